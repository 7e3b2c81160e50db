import type { Span } from '../article/span.ts'
import type { Claim } from '../claims/claim.ts'

/** Who says what stands at a place: the source of the shortest claim whose content covers it. */
export function speakerAt(claims: readonly Claim[], start: number, end: number): Claim | null {
  let best: Claim | null = null
  let length = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    if (!claim.source) continue
    for (const piece of claim.content) {
      if (piece.start <= start && end <= piece.end && piece.end - piece.start < length) {
        best = claim
        length = piece.end - piece.start
      }
    }
  }
  return best
}

/** The claims of each sentence are few; this keeps those that touch a stretch. Claims come in order of the text. */
export function claimsTouching(claims: readonly Claim[], sentence: Pick<Span, 'start' | 'end'>): readonly Claim[] {
  return claims.filter((claim) =>
    claim.content.some((piece) => piece.start < sentence.end && sentence.start < piece.end),
  )
}
