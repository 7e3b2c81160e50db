import type { Copy } from '../copies/copy.ts'
import { background } from './background.ts'
import { describe } from './describe.ts'
import { DetailTable } from './details.ts'
import type { Group } from './group.ts'
import { type Grouping, groupAll } from './grouping.ts'
import type { IncidentText } from './incident-text.ts'
import { runOf } from './run.ts'
import { type TermCounts, TermTable } from './terms.ts'

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
  const read = termsAmong(views)
  return writtenUp(read, groupedByTerms(read, copies), copies)
}

/** Reports in the order of their ids, and the terms of each. */
export interface ReadTerms {
  readonly views: readonly IncidentText[]
  readonly counts: readonly TermCounts[]
  readonly table: TermTable
}

/** The first step of `incidentsAmong`: reads the terms of all reports. */
export function termsAmong(views: readonly IncidentText[]): ReadTerms {
  const sorted = [...views].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const table = new TermTable(background())
  return { views: sorted, counts: sorted.map((view) => table.read(view)), table }
}

/** The second step: which reports tell of one happening. */
export const groupedByTerms = ({ views, counts, table }: ReadTerms, copies: readonly Copy[]): Grouping =>
  groupAll(views, counts, table, new DetailTable(), copies)

/** The third step: the kind, place, time, title and links of each group. */
export function writtenUp(
  { views, table }: ReadTerms,
  { items, groupOf }: Grouping,
  copies: readonly Copy[],
): readonly Group[] {
  const members = Map.groupBy(groupOf.keys(), (i) => groupOf[i]!)
  const run = runOf(views, items, table, copies)
  return Object.freeze([...members.values()].map((group) => describe(group, run)))
}
