import { type BlameGroup, disputesIn, joinBlame } from '../blame/join.ts'
import type { Report } from '../incidents/report.ts'
import type { Cite } from './cite.ts'
import type { Citation, Disagreement, IncidentBlame } from './incident.ts'

const SAYS: Readonly<Record<BlameGroup['stance'], string>> = {
  claims_own: 'says it did it',
  blames: 'blames',
  suspects: 'suspects',
  denies: 'denies it',
  no_evidence: 'sees no evidence',
  declines: 'declines to say',
}

/** Who is held responsible by whom over all reports of an incident, and on whom they disagree. */
export function blameOf(
  reports: readonly Report[],
  cite: Cite,
): { readonly blame: readonly IncidentBlame[]; readonly disagreements: readonly Disagreement[] } {
  const groups = joinBlame(reports.flatMap((report) => report.blame.map((blame) => ({ reportId: report.id, blame }))))
  const citesOf = (voice: BlameGroup['voices'][number]): readonly Citation[] =>
    voice.statements.map(({ reportId, blame }) => cite(reportId, blame.id, blame.span))
  const blame = groups.map((group) =>
    Object.freeze({
      party: group.party,
      stance: group.stance,
      scope: group.scope,
      by: group.voices.map((voice) => ({ name: voice.by, cites: citesOf(voice) })),
    }),
  )
  const disagreements = disputesIn(groups).map((dispute) => ({
    kind: 'blame' as const,
    about: `the responsibility of ${dispute.party}`,
    sides: [...dispute.held, ...dispute.cleared].flatMap((group) =>
      group.voices.map((voice) => ({
        who: voice.by ?? 'a report in its own words',
        says:
          group.stance === 'blames' || group.stance === 'suspects'
            ? `${SAYS[group.stance]} ${group.party}`
            : SAYS[group.stance],
        cites: citesOf(voice),
      })),
    ),
  }))
  return { blame, disagreements }
}
