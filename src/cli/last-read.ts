import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeWhole } from './write.ts'

/** What the last `hearsay read` read, so that `hearsay why ID` can read it again: the same inputs give the same ids. */
export interface LastRead {
  readonly inputs: readonly string[]
  readonly allowPrivate: boolean
}

function place(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'hearsay', 'last-read.json')
}

/** Notes the inputs of a read. A machine where this cannot be written can still read; `why` then wants its inputs named. */
export function noteLastRead(inputs: readonly string[], allowPrivate: boolean): void {
  const whole = inputs.map((input) => (/^https?:\/\//i.test(input) || input === '-' ? input : resolve(input)))
  try {
    writeWhole(place(), JSON.stringify({ inputs: whole, allowPrivate } satisfies LastRead) + '\n')
  } catch {
    // Read-only home: nothing to note it in.
  }
}

/** The inputs of the last read, or null. */
export function lastRead(): LastRead | null {
  try {
    const note = JSON.parse(readFileSync(place(), 'utf8')) as Partial<LastRead>
    return Array.isArray(note.inputs)
      ? { inputs: note.inputs.map(String), allowPrivate: note.allowPrivate === true }
      : null
  } catch {
    return null
  }
}
