/**
 * Writes what is made from the code and from the measurements: the JSON Schema of a run, the command line's reference,
 * the list of rules, bench/results.md, and the account and the figures in the README.
 *
 *   node scripts/generate.ts            write them
 *   node scripts/generate.ts --check    fail when one is stale
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { programFor } from '../src/cli/program.ts'
import { explainedRules, ruleSentence } from '../src/cli/rules.ts'
import { terminalOf } from '../src/export/terminal.ts'
import { readInputs } from '../src/intake/index.ts'
import { readReports } from '../src/pipeline.ts'

const root = resolve(import.meta.dirname, '..')

function schema(): string {
  const made = createGenerator({
    path: join(root, 'src', 'export', 'document.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'RunDocument',
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema('RunDocument')
  return JSON.stringify({ title: 'A run of Hearsay, as `hearsay read --json` writes it', ...made }, null, 2) + '\n'
}

function commandLine(): string {
  const program = programFor(
    { answer: () => {}, talk: () => {}, width: 100, colour: false, live: false, now: () => 0 },
    () => {},
  )
  const help = (command: typeof program) => {
    let text = ''
    command.configureOutput({
      writeOut: (part) => (text += part),
      getOutHelpWidth: () => 100,
      getOutHasColors: () => false,
    })
    command.outputHelp()
    return text.trimEnd()
  }
  const parts = [program, ...program.commands].map((command) => {
    const name = command === program ? 'hearsay' : `hearsay ${command.name()}`
    return `## ${name}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`
  })
  return `# Command line\n\nMade from the program by \`npm run generate\`; do not edit.\n\n${parts.join('\n')}`
}

function rules(): string {
  const rows = explainedRules.map((rule) => `| \`${rule}\` | ${ruleSentence(rule).replaceAll('|', '\\|')} |`)
  return `# Rules\n\nWhat \`hearsay why\` can name. Made from the code by \`npm run generate\`; do not edit.\n\n| rule | finds |\n| --- | --- |\n${rows.join('\n')}\n`
}

/** The terminal account of one of the example folders, up to its statements and timeline. */
async function exampleAccount(): Promise<string> {
  const run = await readReports(readInputs([join(root, 'examples', 'halden-quay')]))
  const lines = terminalOf(run, { width: 100, colour: false, all: false }).split('\n')
  return `\`\`\`text\n${lines.slice(0, lines.indexOf('   Said')).join('\n')}   ...\n\`\`\``
}

interface Result {
  readonly part: string
  readonly measure: string
  readonly value: string
  /** What it is held against, and whose figure that is. */
  readonly beside: string
  readonly data: string
  readonly command: string
  readonly date: string
}
interface Results {
  readonly machine: string
  readonly results: readonly Result[]
}
const { machine, results } = JSON.parse(readFileSync(join(root, 'bench', 'results.json'), 'utf8')) as Results

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const readmeResults = () =>
  table(
    ['part', 'measure', 'here', 'beside', 'data'],
    results.map((r) => [r.part, r.measure, r.value, r.beside, r.data]),
  )

const resultsPage = () =>
  `# Last measured\n\nMade from bench/results.json by \`npm run generate\`. Machine: ${machine}. PATH is a data folder or file as bench/main.ts describes.\n\n${table(
    ['part', 'measure', 'here', 'beside', 'data', 'command', 'date'],
    results.map((r) => [r.part, r.measure, r.value, r.beside, r.data, `\`${r.command}\``, r.date]),
  )}\n`

/** A text with what stands between two markers replaced. Throws when the markers are not there. */
function between(text: string, open: string, close: string, made: string): string {
  const [a, b] = [text.indexOf(open), text.indexOf(close)]
  if (a < 0 || b < a) throw new Error(`the markers ${open} and ${close} are not in the file`)
  const lineEnd = text.indexOf('\n', a)
  return `${text.slice(0, lineEnd + 1)}${made}\n${text.slice(b)}`
}

async function readme(): Promise<string> {
  const old = readFileSync(join(root, 'README.md'), 'utf8')
  const withAccount = between(old, '<!-- account:', '<!-- /account -->', await exampleAccount())
  return between(withAccount, '<!-- measured:', '<!-- /measured -->', readmeResults())
}

const files: readonly (readonly [string, string])[] = [
  ['schema/run.schema.json', schema()],
  ['docs/reference/command-line.md', commandLine()],
  ['docs/reference/rules.md', rules()],
  ['bench/results.md', resultsPage()],
  ['README.md', await readme()],
]
const stale: string[] = []
for (const [name, text] of files) {
  const path = join(root, name)
  let old = ''
  try {
    old = readFileSync(path, 'utf8')
  } catch {
    // Not there yet.
  }
  if (old === text) continue
  stale.push(name)
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`wrote ${name}`)
  }
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`stale: ${stale.join(', ')}. Run npm run generate and commit them.`)
  process.exit(1)
}
