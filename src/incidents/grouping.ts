import type { Copy } from '../copies/copy.ts'
import { Slab } from '../copies/slab.ts'
import { clustersOf } from './cluster.ts'
import type { DetailTable, Tally } from './details.ts'
import { nearPairs } from './edges.ts'
import { type Item, NEAR, nearFor } from './growing.ts'
import { type IncidentText, publishedDay } from './incident-text.ts'
import type { SortOfDetail } from './rules/detail.ts'
import { sectionsOfRoundUp } from './rules/tell-round-ups.ts'
import { splitGroups } from './split-groups.ts'
import type { TermCounts, TermTable } from './terms.ts'
import { startOf } from './together.ts'
import { meanOf, openingNames, type TermVector, vectorOf } from './vectors.ts'
import { restsOnWeakTerms } from './weak-terms.ts'

/** A run's reports as items, and for each the lowest place in its group. */
export interface Grouping {
  readonly items: readonly Item[]
  readonly groupOf: Int32Array
  /** Groups that were one until their details were looked at again. */
  readonly cameApart: readonly CameApart[]
}

/** Groups that came apart, and why. */
export interface CameApart {
  /** The lowest places in these groups. */
  readonly groups: readonly number[]
  /** The sorts of details that tell them apart. */
  readonly sorts: readonly SortOfDetail[]
}

const NO_TERMS: TermVector = { terms: new Uint32Array(0), weights: new Float32Array(0) }
const NOTHING_TOLD: Tally = { ids: new Uint32Array(0), counts: new Uint32Array(0) }

/** What is compared of a round-up, which tells of several happenings: nothing. */
export const byItself = (view: IncidentText): Item => ({
  vector: NO_TERMS,
  day: publishedDay(view),
  names: NO_TERMS,
  details: NOTHING_TOLD,
})

/** Pairs below this can't be lifted to NEAR by any factor. */
const FLOOR = NEAR / 1.25

/**
 * Groups all reports of a table at once.
 *
 * @param views in canonical order
 * @param counts their terms, counted in `table`
 * @param details reads their details, each report once
 */
export function groupAll(
  views: readonly IncidentText[],
  counts: readonly TermCounts[],
  table: TermTable,
  details: DetailTable,
  copies: readonly Copy[],
): Grouping {
  const rarities = table.rarities()
  const isName = table.nameMarks()
  const slab = new Slab()
  const items = counts.map((count, i) => {
    const view = views[i]!
    if (sectionsOfRoundUp(view)) return byItself(view)
    const vector = vectorOf(count, rarities, slab)
    const names = openingNames(vector, count.opening, (term) => isName[term] === 1, slab)
    return { vector, day: publishedDay(view), names, details: details.of(view) }
  })
  const terms = table.terms
  const start = startOf(views, counts, items, copies, terms)
  const means = start.groups.map(({ sum, size }) => (size === 1 ? sum : meanOf(sum, size)))
  const isWeak = (term: number): boolean => table.isWeak(term)
  const edges = nearPairs(means, terms, FLOOR, (a, b) => restsOnWeakTerms(a, b, isWeak))
  const joined = clustersOf(start.groups, edges, terms, details)
  const { roots, splits } = splitGroups(start.groups, joined, edges, nearFor(views.length), details)
  // Groups stand in the order of their lowest reports, and so does a group's root: the first met is the lowest.
  const lowest = new Int32Array(start.groups.length).fill(-1)
  const groupOf = start.groupOf.map((group, i) => {
    const root = roots[group]!
    if (lowest[root] === -1) lowest[root] = i
    return lowest[root]!
  })
  return {
    items,
    groupOf,
    cameApart: splits.map(({ parts, sorts }) => ({ groups: parts.map((root) => lowest[root]!), sorts })),
  }
}
