import type { Analysis, Sentence } from '../../language/analysis.ts'
import type { Relation } from '../relation.ts'

const dash = /^(?:[―—–-]|--)$/
const capital = /^\p{Lu}/u

/** `“It is shut for good.” ― Ann Rusk, nurse`: a paragraph that is a quotation, a dash and a name. */
export function dashName(analysis: Analysis, paragraph: readonly Sentence[]): Relation[] {
  const { tokens } = analysis
  const first = paragraph[0]!.first
  let last = paragraph.at(-1)!.last
  if (!/^["“„«”]$/.test(tokens[first]!.word)) return []
  if (tokens[last - 1]!.word === '.') last--
  for (let at = last - 2; at > first && at > last - 14; at--) {
    if (!dash.test(tokens[at]!.word)) continue
    if (!/^["”»]$/.test(tokens[at - 1]!.word) || !capital.test(tokens[at + 1]!.word)) return []
    return [
      {
        source: { first: at + 1, last },
        cue: [{ first: at, last: at + 1 }],
        content: [{ first, last: at }],
        rule: 'claims/dash-name',
      },
    ]
  }
  return []
}
