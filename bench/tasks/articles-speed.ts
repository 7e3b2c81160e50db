/**
 * Pages a second of processor time and peak memory of the article stage, beside Readability and Defuddle on linkedom, each in a process of its own.
 *
 *   npm run bench -- articles-speed --data FOLDER [--out FILE]
 *
 * "hearsay" is what Readability does (text and facts), "hearsay-stage" adds language, dateline, credits, residue and places.
 * FOLDER holds *.html pages. The readers run one after another on one core over the same pages. Ours is compiled first, as it is
 * published: taking the types out of the sources at start costs memory that no user pays.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { type Task, writeRows } from '../task.ts'

interface Run {
  readonly reader: string
  readonly pages: number
  readonly read: number
  readonly seconds: number
  readonly megabytes: number
}

export const run: Task = ({ data, out }) => {
  const script = join(compiled(), 'bench', 'speed', 'article-reader.js')
  const runs: Run[] = []
  for (const reader of ['hearsay', 'hearsay-stage', 'readability', 'defuddle']) {
    const printed = execFileSync(process.execPath, [script, reader, data], { encoding: 'utf8', maxBuffer: 1e8 })
    const one = JSON.parse(printed.trim().split('\n').at(-1)!) as Run
    runs.push(one)
    console.log(
      `${reader.padEnd(14)} ${(one.pages / one.seconds).toFixed(1).padStart(7)} pages/s  ${one.megabytes.toFixed(0).padStart(5)} MB at most  ${one.read} of ${one.pages} pages read`,
    )
  }
  const [ours, , readability] = runs
  if (ours && readability) {
    console.log(
      `hearsay reads ${(readability.seconds / ours.seconds).toFixed(1)} times as fast as Readability with ${((100 * ours.megabytes) / readability.megabytes).toFixed(0)}% of its memory`,
    )
  }
  writeRows(out, runs)
}

/** Compiles the project into a cache folder and gives that folder. */
function compiled(): string {
  const root = resolve(import.meta.dirname, '..', '..')
  const folder = join(root, 'node_modules', '.cache', 'hearsay-speed')
  const options = ['--noEmit', 'false', '--outDir', folder, '--rootDir', root, '--rewriteRelativeImportExtensions']
  spawnSync(join(root, 'node_modules', '.bin', 'tsc'), ['-p', root, ...options], { cwd: root, stdio: 'ignore' })
  return folder
}
