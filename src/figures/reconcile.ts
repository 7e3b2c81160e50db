import { compareTimes, dayWords } from '../times/compare.ts'
import { compareDays, compareKnown, isOneTime, timeOf } from './count-time.ts'
import type { Figure, FigureKind, Qualifier } from './figure.ts'
import { grouped } from './grouped.ts'

/** One figure of one report. `origin` is the key of the independent text that the report belongs to. */
export interface CountedFigure {
  readonly reportId: string
  readonly outlet: string | null
  readonly origin: string
  /** ISO 8601 (EDTF where digits are unknown), or null. */
  readonly published: string | null
  readonly figure: Figure
}

/** One of best, low and high: a number, the figures it rests on, and why it was taken. */
export interface Estimate {
  readonly value: number
  /** As the report puts it: "at least 143". */
  readonly words: string
  readonly figures: readonly CountedFigure[]
  readonly reason: string
}

/** One state of the count: who gave it, for when. Copies of one text stand in one entry. */
export interface HistoryEntry {
  readonly asOf: string | null
  /** The reports say that it was given before their other counts. */
  readonly earlier: boolean
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  readonly words: string
  readonly outlets: readonly string[]
  readonly reports: readonly string[]
  readonly origins: readonly string[]
  /** Who the reports name for it, in their words. */
  readonly sources: readonly string[]
  readonly figures: readonly CountedFigure[]
}

/** Two origins that cannot both be right at one time. */
export interface Dispute {
  readonly a: CountedFigure
  readonly b: CountedFigure
  readonly reason: string
}

/** What several reports of one incident say of one kind of count. */
export interface Reconciled {
  readonly kind: FigureKind
  readonly best: Estimate | null
  readonly low: Estimate | null
  readonly high: Estimate | null
  readonly disputed: boolean
  readonly disputes: readonly Dispute[]
  readonly history: readonly HistoryEntry[]
  /** Counts of named parts, listed and never summed. */
  readonly parts: readonly HistoryEntry[]
}

/** Counts that go down as people are found. */
const falling: ReadonlySet<FigureKind> = new Set(['missing', 'trapped'])

/**
 * Reconciles the figures that several reports give of one incident, kind by kind, in the manner of the UCDP Georeferenced
 * Event Dataset codebook (best, low and high estimate; best is the latest well-sourced count, low and high the lowest and
 * highest credible ones). Each origin has one last word a kind: copies are one origin, and what an origin has itself replaced
 * counts in the history only. Parts are never summed, figures of other incidents never used. The order of the input does not
 * matter.
 */
export function reconcile(counted: readonly CountedFigure[]): readonly Reconciled[] {
  const own = counted.filter((one) => one.figure.scope !== 'other')
  const kinds = [...new Set(own.map((one) => one.figure.kind))].sort((a, b) => order(a) - order(b))
  return Object.freeze(
    kinds.map((kind) => {
      const ofKind = own.filter((one) => one.figure.kind === kind).sort(byTime)
      const totals = ofKind.filter((one) => one.figure.scope === 'total')
      const last = lastWords(kind, totals)
      const disputes = disputesAmong(kind, last, totals)
      return Object.freeze({
        kind,
        ...estimates(kind, last),
        disputed: disputes.length > 0,
        disputes,
        history: history(totals),
        parts: history(ofKind.filter((one) => one.figure.scope === 'part')),
      })
    }),
  )
}

const kindOrder: readonly FigureKind[] = [
  'killed',
  'injured',
  'missing',
  'trapped',
  'hospitalised',
  'rescued',
  'evacuated',
  'displaced',
  'arrested',
  'abducted',
  'freed',
  'places',
  'cities',
  'buildings',
  'vehicles',
  'devices',
  'calls',
]
const order = (kind: FigureKind): number => kindOrder.indexOf(kind)

/** The figure as a report would print it: "at least 143", "30 to 40", "dozens". */
export function figureWords(figure: Pick<Figure, 'value' | 'min' | 'max' | 'qualifier' | 'span'>): string {
  const { value, min, max, qualifier } = figure
  if (qualifier === 'vague') return figure.span.text.toLowerCase()
  if (qualifier === 'range')
    return min !== null && max !== null ? `${grouped(min)} to ${grouped(max)}` : figure.span.text
  const n = value ?? min ?? max
  if (n === null) return figure.span.text.toLowerCase()
  return (
    {
      exact: '',
      at_least: 'at least ',
      more_than: 'more than ',
      about: 'about ',
      nearly: 'nearly ',
      under: 'fewer than ',
      up_to: 'up to ',
    }[qualifier] + grouped(n)
  )
}

/** By time, then by the report and place, so that the input's order never shows. */
function byTime(a: CountedFigure, b: CountedFigure): number {
  return (
    compareTimes(timeOf(a) ?? 'XXXX', timeOf(b) ?? 'XXXX') ||
    Number(b.figure.earlier ?? false) - Number(a.figure.earlier ?? false) ||
    compareText(a.origin, b.origin) ||
    compareText(a.reportId, b.reportId) ||
    a.figure.span.start - b.figure.span.start
  )
}
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** The least and the most that a figure can mean. "about" allows a tenth, "nearly" a fifth below. */
export function rangeOf(figure: Pick<Figure, 'value' | 'min' | 'max' | 'qualifier'>): { least: number; most: number } {
  const { value, min, max, qualifier } = figure
  const n = value ?? min ?? max ?? 0
  switch (qualifier) {
    case 'exact':
      return { least: n, most: n }
    case 'at_least':
      return { least: n, most: Number.POSITIVE_INFINITY }
    case 'more_than':
      return { least: n + 1, most: Number.POSITIVE_INFINITY }
    case 'about':
      return { least: Math.floor(n * 0.9), most: Math.ceil(n * 1.1) }
    case 'nearly':
      return { least: Math.floor(n * 0.8), most: n }
    case 'under':
      return { least: 0, most: n - 1 }
    case 'up_to':
      return { least: 0, most: n }
    case 'range':
      return { least: min ?? 0, most: max ?? Number.POSITIVE_INFINITY }
    case 'vague':
      return { least: min ?? 1, most: Number.POSITIVE_INFINITY }
  }
}

/** The last word of each origin: its latest figure that is no mere "dozens" where it has a number; the reports' order decides nothing. */
function lastWords(kind: FigureKind, totals: readonly CountedFigure[]): CountedFigure[] {
  const origins = [...Map.groupBy(totals, (one) => one.origin)].sort(([a], [b]) => compareText(a, b))
  return origins.map(([, own]) => own.reduce((best, one) => (isLater(kind, best, one) ? one : best)))
}

/** Whether `b` replaces `a` as one origin's word. */
function isLater(kind: FigureKind, a: CountedFigure, b: CountedFigure): boolean {
  const vagueA = a.figure.qualifier === 'vague'
  const vagueB = b.figure.qualifier === 'vague'
  if (vagueA !== vagueB) return vagueA
  // One report's own withdrawn number never comes back, whatever day it held for.
  if (a.reportId === b.reportId && a.figure.earlier !== b.figure.earlier) return a.figure.earlier === true
  const time = compareKnown(timeOf(a), timeOf(b))
  if (time !== 0) return time < 0
  if (a.figure.earlier !== b.figure.earlier) return a.figure.earlier === true
  // Within one report a count that rises comes last at its highest ("77 ... 80 ... at least 84"), a falling one at its lowest.
  const least = (one: CountedFigure): number => one.figure.value ?? one.figure.min ?? one.figure.max ?? 0
  if (least(a) !== least(b)) return falling.has(kind) ? least(b) < least(a) : least(b) > least(a)
  return (
    precision(b.figure) > precision(a.figure) ||
    (precision(b.figure) === precision(a.figure) && a.figure.source === null && b.figure.source !== null)
  )
}

const ranks: Readonly<Record<Qualifier, number>> = {
  exact: 8,
  at_least: 7,
  more_than: 6,
  range: 5,
  about: 4,
  nearly: 3,
  up_to: 2,
  under: 1,
  vague: 0,
}
const precision = (figure: Figure): number => ranks[figure.qualifier]

function estimates(kind: FigureKind, last: readonly CountedFigure[]): Pick<Reconciled, 'best' | 'low' | 'high'> {
  const numbered = withoutWithdrawn(last.filter((one) => number(one) !== null))
  if (numbered.length === 0) return { best: null, low: null, high: null }
  const best = numbered.reduce((a, b) => (isBetter(kind, numbered, a, b) ? b : a))
  const sum = (one: CountedFigure, side: 'low' | 'high'): number => bound(one, side)
  const low = numbered.reduce((a, b) => (sum(b, 'low') < sum(a, 'low') ? b : a))
  // A ceiling ("up to 30") is high only where nobody counts.
  const counting = numbered.filter((one) => one.figure.qualifier !== 'up_to' && one.figure.qualifier !== 'under')
  const high = (counting.length > 0 ? counting : numbered).reduce((a, b) => (sum(b, 'high') > sum(a, 'high') ? b : a))
  const agree = numbered.filter((one) => number(one) === number(best) && one.figure.qualifier === best.figure.qualifier)
  return {
    best: estimate(number(best)!, best, agree, bestReason(numbered, best, agree)),
    low: estimate(
      sum(low, 'low'),
      low,
      [low],
      `lowest that an origin last gave: ${figureWords(low.figure)}, ${whose(low)}`,
    ),
    high: estimate(
      sum(high, 'high'),
      high,
      [high],
      `highest that an origin last gave: ${figureWords(high.figure)}, ${whose(high)}`,
    ),
  }
}

/** What a report only tells as given before and no longer, where anyone gives a number of now. */
function withoutWithdrawn(last: readonly CountedFigure[]): readonly CountedFigure[] {
  const current = last.filter((one) => one.figure.earlier !== true)
  return current.length > 0 ? current : last
}

const number = ({ figure }: CountedFigure): number | null =>
  figure.qualifier === 'vague' ? null : (figure.value ?? figure.min ?? figure.max)

/** The number that a figure gives to low or high: the ends of a range, else the printed number. */
function bound({ figure }: CountedFigure, side: 'low' | 'high'): number {
  if (figure.qualifier === 'range') return (side === 'low' ? figure.min : figure.max) ?? 0
  return figure.value ?? figure.min ?? figure.max ?? 0
}

function estimate(value: number, one: CountedFigure, figures: readonly CountedFigure[], reason: string): Estimate {
  return Object.freeze({ value, words: figureWords(one.figure), figures: Object.freeze(figures), reason })
}

/** Latest day first, then a count that overtakes an open one, then a named source, then agreement between origins, then a sharper number, then the later hour. */
function isBetter(kind: FigureKind, all: readonly CountedFigure[], a: CountedFigure, b: CountedFigure): boolean {
  const days = compareDays(timeOf(a), timeOf(b))
  if (days !== 0) return days < 0
  const agreeing = (one: CountedFigure): number => all.filter((other) => number(other) === number(one)).length
  const steps = [
    Number(isOvertaken(kind, a, b)) - Number(isOvertaken(kind, b, a)),
    sourced(b) - sourced(a),
    agreeing(b) - agreeing(a),
    precision(b.figure) - precision(a.figure),
    -compareKnown(timeOf(a), timeOf(b)),
    falling.has(kind) ? number(a)! - number(b)! : number(b)! - number(a)!,
  ]
  return (steps.find((step) => step !== 0) ?? 0) > 0
}

/** How much higher a count may be to say the same as an open one. */
const SHARPER = 1.05

/** "At least three" of the morning is no rival of the evening's "five", which it allows for, whoever gave it. */
function isOvertaken(kind: FigureKind, a: CountedFigure, b: CountedFigure): boolean {
  if (falling.has(kind) || (a.figure.qualifier !== 'at_least' && a.figure.qualifier !== 'more_than')) return false
  if (number(b)! <= number(a)!) return false
  const order = compareKnown(timeOf(a), timeOf(b))
  // Where no order is known: "at least 143" says "over 140" more sharply; a far higher number may be a rumour.
  return order < 0 || (order === 0 && number(b)! <= number(a)! * SHARPER)
}

const sourced = (one: CountedFigure): number => (one.figure.source === null ? 0 : 1)

function bestReason(all: readonly CountedFigure[], best: CountedFigure, agree: readonly CountedFigure[]): string {
  if (all.length === 1) return `the only origin that gives a number: ${whose(best)}`
  const time = timeOf(best)
  const parts = [time === null ? 'time not stated' : `latest, as of ${dayWords(time)}`]
  if (best.figure.source) parts.push(`on the word of ${best.figure.source.text}`)
  if (agree.length > 1) parts.push(`${agree.length} origins agree`)
  return `${parts.join(', ')} (${outletOf(best)})`
}

function whose(one: CountedFigure): string {
  const time = timeOf(one)
  return time === null ? outletOf(one) : `${outletOf(one)}, ${dayWords(time)}`
}
const outletOf = (one: CountedFigure): string => one.outlet ?? one.reportId

/** Pairs of origins whose last words exclude each other and that no passing of time explains. */
function disputesAmong(
  kind: FigureKind,
  words: readonly CountedFigure[],
  totals: readonly CountedFigure[],
): readonly Dispute[] {
  const last = firstAndLastOfEach(withoutWithdrawn(words))
  const seen = new Set<string>()
  const disputes: Dispute[] = []
  last.forEach((a, place) => {
    for (const b of last.slice(place + 1)) {
      const x = rangeOf(a.figure)
      const y = rangeOf(b.figure)
      if (x.least <= y.most && y.least <= x.most) continue
      // A headline prints "50" for the "more than 50" of its story.
      if (number(a) === number(b) && [a, b].some((one) => one.figure.qualifier === 'exact')) continue
      if (isExplainedByTime(kind, a, b) || isToldAgain(kind, a, b, totals)) continue
      const [first, second] = [a, b].sort(byTime) as [CountedFigure, CountedFigure]
      const key = `${figureWords(first.figure)}|${figureWords(second.figure)}`
      if (seen.has(key)) continue
      seen.add(key)
      disputes.push(
        Object.freeze({
          a: first,
          b: second,
          reason: `${figureWords(first.figure)} (${whose(first)}) and ${figureWords(second.figure)} (${whose(second)}) cannot both be right`,
        }),
      )
    }
  })
  return Object.freeze(disputes)
}

/** Of figures in the same words the earliest and the latest, so that a thousand reports of one number are two figures. */
function firstAndLastOfEach(last: readonly CountedFigure[]): readonly CountedFigure[] {
  const groups = Map.groupBy([...last].sort(byTime), (one) => figureWords(one.figure))
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [group[0]!, group[group.length - 1]!] : group))
}

/** A later report that tells how many were trapped at first disputes nothing, where an earlier report had that number. */
function isToldAgain(kind: FigureKind, a: CountedFigure, b: CountedFigure, totals: readonly CountedFigure[]): boolean {
  if (!falling.has(kind)) return false
  const later = compareKnown(timeOf(a), timeOf(b)) < 0 ? b : a
  return totals.some(
    (one) =>
      one.origin !== later.origin && number(one) === number(later) && compareKnown(timeOf(one), timeOf(later)) <= 0,
  )
}

/** A later count that rose (or, of missing and trapped, fell) is history. */
function isExplainedByTime(kind: FigureKind, a: CountedFigure, b: CountedFigure): boolean {
  const time = compareKnown(timeOf(a), timeOf(b))
  if (time === 0) return !isOneTime(timeOf(a), timeOf(b))
  const [earlier, later] = time < 0 ? [a, b] : [b, a]
  const rose = rangeOf(later.figure).least > rangeOf(earlier.figure).most
  return falling.has(kind) ? !rose : rose
}

/** Entries by time; equal figures of one time are one entry, copies and repeats within it. */
function history(figures: readonly CountedFigure[]): readonly HistoryEntry[] {
  const groups = new Map<string, CountedFigure[]>()
  for (const one of figures) {
    const { value, min, max, qualifier, scope, of } = one.figure
    const part = scope === 'part' ? (of?.text.toLowerCase().replace(/\s+/g, ' ') ?? '') : ''
    const key = JSON.stringify([timeOf(one), one.figure.earlier ?? false, value, min, max, qualifier, part])
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return Object.freeze(
    [...groups.values()].map((group) => {
      const { value, min, max, qualifier } = group[0]!.figure
      return Object.freeze({
        asOf: timeOf(group[0]!),
        earlier: group[0]!.figure.earlier ?? false,
        value,
        min,
        max,
        qualifier,
        words: figureWords(group[0]!.figure),
        outlets: distinct(group.map(outletOf)),
        reports: distinct(group.map((one) => one.reportId)),
        origins: distinct(group.map((one) => one.origin)),
        sources: distinct(group.flatMap((one) => (one.figure.source ? [one.figure.source.text] : []))),
        figures: Object.freeze(oncePerReport(group)),
      })
    }),
  )
}

const distinct = (items: readonly string[]): readonly string[] => Object.freeze([...new Set(items)].sort())

/** The same figure printed again in one report is one: the printing that names a source stays. */
function oncePerReport(group: readonly CountedFigure[]): CountedFigure[] {
  const kept = new Map<string, CountedFigure>()
  for (const one of group) {
    const known = kept.get(one.reportId)
    if (!known || (known.figure.source === null && one.figure.source !== null)) kept.set(one.reportId, one)
  }
  return [...kept.values()]
}
