import type { FigureKind } from '../../figures/figure.ts'
import type { FigureChoice, FigureEntry, IncidentFigure } from '../incident.ts'
import { whenDayWords, whenWords } from '../when.ts'
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
  const words = entry.asOf && (withHour ? withoutZone(whenWords(entry.asOf)) : whenDayWords(entry.asOf))
  const when = words ? [`${words}${entry.earlier ? ', given earlier' : ''}`] : []
  const tells = entry.of !== null && COUNTS.test(entry.of)
  const of = entry.of && !tells ? [`counts “${entry.of}”`] : []
  const text = [...voiceWords(entry), ...when, ...of].join(' · ')
  return { label: tells ? `“${entry.of}”` : entry.words, text, cites: entry.cites, under: [] }
}

/** "police · Echo, Mail"; where sources differ, each with its outlets: "police (Echo), the ministry (Mail)". */
function voiceWords({ voices, sources, outlets }: FigureEntry): readonly string[] {
  if (sources.length === 0) return [outlets.join(', ')]
  if (voices.length === 1 || outlets.length === 1) return [sources.join(', '), outlets.join(', ')]
  return [
    voices
      .map((voice) => (voice.source ? `${voice.source} (${voice.outlets.join(', ')})` : voice.outlets.join(', ')))
      .join('; '),
  ]
}

/** "(14 to 17)", each end's qualifier once; nothing where the best count says it already. */
function rangeWords(best: FigureChoice, low: FigureChoice, high: FigureChoice): string {
  if (low.value === high.value) return ''
  const number = (n: number): string => n.toLocaleString('en-US')
  // A range that is printed as one count gives both ends: "5,000 to 6,000".
  const end = ({ value, words }: FigureChoice): string => (/\d to \d/.test(words) ? number(value) : words)
  const qualifier = (words: string): string => words.replace(/[\d,.]+$/, '')
  const [from, to] = [end(low), end(high)]
  const range = `${from} to ${qualifier(from) === qualifier(to) ? to.slice(qualifier(to).length) : to}`
  return range === best.words ? '' : ` (${range})`
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
  const range = best && low && high ? rangeWords(best, low, high) : ''
  // A single state has no line of its own: who gives the number stands here.
  const giver = history.length === 1 && history[0]!.sources.length > 0 && !best?.reason.includes('on the word of')
  const word = giver ? ` · on the word of ${history[0]!.sources.join(' and ')}` : ''
  const text = best
    ? `${best.words}${range}${figure.disputed ? ' · disputed' : ''} · ${best.reason}${word}`
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
