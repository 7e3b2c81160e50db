import { addMonths, calendarDay, dayNumber, daysInMonth, isDay, mondayOf, weekdayOf } from './calendar.ts'

/**
 * Comparing and printing time values: ISO 8601 dates, date-times and intervals ('a/b'), EDTF with X for unknown digits,
 * weeks ('2024-W12'), quarters ('2024-Q1'), seasons ('2024-SU'), and the TIMEX3 parts of a day ('2024-03-22TEV').
 */

/** First and last day a value can mean, as day numbers, and minutes into those days where it gives a time of day. */
interface Range {
  readonly first: number
  readonly last: number
  readonly from: number | null
  readonly to: number | null
}

/** Minutes from midnight of the parts of a day, first and last. */
const partsOfDay: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['MO', [5 * 60, 12 * 60]],
  ['MI', [12 * 60, 13 * 60]],
  ['AF', [12 * 60, 18 * 60]],
  ['DT', [6 * 60, 18 * 60]],
  ['EV', [18 * 60, 22 * 60]],
  ['NI', [20 * 60, 24 * 60]],
])

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
}

/**
 * The days that a value covers, or null when its year is unknown ('XXXX-03-07') or it is no date ('P3D', 'PAST_REF').
 *
 * @returns day numbers (see calendar.ts), both inclusive
 */
export function daysOf(value: string): { readonly first: number; readonly last: number } | null {
  const range = rangeOf(value)
  return range ? { first: range.first, last: range.last } : null
}

/** The one day that a value means or lies in, as 'YYYY-MM-DD'; null when it covers more than a day or is unknown. */
export function dayOf(value: string): string | null {
  const range = rangeOf(value)
  if (!range || range.first !== range.last) return null
  const { year, month, day } = calendarDay(range.first)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Days from one value to another (first days), negative when `to` is the earlier; null when either is unknown. */
export function daysBetween(from: string, to: string): number | null {
  const a = rangeOf(from)
  const b = rangeOf(to)
  return a && b ? b.first - a.first : null
}

/** Whether every day that `inner` can mean lies in `outer`: '2024-03' contains '2024-03-22'. False when unknown. */
export function contains(outer: string, inner: string): boolean {
  const a = rangeOf(outer)
  const b = rangeOf(inner)
  return a !== null && b !== null && startOf(a) <= startOf(b) && endOf(b) <= endOf(a)
}

/**
 * Order of two values for a timeline: by first moment, then by last, then by their letters; values without a year come after all that have one.
 *
 * @returns below 0 when a comes first, above 0 when b does, 0 only for equal strings
 */
export function compareTimes(a: string, b: string): number {
  const x = orderKey(a)
  const y = orderKey(b)
  return x < y ? -1 : x > y ? 1 : 0
}

/** A string that sorts values in the order of `compareTimes` by plain string comparison. */
export function orderKey(value: string): string {
  const range = rangeOf(value)
  if (!range) return `~${value}`
  const minute = (n: number): string => String(n + 2_000_000_000).padStart(10, '0')
  return `${minute(startOf(range))} ${minute(endOf(range))} ${value}`
}

/**
 * A value in words for people: '22 Mar 2024', 'March 2024', '22 Mar 2024, 14:30', '12 to 14 Sep 2017',
 * 'a Monday (date not stated)', '7 March (year not stated)', 'March (year not stated)'.
 */
export function timeWords(value: string): string {
  const slash = value.indexOf('/')
  if (slash > 0) return intervalWords(value.slice(0, slash), value.slice(slash + 1))
  const timed = /^([^T]+)T(\d{2}):?(\d{2})?(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.exec(value)
  if (timed) {
    const zone = timed[4] === 'Z' ? ' UTC' : timed[4] ? ` UTC${timed[4]}` : ''
    return `${timeWords(timed[1]!)}, ${timed[2]}:${timed[3] ?? '00'}${zone}`
  }
  const part = /^([^T]+)T(MO|MI|AF|EV|NI|DT)$/.exec(value)
  if (part) return `${timeWords(part[1]!)}, ${partWords[part[2]!]}`
  const match = datePattern.exec(value)
  if (!match) return durationWords(value) ?? referenceWords.get(value) ?? value
  const [, year, month, day] = match
  const known = /^\d{4}$/.test(year!)
  const end = known ? ` ${year}` : ' (year not stated)'
  const monthNumber = month && month !== 'XX' ? Number(month) : null
  if (monthNumber && day && day !== 'XX') {
    return known
      ? `${Number(day)} ${shortMonths[monthNumber - 1]}${end}`
      : `${Number(day)} ${months[monthNumber - 1]}${end}`
  }
  if (monthNumber) return `${months[monthNumber - 1]}${end}`
  if (known) return year!
  return yearWords(year!) ?? 'a day not stated'
}

/** A value in words without its time of day: '22 Mar 2024' for '2024-03-22T14:30+01:00'. */
export const dayWords = (value: string): string => timeWords(value.replace(/T[^/]*/g, ''))

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const shortMonths = months.map((month) => (month.length <= 4 ? month : month.slice(0, 3)))
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const partWords: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const seasonWords: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const referenceWords: ReadonlyMap<string, string> = new Map([
  ['PAST_REF', 'in the past'],
  ['PRESENT_REF', 'now'],
  ['FUTURE_REF', 'in the future'],
])
const datePattern = /^(\d{4}|\d{3}X?|\d{2}(?:XX)?|XXXX)(?:-(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?$/

function yearWords(year: string): string | null {
  if (/^\d{3}X?$/.test(year)) return `the ${year.slice(0, 3)}0s`
  if (/^\d{2}(?:XX)?$/.test(year)) return `the ${year.slice(0, 2)}00s`
  return null
}

const unitWords: Readonly<Record<string, string>> = {
  Y: 'year',
  E: 'decade',
  C: 'century',
  Q: 'quarter',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
}

/** Words for weeks, quarters, seasons and lengths; null when the value is none of them. */
function durationWords(value: string): string | null {
  const week = /^(\d{4}|XXXX)-W(\d{2}|XX)(?:-(WE|[1-7]))?$/.exec(value)
  if (week) {
    const [, year, number, day] = week
    const name = day === 'WE' ? 'a weekend' : day ? `a ${weekdays[Number(day) - 1]}` : 'a week'
    if (number === 'XX') return `${name} (${year === 'XXXX' ? 'date' : 'week'} not stated)`
    return day === 'WE' ? `weekend of week ${Number(number)}, ${year}` : `week ${Number(number)}, ${year}`
  }
  const monthDay = /^(\d{4}|XXXX)-(\d{2})-WXX-([1-7])$/.exec(value)
  if (monthDay) {
    const year = monthDay[1] === 'XXXX' ? ' (year not stated)' : ` ${monthDay[1]}`
    return `a ${weekdays[Number(monthDay[3]) - 1]} in ${months[Number(monthDay[2]) - 1]}${year}`
  }
  const quarter = /^(\d{4}|XXXX)-(Q[1-4X]|H[12]|SP|SU|FA|WI)$/.exec(value)
  if (quarter) {
    const year = quarter[1] === 'XXXX' ? '(year not stated)' : quarter[1]
    const part = quarter[2]!
    if (part === 'QX') return `a quarter of ${quarter[1]}`
    if (part[0] === 'Q') return `quarter ${part[1]} of ${year}`
    if (part[0] === 'H') return `${part[1] === '1' ? 'first' : 'second'} half of ${year}`
    return `${seasonWords[part]} ${year}`
  }
  const length = /^P(T?)(\d+(?:\.\d+)?|X)([YECQMWDHS])$/.exec(value)
  if (!length) return null
  const unit = unitWords[length[1] + length[3]!] ?? null
  if (!unit) return null
  if (length[2] === 'X') return `some ${unit === 'century' ? 'centurie' : unit}s`
  if (length[2] === '1') return `${unit === 'hour' ? 'an' : 'a'} ${unit}`
  return `${length[2]} ${unit === 'century' ? 'centurie' : unit}s`
}

function intervalWords(a: string, b: string): string {
  if (a === '..') return `by ${timeWords(b)}`
  const x = /^(\d{4})-(\d{2})-(\d{2})$/.exec(a)
  const y = /^(\d{4})-(\d{2})-(\d{2})$/.exec(b)
  if (x && y && x[1] === y[1] && isMonth(x[2]!) && isMonth(y[2]!)) {
    const month = (part: string): string => shortMonths[Number(part) - 1]!
    if (x[2] === y[2]) return `${Number(x[3])} to ${Number(y[3])} ${month(y[2]!)} ${y[1]}`
    return `${Number(x[3])} ${month(x[2]!)} to ${Number(y[3])} ${month(y[2]!)} ${y[1]}`
  }
  return `${timeWords(a)} to ${timeWords(b)}`
}

const isMonth = (part: string): boolean => Number(part) >= 1 && Number(part) <= 12

const startOf = (range: Range): number => range.first * 1440 + (range.from ?? 0)
const endOf = (range: Range): number => range.last * 1440 + (range.to ?? 1439)

/** Reports name the same few days again and again. Started again at this many, so that memory stays bounded. */
const KEPT_RANGES = 2_000
const ranges = new Map<string, Range | null>()

function rangeOf(value: string): Range | null {
  const known = ranges.get(value)
  if (known !== undefined) return known
  const range = readRange(value)
  if (ranges.size >= KEPT_RANGES) ranges.clear()
  if (value.length < 64) ranges.set(value, range)
  return range
}

function readRange(value: string): Range | null {
  const slash = value.indexOf('/')
  if (slash > 0) {
    const a = rangeOf(value.slice(0, slash))
    const b = rangeOf(value.slice(slash + 1))
    return a && b ? { first: a.first, last: b.last, from: a.from, to: b.to } : null
  }
  const at = value.indexOf('T')
  const days = plainDays(at > 0 ? value.slice(0, at) : value)
  if (!days || at <= 0) return days && { first: days[0], last: days[1], from: null, to: null }
  const clock = clockOf(value.slice(at + 1))
  return { first: days[0], last: days[1], from: clock?.[0] ?? null, to: clock?.[1] ?? null }
}

function clockOf(text: string): readonly [number, number] | null {
  const part = partsOfDay.get(text)
  if (part) return part
  const match = /^(\d{2})(?::?(\d{2}))?(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.exec(text)
  if (!match) return null
  const start = Number(match[1]) * 60 + Number(match[2] ?? 0)
  return [start, match[2] ? start : start + 59]
}

function plainDays(value: string): readonly [number, number] | null {
  const date = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(value)
  if (date) {
    const year = Number(date[1])
    if (!date[2] || date[2] === 'XX') return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
    const month = Number(date[2])
    if (month < 1 || month > 12) return null
    if (!date[3] || date[3] === 'XX')
      return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
    const day = Number(date[3])
    return isDay(year, month, day) ? [dayNumber(year, month, day), dayNumber(year, month, day)] : null
  }
  const years = /^(\d{2,3})X{0,2}$/.exec(value)
  if (years && (value.length === 4 || value.length <= 3)) {
    const width = 10 ** (4 - years[1]!.length)
    const first = Number(years[1]) * width
    return [dayNumber(first, 1, 1), dayNumber(first + width - 1, 12, 31)]
  }
  const week = /^(\d{4})-W(\d{2})(?:-(WE|[1-7]))?$/.exec(value)
  if (week) {
    const monday = mondayOf(Number(week[1]), Number(week[2]))
    if (week[3] === 'WE') return [monday + 5, monday + 6]
    return week[3] ? [monday + Number(week[3]) - 1, monday + Number(week[3]) - 1] : [monday, monday + 6]
  }
  const part = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)$/.exec(value)
  if (!part) return null
  const name = part[2]!
  const [from, to] =
    name[0] === 'Q'
      ? [Number(name[1]) * 3 - 2, Number(name[1]) * 3]
      : name[0] === 'H'
        ? [Number(name[1]) * 6 - 5, Number(name[1]) * 6]
        : seasons[name]!
  const last = addMonths(Number(part[1]), 1, to - 1)
  return [dayNumber(Number(part[1]), from, 1), dayNumber(last.year, last.month, daysInMonth(last.year, last.month))]
}

/** The weekday a value falls on, 1 Monday to 7 Sunday; null when it is no single day. */
export function weekdayOfValue(value: string): number | null {
  const named = /-WXX-([1-7])$/.exec(value)
  if (named) return Number(named[1])
  const range = rangeOf(value)
  return range && range.first === range.last ? weekdayOf(range.first) : null
}
