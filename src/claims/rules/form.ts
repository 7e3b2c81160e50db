import type { Token } from '../../language/analysis.ts'
import type { ClaimForm } from '../claim.ts'
import type { Range } from '../relation.ts'

const hasWord = /[\p{L}\p{N}]/u

/**
 * Direct when every word of the content stands inside quotation marks, indirect when none does, else mixed.
 *
 * @param tokens the report's
 * @param content places in `tokens`
 */
export function formOf(tokens: readonly Token[], content: readonly Range[]): ClaimForm {
  let inside = 0
  let all = 0
  for (const { first, last } of content) {
    for (let i = first; i < last; i++) {
      if (!hasWord.test(tokens[i]!.word)) continue
      all++
      if (tokens[i]!.quoted > 0) inside++
    }
  }
  if (inside === 0) return 'indirect'
  return inside === all ? 'direct' : 'mixed'
}
