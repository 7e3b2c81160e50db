import { overlaps, type Span } from '../../article/span.ts'
import { daysOf, timeWords } from '../../times/compare.ts'
import type { Incident, TimelineEntry } from '../incident.ts'
import { whenDayWords } from '../when.ts'
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
  const nearest = own.length <= most ? new Set(own) : nearestTo(incident, own, most)
  const days = Map.groupBy(
    own.filter((entry) => nearest.has(entry)),
    ({ time }) => whenDayWords(time),
  )
  const lines = [...days].map(([label, entries]): Line => {
    const told = entries.map(({ time, basis, from, words, cites }): Line => {
      const hour = / (\d\d:\d\d)/.exec(timeWords(time))?.[1]
      const reckoned = basis === 'inferred' ? ` · reckoned${fromWords(from)}` : ''
      return { label: '', text: `${hour ? `${hour} · ` : ''}${words}${reckoned}`, cites, under: [] }
    })
    return told.length === 1 ? { ...told[0]!, label } : { label, text: '', cites: [], under: told }
  })
  return { name: 'Timeline', lines, left: own.length - nearest.size }
}

/**
 * Entries near the happening: of each day first the sentence that most reports carry, or that gives a count, then the next
 * of each day.
 */
function nearestTo(incident: Incident, entries: readonly TimelineEntry[], most: number): ReadonlySet<TimelineEntry> {
  const happened = incident.time === null ? null : (daysOf(incident.time)?.first ?? null)
  const gap = (time: string): number =>
    happened === null ? 0 : Math.abs((daysOf(time)?.first ?? Number.POSITIVE_INFINITY) - happened)
  const counts = new Map<string, Span[]>()
  for (const { history } of Object.values(incident.figures)) {
    for (const { report, span } of history.flatMap(({ cites }) => cites)) {
      const known = counts.get(report)
      if (known) known.push(span)
      else counts.set(report, [span])
    }
  }
  const worth = ({ cites }: TimelineEntry): number =>
    cites.length + (cites.some(({ report, span }) => counts.get(report)?.some((one) => overlaps(one, span))) ? 2 : 0)
  const weighed = [...Map.groupBy(entries, ({ time }) => whenDayWords(time)).values()].flatMap((told) =>
    told.toSorted((a, b) => worth(b) - worth(a)).map((entry, rank) => ({ entry, weight: gap(entry.time) + rank * 3 })),
  )
  return new Set(
    weighed
      .sort((a, b) => a.weight - b.weight)
      .slice(0, most)
      .map(({ entry }) => entry),
  )
}

const isDay = (time: string): boolean => /^[\dX]{4}-(?:\d\d-\d\d|WXX-\d)/.test(time) && !time.includes('/')
