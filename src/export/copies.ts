import type { Incident } from '../account/incident.ts'
import { shortId } from '../account/labels.ts'
import type { Copy } from '../copies/copy.ts'
import type { Run } from '../pipeline.ts'

/**
 * What stands between two reports, in words: "b copies a: 85% of its text, 9 passages (it credits a)".
 *
 * @param withQuotations also pairs that only share quotations
 */
export function copyLines(
  run: Run,
  incident: Incident,
  labels: ReadonlyMap<string, string>,
  withQuotations = true,
): readonly string[] {
  const label = (id: string) => labels.get(id) ?? id
  const here = new Set(incident.reports)
  return run.copies
    .filter((copy) => here.has(copy.from) && here.has(copy.to))
    .filter((copy) => withQuotations || copy.relation !== 'shared-quote-only')
    .map((copy) => `${relationWords(copy, label)} [${shortId(copy.id, labels)}]`)
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function relationWords(copy: Copy, label: (id: string) => string): string {
  const passages = `${copy.passages.length} ${copy.passages.length === 1 ? 'passage' : 'passages'}`
  const [from, to] = [label(copy.from), label(copy.to)]
  const share = percent(copy.share.to)
  if (copy.relation === 'shared-quote-only') return `${to} and ${from} share quotations only: ${passages}`
  const reason = withLabels(copy, label)
  const shares = `${share} and ${percent(copy.share.from)}, ${passages}`
  if (copy.relation === 'shared-wire') return `${to} and ${from} print the same agency text: ${shares}`
  const how = copy.relation === 'copy' ? 'copies' : 'takes parts of'
  return copy.direction.known
    ? `${to} ${how} ${from}: ${share} of its text, ${passages} (${reason})`
    : `${to} and ${from} share text: ${shares}; who copied whom is not known (${reason})`
}

/** The reason for a direction with the reports' short names. One id can begin with the other, so the longer goes first. */
function withLabels(copy: Copy, label: (id: string) => string): string {
  const [longer, shorter] = copy.from.length >= copy.to.length ? [copy.from, copy.to] : [copy.to, copy.from]
  return copy.direction.reason
    .split(longer)
    .map((part) => part.replaceAll(shorter, label(shorter)))
    .join(label(longer))
}
