import { dayNumber, isDay } from './calendar.ts'

/** The day expressions are counted from; what is not known of it is null. */
export interface Reference {
  /** Day number (see calendar.ts), when year, month and day are known. */
  readonly day: number | null
  readonly year: number | null
  readonly month: number | null
  /** 1 Monday to 7 Sunday, when that alone is known. */
  readonly weekday: number | null
  /** As given, for `Time.from`. */
  readonly text: string | null
}

/** A reference of which nothing is known. */
export const unknownReference: Reference = Object.freeze({
  day: null,
  year: null,
  month: null,
  weekday: null,
  text: null,
})

/**
 * Reads a reference day.
 *
 * @param value ISO 8601 date or date-time ('2017-09-14', '2017-09-14T08:00:00Z'), EDTF with X for unknown digits
 *   ('XXXX-03-XX', '2024-XX-XX', 'XXXX-WXX-1'), or null; anything else counts as unknown
 */
export function readReference(value: string | null): Reference {
  if (value === null) return unknownReference
  const week = value[5] === 'W' ? /^[\dX]{4}-W[\dX]{2}-([1-7])$/.exec(value) : null
  if (week) return { ...unknownReference, weekday: Number(week[1]), text: value }
  const parts = /^(\d{4}|X{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?![\d]))?)?/.exec(value)
  if (!parts) return unknownReference
  const number = (part: string | undefined): number | null =>
    part === undefined || part.includes('X') ? null : Number(part)
  const year = number(parts[1])
  const rawMonth = number(parts[2])
  const month = rawMonth !== null && rawMonth >= 1 && rawMonth <= 12 ? rawMonth : null
  const day = number(parts[3])
  const known = year !== null && month !== null && day !== null && isDay(year, month, day)
  return {
    day: known ? dayNumber(year, month, day) : null,
    year,
    month,
    weekday: null,
    text: value.slice(0, 10),
  }
}
