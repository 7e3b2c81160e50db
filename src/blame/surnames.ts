import type { Analysis, Token } from '../language/analysis.ts'

/** A capital of the Latin alphabet, or any letter beyond it: few words begin so, and only they are looked up. */
const mayBeName = (first: number): boolean => (first >= 65 && first <= 90) || first >= 192

/**
 * The report's words with the names of its people tagged as names throughout. A tagger that knows "Karim Odal" may take
 * the bare "Odal" of the next sentence, and "Small" or "Baker" anywhere, for a common word; the rules then find nobody.
 *
 * @returns the same analysis where nothing is to mend
 */
export function withSurnames(analysis: Analysis): Analysis {
  const surnames = new Set<string>()
  for (const { type, text } of analysis.names) {
    const space = type === 'person' ? text.lastIndexOf(' ') : -1
    if (space > 0 && text.length - space > 3 && mayBeName(text.charCodeAt(space + 1)))
      surnames.add(text.slice(space + 1))
  }
  if (surnames.size === 0) return analysis
  const { tokens } = analysis
  let mended: Token[] | null = null
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (!mayBeName(token.word.charCodeAt(0)) || token.tag === 'PROPN' || !surnames.has(token.word)) continue
    if (!/^(?:NOUN|ADJ|VERB|ADV)$/.test(token.tag)) continue
    mended ??= tokens.slice()
    mended[at] = { ...token, tag: 'PROPN' }
  }
  return mended === null ? analysis : { ...analysis, tokens: mended }
}
