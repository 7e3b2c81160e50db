import type { Analysis } from '../../language/analysis.ts'
import type { Range, Relation } from '../relation.ts'

/**
 * `The port said the pier was "past mending," as its head Ann Rusk put it.`: the quoted words are Rusk's, and what the
 * port said ends before them "as".
 */
export function asPutIt(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  const { tokens, quotations, sentences } = analysis
  const found: { as: number; relation: Relation }[] = []
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at + 1 < sentence.last; at++) {
      if (!/^puts?$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'it' || tokens[at]!.quoted > 0) continue
      let as = at - 1
      while (as > sentence.first && tokens[as]!.lower !== 'as' && at - as < 16) as--
      if (tokens[as]!.lower !== 'as' || as + 1 >= at) continue
      const quotation = quotations.findLast(
        (each) => each.level === 1 && each.end <= tokens[as]!.start && each.start >= sentence.start,
      )
      if (!quotation) continue
      const content = rangeOf(analysis, sentence.first, as, quotation.start, quotation.end)
      if (!content) continue
      found.push({
        as,
        relation: {
          source: { first: as + 1, last: at },
          cue: [{ first: at, last: at + 2 }],
          content: [content],
          rule: 'claims/as-put-it',
        },
      })
    }
  }
  if (found.length === 0) return [...relations]
  const kept = relations
    .filter(
      (relation) => !found.some(({ relation: own }) => relation.cue.some((cue) => cue.first === own.cue[0]!.first)),
    )
    .map((relation) => {
      const content = relation.content.map((range): Range => {
        const cut = found.find(({ as }) => range.first < as && as < range.last)
        if (!cut) return range
        return { first: range.first, last: tokens[cut.as - 1]!.word === ',' ? cut.as - 1 : cut.as }
      })
      return { ...relation, content }
    })
  return [...kept, ...found.map(({ relation }) => relation)]
}

function rangeOf(analysis: Analysis, from: number, to: number, start: number, end: number): Range | null {
  let first = -1
  let last = -1
  for (let i = from; i < to; i++) {
    const token = analysis.tokens[i]!
    if (token.start < start || token.end > end) continue
    if (first < 0) first = i
    last = i + 1
  }
  return first < 0 ? null : { first, last }
}
