import { inspectText } from '../export/inspect.ts'
import { jsonOf } from '../export/json.ts'
import { readInputs } from '../intake/index.ts'
import { readReports } from '../pipeline.ts'
import { progressOn } from './progress.ts'
import { EXIT, type Terminal } from './terminal.ts'

/** `hearsay inspect FILE`: what was found in each report of one input. */
export async function inspect(
  file: string,
  options: { readonly json?: boolean; readonly allowPrivate?: boolean },
  terminal: Terminal,
): Promise<number> {
  const progress = progressOn(terminal)
  const run = await readReports(readInputs([file], { allowPrivate: options.allowPrivate === true }), progress.watch)
  progress.finish()
  if (options.json) terminal.answer(jsonOf(run))
  else for (const report of run.reports) terminal.answer(inspectText(report, { width: terminal.width }))
  for (const skip of run.skipped) terminal.talk(`not read: ${skip.input}: ${skip.why} ${skip.todo}\n`)
  return run.skipped.length > 0 ? EXIT.someNotRead : EXIT.read
}
