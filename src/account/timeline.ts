import type { Report } from '../incidents/report.ts'
import { datesTheReport, POSTED_BY } from '../incidents/report-stamps.ts'
import { sentenceAt } from '../incidents/sentence-at.ts'
import { compareTimes, daysOf, weekdayOfValue } from '../times/compare.ts'
import type { Cite } from './cite.ts'
import type { Citation, TimelineEntry } from './incident.ts'

/**
 * What the reports place in time, in order of time. Only points and stretches of time that a calendar has are
 * listed; the value and whether it was stated or inferred come from the times stage. Copies give one entry. Days
 * without a year come after all that have one, by month and day; then weekdays without a date, counted from the weekday of
 * the happening, so that the Monday after a Friday's attack comes after it.
 *
 * @param happened the time of the happening: ISO 8601 or EDTF
 */
export function timelineOf(reports: readonly Report[], happened: string | null, cite: Cite): readonly TimelineEntry[] {
  const found = new Map<string, { entry: TimelineEntry; cites: Citation[] }>()
  for (const report of reports) {
    report.times.forEach((time, index) => {
      // A length of time is listed where it lies between two days: "over the past three days".
      const isLength = time.type === 'duration' && !time.value.includes('/')
      if (isLength || time.type === 'set' || !/^[\dX]{4}-/.test(time.value)) return
      if (datesTheReport(time.span, report)) return
      const around = sentenceAt(report.sentences, time.span.start) ?? time.span
      const words = report.text
        .slice(afterDateline(report, around), around.end)
        .replace(/\s+/g, ' ')
        .trim()
        .replace(BULLET, '')
      const place = cite(report.id, `${report.id}.t${index + 1}`, {
        start: around.start,
        end: around.end,
        text: report.text.slice(around.start, around.end),
      })
      // "— Name (@name) 3 May 2019" under an embedded post dates the post.
      if (POSTED_BY.test(words) || isPageDate(words)) return
      const key = `${time.value} ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`
      const known = found.get(key)
      if (known) known.cites.push(place)
      else {
        const cites = [place]
        found.set(key, { cites, entry: { time: time.value, basis: time.basis, from: time.from, words, cites } })
      }
    })
  }
  return [...found.values()]
    .map(({ entry }) => Object.freeze(entry))
    .sort(
      (a, b) =>
        compareText(yearlessKey(a.time, happened), yearlessKey(b.time, happened)) ||
        (daysOf(a.time) || daysOf(b.time) ? compareTimes(a.time, b.time) : 0),
    )
}

/** The mark of a list before its sentence. */
const BULLET = /^[•●▪■◦‣*–—-]\s+/u

const PAGE_LABEL = /^(?:last |first )?(?:updated|published|posted|modified|edited|created|date)\b/i
const PAGE_WORD =
  /^(?:[:|,–-]|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?|\d[\d:./-]*(?:st|nd|rd|th|am|pm|z)?|[ap]\.?m\.?|at|on|by|[A-Z]{2,4})[,.:]?$/i

/** "Updated: Monday, 30 May, 09:53", "PUBLISHED : 23 May": a line of the page's own dates, and nothing of the happening. */
function isPageDate(words: string): boolean {
  const label = words.length > 120 ? null : PAGE_LABEL.exec(words)
  const rest = label && words.slice(label[0].length).trim()
  return rest?.split(/\s+/).every((word) => word === '' || PAGE_WORD.test(word)) ?? false
}

/** "ELM, May 4 (NWA) - A fire ...": an agency's text is the same in papers that cut the dateline. */
export function afterDateline(
  { dateline, text }: Report,
  sentence: { readonly start: number; readonly end: number },
): number {
  if (!dateline || dateline.span.start < sentence.start || dateline.span.end >= sentence.end) return sentence.start
  return dateline.span.end + /^[\s\-–—:]*/.exec(text.slice(dateline.span.end, sentence.end))![0].length
}

/** Sorts values without a year: months and days, then weekdays from the happening's on. Empty for values with a year. */
function yearlessKey(value: string, happened: string | null): string {
  if (daysOf(value)) return ''
  const day = /^XXXX-(\d\d)(?:-(\d\d))?/.exec(value)
  if (day) return `1 ${day[1]} ${day[2] ?? '00'}`
  const weekday = weekdayOfValue(value.replace(/T.*$/, ''))
  if (weekday === null) return '3'
  const first = (happened && weekdayOfValue(happened)) || 1
  return `2 ${(weekday - first + 7) % 7}`
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
