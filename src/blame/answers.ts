import type { Blame } from './blame.ts'
import { sameParty } from './names.ts'

const HOLDING = new Set<Blame['stance']>(['blames', 'suspects', 'claims_own'])
const CLEARING = new Set<Blame['stance']>(['denies', 'no_evidence', 'declines'])

/** How many statements before and after a denial are looked at. */
const NEAR = 100

/** Ties each denial to the accusation it answers: the nearest one before it, else after it, that holds the same party. */
export function answered(blame: readonly Blame[]): readonly Blame[] {
  return Object.freeze(
    blame.map((one, at) => {
      if (!CLEARING.has(one.stance) || one.partyName === null) return Object.freeze(one)
      const fits = (other: Blame) =>
        HOLDING.has(other.stance) &&
        other.scope === one.scope &&
        other.partyName !== null &&
        sameParty(one.partyName!, other.partyName)
      const earlier = blame.slice(Math.max(0, at - NEAR), at).findLast(fits)
      const later = blame.slice(at + 1, at + NEAR).find(fits)
      return Object.freeze({ ...one, answers: earlier?.id ?? later?.id ?? null })
    }),
  )
}
