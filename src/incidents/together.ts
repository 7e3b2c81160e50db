import type { Copy } from '../copies/copy.ts'
import { bothTallies } from './details.ts'
import { groupOfOne, type Item, type Summed } from './growing.ts'
import type { IncidentText } from './incident-text.ts'
import type { TermCounts } from './terms.ts'
import { type HeldVector, lengthOf, SumRoom } from './vectors.ts'

/** What belongs together before words are compared. */
export interface Start {
  /** In the order of their lowest reports. */
  readonly groups: readonly Summed[]
  /** For each report its group's place in `groups`. */
  readonly groupOf: Int32Array
}

/**
 * The groups that a run starts from: copies stand with their sources, and reports of one day with the same words with each
 * other. A wire in ten thousand papers is so compared with others once, and not with itself fifty million times.
 *
 * @param views in canonical order
 * @param terms number of terms there are
 */
export function startOf(
  views: readonly IncidentText[],
  counts: readonly TermCounts[],
  items: readonly Item[],
  copies: readonly Copy[],
  terms: number,
): Start {
  const parent = Int32Array.from(items.keys())
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const join = (i: number, j: number): void => {
    const [a, b] = [root(i), root(j)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  joinCopies(views, items, copies, join)
  joinTwins(counts, items, join)
  const members: number[][] = []
  const groupOf = new Int32Array(items.length)
  for (let i = 0; i < items.length; i++) {
    const lowest = root(i)
    if (lowest === i) groupOf[i] = members.push([i]) - 1
    else {
      groupOf[i] = groupOf[lowest]!
      members[groupOf[i]!]!.push(i)
    }
  }
  const room = new SumRoom(terms)
  return { groups: members.map((group) => groupOfAll(group, items, room)), groupOf }
}

/** Copies and shared wires that fill most of a report belong together. */
function joinCopies(
  views: readonly IncidentText[],
  items: readonly Item[],
  copies: readonly Copy[],
  join: (i: number, j: number) => void,
): void {
  if (copies.length === 0) return
  const place = new Map(views.map((view, i) => [view.id, i]))
  for (const copy of copies) {
    if (!tellsTheSame(copy)) continue
    const [a, b] = [place.get(copy.from), place.get(copy.to)]
    if (a !== undefined && b !== undefined && areComparable(items[a]!, items[b]!)) join(a, b)
  }
}

/** A round-up, of which nothing is compared, is no copy of a report that it has taken a section from. */
export const areComparable = (a: Item, b: Item): boolean =>
  (a.vector.terms.length === 0) === (b.vector.terms.length === 0)

/** Whether so much of a report is another's text that both tell of the same. */
export const tellsTheSame = ({ relation, share }: Copy): boolean =>
  (relation === 'copy' || relation === 'shared-wire') && Math.max(share.from, share.to) >= 0.6

/** Reports of one day, or without a day, whose terms are the same: too short to be copies, perhaps. */
function joinTwins(counts: readonly TermCounts[], items: readonly Item[], join: (i: number, j: number) => void): void {
  const first = new Map<number, number>()
  const others = new Map<number, number[]>()
  for (let i = 0; i < counts.length; i++) {
    if (counts[i]!.terms.length === 0) continue
    const { key } = counts[i]!
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, i)
      continue
    }
    const likes = others.get(key) ?? [before]
    others.set(key, likes)
    const twin = likes.find((j) => Object.is(items[i]!.day, items[j]!.day) && areSame(counts[i]!, counts[j]!))
    if (twin === undefined) likes.push(i)
    else join(twin, i)
  }
}

function areSame(a: TermCounts, b: TermCounts): boolean {
  if (a.terms.length !== b.terms.length) return false
  for (let i = 0; i < a.terms.length; i++) if (a.terms[i] !== b.terms[i] || a.counts[i] !== b.counts[i]) return false
  return true
}

/** A group of several reports. */
function groupOfAll(members: readonly number[], items: readonly Item[], room: SumRoom): Summed {
  const first = groupOfOne(items[members[0]!]!)
  if (members.length === 1) return first
  const sum = room.sumOfAll(members.map((i) => items[i]!.vector))
  const names: HeldVector = room.sumOfAll(members.map((i) => items[i]!.names))
  const days = members.map((i) => items[i]!.day).filter((day) => !Number.isNaN(day))
  return {
    sum: { terms: sum.terms, weights: sum.weights },
    size: members.length,
    days: days.reduce((total, day) => total + day, 0),
    dated: days.length,
    names,
    nameLength: lengthOf(names),
    details: members.map((i) => items[i]!.details).reduce(bothTallies),
  }
}
