import type { IncidentClaim } from '../account/incident.ts'
import type { Section } from '../account/lines.ts'

/** How much a statement is worth a line where there is room for a few: sourced, quoted, disputing, repeated. */
function weight(claim: IncidentClaim): number {
  return (
    (claim.speaker ? 4 : 0) +
    (claim.named ? 2 : 0) +
    (claim.chain.length > 2 ? 3 : 0) +
    (claim.stance !== 'asserts' ? 2 : 0) +
    (claim.form !== 'indirect' ? 2 : 0) +
    Math.min(3, claim.cites.length) -
    (claim.words.length < 25 ? 4 : 0)
  )
}

/**
 * A section cut to `most` lines for an output with little room. Statements are chosen by weight, the rest from the top;
 * the order stays. `left` says how many are not shown.
 */
export function cutSection(
  section: Section,
  claims: readonly IncidentClaim[],
  most: number,
): { section: Section; left: number } {
  if (section.lines.length <= most) return { section, left: 0 }
  const left = section.lines.length - most
  if (section.name !== 'Said') return { section: { ...section, lines: section.lines.slice(0, most) }, left }
  const best = claims
    .map((claim, index) => ({ index, weight: weight(claim) }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most)
    .map(({ index }) => index)
    .sort((a, b) => a - b)
  return { section: { ...section, lines: best.map((index) => section.lines[index]!) }, left }
}
