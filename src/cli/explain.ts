import type { Incident } from '../account/incident.ts'
import { fullId, shortLabels, withLabels } from '../account/labels.ts'
import { placeWords, pointWords } from '../account/where.ts'
import type { Span } from '../article/span.ts'
import { copyLines } from '../export/copies.ts'
import { type Compare, type Compared, comparing } from '../incidents/explain-pair.ts'
import type { Report } from '../incidents/report.ts'
import { mentionsIn } from '../incidents/rules/find-mentions.ts'
import { withoutAsides } from '../incidents/rules/leave-out-asides.ts'
import { sectionsOfRoundUp } from '../incidents/rules/tell-round-ups.ts'
import type { Run } from '../pipeline.ts'
import { timeWords } from '../times/compare.ts'
import { ruleSentence } from './rules.ts'

/** A finding explained: what it is, which rule found it, on which words, in which sentence of which report. */
export interface Explanation {
  readonly id: string
  readonly what: string
  /** Rule name and its sentence in English; null for findings that no single rule makes. */
  readonly rule: { readonly name: string; readonly sentence: string } | null
  readonly words: readonly Span[]
  /** The whole sentences that the words stand in. */
  readonly sentences: readonly { readonly text: string; readonly paragraph: number }[]
  readonly report: {
    readonly id: string
    readonly outlet: string | null
    readonly published: string
    readonly input: string
  } | null
  readonly notes: readonly string[]
}

const published = (report: Report): string =>
  report.published ? `${timeWords(report.published.value)} (${report.published.how})` : 'on a day not known'

/** A finding in a report: its kind in words, its rule and its spans. */
function findIn(
  report: Report,
  id: string,
): { what: string; rule: string; words: readonly Span[]; notes: string[] } | null {
  const claim = report.claims.find((c) => c.id === id)
  if (claim) {
    const who = claim.source ? (claim.source.name ?? claim.source.text) : 'no source given'
    const printed =
      claim.source?.name && claim.source.name !== claim.source.text
        ? [`"${claim.source.text}" is ${claim.source.name}${claim.source.role ? `, ${claim.source.role}` : ''}`]
        : []
    const via = claim.via.map((hop) => `rests on ${hop.name} (${hop.kind}): "${hop.span.text}"`)
    return {
      what: `claim, ${claim.form}, ${claim.stance}: ${who}`,
      rule: claim.why.rule,
      words: [...(claim.source ? [claim.source.span] : []), ...claim.cue, ...claim.content],
      notes: [...printed, ...via, ...claim.hedges.map((hedge) => `hedged by "${hedge.text}"`)],
    }
  }
  const figure = report.figures.find((f) => f.id === id)
  if (figure) {
    return {
      what: `figure, ${figure.kind}, ${figure.qualifier.replaceAll('_', ' ')}, scope ${figure.scope}`,
      rule: figure.why.rule,
      words: [figure.span, ...figure.why.words],
      notes: [
        ...(figure.asOf ? [`holds for ${timeWords(figure.asOf)}`] : []),
        ...(figure.source ? [`given by "${figure.source.text}"`] : []),
        ...(figure.of ? [`counts "${figure.of.text}"`] : []),
      ],
    }
  }
  const blame = report.blame.find((b) => b.id === id)
  if (blame) {
    return {
      what: `blame, ${blame.stance.replaceAll('_', ' ')}${blame.party ? `: ${blame.party.text}` : ''}`,
      rule: blame.why.rule,
      words: [...(blame.party ? [blame.party] : []), ...blame.why.words],
      notes: [
        ...(blame.by
          ? [`said by "${blame.by.text}"${blame.byName ? ` (${blame.byName})` : ''}`]
          : ['in the report’s own words']),
        ...(blame.answers ? [`answers ${blame.answers}`] : []),
      ],
    }
  }
  const warning = report.warnings.find((w) => w.id === id)
  if (warning) {
    return {
      what: `warning: ${warning.from ?? 'not said by whom'} → ${warning.to ?? 'not said to whom'}`,
      rule: warning.why.rule,
      words: [...warning.spans, ...warning.reception.map((reception) => reception.span)],
      notes: warning.reception.map(
        (r) => `received: ${r.by ?? 'not said by whom'}, ${r.how.replaceAll('_', ' ')}: "${r.span.text}"`,
      ),
    }
  }
  const time = /^t(\d+)$/.exec(id.slice(report.id.length + 1))
  const found = time ? report.times[Number(time[1]) - 1] : undefined
  if (found) {
    return {
      what: `time, ${found.basis}: ${timeWords(found.value)} (${found.value})`,
      rule: found.rule,
      words: [found.span],
      notes: found.from ? [`counted from ${found.from}`] : [],
    }
  }
  const mention = mentionsIn(report).find((o) => o.id === id)
  if (mention) {
    return {
      what: `another incident${mention.family ? `, ${mention.family}` : ''}`,
      rule: mention.why.rule,
      words: [mention.what, ...mention.why.words],
      notes: [
        ...(mention.time ? [`time: ${timeWords(mention.time)}`] : []),
        ...(mention.places.length > 0 ? [`place: ${mention.places.join(', ')}`] : []),
        ...(mention.findings.length > 0 ? [`findings that belong to it: ${mention.findings.join(', ')}`] : []),
      ],
    }
  }
  return null
}

/**
 * Explains any id that an account shows.
 *
 * @param asked as printed in a citation, with the report's short label or its full id
 * @returns null when the run has no such id
 */
export function explain(run: Run, asked: string): Explanation | null {
  const ids = run.reports.map((report) => report.id)
  const id = fullId(asked, ids)
  const none = { rule: null, words: [], sentences: [], report: null, notes: [] }
  const incident = run.incidents.find((i) => i.id === id)
  if (incident) return { ...none, id, what: `${incident.form}: ${incident.title}`, notes: incidentNotes(run, incident) }
  const copy = run.copies.find((c) => c.id === id)
  if (copy) {
    const passages = copy.passages.map(
      (p) =>
        `in ${copy.from} [${p.from.start}, ${p.from.end}) and ${copy.to} [${p.to.start}, ${p.to.end}): "${opening(p.to.text)}"`,
    )
    const rule = `copies/${copy.relation}`
    return {
      ...none,
      id,
      what: `copy: ${copy.from} and ${copy.to}, ${copy.relation}`,
      rule: { name: rule, sentence: ruleSentence(rule) },
      notes: [copy.direction.reason, ...passages],
    }
  }
  const pair = pairIn(run, id)
  if (pair) return pair
  const place = placeIn(run, id)
  if (place) return place
  const report = run.reports.find((r) => id === r.id || id.startsWith(`${r.id}.`))
  if (!report) return null
  const about = { id: report.id, outlet: report.outlet, published: published(report), input: report.input }
  if (id === report.id) {
    const residue = report.residue.map(
      (r) => `not the article (${r.reason}): "${report.text.slice(r.start, r.end).trim().slice(0, 80)}"`,
    )
    return { ...none, id, what: `report: ${report.title ?? 'no title'}`, report: about, notes: residue }
  }
  const finding = findIn(report, id)
  if (!finding) return null
  const words = uniqueSpans(finding.words)
  return {
    id,
    what: finding.what,
    rule: { name: finding.rule, sentence: ruleSentence(finding.rule) },
    words,
    sentences: sentencesOf(report, words),
    report: about,
    notes: finding.notes,
  }
}

/** The words that name an incident's place, explained: which place is meant, on what ground. */
function placeIn(run: Run, id: string): Explanation | null {
  for (const incident of run.incidents) {
    const cite = incident.where?.cites.find((c) => c.id === id)
    const report = cite && run.reports.find((r) => r.id === cite.report)
    if (!incident.where || !cite || !report) continue
    const { rule, reason, region } = incident.where
    return {
      id,
      what: `place of ${incident.id}: ${placeWords(incident)}`,
      rule: { name: rule, sentence: ruleSentence(rule) },
      words: [cite.span],
      sentences: sentencesOf(report, [cite.span]),
      report: { id: report.id, outlet: report.outlet, published: published(report), input: report.input },
      notes: [reason, ...(region ? [`in the region ${region}`] : []), pointWords(incident.where)],
    }
  }
  return null
}

function incidentNotes(run: Run, incident: Incident): string[] {
  const labels = shortLabels(run.reports.map((report) => report.id))
  const label = (id: string) => labels.get(id) ?? id
  return [
    `${incident.form}: ${incident.formWhy}`,
    ...(incident.follows ? [`follows ${incident.follows.incident}: ${incident.follows.why}`] : []),
    ...(incident.time && incident.timeHow ? [`time: ${timeWords(incident.time)}, ${incident.timeHow}`] : []),
    ...incident.links.map((link) => `${label(link.a)} and ${label(link.b)} share ${link.shared.join(', ')}`),
    ...incident.origins.map(
      (origin, i) =>
        `origin ${i + 1}, ${origin.map(label).join(', ')}: ${withLabels(incident.originReasons[i] ?? '', labels)}`,
    ),
    ...copyLines(run, incident, labels),
    ...keptApartFrom(run, incident),
  ]
}

const compared = (run: Run): Compare => comparing(run.reports.map(withoutAsides), run.copies)

/** Two reports that are not copies: why they are told of in one account, or in two. */
function pairIn(run: Run, id: string): Explanation | null {
  const [a, b, ...more] = id.split('~')
  if (!a || !b || a === b || more.length > 0) return null
  const [ours, theirs] = [a, b].map((report) => run.incidents.find(({ reports }) => reports.includes(report)))
  if (!ours || !theirs) return null
  const compare = compared(run)
  const reports = compare([a], [b])
  const what =
    ours === theirs
      ? `${a} and ${b}: together in ${ours.id}, ${ours.title}`
      : `${a} and ${b}: kept apart, in ${ours.id} and ${theirs.id}`
  const roundUps = run.reports.filter((report) => (report.id === a || report.id === b) && sectionsOfRoundUp(report))
  if (ours !== theirs && roundUps.length > 0) {
    const notes = roundUps.map((report) => `${report.id} is a round-up of several happenings and stands by itself`)
    return { rule: null, words: [], sentences: [], report: null, id, what, notes }
  }
  const notes = ours === theirs ? togetherNotes(reports) : apartNotes(reports, 'the two reports')
  const isMore = ours !== theirs && ours.reports.length + theirs.reports.length > 2
  return {
    rule: null,
    words: [],
    sentences: [],
    report: null,
    id,
    what,
    notes: [
      ...notes,
      ...(isMore ? apartNotes(compare(ours.reports, theirs.reports), `all of ${ours.id} and ${theirs.id}`) : []),
    ],
  }
}

function togetherNotes(pair: Compared): string[] {
  const { speaksFor, against } = pair.reasons()
  const joined =
    pair.weighed >= pair.needed ? 'near enough' : 'not near by themselves, joined by other reports of the account'
  return [`${joined}: ${nearnessWords(pair)}`, ...prefixed('for it', speaksFor), ...prefixed('against it', against)]
}

function apartNotes(pair: Compared, who: string): string[] {
  const { speaksFor, against } = pair.reasons()
  const near = pair.weighed >= pair.needed ? 'near, but the groups that they joined first are not' : 'not near enough'
  const split = pair.splitBy && `in one group at first, which fell into two by its details (${pair.splitBy.join(', ')})`
  return [
    `${who}: ${split ?? near}: ${nearnessWords(pair)}`,
    ...prefixed('against one incident', against),
    ...prefixed('for one incident', speaksFor),
  ]
}

const nearnessWords = ({ words, weighed, needed }: Compared): string =>
  `words ${words}, with days, names and details ${weighed}, it takes ${needed}`
const prefixed = (head: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${head}: ${lines.join('; ')}`]

/** Other accounts in the same words, from which days, names and details alone keep this one apart. */
function keptApartFrom(run: Run, incident: Incident): string[] {
  if (run.incidents.length < 2) return []
  const compare = compared(run)
  return run.incidents.flatMap((other) => {
    if (other === incident) return []
    const { words, needed, weighed, splitBy, reasons } = compare(incident.reports, other.reports)
    if (!splitBy && (words < needed || weighed >= needed)) return []
    const { against } = reasons()
    if (against.length === 0) return []
    return [`kept apart from ${other.id}, ${other.title}, for ${against.join('; ')}`]
  })
}

/** The first words of a long passage. */
function opening(text: string): string {
  const folded = text.replace(/\s+/g, ' ')
  return folded.length <= 120 ? folded : `${folded.slice(0, folded.lastIndexOf(' ', 120))} …`
}

function uniqueSpans(spans: readonly Span[]): Span[] {
  const seen = new Set<string>()
  return spans
    .filter((span) => {
      const key = `${span.start}-${span.end}`
      if (seen.has(key) || span.start === span.end) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function sentencesOf(report: Report, words: readonly Span[]): Explanation['sentences'] {
  return report.sentences
    .filter((sentence) => words.some((span) => span.start < sentence.end && sentence.start < span.end))
    .map((sentence) => ({
      text: report.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
      paragraph: sentence.block + 1,
    }))
}
