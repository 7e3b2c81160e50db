import { AREA_WORDS, canLead, PART_WORDS, VENUES } from './cues.ts'
import { fold } from './fold.ts'
import { HASH_START, hashEnd, hashOn } from './gazetteer.ts'
import { notPlaces } from './ordinary.en.ts'
import { countryCalled, mayBegin, mayBeginWith, type Spot, spotsCalled } from './spot.ts'
import { isAt, WordTable } from './word-table.ts'

/** What may stand between two words of one name. */
const JOINING = new WordTable(
  'of,of the,of de,de,del,de la,de las,de los,du,da,do,dos,la,le,les,los,las,upon,the,ez,al,el'
    .split(',')
    .map((w) => [` ${w} `, true] as const),
)
/** Words of a run that are no part of a name: a headline prints them with capitals too. */
const NO_NAME = new WordTable(
  (
    'In At Near Of On The A An And From To For After With As By Over Off Is Are Was Were Be Has Have Had It Its He She They His Her ' +
    'Their This That But When While Where Who How Why What Not No Into Than Or If So We I You Two Three One More Says Said Outside ' +
    'Inside Around Across'
  )
    .split(' ')
    .map((word) => [word, true] as const),
)
const LONGEST = 5

/** A word with a capital, where it stands in its line; the "'s" of an owner left out. */
interface Word {
  readonly start: number
  readonly end: number
  /** The bits of `mayBegin`. */
  readonly begins: number
  /** Whether it is plain letters, and their hash. */
  readonly plain: boolean
  readonly hash: number
  readonly owns: boolean
  /** How many parts it may have: more than it has rather than fewer. */
  readonly parts: number
}

/**
 * A piece of a run: words that name something the gazetteer has, or one word that does not. Most are names of persons and
 * firms that nothing is ever asked about: they are not cut out of their line before that.
 */
export interface Piece {
  readonly line: string
  readonly start: number
  readonly end: number
  /** Joined to the piece before by one space or hyphen. */
  readonly tight: boolean
  readonly spots: readonly Spot[]
  /** What was looked up; null for a word of plain letters that none of our tables can have. */
  readonly found: Found | null
  /** Of such a word the hash of its small letters, else 0. */
  readonly hash: number
}

/** As printed. */
export const textOf = ({ found, line, start, end }: Piece): string => found?.text ?? line.slice(start, end)
/** Folded. */
export const keyOf = ({ found, line, start, end }: Piece): string => found?.key ?? line.slice(start, end).toLowerCase()

/** The runs of capitalised words of a line, and how many such words it has, the parts of those with a hyphen counted. */
export interface Runs {
  readonly runs: readonly (readonly Piece[])[]
  readonly capitals: number
}

/**
 * The runs of capitalised words of a line, cut into pieces. Single words that can be nothing are left out.
 *
 * @param units of the text that holds the line, which begins there at `base`
 */
export function runsIn(line: string, units: Uint16Array, base: number): Runs {
  const runs: Piece[][] = []
  let words: Word[] = []
  let last = -1
  let capitals = 0
  for (let at = 0; at < line.length; ) {
    const capital = capitalAt(line, units, base, at)
    if (capital < 0) {
      // Most characters are small letters of words that are skipped as a whole, and spaces.
      at = isSmall(units[base + at]!) ? wordEnd(line, units, base, at + 1) : at + 1
      continue
    }
    const word = wordFrom(line, units, base, at, capital)
    const gap = word.start - last
    // Nearly all stand a space apart.
    const joined =
      last >= 0 &&
      (gap === 1 ? units[base + last] === SPACE : gap > 3 && gap < 12 && JOINING.at(line, last, word.start) === true)
    if (!joined && words.length > 0) {
      close(line, words, runs)
      words = []
    }
    words.push(word)
    capitals += word.parts
    last = word.owns ? -1 : word.end
    at = word.owns ? word.end + 2 : word.end
  }
  if (words.length > 0) close(line, words, runs)
  return { runs, capitals }
}

function close(line: string, words: readonly Word[], runs: Piece[][]): void {
  const [only] = words
  if (words.length === 1 && only!.begins === 0 && !canLead(line, only!.start, 0)) return
  const pieces = piecesOf(line, words)
  if (pieces.length > 0) runs.push(pieces)
}

const SPACE = 32
const LINE_END = 10
const HYPHEN = 45
const UPPER = /^\p{Lu}/u
const LETTER = /^[\p{L}\p{M}]/u
const isSmall = (code: number): boolean => code > 96 && code < 123
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const isUpperAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 64 && code < 91 : UPPER.test(text.slice(at, at + 1))
}
const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91)
  return code !== 0x2019 && code !== 0x201d && code !== 0x201c && LETTER.test(text.slice(at, at + 1))
}
/** "Rostov-on-Don" is one name; "Tokyo-bound" is not. */
const HYPHENED = /^-(?:\p{Lu}|(?:on|sur|de|la|le|les|au|en|al|el|es|upon|am|an|der|i|e|ye)-)/u
/** "al-Qaim": the article is part of the name. */
const WITH_ARTICLE = /^(?:al|el|as|an|ar|at|ad|ez)-\p{Lu}/u

/** Where the capital is of the capitalised word that begins at an offset, behind an article or at once; -1 where none begins. */
function capitalAt(line: string, units: Uint16Array, base: number, at: number): number {
  const code = units[base + at]!
  if (isSmall(code)) {
    const withArticle = (code === 97 || code === 101) && line.charCodeAt(at + 2) === HYPHEN
    return withArticle && WITH_ARTICLE.test(line.slice(at, at + 4)) ? at + 3 : -1
  }
  return code < 128 ? (code > 64 && code < 91 ? at : -1) : isUpperAt(line, at) ? at : -1
}

/** Where a word ends, letters alone, of which `from` is not the first. */
function wordEnd(line: string, units: Uint16Array, base: number, from: number): number {
  let end = from
  for (; end < line.length; end++) {
    const code = units[base + end]!
    if (code > 96 && code < 123) continue
    if (code < 128 ? code < 65 || code > 90 : !isLetterAt(line, end)) break
  }
  return end
}

/**
 * Whether nearly all longer words of a line have a capital: then a capital tells nothing. A full stop ends no headline.
 *
 * @param units of the text that holds the line, which begins there at `base`
 * @param most so many words have a capital at most
 */
export function isTitleCase(line: string, units: Uint16Array, base: number, most: number): boolean {
  let [long, capital] = [0, 0]
  const end = Math.min(line.length, 200)
  for (let at = 0; at < end; ) {
    const stop = Math.min(end, wordEnd(line, units, base, at))
    if (stop - at >= 4) {
      long++
      if (isUpperAt(line, at)) capital++
      // Too many small ones already: nearly every sentence is told by its first words.
      else if (most < (most + long - capital) * NEARLY_ALL - ROUNDING) return false
    }
    at = stop + 1
  }
  return long >= 3 && capital >= long * NEARLY_ALL && !/[.!]["”’)]?\s*$/.test(line.slice(-8))
}

const NEARLY_ALL = 0.7
const ROUNDING = 1e-6

/** Reads on from a capital at `capital`; the word starts at `start`. */
function wordFrom(line: string, units: Uint16Array, base: number, start: number, capital: number): Word {
  let plain = start === capital
  let parts = 1
  let hash = HASH_START
  let end = capital
  for (; ; end++) {
    const code = end < line.length ? units[base + end]! : LINE_END
    const small = code | 32
    if (code < 128 && small > 96 && small < 123) hash = hashOn(hash, small)
    else if (continues(line, capital, end, code)) {
      plain = false
      parts++
    } else break
  }
  if (plain) {
    const whole = hashEnd(hash)
    const begins = end - start < SHORT ? ALONE | SEVERAL : mayBegin(whole)
    return { start, end, begins, plain, hash: whole, owns: false, parts }
  }
  const owns = end - start > 2 && line.charCodeAt(end - 1) === SMALL_S && isApostrophe(line.charCodeAt(end - 2))
  return { start, end: owns ? end - 2 : end, begins: ALONE | SEVERAL, plain, hash: 0, owns, parts }
}
const SMALL_S = 115
/** "St" is written out before it is looked up: words so short may begin anything. */
const SHORT = 4

/** Whether a word with its capital at `capital` goes on over what is no plain letter. */
function continues(line: string, capital: number, at: number, code: number): boolean {
  if (isApostrophe(code)) return isLetterAt(line, at + 1)
  if (code === HYPHEN) return HYPHENED.test(line.slice(at, at + 6))
  // "U.S.", and the full stop of "St. Louis".
  return code === FULL_STOP ? isAbbreviation(line, capital, at) : code > 127 && isLetterAt(line, at)
}
const FULL_STOP = 46

function isAbbreviation(line: string, start: number, stop: number): boolean {
  const before = stop - start
  if (before === 1 || (before > 1 && line[stop - 2] === '.')) return isUpperAt(line, stop + 1) || before > 1
  return before < 4 && /^(?:St|Ste|Mt|Ft)$/.test(line.slice(start, stop)) && isUpperAt(line, stop + 2)
}

function piecesOf(line: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  let before = -1
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    const { start } = word
    if (NO_NAME.at(line, start, word.end)) {
      at++
      continue
    }
    let length = opensName(line, word, words[at + 1]) ? Math.min(LONGEST, words.length - at) : 1
    let found: Found | null = null
    for (; length > 1; length--) {
      found = lookUp(line.slice(start, words[at + length - 1]!.end))
      if (found.spots.length > 0) break
    }
    if (length === 1) found = (word.begins & ~SEVERAL) === 0 ? null : lookUpAt(line, word)
    const end = words[at + length - 1]!.end
    const tight = start - before === 1 && isJoint(line.charCodeAt(before))
    const spots = found === null ? NOTHING : found.spots
    pieces.push({ line, start, end, tight, spots, found, hash: found === null ? word.hash : 0 })
    before = end
    at += length
  }
  return pieces
}
const isJoint = (code: number): boolean => code === SPACE || code === HYPHEN

/** Whether a word may begin a name of several, going by the next word too where both are plain: most pairs are none. */
function opensName(line: string, word: Word, next: Word | undefined): boolean {
  if ((word.begins & SEVERAL) === 0 || next === undefined) return false
  const apart = next.start - word.end === 1 && line.charCodeAt(word.end) === SPACE
  if (!apart || !word.plain || !next.plain || word.end - word.start < SHORT) return true
  return mayBeginWith(word.hash, next.hash)
}

/** The bits of `mayBegin`: a name may be of one word, and begin names of several. */
const ALONE = 1
const SEVERAL = 2

/** A name with what it can stand for. */
export interface Found {
  readonly text: string
  readonly key: string
  readonly spots: readonly Spot[]
}

/** Names met before, so that a word that every report prints is folded once. */
const met = new Map<string, Found>()
const REMEMBERED = 50_000
const NOTHING: readonly Spot[] = []

/** The words looked up last, by some bits of their hashes: most come back soon. */
const recent: (Found | null)[] = new Array(1 << 12).fill(null)

function lookUpAt(line: string, { start, end, hash }: Word): Found {
  const slot = (hash ^ (end - start)) & (recent.length - 1)
  const before = recent[slot]!
  if (before !== null && isAt(before.text, line, start, end)) return before
  return (recent[slot] = lookUp(line.slice(start, end)))
}

function lookUp(text: string): Found {
  const before = met.get(text)
  if (before) return before
  const key = fold(text)
  const found: Found = { text, key, spots: isNoName(text, key) ? NOTHING : spotsCalled(key) }
  if (met.size >= REMEMBERED) met.clear()
  met.set(text, found)
  return found
}

/** Words that only take part in names: "City", "Northern", "Airport"; and two letters, unless they are a country's. */
function isNoName(printed: string, key: string): boolean {
  if (notPlaces.has(key)) return true
  if (key.length < 3) return countryCalled(key) === undefined && !/^(?:la)$/.test(key)
  return VENUES.has(printed) || AREA_WORDS.has(printed) || PART_WORDS.has(printed)
}
