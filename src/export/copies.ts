import type { Incident } from '../account/incident.ts'
import type { Run } from '../pipeline.ts'

/** What stands between two reports, in words: "b copies a: 85% of its text, 9 passages (it credits a)". */
export function copyLines(run: Run, incident: Incident, label: (id: string) => string): readonly string[] {
  const here = new Set(incident.reports)
  const percent = (share: number) => `${Math.round(share * 100)}%`
  return run.copies
    .filter((copy) => here.has(copy.from) && here.has(copy.to))
    .map((copy) => {
      const passages = `${copy.passages.length} ${copy.passages.length === 1 ? 'passage' : 'passages'}`
      const [from, to] = [label(copy.from), label(copy.to)]
      const share = percent(copy.share.to)
      if (copy.relation === 'shared-quote-only') return `${to} and ${from} share quotations only: ${passages}`
      const shares = `${share} and ${percent(copy.share.from)}, ${passages}`
      if (copy.relation === 'shared-wire') return `${to} and ${from} print the same agency text: ${shares}`
      const how = copy.relation === 'copy' ? 'copies' : 'takes parts of'
      return copy.direction.known
        ? `${to} ${how} ${from}: ${share} of its text, ${passages} (${copy.direction.reason})`
        : `${to} and ${from} share text: ${shares}; who copied whom is not known (${copy.direction.reason})`
    })
}
