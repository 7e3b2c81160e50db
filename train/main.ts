/**
 * Trains one model from data folders given as arguments and writes it to models/.
 *
 *   npm run train -- NAME --data PATH [--data PATH ...] [--out FILE] [--quick] [--set name=value ...]
 *
 * Each model is one file in train/. Training is deterministic: the same data give the same bytes.
 */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Trainer } from './trainer.ts'

const names = readdirSync(new URL('./', import.meta.url))
  .filter((name) => name.endsWith('.ts') && name !== 'main.ts' && name !== 'trainer.ts')
  .map((name) => name.slice(0, -3))
  .sort()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', multiple: true },
    out: { type: 'string' },
    quick: { type: 'boolean' },
    set: { type: 'string', multiple: true },
  },
})
const name = positionals[0] ?? ''
const data = values.data ?? []
const missing = data.filter((path) => !existsSync(path))
if (!names.includes(name) || data.length === 0 || missing.length > 0) {
  console.error(`usage: npm run train -- NAME --data PATH [--data PATH ...] [--out FILE]\nmodels: ${names.join(', ')}`)
  if (missing.length > 0) console.error(`--data must name files or folders that exist, not ${missing.join(', ')}`)
  process.exit(2)
}
const { train } = (await import(`./${name}.ts`)) as { train: Trainer }
await train({ data, out: values.out ?? null, quick: values.quick === true, set: values.set ?? [] })
