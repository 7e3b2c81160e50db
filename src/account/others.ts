import type { FigureKind } from '../figures/figure.ts'
import { figureWords } from '../figures/reconcile.ts'
import type { Group } from '../incidents/group.ts'
import type { Report } from '../incidents/report.ts'
import { mentionsIn } from '../incidents/rules/find-mentions.ts'
import { joinMentions, type Told } from '../incidents/rules/join-mentions.ts'
import { blameOf } from './blame.ts'
import type { Cite } from './cite.ts'
import type { Citation, Follows, OtherCount, OtherIncident } from './incident.ts'
import type { Speakers } from './speakers.ts'
import { warningsOf } from './warnings.ts'

/** The account that tells of an incident which reports of another mention; null where the run has none. */
export type AccountFor = (told: Told) => { readonly id: string; readonly title: string } | null

/** Characters in which a report says what it follows. */
const OPENING = 600

/**
 * The incident that a group follows upon (its trial, its anniversary): one with an account of its own that half and more
 * of the reports tell of in their openings.
 */
export function followedBy(
  others: readonly OtherIncident[],
  reports: readonly Report[],
  titleOf: (incident: string) => string,
): Follows | null {
  for (const { incident, cites } of others) {
    const opening = new Set(cites.filter(({ span }) => span.start < OPENING).map(({ report }) => report))
    if (incident === null || opening.size * 2 < reports.length) continue
    return Object.freeze({
      incident,
      title: titleOf(incident),
      why: `${opening.size} of ${reports.length} ${reports.length === 1 ? 'report tells' : 'reports tell'} of it in the opening`,
    })
  }
  return null
}

/**
 * The other incidents that a group's reports tell of, for background or beside their own: each once, with the counts, blame
 * and warnings that belong to it.
 *
 * @param accountFor finds the account that tells of such an incident at length
 */
export function othersOf(
  group: Group,
  reports: readonly Report[],
  speakers: Speakers,
  cite: Cite,
  accountFor: AccountFor,
): readonly OtherIncident[] {
  return joinMentions(reports.flatMap(mentionsIn), group, reports).flatMap((one) => {
    const incident = accountFor(one)?.id ?? null
    // A place alone, in one report: shown only where its account says what is meant.
    if (one.slight && incident === null) return []
    const findings = new Set(one.mentions.flatMap((mention) => mention.findings))
    const telling = new Set(one.mentions.map((mention) => mention.report))
    const here = reports.filter(({ id }) => telling.has(id))
    const only = here.map((report) => ({
      ...report,
      blame: report.blame.filter(({ id }) => findings.has(id)),
      warnings: report.warnings.filter(({ id }) => findings.has(id)),
    }))
    return Object.freeze<OtherIncident>({
      words: one.best.what.text.replace(/\s+/g, ' ').trim(),
      sort: one.family,
      place: one.place,
      time: one.time,
      timeWords: one.when,
      incident,
      reports: [...telling],
      figures: countsOf(here, findings, cite),
      blame: blameOf(only, speakers, cite).blame,
      warnings: warningsOf(only, speakers, cite).warnings,
      cites: one.mentions.map((mention) => cite(mention.report, mention.id, mention.what)),
    })
  })
}

/** The counts of another incident: the same one in several reports is one with several citations. */
function countsOf(reports: readonly Report[], findings: ReadonlySet<string>, cite: Cite): readonly OtherCount[] {
  const found = new Map<string, { kind: FigureKind; words: string; sources: Set<string>; cites: Citation[] }>()
  for (const report of reports) {
    for (const figure of report.figures) {
      if (!findings.has(figure.id)) continue
      const words = figureWords(figure)
      const key = `${figure.kind} ${words}`
      let known = found.get(key)
      if (!known) found.set(key, (known = { kind: figure.kind, words, sources: new Set(), cites: [] }))
      if (figure.source) known.sources.add(figure.source.text)
      known.cites.push(cite(report.id, figure.id, figure.span))
    }
  }
  return [...found.values()].map(({ sources, ...count }) => Object.freeze({ ...count, sources: [...sources] }))
}
