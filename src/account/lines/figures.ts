import type { FigureKind } from '../../figures/figure.ts'
import { dayWords, timeWords } from '../../times/compare.ts'
import type { FigureEntry, IncidentFigure } from '../incident.ts'
import type { Line } from './line.ts'

export const FIGURE_LABELS: Readonly<Record<FigureKind, string>> = {
  killed: 'Killed',
  injured: 'Injured',
  missing: 'Missing',
  trapped: 'Trapped',
  hospitalised: 'In hospital',
  evacuated: 'Evacuated',
  rescued: 'Rescued',
  arrested: 'Arrested',
  displaced: 'Displaced',
  abducted: 'Abducted',
  freed: 'Freed',
  places: 'Places',
  cities: 'Cities',
  buildings: 'Buildings',
  vehicles: 'Vehicles',
  devices: 'Devices',
  calls: 'Calls',
}

/** "Two of those 80 people", "10 children": the words for a part that say its number themselves. */
const COUNTS =
  /^(?:(?:at least|more than|about|nearly|up to|some|a further|around|over) )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens|several|scores)(?![\p{L}])[^,;]*\s\p{L}/iu

/** One state of a count. The hour is told only where it tells two states of one day apart. */
function entryLine(entry: FigureEntry, withHour: boolean): Line {
  const by = entry.sources.length > 0 ? [entry.sources.join(', ')] : []
  const words = entry.asOf && (withHour ? withoutZone(timeWords(entry.asOf)) : dayWords(entry.asOf))
  const when = words ? [`${words}${entry.earlier ? ', given earlier' : ''}`] : []
  const tells = entry.of !== null && COUNTS.test(entry.of)
  const of = entry.of && !tells ? [`counts “${entry.of}”`] : []
  const text = [...by, entry.outlets.join(', '), ...when, ...of].join(' · ')
  return { label: tells ? `“${entry.of}”` : entry.words, text, cites: entry.cites, under: [] }
}

const withoutZone = (words: string): string => words.replace(/ UTC(?:[+-][\d:]+)?$/, '')

/** The states of a count, those of one day with their hours where they differ. */
function entryLines(entries: readonly FigureEntry[]): readonly Line[] {
  const days = Map.groupBy(entries, (entry) => entry.asOf?.slice(0, 10))
  return entries.map((entry) => {
    const sameDay = days.get(entry.asOf?.slice(0, 10))!
    return entryLine(
      entry,
      sameDay.some((other) => other.asOf !== entry.asOf && other.words !== entry.words),
    )
  })
}

/** States that say something new: each number as it is first given, without "dozens" where there are numbers; the last ones where they are many. */
function tellingStates(entries: readonly FigureEntry[], most: number): readonly FigureEntry[] {
  if (entries.length <= most) return entries
  const seen = new Set<string>()
  const fresh = entries.filter(({ words, qualifier }) => {
    if (qualifier === 'vague' || seen.has(words)) return false
    seen.add(words)
    return true
  })
  return fresh.length <= most ? fresh : [fresh[0]!, ...fresh.slice(1 - most)]
}

/**
 * A kind of count: the best number and why, its range, what disputes it, its states, its parts.
 *
 * @param most how many states, and half as many parts and counts from elsewhere, there is room for
 */
export function figureLine(kind: FigureKind, figure: IncidentFigure, most: number): Line {
  const { best, low, high, history, parts, other } = figure
  const range = low && high && low.value !== high.value ? ` (${low.words} to ${high.words})` : ''
  const text = best
    ? `${best.words}${range}${figure.disputed ? ' · disputed' : ''} · ${best.reason}`
    : history.length > 0
      ? 'the reports tell of different happenings: listed, not weighed together'
      : 'only parts are counted'
  const disputes = figure.disputes.map(({ reason, cites }) => ({ label: 'disputed', text: reason, cites, under: [] }))
  const named = (entries: readonly FigureEntry[], label: string) =>
    entryLines(entries).map((line) => ({ ...line, label, text: `${line.label} · ${line.text}` }))
  const states = history.length > 1 || !best ? history : []
  const told = tellingStates(states, most)
  const few = Math.ceil(most / 2)
  const shown = [
    ...disputes,
    ...entryLines(told),
    ...named(parts.slice(0, few), 'part'),
    ...named(other.slice(0, few), 'elsewhere'),
  ]
  const left = disputes.length + states.length + parts.length + other.length - shown.length
  return {
    label: FIGURE_LABELS[kind],
    text,
    cites: best?.cites ?? [],
    under: shown,
    ...(left > 0 ? { left } : {}),
  }
}
