import { styleText } from 'node:util'
import stringWidth from 'string-width'
import type { Citation, Incident } from '../account/incident.ts'
import { shortId, shortLabels } from '../account/labels.ts'
import { type Line, type Room, sectionsOf } from '../account/lines.ts'
import type { Run } from '../pipeline.ts'
import { copyLines } from './copies.ts'
import { type Head, headOf } from './head.ts'
import { originLines } from './origins.ts'
import { printable } from './printable.ts'
import { summaryOf } from './summary.ts'
import { wrap } from './wrap.ts'

export interface TerminalOptions {
  /** Columns. */
  readonly width: number
  readonly colour: boolean
  /** Show every line of every section. */
  readonly all: boolean
}

/** Columns of the labels; a longer label is followed by a colon. */
const LABEL = { Timeline: 14, other: 12 }
const ROOM: Room = { states: 8, Said: 8, Timeline: 8, Blame: 12, Warnings: 12 }

/** The accounts of a run for a terminal, each line with the ids that `hearsay why` explains. */
export function terminalOf(run: Run, options: TerminalOptions): string {
  const labels = shortLabels(run.reports.map((report) => report.id))
  const label = (id: string) => labels.get(id) ?? id
  const paint = (style: 'bold' | 'dim' | 'yellow' | 'cyan', text: string) =>
    options.colour ? styleText(style, text, { validateStream: false }) : text
  const width = Math.max(40, options.width)
  const out: string[] = [paint('bold', summaryOf(run)), '']

  const cites = (list: readonly Citation[]): string => {
    if (list.length === 0) return ''
    // Two sentences of one finding in one paragraph are one place to look.
    const places = [...new Set(list.map((cite) => `${shortId(cite.id, labels)} ¶${cite.paragraph}`))]
    const shown = places.slice(0, 3)
    const more = places.length > 3 ? ` +${places.length - 3}` : ''
    // No-break spaces hold a citation together when lines are wrapped.
    return ` [${shown.join(', ')}${more}]`.replace(/(?<=\S) ¶/g, '\u00a0¶')
  }
  const write = (line: Line, indent: number, column: number) => {
    const pad = ' '.repeat(indent)
    const text = printable(line.text) + cites(line.cites)
    const head = printable(line.label)
    const wide = stringWidth(head)
    const first = wide === 0 ? pad : wide < column ? pad + head + ' '.repeat(column - wide) : `${pad}${head}: `
    const rest = pad + ' '.repeat(column || 2)
    const lines = wrap(text, width, first, rest).map((l) => l.trimEnd())
    if (wide > 0 && lines[0]) lines[0] = lines[0].replace(head, () => paint('cyan', head))
    out.push(...lines.map((l) => l.replace(/\[[^\]]*¶[^\]]*\]?$/, (m) => paint('dim', m))))
    for (const under of line.under) write(under, indent + 2, 0)
    if (line.left) out.push(paint('dim', `${pad}  ... ${line.left} more: --all shows them`))
  }

  out.push(...contentLines(run.incidents, width))
  run.incidents.forEach((incident, index) => {
    const head = headOf(incident)
    out.push(...titleLines(head, index + 1, width).map((l, i) => (i === 0 ? paint('bold', l) : l)))
    for (const note of head.notes) out.push(...wrap(printable(note), width, '   ', '     '))
    const reports = `${incident.reports.length} ${incident.reports.length === 1 ? 'report' : 'reports'}, ${incident.origins.length} ${incident.origins.length === 1 ? 'origin' : 'origins'}`
    const origins = incident.origins.map((ids) => ids.map(label).join(' + ')).join(' · ')
    out.push(...wrap(`${reports}: ${origins}`, width, '   ', '     '))
    for (const copy of copyLines(run, incident, labels, options.all)) out.push(...wrap(copy, width, '     ', '       '))
    for (const why of originLines(run, incident, labels)) out.push(...wrap(why, width, '     ', '       '))
    for (const line of [head.lead, head.where]) if (line) write(line, 3, LABEL.other)
    for (const section of sectionsOf(incident, options.all ? {} : ROOM)) {
      out.push('', `   ${paint('bold', section.name)}`)
      const column = section.name === 'Timeline' ? LABEL.Timeline : LABEL.other
      for (const line of section.lines) write(line, 3, column)
      if (section.left > 0) out.push(paint('dim', `   ... ${section.left} more: --all shows them`))
    }
    out.push('')
  })
  if (run.skipped.length > 0) {
    out.push(paint('bold', 'Not read'))
    for (const skip of run.skipped) {
      out.push(
        ...wrap(`${printable(skip.input)}: ${printable(skip.why)} ${skip.todo}`, width, '   ', '     ').map((l) =>
          paint('yellow', l),
        ),
      )
    }
    out.push('')
  }
  return out.join('\n')
}

/** From so many accounts on, a list of them stands first, of so many at most. */
const CONTENTS = { from: 3, most: 60 }

/** The accounts in a line each: number, title, when and where, how many origins, the toll. */
function contentLines(incidents: readonly Incident[], width: number): string[] {
  if (incidents.length < CONTENTS.from) return []
  const lines = incidents.slice(0, CONTENTS.most).flatMap((incident, index) => {
    const { title, when } = headOf(incident)
    const number = String(index + 1).padStart(String(Math.min(incidents.length, CONTENTS.most)).length)
    const killed = incident.figures.killed?.best
    const facts = [
      printable(title),
      when,
      `${incident.reports.length} ${incident.reports.length === 1 ? 'report' : 'reports'}`,
      killed && `killed ${killed.words}`,
    ]
    return wrap(facts.filter(Boolean).join(' · '), width, `${number}  `, ' '.repeat(number.length + 4))
  })
  const left = incidents.length - CONTENTS.most
  return [...lines, ...(left > 0 ? [`... and ${left} more`] : []), '']
}

/** "1  Attack on Halden Quay          3 May 2019 · Port Selm", on two lines where one is too narrow. */
function titleLines({ title, when }: Head, number: number, width: number): string[] {
  const head = `${number}  `
  const left = head + printable(title)
  if (!when) return wrap(printable(title), width, head, '   ')
  const gap = width - stringWidth(left) - stringWidth(when)
  return gap >= 3
    ? [left + ' '.repeat(gap) + when]
    : [...wrap(printable(title), width, head, '   '), ...wrap(when, width, '   ', '   ')]
}
