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
  const seen = new Set<string>()
  const own = incident.timeline.filter((entry) => {
    if ((!isDay(entry.time) && dated.has(sentence(entry))) || isElsewhere(entry)) return false
    // "On New Year's Day ... between 5 pm and 9 pm": one sentence, one day, one line.
    const key = `${sentence(entry)} ${whenDayWords(entry.time)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
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

/** How many entries the choice for a few lines weighs against each other; beyond them none is near the happening. */
const WEIGHED = 400

/**
 * Entries near the happening: of each day first the sentence that gives a count, that names the place or kind of the
 * happening, or that most reports carry, then the next of each day. A sentence is told once, and none that says nearly what
 * one of its day said before.
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
  const subject = subjectOf(incident)
  const worth = ({ cites, words }: TimelineEntry): number =>
    Math.min(3, cites.length) +
    (cites.some(({ report, span }) => counts.get(report)?.some((one) => overlaps(one, span))) ? 2 : 0) +
    (subject.test(words) ? 2 : 0)
  const weighed = [...Map.groupBy(entries, ({ time }) => whenDayWords(time)).values()]
    .flatMap((told) =>
      told
        .map((entry) => ({ entry, worth: worth(entry) }))
        .sort((a, b) => b.worth - a.worth)
        .map(({ entry, worth }, rank) => ({ entry, weight: gap(entry.time) + rank * 3 - worth })),
    )
    .sort((a, b) => a.weight - b.weight)
    .slice(0, WEIGHED)
  const chosen: { entry: TimelineEntry; words: ReadonlySet<string> }[] = []
  for (const { entry } of weighed) {
    if (chosen.length === most) break
    const words = wordsOf(entry)
    if (!chosen.some((other) => isSaidAgain(words, other.words))) chosen.push({ entry, words })
  }
  return new Set(chosen.map(({ entry }) => entry))
}

/** Words for the happening itself: its place and the longer words of its title. */
function subjectOf({ title, place }: Incident): RegExp {
  const words = `${title} ${place ?? ''}`.match(/\p{L}{4,}/gu) ?? []
  return words.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${[...new Set(words)].join('|')})`, 'iu')
}

const wordsOf = ({ words }: TimelineEntry): ReadonlySet<string> =>
  new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Three quarters of the words in common: one sentence, or its copy in a paper with another style of numbers. */
function isSaidAgain(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= 0.75 * Math.max(a.size, b.size)
}

const isDay = (time: string): boolean => /^[\dX]{4}-(?:\d\d-\d\d|WXX-\d)/.test(time) && !time.includes('/')
