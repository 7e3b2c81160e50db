import { fold } from '../../places/fold.ts'
import { gazetteer } from '../../places/gazetteer.ts'
import { notPlaces } from '../../places/ordinary.en.ts'
import { HARMED_PEOPLE, NO_PERSON, NO_UNITS, NUMBER_WORDS } from '../detail-words.en.ts'

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
  // Some corpora put spaces around every mark: "a 5. 9 - magnitude quake".
  const text = opening.includes(' - ') ? opening.replaceAll(' - ', '-') : opening
  readMagnitudes(text, tell)
  readCounts(text, tell)
  readDays(text, tell)
  readVessels(text, tell)
  readPlaces(text, tell)
  readPersons(text, tell)
}

const MAGNITUDE =
  /\b(\d\.? ?\d?)[- ]?magnitude|magnitude[- ]?(?:of )?(?:at least )?(\d\. ?\d)|\b(\d\. ?\d)[- ](?:on the Richter|quake|earthquake|tremor)|(?:registering|measuring) (?:at least )?(\d\. ?\d)/gi

function readMagnitudes(text: string, tell: Tell): void {
  if (!/magnitude|quake|richter/i.test(text)) return
  for (const [, before, after, richter, measured] of text.matchAll(MAGNITUDE))
    tell('magnitude', '', (before ?? after ?? richter ?? measured)!.replace(' ', ''))
}

const COUNT =
  /(?<![\d.,$£€-])\b(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)((?:[ -]\p{L}[\p{L}-]*){1,3})/giu
/** "killing 10", with nothing counted after it. */
const HARMED =
  /\b(?:kill(?:ing|ed|s)|injur(?:ing|ed)|wounding|dead|death toll \w+ to)(?: at least| about)? (\d+|[a-z]+)\b/gi

/** Ages, tolls, and numbers with what they count: "23 armed pirates" is 23 of pirates. */
function readCounts(text: string, tell: Tell): void {
  for (const [, number, after] of text.matchAll(COUNT)) {
    const value = NUMBER_WORDS.get(number!.toLowerCase()) ?? number!.replaceAll(',', '')
    const words = after!.toLowerCase().slice(1).split(/[ -]+/)
    if (words[0]!.startsWith('year') && words[1] === 'old') tell('age', '', value)
    else if (value === '1' || NO_UNITS.has(words[0]!)) continue
    else if (words.some((word) => HARMED_PEOPLE.has(word))) tell('toll', '', value)
    else {
      const end = words.findIndex((word) => NO_UNITS.has(word))
      const unit = (end < 0 ? words : words.slice(0, end)).find(
        (word) => word.length > 3 && /(?:s|men|children)$/.test(word),
      )
      if (unit) tell('count', unit.replace(/ies$/, 'y').replace(/s$/, ''), value)
    }
  }
  for (const [, number] of text.matchAll(HARMED)) {
    const value = NUMBER_WORDS.get(number!.toLowerCase()) ?? number!
    if (/^\d/.test(value)) tell('toll', '', value)
  }
}

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g
const DATE = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? ?(\d{1,2})\b/g
const YEAR = /\b(?:19|20)\d\d\b/g

function readDays(text: string, tell: Tell): void {
  for (const [day] of text.matchAll(WEEKDAY)) tell('weekday', '', day)
  for (const [, month, day] of text.matchAll(DATE)) tell('date', '', `${month} ${day}`)
  for (const [year] of text.matchAll(YEAR)) tell('year', '', year)
}

/** Ships, flights and storms have names of their own after a word that says what they are. */
const VESSEL = /\b(?:INS|USS|HMS|MV|MT|SS|Hurricane|Typhoon|Cyclone|Flight) ([A-Z0-9]\w+)/g

function readVessels(text: string, tell: Tell): void {
  for (const [, name] of text.matchAll(VESSEL)) tell('vessel', '', name!)
}

const PLACE =
  /\b(?:in|at|near|off|outside)(?: the)?(?: \p{Ll}+){0,2} (\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]+|of|de|la)){0,3})/gu

/** Places after "in", "at", "near", "off": the longest name that the gazetteer has. */
function readPlaces(text: string, tell: Tell): void {
  for (const [, run] of text.matchAll(PLACE)) {
    const words = run!.replace(/[’']s\b.*$/, '').split(' ')
    for (let size = Math.min(3, words.length); size > 0; size--) {
      const key = fold(words.slice(0, size).join(' '))
      if (notPlaces.has(key) || gazetteer().named(key).length === 0) continue
      tell('place', '', key)
      break
    }
  }
}

const PERSON = /\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]*|"[^"\n]{1,15}"|\([^)\n]{1,15}\)))+/gu
/** After these a name is a place's. */
const LEADS_TO_A_PLACE = /\b(?:in|at|near|off|of|outside|from|the|to)(?: the)? $/
const SPEAKER_BEFORE = /(?:said|told|according to) $/
const SPEAKER_AFTER = /^(?:,[^,\n]{0,30},)? ?(?:said|told|says)/

/** Surnames of persons named in full, but for those who speak: in two reports of one fire two spokesmen can speak. */
function readPersons(text: string, tell: Tell): void {
  for (const { 0: run, index } of text.matchAll(PERSON)) {
    const words = run.split(' ').filter((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word))
    if (words.length < 2 || words.some((word) => NO_PERSON.has(word))) continue
    const before = text.slice(Math.max(0, index - 14), index)
    const after = text.slice(index + run.length, index + run.length + 40)
    if (LEADS_TO_A_PLACE.test(before) || SPEAKER_BEFORE.test(before) || SPEAKER_AFTER.test(after)) continue
    if (gazetteer().named(fold(words.join(' '))).length > 0) continue
    tell('person', '', fold(words.at(-1)!))
  }
}
