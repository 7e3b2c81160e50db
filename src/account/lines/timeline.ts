import { overlaps } from '../../article/span.ts'
import { daysOf, timeWords } from '../../times/compare.ts'
import type { Incident, TimelineEntry } from '../incident.ts'
import type { Line, Section } from './line.ts'

/** What a time was counted from, where that is not simply the day of publication. */
const fromWords = (from: string | null): string =>
  from === null || from.startsWith('published ') ? '' : ` from “${from}”`

/**
 * The timeline, a line a day. A sentence that names a day and its week stands under the day only, and what belongs to other
 * incidents stands with them. Where there is room for some only, those nearest to the happening are told.
 */
export function timelineSection(incident: Incident, most: number): Section {
  const sentence = ({ cites }: TimelineEntry): string => `${cites[0]!.report} ${cites[0]!.span.start}`
  const dated = new Set(incident.timeline.filter(({ time }) => isDay(time)).map(sentence))
  const elsewhere = Map.groupBy(
    incident.others.flatMap(({ time, cites }) => cites.map(({ report, span }) => ({ key: `${report} ${time}`, span }))),
    ({ key }) => key,
  )
  const isElsewhere = ({ time, cites }: TimelineEntry): boolean =>
    cites.some(({ report, span }) => elsewhere.get(`${report} ${time}`)?.some((other) => overlaps(other.span, span)))
  const own = incident.timeline.filter(
    (entry) => (isDay(entry.time) || !dated.has(sentence(entry))) && !isElsewhere(entry),
  )
  const nearest = own.length <= most ? new Set(own) : nearestTo(incident.time, own, most)
  const days = Map.groupBy(
    own.filter((entry) => nearest.has(entry)),
    ({ time }) => timeWords(time),
  )
  const lines = [...days].map(([label, entries]): Line => {
    const told = entries.map(({ basis, from, words, cites }): Line => {
      const reckoned = basis === 'inferred' ? ` · reckoned${fromWords(from)}` : ''
      return { label: '', text: words + reckoned, cites, under: [] }
    })
    return told.length === 1 ? { ...told[0]!, label } : { label, text: '', cites: [], under: told }
  })
  return { name: 'Timeline', lines, left: own.length - nearest.size }
}

/** Entries near the happening, the sentence that most reports carry first of each day, then the next of each. */
function nearestTo(time: string | null, entries: readonly TimelineEntry[], most: number): ReadonlySet<TimelineEntry> {
  const happened = time === null ? null : (daysOf(time)?.first ?? null)
  const gap = (day: string): number =>
    happened === null ? 0 : Math.abs((daysOf(day)?.first ?? Number.POSITIVE_INFINITY) - happened)
  const weighed = [...Map.groupBy(entries, (entry) => entry.time)].flatMap(([day, told]) =>
    told
      .toSorted((a, b) => b.cites.length - a.cites.length)
      .map((entry, rank) => ({ entry, weight: gap(day) + rank * 3 })),
  )
  return new Set(
    weighed
      .sort((a, b) => a.weight - b.weight)
      .slice(0, most)
      .map(({ entry }) => entry),
  )
}

const isDay = (time: string): boolean => /^[\dX]{4}-(?:\d\d-\d\d|WXX-\d)/.test(time) && !time.includes('/')
