import type { DetailTable, Tally } from '../details.ts'
import { SORTS, type SortOfDetail } from './read-details.ts'

/**
 * How much one pair of reports says that both tell, of a sort of detail, other values, or the same: natural logarithms of
 * how much more often that is so of two happenings of a kind than of one. Tolls grow, so other ones say nothing.
 */
const SAYS: Readonly<Record<SortOfDetail, { readonly other: number; readonly same: number }>> = {
  age: { other: 2.5, same: -4 },
  count: { other: 1.1, same: -2.2 },
  date: { other: 0.6, same: -3 },
  magnitude: { other: 1.3, same: -3 },
  person: { other: 1, same: -1.6 },
  place: { other: 0.8, same: -2.3 },
  toll: { other: 0, same: -1.7 },
  vessel: { other: 2, same: -2.5 },
  weekday: { other: 1.2, same: -1.2 },
  year: { other: 1.1, same: -4 },
}
const SAID = SORTS.map((sort) => SAYS[sort])

/** Details of so many reports on either side say about two thirds of what they can. */
const ENOUGH = 3
/** How far what details say moves the nearness of two groups. */
const MOVES = 0.7
/** Details lift no pair further than this, and lower none below that. */
export const MOST_BY_DETAILS = 1.2
const LEAST_BY_DETAILS = 0.1

/**
 * How much the details of two groups speak for or against one happening: a factor of their nearness. In each sort that both
 * tell, the share of agreeing pairs of reports counts, the more the more reports tell it.
 *
 * @param sizes reports of the two groups
 */
export function byDetails(a: Tally, b: Tally, sizes: readonly [number, number], table: DetailTable): number {
  const against = new Float64Array(SORTS.length)
  for (const slot of sharedSlots(a, b, table)) {
    const { other, same } = SAID[slot.sort]!
    const agreeing = Math.min(1, slot.agreeing / (slot.tellA * slot.tellB))
    const telling = Math.sqrt(Math.min(slot.tellA / sizes[0], slot.tellB / sizes[1]))
    const support = 1 - Math.exp(-Math.min(slot.tellA, slot.tellB) / ENOUGH)
    const says = ((1 - agreeing) * other + agreeing * same) * telling * support
    // Of the things counted the one that says most: ties go to what speaks against.
    const before = against[slot.sort]!
    if (Math.abs(says) > Math.abs(before) || (says > 0 && says === -before)) against[slot.sort] = says
  }
  const all = against.reduce((sum, each) => sum + each, 0)
  return Math.min(MOST_BY_DETAILS, Math.max(LEAST_BY_DETAILS, Math.exp(-MOVES * all)))
}

/** A slot that both groups tell: how many reports of each do, and how many pairs of them agree. */
interface SharedSlot {
  readonly sort: number
  readonly tellA: number
  readonly tellB: number
  agreeing: number
}

function sharedSlots(a: Tally, b: Tally, { known }: DetailTable): Iterable<SharedSlot> {
  const shared = new Map<number, SharedSlot>()
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length; ) {
    const [x, y] = [a.ids[i]!, b.ids[j]!]
    if (x === y) {
      const { slot, sort } = known[x]!
      // The id of a slot is made before those of its values, so it comes first.
      if (slot === x) shared.set(x, { sort, tellA: a.counts[i]!, tellB: b.counts[j]!, agreeing: 0 })
      else shared.get(slot)!.agreeing += a.counts[i]! * b.counts[j]!
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared.values()
}
