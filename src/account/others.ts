import type { FigureKind } from '../figures/figure.ts'
import { figureWords } from '../figures/reconcile.ts'
import type { Group } from '../incidents/group.ts'
import type { Report } from '../incidents/report.ts'
import { mentionsIn } from '../incidents/rules/find-mentions.ts'
import { joinMentions, type Told } from '../incidents/rules/join-mentions.ts'
import { blameOf } from './blame.ts'
import type { Cite } from './cite.ts'
import type { Citation, OtherCount, OtherIncident } from './incident.ts'
import type { Speakers } from './speakers.ts'
import { warningsOf } from './warnings.ts'

/**
 * The other incidents that a group's reports tell of, for background or beside their own: each once, with the counts, blame
 * and warnings that belong to it.
 *
 * @param accountFor id of the account that tells of such an incident at length, where the run has one
 */
export function othersOf(
  group: Group,
  reports: readonly Report[],
  speakers: Speakers,
  cite: Cite,
  accountFor: (told: Told) => string | null,
): readonly OtherIncident[] {
  const told = joinMentions(reports.flatMap(mentionsIn), group, reports)
  return told.map((one) => {
    const findings = new Set(one.mentions.flatMap((mention) => mention.findings))
    const telling = new Set(one.mentions.map((mention) => mention.report))
    const here = reports.filter(({ id }) => telling.has(id))
    const only = here.map((report) => ({
      ...report,
      blame: report.blame.filter(({ id }) => findings.has(id)),
      warnings: report.warnings.filter(({ id }) => findings.has(id)),
    }))
    return Object.freeze({
      words: one.best.what.text.replace(/\s+/g, ' ').trim(),
      sort: one.family,
      place: one.place,
      time: one.time,
      incident: accountFor(one),
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
