import { dayText } from '../calendar.ts'
import type { Context, Reading } from '../context.ts'
import type { Lexed } from '../lexemes.ts'
import type { Found } from '../sentence.ts'

/**
 * Puts times of day on their day: "9 a.m. Tuesday" and "Monday at 3 p.m." become one expression; "about 10:35 a.m.
 * (0735 GMT) Friday" keeps two, and the clock takes the day that its sentence gives; with no day there it is the day
 * last told, and else the day of the report.
 */
export function joinClocks(found: readonly Found[], lexed: Lexed, context: Context): readonly Found[] {
  if (!found.some(({ reading }) => reading.clock !== undefined)) return found
  const joined: Found[] = []
  for (let index = 0; index < found.length; index++) {
    const item = found[index]!
    const next = found[index + 1]
    const { clock, zone } = item.reading
    if (clock === undefined) {
      const after = next?.reading.clock
      if (after !== undefined && isDay(item.reading) && gapFits(lexed, item.to, next!.from, /^,?(?:G|A)?d?$/)) {
        joined.push({
          ...item,
          to: next!.to,
          reading: atClock(item.reading, after, next!.reading.zone),
          rule: next!.rule,
        })
        index++
      } else joined.push(item)
      continue
    }
    if (
      next &&
      isDay(next.reading) &&
      next.reading.type === 'date' &&
      gapFits(lexed, item.to, next.from, /^,?[GO]?d?$/)
    ) {
      joined.push({ ...item, to: next.to, reading: atClock(next.reading, clock, zone) })
      index++
      continue
    }
    joined.push({ ...item, reading: atClock(dayFor(found, index, context), clock, zone) })
  }
  return joined
}

const isDay = (reading: Reading): boolean =>
  reading.day !== undefined || /^XXXX-(?:WXX-[1-7]|\d\d-\d\d|XX-XX)$/.test(reading.value)

const gapFits = (lexed: Lexed, from: number, to: number, fits: RegExp): boolean =>
  fits.test(lexed.classes.slice(from, to))

function dayFor(found: readonly Found[], index: number, context: Context): Reading {
  for (let gap = 1; gap < Math.min(found.length, 12); gap++) {
    for (const near of [found[index + gap], found[index - gap]]) {
      if (near && near.reading.type === 'date' && isDay(near.reading)) return near.reading
    }
  }
  const number = context.day?.number ?? context.reference.day
  const base = { type: 'date', stated: false } as const
  if (number === null) return { ...base, value: 'XXXX-XX-XX', timex: 'XXXX-XX-XX' }
  const value = dayText(number)
  return { ...base, value, timex: value, day: number, ...(context.day ? { from: context.day.words } : {}) }
}

const isDigit = (code: number): boolean => code > 47 && code < 58

/** The reading of a time of day on a day. Parts of a day ('TMO') are no ISO 8601: they stay in `timex` alone. */
function atClock(day: Reading, clock: string, zone: string | undefined): Reading {
  const value = isDigit(clock.charCodeAt(1)) ? `${day.value}${clock}${zone ?? ''}` : day.value
  return { ...day, type: 'time', value, timex: `${day.timex.replace(/T[A-Z]{2}$/, '')}${clock}` }
}
