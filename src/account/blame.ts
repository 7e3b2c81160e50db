import { type BlameGroup, disputesIn, joinBlame } from '../blame/join.ts'
import type { Report } from '../incidents/report.ts'
import type { Cite } from './cite.ts'
import type { Citation, Disagreement, IncidentBlame } from './incident.ts'
import { onePerson } from './one-person.ts'
import type { Speakers } from './speakers.ts'

const SAYS: Readonly<Record<BlameGroup['stance'], string>> = {
  claims_own: 'said it did it',
  blames: 'blamed',
  suspects: 'suspected',
  denies: 'denied it',
  no_evidence: 'saw no evidence',
  declines: 'declined to say',
}

/** Who is held responsible by whom over all reports of an incident, and on whom they disagree. */
export function blameOf(
  reports: readonly Report[],
  speakers: Speakers,
  cite: Cite,
): { readonly blame: readonly IncidentBlame[]; readonly disagreements: readonly Disagreement[] } {
  const nameOf = onePerson(reports)
  const groups = weightiestFirst(
    joinBlame(
      reports.flatMap((report) =>
        report.blame.map((blame) => ({
          reportId: report.id,
          blame: { ...blame, partyName: nameOf(blame, report.id) },
        })),
      ),
      reports.map((report) => report.text),
    ),
  )
  const citesOf = (voice: BlameGroup['voices'][number]): readonly Citation[] =>
    voice.statements.map(({ reportId, blame }) => cite(reportId, blame.id, blame.span))
  const claimsOf = new Map(reports.map((report) => [report.id, report.claims]))
  /** "The interior minister of Ostmark", where the claim goes on ", Greta Holm": whom the claim's source was resolved to. */
  const claimedBy = (voice: BlameGroup['voices'][number]): string | null => {
    for (const { reportId, blame } of voice.statements) {
      const by = blame.by
      const claim =
        by &&
        claimsOf
          .get(reportId)
          ?.find(
            ({ source }) =>
              source?.name && source.kind === 'person' && source.span.start <= by.start && by.end <= source.span.end,
          )
      if (claim?.source) return speakers.of(claim.source).name
    }
    return null
  }
  /** Each voice once, under its full name. */
  const voicesOf = (group: BlameGroup): IncidentBlame['by'] => {
    const voices = new Map<string | null, Citation[]>()
    for (const voice of group.voices) {
      const name = voice.by && voiceName(claimedBy(voice) ?? speakers.named(voice.by))
      voices.set(name, [...(voices.get(name) ?? []), ...citesOf(voice)])
    }
    return [...voices].map(([name, cites]) => ({ name, cites }))
  }
  const blame = groups.map((group) =>
    Object.freeze({
      party: group.party,
      stance: group.stance,
      scope: group.scope,
      by: voicesOf(group),
    }),
  )
  const disagreements = disputesIn(groups).map((dispute) => ({
    kind: 'blame' as const,
    about: `the responsibility of ${dispute.party}`,
    sides: [...dispute.held, ...dispute.cleared].flatMap((group) =>
      voicesOf(group).map((voice) => ({
        who: voice.name ?? 'a report in its own words',
        says:
          group.stance === 'blames' || group.stance === 'suspects'
            ? `${SAYS[group.stance]} ${group.party}`
            : SAYS[group.stance],
        cites: voice.cites,
      })),
    ),
  }))
  return { blame, disagreements }
}

/**
 * Of each stance first whoever has a name ("Dawn Front"), then whom others than the papers themselves name, then whom most
 * reports name: "gunmen", in a report's own words, tell who did it least.
 */
function weightiestFirst(groups: readonly BlameGroup[]): readonly BlameGroup[] {
  const stances = [...new Set(groups.map(({ stance }) => stance))]
  const weigh = (group: BlameGroup): readonly number[] => [
    group.scope === 'other' ? 1 : 0,
    stances.indexOf(group.stance),
    hasName(group.party) ? 0 : 1,
    group.voices.some((voice) => voice.by) ? 0 : 1,
    -new Set(group.voices.flatMap(({ statements }) => statements.map(({ reportId }) => reportId))).size,
  ]
  const weighed = groups.map((group) => ({ group, weight: weigh(group) }))
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((order, value, i) => order || value - b[i]!, 0)
  return weighed.sort((a, b) => compare(a.weight, b.weight)).map(({ group }) => group)
}

/** "Jonas Reth", "network Red Lantern", no "Two men" and no "Driver": a capital that more than the first word has, or a rare first word. */
const hasName = (party: string | null): boolean =>
  party !== null && /\p{Lu}/u.test(party.replace(COMMON_OPENING, '').replace(/^(?:the|an?) /i, ''))
const COMMON_OPENING =
  /^(?:The |An? )?(?:No|Nobody|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some|Several|Many|Both|Suspects?|Men|Man|Wom[ae]n|People|Drivers?|Gunm[ae]n|Attackers?|Assailants?|Bombers?|Militants?|Terrorists?|Police|Soldiers?|Strangers|Unknown|Armed|Masked|Investigators|Officials|Authorities)\b/

/** "- Orlo", printed behind a dateline, is Orlo; a "they" that the report does not resolve is quoted as printed. */
const voiceName = (printed: string): string => {
  const name = printed.replace(/^[^\p{L}\p{N}“"‘]+/u, '')
  return /^(?:he|she|they|it|we|i|that|this|these|those|who|which|one)$/i.test(name) ? `“${name.toLowerCase()}”` : name
}
