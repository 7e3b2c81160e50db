import type { Analysis } from '../../language/analysis.ts'
import type { Range, Relation } from '../relation.ts'

/** How many words between two pieces of one quotation may be taken in. */
const widestGap = 40

/**
 * `"It is shut, quite shut. We wait," Rusk said.`: words between two pieces of a content that stand inside the same
 * quotation belong to it as well.
 */
export function fillQuotation(analysis: Analysis, relations: readonly Relation[], taken: Uint8Array): Relation[] {
  const { tokens } = analysis
  const free = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const token = tokens[i]!
      if (taken[i] === 1 || (token.quoted === 0 && !/^["“”]$/.test(token.word))) return false
    }
    return true
  }
  return relations.map((relation) => {
    if (relation.content.length < 2) return relation
    const sorted = [...relation.content].sort((a, b) => a.first - b.first)
    const content: Range[] = [sorted[0]!]
    for (const range of sorted.slice(1)) {
      const before = content.at(-1)!
      const joins =
        range.first - before.last <= widestGap && tokens[before.last - 1]!.quoted > 0 && tokens[range.first]!.quoted > 0
      if (joins && free(before.last, range.first))
        content[content.length - 1] = { first: before.first, last: range.last }
      else content.push(range)
    }
    return content.length === sorted.length ? relation : { ...relation, content }
  })
}
