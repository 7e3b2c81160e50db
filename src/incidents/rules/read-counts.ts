import { HARMED_PEOPLE, HARMING, MARK, MILLIONS, MONTHS, NUMBER_WORDS } from '../detail-words.en.ts'
import { HYPHEN, isMarked, NUMBER, type OpeningWords, smallAt, wordAt } from '../opening-words.ts'
import { type Tell, tellNear } from './detail.ts'

const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}$/
/** Tolls within a third of each other agree, as they grow from report to report; sums of money within twice. */
const TOLL_STEP = Math.log(4 / 3)
const MONEY_STEP = Math.log(2)
const MAGNITUDE_STEP = 0.15
/** Days within which two dates are of one happening and its aftermath. */
const DATE_STEP = 5

const MARKED_NUMBER = /[, ]/

/** Reads a number in digits: a year, a day, a sum, a magnitude, an age, a toll, or so many of something. */
export function readNumber(words: OpeningWords, at: number, tell: Tell): void {
  const whole = wordAt(words, at)
  const printed = MARKED_NUMBER.test(whole) ? whole.replace(/, ?(?=\d{3})/g, '').replace(' ', '') : whole
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
    const month = monthAt(words, at - 1) ?? monthAt(words, at + 1)
    if (month) {
      tellNear(tell, 'date', '', (month.day + Number(printed)) / DATE_STEP, `${printed} ${month.name}`)
      return
    }
  }
  readCount(words, at, printed, tell)
}

const monthAt = (words: OpeningWords, at: number): ReturnType<typeof MONTHS.get> =>
  isMarked(words, at, MARK.month) ? MONTHS.get(wordAt(words, at)) : undefined

/** "$2.6 million", "85 million euros", "£400". */
function readMoney(words: OpeningWords, at: number, printed: string, tell: Tell): boolean {
  const mark = words.text[words.starts[at]! - 1]
  const inMillions = isMarked(words, at + 1, MARK.million)
  const isMoney =
    mark === '$' || mark === '£' || mark === '€' || isMarked(words, inMillions ? at + 2 : at + 1, MARK.money)
  if (!isMoney) return false
  const next = inMillions ? smallAt(words, at + 1) : ''
  const sum = Number(printed) * (MILLIONS.get(next) ?? 1)
  if (sum > 0) tellNear(tell, 'money', '', Math.log(sum) / MONEY_STEP, inMillions ? `${printed} ${next}` : printed)
  return true
}

const MAGNITUDE = /^\d(?:\.\d)?$/
const QUAKES = /^(?:magnitude|quake|earthquake|tremor)$/

/** "a 5.6-magnitude quake", "magnitude 5.6", "measuring at least 5.6", "5.6 on the Richter scale". */
function isMagnitude(words: OpeningWords, at: number, printed: string): boolean {
  if (!isMarked(words, at + 1, MARK.quake) && !isMarked(words, at - 1, MARK.measure)) return false
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
  const harming = isMarked(words, at - 1, MARK.harming)
    ? HARMING.get(smallAt(words, at - 1))
    : isToll(words, at)
      ? 'killed'
      : undefined
  if (at + 1 >= words.size || words.gaps[at + 1]! > HYPHEN) {
    if (harming) tellToll(tell, harming, value)
    return
  }
  if (isAge(words, at + 1)) {
    tell('age', '', value, value)
    return
  }
  if (isMarked(words, at + 1, MARK.noUnit)) {
    if (harming) tellToll(tell, harming, value)
    return
  }
  let unit = ''
  for (let next = at + 1; next <= at + 3 && next < words.size && words.gaps[next]! <= HYPHEN; next++) {
    if (isMarked(words, next, MARK.harmed)) {
      const harmed = HARMED_PEOPLE.get(smallAt(words, next))!
      tellToll(tell, harming ?? (harmed || toldHarm(words, next)), value)
      return
    }
    if (words.sorts[next] === NUMBER || isMarked(words, next, MARK.noUnit)) break
    if (unit === '') unit = pluralAt(words, next)
  }
  if (unit !== '' && value !== '1') {
    const one = unit.replace(/ies$/, 'y').replace(/s$/, '')
    tell('count', one, value, `${value} ${unit}`)
  }
  if (harming) tellToll(tell, harming, value)
}

/** Words between a toll and its number: "the toll of the quake in Elm has risen to 10". */
const TOLL_BEFORE = 8
/** "The death toll rises to 10", "a toll at 10". */
function isToll(words: OpeningWords, at: number): boolean {
  if (!isMarked(words, at - 1, MARK.tollLead)) return false
  for (let before = at - 2; before >= Math.max(0, at - TOLL_BEFORE) && words.gaps[before + 1]! <= HYPHEN; before--)
    if (smallAt(words, before) === 'toll') return true
  return false
}

/** "35-year-old", "35 years old". */
function isAge(words: OpeningWords, at: number): boolean {
  const initial = words.text[words.starts[at]!]
  if (initial !== 'y' && initial !== 'Y') return false
  const word = smallAt(words, at)
  return word.startsWith('year-old') || (word.startsWith('year') && smallAt(words, at + 1) === 'old')
}

const PLURAL = /(?:[a-z]s|men|children)$/
const LAST_OF_PLURALS = 'snSN'
/** A word of four letters and more that looks like a plural, in small letters; empty for another. */
function pluralAt(words: OpeningWords, at: number): string {
  if (!LAST_OF_PLURALS.includes(words.text[words.ends[at]! - 1]!)) return ''
  const word = smallAt(words, at)
  return word.length > 3 && PLURAL.test(word) ? word : ''
}

/** "10 people were killed": what befell them stands within three words. */
function toldHarm(words: OpeningWords, people: number): string {
  for (let next = people + 1; next <= people + 3; next++) {
    const harm = isMarked(words, next, MARK.harmed) ? HARMED_PEOPLE.get(smallAt(words, next))! : ''
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
  if (isMarked(words, at, MARK.numberWord)) readCount(words, at, NUMBER_WORDS.get(smallAt(words, at))!, tell)
}
