import type { Analysis, Sentence } from '../../language/analysis.ts'
import { endOfWords, nounPhraseBefore } from '../phrases.ts'
import type { Relation } from '../relation.ts'

/** `The southern wing of the group has claimed responsibility for the blast`, where the trained chain passed it over. */
export function claimedResponsibility(
  analysis: Analysis,
  sentence: Sentence,
  isCue: (token: number) => boolean,
): Relation[] {
  const { tokens } = analysis
  const last = endOfWords(tokens, sentence)
  for (let at = sentence.first + 1; at + 1 < last; at++) {
    if (!/^claim(?:s|ed|ing)?$/.test(tokens[at]!.lower) || tokens[at + 1]!.lower !== 'responsibility') continue
    if (isCue(at) || tokens[at]!.quoted > 0) return []
    let group = at
    while (group > sentence.first && /^(?:AUX|ADV|PART)$/.test(tokens[group - 1]!.tag)) group--
    const source = nounPhraseBefore(tokens, group, sentence.first)
    if (!source) return []
    let end = at + 2
    while (end < last && !/^[,;:—–]$/.test(tokens[end]!.word)) end++
    return [
      {
        source,
        cue: [{ first: group, last: at + 1 }],
        content: [{ first: at + 1, last: end }],
        rule: 'claims/claimed-responsibility',
      },
    ]
  }
  return []
}
