import { createHash } from 'node:crypto'
import type { Citation, Incident } from '../../account/incident.ts'
import { shortId, shortLabels, withLabels } from '../../account/labels.ts'
import { type Line, type Room, type Section, sectionsOf } from '../../account/lines.ts'
import type { Run } from '../../pipeline.ts'
import { dayWords } from '../../times/compare.ts'
import { copyLines } from '../copies.ts'
import { headOf } from '../head.ts'
import { summaryOf } from '../summary.ts'
import { escapeHtml } from './escape.ts'
import { anchorOf, reportHtml } from './report.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'

type Labels = ReadonlyMap<string, string>

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The accounts of a run as one HTML file that opens offline: the accounts beside the full reports; each citation opens
 * its words. Nothing is loaded or sent: the content security policy allows the page's own style and script by hash only.
 */
export function pageOf(run: Run): string {
  const labels = shortLabels(run.reports.map((report) => report.id))
  const incidents = run.incidents.map((incident, index) => incidentHtml(run, incident, index + 1, labels)).join('\n')
  const reports = run.reports.map((report) => reportHtml(report, labels)).join('\n')
  const skipped =
    run.skipped.length === 0
      ? ''
      : `<section><h2>Not read</h2><ul>${run.skipped.map((skip) => `<li>${escapeHtml(`${skip.input}: ${skip.why} ${skip.todo}`)}</li>`).join('')}</ul></section>`
  const policy = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(summaryOf(run))}</title>
<style>${STYLE}</style></head>
<body><main>
<header class="top"><h1>Hearsay</h1><p class="summary">${escapeHtml(summaryOf(run))}</p></header>
<div class="accounts">
${contents(run)}${incidents}
${skipped}</div>
<div class="reports"><h2>Reports</h2>
${reports}
</div>
</main><script>${SCRIPT}</script></body></html>
`
}

/** A list of the accounts, where there are enough of them to lose one's way. */
function contents(run: Run): string {
  if (run.incidents.length < 3) return ''
  const rows = run.incidents.map((incident, index) => {
    const { title, when } = headOf(incident)
    return `<li><a href="#incident-${index + 1}">${index + 1}. ${escapeHtml(title)}</a> <span class="when">${escapeHtml([when, countWords(incident)].filter(Boolean).join(' · '))}</span></li>`
  })
  return `<nav><ul>${rows.join('')}</ul></nav>\n`
}

function incidentHtml(run: Run, incident: Incident, number: number, labels: Labels): string {
  const head = headOf(incident)
  const how = incident.timeHow ? ` title="${escapeHtml(incident.timeHow)}"` : ''
  const facts = [head.lead, head.where].flatMap((line) => (line ? [lineHtml(line, labels)] : []))
  const where = facts.length > 0 ? `<ul class="where">${facts.join('')}</ul>\n` : ''
  const notes = head.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('')
  const copies = copyLines(run, incident, labels)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('')
  const short = new Map(sectionsOf(incident, ROOM).map((section) => [section.name, section]))
  const sections = sectionsOf(incident)
    .map((section) => sectionHtml(section, short.get(section.name), labels))
    .join('\n')
  return `<section class="incident" id="incident-${number}"><h2>${number}. ${escapeHtml(head.title)}</h2>
<p class="when"${how}>${escapeHtml(head.when)}</p>
<p class="when">${countWords(incident)}</p>${notes}
${where}${sections}
<h3>Reports and origins</h3><ul>${originsHtml(run, incident, labels)}${copies}</ul></section>`
}

/** Lines of the sections that grow longest; the rest is folded away under them. */
const ROOM: Room = { Said: 16, Timeline: 16, Blame: 20 }

/** A section: whole, or its weightiest lines with the whole of it folded away. */
function sectionHtml(section: Section, short: Section | undefined, labels: Labels): string {
  const list = (lines: readonly Line[]) => `<ul>${lines.map((line) => lineHtml(line, labels)).join('')}</ul>`
  const head = `<h3>${section.name}</h3>`
  if (!short || short.left === 0) return head + list(section.lines)
  return `${head}${list(short.lines)}<details class="more"><summary>All, with ${short.left} more</summary>${list(section.lines)}</details>`
}

const countWords = ({ reports, origins }: Incident): string =>
  `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}, ${origins.length} ${origins.length === 1 ? 'origin' : 'origins'}`

/** Each origin with its reports, every one a link to its text, and why it is one. */
function originsHtml(run: Run, incident: Incident, labels: Labels): string {
  const here = new Set(incident.reports)
  const reports = new Map(run.reports.filter(({ id }) => here.has(id)).map((report) => [report.id, report]))
  const link = (id: string): string => {
    const { outlet, published } = reports.get(id)!
    const facts = [outlet, published && dayWords(published.value)].filter(Boolean).join(', ')
    return `<li><a href="#${anchorOf(id, 0)}">${escapeHtml(labels.get(id) ?? id)}</a>${facts ? ` ${escapeHtml(facts)}` : ''}</li>`
  }
  return incident.origins
    .map((ids, i) => {
      const head = `<span class="label">Origin ${i + 1}</span> ${escapeHtml(withLabels(incident.originReasons[i] ?? '', labels))}`
      return `<li>${head}<ul>${ids.map(link).join('')}</ul></li>`
    })
    .join('')
}

function lineHtml(line: Line, labels: Labels): string {
  const head = line.label ? `<span class="label">${escapeHtml(line.label)}</span> ` : ''
  // Two sentences of one finding in one paragraph are one place to look.
  const places = new Map(line.cites.toReversed().map((cite) => [`${cite.id} ${cite.paragraph}`, cite]))
  const cites = [...places.values()]
    .reverse()
    .map((cite) => ` ${citeHtml(cite, labels)}`)
    .join('')
  const under = line.under.length > 0 ? `<ul>${line.under.map((u) => lineHtml(u, labels)).join('')}</ul>` : ''
  const text = escapeHtml(line.text)
  const linked = line.account ? `<a href="#${line.account}">${text}</a>` : text
  const kind = line.label === 'disputed' ? ' class="disputed"' : ''
  return `<li${kind}>${head}${linked}${cites}${under}</li>`
}

function citeHtml(cite: Citation, labels: Labels): string {
  const name = `${shortId(cite.id, labels)}`
  return `<a class="cite" href="#${anchorOf(cite.report, cite.paragraph)}" data-report="${escapeHtml(cite.report)}" data-start="${cite.span.start}" data-end="${cite.span.end}" title="${escapeHtml(cite.span.text.slice(0, 300))}">${escapeHtml(name)}&nbsp;¶${cite.paragraph}</a>`
}
