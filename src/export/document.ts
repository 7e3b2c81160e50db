import type { Incident } from '../account/incident.ts'
import type { Copy, Origin } from '../copies/copy.ts'
import type { Report } from '../incidents/report.ts'
import type { Skipped } from '../intake/input.ts'

/** A report as the JSON shows it: `sentences` and `names` are working data and are left out. */
export type ReportDocument = Omit<Report, 'sentences' | 'names'>

/** What `hearsay read --json` writes. Every span has `text` equal to `report.text.slice(start, end)`. */
export interface RunDocument {
  readonly reports: readonly ReportDocument[]
  readonly copies: readonly Copy[]
  readonly origins: readonly Origin[]
  readonly incidents: readonly Incident[]
  readonly skipped: readonly Skipped[]
}
