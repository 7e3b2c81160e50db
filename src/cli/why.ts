import { printable } from '../export/printable.ts'
import { wrap } from '../export/wrap.ts'
import { readInputs } from '../intake/index.ts'
import { readReports } from '../pipeline.ts'
import { explain } from './explain.ts'
import { lastRead } from './last-read.ts'
import { Misuse } from './misuse.ts'
import { progressOn } from './progress.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** `hearsay why ID`: reads the inputs (or those of the last read) again, which gives the same ids, and explains one. */
export async function why(
  id: string,
  inputs: readonly string[],
  options: { readonly allowPrivate?: boolean },
  terminal: Terminal,
): Promise<number> {
  const last = inputs.length > 0 ? { inputs, allowPrivate: options.allowPrivate === true } : lastRead()
  if (!last) throw new Misuse('nothing was read before. Name the inputs: hearsay why ID INPUT...')
  if (inputs.length === 0 && last.inputs.includes('-')) {
    throw new Misuse(
      'the last read came from standard input, which cannot be read again. Name a file: hearsay why ID FILE',
    )
  }
  const progress = progressOn(terminal)
  const run = await readReports(readInputs(last.inputs, { allowPrivate: last.allowPrivate }), progress.watch)
  progress.finish()
  const found = explain(run, id)
  if (!found && run.reports.length === 0) {
    throw new Misuse(
      `no report was found in ${last.inputs.map((input) => JSON.stringify(input)).join(', ')}. Name the inputs: hearsay why ${id} INPUT...`,
    )
  }
  if (!found) {
    const reports = run.reports.map((report) => report.id).slice(0, 8)
    throw new Misuse(
      `no line has the id ${JSON.stringify(id)}. Ids stand in brackets in the account, for example ${reports[0] ?? 'report'}.c1; reports here: ${reports.join(', ')}${run.reports.length > 8 ? ', ...' : ''}.`,
    )
  }
  const out = [`${found.id}  ${printable(found.what)}`]
  const line = (head: string, text: string) =>
    out.push(...wrap(printable(text), terminal.width, head.padEnd(11), ' '.repeat(11)))
  if (found.rule) line('  rule', `${found.rule.name}: ${found.rule.sentence}`)
  for (const span of found.words) line('  words', `"${span.text}" [${span.start}, ${span.end})`)
  for (const sentence of found.sentences) line('  sentence', `¶${sentence.paragraph} ${sentence.text}`)
  for (const note of found.notes) line('  note', note)
  if (found.report)
    line(
      '  report',
      `${found.report.id}: ${found.report.outlet ?? 'outlet not known'}, published ${found.report.published}, ${found.report.input}`,
    )
  terminal.answer(out.join('\n') + '\n')
  return EXIT.read
}
