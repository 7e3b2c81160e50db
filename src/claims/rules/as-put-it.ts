import type { Analysis } from '../../language/analysis.ts'
import { tokenAt } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

/** Farthest that "as" may stand before "put it". */
const longestSubject = 16

/**
 * `The port said the pier was "past mending," as its head Ann Rusk put it.`: the quoted words are Rusk's, and what the
 * port said ends before them "as".
 */
export function asPutIt(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  const { tokens } = analysis
  const found = putsIn(analysis)
  if (found.length === 0) return [...relations]
  const cues = new Set(found.map(({ relation }) => relation.cue[0]!.first))
  const places = new Set(found.map(({ as }) => as))
  const cut = (range: Range): Range => {
    for (let as = range.first + 1; as < range.last; as++) {
      if (places.has(as)) return { first: range.first, last: tokens[as - 1]!.word === ',' ? as - 1 : as }
    }
    return range
  }
  const kept = relations
    .filter((relation) => !relation.cue.some((cue) => cues.has(cue.first)))
    .map((relation) => ({ ...relation, content: relation.content.map(cut) }))
  return [...kept, ...found.map(({ relation }) => relation)]
}

/** Every "as X put it" with the quotation before it in its sentence. */
function putsIn(analysis: Analysis): { as: number; relation: Relation }[] {
  const { tokens, sentences } = analysis
  const quotations = analysis.quotations.filter((quotation) => quotation.level === 1)
  const found: { as: number; relation: Relation }[] = []
  let next = 0
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
      if (!/^puts?$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'it' || tokens[at]!.quoted > 0) continue
      let as = at - 1
      while (as > sentence.first && tokens[as]!.lower !== 'as' && at - as < longestSubject) as--
      if (tokens[as]!.lower !== 'as' || as + 1 >= at) continue
      while (next < quotations.length && quotations[next]!.end <= tokens[as]!.start) next++
      const quotation = quotations[next - 1]
      if (!quotation || quotation.start < sentence.start) continue
      const content = { first: tokenAt(tokens, quotation.start), last: tokenAt(tokens, quotation.end - 1) + 1 }
      const source = { first: as + 1, last: at }
      const cue = [{ first: at, last: at + 2 }]
      found.push({ as, relation: { source, cue, content: [content], rule: 'claims/as-put-it' } })
    }
  }
  return found
}
