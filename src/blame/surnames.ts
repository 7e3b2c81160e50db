import type { Analysis, Token } from '../language/analysis.ts'
import { oneOf } from './one-of.ts'

/**
 * The report's words with the names of its people tagged as names. A tagger that knows "Karim Odal" may take the bare
 * "Odal" of the next sentence, or "Baker" anywhere, for a common word; the rules then find nobody.
 *
 * @param pairs places of triggers, each followed by the number of a rule: a bare surname that opens one of their sentences
 *   is no name to the names stage
 * @returns the same analysis where nothing is to mend
 */
export function withSurnames(analysis: Analysis, pairs: readonly number[]): Analysis {
  if (pairs.length === 0) return analysis
  const { tokens, sentences } = analysis
  const surnames = new Set<string>()
  let mended: Token[] | null = null
  for (const { type, text, start, end } of analysis.names) {
    if (type !== 'person') continue
    const space = text.lastIndexOf(' ')
    if (space > 0 && text.length - space > 3) surnames.add(text.slice(space + 1))
    for (let at = tokenAt(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++) {
      const token = tokens[at]!
      if (!oneOf(token.tag, 'NOUN ADJ VERB ADV') || token.word === token.lower) continue
      mended ??= tokens.slice()
      mended[at] = { ...token, tag: 'PROPN' }
    }
  }
  let last = -1
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const { sentence } = tokens[pairs[pair]!]!
    if (sentence === last) continue
    last = sentence
    const { first } = sentences[sentence]!
    const token = tokens[first]!
    if (!surnames.has(token.word) || !oneOf(token.tag, 'NOUN ADJ VERB ADV')) continue
    mended ??= tokens.slice()
    mended[first] = { ...token, tag: 'PROPN' }
  }
  return mended === null ? analysis : { ...analysis, tokens: mended }
}

/** Number of the first word that begins at an offset or after it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
