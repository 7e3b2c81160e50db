import { type FoundRecord, recordOf } from './record.ts'

/**
 * The reports in a table (RFC 4180; tabs or semicolons may stand for the commas): the first row names the facts, each further row
 * is a report. Names are those of JSON records: "text" or "body" for the words, "url", "outlet", "title", "date".
 *
 * @returns one entry a row, null for a row without words; null for a table that has no column of words
 */
export function reportsInTable(text: string): readonly (FoundRecord | null)[] | null {
  const separator = separatorOf(text)
  const [names, ...rows] = rowsOf(text, separator)
  if (!names) return null
  const keys = names.map((name) => name.trim())
  const recordIn = (row: readonly string[]): FoundRecord | null => {
    const fields: Record<string, string> = {}
    keys.forEach((key, at) => {
      const value = row[at]
      if (value === undefined || value.trim() === '') return
      fields[key] ??= value
      fields[key.toLowerCase()] ??= value
    })
    return recordOf(fields)
  }
  if (recordIn(keys.map(() => 'words')) === null) return null
  return rows.map(recordIn)
}

/** The separator that stands most often in the first line, outside of quotation marks. */
function separatorOf(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (separator: string): number => line.split(separator).length
  return ['\t', ';', ','].reduce((best, one) => (count(one) > count(best) ? one : best), ',')
}

/** Cells in quotation marks may hold separators, line breaks and doubled marks. Rows without any cell are left out. */
function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const endRow = (): void => {
    if (row.some((cell) => cell.trim() !== '')) rows.push(row)
    row = []
  }
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at++
      for (;;) {
        const end = text.indexOf('"', at)
        if (end < 0) {
          cell += text.slice(at)
          at = text.length
          break
        }
        cell += text.slice(at, end)
        at = end + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
    }
    let end = at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    row.push(cell + text.slice(at, end))
    at = end
    if (text[at] === separator) {
      at++
      // "a,b,": a last cell that is empty.
      if (at === text.length) row.push('')
    } else {
      if (text[at] === '\r') at++
      if (text[at] === '\n') at++
      endRow()
    }
  }
  endRow()
  return rows
}
