import type { Copy } from '../copies/copy.ts'
import { background } from './background.ts'
import { clustersOf, type Item, NEAR } from './cluster.ts'
import { describe } from './describe.ts'
import { nearPairs } from './edges.ts'
import type { Group } from './group.ts'
import { type IncidentText, publishedDay } from './incident-text.ts'
import { TermTable } from './terms.ts'
import { raritiesOf, vectorOf } from './vectors.ts'

export type { IncidentText } from './incident-text.ts'

/**
 * Groups reports by the one happening that they tell of. The order of the reports does not matter.
 *
 * Articles are enough, so that grouping can run before the stages that read one report at length; names and times, where
 * reports have them, make places, times and reasons better.
 *
 * @param views reports with ids that differ
 * @param copies as found by `copiesAmong`; a copy tells of what its source tells of
 */
export function incidentsAmong(views: readonly IncidentText[], copies: readonly Copy[]): readonly Group[] {
  const sorted = [...views].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const table = new TermTable(background())
  const counts = sorted.map((view) => table.read(view))
  const rarities = raritiesOf(table)
  const isName = table.nameMarks()
  const items: Item[] = counts.map((count, i) => ({
    vector: vectorOf(count, rarities),
    day: publishedDay(sorted[i]!),
    names: count.terms.filter((term) => isName[term] === 1),
  }))
  const edges = nearPairs(
    items.map((item) => item.vector),
    table.names.length,
    NEAR / 1.25,
  )
  const groupOf = clustersOf(items, edges, copiedPairs(sorted, copies))
  const members = new Map<number, number[]>()
  groupOf.forEach((first, i) => {
    const list = members.get(first)
    if (list) list.push(i)
    else members.set(first, [i])
  })
  const byPair = new Map(copies.map((copy) => [[copy.from, copy.to].sort().join('~'), copy]))
  return Object.freeze([...members.values()].map((group) => describe(group, sorted, items, table, byPair)))
}

/** Copies and shared wires that fill most of a report belong together from the start, as places in `sorted`. */
function copiedPairs(sorted: readonly IncidentText[], copies: readonly Copy[]): [number, number][] {
  const place = new Map(sorted.map((view, i) => [view.id, i]))
  return copies
    .filter(
      ({ relation, share }) =>
        (relation === 'copy' || relation === 'shared-wire') && Math.max(share.from, share.to) >= 0.6,
    )
    .flatMap(({ from, to }): [number, number][] => {
      const [a, b] = [place.get(from), place.get(to)]
      return a === undefined || b === undefined ? [] : [[Math.min(a, b), Math.max(a, b)]]
    })
    .sort((x, y) => x[0] - y[0] || x[1] - y[1])
}
