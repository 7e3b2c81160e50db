import type { Analysis, Sentence } from '../../language/analysis.ts'
import { stanceOfNoun } from '../cues.ts'
import { endOfWords, nounPhraseAfter } from '../phrases.ts'
import type { Relation } from '../relation.ts'

/** `a denial by the ambassador that any call was received`: a noun that says what is said, by whom, and "that". */
export function nounClaim(analysis: Analysis, sentence: Sentence): Relation[] {
  const { tokens } = analysis
  const relations: Relation[] = []
  const last = endOfWords(tokens, sentence)
  for (let at = sentence.first; at + 4 < last; at++) {
    const token = tokens[at]!
    if (!stanceOfNoun[token.lemma] || token.tag !== 'NOUN' || token.quoted > 0) continue
    if (!/^(?:by|from)$/.test(tokens[at + 1]!.lower)) continue
    const source = nounPhraseAfter(tokens, at + 2, last)
    if (!source || tokens[source.last]?.lower !== 'that' || source.last + 1 >= last) continue
    let end = source.last + 1
    while (end < last && !/^[;:—–]$/.test(tokens[end]!.word)) end++
    relations.push({
      source,
      cue: [{ first: at, last: at + 1 }],
      content: [{ first: source.last, last: end }],
      rule: 'claims/noun-of-saying',
    })
  }
  return relations
}
