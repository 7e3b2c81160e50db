import { type FoundRecord, recordOf } from './record.ts'
import { rowsIn } from './table-rows.ts'

/** What a row of a table gives: a report, null where it holds no words; and what is wrong with it. */
export interface TableRow {
  readonly found: FoundRecord | null
  /** The line of a quotation mark that is never closed. */
  readonly unclosed: number | null
  /** The line of a row that is longer than a report may be. */
  readonly tooLongAt: number | null
}

/**
 * The reports in a table (RFC 4180; tabs or semicolons may stand for the commas): the first row names the facts, each further row
 * is a report. Names are those of JSON records: "text" or "body" for the words, "url", "outlet", "title", "date".
 * It is read as a stream and may be of any length.
 *
 * @param chunks the text in pieces
 * @param limit most characters of one row
 * @returns one entry a row; a single null for a table that has no column of words
 */
export async function* reportsInTable(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<TableRow | null> {
  let keys: readonly string[] | null = null
  const { text, separator } = await opened(chunks)
  for await (const row of rowsIn(text, separator, limit)) {
    if ('tooLongAt' in row) yield { found: null, unclosed: null, tooLongAt: row.tooLongAt }
    else if (keys !== null) yield { found: recordIn(keys, row.cells), unclosed: row.unclosed, tooLongAt: null }
    else {
      keys = row.cells.map((name) => name.trim())
      const trial = keys.map(() => 'words')
      if (recordIn(keys, trial) === null) {
        yield null
        return
      }
    }
  }
}

function recordIn(keys: readonly string[], cells: readonly string[]): FoundRecord | null {
  const fields: Record<string, string> = {}
  keys.forEach((key, at) => {
    const value = cells[at]
    if (value === undefined || value.trim() === '') return
    fields[key] ??= value
    fields[key.toLowerCase()] ??= value
  })
  return recordOf(fields)
}

/** The table's text without a byte-order mark, and the separator that stands most often in its first line outside of quotation marks. */
async function opened(chunks: AsyncIterable<string>): Promise<{ text: AsyncIterable<string>; separator: string }> {
  const pieces = chunks[Symbol.asyncIterator]()
  let start = ''
  while (start.length < 64_000) {
    const { value, done } = await pieces.next()
    if (done) break
    start = (start + value).replace(/^\ufeff/, '')
  }
  const line = (/^[^\r\n]*/.exec(start)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (separator: string): number => line.split(separator).length
  const separator = ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',')
  async function* whole(): AsyncGenerator<string> {
    yield start
    yield* { [Symbol.asyncIterator]: () => pieces }
  }
  return { text: whole(), separator }
}
