/**
 * The words of one sentence as the figure rules see them: numbers whole ("45,000", "20 000" with a no-break space), compounds
 * whole ("25-tonne", "85th"), every other mark alone. Independent of the tagger's tokens; tags are only evidence beside.
 */
import type { Analysis, Sentence, Tag, Token } from '../language/analysis.ts'
import { wordIds } from '../language/lexicon.ts'
import { OPENS_NUMBER, PLAIN, rolesOf, rolesOfWord } from './roles.ts'
import { DIGIT, ENDS, LETTER, MARK, SPACE, shapeOf } from './word-shapes.ts'

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
  readonly type: 'number' | 'compound' | 'word' | 'mark'
  /** The tag of the token that starts here; null where there is none or its tag says nothing. */
  readonly tag: Tag | null
  /** What it can be to the rules: the bits of roles.ts. */
  readonly roles: number
}

// Order matters: a number with separators, then digits glued to letters, then plain digits, then words, then marks.
// A plain space separates thousands only before a group that ends in 00 ("20 000", "12 500"), else "July 14 130 people" is one.
const pattern =
  /\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?![\d\p{L}-])|\d{1,3}(?: \d\d0){1,2}(?![\d\p{L}])|\d+(?:[.,:]\d+)*-?\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+|-[\p{L}\p{M}\d]+)*|\S/uy
/** The same over characters that have a shape, without the tables of all scripts, which take long to compile. */
const plainPattern =
  /\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?![\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁ-])|\d{1,3}(?: \d\d0){1,2}(?![\dA-Za-zÀ-ÖØ-öø-ɏЀ-ҁ])|\d+(?:[.,:]\d+)*-?[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ]+(?:-[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ]+)*|\d+(?:[.,:]\d+)*|[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ]+(?:['’][A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ]+|-[A-Za-zÀ-ÖØ-öø-ɏЀ-ҁ\d]+)*|\S/y

/**
 * The words of one sentence, with the tags of the language stage where tokens start at the same place. Most words are plain
 * letters and are the token that begins there; the pattern reads what begins with a digit or holds a letter or mark that is
 * seldom met.
 */
export function wordsOf(analysis: Analysis, sentence: Sentence): Word[] {
  const words: Word[] = []
  const { text, tokens } = analysis
  const { end, last } = sentence
  const ids = wordIds(analysis)
  let next = sentence.first
  for (let at = sentence.start; at < end; ) {
    const shape = shapeOf(text.charCodeAt(at))
    if ((shape & SPACE) !== 0) {
      at++
      continue
    }
    while (next < last && tokens[next]!.start < at) next++
    const token = next < last && tokens[next]!.start === at ? tokens[next]! : null
    const tag = token === null || token.tag === 'X' ? null : token.tag
    const roles = token === null ? 0 : rolesOfWord.at(ids[next]!)
    if (token !== null && (roles & PLAIN) !== 0 && isWhole(text, token, end, shape)) {
      // The token's own strings are kept: they are shared by the whole program.
      const isWord = (shape & LETTER) !== 0
      const lower = isWord ? token.lower : lowered(token.word)
      words.push({ start: at, end: token.end, text: token.word, lower, type: isWord ? 'word' : 'mark', tag, roles })
      at = token.end
      continue
    }
    const read = wordAt(text, at, end, shape, tag)
    if (read) words.push(read)
    at = read ? read.end : at + 1
  }
  return words
}

/** Whether a token with a plain lower-case form is a mark or a word that goes on over no apostrophe or hyphen. */
function isWhole(text: string, token: Token, limit: number, shape: number): boolean {
  const { start, end, lower } = token
  // A soft hyphen is missing from the lower-case form.
  if (end - start !== lower.length) return false
  if ((shape & LETTER) === 0) return (shape & MARK) !== 0
  return end >= limit || (shapeOf(text.charCodeAt(end)) & ENDS) !== 0
}

/** The word that begins at `at`, character by character; null where nothing that could be one does. */
function wordAt(text: string, at: number, limit: number, shape: number, tag: Tag | null): Word | null {
  let end =
    (shape & LETTER) !== 0
      ? endOfWord(text, at, limit)
      : (shape & DIGIT) !== 0
        ? endOfNumber(text, at, limit)
        : (shape & MARK) !== 0
          ? at + 1
          : -1
  let type: Word['type'] = (shape & LETTER) !== 0 ? 'word' : (shape & DIGIT) !== 0 ? 'number' : 'mark'
  if (end < 0) {
    end = endOfOther(text, at, limit)
    if (end < 0) return null
    type = typeOf(text.slice(at, end), shape)
  }
  const printed = text.slice(at, end)
  const lower = type === 'number' ? printed : lowered(printed)
  const roles = type === 'number' || type === 'compound' ? OPENS_NUMBER : rolesOf(lower)
  return { start: at, end, text: printed, lower, type, tag, roles }
}

/** The end of the word that begins at `at`, by the patterns; -1 where nothing that could be one does. */
function endOfOther(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at)
  // A soft hyphen; arrows, boxes, bullets: marks, wherever they stand.
  if (code === 0xad || (code > 0x218f && code < 0x2c00)) return at + 1
  const part = text.slice(at, limit)
  plainPattern.lastIndex = 0
  if (plainPattern.test(part) && isShaped(text, at, Math.min(limit, at + plainPattern.lastIndex + 2)))
    return at + plainPattern.lastIndex
  pattern.lastIndex = 0
  return pattern.test(part) ? at + pattern.lastIndex : -1
}

/** Whether all characters of a stretch have a shape. */
function isShaped(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (shapeOf(text.charCodeAt(at)) === 0) return false
  return true
}

/** The end of the plain digits that begin at `at`, or -1 where something that may belong to the number follows. */
function endOfNumber(text: string, at: number, limit: number): number {
  let end = at + 1
  while (end < limit && (shapeOf(text.charCodeAt(end)) & DIGIT) !== 0) end++
  if (end >= limit) return end
  const code = text.charCodeAt(end)
  const shape = shapeOf(code)
  // ".", ",", ":", "-" and spaces may stand inside a number or a compound.
  const joins = code === 46 || code === 44 || code === 58 || code === 45 || (shape & SPACE) !== 0
  if (!joins) return (shape & MARK) !== 0 ? end : -1
  const next = end + 1 < limit ? shapeOf(text.charCodeAt(end + 1)) : ENDS
  return (next & (SPACE | MARK)) !== 0 || next === ENDS || (code !== 45 && (next & LETTER) !== 0) ? end : -1
}

/** The end of the word of plain letters that begins at `at`, or -1 where it holds a character for the pattern to judge. */
function endOfWord(text: string, at: number, limit: number): number {
  const shapeAt = (place: number): number => (place < limit ? shapeOf(text.charCodeAt(place)) : ENDS)
  let end = at + 1
  for (;;) {
    while ((shapeAt(end) & LETTER) !== 0) end++
    const shape = shapeAt(end)
    if ((shape & ENDS) !== 0) return end
    // Left are joints and what is left to the pattern.
    if (shape === 0) return -1
    const next = shapeAt(end + 1)
    if (next === 0) return -1
    if (text.charCodeAt(end) !== 45) {
      if ((next & LETTER) === 0) return end
      end += 2
    } else {
      if ((next & (LETTER | DIGIT)) === 0) return end
      end += 2
      while ((shapeAt(end) & (LETTER | DIGIT)) !== 0) end++
      if (shapeAt(end) === 0) return -1
    }
  }
}

function lowered(printed: string): string {
  const lower = printed.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function typeOf(printed: string, shape: number): Word['type'] {
  // A number ends in a digit, a compound in a letter.
  if ((shape & DIGIT) !== 0)
    return (shapeOf(printed.charCodeAt(printed.length - 1)) & DIGIT) !== 0 ? 'number' : 'compound'
  return /^\p{L}/u.test(printed) ? 'word' : 'mark'
}
