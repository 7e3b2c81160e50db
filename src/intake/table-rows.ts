import Papa from 'papaparse'

/** A row of a table: its cells, or that it is longer than a report may be and passed over. Lines are counted from 1. */
export type Row =
  /** `unclosed`: the line of a quotation mark that opens a cell and is never closed, null where all are. */
  { readonly cells: readonly string[]; readonly unclosed: number | null } | { readonly tooLongAt: number }

/** Lines after an unclosed mark that are tried for the row behind it, and unclosed marks that are mended in one table. */
const MOST_LINES = 100
const MOST_UNCLOSED = 200
/** Characters of the line and what follows that are looked at. */
const LONGEST_TRIED = 100_000

/**
 * The rows of a table (RFC 4180), read as a stream with Papa Parse: cells in quotation marks may hold separators, line breaks and
 * doubled marks. Rows without any cell are left out.
 *
 * A mark that is never closed would swallow the rows behind it. Where a line further on begins a row as wide as the
 * first one, the open cell ends before that line.
 *
 * @param chunks the text of the table, in pieces of any length
 * @param limit most characters of one row
 */
export async function* rowsIn(chunks: AsyncIterable<string>, separator: string, limit: number): AsyncGenerator<Row> {
  const table = new Table(separator, limit)
  let isPassingOver = false
  let left = 0
  for await (const chunk of withPlainLineEnds(chunks)) {
    table.text += chunk
    if (isPassingOver) isPassingOver = !table.dropLine(0)
    // A row that grows is read again at twice its length, not with every piece.
    if (table.text.length < 2 * left && table.text.length <= limit) continue
    yield* table.rows(false)
    if (table.text.length > limit) {
      const row = table.unclosedRow(0)
      yield row ?? { tooLongAt: table.line }
      if (!row) isPassingOver = !table.dropLine(table.text.length)
    }
    left = table.text.length
  }
  yield* table.rows(true)
}

/** A row that ends where its last cell does, or with the table. */
interface WholeRow {
  readonly cells: readonly string[]
  readonly start: number
  readonly end: number
  /** Where a cell begins whose mark is not closed before the table ends. */
  readonly openAt: number | null
}

/** What has come of a table and is not read yet. */
class Table {
  text = ''
  /** Where `text` begins. */
  line = 1
  readonly #separator: string
  readonly #limit: number
  /** Cells of the first row. */
  #width = 0
  #unclosed = 0

  constructor(separator: string, limit: number) {
    this.#separator = separator
    this.#limit = limit
  }

  /** The rows that are there as a whole; at the end the last one too. */
  rows(atEnd: boolean): readonly Row[] {
    const rows: Row[] = []
    for (;;) {
      const { whole, end, openAt } = this.#parsed(atEnd)
      for (const row of whole) {
        const lineAt = (place: number): number => this.line + linesIn(this.text, place)
        if (row.end - row.start > this.#limit) rows.push({ tooLongAt: lineAt(row.start) })
        else if (row.cells.some((cell) => cell.trim() !== ''))
          rows.push({ cells: row.cells, unclosed: row.openAt === null ? null : lineAt(row.openAt) })
      }
      this.#take(end)
      if (openAt === null) return rows
      rows.push(this.unclosedRow(openAt - end)!)
    }
  }

  /**
   * The first row, ended before the line that begins the next one; null where no line does.
   *
   * @param openAt where the cell begins whose mark is not closed
   */
  unclosedRow(openAt: number): Row | null {
    const end = this.#nextRow(openAt, this.text.length)
    if (end === null) return null
    const unclosed = this.line + linesIn(this.text, openAt)
    const cells = this.#parser({}).parse(this.text.slice(0, end).trimEnd(), 0, false).data[0]!
    this.#take(end)
    this.#unclosed++
    return { cells, unclosed }
  }

  /** Drops what stands before the first line that begins behind a place; whether there is one. */
  dropLine(from: number): boolean {
    const end = this.text.indexOf('\n', from)
    this.#take(end < 0 ? this.text.length : end + 1)
    return end >= 0
  }

  /** Rows up to the first one that holds an unclosed mark, and where that mark's cell begins. */
  #parsed(atEnd: boolean): { whole: readonly WholeRow[]; end: number; openAt: number | null } {
    const whole: WholeRow[] = []
    let end = 0
    let openAt: number | null = null
    const parser = this.#parser({
      step: ({ data, errors, meta }) => {
        const index = errors[0]?.index
        if (index !== undefined && this.#nextRow(index, meta.cursor) !== null) {
          openAt = index
          parser.abort()
          return
        }
        const cells = data as unknown as string[][]
        this.#width ||= cells[0]!.length
        const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
        whole.push({ cells: cells[0]!, start: end, end: meta.cursor, openAt: isOpen ? index! : null })
        end = meta.cursor
      },
    })
    parser.parse(this.text, 0, !atEnd)
    return { whole, end, openAt }
  }

  /** The first line between two places that begins a row as wide as the first one, its marks in order. */
  #nextRow(from: number, to: number): number | null {
    if (this.#unclosed >= MOST_UNCLOSED || this.#width < 2) return null
    let at = from
    for (let tried = 0; tried < MOST_LINES; tried++) {
      at = this.text.indexOf('\n', at) + 1
      if (at === 0 || at >= to) return null
      const { data, errors } = this.#parser({ preview: 1 }).parse(
        this.text.slice(at, Math.min(to, at + LONGEST_TRIED)),
        0,
        false,
      )
      if (errors.length === 0 && data[0]?.length === this.#width) return at
    }
    return null
  }

  #parser(more: Papa.ParseConfig): Parser {
    return new Papa.Parser({ delimiter: this.#separator, newline: '\n', fastMode: false, ...more })
  }

  #take(end: number): void {
    this.line += linesIn(this.text, end)
    this.text = this.text.slice(end)
  }
}

/** What Papa's parser gives; its types leave it open. */
interface Parser {
  parse(text: string, base: number, withoutLastRow: boolean): Papa.ParseResult<string[]>
  abort(): void
}

function linesIn(text: string, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** The text with "\n" for every kind of line end, also for one that is cut in two. */
async function* withPlainLineEnds(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const chunk of chunks) {
    const text = held + chunk
    held = text.endsWith('\r') ? '\r' : ''
    yield (held ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n')
  }
  if (held) yield '\n'
}
