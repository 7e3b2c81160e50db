import { unitsOf } from '../copies/units.ts'
import { HASH_START, hashEnd, hashOn } from '../places/gazetteer.ts'
import { marksOf } from './marked-words.ts'

/** Sorts of words in a line. */
export const SMALL = 0
export const CAPITAL = 1
export const NUMBER = 2

/** What stands between a word and the one before. */
export const SPACE = 0
export const HYPHEN = 1
/** A full stop after an initial or a title, or a bracket or quotation mark around a nickname: a name can go on. */
export const WITHIN_A_NAME = 2
export const OTHER = 3

/** The words of a few lines, by place: typed arrays that hold until the next call. */
export interface OpeningWords {
  readonly text: string
  readonly size: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly sorts: Uint8Array
  readonly gaps: Uint8Array
  /** 1 for words of a line in which nearly every long word has a capital, as in headlines: capitals tell nothing there. */
  readonly headline: Uint8Array
  /** 1 for words of plain letters a to z, small or capital. */
  readonly plain: Uint8Array
  /** Of a plain word: the hash by which the gazetteer files it, and the bits of `MARK`; for others 0. */
  readonly hashes: Int32Array
  readonly marks: Uint32Array
}

/** More words than this are not read. */
const MOST = 400
const starts = new Uint32Array(MOST)
const ends = new Uint32Array(MOST)
const sorts = new Uint8Array(MOST)
const gaps = new Uint8Array(MOST)
const headline = new Uint8Array(MOST)
const plain = new Uint8Array(MOST)
const hashes = new Int32Array(MOST)
const marks = new Uint32Array(MOST)

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isMark = (code: number): boolean => code === 39 || code === 0x2019 || code === 45

/** No sort: the unit begins no word. */
const NONE = 3
/** The sorts of ASCII, and its letters as small ones, 0 for what is none. */
const plainSorts = new Uint8Array(128).fill(NONE)
const letters = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-z]/i.test(char)) letters[code] = code | 32
  if (/\w/.test(char) && char !== '_') plainSorts[code] = isDigit(code) ? NUMBER : char < 'a' ? CAPITAL : SMALL
}

/** A letter beyond ASCII, by its case. Surrogates are none. */
function wideSort(code: number): number {
  if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || code >= 0xd800) return NONE
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter ? SMALL : CAPITAL
}

const sortOf = (code: number): number => (code < 128 ? plainSorts[code]! : wideSort(code))

/** Words of so many letters tell whether a line is a headline, which so large a part of them has a capital in. */
const LONG = 4
const MOSTLY = 0.6

/** Cuts a few lines into words and numbers: "O’Brien", "5.6", "1,200", "35" and "year" and "old". */
export function openingWords(text: string): OpeningWords {
  const units = unitsOf(text)
  const length = text.length
  let size = 0
  let last = 0
  /** The first word of the line, its words that are long, and how many of them have a capital. */
  let [line, long, capitals] = [0, 0, 0]
  for (let at = 0; at < length && size < MOST; ) {
    const sort = sortOf(units[at]!)
    if (sort === NONE) {
      if (units[at++] !== LINE_END) continue
      headline.fill(isHeadline(text, size, long, capitals), line, size)
      line = size
      long = 0
      capitals = 0
      continue
    }
    starts[size] = at
    sorts[size] = sort
    gaps[size] = size === 0 ? OTHER : gapOf(units, last, at)
    at = sort === NUMBER ? readNumber(text, units, size) : readWord(units, length, size)
    ends[size] = last = at
    if (sort !== NUMBER && at - starts[size]! >= LONG) {
      long++
      if (sort === CAPITAL) capitals++
    }
    size++
  }
  headline.fill(isHeadline(text, size, long, capitals), line, size)
  return { text, size, starts, ends, sorts, gaps, headline, plain, hashes, marks }
}
const LINE_END = 10

/** Whether a line that ends with the word before `size` is printed as headlines are, and not a sentence: 1, or else 0. */
function isHeadline(text: string, size: number, long: number, capitals: number): 0 | 1 {
  return long > 0 && capitals > MOSTLY * long && text[ends[size - 1]!] !== '.' ? 1 : 0
}

/** Reads the number that begins at `starts[size]`; tells where it ends. Behind the text the units are of texts before it. */
function readNumber(text: string, units: Uint16Array, size: number): number {
  plain[size] = 0
  hashes[size] = 0
  marks[size] = 0
  const start = starts[size]!
  const isDigitAt = (at: number): boolean => at < text.length && isDigit(units[at]!)
  let end = start + 1
  for (;;) {
    while (isDigitAt(end)) end++
    const mark = end < text.length ? units[end]! : 0
    if ((mark === FULL_STOP || mark === COMMA) && isDigitAt(end + 1)) end++
    // Some corpora put a space after every mark: "a 5. 9 magnitude quake".
    else if (mark === FULL_STOP && end - start === 1 && text[end + 1] === ' ' && isDigitAt(end + 2)) end += 2
    // "120, 000"
    else if (mark === COMMA && text.startsWith(', 000', end)) end += 5
    else return end
  }
}
const FULL_STOP = 46
const COMMA = 44

/**
 * Reads the word that begins at `starts[size]`, with its hash and marks; tells where it ends. A word goes over an apostrophe,
 * or over a hyphen, that a letter follows.
 */
function readWord(units: Uint16Array, length: number, size: number): number {
  const start = starts[size]!
  let hash = HASH_START
  let isPlain = true
  let end = start
  for (; end < length; end++) {
    const code = units[end]!
    const letter = code < 128 ? letters[code]! : 0
    if (letter !== 0) hash = hashOn(hash, letter)
    else if (code === BLANK) break
    else if (isMark(code)) {
      const next = end + 1 < length ? sortOf(units[end + 1]!) : NONE
      if (next === NONE || next === NUMBER) break
      isPlain = false
    } else if (code > 127 && wideSort(code) !== NONE) isPlain = false
    else break
  }
  const whole = isPlain ? hashEnd(hash) : 0
  plain[size] = isPlain ? 1 : 0
  hashes[size] = whole
  marks[size] = isPlain ? marksOf(whole, units, start, end) : 0
  return end
}

function gapOf(units: Uint16Array, from: number, to: number): number {
  const first = units[from]!
  if (to === from + 1) return first === BLANK ? SPACE : first === DASH ? HYPHEN : OTHER
  if (to === from + 3) return first === BLANK && units[from + 1] === DASH ? HYPHEN : OTHER
  if (to !== from + 2) return OTHER
  const second = units[from + 1]!
  if (first === BLANK) return wraps(second) ? WITHIN_A_NAME : OTHER
  return second === BLANK && (wraps(first) || first === FULL_STOP) ? WITHIN_A_NAME : OTHER
}
const BLANK = 32
const DASH = 45
const wraps = (code: number): boolean => code === 34 || code === 40 || code === 41 || code === 0x201c || code === 0x201d

/** A word as it is printed; empty beyond the first and the last. */
export const wordAt = ({ text, starts, ends, size }: OpeningWords, at: number): string =>
  at >= 0 && at < size ? text.slice(starts[at], ends[at]) : ''

export const smallAt = (words: OpeningWords, at: number): string => wordAt(words, at).toLowerCase()

/** Whether a word is in a list, or in one of some. */
export const isMarked = ({ marks, size }: OpeningWords, at: number, bits: number): boolean =>
  at >= 0 && at < size && (marks[at]! & bits) !== 0
