import { overlaps } from '../article/span.ts'
import type { Citation, Incident, IncidentBlame, IncidentClaim } from './incident.ts'

/** Verbs that only bring speech: what stands beside them was said. */
const SAYING =
  /^(?:ha(?:s|ve|d) |also |later |earlier |then )*(?:sa(?:id|ys?|ying)|told|tells|add(?:ed|s|ing)|announced?|confirm(?:ed|s)|den(?:ied|ies|y)|reject(?:ed|s)|blam(?:ed|es)|accus(?:ed|es)|warn(?:ed|s)|claim(?:ed|s)|insist(?:ed|s)|stat(?:ed|es)|acknowledged|admitted|ordered|promised|vowed|according to|wrote|tweeted)\b/i

/** How much a statement is worth a line where there is room for a few: named, quoted, disputing, repeated, telling of a finding. */
function weight(claim: IncidentClaim, telling: (cite: Citation) => boolean): number {
  const opens = (claim.words.match(/[“]/g) ?? []).length
  const closes = (claim.words.match(/[”]/g) ?? []).length
  return (
    (claim.named ? 3 : 0) +
    (claim.unnamed ? 2 : 0) +
    (claim.role ? 1 : 0) +
    (claim.chain.at(-1) !== claim.speaker ? 2 : 0) +
    (claim.stance !== 'asserts' ? 2 : 0) +
    (claim.form !== 'indirect' ? 1 : 0) +
    (SAYING.test(claim.cue) ? 2 : 0) +
    (claim.cites.some(telling) ? 3 : 0) +
    Math.min(3, claim.cites.length) -
    (claim.words.length < 25 ? 4 : 0) -
    // A tirade, a quotation that breaks off, "about the possible origin of the calls": what was said stands elsewhere.
    (claim.words.length > 320 ? 2 : 0) -
    (opens === closes ? 0 : 2) -
    (/^about /.test(claim.words) ? 4 : 0) -
    (!claim.named && /^(?:he|she|it|they|we|i|that|which|who|this|these|those|one)$/i.test(claim.speaker) ? 4 : 0)
  )
}

/** What a further statement of one speaker loses for each that is told already, so that many are heard. */
const HEARD = 2

/** The weightiest statements, at most `most`, in their own order. */
export function weightiest(
  claims: readonly IncidentClaim[],
  most: number,
  findings: readonly Citation[] = [],
): readonly IncidentClaim[] {
  if (claims.length <= most) return claims
  const inReport = Map.groupBy(findings, (cite) => cite.report)
  const telling = ({ report, span }: Citation): boolean =>
    inReport.get(report)?.some((finding) => overlaps(finding.span, span)) ?? false
  const left = claims.map((claim, index) => ({ claim, index, weight: weight(claim, telling) }))
  const heard = new Map<string, number>()
  const chosen: typeof left = []
  while (chosen.length < most) {
    let best = 0
    const worth = ({ claim, weight }: (typeof left)[number]): number => weight - HEARD * (heard.get(claim.speaker) ?? 0)
    for (let i = 1; i < left.length; i++) if (worth(left[i]!) > worth(left[best]!)) best = i
    const [taken] = left.splice(best, 1)
    heard.set(taken!.claim.speaker, (heard.get(taken!.claim.speaker) ?? 0) + 1)
    chosen.push(taken!)
  }
  return chosen.sort((a, b) => a.index - b.index).map(({ claim }) => claim)
}

/** Where the findings of an account stand: its counts, blame and warnings. */
export function findingsOf(incident: Incident): readonly Citation[] {
  return [
    ...Object.values(incident.figures).flatMap(({ history }) => history.flatMap(({ cites }) => cites)),
    ...incident.blame.flatMap(({ by }) => by.flatMap(({ cites }) => cites)),
    ...incident.warnings.flatMap(({ cites, reception }) => [...cites, ...reception.flatMap((one) => one.cites)]),
  ]
}

/** Blame for a few lines: of each stance in turn, so that many suspects do not push a denial out. */
export function fromEachStance(blame: readonly IncidentBlame[], most: number): readonly IncidentBlame[] {
  if (blame.length <= most) return blame
  const chosen = new Set<IncidentBlame>()
  for (const scope of ['this', 'other'] as const) {
    const stances = [
      ...Map.groupBy(
        blame.filter((one) => one.scope === scope),
        ({ stance }) => stance,
      ).values(),
    ]
    const rounds = Math.max(0, ...stances.map((own) => own.length))
    for (let round = 0; round < rounds; round++) {
      for (const own of stances) {
        const next = own[round]
        if (next && chosen.size < most) chosen.add(next)
      }
    }
  }
  return blame.filter((one) => chosen.has(one))
}
