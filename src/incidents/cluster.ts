import { Slab } from '../copies/slab.ts'
import type { DetailTable } from './details.ts'
import type { Edges } from './edges.ts'
import { absorb, type Growing, nearFor, nearness, type Summed } from './growing.ts'
import { MergeHeap } from './merge-heap.ts'
import { LaidOut, SumRoom, type TermVector } from './vectors.ts'

interface Group extends Growing {
  /** Vectors whose sum is the group's. Few groups are ever asked for it, so adding up is left until they are many. */
  parts: readonly TermVector[]
  /** Sums of cosines with the groups near it. */
  readonly near: Map<number, number>
  version: number
}

/** A group has at most so many parts. */
const MOST_PARTS = 16

/**
 * Average-link clustering (Sokal and Michener, 1958) over the near pairs only, with the days, names and details between two
 * groups weighed in. Sums of vectors give the average over all pairs of two groups exactly, also of pairs that no edge
 * stands for. The most alike groups join first; ties go to the lowest places, so the result depends on the items alone.
 *
 * @param starts groups of one report or some that belong together from the start, in canonical order
 * @param edges pairs of them whose reports are near on the average, with that nearness
 * @param terms number of terms there are
 * @param details what the details of the groups stand for
 * @returns the lowest place of those that each is joined with
 */
export function clustersOf(starts: readonly Summed[], edges: Edges, terms: number, details: DetailTable): Int32Array {
  const least = nearFor(starts.reduce((reports, { size }) => reports + size, 0))
  const groups: (Group | null)[] = starts.map(({ sum, ...start }) => ({
    ...start,
    parts: [sum],
    near: new Map(),
    version: 0,
  }))
  const parent = Int32Array.from(starts.keys())
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  for (let e = 0; e < edges.a.length; e++) {
    const [a, b] = [edges.a[e]!, edges.b[e]!]
    const sum = edges.near[e]! * groups[a]!.size * groups[b]!.size
    groups[a]!.near.set(b, sum)
    groups[b]!.near.set(a, sum)
  }
  const heap = new MergeHeap()
  const offer = (i: number, j: number, sum: number): void => {
    const [a, b] = i < j ? [i, j] : [j, i]
    const value = nearness(groups[a]!, groups[b]!, sum, least, details)
    if (value >= least) heap.push(value, a, b, groups[a]!.version, groups[b]!.version)
  }
  const scratch = new LaidOut(terms)
  const productWith = ({ parts }: Group): number => {
    let sum = 0
    for (const part of parts) sum += scratch.product(part)
    return sum
  }
  const room = new SumRoom(terms)
  const slab = new Slab()
  const join = (i: number, j: number): number => {
    const [a, b] = i < j ? [i, j] : [j, i]
    const [into, gone] = [groups[a]!, groups[b]!]
    parent[b] = a
    groups[b] = null
    into.near.delete(b)
    gone.near.delete(a)
    // A sum is laid out only where a pair is missing that no edge stands for.
    let laid = false
    into.near.forEach((sum, other) => {
      if (gone.near.has(other)) return
      if (!laid) scratch.layAll(gone.parts)
      laid = true
      into.near.set(other, sum + productWith(groups[other]!))
    })
    laid = false
    gone.near.forEach((sum, other) => {
      const known = into.near.get(other)
      if (known === undefined && !laid) {
        scratch.layAll(into.parts)
        laid = true
      }
      into.near.set(other, known === undefined ? sum + productWith(groups[other]!) : known + sum)
      groups[other]!.near.delete(b)
    })
    absorb(into, gone, slab)
    into.parts = [...into.parts, ...gone.parts]
    if (into.parts.length > MOST_PARTS) into.parts = [room.sumOfAll(into.parts)]
    into.version++
    into.near.forEach((sum, other) => {
      groups[other]!.near.set(a, sum)
    })
    return a
  }
  for (const [i, group] of groups.entries()) {
    group?.near.forEach((sum, other) => {
      if (other > i) offer(i, other, sum)
    })
  }
  for (let best = heap.pop(); best; best = heap.pop()) {
    const [a, b] = [groups[best.a], groups[best.b]]
    if (!a || !b || a.version !== best.versionA || b.version !== best.versionB) continue
    const kept = join(best.a, best.b)
    groups[kept]!.near.forEach((sum, other) => {
      offer(kept, other, sum)
    })
  }
  return parent.map((_, i) => root(i))
}
