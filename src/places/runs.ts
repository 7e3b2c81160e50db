import { AREA_WORDS, PART_WORDS, VENUES } from './cues.ts'
import { fold } from './fold.ts'
import { notPlaces } from './ordinary.en.ts'
import { countryCalled, mayBegin, type Spot, spotsCalled } from './spot.ts'

const WORDS = /(?:\p{Lu}\.){2,}|(?:St|Ste|Mt|Ft)\.(?= \p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:[’'ʼ-][\p{L}\p{M}]+)*/gu
/** What may stand between two words of one name. */
const JOINING: ReadonlySet<string> = new Set([
  ' ',
  ...'of,of the,of de,de,del,de la,de las,de los,du,da,do,dos,la,le,les,los,las,upon,the,ez,al,el'
    .split(',')
    .map((w) => ` ${w} `),
])
const ARTICLES: ReadonlySet<string> = new Set(['al-', 'el-', 'as-', 'an-', 'ar-', 'at-', 'ad-', 'ez-'])
/** Words of a run that are no part of a name: a headline prints them with capitals too. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'In At Near Of On The A An And From To For After With As By Over Off Is Are Was Were Be Has Have Had It Its He She They His Her ' +
    'Their This That But When While Where Who How Why What Not No Into Than Or If So We I You Two Three One More Says Said Outside ' +
    'Inside Around Across'
  ).split(' '),
)
const LONGEST = 5

interface Word {
  readonly text: string
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

/** The runs of capitalised words of a line, cut into pieces. */
export function runsIn(line: string): Piece[][] {
  const runs: Piece[][] = []
  let words: Word[] = []
  let last = -1
  const close = (): void => {
    const pieces = piecesOf(line, words)
    if (pieces.length > 0) runs.push(pieces)
  }
  WORDS.lastIndex = 0
  for (let match = WORDS.exec(line); match; match = WORDS.exec(line)) {
    const { index } = match
    // "al-Qaim": the article is part of the name.
    const start = index > 2 && line[index - 1] === '-' && ARTICLES.has(line.slice(index - 3, index)) ? index - 3 : index
    const printed = match[0]
    const owns = /['’]s$/.test(printed)
    const end = index + printed.length - (owns ? 2 : 0)
    const joined = last >= 0 && start - last < 12 && JOINING.has(line.slice(last, start))
    if (!joined && words.length > 0) {
      close()
      words = []
    }
    words.push({ text: line.slice(start, end), start, end })
    last = owns ? -1 : end
  }
  if (words.length > 0) close()
  return runs
}

function piecesOf(line: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (NO_NAME.has(word.text)) {
      at++
      continue
    }
    const first = keyOf(word.text)
    let length = (first.begins & SEVERAL) === 0 ? 1 : Math.min(LONGEST, words.length - at)
    let found = NOTHING
    for (; length > 1; length--) {
      found = lookUp(line.slice(word.start, words[at + length - 1]!.end))
      if (found.spots.length > 0) break
    }
    if (length === 1) found = (first.begins & ALONE) === 0 ? first : lookUp(word.text)
    const before = pieces[pieces.length - 1]
    const between = before === undefined ? '' : line.slice(before.end, word.start)
    pieces.push({
      start: word.start,
      end: words[at + length - 1]!.end,
      text: length === 1 ? word.text : found.text,
      key: found.key,
      spots: found.spots,
      tight: between === ' ' || between === '-',
    })
    at += length
  }
  return pieces
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
interface First extends Found {
  readonly begins: number
}
const keys = new Map<string, First>()

/** A word folded, and what names it may begin. */
function keyOf(text: string): First {
  const before = keys.get(text)
  if (before) return before
  const key = fold(text)
  // A shortened or joined word begins what it stands for: "St.", "Port-au-Prince".
  const begins = /[.’'-]/.test(text) || text.length < 4 ? ALONE | SEVERAL : mayBegin(key)
  const first: First = { text, key, spots: [], begins }
  if (keys.size >= REMEMBERED) keys.clear()
  keys.set(text, first)
  return first
}

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
