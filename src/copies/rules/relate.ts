import type { CopyRelation } from '../copy.ts'
import type { Overlap } from '../overlap.ts'
import type { Credits } from './credit.ts'

/** Shares of each body, quotations included, 0 to 1. */
export interface Shares {
  readonly a: number
  readonly b: number
}

export const sharesOf = (overlap: Overlap): Shares => ({
  a: overlap.words.a === 0 ? 0 : (overlap.own.a + overlap.said.a) / overlap.words.a,
  b: overlap.words.b === 0 ? 0 : (overlap.own.b + overlap.said.b) / overlap.words.b,
})

/** Below this share of a report's own words in common, phrases of the trade explain it ("police said in a statement"). */
const DERIVED = 0.2
/** A passage of so many own words is taken over even where it is a small part of two long reports. */
const PASSAGE = 60
/** Fewer quoted words in common are a phrase, not a statement. */
const STATEMENT = 20
/** A report that stands in the other to this share is a copy of it. */
const WHOLE = 0.8
const EDITION = 0.85
const OPENING = 0.7

/**
 * What two reports are to each other, by their own words (outside quotations) in common, then by quotations.
 *
 * @param third an outlet or agency behind both, whose page neither is
 * @returns null when they share nothing that counts
 */
export function relationOf(overlap: Overlap, a: Credits, b: Credits, third: string | null): CopyRelation | null {
  const { own, said, words } = overlap
  const ownShare = Math.max(words.a ? own.a / words.a : 0, words.b ? own.b / words.b : 0)
  const derived = (ownShare >= DERIVED && overlap.longest >= 8) || overlap.longest >= PASSAGE
  if (!derived)
    return said.a >= STATEMENT && said.b >= STATEMENT && overlap.longestSaid >= 8 ? 'shared-quote-only' : null
  const shares = sharesOf(overlap)
  const most = Math.max(shares.a, shares.b)
  if (a.family !== '' && a.family === b.family) {
    return most >= EDITION && Math.min(overlap.opening.a, overlap.opening.b) >= OPENING ? 'copy' : 'partial'
  }
  if (third !== null) return 'shared-wire'
  if (most >= WHOLE) return 'copy'
  return a.agency || b.agency || a.family === '' || b.family === '' ? 'partial' : 'shared-wire'
}
