/**
 * Scores one stage on data in the formats of the project's data sets.
 *
 *   npm run bench -- TASK --data PATH [--out FILE] [--errors]
 *
 * Each task is one file in bench/tasks. It reads the input of each item, never its labels, runs the stage as the program runs
 * it, writes predictions in the form that the scorer of that name reads, and prints our own score where labels are there.
 */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Task } from './task.ts'

const tasks = readdirSync(new URL('./tasks/', import.meta.url))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort()
const usage = `usage: npm run bench -- TASK --data PATH [--out FILE] [--errors]\ntasks: ${tasks.join(', ')}`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    errors: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
const name = positionals[0] ?? ''
const data = values['data']
if (!tasks.includes(name) || typeof data !== 'string' || !existsSync(data)) {
  console.error(usage)
  if (tasks.includes(name)) console.error(`--data must name a file or folder that exists, not ${JSON.stringify(data)}`)
  process.exit(2)
}
const { run } = (await import(`./tasks/${name}.ts`)) as { run: Task }
await run({ data, out: typeof values['out'] === 'string' ? values['out'] : null, errors: values['errors'] === true })
