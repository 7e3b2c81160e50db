/**
 * Writes the files that are made from the code: the JSON Schema of a run, the command line's reference, the list of rules.
 *
 *   node scripts/generate.ts            write them
 *   node scripts/generate.ts --check    fail when one is stale
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { programFor } from '../src/cli/program.ts'
import { explainedRules, ruleSentence } from '../src/cli/rules.ts'

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

const files: readonly (readonly [string, string])[] = [
  ['schema/run.schema.json', schema()],
  ['docs/reference/command-line.md', commandLine()],
  ['docs/reference/rules.md', rules()],
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
