import type { Analysis, Sentence } from '../../language/analysis.ts'
import { endOfWords, nounPhraseBefore } from '../phrases.ts'
import type { Relation } from '../relation.ts'

const answers = /^(?:respond(?:ed|s)|repl(?:ied|ies)|react(?:ed|s)|answer(?:ed|s))$/
/** What is answered: words, not deeds. */
const asked =
  /^(?:questions?|inquir(?:y|ies)|accusations?|allegations?|charges?|claims?|criticisms?|remarks?|statements?|comments?|reports?|denials?|suggestions?|complaints?)$/

/**
 * `Odd responded to the Gazette's questions on a denial by Rusk that ...`: that Odd answered, and what, is a statement of
 * its own, whatever is told within the question.
 */
export function answered(analysis: Analysis, sentence: Sentence, isCue: (token: number) => boolean): Relation[] {
  const { tokens } = analysis
  const last = endOfWords(tokens, sentence)
  for (let at = sentence.first + 1; at + 2 < last; at++) {
    const token = tokens[at]!
    if (!answers.test(token.lower) || token.quoted > 0 || isCue(at)) continue
    const direct = /^answer/.test(token.lower)
    if (!direct && tokens[at + 1]!.lower !== 'to') continue
    const first = direct ? at + 1 : at + 2
    let noun = first
    while (noun < last && noun < first + 7 && !asked.test(tokens[noun]!.lower)) noun++
    if (noun >= last || !asked.test(tokens[noun]!.lower)) continue
    const source = nounPhraseBefore(tokens, at, sentence.first)
    if (!source || source.last !== at || isCue(source.first)) continue
    return [{ source, cue: [{ first: at, last: first }], content: [{ first, last }], rule: 'claims/answered' }]
  }
  return []
}
