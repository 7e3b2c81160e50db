import type { Span } from '../../article/span.ts'
import type { Quotation } from '../../language/analysis.ts'
import type { ClaimForm } from '../claim.ts'

/**
 * Direct when every letter and digit of the content stands inside quotation marks, indirect when none does, else mixed.
 *
 * @param quotations the report's quotations, in order of the text
 */
export function formOf(text: string, content: readonly Span[], quotations: readonly Quotation[]): ClaimForm {
  let inside = 0
  let all = 0
  for (const span of content) {
    const near = quotations.filter((quotation) => quotation.start < span.end && span.start < quotation.end)
    for (const word of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = span.start + word.index
      all++
      if (near.some((quotation) => quotation.start <= at && at < quotation.end)) inside++
    }
  }
  if (inside === 0) return 'indirect'
  return inside === all ? 'direct' : 'mixed'
}
