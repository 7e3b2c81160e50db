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

/** One state of a count. The hour is told only where it tells two states of one day apart. */
function entryLine(entry: FigureEntry, withHour: boolean): Line {
  const by = entry.sources.length > 0 ? [entry.sources.join(', ')] : []
  const words = entry.asOf && (withHour ? withoutZone(timeWords(entry.asOf)) : dayWords(entry.asOf))
  const when = words ? [`${words}${entry.earlier ? ', given earlier' : ''}`] : []
  const of = entry.of ? [`counts “${entry.of}”`] : []
  const text = [...by, entry.outlets.join(', '), ...when, ...of].join(' · ')
  return { label: entry.words, text, cites: entry.cites, under: [] }
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

/** A kind of count: the best number and why, its range, what disputes it, its states, its parts. */
export function figureLine(kind: FigureKind, figure: IncidentFigure): Line {
  const { best, low, high } = figure
  const range = low && high && low.value !== high.value ? ` (${low.words} to ${high.words})` : ''
  const text = best
    ? `${best.words}${range}${figure.disputed ? ' · disputed' : ''} · ${best.reason}`
    : figure.history.length > 0
      ? 'the reports tell of different happenings: listed, not weighed together'
      : 'only parts are counted'
  const disputes = figure.disputes.map(({ reason, cites }) => ({ label: 'disputed', text: reason, cites, under: [] }))
  const named = (entries: readonly FigureEntry[], label: string) =>
    entryLines(entries).map((line) => ({ ...line, label, text: `${line.label} · ${line.text}` }))
  return {
    label: FIGURE_LABELS[kind],
    text,
    cites: best?.cites ?? [],
    under: [
      ...disputes,
      ...(figure.history.length > 1 || !best ? entryLines(figure.history) : []),
      ...named(figure.parts, 'part'),
      ...named(figure.other, 'elsewhere'),
    ],
  }
}
