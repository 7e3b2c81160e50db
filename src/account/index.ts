import type { Origin } from '../copies/copy.ts'
import type { Group } from '../incidents/group.ts'
import type { Report } from '../incidents/report.ts'
import { blameOf } from './blame.ts'
import { citer } from './cite.ts'
import { claimsOf } from './claims.ts'
import { figuresOf } from './figures.ts'
import type { Incident } from './incident.ts'
import { speakersIn } from './speakers.ts'
import { timelineOf } from './timeline.ts'
import { warningsOf } from './warnings.ts'

/**
 * Writes the account of one incident from the findings in its reports.
 *
 * @param id of the incident in its run, "incident-2"
 * @param group the reports that tell of it, and why
 * @param reports those reports, in order of their ids
 * @param origins all origins of the run; one that has no report here is left out
 */
export function accountOf(id: string, group: Group, reports: readonly Report[], origins: readonly Origin[]): Incident {
  const cite = citer(reports)
  const speakers = speakersIn(reports)
  const here = new Set(group.reports)
  const own = origins
    .map((origin) => ({ reports: origin.reports.filter((id) => here.has(id)), why: origin.why }))
    .filter((origin) => origin.reports.length > 0)
  const { figures, disagreements: onFigures } = figuresOf(reports, own, cite)
  const { blame, disagreements: onBlame } = blameOf(reports, speakers, cite)
  const { warnings, disagreements: onWarnings } = warningsOf(reports, speakers, cite)
  return Object.freeze({
    id,
    title: group.title,
    kind: group.kind,
    place: group.place,
    time: group.time,
    reports: group.reports,
    origins: own.map((origin) => origin.reports),
    originReasons: own.map((origin) => origin.why),
    links: group.links.map(({ a, b, shared }) => ({ a, b, shared })),
    figures,
    blame,
    warnings,
    claims: claimsOf(reports, speakers, cite),
    disagreements: [...onFigures, ...onBlame, ...onWarnings],
    timeline: timelineOf(reports, cite),
  })
}
