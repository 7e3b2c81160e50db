import type { IncidentClaim } from './incident.ts'

/** How much a statement is worth a line where there is room for a few: named, quoted, disputing, repeated, with a chain. */
function weight(claim: IncidentClaim): number {
  return (
    (claim.named ? 3 : 0) +
    (claim.unnamed ? 2 : 0) +
    (claim.chain.at(-1) !== claim.speaker ? 3 : 0) +
    (claim.stance !== 'asserts' ? 2 : 0) +
    (claim.form !== 'indirect' ? 2 : 0) +
    Math.min(3, claim.cites.length) -
    (claim.words.length < 25 ? 4 : 0)
  )
}

/** The weightiest statements, at most `most`, in their own order. */
export function weightiest(claims: readonly IncidentClaim[], most: number): readonly IncidentClaim[] {
  if (claims.length <= most) return claims
  return claims
    .map((claim, index) => ({ claim, index, weight: weight(claim) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({ claim }) => claim)
}
