import type { Copy } from '../copies/copy.ts'
import { Slab } from '../copies/slab.ts'
import { clustersOf } from './cluster.ts'
import { nearPairs } from './edges.ts'
import { type Item, NEAR } from './growing.ts'
import { type IncidentText, publishedDay } from './incident-text.ts'
import type { TermCounts, TermTable } from './terms.ts'
import { onlyNames, raritiesOf, vectorOf } from './vectors.ts'

/** A run's reports as items, and for each the lowest place in its group. */
export interface Grouping {
  readonly items: readonly Item[]
  readonly groupOf: Int32Array
}

/** Pairs below this can't be lifted to NEAR by any factor. */
const FLOOR = NEAR / 1.25

/**
 * Groups all reports of a table at once.
 *
 * @param views in canonical order
 * @param counts their terms, counted in `table`
 */
export function groupAll(
  views: readonly IncidentText[],
  counts: readonly TermCounts[],
  table: TermTable,
  copies: readonly Copy[],
): Grouping {
  const rarities = raritiesOf(table)
  const isName = table.nameMarks()
  const slab = new Slab()
  const items = counts.map((count, i) => {
    const vector = vectorOf(count, rarities, slab)
    return { vector, day: publishedDay(views[i]!), names: onlyNames(vector, (term) => isName[term] === 1, slab) }
  })
  const vectors = items.map((item) => item.vector)
  const edges = nearPairs(vectors, table.names.length, FLOOR)
  return { items, groupOf: clustersOf(items, edges, table.names.length, copiedPairs(views, copies)) }
}

/** Copies and shared wires that fill most of a report belong together from the start, as places in `views`. */
function copiedPairs(views: readonly IncidentText[], copies: readonly Copy[]): [number, number][] {
  if (copies.length === 0) return []
  const place = new Map(views.map((view, i) => [view.id, i]))
  return copies
    .filter(tellsTheSame)
    .flatMap(({ from, to }): [number, number][] => {
      const [a, b] = [place.get(from), place.get(to)]
      return a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)]]
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Whether so much of a report is another's text that both tell of the same. */
export const tellsTheSame = ({ relation, share }: Copy): boolean =>
  (relation === 'copy' || relation === 'shared-wire') && Math.max(share.from, share.to) >= 0.6
