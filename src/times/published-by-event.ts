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

/**
 * When a report was published that names weekdays only ("police said on Sunday", of an attack "on Friday"), told from the
 * day of the happening that other reports date: the first such weekday on or after it. Only for a report that itself
 * names the happening's weekday, since weekdays are used for a week at most; and only if that agrees with what month the
 * report's own words gave.
 *
 * @param published as inferred from the report's own words
 * @param times the report's times, read without a reference day
 * @returns null where the report does not allow it
 */
export function publishedByEvent(
  published: Published | null,
  times: readonly Time[],
  event: DatedEvent,
): Published | null {
  if (published?.certainty !== 'inferred' || !published.value.includes('X')) return null
  const weekday = weekdayNamed(published, times)
  const [year, month, day] = event.day.split('-').map(Number)
  if (weekday === null || !year || !month || !day) return null
  const happened = dayNumber(year, month, day)
  if (!times.some((time) => time.value === `XXXX-WXX-${weekdayOf(happened)}`)) return null
  const value = dayText(happened + ((weekday - weekdayOf(happened) + 7) % (NEAR + 1)))
  const stated = /^XXXX-(\d\d)/.exec(published.value)?.[1]
  if (stated && value.slice(5, 7) !== stated) return null
  return Object.freeze({
    ...published,
    value,
    how: `${published.how.replace(/; the year is stated nowhere$/, '')}, and ${event.report} dates the happening to ${timeWords(event.day)}`,
  })
}

/** The weekday, 1 Monday to 7 Sunday, that the report gives for its own day. */
function weekdayNamed(published: Published, times: readonly Time[]): number | null {
  const own = times.find((time) => time.span.start === published.span?.start && time.span.end === published.span.end)
  const found = /^XXXX-WXX-([1-7])/.exec(own?.value ?? published.value)
  return found ? Number(found[1]) : null
}
