import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

export type BlameStance = 'claims_own' | 'blames' | 'suspects' | 'denies' | 'no_evidence' | 'declines'

/** A statement of who is responsible. */
export interface Blame {
  readonly id: string
  /** The sentence that says so. */
  readonly span: Span
  /** Who is held responsible, cleared or suspected; null for "nobody has claimed". */
  readonly party: Span | null
  /** The party resolved within the report ("he" is "Rolf Abel", "the group" is "Harbour Front"), else its printed words. */
  readonly partyName: string | null
  readonly stance: BlameStance
  /** Who says so, in the report's words; null for the report's own voice. */
  readonly by: Span | null
  /** The speaker resolved within the report, null for an unnamed source or the report's own voice. */
  readonly byName: string | null
  /** 'other' when it is told of another incident, for background. */
  readonly scope: 'this' | 'other'
  /** Id of the blame that a denial answers. */
  readonly answers: string | null
  readonly claim: string | null
  readonly why: Why
}
