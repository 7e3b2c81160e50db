import { COUNTED_MONEY, HARMED_PEOPLE, HARMING, MILLIONS, MONTHS, NO_UNITS, NUMBER_WORDS } from '../detail-words.en.ts'
import { HYPHEN, NUMBER, type OpeningWords, smallAt, wordAt } from '../opening-words.ts'
import { type Tell, tellNear } from './detail.ts'

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}$/
/** Tolls within a third of each other agree, as they grow from report to report; sums of money within twice. */
const TOLL_STEP = Math.log(4 / 3)
const MONEY_STEP = Math.log(2)
const MAGNITUDE_STEP = 0.15
/** Days within which two dates are of one happening and its aftermath. */
const DATE_STEP = 5

/** Reads a number in digits: a year, a day, a sum, a magnitude, an age, a toll, or so many of something. */
export function readNumber(words: OpeningWords, at: number, tell: Tell): void {
  const printed = wordAt(words, at)
    .replace(/, ?(?=\d{3})/g, '')
    .replace(' ', '')
  if (readMoney(words, at, printed, tell)) return
  if (isMagnitude(words, at, printed)) {
    tellNear(tell, 'magnitude', '', Number(printed) / MAGNITUDE_STEP, printed)
    return
  }
  if (YEAR.test(printed)) {
    tell('year', '', printed, printed)
    return
  }
  // "9-14" counts nothing.
  if (words.text[words.starts[at]! - 1] === '-') return
  if (DAY.test(printed)) {
    const month = MONTHS.get(wordAt(words, at - 1)) ?? MONTHS.get(wordAt(words, at + 1))
    if (month) {
      tellNear(tell, 'date', '', (month.day + Number(printed)) / DATE_STEP, `${printed} ${month.name}`)
      return
    }
  }
  readCount(words, at, printed, tell)
}

/** "$2.6 million", "85 million euros", "£400". */
function readMoney(words: OpeningWords, at: number, printed: string, tell: Tell): boolean {
  const mark = words.text[words.starts[at]! - 1]
  const next = smallAt(words, at + 1)
  const million = MILLIONS.get(next) ?? 1
  const isMoney =
    mark === '$' || mark === '£' || mark === '€' || COUNTED_MONEY.has(million === 1 ? next : smallAt(words, at + 2))
  if (!isMoney) return false
  const sum = Number(printed) * million
  if (sum > 0) tellNear(tell, 'money', '', Math.log(sum) / MONEY_STEP, million === 1 ? printed : `${printed} ${next}`)
  return true
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
export function readCount(words: OpeningWords, at: number, value: string, tell: Tell): void {
  const harming = HARMING.get(smallAt(words, at - 1))
  if (at + 1 >= words.size || words.gaps[at + 1]! > HYPHEN) {
    if (harming) tellToll(tell, harming, value)
    return
  }
  const first = smallAt(words, at + 1)
  if (first.startsWith('year-old') || (first.startsWith('year') && smallAt(words, at + 2) === 'old')) {
    tell('age', '', value, value)
    return
  }
  if (NO_UNITS.has(first)) {
    if (harming) tellToll(tell, harming, value)
    return
  }
  let unit = ''
  for (let next = at + 1; next <= at + 3 && next < words.size && words.gaps[next]! <= HYPHEN; next++) {
    const word = smallAt(words, next)
    const harmed = HARMED_PEOPLE.get(word)
    if (harmed !== undefined) {
      tellToll(tell, harming ?? (harmed || toldHarm(words, next)), value)
      return
    }
    if (words.sorts[next] === NUMBER || NO_UNITS.has(word)) break
    if (unit === '' && word.length > 3 && PLURAL.test(word)) unit = word
  }
  if (unit !== '' && value !== '1') {
    const one = unit.replace(/ies$/, 'y').replace(/s$/, '')
    tell('count', one, value, `${value} ${unit}`)
  }
  if (harming) tellToll(tell, harming, value)
}
const PLURAL = /(?:[a-z]s|men|children)$/

/** "10 people were killed": what befell them stands within three words. */
function toldHarm(words: OpeningWords, people: number): string {
  for (let next = people + 1; next <= people + 3; next++) {
    const harm = HARMED_PEOPLE.get(smallAt(words, next)) ?? ''
    if (harm !== '') return harm
  }
  return ''
}

function tellToll(tell: Tell, harm: string, value: string): void {
  const people = Number(value)
  if (people > 0) tellNear(tell, 'toll', harm, Math.log(people) / TOLL_STEP, harm === '' ? value : `${value} ${harm}`)
}

/** A number in words: "six masked robbers". */
export function readNumberWord(words: OpeningWords, at: number, tell: Tell): void {
  if (!mayCount(words, at)) return
  const value = NUMBER_WORDS.get(smallAt(words, at))
  if (value) readCount(words, at, value, tell)
}

/** Number words have few letters, and few first letters: others are not cut out of the text. */
const SHORT = 6
const FIRST_LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  'tfsenTFSEN'.includes(String.fromCharCode(code)) ? 1 : 0,
)
function mayCount({ text, starts, ends }: OpeningWords, at: number): boolean {
  const size = ends[at]! - starts[at]!
  return size <= SHORT && size > 2 && FIRST_LETTERS[text.charCodeAt(starts[at]!)] === 1
}
