import { compareTimes, daysOf } from '../times/index.ts'
import type { CountedFigure } from './reconcile.ts'

/** The time a count holds for: printed with it, else that of its report. */
export const timeOf = (one: CountedFigure): string | null => one.figure.asOf ?? one.published

/** Below 0 when a is known to be earlier; 0 when the same, or when it cannot be told (a day against an hour of it). */
export function compareKnown(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  const x = daysOf(a)
  const y = daysOf(b)
  if (!x || !y) return 0
  if (x.last < y.first) return -1
  if (y.last < x.first) return 1
  const clock = /T(\d\d:\d\d)/
  const hourA = clock.exec(a)?.[1]
  const hourB = clock.exec(b)?.[1]
  // Midnight exactly is how a bare date is often written.
  if (hourA === undefined || hourB === undefined || hourA === '00:00' || hourB === '00:00') return 0
  return compareTimes(a, b)
}

/** By the last day; an unknown time comes first. */
export function compareDays(a: string | null, b: string | null): number {
  const x = a === null ? null : daysOf(a)
  const y = b === null ? null : daysOf(b)
  if (!x || !y) return x ? 1 : y ? -1 : 0
  return x.last - y.last
}

/** The same day, or the same words for an unknown one: "a Sunday" beside 4 May may be an older Sunday, and a month has many days. */
export function isOneTime(a: string | null, b: string | null): boolean {
  const x = a === null ? null : daysOf(a)
  const y = b === null ? null : daysOf(b)
  if (!x || !y) return a === b
  return x.first === y.first && x.last === y.last
}
