import type { ClaimStance } from './claim.ts'
import type { Range, Relation } from './relation.ts'

/** A relation on its way to a claim: with what the source in turn rests on. */
export interface Draft extends Relation {
  /** From the source towards the origin. */
  readonly via: readonly Range[]
  /** Where a rule knows it better than the cue's words. */
  readonly stance: ClaimStance | null
}

export const draftOf = (relation: Relation, stance: ClaimStance | null = null): Draft => ({
  ...relation,
  via: [],
  stance,
})
