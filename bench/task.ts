import { readFileSync, writeFileSync } from 'node:fs'

/** What a bench task is given: where the data are, where predictions go, whether to list the losses. */
export interface TaskOptions {
  readonly data: string
  readonly out: string | null
  readonly errors: boolean
}
export type Task = (options: TaskOptions) => Promise<void> | void

/** The rows of a JSON Lines file. */
export function readRows<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Writes rows as JSON Lines where an output file was asked for. */
export function writeRows(file: string | null, rows: readonly unknown[]): void {
  if (file) writeFileSync(file, rows.map((row) => JSON.stringify(row) + '\n').join(''))
}
