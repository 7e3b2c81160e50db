import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  dayText,
  isDay,
  isoWeek,
  mondayOf,
  monthText,
  weekdayOf,
  weekText,
  yearText,
} from './calendar.ts'
import type { Match, Reading } from './context.ts'
import type { Reference } from './reference.ts'
import { tenseAt } from './tense.ts'

/** Readings of dates in the grains that the words have. None is finer than what is known. */

const two = (value: number): string => String(value).padStart(2, '0')

export function onDay(day: number, stated = false, from?: string): Reading {
  const { year, month } = calendarDay(day)
  const value = dayText(day)
  const reading: Reading = { type: 'date', value, timex: value, stated, day, month: { year, month }, year }
  return from ? { ...reading, from } : reading
}

export function inMonth(year: number, month: number, stated = false): Reading {
  const value = monthText(year, month)
  return { type: 'date', value, timex: value, stated, month: { year, month }, year }
}

export function inYear(year: number, stated = false): Reading {
  const value = yearText(year)
  return { type: 'date', value, timex: value, stated, year }
}

export function inQuarter(year: number, quarter: number, stated = false): Reading {
  const value = `${yearText(year)}-Q${quarter}`
  return { type: 'date', value, timex: value, stated, year, quarter }
}

/** The ISO week that a day lies in. */
export function inWeekOf(day: number, stated = false): Reading {
  const value = weekText(day)
  return { type: 'date', value, timex: value, stated, year: isoWeek(day).year }
}

/** The weekend of the ISO week that a day lies in: TIMEX3 '1990-W32-WE', the two days as an interval. */
export function onWeekendOf(day: number): Reading {
  const { year, week } = isoWeek(day)
  const saturday = mondayOf(year, week) + 5
  return {
    type: 'date',
    value: `${dayText(saturday)}/${dayText(saturday + 1)}`,
    timex: `${weekText(day)}-WE`,
    stated: false,
    year,
  }
}

/** A value whose year, month or day nothing tells. */
export function partly(value: string, stated = true): Reading {
  return { type: 'date', value, timex: value, stated }
}

/** 'PAST_REF', 'PRESENT_REF', 'FUTURE_REF'. */
export function reference(direction: number): Reading {
  return partly(direction < 0 ? 'PAST_REF' : direction > 0 ? 'FUTURE_REF' : 'PRESENT_REF', false)
}

/** A length of time; `value` is an interval where its place is known. */
export function lasting(timex: string, value = timex): Reading {
  return { type: 'duration', value, timex, stated: value === timex }
}

export function recurring(timex: string): Reading {
  return { type: 'set', value: timex, timex, stated: true }
}

/** Days within which a date without a year is taken to be near the report whatever its verb says. */
const nearDays = 120

/**
 * A day and month without a year: the one nearest the reference, or, when that is months off, the one on the side that
 * the verb says. 'XXXX-03-07' when the year of the reference is unknown.
 */
export function onMonthDay(match: Match, month: number, day: number): Reading | null {
  const { reference: ref } = match.context
  if (!isDay(2000, month, day)) return null
  if (ref.day === null) {
    // A known year still bounds it only when the report says so; "March 7" in a report of 2024 is March 2024 or before.
    if (ref.year !== null && (ref.month === null || ref.month >= month)) {
      return isDay(ref.year, month, day) ? onDay(dayNumber(ref.year, month, day)) : null
    }
    return partly(`XXXX-${two(month)}-${two(day)}`)
  }
  const near = nearestYear(ref.day, month, day)
  if (near === null) return null
  const gap = near - ref.day
  const { direction, near: beside } = tenseAt(match)
  const over = direction === 'past' && beside && gap > 7
  if (Math.abs(gap) <= nearDays && !over) return onDay(near)
  const year =
    calendarDay(near).year + (direction === 'past' && gap > 0 ? -1 : direction === 'future' && gap < 0 ? 1 : 0)
  return isDay(year, month, day) ? onDay(dayNumber(year, month, day)) : onDay(near)
}

/** The day of that month and day nearest to a day number, among the years around it. */
function nearestYear(to: number, month: number, day: number): number | null {
  const { year } = calendarDay(to)
  let best: number | null = null
  for (const candidate of [year - 1, year, year + 1]) {
    if (!isDay(candidate, month, day)) continue
    const number = dayNumber(candidate, month, day)
    if (best === null || Math.abs(number - to) < Math.abs(best - to)) best = number
  }
  return best
}

/** A month without a year: 'last' and 'next' of the words around it, or as its verb says. */
export function inNamedMonth(match: Match, month: number, side: 'last' | 'next' | 'this' | null): Reading {
  const { year, month: now } = match.context.reference
  if (year === null) return partly(`XXXX-${two(month)}`)
  if (now === null || side === 'this') return inMonth(year, month)
  const ahead = (month - now + 12) % 12
  const { direction, near } = tenseAt(match)
  let future = side === 'next'
  // "a cut in September" in a report of August is a month off; eleven months back would be "last September".
  if (side === null && ahead > 0 && ahead <= 2) future = !(direction === 'past' && near)
  else if (side === null && ahead > 0) future = direction === 'future'
  if (future) return inMonth(month < now ? year + 1 : year, month)
  return inMonth(month > now ? year - 1 : year, month)
}

/** A weekday: the last one up to the reference day, or the first after it. */
export function onWeekday(match: Match, weekday: number, direction: 'past' | 'future' | 'last' | 'next'): Reading {
  const { day } = match.context.reference
  if (day === null) return partly(`XXXX-WXX-${weekday}`, true)
  const today = weekdayOf(day)
  if (direction === 'past') {
    const back = (today - weekday + 7) % 7
    const { updated } = match.context
    // A report of Thursday that was changed on Friday means that day by "Friday", not one six days back.
    if (updated !== null && back > 3 && day - back + 7 <= updated.day)
      return onDay(day - back + 7, false, updated.words)
    return onDay(day - back)
  }
  if (direction === 'last') return onDay(day - ((today - weekday + 6) % 7) - 1)
  if (direction === 'next') return onDay(day + ((weekday - today + 6) % 7) + 1)
  return onDay(day + ((weekday - today + 7) % 7))
}

/** The reference moved by a count of units ('Y', 'M', 'W', 'D', ...), in the grain of the unit; null when unknown. */
export function shifted(from: number | null, unit: string, count: number, stated = false): Reading | null {
  if (from === null) return null
  const { year, month } = calendarDay(from)
  if (unit === 'D') return onDay(from + count, stated)
  if (unit === 'W') return inWeekOf(from + count * 7, stated)
  if (unit === 'F') return inWeekOf(from + count * 14, stated)
  if (unit === 'M') {
    const to = addMonths(year, month, count)
    return inMonth(to.year, to.month, stated)
  }
  if (unit === 'Y') return year + count > 0 ? inYear(year + count, stated) : null
  if (unit === 'E') return year + count * 10 > 0 ? inYear(year + count * 10, stated) : null
  if (unit === 'C') return year + count * 100 > 0 ? inYear(year + count * 100, stated) : null
  return onDay(from, stated)
}

/**
 * The interval of the last or next `count` units seen from a day, in their grain: three days to 14 September are
 * 2017-09-12/2017-09-14, two months to October 1989 are 1989-08/1989-10. With a weekday alone, days of that
 * week ('XXXX-WXX-2/XXXX-WXX-4'). Null when nothing is known.
 */
export function stretch(from: Reference, unit: string, count: number, direction: number): string | null {
  const { day, weekday } = from
  if (day === null && weekday !== null && unit === 'D' && count > 1 && count < 8) {
    const other = ((((weekday - 1 + direction * (count - 1)) % 7) + 7) % 7) + 1
    return direction < 0 ? `XXXX-WXX-${other}/XXXX-WXX-${weekday}` : `XXXX-WXX-${weekday}/XXXX-WXX-${other}`
  }
  if (day === null || !Number.isInteger(count) || count < 1 || count > 2000) return null
  const { year, month } = calendarDay(day)
  const pair = (a: string, b: string): string => (direction < 0 ? `${a}/${b}` : `${b}/${a}`)
  if (unit === 'D') return pair(dayText(day + direction * (count - 1)), dayText(day))
  if (unit === 'TH') return pair(dayText(day + direction * Math.ceil(count / 24)), dayText(day))
  if (unit === 'W') return pair(dayText(day + direction * count * 7), dayText(day))
  if (unit === 'M') {
    const to = addMonths(year, month, direction * count)
    return pair(monthText(to.year, to.month), monthText(year, month))
  }
  const years = unit === 'Y' ? count : unit === 'E' ? count * 10 : unit === 'C' ? count * 100 : null
  if (years === null || year + direction * years < 1) return null
  return pair(yearText(year + direction * years), yearText(year))
}

/** Last day of a month, as a day number. */
export function lastDayOf(year: number, month: number): number {
  return dayNumber(year, month, daysInMonth(year, month))
}
