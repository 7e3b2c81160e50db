import { calendarDay } from '../times/calendar.ts'
import { daysOf, timeWords } from '../times/compare.ts'

/**
 * A time in words that a reader can place without a table of weeks: "week of 11 Sep 2017" for '2017-W37', "weekend of
 * 16 Sep 2017" for '2017-W37-WE', else the words of `timeWords`.
 *
 * @param value ISO 8601 or EDTF
 */
export function whenWords(value: string): string {
  const week = /^\d{4}-W\d\d(-WE)?$/.exec(value)
  const days = week && daysOf(value)
  if (!days) return timeWords(value)
  const { year, month, day } = calendarDay(days.first)
  const first = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  return `${week[1] ? 'weekend' : 'week'} of ${timeWords(first)}`
}

/** The same without a time of day. */
export const whenDayWords = (value: string): string => whenWords(value.replace(/T[^/]*/g, ''))
