import type { Incident } from '../account/incident.ts'
import { withLabels } from '../account/labels.ts'
import type { Run } from '../pipeline.ts'

/**
 * Why reports that copy nothing count as one origin, in words: "b and c are of one publisher, post.example". Of origins all of
 * whose reports stand in a told copy nothing more is said.
 */
export function originLines(run: Run, incident: Incident, labels: ReadonlyMap<string, string>): readonly string[] {
  const here = new Set(incident.reports)
  const copied = new Set(
    run.copies
      .filter((copy) => here.has(copy.from) && here.has(copy.to) && copy.relation !== 'shared-quote-only')
      .flatMap((copy) => [copy.from, copy.to]),
  )
  return incident.origins.flatMap((ids, i) =>
    ids.length > 1 && ids.some((id) => !copied.has(id)) ? [withLabels(incident.originReasons[i] ?? '', labels)] : [],
  )
}
