import type { Report } from '../incidents/report.ts'
import { joinWarnings } from '../warnings/join.ts'
import type { Reception } from '../warnings/warning.ts'
import type { Cite } from './cite.ts'
import type { Citation, Disagreement, IncidentWarning } from './incident.ts'
import type { Speakers } from './speakers.ts'

/** Receptions that contradict or belittle the one who says a warning was given. */
const AGAINST: Readonly<Partial<Record<Reception['how'], string>>> = {
  denied_receipt: 'denied that it came',
  not_aware: 'was not aware of it',
  dismissed: 'dismissed it',
}

/** Folds citations of one key, in the order they were first met. */
function folded<K extends string, T extends { readonly cites: Citation[] }>(
  items: readonly { readonly key: K; readonly made: () => T; readonly cite: Citation }[],
): T[] {
  const found = new Map<K, T>()
  for (const { key, made, cite } of items) {
    const known = found.get(key) ?? made()
    found.set(key, known)
    known.cites.push(cite)
  }
  return [...found.values()]
}

/** The warnings of an incident over all reports that tell of them, and where giver and receiver disagree. */
export function warningsOf(
  reports: readonly Report[],
  speakers: Speakers,
  cite: Cite,
): { readonly warnings: readonly IncidentWarning[]; readonly disagreements: readonly Disagreement[] } {
  const groups = joinWarnings(
    reports.flatMap((report) => report.warnings.map((warning) => ({ reportId: report.id, warning }))),
  )
  const warnings: IncidentWarning[] = groups.map((group) => {
    const cites = group.tellings.flatMap(({ reportId, warning }) =>
      warning.spans.slice(0, 1).map((span) => cite(reportId, warning.id, span)),
    )
    // Reception and outcome are cited under the id of the warning they belong to, in the report that tells of them.
    const idIn = (reportId: string) => group.tellings.find((t) => t.reportId === reportId)?.warning.id ?? reportId
    const reception = folded(
      group.reception.map(({ reportId, reception: { by: printed, how, span } }) => {
        const by = printed && speakers.named(printed)
        return {
          key: `${by} ${how}`,
          made: () => ({ by, how, cites: [] as Citation[] }),
          cite: cite(reportId, idIn(reportId), span),
        }
      }),
    )
    const outcome = folded(
      group.tellings.flatMap(({ reportId, warning }) =>
        warning.outcome.map(({ what, span }) => ({
          key: what,
          made: () => ({ what, cites: [] as Citation[] }),
          cite: cite(reportId, warning.id, span),
        })),
      ),
    )
    const { kind, from, to, when, about, scope } = group
    return Object.freeze({ kind, from, to, when, public: group.public, about, scope, reception, outcome, cites })
  })
  const disagreements = warnings.flatMap((warning): Disagreement[] => {
    const against = warning.reception.filter((reception) => AGAINST[reception.how] !== undefined)
    if (against.length === 0 || warning.kind === 'threat') return []
    const giver = warning.from ?? 'the one who gave it'
    return [
      {
        kind: 'warning',
        about: `the warning from ${giver}${warning.to ? ` to ${warning.to}` : ''}`,
        sides: [
          { who: giver, says: 'gave it', cites: warning.cites },
          ...against.map(({ by, how, cites }) => ({ who: by ?? 'somebody not named', says: AGAINST[how]!, cites })),
        ],
      },
    ]
  })
  return { warnings, disagreements }
}
