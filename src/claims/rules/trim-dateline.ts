import type { Analysis } from '../../language/analysis.ts'
import { tokenAt } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

const dateline = /^[\p{Lu}][^\n—–]{1,60}?(?:\([^()\n]{2,40}\))?\s*(?:[—–]|--?\s|-\s)\s*/u
const shouting = /^[\p{Lu}][\p{Lu} .,'’-]{2,}/u
const agency = /\([^()]{2,40}\)\s*[—–-]/u

/** `PORT LIND (Agency) — The pier is shut, Rusk said.`: the place and the agency are not what Rusk said. */
export function trimDateline(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  const { tokens, text } = analysis
  const starts = new Set<number>()
  let block = -1
  for (const sentence of analysis.sentences) {
    if (sentence.block !== block) starts.add(sentence.first)
    block = sentence.block
  }
  return relations.map((relation) => {
    const content = relation.content.map((range): Range => {
      if (!starts.has(range.first)) return range
      const start = tokens[range.first]!.start
      const words = text.slice(start, start + 120)
      const found = dateline.exec(words)
      if (!found || !(shouting.test(words) || agency.test(found[0]))) return range
      const first = tokenAt(tokens, start + found[0].trimEnd().length)
      return first < range.last ? { first, last: range.last } : range
    })
    return { ...relation, content }
  })
}
