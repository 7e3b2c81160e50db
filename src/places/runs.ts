import { unitsOf } from '../copies/units.ts'
import { AREA_WORDS, canLead, PART_WORDS, VENUES } from './cues.ts'
import { fold } from './fold.ts'
import { HASH_START, hashEnd, hashOn } from './gazetteer.ts'
import { notPlaces } from './ordinary.en.ts'
import { countryCalled, mayBegin, mayBeginWith, type Spot, spotsCalled } from './spot.ts'

/** What may stand between two words of one name. */
const JOINING: ReadonlySet<string> = new Set([
  ' ',
  ...'of,of the,of de,de,del,de la,de las,de los,du,da,do,dos,la,le,les,los,las,upon,the,ez,al,el'
    .split(',')
    .map((w) => ` ${w} `),
])
/** Words of a run that are no part of a name: a headline prints them with capitals too. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'In At Near Of On The A An And From To For After With As By Over Off Is Are Was Were Be Has Have Had It Its He She They His Her ' +
    'Their This That But When While Where Who How Why What Not No Into Than Or If So We I You Two Three One More Says Said Outside ' +
    'Inside Around Across'
  ).split(' '),
)
const LONGEST = 5

/** A word with a capital, and the bits of `mayBegin` for it. */
interface Word {
  readonly text: string
  readonly begins: number
  /** Whether it is plain letters, and their hash. */
  readonly plain: boolean
  readonly hash: number
  readonly start: number
  readonly end: number
}

/** A piece of a run: words that name something the gazetteer has, or one word that does not. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly key: string
  readonly spots: readonly Spot[]
  /** Joined to the piece before by one space or hyphen. */
  readonly tight: boolean
}

/** The runs of capitalised words of a line, cut into pieces. Single words that can be nothing are left out. */
export function runsIn(line: string): Piece[][] {
  const runs: Piece[][] = []
  let words: Word[] = []
  let last = -1
  const units = unitsOf(line)
  const close = (): void => {
    const [only] = words
    const isNothing = words.length === 1 && only!.begins === 0 && !canLead(line, only!.start, 0)
    const pieces = isNothing ? [] : piecesOf(line, words)
    if (pieces.length > 0) runs.push(pieces)
    words = []
  }
  for (let at = 0; at < line.length; ) {
    const word = wordAt(line, units, at)
    if (typeof word === 'number') {
      at = word
      continue
    }
    const owns = word.text.length > 2 && word.text.endsWith('s') && /['’]s$/.test(word.text)
    const end = word.end - (owns ? 2 : 0)
    const gap = word.start - last
    // Nearly all stand a space apart.
    const joined =
      last >= 0 &&
      (gap === 1 ? line.charCodeAt(last) === SPACE : gap > 3 && gap < 12 && JOINING.has(line.slice(last, word.start)))
    if (!joined && words.length > 0) close()
    words.push(owns ? { ...word, text: word.text.slice(0, -2), end } : word)
    last = owns ? -1 : end
    at = word.end
  }
  if (words.length > 0) close()
  return runs
}

const SPACE = 32
const LINE_END = 10
const HYPHEN = 45
const UPPER = /^\p{Lu}/u
const LETTER = /^[\p{L}\p{M}]/u
export const isUpperAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 128 ? code > 64 && code < 91 : UPPER.test(text.slice(at, at + 1))
}
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91)
  return code !== 0x2019 && code !== 0x201d && code !== 0x201c && LETTER.test(text.slice(at, at + 1))
}
/** "Rostov-on-Don" is one name; "Tokyo-bound" is not. */
const HYPHENED = /^-(?:\p{Lu}|(?:on|sur|de|la|le|les|au|en|al|el|es|upon|am|an|der|i|e|ye)-)/u
/** "al-Qaim": the article is part of the name. */
const WITH_ARTICLE = /^(?:al|el|as|an|ar|at|ad|ez)-\p{Lu}/u

/** The capitalised word that begins at an offset, or the offset to go on from where none does. */
function wordAt(line: string, units: Uint16Array, at: number): Word | number {
  const code = units[at]!
  // Most characters are small letters of words that are skipped as a whole, and spaces.
  if (code > 96 && code < 123) {
    const withArticle = (code === 97 || code === 101) && line.charCodeAt(at + 2) === HYPHEN
    if (withArticle && WITH_ARTICLE.test(line.slice(at, at + 4))) return wordFrom(line, units, at, at + 3)
    return wordEnd(line, units, at + 1)
  }
  if (code < 128 ? code < 65 || code > 90 : !isUpperAt(line, at)) return at + 1
  return wordFrom(line, units, at, at)
}

/** Where a word ends, letters alone, of which `from` is not the first. */
function wordEnd(line: string, units: Uint16Array, from: number): number {
  let end = from
  for (; end < line.length; end++) {
    const code = units[end]!
    if (code > 96 && code < 123) continue
    if (code < 128 ? code < 65 || code > 90 : !isLetterAt(line, end)) break
  }
  return end
}

/** Whether nearly all longer words of a line have a capital: then a capital tells nothing. A full stop ends no headline. */
export function isTitleCase(line: string): boolean {
  const units = unitsOf(line)
  let [long, capital] = [0, 0]
  const end = Math.min(line.length, 200)
  for (let at = 0; at < end; ) {
    const stop = Math.min(end, wordEnd(line, units, at))
    if (stop - at >= 4) {
      long++
      if (isUpperAt(line, at)) capital++
    }
    at = stop + 1
  }
  return long >= 3 && capital >= long * 0.7 && !/[.!]["”’)]?\s*$/.test(line.slice(-8))
}

/** Reads on from a capital at `capital`; the word starts at `start`. */
function wordFrom(line: string, units: Uint16Array, start: number, capital: number): Word {
  let plain = start === capital
  let hash = HASH_START
  let end = capital
  for (;;) {
    const code = end < line.length ? units[end]! : LINE_END
    if (code < 91 && code > 64) hash = hashOn(hash, code + 32)
    else if (code > 96 && code < 123) hash = hashOn(hash, code)
    else if (code > 127 && isLetterAt(line, end)) plain = false
    else if ((code === 39 || code === 0x2019) && isLetterAt(line, end + 1)) plain = false
    else if (code === 45 && HYPHENED.test(line.slice(end, end + 6))) plain = false
    // "U.S.", and the full stop of "St. Louis".
    else if (code === 46 && isAbbreviation(line, capital, end)) plain = false
    else break
    end++
  }
  const whole = hashEnd(hash)
  const begins = !plain || end - start < 4 ? ALONE | SEVERAL : mayBegin(whole)
  return { text: line.slice(start, end), start, end, begins, plain, hash: whole }
}

function isAbbreviation(line: string, start: number, stop: number): boolean {
  const before = stop - start
  if (before === 1 || (before > 1 && line[stop - 2] === '.')) return isUpperAt(line, stop + 1) || before > 1
  return before < 4 && /^(?:St|Ste|Mt|Ft)$/.test(line.slice(start, stop)) && isUpperAt(line, stop + 2)
}

function piecesOf(line: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (NO_NAME.has(word.text)) {
      at++
      continue
    }
    let length = opensName(line, word, words[at + 1]) ? Math.min(LONGEST, words.length - at) : 1
    let found = NOTHING
    for (; length > 1; length--) {
      found = lookUp(line.slice(word.start, words[at + length - 1]!.end))
      if (found.spots.length > 0) break
    }
    if (length === 1) found = (word.begins & ~SEVERAL) === 0 ? unknown(word) : lookUp(word.text)
    const before = pieces[pieces.length - 1]
    const between = before === undefined ? '' : line.slice(before.end, word.start)
    pieces.push({
      start: word.start,
      end: words[at + length - 1]!.end,
      text: found.text,
      key: found.key,
      spots: found.spots,
      tight: between === ' ' || between === '-',
    })
    at += length
  }
  return pieces
}

/** Whether a word may begin a name of several, going by the next word too where both are plain: most pairs are none. */
function opensName(line: string, word: Word, next: Word | undefined): boolean {
  if ((word.begins & SEVERAL) === 0 || next === undefined) return false
  const apart = next.start - word.end === 1 && line.charCodeAt(word.end) === SPACE
  // "St" is written out before it is looked up.
  if (!apart || !word.plain || !next.plain || word.end - word.start < 4) return true
  return mayBeginWith(word.hash, next.hash)
}

/** A name may be of one word, and begin names of several: the bits of `mayBegin`. */
const ALONE = 1
const SEVERAL = 2

interface Found {
  readonly text: string
  readonly key: string
  readonly spots: readonly Spot[]
}

/** Names met before, so that a word that every report prints is folded once. */
const met = new Map<string, Found>()
const REMEMBERED = 50_000

const NOTHING: Found = { text: '', key: '', spots: [] }
const unknown = ({ text, plain }: Word): Found => ({
  text,
  key: plain ? text.toLowerCase() : fold(text),
  spots: NOTHING.spots,
})

function lookUp(text: string): Found {
  const before = met.get(text)
  if (before) return before
  const key = fold(text)
  const found: Found = { text, key, spots: isNoName(text, key) ? [] : spotsCalled(key) }
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
