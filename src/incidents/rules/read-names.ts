import { fold } from '../../places/fold.ts'
import { gazetteer } from '../../places/gazetteer.ts'
import { notPlaces } from '../../places/ordinary.en.ts'
import { countryCalled, mayBegin, mayBeginWith } from '../../places/spot.ts'
import { DIRECTIONS, MARK, NO_PERSON, VESSELS, WEEKDAYS } from '../detail-words.en.ts'
import {
  CAPITAL,
  HYPHEN,
  isMarked,
  NUMBER,
  type OpeningWords,
  OTHER,
  SMALL,
  SPACE,
  smallAt,
  wordAt,
} from '../opening-words.ts'
import type { Tell } from './detail.ts'
import { readNumberWord } from './read-counts.ts'

/**
 * Reads a word with a capital: a weekday, a ship, or the first of a run that names a place or a person.
 *
 * @param published day of publication, NaN where it is not known
 */
export function readCapital(words: OpeningWords, at: number, published: number, tell: Tell): void {
  if (isMarked(words, at, MARK.weekday | MARK.vessel)) {
    const word = wordAt(words, at)
    const weekday = WEEKDAYS.indexOf(word)
    if (weekday >= 0) {
      if (!isDayOfStatement(words, at)) tellWeekday(weekday, word, published, tell)
      return
    }
    if (readVessel(words, at, word, tell)) return
  }
  // A run is read from its first word on.
  if (at > 0 && words.sorts[at - 1] === CAPITAL && goesOn(words, at)) return
  readNumberWord(words, at, tell)
  let end = at + 1
  while (end < words.size && words.sorts[end] === CAPITAL && goesOn(words, end)) end++
  if (readPlace(words, at, end, tell) || end === at + 1) return
  readPerson(words, at, end, tell)
}

/**
 * Tells a weekday, and its date where the report is dated: Sundays of two weeks are not one. A night belongs to two days,
 * so neighbours agree.
 *
 * @param weekday 0 for Thursday, as day 0 of all days was one
 */
function tellWeekday(weekday: number, word: string, published: number, tell: Tell): void {
  tell('weekday', '', `${weekday}`, word)
  tell('weekday', '', `${(weekday + 1) % 7}`, word)
  if (Number.isNaN(published)) return
  const day = published - ((((published - weekday) % 7) + 7) % 7)
  tell('weekday', 'dated', `${day}`, word)
  tell('weekday', 'dated', `${day + 1}`, word)
}

/** "police said Monday", "officials announced on Monday": nothing happened on that day but this. */
function isDayOfStatement(words: OpeningWords, at: number): boolean {
  const before = smallAt(words, at - 1) === 'on' ? at - 2 : at - 1
  return isMarked(words, before, MARK.said)
}

/** Ships, flights and storms have names of their own after a word that says what they are. */
function readVessel(words: OpeningWords, at: number, word: string, tell: Tell): boolean {
  if (!VESSELS.has(word) || at + 1 >= words.size || words.gaps[at + 1] !== SPACE) return false
  const sort = words.sorts[at + 1]
  if (word === 'Flight' ? sort !== NUMBER : sort === SMALL || words.headline[at] === 1) return false
  const name = wordAt(words, at + 1)
  tell('vessel', '', name.toLowerCase(), name)
  return true
}

/** Whether a word with a capital goes on the name before it: after a space, "Sgt. ", "J. ", "(Jerry) ". */
function goesOn({ text, gaps, starts, ends }: OpeningWords, at: number): boolean {
  const gap = gaps[at]!
  if (gap === SPACE) return true
  if (gap === HYPHEN || gap === OTHER) return false
  return text[ends[at - 1]!] !== '.' || ends[at - 1]! - starts[at - 1]! <= 4
}

/**
 * Places after "in", "at", "near", "off": the longest name that the gazetteer has. Towns are compared with towns and
 * provinces with provinces: who says "in Surrey" does not gainsay who says "in Banstead".
 */
function readPlace(words: OpeningWords, at: number, end: number, tell: Tell): boolean {
  if (!isLedTo(words, at)) return false
  for (let stop = Math.min(end, at + 3); stop > at; stop--) {
    if (!mayName(words, at, stop)) continue
    const name = nameAt(words, at, stop)
    const key = fold(name)
    if (notPlaces.has(key) || DIRECTIONS.has(key)) continue
    if (countryCalled(key)) return true
    const entry = gazetteer().named(key)[0]
    if (!entry) continue
    tell(entry.kind === 'province' || entry.kind === 'district' ? 'region' : 'place', '', key, name)
    return true
  }
  return false
}

/** "St" is written out before it is looked up: words so short can begin a longer one. */
const SHORT = 4
/** Whether the gazetteer may have a place, or we a country, by a name of the words [at, stop): most are told by their hashes. */
function mayName({ starts, ends, plain, hashes }: OpeningWords, at: number, stop: number): boolean {
  if (plain[at] === 0 || ends[at]! - starts[at]! < SHORT) return true
  const begins = mayBegin(hashes[at]!)
  if (stop === at + 1) return (begins & ALONE) !== 0
  return (begins & SEVERAL) !== 0 && (plain[at + 1] === 0 || mayBeginWith(hashes[at]!, hashes[at + 1]!))
}
/** Bits of `mayBegin`. */
const ALONE = 1
const SEVERAL = 2

/** "in Elm", "off the southern island of Elm": up to two small words between. */
function isLedTo(words: OpeningWords, at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (words.gaps[before + 1] !== SPACE || words.sorts[before] === NUMBER) return false
    if (isMarked(words, before, MARK.lead)) return true
    if (words.sorts[before] !== SMALL) return false
  }
  return false
}

/** The words [at, end) as printed, without the "'s" of an owner. */
function nameAt({ text, starts, ends, plain }: OpeningWords, at: number, end: number): string {
  const name = text.slice(starts[at], ends[end - 1])
  return plain[end - 1] === 1 ? name : name.replace(/[’']s$/, '')
}

/** Surnames of persons named in full, but for those who speak: in two reports of one fire two spokesmen can speak. */
function readPerson(words: OpeningWords, at: number, end: number, tell: Tell): void {
  if (words.headline[at] === 1) return
  for (let i = at; i < end; i++) if (isMarked(words, i, MARK.noPerson) && NO_PERSON.has(wordAt(words, i))) return
  if (words.gaps[at] === SPACE && isMarked(words, at - 1, MARK.noPersonAfter | MARK.speaks)) return
  if (isFollowedBySpeech(words, end)) return
  const name = nameAt(words, at, end)
  const surname = nameAt(words, end - 1, end)
  if (surname.length < 2) return
  if (mayName(words, at, end) && gazetteer().named(fold(name)).length > 0) return
  tell('person', '', words.plain[end - 1] === 1 ? surname.toLowerCase() : fold(surname), name)
}

const SPEAKS = /^(?:said|told|says)$/
/** "Ada Rusk said", "Ada Rusk, the harbour master, said". */
function isFollowedBySpeech(words: OpeningWords, end: number): boolean {
  if (isMarked(words, end, MARK.speaks) && words.gaps[end] === SPACE && SPEAKS.test(wordAt(words, end))) return true
  if (words.text[words.ends[end - 1]!] !== ',') return false
  const from = words.ends[end - 1]! + 1
  return /^[^,\n]{0,30}, ?(?:said|told|says)\b/.test(words.text.slice(from, from + 40))
}
