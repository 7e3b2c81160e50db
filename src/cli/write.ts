import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Misuse } from './misuse.ts'

/**
 * Writes a whole file or nothing: to a temporary file beside it first, then renamed, so that a killed run leaves the old
 * file sound.
 *
 * @throws Misuse when the place cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(part, text)
    renameSync(part, path)
  } catch (error) {
    rmSync(part, { force: true })
    throw new Misuse(`cannot write ${path}: ${(error as Error).message}. Choose another place with --out.`)
  }
}

/** The file that --out means: itself, or `name` in it where it is a folder or ends like one. */
export function outputFile(out: string, name: string): string {
  const isFolder = /[\\/]$/.test(out) || statSync(out, { throwIfNoEntry: false })?.isDirectory() === true
  return isFolder ? join(out, name) : out
}
