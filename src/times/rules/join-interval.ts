import { calendarDay, dayNumber, dayText, isDay } from '../calendar.ts'
import type { Lexed } from '../lexemes.ts'
import type { Found } from '../sentence.ts'

/**
 * Makes one interval of two days with "to" between them: "from Monday to Wednesday", "26 February - 1 March 2018",
 * "between June 3 and June 9". Other neighbours ("on Monday and Tuesday") stay two.
 */
export function joinIntervals(found: readonly Found[], lexed: Lexed): readonly Found[] {
  if (found.length < 2) return found
  const joined: Found[] = []
  for (let index = 0; index < found.length; index++) {
    const first = found[index]!
    const last = found[index + 1]
    const start = last ? startOf(first, last, lexed) : null
    if (last && start !== null) {
      const { reading } = first
      joined.push({
        from: first.from,
        to: last.to,
        reading: {
          ...reading,
          day: start,
          value: `${dayText(start)}/${last.reading.value}`,
          timex: dayText(start),
          stated: last.reading.stated,
        },
        rule: joinedInterval.name,
      })
      index++
    } else joined.push(first)
  }
  return joined
}

/** For `hearsay why`. */
export const joinedInterval = {
  name: 'times/from day to day',
  explained: 'Two days with "to", "through" or a dash between them are an interval.',
} as const

/** The first day of the interval, or null when the two are none. */
function startOf(first: Found, last: Found, { lexemes, classes }: Lexed): number | null {
  const [a, b] = [first.reading, last.reading]
  if (a.day === undefined || b.day === undefined || a.type !== 'date' || b.type !== 'date') return null
  if (a.value.includes('/') || b.value.includes('/')) return null
  const gap = classes.slice(first.to, last.from)
  const between = lexemes.at(first.to)?.word
  const before = lexemes.at(first.from - 1)?.word
  const fits =
    gap === '-' ||
    (gap === '2' && (before === 'from' || between === 'through')) ||
    (gap === 'c' && between === 'and' && before === 'between')
  if (!fits) return null
  const start = !a.stated && b.stated ? inYearOf(a.day, b.day) : a.day
  return start !== null && start < b.day && b.day - start <= 366 ? start : null
}

/** "26 February - 1 March 2018": the year at the end holds for the day at the start, or the year before does. */
function inYearOf(start: number, end: number): number | null {
  const { month, day } = calendarDay(start)
  const { year } = calendarDay(end)
  for (const candidate of [year, year - 1]) {
    if (isDay(candidate, month, day) && dayNumber(candidate, month, day) < end) return dayNumber(candidate, month, day)
  }
  return null
}
