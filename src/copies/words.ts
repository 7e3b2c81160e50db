import type { Article } from '../article/article.ts'
import { isFurnitureLine, NOTICE_WORDS } from './furniture.ts'
import { quotedStretches } from './quoted.ts'

/**
 * The words of a body as the copies stage compares them: case, accents, apostrophes, quotes, spaces and punctuation are
 * ignored, residue and the furniture of pages (copyright notices, lists of links) are left out. A plain scanner and not
 * the language stage, because only normalised words are needed, for a hundred thousand reports at a time.
 */
export interface BodyWords {
  /** 32-bit hash of each word. */
  readonly hashes: Uint32Array
  /** 1 where the word stands inside a quotation, a post or a block quote. */
  readonly quoted: Uint8Array
  /** First word of each line, and one past the last word as the final entry. */
  readonly lines: Uint32Array
}

/** Where each of the words stands in the article text: word `i` is [starts[i], ends[i]). */
export interface WordPlaces {
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const SEPARATOR = 0
const IGNORED = 1
const ALONE = 0x10000

/** What a UTF-16 unit becomes: SEPARATOR, IGNORED (marks, apostrophes), a folded unit, or ALONE + unit (one word each). */
const folded = new Int32Array(65536).fill(-1)

function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit)
  if ("'’‘´`ʼ".includes(char)) return IGNORED
  if (/[\p{M}\u00ad\u200b-\u200d]/u.test(char)) return IGNORED
  // Scripts without spaces between words: each character is a word of its own.
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(char)) return ALONE + unit
  if (!/[\p{L}\p{N}]/u.test(char)) return SEPARATOR
  const base = char.normalize('NFKD').toLowerCase().charCodeAt(0)
  return base > IGNORED ? base : SEPARATOR
}

/** Room for the words of the longest text yet; grows, never shrinks. */
let hashRoom = new Uint32Array(4096)
let startRoom = new Uint32Array(4096)
let endRoom = new Uint32Array(4096)

function grow(): void {
  const wider = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const next = new Uint32Array(old.length * 2)
    next.set(old)
    return next
  }
  hashRoom = wider(hashRoom)
  startRoom = wider(startRoom)
  endRoom = wider(endRoom)
}

/** Which low halves of word hashes are those of words that notices have. */
const noticeHashes = new Uint8Array(1 << 16)
let noticed = false

/** Scans [from, to) of `text` into the rooms, starting at word `count`; gives the new count. */
function scanInto(text: string, from: number, to: number, first: number): number {
  let count = first
  let hash = 0
  let start = -1
  for (let at = from; at <= to; at++) {
    let unit = SEPARATOR
    if (at < to) {
      const code = text.charCodeAt(at)
      unit = folded[code]!
      if (unit < 0) unit = folded[code] = foldUnit(code)
    }
    if (unit === IGNORED) continue
    if (unit === SEPARATOR || unit >= ALONE) {
      if (start >= 0) {
        if (count === hashRoom.length) grow()
        hashRoom[count] = hash
        if (noticeHashes[hash & 0xffff] === 1) noticed = true
        startRoom[count] = start
        endRoom[count++] = at
        start = -1
      }
      if (unit >= ALONE) {
        if (count === hashRoom.length) grow()
        hashRoom[count] = Math.imul(unit ^ 0x811c9dc5, 0x01000193)
        startRoom[count] = at
        endRoom[count++] = at + 1
      }
      continue
    }
    if (start < 0) {
      start = at
      hash = 0x811c9dc5
    }
    hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return count
}

for (const word of NOTICE_WORDS) {
  scanInto(word, 0, word.length, 0)
  noticeHashes[hashRoom[0]! & 0xffff] = 1
}

interface BodyLine {
  readonly start: number
  readonly end: number
  readonly quotation: boolean
}

/** The stretches of the body, line by line, outside residue. */
function bodyLines(article: Article): BodyLine[] {
  const lines: BodyLine[] = []
  const residue = [...article.residue].sort((a, b) => a.start - b.start)
  let cut = 0
  for (const block of [...article.blocks].sort((a, b) => a.start - b.start)) {
    if (block.kind === 'title' || block.kind === 'heading') continue
    let at = block.start
    while (cut < residue.length && residue[cut]!.end <= at) cut++
    for (let next = cut; at < block.end; next++) {
      const stop = residue[next]
      const end = stop && stop.start < block.end ? Math.max(at, stop.start) : block.end
      for (let from = at; from < end; ) {
        const mark = article.text.indexOf('\n', from)
        const to = mark < 0 || mark > end ? end : mark
        lines.push({ start: from, end: to, quotation: block.kind === 'quotation' })
        from = to + 1
      }
      if (!stop || stop.start >= block.end) break
      at = Math.max(at, stop.end)
    }
  }
  return lines
}

/** Reads the words of an article's body. */
export function bodyWords(article: Article): BodyWords {
  const { count, firsts, kept } = scanBody(article)
  const quoted = quotedWords(quotedStretches(article.text, kept), count)
  kept.forEach((line, i) => {
    if (line.quotation) quoted.fill(1, firsts[i], firsts[i + 1] ?? count)
  })
  return { hashes: hashRoom.slice(0, count), quoted, lines: Uint32Array.from([...firsts, count]) }
}

/** Marks which of the `count` words in the rooms start in one of the stretches of text. */
function quotedWords(stretches: readonly [number, number][], count: number): Uint8Array {
  const quoted = new Uint8Array(count)
  let at = 0
  for (const [start, end] of stretches) {
    while (at < count && startRoom[at]! < start) at++
    while (at < count && startRoom[at]! < end) quoted[at++] = 1
  }
  return quoted
}

/**
 * Where the words of an article's body stand, by the places that `bodyWords` gives them. Few reports of a run share text
 * and need it, so that it is not kept for all.
 */
export function placesOfWords(article: Article): WordPlaces {
  const { count } = scanBody(article)
  return { starts: startRoom.slice(0, count), ends: endRoom.slice(0, count) }
}

/** Scans the body's words into the rooms, without the lines that are furniture. */
function scanBody(article: Article): { count: number; firsts: number[]; kept: BodyLine[] } {
  const firsts: number[] = []
  const kept: BodyLine[] = []
  const marked = article.text.includes('©')
  let count = 0
  for (const line of bodyLines(article)) {
    const first = count
    noticed = marked
    count = scanInto(article.text, line.start, line.end, count)
    if (count === first) continue
    if (isFurnitureLine(article.text, line.start, line.end, noticed)) {
      count = first
      continue
    }
    kept.push(line)
    firsts.push(first)
  }
  return { count, firsts, kept }
}
