import type { DetailTable } from '../details.ts'
import type { Summed } from '../growing.ts'
import { product } from '../vectors.ts'
import { SORTS, type SortOfDetail } from './detail.ts'
import { type Shared, sharedSlots } from './shared-details.ts'
import { SAYS } from './weigh-details.ts'

/** Two parts of a group that tell of two happenings of a kind. */
export interface Halves {
  /** Places in the group, ascending; every report is in one of them. */
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  /** The sorts of details that tell them apart. */
  readonly sorts: readonly SortOfDetail[]
  /** Whether one sort has to do: enough only where all else speaks for two happenings too. */
  readonly isByOneSort: boolean
}

/** A half has so many reports at least, and so many that tell each sort of detail. */
export const FEWEST = 2
/** Halves differ clearly where not half of the pairs across agree, and most pairs inside do. */
const MOST_ACROSS = 0.5
const LEAST_INSIDE = 0.7
/** So many reports on either side say all that a sort can say. */
const ENOUGH = 4
/** What the sorts say, those in which halves agree taken off: for two sorts or more, and for one alone. */
const LEAST_SAID = 1
const LEAST_SAID_BY_ONE = 1.5
/** Two raids on one bay agree in the bay: what agrees counts half. */
const AGREEING = 0.5
/** Sorts that say less when they differ grow from report to report, or belong to something before. */
const TELLS = 0.8
/** How much a step of the cosine says, in the measure of details: a twentieth as much as one clear detail. */
const WORDS = 20
const ROUNDS = 4
/** Of a large group so many reports, spread over all, are compared with each other. */
const COMPARED = 48
/** Values by which a group is tried to be parted. */
const SEEDS = 12

const OTHER = SORTS.map((sort) => SAYS[sort].other)
const SAME = SORTS.map((sort) => SAYS[sort].same)

/**
 * Looks at a finished group by its details alone. Early joins, in the same words, hide that later reports fall into two
 * halves: 23 pirates on Saturday in one, 26 on Thursday in the other. Reports that tell neither follow the half to which
 * their words are nearer.
 *
 * @param units the group's reports, copies as one, in canonical order
 * @returns null where they tell of one happening, for all that can be seen
 */
export function halvesOf(units: readonly Summed[], table: DetailTable): Halves | null {
  if (units.length < 2 * FEWEST) return null
  const picked = spread(units.length)
  const compared = picked.map((at) => units[at]!)
  const seeds = seedsAmong(compared, table)
  if (seeds.length === 0) return null
  const shared = sharedSlots(compared, table)
  const says = saysOf(shared, compared.length)
  let cosines: Float64Array | null = null
  let best: { sides: Int8Array; said: Said } | null = null
  for (const seed of seeds.slice(0, SEEDS)) {
    const sides = sidesBy(seed, compared, table)
    follow(sides, says, null, 1, true)
    if (!isClear(saidBetween(sides, shared))) continue
    cosines ??= cosinesAmong(compared)
    follow(sides, says, cosines, ROUNDS, true)
    const said = saidBetween(sides, shared)
    if (isClear(said) && (!best || said.net > best.said.net)) best = { sides, said }
  }
  if (!best) return null
  const { sides, said } = best
  const all = picked.length === units.length ? sides : sidesOfAll(units, picked, sides)
  const part = (side: number): readonly number[] => [...all.keys()].filter((i) => all[i] === side)
  return { ours: part(1), theirs: part(-1), sorts: said.sorts, isByOneSort: said.sorts.length < 2 }
}

/**
 * Looks at two groups again that were one and have grown since, as their halves joined others: each report goes to the one
 * that it is nearer to.
 *
 * @param units the reports of both, copies as one, in canonical order
 * @param sides 1 for those of one group, -1 for those of the other
 * @returns their sides now; those of large groups stay
 */
export function settled(units: readonly Summed[], sides: Int8Array, table: DetailTable): Int8Array {
  const now = sides.slice()
  if (units.length <= COMPARED)
    follow(now, saysOf(sharedSlots(units, table), units.length), cosinesAmong(units), ROUNDS, false)
  return now
}

/** Places in a group: all, or COMPARED of them. */
function spread(size: number): readonly number[] {
  const step = Math.max(1, size / COMPARED)
  return Array.from({ length: Math.min(size, COMPARED) }, (_, i) => Math.floor(i * step))
}

/** Room for how many reports tell each detail, by id: all zero between two calls. */
let holders = new Uint32Array(1 << 12)

/** Values that two reports or more tell where two or more tell another: none where only one sort of detail has such. */
function seedsAmong(units: readonly Summed[], { slots, sorts }: DetailTable): readonly number[] {
  if (holders.length < slots.length) holders = new Uint32Array(2 * slots.length)
  const met: number[] = []
  for (const { details } of units) {
    const { ids } = details
    for (let i = 0; i < ids.length; i++) if (holders[ids[i]!]!++ === 0) met.push(ids[i]!)
  }
  const seeds: number[] = []
  const tellers = new Map<number, number>()
  let [first, isEnough] = [-1, false]
  for (const id of met) {
    const [slot, sort, held] = [slots[id]!, sorts[id]!, holders[id]!]
    if (slot === id || held < FEWEST || holders[slot]! - held < FEWEST || OTHER[sort]! < TELLS) continue
    seeds.push(id)
    tellers.set(id, holders[slot]!)
    isEnough ||= (first >= 0 && sort !== first) || OTHER[sort]! > LEAST_SAID_BY_ONE
    first = sort
  }
  for (const id of met) holders[id] = 0
  // What most reports tell parts best; ids are given in the order of the reports, so ties fall the same way each time.
  return isEnough ? seeds.sort((x, y) => tellers.get(y)! - tellers.get(x)! || x - y) : []
}

/** 1 for reports that tell the value, -1 for those that tell another in its place, 0 for the rest. */
function sidesBy(seed: number, units: readonly Summed[], table: DetailTable): Int8Array {
  const slot = table.slots[seed]!
  return Int8Array.from(units, ({ details: { ids } }) => (ids.includes(seed) ? 1 : ids.includes(slot) ? -1 : 0))
}

/** For each pair of reports what their details say against one happening: of each sort what says most. */
function saysOf(shared: readonly Shared[], size: number): Float64Array {
  const says = new Float64Array(size * size)
  const ofSort = new Float64Array(size * size)
  for (let sort = 0; sort < SORTS.length; sort++) {
    const slots = shared.filter((slot) => slot.sort === sort)
    if (slots.length === 0) continue
    ofSort.fill(0)
    for (const { tellers, agree } of slots) {
      for (let x = 1; x < tellers.length; x++) {
        for (let y = 0; y < x; y++) {
          const at = tellers[x]! * size + tellers[y]!
          const said = agree[x * tellers.length + y]! > 0 ? SAME[sort]! : OTHER[sort]!
          if (Math.abs(said) > Math.abs(ofSort[at]!)) ofSort[at] = said
        }
      }
    }
    for (let at = 0; at < says.length; at++) says[at]! += ofSort[at]!
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) says[j * size + i] = says[i * size + j]!
  return says
}

/** Cosines of all pairs. */
function cosinesAmong(units: readonly Summed[]): Float64Array {
  const size = units.length
  const cosines = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const near = product(units[i]!.sum, units[j]!.sum) / (units[i]!.size * units[j]!.size)
      cosines[i * size + j] = cosines[j * size + i] = near
    }
  }
  return cosines
}

/**
 * Puts each report on the side that it is nearer to, by details and, where cosines are given, by words. In the first round
 * those that have a side may keep it.
 */
function follow(
  sides: Int8Array,
  says: Float64Array,
  cosines: Float64Array | null,
  rounds: number,
  keepsFirst: boolean,
): void {
  const size = sides.length
  const before = new Int8Array(size)
  for (let round = 0; round < rounds; round++) {
    before.set(sides)
    let changed = false
    for (let i = 0; i < size; i++) {
      if (keepsFirst && round === 0 && before[i] !== 0) continue
      let [ours, theirs, us, them] = [0, 0, 0, 0]
      for (let j = 0; j < size; j++) {
        if (j === i || before[j] === 0) continue
        const at = i * size + j
        const near = (cosines ? WORDS * cosines[at]! : 0) - says[at]!
        if (before[j] === 1) {
          ours += near
          us++
        } else {
          theirs += near
          them++
        }
      }
      const nearer = (us === 0 ? 0 : ours / us) - (them === 0 ? 0 : theirs / them)
      sides[i] = nearer > 0 ? 1 : nearer < 0 ? -1 : cosines ? 1 : 0
      if (sides[i] !== before[i]) changed = true
    }
    if (!changed) return
  }
}

/** What the details say against one happening, by sorts that differ clearly. */
interface Said {
  readonly sorts: readonly SortOfDetail[]
  /** Their sum, what the sorts say in which the halves agree taken off. */
  readonly net: number
}

const isClear = ({ sorts, net }: Said): boolean =>
  sorts.length > 1 ? net >= LEAST_SAID : sorts.length === 1 && net > LEAST_SAID_BY_ONE

function saidBetween(sides: Int8Array, shared: readonly Shared[]): Said {
  const against = new Float64Array(SORTS.length)
  const speaksFor = new Float64Array(SORTS.length)
  for (const slot of shared) {
    const { us, them, across, inside } = agreements(slot, sides)
    const few = Math.min(us, them)
    if (few < FEWEST) continue
    const { sort } = slot
    const weight = Math.min(1, Math.sqrt(few / ENOUGH))
    if (across >= MOST_ACROSS) speaksFor[sort] = Math.max(speaksFor[sort]!, -across * SAME[sort]! * weight)
    else if (inside >= LEAST_INSIDE && OTHER[sort]! >= TELLS)
      against[sort] = Math.max(against[sort]!, (1 - across) * OTHER[sort]! * weight)
  }
  let net = 0
  const sorts: SortOfDetail[] = []
  for (let sort = 0; sort < SORTS.length; sort++) {
    // Sundays of two weeks differ, and agree in the weekday: what says more holds.
    const isAgainst = against[sort]! > 0 && against[sort]! >= speaksFor[sort]!
    if (isAgainst) sorts.push(SORTS[sort]!)
    net += isAgainst ? against[sort]! : -AGREEING * speaksFor[sort]!
  }
  return { sorts, net }
}

/** How many of either side tell a thing, and which shares of their pairs agree: across, and inside the side that agrees less. */
function agreements(
  { tellers, agree }: Shared,
  sides: Int8Array,
): { us: number; them: number; across: number; inside: number } {
  const size = tellers.length
  let [us, them, across, ours, theirs] = [0, 0, 0, 0, 0]
  for (let x = 0; x < size; x++) {
    const side = sides[tellers[x]!]!
    if (side === 1) us++
    else if (side === -1) them++
    for (let y = 0; y < x; y++) {
      const grade = agree[x * size + y]!
      if (side === 0 || grade === 0) continue
      const other = sides[tellers[y]!]!
      if (other === -side) across += grade / 2
      else if (other === 1) ours++
      else if (other === -1) theirs++
    }
  }
  const pairs = (n: number): number => (n * (n - 1)) / 2
  return { us, them, across: across / (us * them), inside: Math.min(ours / pairs(us), theirs / pairs(them)) }
}

/** The sides of all reports of a large group, by those of the ones compared: the others follow by words and details. */
function sidesOfAll(units: readonly Summed[], picked: readonly number[], sides: Int8Array): Int8Array {
  const all = new Int8Array(units.length)
  picked.forEach((at, i) => {
    all[at] = sides[i]!
  })
  // Copied from the nearest of those compared: exact enough, and as cheap for each however large the group.
  for (let i = 0; i < units.length; i++) {
    if (all[i] !== 0) continue
    let [best, most] = [0, -1]
    picked.forEach((at, x) => {
      const near = product(units[i]!.sum, units[at]!.sum) / units[at]!.size
      if (near > most) [best, most] = [x, near]
    })
    all[i] = sides[best]!
  }
  return all
}
