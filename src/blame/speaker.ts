import type { Claim } from '../claims/claim.ts'
import type { Analysis } from '../language/analysis.ts'

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

/** The claims whose content touches each sentence, by the sentence's number. One pass over the claims. */
export function claimsBySentence(analysis: Analysis, claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const map = new Map<number, Claim[]>()
  for (const claim of claims) {
    for (const piece of claim.content) {
      for (let n = sentenceAt(analysis, piece.start); n < analysis.sentences.length; n++) {
        if (analysis.sentences[n]!.start >= piece.end) break
        const list = map.get(n)
        if (!list) map.set(n, [claim])
        else if (list.at(-1) !== claim) list.push(claim)
      }
    }
  }
  return map
}

/** Number of the first sentence that ends after an offset. */
function sentenceAt(analysis: Analysis, offset: number): number {
  let low = 0
  let high = analysis.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (analysis.sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
