import { yearText } from '../calendar.ts'
import { find, type Match, place, type Reading, type Rule, wordAfter, wordBefore } from '../context.ts'
import { inMonth, inQuarter, inWeekOf, inYear, lastDayOf, onDay, partly, reference, shifted } from '../readings.ts'
import { tenseAt } from '../tense.ts'
import { unitLetters } from '../words.en.ts'

/** The value of an unknown week, month, year or day, as fine as the unit. */
const unknownOf: Readonly<Record<string, string>> = { Y: 'XXXX', M: 'XXXX-XX', W: 'XXXX-WXX', D: 'XXXX-XX-XX' }

/** "last week", "this month", "next year", "the following month", "early next week", "the end of the year". */
export const unitNearReport: Rule = {
  name: 'times/week, month or year by the report',
  explained:
    '"Last week", "this month", "next year" are counted from the day of the report, "the following month" from the last time told.',
  anchors: 'u',
  besides: 'txlbhLj',
  near: 'ltxbhLj+F>u',
  pattern: /(?:d?BO)?(?:[mea](?:Gd)?-?)?(?:m-)?d?(?:tx|[ltxbhL]|j)(?:\+)?F?u(?:-?B)?/g,
  read(match) {
    const unit = unitLetters[find(match, 'u')!.value]!
    const side = find(match, 'ltxbhjL')!
    const { context } = match
    const words = side.word
    if (words === 'recent') return null
    // The programme "This Week", "this day in history".
    const named = find(match, 'u')!
    if (side.letter === 't' && (unit === 'D' || (named.capital && side.capital))) return null
    if (side.letter === 't' && unit === 'C') return centuryOf(match)
    if (unit === 'TH' || unit === 'TM') return null
    if (words === 'following' || words === 'previous' || words === 'preceding' || (unit === 'D' && words === 'next')) {
      const told = fromLastTold(match, unit, side.value)
      if (told) return told
    }
    if (side.letter === 'h') return sameAsTold(match, unit)
    const shift = find(match, 'x') ? 1 : side.letter === 'L' ? -1 : side.letter === 'j' ? 0 : side.value
    // "the last century", "the past decade" are read as lengths elsewhere.
    if (unit === 'C' || unit === 'E') return null
    return nearReference(match, unit, shift) ?? (context.reference.day === null ? unknown(match, unit, shift) : null)
  },
}

/** "this century". */
function centuryOf(match: Match): Reading | null {
  const { year } = match.context.reference
  if (year === null) return null
  const digits = yearText(year).slice(0, 2)
  return { type: 'date', value: `${digits}XX`, timex: digits, stated: false }
}

function nearReference(match: Match, unit: string, shift: number): Reading | null {
  const { reference: ref } = match.context
  if (ref.day !== null) return shifted(ref.day, unit, shift)
  if (unit === 'Y' && ref.year !== null) return inYear(ref.year + shift)
  if (unit === 'M' && ref.year !== null && ref.month !== null) {
    const total = ref.year * 12 + ref.month - 1 + shift
    return inMonth(Math.floor(total / 12), (total % 12) + 1)
  }
  return null
}

function unknown(match: Match, unit: string, shift: number): Reading | null {
  const { month, weekday } = match.context.reference
  if (unit === 'D' && weekday !== null) return partly(`XXXX-WXX-${((((weekday - 1 + shift) % 7) + 7) % 7) + 1}`, false)
  if (unit === 'M' && month !== null) {
    return partly(`XXXX-${String(((((month - 1 + shift) % 12) + 12) % 12) + 1).padStart(2, '0')}`, false)
  }
  const value = unknownOf[unit]
  return value ? partly(value, false) : null
}

function fromLastTold(match: Match, unit: string, shift: number): Reading | null {
  const { day, month, year } = match.context
  if (unit === 'Y' && year !== null) return inYear(year + shift)
  if (unit === 'M' && month) {
    const total = month.year * 12 + month.month - 1 + shift
    return inMonth(Math.floor(total / 12), (total % 12) + 1)
  }
  if (day && unit === 'D') return onDay(day.number + shift, false, day.words)
  if (day && unit === 'W') return inWeekOf(day.number + shift * 7)
  return null
}

/** "that year", "the same day". */
function sameAsTold(match: Match, unit: string): Reading | null {
  const { day, month, year, reference: ref } = match.context
  if (unit === 'D') return day ? onDay(day.number, false, day.words) : ref.day !== null ? onDay(ref.day) : null
  if (unit === 'W') return day ? inWeekOf(day.number) : ref.day !== null ? inWeekOf(ref.day) : null
  if (unit === 'M') return month ? inMonth(month.year, month.month) : null
  return unit === 'Y' && year !== null ? inYear(year) : null
}

/** "the year", "the month", "the week" of the report; "later in the day", "the end of the month". */
export const unitOfReport: Rule = {
  name: 'times/the running week, month or year',
  explained: '"The year", "the week" and "the day" with no other word are those of the report.',
  anchors: 'u',
  near: 'OdF>u u>-B',
  pattern: /(?:d?BO|[mea](?:Gd)|(?<=G)d|(?:m)?d)(?:F)?(?<!Gdo)d?u(?![-eg'])|(?<=[GA])u-B|u-?B/g,
  read(match) {
    const unit = unitLetters[find(match, 'u')!.value]!
    const { reference: ref } = match.context
    const opener = find(match, 'Bmea')
    if (unit === 'D') {
      const before = wordBefore(match)
      if (!opener && before !== 'during' && before !== 'in') return null
      // "At the end of the day" is a manner of speaking.
      if (opener?.letter === 'B' && before === 'at') return null
      if (!opener && wordAfter(match) === 'of') return null
    } else if (!['Y', 'M', 'W'].includes(unit)) return null
    if (match.classes[match.from] === 'u' && unit !== 'Y') return null
    // "Hero of the Year" is a prize.
    if (find(match, 'u')!.capital && !opener) return null
    // "the year ended March 31" is a length.
    if (!opener && /^(?:ended|ending|ends|to)$/.test(wordAfter(match))) {
      return { type: 'duration', value: `P1${unit}`, timex: `P1${unit}`, stated: true }
    }
    if (!opener && /^(?:after|before|that|since|when)$/.test(wordAfter(match))) return null
    if (wordAfter(match) === 'of' && unit !== 'Y') return null
    // "by year-end" is its last day.
    if (place(match, '-') >= 0 && ref.year !== null) {
      const over = tenseAt(match).direction === 'past' || wordBefore(match) === 'since'
      return onDay(lastDayOf(over ? ref.year - 1 : ref.year, 12))
    }
    if (ref.day === null) return nearReference(match, unit, 0) ?? unknown(match, unit, 0)
    return shifted(ref.day, unit, 0)
  },
}

/** "two years ago", "a week or so ago", "six weeks ago", "a few days ago", "a decade ago". */
export const ago: Rule = {
  name: 'times/ago',
  explained: '"Two weeks ago" is counted back from the day of the report, as finely as its unit.',
  anchors: 'g',
  pattern:
    /(?:\+v)?v{0,3}(?:i?kO?|(?:[DN]5?|n(?:-?n|cn){0,5}(?:ci5)?|i)(?:(?:2|c)(?:[DN]|n))?)?-?(?:\+)?[uUq](?:c[_+e])?-?g/g,
  read(match) {
    const unitWord = find(match, 'uUq')!
    const unit = unitWord.letter === 'q' ? 'Q' : unitLetters[unitWord.value]!
    const amount = amountOf(match)
    const { reference: ref } = match.context
    if (amount === null) return reference(-1)
    if (unit === 'Q') return quartersAgo(match, amount)
    if (ref.day === null) {
      if (unit === 'Y' && ref.year !== null) return inYear(ref.year - amount)
      return reference(-1)
    }
    return shifted(ref.day, unit, -Math.round(amount))
  },
}

function quartersAgo(match: Match, amount: number): Reading | null {
  const { year, month } = match.context.reference
  if (year === null || month === null) return null
  const index = year * 4 + Math.ceil(month / 3) - 1 - amount
  return inQuarter(Math.floor(index / 4), (index % 4) + 1)
}

/** "three days earlier", "two weeks later", "the day after", "a year later": counted from the last time told. */
export const fromTimeTold: Rule = {
  name: 'times/earlier or later than a time told',
  explained: '"Three days earlier" and "a week later" are counted from the last time told, not from the report.',
  anchors: 'ea',
  near: 'uU5>ea',
  pattern: /v{0,3}(?:i?kO?|(?:[DN]5?|n(?:-?n|cn){0,5}(?:ci5)?|i))-?(?:\+)?[uU](?:c5|ci5)?[ea](?![G])/g,
  read(match) {
    const unit = unitLetters[find(match, 'uU')!.value]!
    const amount = amountOf(match)
    const direction = find(match, 'ea')!.value
    const length = lengthText(unit, amount)
    const { day, year, yearIsNewer } = match.context
    if (unit === 'Y' && amount !== null && (!day || yearIsNewer) && year !== null) {
      return { ...inYear(year + direction * amount), timex: length }
    }
    if (amount === null || !day) return { type: 'duration', value: length, timex: length, stated: true }
    const moved = shifted(day.number, unit, direction * Math.round(amount))
    return moved ? { ...moved, timex: length, from: day.words } : null
  },
}

/** TIMEX3 length: 'P3D', 'PT2H', 'PXW' when the count is vague. */
export function lengthText(unit: string, amount: number | null): string {
  const number = amount === null ? 'X' : String(amount)
  if (unit === 'E' && amount !== null) return `P${amount * 10}Y`
  if (unit === 'C' && amount !== null) return `P${amount * 100}Y`
  if (unit === 'F') return amount === null ? 'PXW' : `P${amount * 2}W`
  if (amount !== null && !Number.isInteger(amount)) return brokenLength(unit, amount)
  return unit.startsWith('T') ? `PT${number}${unit[1]}` : `P${number}${unit}`
}

/** "2 1/2 years" is P2Y6M, "a minute and a half" PT1M30S. */
function brokenLength(unit: string, amount: number): string {
  const whole = Math.floor(amount)
  const rest = amount - whole
  const lead = whole > 0 ? `${whole}` : ''
  if (unit === 'Y') return `P${lead ? `${lead}Y` : ''}${Math.round(rest * 12)}M`
  if (unit === 'TH') return `PT${lead ? `${lead}H` : ''}${Math.round(rest * 60)}M`
  if (unit === 'TM') return `PT${lead ? `${lead}M` : ''}${Math.round(rest * 60)}S`
  return unit.startsWith('T') ? `PT${amount}${unit[1]}` : `P${amount}${unit}`
}

/** How many units: digits, words ("twenty four"), "a", "2 1/2", "a couple of"; null when vague ("several", "years"). */
export function amountOf(match: Match): number | null {
  const vague = place(match, 'k')
  if (vague >= 0) {
    const word = match.lexemes.at(vague)!
    return word.value > 0 ? word.value : null
  }
  const start = place(match, 'DNYni')
  if (start < 0) {
    const half = find(match, '5')
    return half ? half.value || 0.5 : null
  }
  let total = 0
  let hundreds = 0
  for (let index = start; index < match.to; index++) {
    const { letter, value, word } = match.lexemes.at(index)!
    if (letter === 'n' && value >= 100) {
      hundreds += Math.max(total, 1) * value
      total = 0
    } else if (letter === 'n' && total > 0 && total % 10 !== 0) break
    else if ('DNYn'.includes(letter)) total += value
    else if (letter === 'i' && total === 0) total += value
    else if (letter === '-' || word === 'and') continue
    else break
    if ('DNY'.includes(letter)) break
  }
  const half = place(match, '5', start)
  const sum = total + hundreds
  return half >= 0 ? sum + (match.lexemes.at(half)!.value || 0.5) : sum
}
