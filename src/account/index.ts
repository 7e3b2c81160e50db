import type { Origin } from '../copies/copy.ts'
import type { Group } from '../incidents/group.ts'
import type { Report } from '../incidents/report.ts'
import { sectionsOfRoundUp } from '../incidents/rules/tell-round-ups.ts'
import { blameOf } from './blame.ts'
import { citer } from './cite.ts'
import { claimsOf } from './claims.ts'
import { figuresOf } from './figures.ts'
import type { Incident, OtherIncident, ToldIn } from './incident.ts'
import { leadOf } from './lead.ts'
import { type AccountFor, followedBy, othersOf } from './others.ts'
import { speakersIn } from './speakers.ts'
import { timelineOf } from './timeline.ts'
import { warningsOf } from './warnings.ts'
import { whereOf } from './where.ts'

/**
 * Writes the account of one incident from the findings in its reports.
 *
 * @param id of the incident in its run, "incident-2"
 * @param group the reports that tell of it, and why
 * @param reports those reports, in order of their ids
 * @param origins all origins of the run; one that has no report here is left out
 * @param accountFor finds the account of another incident that the reports mention
 */
export function accountOf(
  id: string,
  group: Group,
  reports: readonly Report[],
  origins: readonly Origin[],
  accountFor: AccountFor = () => null,
): Incident {
  const cite = citer(reports)
  const speakers = speakersIn(reports)
  const here = new Set(group.reports)
  const ownOrigins = origins
    .map((origin) => ({ reports: origin.reports.filter((id) => here.has(id)), why: origin.why }))
    .filter((origin) => origin.reports.length > 0)
  const titles = new Map<string, string>()
  const others = othersOf(group, reports, speakers, cite, (told) => {
    const found = accountFor(told)
    if (found) titles.set(found.id, found.title)
    return found
  })
  const own = ownOnly(reports, others)
  const { figures, disagreements: onFigures } = figuresOf(own, ownOrigins, cite, group.form !== 'topic')
  const { blame, disagreements: onBlame } = blameOf(own, speakers, cite)
  const { warnings, disagreements: onWarnings } = warningsOf(own, speakers, cite)
  return Object.freeze({
    id,
    form: group.form,
    formWhy: group.formWhy,
    span: group.span,
    // A round-up follows upon nothing that it tells of.
    follows: reports.some(sectionsOfRoundUp) ? null : followedBy(others, reports, (incident) => titles.get(incident)!),
    title: group.title,
    lead: leadOf({ figures, kind: group.kind, place: group.place, time: group.time, form: group.form }, reports, cite),
    kind: group.kind,
    place: group.place,
    where: whereOf(group.where, cite),
    time: group.time,
    timeHow: group.timeHow,
    reports: group.reports,
    origins: ownOrigins.map((origin) => origin.reports),
    originReasons: ownOrigins.map((origin) => origin.why),
    links: group.links.map(({ a, b, shared }) => ({ a, b, shared })),
    figures,
    blame,
    warnings,
    claims: claimsOf(reports, speakers, cite),
    // Reports of different happenings don't contradict each other.
    disagreements: group.form === 'topic' ? [] : [...onFigures, ...onBlame, ...onWarnings],
    timeline: timelineOf(reports, group.time, cite),
    others,
    toldIn: [],
  })
}

/** The accounts of a run, each with the places where the reports of the others tell of its incident. */
export function withToldIn(accounts: readonly Incident[]): readonly Incident[] {
  const toldIn = new Map<string, ToldIn[]>()
  for (const { id, title, others } of accounts) {
    for (const { incident, cites } of others) {
      if (incident !== null) toldIn.set(incident, [...(toldIn.get(incident) ?? []), { incident: id, title, cites }])
    }
  }
  return accounts.map((account) => {
    const told = toldIn.get(account.id)
    return told ? Object.freeze({ ...account, toldIn: told }) : account
  })
}

/** The reports without the findings that the account tells under other incidents. */
function ownOnly(reports: readonly Report[], others: readonly OtherIncident[]): readonly Report[] {
  const told = new Set(
    others.flatMap(({ figures, blame, warnings }) =>
      [
        ...figures.flatMap(({ cites }) => cites),
        ...blame.flatMap(({ by }) => by.flatMap(({ cites }) => cites)),
        ...warnings.flatMap(({ cites }) => cites),
      ].map((cite) => cite.id),
    ),
  )
  if (told.size === 0) return reports
  const keep = ({ id }: { readonly id: string }): boolean => !told.has(id)
  return reports.map((report) => ({
    ...report,
    figures: report.figures.filter(keep),
    blame: report.blame.filter(keep),
    warnings: report.warnings.filter(keep),
  }))
}
