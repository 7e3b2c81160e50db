/**
 * Day arithmetic on plain integers. A day is its number counted from 1 January 1970 in the proleptic Gregorian
 * calendar, so that a difference is a subtraction. (`Temporal` is missing in Node 24, and a polyfill would weigh more
 * than these few functions; see docs/decisions/times.md.)
 */

/** A calendar day: year, month 1-12, day 1-31. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The number of a day. Method: H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil.
 *
 * @param year astronomical year
 * @param month 1-12
 * @param day 1-31; not checked against the month
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The calendar day of a day number (Hinnant's civil_from_days). */
export function calendarDay(number: number): CalendarDay {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** ISO 8601 week: the year it is counted in, and its number. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - weekdayOf(number) + 4
  const year = calendarDay(thursday).year
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** The day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

/** Days in a month; month 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether the month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The month `count` months on from a month; counts back when negative. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + (month - 1) + count
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 }
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`)

/** 'YYYY'. */
export function yearText(year: number): string {
  return year > 999 ? `${year}` : String(year).padStart(4, '0')
}

/** 'YYYY-MM'. */
export function monthText(year: number, month: number): string {
  return `${yearText(year)}-${two(month)}`
}

/** 'YYYY-MM-DD' of a day number. */
export function dayText(number: number): string {
  const { year, month, day } = calendarDay(number)
  return `${monthText(year, month)}-${two(day)}`
}

/** 'YYYY-Www' of the ISO week of a day number. */
export function weekText(number: number): string {
  const { year, week } = isoWeek(number)
  return `${yearText(year)}-W${two(week)}`
}
