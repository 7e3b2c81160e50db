import type { Article } from '../article/article.ts'
import { isFurnitureLine, LONGEST, NOTICE_WORDS } from './furniture.ts'
import { isMark, quotedStretches } from './quoted.ts'
import type { Slab } from './slab.ts'
import { unitsOf } from './units.ts'

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
  /** Where each word starts in the article's text. */
  readonly starts: Uint32Array
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
/** Where the marks stand that may open or close a quotation. */
let markRoom = new Uint32Array(4096)

function grow(): void {
  const wider = (old: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const next = new Uint32Array(old.length * 2)
    next.set(old)
    return next
  }
  hashRoom = wider(hashRoom)
  startRoom = wider(startRoom)
  markRoom = wider(markRoom)
}

/** Words and marks of quotation met in a text so far. */
let words = 0
let marks = 0

/** Scans units [from, to) into the rooms, behind the words and marks that are there. */
function scanInto(units: Uint16Array, from: number, to: number): void {
  while (Math.max(words, marks) + to - from >= hashRoom.length) grow()
  const hashes = hashRoom
  const starts = startRoom
  let count = words
  let hash = FIRST_HASH
  let start = from
  for (let at = from; at < to; at++) {
    const unit = folded[units[at]!]!
    // Letters and digits, in one comparison: this line is most of a run's reading.
    if ((unit - IGNORED - 1) >>> 0 < ALONE - IGNORED - 1) {
      hash = Math.imul(hash ^ unit, 0x01000193)
      continue
    }
    if (unit < 0) {
      folded[units[at]!] = foldUnit(units[at]!)
      at--
      continue
    }
    if (isMark[units[at]!] === 1) markRoom[marks++] = at
    if (unit === IGNORED) {
      if (at === start) start++
      continue
    }
    if (at > start) {
      starts[count] = start
      hashes[count++] = hash
    }
    if (unit >= ALONE) {
      starts[count] = at
      hashes[count++] = Math.imul(unit ^ FIRST_HASH, 0x01000193)
    }
    start = at + 1
    hash = FIRST_HASH
  }
  if (to > start) {
    starts[count] = start
    hashes[count++] = hash
  }
  words = count
}

/** Offset of the FNV-1a hash (Fowler, Noll and Vo), as a signed number. */
const FIRST_HASH = 0x811c9dc5 | 0

/** Which low halves of word hashes are those of words that notices have. */
const noticeHashes = new Uint8Array(1 << 16)
for (const word of NOTICE_WORDS) {
  words = 0
  scanInto(unitsOf(word), 0, word.length)
  noticeHashes[hashRoom[0]! & 0xffff] = 1
}

/** Whether one of the words from `first` on stands in a notice. */
function noticed(first: number): boolean {
  for (let i = first; i < words; i++) if (noticeHashes[hashRoom[i]! & 0xffff] === 1) return true
  return false
}

interface BodyLine {
  readonly start: number
  readonly end: number
  readonly quotation: boolean
  /** Its first word and its first mark in the rooms; set when it is scanned. */
  word: number
  mark: number
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
        lines.push({ start: from, end: to, quotation: block.kind === 'quotation', word: 0, mark: 0 })
        from = to + 1
      }
      if (!stop || stop.start >= block.end) break
      at = Math.max(at, stop.end)
    }
  }
  return lines
}

/**
 * Reads the words of an article's body.
 *
 * @param slab where to keep them
 */
export function bodyWords(article: Article, slab: Slab): BodyWords {
  const kept = scanBody(article)
  const quoted = slab.bytes(words)
  const stretches = quotedStretches(article.text, unitsOf(article.text), kept, markRoom.subarray(0, marks))
  markQuoted(stretches, quoted)
  if (lineRoom.length <= kept.length) lineRoom = new Uint32Array(2 * kept.length + 1)
  for (let i = 0; i < kept.length; i++) {
    lineRoom[i] = kept[i]!.word
    if (kept[i]!.quotation) quoted.fill(1, kept[i]!.word, kept[i + 1]?.word ?? words)
  }
  lineRoom[kept.length] = words
  return {
    hashes: slab.numbers(hashRoom, words),
    quoted,
    lines: slab.numbers(lineRoom, kept.length + 1),
    starts: slab.numbers(startRoom, words),
  }
}
let lineRoom = new Uint32Array(256)

/** Marks which of the words in the rooms start in one of the stretches of text. */
function markQuoted(stretches: readonly [number, number][], quoted: Uint8Array): void {
  let at = 0
  for (const [start, end] of stretches) {
    while (at < words && startRoom[at]! < start) at++
    while (at < words && startRoom[at]! < end) quoted[at++] = 1
  }
}

/** Where the word that starts at `start` ends. */
export function endOfWord(text: string, start: number): number {
  if (foldedAt(text, start) >= ALONE) return start + 1
  let at = start + 1
  for (; at < text.length; at++) {
    const unit = foldedAt(text, at)
    if (unit === SEPARATOR || unit >= ALONE) break
  }
  return at
}

function foldedAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const unit = folded[code]!
  return unit < 0 ? (folded[code] = foldUnit(code)) : unit
}

/** Scans the body's words into the rooms, without the lines that are furniture. Gives the lines kept. */
function scanBody(article: Article): BodyLine[] {
  const kept: BodyLine[] = []
  const signed = article.text.includes('©')
  const units = unitsOf(article.text)
  words = 0
  marks = 0
  for (const line of bodyLines(article)) {
    line.word = words
    line.mark = marks
    scanInto(units, line.start, line.end)
    if (words > line.word) {
      const notice = line.end - line.start <= LONGEST && (signed || noticed(line.word))
      if (!isFurnitureLine(article.text, units, line.start, line.end, notice)) {
        kept.push(line)
        continue
      }
    }
    words = line.word
    marks = line.mark
  }
  return kept
}
