import { fold } from '../../places/fold.ts'
import { gazetteer } from '../../places/gazetteer.ts'
import { notPlaces } from '../../places/ordinary.en.ts'
import {
  HARMED_PEOPLE,
  HARMING,
  LEADS_TO_A_PLACE,
  MONTHS,
  NO_PERSON,
  NO_UNITS,
  NUMBER_WORDS,
  VESSELS,
  WEEKDAYS,
} from '../detail-words.en.ts'
import { CAPITAL, HYPHEN, NUMBER, type OpeningWords, OTHER, openingWords, SMALL, SPACE } from '../opening-words.ts'

/** Sorts of details by which two happenings of one kind are told apart. */
export const SORTS = [
  'age',
  'count',
  'date',
  'magnitude',
  'person',
  'place',
  'toll',
  'vessel',
  'weekday',
  'year',
] as const
export type SortOfDetail = (typeof SORTS)[number]

/**
 * Takes in a detail.
 *
 * @param unit what is counted: "pirate"; empty for other sorts
 * @param value as it is compared: "23", "elm", "Saturday"
 */
export type Tell = (sort: SortOfDetail, unit: string, value: string) => void

/** Reads the details of a title and first lines: what tells this fire, this quake, this dismissal from another. */
export function readDetails(opening: string, tell: Tell): void {
  const words = openingWords(opening)
  for (let at = 0; at < words.size; at++) {
    const sort = words.sorts[at]!
    if (sort === NUMBER) readNumber(words, at, tell)
    else if (sort === CAPITAL) readCapital(words, at, tell)
    else if (mayCount(words, at)) readCount(words, at, NUMBER_WORDS.get(wordAt(words, at)), tell)
  }
}

/** Number words, like words before a place, have few letters, and few first letters: others are not cut out of the text. */
const SHORT = 7
const FIRST_LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  'tfsenTFSEN'.includes(String.fromCharCode(code)) ? 1 : 0,
)
const mayCount = ({ text, starts, ends }: OpeningWords, at: number): boolean => {
  const size = ends[at]! - starts[at]!
  return size <= SHORT && size > 2 && FIRST_LETTERS[text.charCodeAt(starts[at]!)] === 1
}
const wordAt = ({ text, starts, ends, size }: OpeningWords, at: number): string =>
  at >= 0 && at < size ? text.slice(starts[at], ends[at]) : ''
const smallAt = (words: OpeningWords, at: number): string => wordAt(words, at).toLowerCase()

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}$/

function readNumber(words: OpeningWords, at: number, tell: Tell): void {
  const printed = wordAt(words, at)
    .replace(/,(?=\d{3})/g, '')
    .replace(' ', '')
  if (YEAR.test(printed)) tell('year', '', printed)
  if (isMagnitude(words, at, printed)) {
    tell('magnitude', '', printed)
    return
  }
  // "$2", "9-14", "-5" count nothing.
  const before = words.text.charCodeAt(words.starts[at]! - 1)
  if (before === 36 || before === 0xa3 || before === 0x20ac || before === 45) return
  readCount(words, at, printed, tell)
  if (DAY.test(printed)) {
    const month = MONTHS.get(wordAt(words, at - 1)) ?? MONTHS.get(wordAt(words, at + 1))
    if (month) tell('date', '', `${month} ${printed}`)
  }
  if (HARMING.test(smallAt(words, at - 1))) tell('toll', '', printed)
}

const MAGNITUDE = /^\d(?:\.\d)?$/
const QUAKES = /^(?:magnitude|quake|earthquake|tremor)$/

/** "a 5.6-magnitude quake", "magnitude 5.6", "measuring at least 5.6", "5.6 on the Richter scale". */
function isMagnitude(words: OpeningWords, at: number, printed: string): boolean {
  if (!MAGNITUDE.test(printed)) return false
  const next = smallAt(words, at + 1)
  if (QUAKES.test(next) && (printed.length > 1 || next === 'magnitude')) return true
  if (next === 'on' && smallAt(words, at + 3) === 'richter') return true
  let before = at - 1
  if (wordAt(words, before) === 'least') before -= 2
  if (wordAt(words, before) === 'of') before--
  const lead = smallAt(words, before)
  return lead === 'magnitude' || (printed.length > 1 && (lead === 'measuring' || lead === 'registering'))
}

/** Ages, tolls, and numbers with what they count: "23 armed pirates" is 23 of pirates. */
function readCount(words: OpeningWords, at: number, value: string | undefined, tell: Tell): void {
  if (value === undefined || at + 1 >= words.size || words.gaps[at + 1]! > HYPHEN) return
  const first = smallAt(words, at + 1)
  if (first.startsWith('year-old') || (first.startsWith('year') && smallAt(words, at + 2) === 'old')) {
    tell('age', '', value)
    return
  }
  if (value === '1' || NO_UNITS.has(first)) return
  let unit = ''
  for (let next = at + 1; next <= at + 3 && next < words.size && words.gaps[next]! <= HYPHEN; next++) {
    const word = smallAt(words, next)
    if (HARMED_PEOPLE.has(word)) {
      tell('toll', '', value)
      return
    }
    if (words.sorts[next] === NUMBER || NO_UNITS.has(word)) break
    if (unit === '' && word.length > 3 && PLURAL.test(word)) unit = word
  }
  if (unit !== '') tell('count', unit.replace(/ies$/, 'y').replace(/s$/, ''), value)
}
const PLURAL = /(?:s|men|children)$/

function readCapital(words: OpeningWords, at: number, tell: Tell): void {
  const word = wordAt(words, at)
  if (WEEKDAYS.has(word)) {
    tell('weekday', '', word)
    return
  }
  // Ships, flights and storms have names of their own after a word that says what they are.
  if (VESSELS.has(word) && words.gaps[at + 1] === SPACE && at + 1 < words.size && words.sorts[at + 1] !== SMALL) {
    tell('vessel', '', wordAt(words, at + 1))
    return
  }
  // A run is read from its first word on.
  if (at > 0 && words.sorts[at - 1] === CAPITAL && goesOn(words, at)) return
  if (mayCount(words, at)) readCount(words, at, NUMBER_WORDS.get(word.toLowerCase()), tell)
  let end = at + 1
  while (end < words.size && words.sorts[end] === CAPITAL && goesOn(words, end)) end++
  if (readPlace(words, at, end, tell) || end === at + 1) return
  readPerson(words, at, end, tell)
}

/** Whether a word with a capital goes on the name before it: after a space, "Sgt. ", "J. ", "(Jerry) ". */
function goesOn({ text, gaps, starts, ends }: OpeningWords, at: number): boolean {
  const gap = gaps[at]!
  if (gap === SPACE) return true
  if (gap === HYPHEN || gap === OTHER) return false
  return text[ends[at - 1]!] !== '.' || ends[at - 1]! - starts[at - 1]! <= 4
}

/** Places after "in", "at", "near", "off": the longest name that the gazetteer has. */
function readPlace(words: OpeningWords, at: number, end: number, tell: Tell): boolean {
  if (!isLedTo(words, at)) return false
  for (let stop = Math.min(end, at + 3); stop > at; stop--) {
    const name = words.text.slice(words.starts[at], words.ends[stop - 1]).replace(/[’']s$/, '')
    const key = fold(name)
    if (notPlaces.has(key) || gazetteer().named(key).length === 0) continue
    tell('place', '', key)
    return true
  }
  return false
}

/** "in Elm", "off the southern island of Elm" - up to two small words between. */
function isLedTo(words: OpeningWords, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (words.gaps[before + 1] !== SPACE || words.sorts[before] === NUMBER) return false
    if (words.ends[before]! - words.starts[before]! <= SHORT && LEADS_TO_A_PLACE.has(smallAt(words, before)))
      return true
    if (words.sorts[before] !== SMALL) return false
  }
  return false
}

const SPEAKS = /^(?:said|told|says)$/
/** After these a name is a place's or a body's. */
const NO_PERSON_AFTER = /^(?:in|at|near|off|of|outside|from|the|to)$/

/** Surnames of persons named in full, but for those who speak: in two reports of one fire two spokesmen can speak. */
function readPerson(words: OpeningWords, at: number, end: number, tell: Tell): void {
  for (let i = at; i < end; i++) if (NO_PERSON.has(wordAt(words, i))) return
  const before = words.gaps[at] === SPACE ? smallAt(words, at - 1) : ''
  if (NO_PERSON_AFTER.test(before) || SPEAKS.test(before)) return
  if (before === 'to' && smallAt(words, at - 2) === 'according') return
  if (isFollowedBySpeech(words, end)) return
  const name = words.text.slice(words.starts[at], words.ends[end - 1])
  const surname = wordAt(words, end - 1).replace(/[’']s$/, '')
  if (surname.length < 2 || gazetteer().named(fold(name)).length > 0) return
  tell('person', '', fold(surname))
}

/** "Ada Rusk said", "Ada Rusk, the harbour master, said". */
function isFollowedBySpeech(words: OpeningWords, end: number): boolean {
  if (words.gaps[end] === SPACE && SPEAKS.test(wordAt(words, end))) return true
  if (words.text[words.ends[end - 1]!] !== ',') return false
  const from = words.ends[end - 1]! + 1
  return /^[^,\n]{0,30}, ?(?:said|told|says)\b/.test(words.text.slice(from, from + 40))
}
