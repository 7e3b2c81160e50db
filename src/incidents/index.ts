import type { Copy } from '../copies/copy.ts'
import type { Group } from './group.ts'
import type { Report } from './report.ts'

/** Groups reports by the one happening that they tell of. The order of the reports does not matter. */
export function incidentsAmong(_reports: readonly Report[], _copies: readonly Copy[]): readonly Group[] {
  return []
}
