/**
 * The words of one sentence as the figure rules see them: numbers whole ("45,000", "20 000" with a no-break space), compounds
 * whole ("25-tonne", "85th"), every other mark alone. Independent of the tagger's tokens; tags are only evidence beside.
 */
import type { Analysis, Sentence, Tag } from '../language/analysis.ts'

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  readonly type: 'number' | 'compound' | 'word' | 'mark'
  /** The tag of the token that starts here; null where there is none or its tag says nothing. */
  readonly tag: Tag | null
}

// Order matters: a number with separators, then digits glued to letters, then plain digits, then words, then marks.
// A plain space separates thousands only before a group that ends in 00 ("20 000", "12 500"), else "July 14 130 people" is one.
const pattern =
  /\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?![\d\p{L}-])|\d{1,3}(?: \d\d0){1,2}(?![\d\p{L}])|\d+(?:[.,:]\d+)*-?\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+|-[\p{L}\p{M}\d]+)*|\S/gu

/** Splits [start, end) of a text into words. */
export function wordsBetween(text: string, start: number, end: number): Word[] {
  const words: Word[] = []
  const part = text.slice(start, end)
  for (const match of part.matchAll(pattern)) {
    const printed = match[0]
    const at = start + match.index
    const first = printed.charCodeAt(0)
    words.push({
      start: at,
      end: at + printed.length,
      text: printed,
      lower: lowered(printed),
      type: typeOf(printed, first),
      tag: null,
    })
  }
  return words
}

function lowered(printed: string): string {
  const lower = printed.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function typeOf(printed: string, first: number): Word['type'] {
  if (first >= 48 && first <= 57) return /\p{L}/u.test(printed) ? 'compound' : 'number'
  if ((first | 32) >= 97 && (first | 32) <= 122) return 'word'
  return first < 128 || !/^\p{L}/u.test(printed) ? 'mark' : 'word'
}

/** The words of one sentence, with the tags of the language stage where tokens start at the same place. */
export function wordsOf(analysis: Analysis, sentence: Sentence): Word[] {
  const words = wordsBetween(analysis.text, sentence.start, sentence.end)
  let at = sentence.first
  for (const word of words) {
    while (at < sentence.last && analysis.tokens[at]!.start < word.start) at++
    const token = at < sentence.last ? analysis.tokens[at]! : undefined
    if (token && token.start === word.start && token.tag !== 'X') (word as { tag: Tag | null }).tag = token.tag
  }
  return words
}
