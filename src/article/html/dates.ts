import { monthNumbers } from './months.ts'

/** A calendar day found in a text, with the time where the text is an ISO 8601 value. */
export interface FoundDate {
  /** 'YYYY-MM-DD', or an ISO 8601 date and time as it was printed. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** Both readings of 3/4/2019 were possible. */
  readonly ambiguous: boolean
}

/** The years in which a web page can have been published. */
const firstYear = 1991
const lastYear = 2040

const monthNames = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')

/** A weekday between day and month: "31 Donnerstag Okt 2019". */
const weekdays =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?:day)?'

const pattern = new RegExp(
  [
    // 2017-09-14, 2017/9/14, 2017.09.14, with a time: 2017-09-14T10:00:00+02:00
    '(?<![\\d.\\p{L}/-])(?<y1>(?:19|20)\\d\\d)(?<s1>[-/.])(?<m1>0?[1-9]|1[0-2])\\k<s1>(?<d1>0?[1-9]|[12]\\d|3[01])(?!\\d)(?<t1>(?:T|\\s)[012]?\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?\\s?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    // 14.09.2017, 14/9/2017, 09-14-2017, 14.09.17
    '(?<![\\d.\\p{L}/-])(?<a2>0?[1-9]|[12]\\d|3[01])(?:(?<s2>[./-]|\\s[|/]\\s)(?<b2>0?[1-9]|[12]\\d|3[01])\\k<s2>|\\.\\s(?<c2>0?[1-9]|1[0-2])\\.\\s)(?<y2>(?:19|20)\\d\\d|\\d\\d)(?![\\d:/-]|[.,]\\d)',
    // 14 September 2017, 14th of Sept., 2017, 14. September 2017, 14 de septiembre de 2017
    `(?<![\\d.,])(?<d3>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|º|°|\\.)?[\\s\\u00a0-]*(?:of\\s|de\\s|d['’]\\s?|di\\s)?\\s*(?:[\\p{L}\\s]{3,16}\\s/\\s)?(?:${weekdays}\\.?,?\\s)?(?<m3>${monthNames})\\b\\.?,?[\\s\\u00a0-]*(?:de\\s|del\\s|of\\s)?\\s*['’]?(?<y3>(?:19|20)\\d\\d|(?<=['’-])\\d\\d)(?!\\d)`,
    // September 14, 2017; Sept 14th 2017; Sep 14 10:03:11 CEST 2017
    `(?<![\\p{L}])(?<m4>${monthNames})\\.?[\\s\\u00a0-]*(?<d4>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?(?:,|\\s|\\u00a0|-|[ap]\\.?m\\.?|at|[012]?\\d:[0-5]\\d(?::[0-5]\\d)?|[A-Z]{3,4}){1,6}(?<y4>(?:19|20)\\d\\d)(?!\\d(?!\\d?:\\d\\d))`,
    // 2017年9月14日, 2017년 9월 14일
    '(?<y5>(?:19|20)\\d\\d)\\s?[年년]\\s?(?<m5>0?[1-9]|1[0-2])\\s?[月월]\\s?(?<d5>0?[1-9]|[12]\\d|3[01])\\s?[日일]',
    // 20170914 alone, or with a time: 20170914T100000
    '(?<![\\d\\p{L}_-])(?<y6>(?:19|20)\\d\\d)(?<m6>0[1-9]|1[0-2])(?<d6>0[1-9]|[12]\\d|3[01])(?:T\\d{2,6}Z?)?(?![\\d\\p{L}_-])',
    // 2017. szeptember 14.
    `(?<![\\d.])(?<y7>(?:19|20)\\d\\d)\\.?,?\\s(?<m7>${monthNames})\\b\\.?\\s(?<d7>0?[1-9]|[12]\\d|3[01])(?!\\d)`,
  ]
    .map((one) => `(?:${one})`)
    .join('|')
    .replaceAll('\\b', '(?![\\p{L}])'),
  'giu',
)

/** Without one of these there is no date in a text; most blocks of a page have none. */
const yearLike = /(?:19|20)\d\d|\d[./]\s?\d\d?[./]\s?\d\d|['’]\d\d/

/**
 * The days named in a text, in order.
 *
 * @param text any text; only its first 20,000 characters are read
 * @param dayFirst how to read 3/4/2019 (a full stop between the numbers always means the day is first)
 */
export function datesIn(text: string, dayFirst: boolean): FoundDate[] {
  const found: FoundDate[] = []
  if (!yearLike.test(text)) return found
  for (const match of text.slice(0, 20_000).matchAll(pattern)) {
    const date = dateOf(match, dayFirst)
    if (date) found.push({ ...date, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** The first day named in a text. */
export function dateIn(text: string, dayFirst: boolean): FoundDate | null {
  return datesIn(text, dayFirst)[0] ?? null
}

function dateOf(match: RegExpExecArray, dayFirst: boolean): { value: string; ambiguous: boolean } | null {
  const g = match.groups ?? {}
  if (g['y1']) {
    const day = dayOf(+g['y1'], +g['m1']!, +g['d1']!)
    const time = g['t1']?.trim().replace(/^T/, '')
    if (!day) return null
    return {
      value: time ? `${day}T${plainClock(time.replace(/\s/g, '').replace(/^(\d):/, '0$1:'))}` : day,
      ambiguous: false,
    }
  }
  if (g['y2']) {
    const year = g['y2'].length === 2 ? 2000 + +g['y2'] : +g['y2']
    const a = +g['a2']!
    const b = +(g['b2'] ?? g['c2']!)
    const dots = g['s2'] === '.' || g['s2']?.length === 3 || g['c2'] !== undefined
    // 14-09-17 may be any order; two-digit years are only read with full stops or slashes.
    if (g['y2'].length === 2 && g['s2'] === '-') return null
    const ambiguous = !dots && a <= 12 && b <= 12 && a !== b
    const dayIsFirst = dots || (b <= 12 && (a > 12 || dayFirst))
    const day = dayIsFirst ? dayOf(year, b, a) : dayOf(year, a, b)
    return day ? { value: day, ambiguous } : null
  }
  const part = (name: string): string | undefined => g[`${name}3`] ?? g[`${name}4`] ?? g[`${name}7`]
  if (part('m')) {
    const year = part('y')!
    const day = dayOf(
      year.length === 2 ? 2000 + +year : +year,
      monthNumbers.get(part('m')!.toLowerCase()) ?? 0,
      +part('d')!,
    )
    return day ? { value: day, ambiguous: false } : null
  }
  const y = g['y5'] ?? g['y6']
  const day = y ? dayOf(+y, +(g['m5'] ?? g['m6'])!, +(g['d5'] ?? g['d6'])!) : null
  return day ? { value: day, ambiguous: false } : null
}

/** "08:00:00.000+0200" is 08:00:00+02:00: one form for one moment. */
const plainClock = (time: string): string => time.replace(/\.\d+/, '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2')

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 'YYYY-MM-DD' where there is such a day and a web page can be as old, else null. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > lengths[month - 1]!)
    return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2 && day === 29 && !leap) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Reads a value that is meant to be a date: ISO 8601, RFC 2822, a printed date, or seconds or milliseconds since 1970.
 */
export function readDate(value: string, dayFirst: boolean): string | null {
  const text = value.trim().slice(0, 120)
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const at = new Date(text.length === 10 ? +text * 1000 : +text)
    return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate())
  }
  // "2031-05-03T08:00:00+02:00", the usual value, needs no search.
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?))?$/.exec(text)
  if (iso) {
    const day = dayOf(+iso[1]!, +iso[2]!, +iso[3]!)
    return day && day + (iso[4] ? `T${plainClock(iso[4])}` : '')
  }
  return dateIn(text, dayFirst)?.value ?? null
}
