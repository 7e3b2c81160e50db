import type { Analysis, Sentence } from '../../language/analysis.ts'
import type { Relation } from '../relation.ts'

const speaker = /^[\p{Lu}][\p{Lu}.'’-]*$/u

/**
 * `RUSK: The pier is shut.` A paragraph that opens with a name in capitals and a colon, in a report that has several
 * such paragraphs: one line of a headline is no transcript.
 */
export function transcript(analysis: Analysis, paragraphs: readonly (readonly Sentence[])[]): Relation[] {
  const { tokens } = analysis
  const relations: Relation[] = []
  for (const paragraph of paragraphs) {
    let first = paragraph[0]!.first
    const last = paragraph.at(-1)!.last
    if (/^["“„«(]$/.test(tokens[first]!.word)) first++
    let colon = first
    while (colon < last && colon - first < 5 && speaker.test(tokens[colon]!.word)) colon++
    if (
      colon === first ||
      (colon === first + 1 && tokens[first]!.word.length < 2) ||
      colon >= last - 1 ||
      tokens[colon]!.word !== ':'
    )
      continue
    relations.push({
      source: { first, last: colon },
      cue: [{ first: colon, last: colon + 1 }],
      content: [{ first: colon + 1, last }],
      rule: 'claims/transcript',
    })
  }
  return relations.length >= 3 ? relations : []
}
