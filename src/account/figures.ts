import type { FigureKind } from '../figures/figure.ts'
import { type CountedFigure, type Estimate, figureWords, type HistoryEntry, reconcile } from '../figures/reconcile.ts'
import type { Report } from '../incidents/report.ts'
import type { Cite } from './cite.ts'
import type { Citation, Disagreement, FigureChoice, FigureEntry, IncidentFigure } from './incident.ts'
import { shortLabels } from './labels.ts'
import { dayOf, disputesTogether, whoseWords } from './rivals.ts'

/**
 * The counts of an incident, kind by kind: best, low and high, their history, parts and disputes.
 *
 * @param origins the incident's origins: reports of one origin count once
 * @param isOne whether the reports tell of one happening; counts of a mere topic are listed, never weighed together
 */
export function figuresOf(
  reports: readonly Report[],
  origins: readonly { readonly reports: readonly string[] }[],
  cite: Cite,
  isOne: boolean,
): {
  readonly figures: Readonly<Partial<Record<FigureKind, IncidentFigure>>>
  readonly disagreements: readonly Disagreement[]
} {
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((id) => [id, origin.reports[0] ?? id])))
  // A report whose outlet nobody states goes by its own short name.
  const labels = shortLabels(reports.map((report) => report.id))
  const counted = reports.flatMap((report) =>
    report.figures.map(
      (figure): CountedFigure => ({
        reportId: report.id,
        outlet: report.outlet ?? labels.get(report.id) ?? report.id,
        origin: originOf.get(report.id) ?? report.id,
        published: report.published?.value ?? null,
        figure,
      }),
    ),
  )
  const citeAll = (figures: readonly CountedFigure[]): Citation[] =>
    figures.map(({ reportId, figure }) => cite(reportId, figure.id, figure.span))
  /** Every report that prints the number is cited, the copies of one text too. */
  const choice = (estimate: Estimate | null, history: readonly HistoryEntry[]): FigureChoice | null => {
    if (!estimate) return null
    const own = new Set(estimate.figures)
    const same = history.filter((state) => state.figures.some((one) => own.has(one))).flatMap((state) => state.figures)
    const { value, words, reason } = estimate
    return { value, words, reason, cites: citeAll([...new Set([...estimate.figures, ...same])]) }
  }
  const entry = (state: HistoryEntry): FigureEntry => ({
    value: state.value,
    min: state.min,
    max: state.max,
    qualifier: state.qualifier,
    words: state.words,
    asOf: state.asOf,
    earlier: state.earlier,
    of: state.figures[0]?.figure.of?.text ?? null,
    sources: state.sources,
    outlets: state.outlets.length > 0 ? state.outlets : state.reports,
    voices: voicesOf(state.figures),
    cites: citeAll(state.figures),
  })
  const elsewhere = counted.filter((one) => one.figure.scope === 'other')

  const reconciled = reconcile(counted)
  const figures: Partial<Record<FigureKind, IncidentFigure>> = {}
  const disagreements: Disagreement[] = []
  for (const { kind, best, low, high, disputed, disputes, history, parts } of reconciled) {
    const states = withoutHours(history)
    const rivals = disputesTogether(isOne ? disputes : [], states)
    for (const { sides } of rivals) {
      disagreements.push({
        kind: 'figure',
        about: THINGS.has(kind) ? `how many ${kind}` : `how many were ${kind}`,
        sides: sides.map(({ words, figures: same }) => sideOf(words, same, citeAll)),
      })
    }
    figures[kind] = Object.freeze({
      best: isOne ? choice(best, history) : null,
      low: isOne ? choice(low, []) : null,
      high: isOne ? choice(high, []) : null,
      disputed: isOne && disputed,
      disputes: rivals.map(({ reason, sides }) => ({ reason, cites: citeAll(sides.flatMap((side) => side.figures)) })),
      history: states.map(entry),
      parts: withoutHours(parts).map(entry),
      other: elsewhere.filter((one) => one.figure.kind === kind).map((one) => otherEntry(one, citeAll)),
    })
  }
  return { figures, disagreements }
}

function otherEntry(one: CountedFigure, citeAll: (figures: readonly CountedFigure[]) => Citation[]): FigureEntry {
  const { value, min, max, qualifier, asOf, of, source } = one.figure
  return {
    value,
    min,
    max,
    qualifier,
    words: figureWords(one.figure),
    asOf,
    earlier: one.figure.earlier ?? false,
    of: of?.text ?? null,
    sources: source ? [source.text] : [],
    outlets: [one.outlet ?? one.reportId],
    voices: voicesOf([one]),
    cites: citeAll([one]),
  }
}

/** Kinds that count things, not people to whom something was done. */
const THINGS: ReadonlySet<FigureKind> = new Set(['places', 'cities', 'buildings', 'vehicles', 'devices', 'calls'])

/** One side of a dispute: who gives the number, in which papers, for which day. An outlet's own word needs its name once. */
function sideOf(
  words: string,
  figures: readonly CountedFigure[],
  citeAll: (figures: readonly CountedFigure[]) => Citation[],
): Disagreement['sides'][number] {
  const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)]
  const who = distinct(figures.map((one) => one.figure.source?.text ?? one.outlet ?? one.reportId))
  const days = distinct(figures.flatMap((one) => dayOf(one) ?? []))
  const told = figures.some((one) => one.figure.source) ? whoseWords(figures) : days.join('; ')
  const where = told === '' ? '' : ` (${told})`
  return { who: who.join(', '), says: `${words}${where}`, cites: citeAll(figures) }
}

/** Who says a number through whom: "police" in two papers, "the ministry" in a third. */
function voicesOf(figures: readonly CountedFigure[]): FigureEntry['voices'] {
  const voices = new Map<string | null, Set<string>>()
  for (const one of figures) {
    const source = one.figure.source?.text ?? null
    const known = voices.get(source) ?? new Set()
    voices.set(source, known.add(one.outlet ?? one.reportId))
  }
  return [...voices]
    .map(([source, outlets]) => ({ source, outlets: [...outlets].sort() }))
    .sort(
      (a, b) => Number(a.source === null) - Number(b.source === null) || ((a.source ?? '') < (b.source ?? '') ? -1 : 1),
    )
}

/**
 * States of one day that say the same number and differ only in the hours at which papers came out are one state. What lies
 * between two known hours keeps them apart: "14", "16", and "14" again.
 */
function withoutHours(states: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const kept: HistoryEntry[] = []
  const ofDay = Map.groupBy(states, ({ asOf }) => asOf?.slice(0, 10))
  const last = new Map<string, number>()
  for (const state of states) {
    const day = state.asOf?.slice(0, 10) ?? ''
    const hour = hourOf(state)
    const part = state.figures[0]?.figure.of?.text.toLowerCase().replace(/\s+/g, ' ') ?? ''
    const key = JSON.stringify([day, state.earlier, state.words, state.qualifier, part])
    const at = last.get(key)
    const same = at === undefined ? undefined : kept[at]!
    const between = at === undefined ? [] : kept.slice(at + 1)
    const isOnly = ofDay.get(state.asOf?.slice(0, 10))!.every((other) => other.words === state.words)
    const isPrinted = same !== undefined && isPrintHour(same) && isPrintHour(state)
    const apart = hour !== null && hourOf(same ?? state) !== null && between.some((other) => hourOf(other) !== null)
    if (same && (isOnly || (isPrinted && !apart))) {
      kept[at!] = joined(same, state)
      continue
    }
    last.set(key, kept.length)
    kept.push(state)
  }
  return kept
}

const hourOf = ({ asOf }: HistoryEntry): string | null => /T(\d\d:\d\d)/.exec(asOf ?? '')?.[1] ?? null

/** Whether a state's time is that of its papers: no "as of 11.30 am" in the text. */
const isPrintHour = (state: HistoryEntry): boolean =>
  state.figures.every((one) => one.figure.asOf === null || one.figure.asOf === one.published)

function joined(a: HistoryEntry, b: HistoryEntry): HistoryEntry {
  const all = (x: readonly string[], y: readonly string[]) => [...new Set([...x, ...y])].sort()
  return {
    ...a,
    // The coarser of two times holds for both.
    asOf: hourOf(a) === null ? a.asOf : hourOf(b) === null ? b.asOf : a.asOf,
    outlets: all(a.outlets, b.outlets),
    reports: all(a.reports, b.reports),
    origins: all(a.origins, b.origins),
    sources: all(a.sources, b.sources),
    figures: [...a.figures, ...b.figures],
  }
}
