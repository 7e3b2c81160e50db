import type { Copy } from '../copies/copy.ts'
import { background } from './background.ts'
import { describe } from './describe.ts'
import type { Group } from './group.ts'
import { groupAll } from './grouping.ts'
import type { IncidentText } from './incident-text.ts'
import { runOf } from './run.ts'
import { TermTable } from './terms.ts'

export type { IncidentText } from './incident-text.ts'
export { incidentStream } from './stream.ts'

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
  const { items, groupOf } = groupAll(sorted, counts, table, copies)
  const members = Map.groupBy(groupOf.keys(), (i) => groupOf[i]!)
  const run = runOf(sorted, items, table, copies)
  return Object.freeze([...members.values()].map((group) => describe(group, run)))
}
