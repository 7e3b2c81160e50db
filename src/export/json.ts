import type { Run } from '../pipeline.ts'
import type { RunDocument } from './document.ts'

/** A run as JSON text, two spaces deep, a line feed at the end. The same run gives the same bytes. */
export function jsonOf(run: Run): string {
  const reports = run.reports.map(({ sentences: _sentences, names: _names, ...report }) => report)
  const { copies, origins, incidents, skipped } = run
  const document: RunDocument = { reports, copies, origins, incidents, skipped }
  return JSON.stringify(document, null, 2) + '\n'
}
