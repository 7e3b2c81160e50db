import type { Analysis, Token } from '../language/analysis.ts'
import { oneOf } from './one-of.ts'

/** A capital of the Latin alphabet, or any letter beyond it: few words begin so, and only they are looked up. */
const mayBeName = (first: number): boolean => (first >= 65 && first <= 90) || first >= 192

/**
 * The report's words with the names of its people tagged as names. A tagger that knows "Karim Odal" may take the bare
 * "Odal" of the next sentence, and "Small" or "Baker" anywhere, for a common word; the rules then find nobody.
 *
 * @param pairs places of triggers, each followed by the number of a rule: only their sentences are looked at
 * @returns the same analysis where nothing is to mend
 */
export function withSurnames(analysis: Analysis, pairs: readonly number[]): Analysis {
  if (pairs.length === 0) return analysis
  const surnames = new Set<string>()
  for (const { type, text } of analysis.names) {
    const space = type === 'person' ? text.lastIndexOf(' ') : -1
    if (space > 0 && text.length - space > 3 && mayBeName(text.charCodeAt(space + 1)))
      surnames.add(text.slice(space + 1))
  }
  if (surnames.size === 0) return analysis
  const { tokens, sentences } = analysis
  let mended: Token[] | null = null
  let done = 0
  for (let pair = 0; pair < pairs.length; pair += 2) {
    if (pairs[pair]! < done) continue
    const { first, last } = sentences[tokens[pairs[pair]!]!.sentence]!
    for (let at = first; at < last; at++) {
      const token = tokens[at]!
      if (!mayBeName(token.word.charCodeAt(0)) || token.tag === 'PROPN' || !surnames.has(token.word)) continue
      if (!oneOf(token.tag, 'NOUN ADJ VERB ADV')) continue
      mended ??= tokens.slice()
      mended[at] = { ...token, tag: 'PROPN' }
    }
    done = last
  }
  return mended === null ? analysis : { ...analysis, tokens: mended }
}
