import type { Copy } from '../copies/copy.ts'
import { Slab } from '../copies/slab.ts'
import { DetailTable } from './details.ts'
import { groupAll } from './grouping.ts'
import { absorb, groupOfOne, nearFor, nearness, type Summed } from './growing.ts'
import type { IncidentText } from './incident-text.ts'
import { termsAmong } from './index.ts'
import { CALLED, detailReasons } from './rules/explain-details.ts'
import { sharedWords } from './rules/explain-links.ts'
import { runOf } from './run.ts'
import type { TermTable } from './terms.ts'
import { product, sumOf } from './vectors.ts'

/** How near two reports, or two groups of some, are. */
export interface Compared {
  /** How near their words are on the average, from 0 to 1. */
  readonly words: number
  /** What days, names and details make of it. */
  readonly weighed: number
  /** What a link takes. */
  readonly needed: number
  /** Sorts of details by which a finished group was split, whose parts these came into; null where they were in none. */
  readonly splitBy: readonly string[] | null
  /** What speaks for and against one happening, in words, the weightiest first. */
  readonly reasons: () => { readonly speaksFor: readonly string[]; readonly against: readonly string[] }
}

/** Compares the reports with these ids with those. */
export type Compare = (ours: readonly string[], theirs: readonly string[]) => Compared

/**
 * Reads all reports of a run again as they are read when they are grouped, to tell why some were put together or kept apart.
 *
 * @param views as they were grouped
 */
export function comparing(views: readonly IncidentText[], copies: readonly Copy[]): Compare {
  const read = termsAmong(views)
  const details = new DetailTable()
  const { items, groupOf: groups, cameApart } = groupAll(read.views, read.counts, read.table, details, copies)
  const run = runOf(read.views, items, read.table, copies)
  const placeOf = new Map(read.views.map(({ id }, i) => [id, i]))
  const slab = new Slab()
  const splitBy = (a: number, b: number): readonly string[] | null => {
    const [ours, theirs] = [groups[a]!, groups[b]!]
    const split =
      ours === theirs ? null : cameApart.find((one) => [ours, theirs].every((it) => one.groups.includes(it)))
    return split ? split.sorts.map((sort) => CALLED[sort]) : null
  }
  const groupOf = (places: readonly number[]): Summed => {
    const group = groupOfOne(items[places[0]!]!)
    for (const i of places.slice(1)) {
      const next = groupOfOne(items[i]!)
      absorb(group, next, slab)
      group.sum = sumOf(group.sum, next.sum)
    }
    return group
  }
  return (ours, theirs) => {
    const [here, there] = [ours, theirs].map((ids) => ids.map((id) => placeOf.get(id)!).sort((x, y) => x - y))
    const [a, b] = [groupOf(here!), groupOf(there!)]
    const sum = product(a.sum, b.sum)
    return Object.freeze({
      words: rounded(sum / (a.size * b.size)),
      weighed: rounded(nearness(a, b, sum, 0, details)),
      needed: rounded(nearFor(views.length)),
      splitBy: splitBy(here![0]!, there![0]!),
      reasons: () => {
        const told = detailReasons(
          here!.map((i) => read.views[i]!),
          there!.map((i) => read.views[i]!),
        )
        const [i, j] = [Math.min(here![0]!, there![0]!), Math.max(here![0]!, there![0]!)]
        const shared = a.size === 1 && b.size === 1 ? sharedWords(i, j, run, null, null) : []
        return {
          speaksFor: [...told.speaksFor, ...shared],
          against: [...told.against, ...strangeNames(a, b, run.table)],
        }
      },
    })
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** A name that most reports of either group have in their openings, and none of the other. */
function strangeNames(a: Summed, b: Summed, table: TermTable): string[] {
  const [ours, theirs] = [strangeName(a, b), strangeName(b, a)]
  if (ours === null || theirs === null) return []
  return [`names: ${table.printedOf(ours)} beside ${table.printedOf(theirs)}`]
}

function strangeName(a: Summed, b: Summed): number | null {
  let best: number | null = null
  let most = a.size / 2
  a.names.terms.forEach((term, i) => {
    const holders = a.names.holders[i]!
    if (holders <= most || b.names.terms.includes(term)) return
    most = holders
    best = term
  })
  return best
}
