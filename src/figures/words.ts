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
  /\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?![\d\p{L}-])|\d{1,3}(?: \d\d0){1,2}(?![\d\p{L}])|\d+(?:[.,:]\d+)*-?\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+|-[\p{L}\p{M}\d]+)*|\S/uy

/**
 * The words of one sentence, with the tags of the language stage where tokens start at the same place. Most words are plain
 * letters and are read by hand; the pattern reads what begins with a digit or holds a letter or mark that is seldom met.
 */
export function wordsOf(analysis: Analysis, sentence: Sentence): Word[] {
  const words: Word[] = []
  const { tokens } = analysis
  const { start, last } = sentence
  const part = analysis.text.slice(start, sentence.end)
  let next = sentence.first
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    let end = isLetter(code) ? endOfWord(part, at) : isPlainMark(code) ? at + 1 : -1
    const plain = end > 0
    if (!plain) {
      pattern.lastIndex = at
      if (!pattern.test(part)) {
        at++
        continue
      }
      end = pattern.lastIndex
    }
    while (next < last && tokens[next]!.start < start + at) next++
    const token = next < last && tokens[next]!.start === start + at ? tokens[next]! : null
    // The token's own strings are kept where it is the same word: they are shared by the whole program.
    const shared = plain && token !== null && token.end === start + end
    const text = shared ? token.word : part.slice(at, end)
    words.push({
      start: start + at,
      end: start + end,
      text,
      lower: shared && isLetter(code) ? token.lower : lowered(text),
      type: plain ? (isLetter(code) ? 'word' : 'mark') : typeOf(text, code),
      tag: token === null || token.tag === 'X' ? null : token.tag,
    })
    at = end
  }
  return words
}

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || (code > 8 && code < 14)

/** Letters of the Latin and Cyrillic alphabets; other letters are left to the pattern. */
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code < 0x482)
const isDigit = (code: number): boolean => code > 47 && code < 58
/** ASCII marks, and dashes and quotation marks beyond. */
const isPlainMark = (code: number): boolean =>
  (code > 32 && code < 127 && !isDigit(code)) || (code > 0x2011 && code < 0x2028)

/** The end of the word of plain letters that begins at `at`, or -1 where it holds a character for the pattern to judge. */
function endOfWord(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    while (isLetter(text.charCodeAt(end))) end++
    if (end >= text.length) return end
    const code = text.charCodeAt(end)
    const next = text.charCodeAt(end + 1)
    if (code === 39 || code === 0x2019) {
      if (isUnusual(next)) return -1
      if (!isLetter(next)) return end
      end += 2
    } else if (code === 45) {
      if (isUnusual(next)) return -1
      if (!isLetter(next) && !isDigit(next)) return end
      end += 2
      while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
      if (isUnusual(text.charCodeAt(end))) return -1
    } else return isUnusual(code) ? -1 : end
  }
}

/** Neither a plain letter, digit, mark nor space. NaN, past the end, is none. */
const isUnusual = (code: number): boolean =>
  code > 126 && code !== 0xa0 && !isLetter(code) && !(code > 0x2011 && code < 0x2028)

function lowered(printed: string): string {
  const lower = printed.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function typeOf(printed: string, first: number): Word['type'] {
  if (first >= 48 && first <= 57) return /\p{L}/u.test(printed) ? 'compound' : 'number'
  if ((first | 32) >= 97 && (first | 32) <= 122) return 'word'
  return first < 128 || !/^\p{L}/u.test(printed) ? 'mark' : 'word'
}
