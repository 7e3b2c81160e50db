import type { DetailTable } from '../details.ts'
import type { Summed } from '../growing.ts'

/** One thing that two reports or more of a group tell: the day, how many pirates. */
export interface Shared {
  /** Place in SORTS. */
  readonly sort: number
  /** Places in the group of those that tell it, ascending. */
  readonly tellers: readonly number[]
  /** For each two tellers 2 where they tell the same, 1 where they are neighbours (Friday beside Saturday), by their places in `tellers`: a square. */
  readonly agree: Uint8Array
}

/**
 * What the reports of a group tell of the same things.
 *
 * @param units reports, or copies as one
 */
export function sharedSlots(units: readonly Summed[], table: DetailTable): readonly Shared[] {
  const told = new Map<number, { tellers: number[]; values: number[][] }>()
  units.forEach(({ details: { ids } }, unit) => {
    for (const id of ids) {
      const slot = table.slots[id]!
      let all = told.get(slot)
      if (!all) told.set(slot, (all = { tellers: [], values: [] }))
      // The id of a slot is made before those of its values, so it comes first.
      if (slot === id) {
        all.tellers.push(unit)
        all.values.push([])
      } else all.values.at(-1)!.push(id)
    }
  })
  const shared: Shared[] = []
  for (const [slot, { tellers, values }] of told) {
    if (tellers.length < 2) continue
    const agree = new Uint8Array(tellers.length * tellers.length)
    for (let x = 1; x < tellers.length; x++) {
      for (let y = 0; y < x; y++) {
        agree[x * tellers.length + y] = agree[y * tellers.length + x] = agreement(values[x]!, values[y]!)
      }
    }
    shared.push({ sort: table.sorts[slot]!, tellers, agree })
  }
  return shared
}

/** What has neighbours is told as two values, of which neighbours share one. */
function agreement(a: readonly number[], b: readonly number[]): number {
  let common = 0
  for (const value of a) if (b.includes(value)) common++
  return Math.min(a.length, b.length, common, 2) === 1 && a.length > 1 && b.length > 1 ? 1 : common > 0 ? 2 : 0
}
