/**
 * Fails when a stage imports from a later one. The order is the map in docs/how-a-report-flows.md.
 *
 *   node scripts/boundaries.ts
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ORDER = [
  'intake',
  'article',
  'language',
  'times',
  'claims',
  'figures',
  'blame',
  'warnings',
  'copies',
  'places',
  'incidents',
  'account',
]
/** Folders outside the line of stages and what they may use. */
const ABOVE = ['pipeline', 'export', 'index', 'cli']
const root = resolve(import.meta.dirname, '..', 'src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : []
  })
}

/** The stage of a file: its first folder below src, or its own name. */
const stageOf = (file: string): string => relative(root, file).split(/[\\/]/)[0]!.replace(/\.ts$/, '')
const rank = (stage: string): number => {
  const line = [...ORDER, ...ABOVE]
  const at = line.indexOf(stage)
  if (at < 0) throw new Error(`src/${stage} has no place in the order of stages: add it to scripts/boundaries.ts`)
  return at
}

const wrong: string[] = []
for (const file of filesBelow(root)) {
  for (const match of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
    const target = resolve(dirname(file), match[1]!)
    if (target.startsWith(root) && rank(stageOf(target)) > rank(stageOf(file))) {
      wrong.push(
        `${relative(root, file)} imports ${relative(root, target)}: ${stageOf(target)} comes after ${stageOf(file)}`,
      )
    }
  }
}
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exit(1)
console.log('imports go one way')
