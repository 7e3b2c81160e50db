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
}

/** More words than this are not read. */
const MOST = 400
const starts = new Uint32Array(MOST)
const ends = new Uint32Array(MOST)
const sorts = new Uint8Array(MOST)
const gaps = new Uint8Array(MOST)
const headline = new Uint8Array(MOST)

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isSmall = (code: number): boolean => code >= 97 && code <= 122
const isCapital = (code: number): boolean => code >= 65 && code <= 90
const isMark = (code: number): boolean => code === 39 || code === 0x2019 || code === 45

/** A letter beyond ASCII, by its case: null for what is none. Surrogates are none. */
function wideSort(code: number): number | null {
  if (!(code >= 0xc0) || (code >= 0x2000 && code < 0x2c00) || code >= 0xd800) return null
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter ? SMALL : CAPITAL
}

const sortOf = (code: number): number | null =>
  isSmall(code) ? SMALL : isCapital(code) ? CAPITAL : isDigit(code) ? NUMBER : wideSort(code)

/** Cuts a few lines into words and numbers: "O’Brien", "5.6", "1,200", "35" and "year" and "old". */
export function openingWords(text: string): OpeningWords {
  let size = 0
  let last = 0
  let line = 0
  let lineEnd = -1
  for (let at = 0; at < text.length && size < MOST; ) {
    const sort = sortOf(text.charCodeAt(at))
    if (sort === null) {
      at++
      continue
    }
    const end = sort === NUMBER ? numberEnd(text, at) : wordEnd(text, at)
    if (at > lineEnd) {
      markHeadline(text, line, size)
      line = size
      lineEnd = text.indexOf('\n', at)
      if (lineEnd < 0) lineEnd = text.length
    }
    starts[size] = at
    ends[size] = end
    sorts[size] = sort
    gaps[size] = size === 0 ? OTHER : gapOf(text, last, at)
    size++
    at = last = end
  }
  markHeadline(text, line, size)
  return { text, size, starts, ends, sorts, gaps, headline }
}

const LONG = 4
function markHeadline(text: string, from: number, to: number): void {
  let [long, capitals] = [0, 0]
  for (let at = from; at < to; at++) {
    if (sorts[at] === NUMBER || ends[at]! - starts[at]! < LONG) continue
    long++
    if (sorts[at] === CAPITAL) capitals++
  }
  const isSentence = to > from && text[ends[to - 1]!] === '.'
  headline.fill(!isSentence && long > 0 && capitals > 0.6 * long ? 1 : 0, from, to)
}

function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++
    const mark = text.charCodeAt(end)
    if ((mark === 46 || mark === 44) && isDigit(text.charCodeAt(end + 1))) end++
    // Some corpora put a space after every mark: "a 5. 9 magnitude quake".
    else if (mark === 46 && end - start === 1 && text[end + 1] === ' ' && isDigit(text.charCodeAt(end + 2))) end += 2
    // "120, 000"
    else if (mark === 44 && text.startsWith(', 000', end)) end += 5
    else return end
  }
}

/** A word goes over an apostrophe, or over a hyphen, that a letter follows. */
function wordEnd(text: string, start: number): number {
  for (let end = start + 1; ; end++) {
    const code = text.charCodeAt(end)
    if (isSmall(code) || isCapital(code) || wideSort(code) !== null) continue
    if (!isMark(code)) return end
    const next = sortOf(text.charCodeAt(end + 1))
    if (next === null || next === NUMBER) return end
  }
}

function gapOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from)
  if (to === from + 1) return first === 32 ? SPACE : first === 45 ? HYPHEN : OTHER
  if (to === from + 3) return first === 32 && text[from + 1] === '-' ? HYPHEN : OTHER
  if (to !== from + 2) return OTHER
  const second = text.charCodeAt(from + 1)
  const wraps = (code: number): boolean =>
    code === 34 || code === 40 || code === 41 || code === 0x201c || code === 0x201d
  if (first === 32) return wraps(second) ? WITHIN_A_NAME : OTHER
  return second === 32 && (wraps(first) || first === 46) ? WITHIN_A_NAME : OTHER
}

/** A word as it is printed; empty beyond the first and the last. */
export const wordAt = ({ text, starts, ends, size }: OpeningWords, at: number): string =>
  at >= 0 && at < size ? text.slice(starts[at], ends[at]) : ''

export const smallAt = (words: OpeningWords, at: number): string => wordAt(words, at).toLowerCase()
