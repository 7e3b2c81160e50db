import { Slab } from '../copies/slab.ts'
import type { DetailTable } from './details.ts'
import type { Edges } from './edges.ts'
import { absorb, nearness, type Summed } from './growing.ts'
import type { SortOfDetail } from './rules/detail.ts'
import { FEWEST, halvesOf, settled } from './rules/find-halves.ts'
import { product, sumOf } from './vectors.ts'

/** Groups after those were split that tell of two happenings. */
export interface SplitGroups {
  /** Of each unit the lowest of its group. */
  readonly roots: Int32Array
  readonly splits: readonly Split[]
}

/** A group that came apart. */
export interface Split {
  /** The lowest units of the groups that its parts are in. */
  readonly parts: readonly number[]
  /** The sorts of details that told them apart. */
  readonly sorts: readonly SortOfDetail[]
}

/**
 * Looks at each finished group again by its details, and splits it where they fall into two halves that differ. A half joins
 * a group that it is near, though never another half of its own.
 *
 * @param units what groups were made of, copies as one
 * @param roots of each unit one that stands for its group
 * @param edges pairs of units that are near
 * @param least what a link takes
 */
export function splitGroups(
  units: readonly Summed[],
  roots: Int32Array,
  edges: Edges,
  least: number,
  table: DetailTable,
): SplitGroups {
  const split: { parts: readonly number[][]; sorts: readonly SortOfDetail[] }[] = []
  const now = roots.slice()
  for (const group of largeGroups(roots)) {
    const found = partsOf(group, units, least, table)
    if (!found) continue
    split.push(found)
    for (const part of found.parts) for (const unit of part) now[unit] = part[0]!
  }
  if (split.length === 0) return { roots, splits: [] }
  joinAgain(now, units, split, edges, least, table)
  const splits = split.map(({ parts, sorts }) => ({ parts: parts.map(([unit]) => now[unit!]!), sorts }))
  for (const { parts } of splits) for (const part of parts.slice(1)) settle(parts[0]!, part, now, units, table)
  return { roots: now, splits }
}

/** The groups that are large enough to fall into two, each with its units, ascending. */
function largeGroups(roots: Int32Array): Iterable<readonly number[]> {
  const sizes = new Uint32Array(roots.length)
  for (let unit = 0; unit < roots.length; unit++) sizes[roots[unit]!]!++
  const groups = new Map<number, number[]>()
  for (let unit = 0; unit < roots.length; unit++) {
    const root = roots[unit]!
    if (sizes[root]! < 2 * FEWEST) continue
    const group = groups.get(root)
    if (group) group.push(unit)
    else groups.set(root, [unit])
  }
  return groups.values()
}

/** Reports that went with the wrong half go to the other, now that both are whole. A group keeps its name. */
function settle(a: number, b: number, roots: Int32Array, units: readonly Summed[], table: DetailTable): void {
  const both = [...roots.keys()].filter((unit) => roots[unit] === a || roots[unit] === b)
  const before = Int8Array.from(both, (unit) => (roots[unit] === a ? 1 : -1))
  const sides = settled(
    both.map((unit) => units[unit]!),
    before,
    table,
  )
  if (!sides.includes(1) || !sides.includes(-1)) return
  both.forEach((unit, i) => {
    roots[unit] = sides[i] === 1 ? a : b
  })
}

/** The parts of a group, split again as long as halves fall into two: null where it is one. */
function partsOf(
  group: readonly number[],
  units: readonly Summed[],
  least: number,
  table: DetailTable,
): { parts: number[][]; sorts: readonly SortOfDetail[] } | null {
  const waiting = [[...group]]
  const parts: number[][] = []
  const sorts = new Set<SortOfDetail>()
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const own = part.map((unit) => units[unit]!)
    const halves = halvesOf(own, table)
    const isTwo = halves && (!halves.isByOneSort || nearOf(halves.ours, halves.theirs, own, table) < least)
    if (!isTwo) {
      parts.push(part)
      continue
    }
    for (const sort of halves.sorts) sorts.add(sort)
    for (const half of [halves.ours, halves.theirs]) waiting.push(half.map((i) => part[i]!))
  }
  return parts.length < 2 ? null : { parts: parts.sort((x, y) => x[0]! - y[0]!), sorts: [...sorts] }
}

const nearOf = (a: readonly number[], b: readonly number[], units: readonly Summed[], table: DetailTable): number =>
  nearBetween(
    all(
      a.map((i) => units[i]!),
      new Slab(),
    ),
    all(
      b.map((i) => units[i]!),
      new Slab(),
    ),
    0,
    table,
  )

const nearBetween = (a: Summed, b: Summed, least: number, table: DetailTable): number =>
  nearness(a, b, product(a.sum, b.sum), least, table)

/** Some units as one. */
function all(units: readonly Summed[], slab: Slab): Summed {
  const sum = { ...units[0]! }
  for (const unit of units.slice(1)) {
    absorb(sum, unit, slab)
    sum.sum = sumOf(sum.sum, unit.sum)
  }
  return sum
}

/** Joins parts with groups that they are near, the nearest first, until none is near any more. */
function joinAgain(
  roots: Int32Array,
  units: readonly Summed[],
  split: readonly { readonly parts: readonly number[][] }[],
  edges: Edges,
  least: number,
  table: DetailTable,
): void {
  /** For each group that holds a part, the numbers of the groups that came apart into it. */
  const cameFrom = new Map<number, ReadonlySet<number>>()
  split.forEach(({ parts }, number) => {
    for (const part of parts) cameFrom.set(part[0]!, new Set([number]))
  })
  const sums = new Map<number, Summed>()
  const slab = new Slab()
  const sumAt = (root: number): Summed => {
    let sum = sums.get(root)
    if (!sum) {
      sum = all(
        units.filter((_, unit) => roots[unit] === root),
        slab,
      )
      sums.set(root, sum)
    }
    return sum
  }
  for (;;) {
    let best: { a: number; b: number; near: number } | null = null
    const tried = new Set<string>()
    for (let e = 0; e < edges.a.length; e++) {
      const [x, y] = [roots[edges.a[e]!]!, roots[edges.b[e]!]!]
      if (x === y || (!cameFrom.has(x) && !cameFrom.has(y))) continue
      const [a, b] = x < y ? [x, y] : [y, x]
      if (tried.has(`${a} ${b}`)) continue
      tried.add(`${a} ${b}`)
      if (shareOne(cameFrom.get(a), cameFrom.get(b))) continue
      const near = nearBetween(sumAt(a), sumAt(b), least, table)
      const isBefore = best && (near < best.near || (near === best.near && (a - best.a || b - best.b) > 0))
      if (near >= least && !isBefore) best = { a, b, near }
    }
    if (!best) return
    const { a, b } = best
    for (let unit = 0; unit < roots.length; unit++) if (roots[unit] === b) roots[unit] = a
    cameFrom.set(a, new Set([...(cameFrom.get(a) ?? []), ...(cameFrom.get(b) ?? [])]))
    cameFrom.delete(b)
    sums.delete(a)
    sums.delete(b)
  }
}

function shareOne(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((one) => b.has(one))
}
