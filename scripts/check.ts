/**
 * All checks, as `npm test` and CI run them: types, one-way imports, lint and format, generated files up to date, tests,
 * the build and its package. Stops at nothing: every check runs, the failed ones are named at the end.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules', '.bin', name)
const report = join(root, 'node_modules', '.vitest-report.json')
process.chdir(root)
rmSync(report, { force: true })

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['types', bin('tsc'), ['-p', '.']],
  ['imports', process.execPath, ['scripts/boundaries.ts']],
  ['lint and format', bin('biome'), ['check', '.']],
  ['unused code', bin('knip'), []],
  ['generated files', process.execPath, ['scripts/generate.ts', '--check']],
  [
    'tests',
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
  ],
  ['build', process.execPath, ['scripts/build.ts']],
  ['package', bin('publint'), ['--strict']],
]

const failed: string[] = []
for (const [name, command, args] of checks) {
  const began = performance.now()
  const result = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${result.status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (result.status !== 0) failed.push(name)
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}
try {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  if (failed.length > 0) console.log(`failed checks: ${failed.join(', ')}`)
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`)
} catch {
  failed.push('tests (no report)')
}
process.exit(failed.length > 0 ? 1 : 0)
