import type { Citation } from '../account/incident.ts'
import { shortId, shortLabels, withLabels } from '../account/labels.ts'
import { type Line, sectionsOf } from '../account/lines.ts'
import type { Run } from '../pipeline.ts'
import { copyLines } from './copies.ts'
import { headOf } from './head.ts'
import { printable } from './printable.ts'
import { summaryOf } from './summary.ts'

/** Marks of Markdown and HTML that a report's words could hold, made plain text. */
const plain = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>#|~&]/g, (mark) => `\\${mark}`)

/** The accounts of a run as Markdown (CommonMark), every line cited. */
export function markdownOf(run: Run): string {
  const labels = shortLabels(run.reports.map((report) => report.id))
  const label = (id: string) => labels.get(id) ?? id
  const cites = (list: readonly Citation[]) =>
    list.length === 0 ? '' : ` (${list.map((cite) => `\`${shortId(cite.id, labels)}\` ¶${cite.paragraph}`).join(', ')})`
  const out: string[] = ['# Accounts', '', summaryOf(run), '']
  const write = (line: Line, depth: number) => {
    const head = line.label ? `**${plain(line.label)}** ` : ''
    out.push(`${'  '.repeat(depth)}- ${head}${plain(line.text)}${cites(line.cites)}`)
    for (const under of line.under) write(under, depth + 1)
  }
  run.incidents.forEach((incident, index) => {
    const head = headOf(incident)
    out.push(`## ${index + 1}. ${plain(head.title)}`, '')
    if (head.when) out.push(plain(head.when), '')
    for (const note of head.notes) out.push(plain(note), '')
    for (const line of [head.lead, head.where]) if (line) write(line, 0)
    incident.origins.forEach((origin, i) => {
      out.push(
        `- Origin ${i + 1}, ${origin.map((id) => plain(label(id))).join(', ')}: ${plain(withLabels(incident.originReasons[i] ?? '', labels))}`,
      )
    })
    for (const copy of copyLines(run, incident, labels)) out.push(`- ${plain(copy)}`)
    for (const section of sectionsOf(incident)) {
      out.push('', `### ${section.name}`, '')
      for (const line of section.lines) write(line, 0)
    }
    out.push('')
  })
  if (run.skipped.length > 0) {
    out.push('## Not read', '')
    for (const skip of run.skipped) out.push(`- ${plain(skip.input)}: ${plain(skip.why)} ${plain(skip.todo)}`)
    out.push('')
  }
  return out.join('\n')
}
