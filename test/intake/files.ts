import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type IntakeOptions, readInputs } from '../../src/intake/index.ts'
import type { Input, Skipped } from '../../src/intake/input.ts'

/** A folder of its own for a test, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-intake-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** All that intake gives for some names, sorted as the pipeline sorts, with the test's folder taken out of the names. */
export async function readAll(
  names: readonly string[],
  options: IntakeOptions = {},
  folder = '',
): Promise<{ inputs: Input[]; skipped: Skipped[] }> {
  const inputs: Input[] = []
  const skipped: Skipped[] = []
  const short = (name: string): string => (folder === '' ? name : name.replace(`${folder}/`, '').replace(folder, '.'))
  for await (const found of readInputs(names, options)) {
    if ('todo' in found) skipped.push({ ...found, input: short(found.input) })
    else inputs.push({ ...found, input: short(found.input) })
  }
  const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return {
    inputs: inputs.sort((a, b) => order(a.id, b.id)),
    skipped: skipped.sort((a, b) => order(a.input, b.input)),
  }
}
