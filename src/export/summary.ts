import type { Run } from '../pipeline.ts'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** The first line of every output: "16 reports, 9 origins · 2 incidents · 4 copies · 3 figures disputed · 1 input not read". */
export function summaryOf(run: Run): string {
  const copies = run.copies.filter((copy) => copy.relation !== 'shared-quote-only').length
  // As the accounts count them: reports of one publisher or agency are one origin also where their words differ.
  const origins = run.incidents.reduce((sum, incident) => sum + incident.origins.length, 0)
  const disputed = run.incidents.flatMap((incident) => Object.values(incident.figures)).filter((f) => f.disputed).length
  const topics = run.incidents.filter((incident) => incident.form === 'topic').length
  const parts = [
    `${count(run.reports.length, 'report', 'reports')}, ${count(origins, 'origin', 'origins')}`,
    count(run.incidents.length - topics, 'incident', 'incidents'),
    topics > 0 ? count(topics, 'topic', 'topics') : null,
    copies > 0 ? `${count(copies, 'pair', 'pairs')} of reports with copied text` : 'no copies',
    disputed > 0 ? `${count(disputed, 'figure', 'figures')} disputed` : null,
    run.skipped.length > 0 ? `${count(run.skipped.length, 'input', 'inputs')} not read` : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}
