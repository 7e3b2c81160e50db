import type { Published } from '../article/article.ts'
import { dayNumber, dayText, weekdayOf } from './calendar.ts'
import { timeWords } from './compare.ts'
import type { Time } from './time.ts'

/** The day of the happening that a report tells of, and the report that dates it. */
export interface DatedEvent {
  /** YYYY-MM-DD. */
  readonly day: string
  readonly report: string
}

/** A week less a day: "on Friday" in a report that is a week old would be the Friday after. */
const NEAR = 6

/** "VARN, June 13 (Norpress) -", of a happening within three weeks before it: later reports look back over months and years. */
const SOON = 21

/**
 * When a report was published that names no year or weekdays only, told from the day of the happening that other reports
 * date.
 *
 * - A day without a year is of the happening's year where it lies at most three weeks after it.
 * - Of weekdays only ("police said on Sunday", of an attack "on Friday") it is the first such weekday on or after the
 *   happening. Only for a report that itself names the happening's weekday, since weekdays are used for a week at most;
 *   and only if that agrees with what month the report's own words gave.
 *
 * @param published as the report's own words give it, X for what they leave out
 * @param times the report's times, read without a reference day
 * @returns null where the report does not allow it
 */
export function publishedByEvent(
  published: Published | null,
  times: readonly Time[],
  event: DatedEvent,
): Published | null {
  if (!published?.value.includes('X')) return null
  const [year, month, day] = event.day.split('-').map(Number)
  if (!year || !month || !day) return null
  const happened = dayNumber(year, month, day)
  const stated = /^XXXX-(\d\d)(?:-(\d\d)$)?/.exec(published.value)
  const value = stated?.[2]
    ? dayOfYear(Number(stated[1]), Number(stated[2]), year, happened)
    : dayOfWeek(weekdayNamed(published, times), times, happened)
  if (value === null || (stated && value.slice(5, 7) !== stated[1])) return null
  return Object.freeze({
    ...published,
    value,
    certainty: 'inferred',
    how: `${published.how.replace(/; the year is stated nowhere$/, '')}, and ${event.report} dates the happening to ${timeWords(event.day)}`,
  })
}

/** The day in the happening's year or the one after it, where it follows the happening soon. */
function dayOfYear(month: number, day: number, year: number, happened: number): string | null {
  for (const each of [year, year + 1]) {
    const number = dayNumber(each, month, day)
    if (number >= happened && number <= happened + SOON) return dayText(number)
  }
  return null
}

/** The first such weekday on or after the happening, for a report that names the weekday of the happening. */
function dayOfWeek(weekday: number | null, times: readonly Time[], happened: number): string | null {
  if (weekday === null || !times.some((time) => time.value === `XXXX-WXX-${weekdayOf(happened)}`)) return null
  return dayText(happened + ((weekday - weekdayOf(happened) + 7) % (NEAR + 1)))
}

/** The weekday, 1 Monday to 7 Sunday, that the report gives for its own day. */
function weekdayNamed(published: Published, times: readonly Time[]): number | null {
  const own = times.find((time) => time.span.start === published.span?.start && time.span.end === published.span.end)
  const found = /^XXXX-WXX-([1-7])/.exec(own?.value ?? published.value)
  return found ? Number(found[1]) : null
}
