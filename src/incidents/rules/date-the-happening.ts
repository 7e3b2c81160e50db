import type { Span } from '../../article/span.ts'
import { weekdayOfValue } from '../../times/compare.ts'
import { HAPPENING, HARMED } from '../happenings.en.ts'
import { type IncidentText, publishedDay } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'
import { datesTheReport, POSTED_BY } from '../report-stamps.ts'

/** Days before publication within which a report's opening is taken to tell of the happening itself. */
const RECENT = 21
/** Words of the opening, in characters. */
const OPENING = 1500

/** When a happening was, and how that is known. */
export interface When {
  /** ISO 8601 day or interval; EDTF with X for what no report states ('XXXX-03-22', 'XXXX-WXX-5'). */
  readonly value: string
  /** "named in the openings of 4 of 5 reports". */
  readonly how: string
}

/**
 * When the happening was, by the full dates that the openings of its reports give: the day most of them name, or the
 * interval where two days and more are named about as often (calls that went on from the 12th to the 14th).
 * Only stated or reckoned days count; the day of publication alone tells nothing. Where no report gives a full date, the
 * day without its year or the weekday that the sentences about the harm name.
 *
 * @param all how many reports the group has, of which `views` are looked at
 * @returns null when no report gives a day
 */
export function timeOf(views: readonly IncidentText[], kind: KindWords | null, all = views.length): When | null {
  const reports = reportsIn(views.length, all)
  const votes = new Map<string, number>()
  const naming = new Map<string, number>()
  /** How far from its top a report first names the day. */
  const first = new Map<string, number>()
  for (const view of views) {
    const published = publishedDay(view)
    const own = new Map<string, number>()
    const spoken = new Map<string, number>()
    for (const time of view.times ?? []) {
      if (time.span.start > OPENING || time.type === 'set') continue
      const days = daysOfValue(time.value)
      if (days === null || datesTheReport(time.span, view) || datesAPost(time.span, view.text)) continue
      const near = time.span.start < OPENING / 2 ? 1 : 0.5
      const said = isSpoken(time.span, view.text)
      for (const day of days) {
        const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000
        if (!Number.isNaN(published) && (number > published || published - number > RECENT)) continue
        if (said) spoken.set(day, Math.max(spoken.get(day) ?? 0, near * SPOKEN))
        else own.set(day, Math.max(own.get(day) ?? 0, near) + (own.has(day) ? 0.25 : 0))
        first.set(day, Math.min(first.get(day) ?? OPENING, time.span.start))
      }
    }
    for (const [day, vote] of spoken) own.set(day, Math.max(own.get(day) ?? 0, vote))
    for (const [day, vote] of own) {
      votes.set(day, (votes.get(day) ?? 0) + Math.min(2, vote))
      naming.set(day, (naming.get(day) ?? 0) + 1)
    }
  }
  // "... late on Tuesday, the port said. The alarm had been tested on 2 May": what is told first is the news.
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || first.get(a[0])! - first.get(b[0])! || (a[0] < b[0] ? -1 : 1))
  const top = ranked[0]
  if (!top) return dayWithoutYear(views, kind, reports)
  if (naming.get(top[0]) === 1 && views.length >= SEVERAL && !isWeekdayOf(top[0], views))
    return dayWithoutYear(views, kind, reports)
  const near = ranked
    .filter(([day, vote]) => vote >= top[1] * 0.8 && Math.abs(Date.parse(day) - Date.parse(top[0])) <= 7 * 86_400_000)
    .map(([day]) => day)
    .sort()
  const how =
    near.length > 1
      ? `days that the openings of ${reports} name about as often`
      : `named or reckoned in the openings of ${naming.get(top[0])!} of ${reports}`
  return { value: near.length > 1 ? `${near[0]}/${near[near.length - 1]}` : top[0], how }
}

/** Of so many reports, when one alone gives a full date, the others' weekdays must bear it out. */
const SEVERAL = 4

/**
 * Whether a day falls on the weekday that undated reports name most, or they name none. "The show on 22 February 2031" in
 * one of ten reports that were written on a Friday is another day than the happening's.
 */
function isWeekdayOf(day: string, views: readonly IncidentText[]): boolean {
  const counts = new Uint16Array(8)
  for (const { times, published } of views) {
    if (published && !published.value.includes('X')) return true
    for (const { value } of times ?? []) {
      const weekday = /^XXXX-WXX-([1-7])/.exec(value)
      if (weekday) counts[Number(weekday[1])]!++
    }
  }
  const most = Math.max(...counts)
  return most === 0 || counts[weekdayOfValue(day)!] === most
}

const reportsIn = (count: number, all: number): string =>
  `${count} ${count === 1 ? 'report' : 'reports'}${count < all ? ' looked at' : ''}`

/** Sentences further down than this tell of other things. */
const TOLD_WITHIN = 4000
/** "The ministry said on Monday", "on Monday blamed": the day of the words, not of what they tell. */
const SAID_BEFORE =
  /\b(?:said|told|says|reported|announced|released|statement|interview|warned|published|added|blamed|accused|claimed|denied|rejected|urged|confirmed|called|condemned)\b[^,;]{0,24}$/iu
const SAID_AFTER =
  /^[^,;]{0,8}\b(?:said|told|blamed|warned|announced|claimed|denied|rejected|described|reported|urged|called)\b/iu

/** What the day of a statement counts for the happening beside other days. */
const SPOKEN = 0.25

/** "The mill blamed a supplier on Thursday": somebody spoke then. */
function isSpoken(span: Span, text: string): boolean {
  const [before, after] = around(span, text)
  return SAID_BEFORE.test(before) || SAID_AFTER.test(after)
}

/** The words of the sentence before a span and after it. */
function around({ start, end }: Span, text: string): [before: string, after: string] {
  return [
    /[^.!?\n]*$/u.exec(text.slice(Math.max(0, start - 120), start))![0],
    /^[^.!?\n]*/u.exec(text.slice(end, end + 80))![0],
  ]
}

/** "Ann Lund (@annlund) 11 June 2031": the day of a post that is shown in the report. */
function datesAPost({ start }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const signed = POSTED_BY.exec(before)
  return signed !== null && /^[^\n]{0,8}$/.test(before.slice(signed.index + signed[0].length))
}

/**
 * The day without a year, or the weekday, that sentences about the harm name, where one is named by more reports than any
 * other; what the year or the week is nobody says.
 */
function dayWithoutYear(views: readonly IncidentText[], kind: KindWords | null, reports: string): When | null {
  const votes = new Map<string, number>()
  for (const view of views) {
    const own = new Set<string>()
    for (const { span, value, type } of view.times ?? []) {
      if (span.start > TOLD_WITHIN || (type !== 'date' && type !== 'time')) continue
      const day = /^XXXX-(?:\d\d-\d\d|WXX-[1-7])/.exec(value)?.[0]
      if (day === undefined) continue
      if (isSpoken(span, view.text)) continue
      const [before, after] = around(span, view.text)
      if (tellsHarm(`${before} ${after}`, kind)) own.add(day)
    }
    for (const day of own) votes.set(day, (votes.get(day) ?? 0) + 1)
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [top, next] = ranked
  if (!top || (next && next[1] === top[1])) return null
  const missing = top[0].includes('W') ? 'no report states the date' : 'no report states the year'
  return { value: top[0], how: `named for it by ${top[1]} of ${reports}; ${missing}` }
}

function tellsHarm(words: string, kind: KindWords | null): boolean {
  if (HARMED.test(words)) return true
  HAPPENING.lastIndex = 0
  if (HAPPENING.test(words)) return true
  if (!kind) return false
  kind.words.lastIndex = 0
  return kind.words.test(words.toLowerCase())
}

/** The day of a date or date-time, or both ends of a short interval; null for years, months and references. */
function daysOfValue(value: string): readonly string[] | null {
  const interval = /^(\d{4}-\d{2}-\d{2})[T\d:]*\/(\d{4}-\d{2}-\d{2})/.exec(value)
  if (interval) return [interval[1]!, interval[2]!]
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)
  return day ? [day[0]] : null
}
