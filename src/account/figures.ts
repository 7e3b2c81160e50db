import type { FigureKind } from '../figures/figure.ts'
import { type CountedFigure, type Estimate, figureWords, type HistoryEntry, reconcile } from '../figures/reconcile.ts'
import type { Report } from '../incidents/report.ts'
import type { Cite } from './cite.ts'
import type { Citation, Disagreement, FigureChoice, FigureEntry, IncidentFigure } from './incident.ts'
import { shortLabels } from './labels.ts'

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
  const choice = (estimate: Estimate | null): FigureChoice | null =>
    estimate && {
      value: estimate.value,
      words: estimate.words,
      reason: estimate.reason,
      cites: citeAll(estimate.figures),
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
    cites: citeAll(state.figures),
  })
  const elsewhere = counted.filter((one) => one.figure.scope === 'other')

  const reconciled = reconcile(counted)
  const figures: Partial<Record<FigureKind, IncidentFigure>> = {}
  for (const { kind, best, low, high, disputed, disputes, history, parts } of reconciled) {
    figures[kind] = Object.freeze({
      best: isOne ? choice(best) : null,
      low: isOne ? choice(low) : null,
      high: isOne ? choice(high) : null,
      disputed: isOne && disputed,
      disputes: (isOne ? disputes : []).map(({ a, b, reason }) => ({ reason, cites: citeAll([a, b]) })),
      history: history.map(entry),
      parts: parts.map(entry),
      other: elsewhere.filter((one) => one.figure.kind === kind).map((one) => otherEntry(one, citeAll)),
    })
  }
  const disagreements = reconciled.flatMap(({ kind, disputes }) =>
    (isOne ? disputes : []).map(
      ({ a, b, reason }): Disagreement => ({
        kind: 'figure',
        about: `how many were ${kind}: ${reason}`,
        sides: [a, b].map((side) => ({
          who: side.figure.source?.text ?? side.outlet ?? side.reportId,
          says: figureWords(side.figure),
          cites: citeAll([side]),
        })),
      }),
    ),
  )
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
    cites: citeAll([one]),
  }
}
