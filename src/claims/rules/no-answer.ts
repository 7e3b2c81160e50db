import type { Analysis, Sentence } from '../../language/analysis.ts'
import { endOfWords, nounPhraseAfter, nounPhraseBefore, tokenAt } from '../phrases.ts'
import type { Relation } from '../relation.ts'

const aside = '(?:,? (?:however|yet|immediately|directly|so far|also|publicly|promptly|as yet),?){0,2}'
const not = "(?:has|have|had|did|does|do|would|could|was|were|is|are)(?: not|n['’]t| yet to)"

/** Nothing was said at all: a request left without an answer. */
export const silence = new RegExp(
  `(?:${not}${aside} (?:responded|respond|replied|reply|answered|answer|returned|return)\\b ?(?:to|calls|messages|requests|e-?mails|a|any|the|questions)?` +
    `|could not${aside} be reached|${not}${aside} (?:available|reachable)|(?:was|were|is|are) (?:un(?:available|reachable))(?= for comment)` +
    `|(?:has|have|had) yet to (?:respond|comment|reply|answer)|(?:remained|remains|stayed|kept) silent)`,
  'iu',
)
/** An answer was refused or held back. */
export const refusal = new RegExp(
  `(?:(?:declin|refus)(?:ed|es|ing) to (?:comment|say|answer|discuss|confirm|elaborate|identify|name|give|be|speak|disclose)` +
    `|${not}${aside} (?:comment|commented|elaborate|elaborated|specify|specified|disclose|disclosed|speak|spoken|address|addressed|identify|identified|discuss|discussed|provide|provided)\\b)`,
  'iu',
)
const noWord =
  /there (?:was|were|has been|is) (?:still )?no (?:immediate |official |further )?(?:comment|response|reply|answer|word|reaction|statement) (?:from|by) /iu

/** Sentences that tell who did not answer, which the trained chain passes over. */
export function noAnswer(analysis: Analysis, sentence: Sentence, isCue: (token: number) => boolean): Relation[] {
  const { tokens } = analysis
  const words = analysis.text.slice(sentence.start, sentence.end).replace(/\s/g, ' ')
  if (words.length > 2000) return []
  const last = endOfWords(tokens, sentence)
  const none = noWord.exec(words)
  if (none) {
    const from = tokenAt(tokens, sentence.start + none.index + none[0].length)
    const source = nounPhraseAfter(tokens, from, last)
    const first = tokenAt(tokens, sentence.start + none.index)
    if (source && !isCue(first + 3))
      return [{ source, cue: [{ first, last: from - 1 }], content: [], rule: 'claims/no-answer' }]
  }
  const found = silence.exec(words) ?? refusal.exec(words)
  if (!found) return []
  const first = tokenAt(tokens, sentence.start + found.index)
  const end = tokenAt(tokens, sentence.start + found.index + found[0].trimEnd().length - 1) + 1
  if (tokens[first]!.quoted > 0) return []
  for (let i = first; i < end; i++) if (isCue(i)) return []
  const source = nounPhraseBefore(tokens, first, sentence.first)
  // "a man whom the paper did not name": said in passing, no answer was sought.
  if (!source || /^(?:who|whom|which|that)$/.test(tokens[source.first - 1]?.lower ?? '')) return []
  const content = end < last && !/^[,;:—–]$/.test(tokens[end]!.word) ? [{ first: end, last }] : []
  return [{ source, cue: [{ first, last: end }], content, rule: 'claims/no-answer' }]
}
