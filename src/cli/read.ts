import { existsSync } from 'node:fs'
import { jsonOf } from '../export/json.ts'
import { markdownOf } from '../export/markdown.ts'
import { pageOf } from '../export/page/index.ts'
import { terminalOf } from '../export/terminal.ts'
import { readInputs } from '../intake/index.ts'
import { readReports } from '../pipeline.ts'
import { noteLastRead } from './last-read.ts'
import { Misuse } from './misuse.ts'
import { progressOn } from './progress.ts'
import { EXIT, type Terminal } from './terminal.ts'
import { outputFile, writeWhole } from './write.ts'

export interface ReadOptions {
  readonly json?: boolean
  readonly md?: boolean
  readonly html?: boolean
  readonly out?: string
  readonly all?: boolean
  readonly page?: string
  readonly allowPrivate?: boolean
}

const FORMS = ['json', 'md', 'html'] as const

/** The form asked for: by flag, else by the ending of --out. */
function formOf(options: ReadOptions): (typeof FORMS)[number] | null {
  const asked = FORMS.filter((form) => options[form])
  if (asked.length > 1) throw new Misuse(`--${asked.join(' and --')} cannot go together. Ask for one, or run twice.`)
  if (asked[0]) return asked[0]
  if (options.out === undefined) return null
  const ending = /\.(json|md|html?)$/i.exec(options.out)?.[1]?.toLowerCase()
  return ending === 'json' || ending === 'md' ? ending : ending ? 'html' : null
}

/** `hearsay read`: answers on standard output or in --out; says on standard error what was not read. */
export async function read(inputs: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const form = formOf(options)
  const [only] = inputs
  if (inputs.length === 1 && only && /^[a-z]+$/.test(only) && !existsSync(only)) {
    throw new Misuse(
      `there is no file and no command named ${JSON.stringify(only)}. Commands: read, why, inspect, help.`,
    )
  }
  const allowPrivate = options.allowPrivate === true
  const progress = progressOn(terminal)
  const run = await readReports(readInputs(inputs, { allowPrivate }), progress.watch)
  progress.finish()
  noteLastRead(inputs, allowPrivate)

  const text = () => terminalOf(run, { width: terminal.width, colour: terminal.colour, all: options.all === true })
  const written =
    form === 'json' ? jsonOf(run) : form === 'md' ? markdownOf(run) : form === 'html' ? pageOf(run) : text()
  if (options.out === undefined) terminal.answer(written)
  else {
    const file = outputFile(options.out, form ? `account.${form}` : 'account.txt')
    writeWhole(file, form ? written : terminalOf(run, { width: 100, colour: false, all: options.all === true }))
    terminal.talk(`wrote ${file}\n`)
  }
  if (options.page !== undefined) {
    writeWhole(options.page, pageOf(run))
    terminal.talk(`The page with every line opening its sentence: ${options.page}\n`)
  }
  // In the terminal the account itself ends with what was not read; elsewhere it is told here.
  if (form !== null || options.out !== undefined) {
    for (const skip of run.skipped) terminal.talk(`not read: ${skip.input}: ${skip.why} ${skip.todo}\n`)
  }
  return run.skipped.length > 0 ? EXIT.someNotRead : EXIT.read
}
