import type { Bytes } from './bytes.ts'
import { Ids } from './ids.ts'
import type { Input, Skipped } from './input.ts'
import { LIMITS, type Limits } from './limits.ts'
import { readSource } from './read.ts'
import { sourcesOf } from './sources.ts'

/** How inputs are read; everything may be left out. */
export interface IntakeOptions extends Partial<Limits> {
  /** Read from addresses in private networks and on this machine too. */
  readonly allowPrivate?: boolean
  /** What '-' stands for; the process's standard input unless given. */
  readonly stdin?: Bytes
}

/**
 * Reads what the user names into inputs: files, folders with all below them, patterns ('reports/*.html'), web addresses,
 * and '-' for standard input. Formats are found from the content: text dumps, web pages (also MHTML and mails), JSON and
 * JSON Lines, feeds (RSS, Atom), web archives (WARC), tables (CSV), any of them gzipped, in any common encoding. This is the only stage that touches disk or network.
 *
 * The same set of names gives the same inputs with the same ids in whatever order they are named; the pipeline sorts
 * by id. A file named twice is read once. What cannot be read comes as a Skipped record, never as an exception, and
 * the rest is read.
 *
 * @param names as on the command line
 * @throws only for bugs and for options that make no sense
 */
export async function* readInputs(
  names: readonly string[],
  options: IntakeOptions = {},
): AsyncGenerator<Input | Skipped> {
  const { allowPrivate = false, stdin = process.stdin, ...limits } = options
  const { sources, skipped } = await sourcesOf(names)
  yield* skipped
  const setting = {
    limits: { ...LIMITS, ...limits },
    allowPrivate,
    stdin,
    ids: new Ids(sources.map(({ name }) => name)),
  }
  for (const source of sources) yield* readSource(source, setting)
}
