import { createReadStream } from 'node:fs'
import { type Bytes, Reader, Refusal, unpacked } from './bytes.ts'
import { encodingOf, isUnreadable, textOf } from './decode.ts'
import { reportsInFeed } from './feed.ts'
import type { Ids } from './ids.ts'
import type { Input, Skipped, Stated } from './input.ts'
import { foreignBytes, isArchive, isBinary, isGzip, kindOf } from './kind.ts'
import type { Limits } from './limits.ts'
import { pageInMhtml } from './mhtml.ts'
import { type FoundRecord, recordOf, recordsIn } from './record.ts'
import { SKIP, skipped } from './skip.ts'
import { reasonOf, type Source } from './sources.ts'
import { reportsInTable } from './table.ts'
import { pagesInArchive } from './warc.ts'
import { fetchPage } from './web.ts'

/** What reading needs beside the source. */
export interface Setting {
  readonly limits: Limits
  readonly allowPrivate: boolean
  readonly stdin: Bytes
  readonly ids: Ids
}

/** Bytes looked at to find out what a source holds. */
const HEAD = 65_536
/** Bad lines of a JSON Lines file that are told one by one; the rest are counted. */
const BAD_LINES_TOLD = 20
/** Most characters of a row of a table: more than any report has, and few enough to look through it for a lost mark. */
const LONGEST_ROW = 4_000_000
/** Damaged records after which a web archive is given up. */
const MOST_DAMAGED = 500

/** The reports of one source, or why there are none. Never throws for what a source holds or for a system's answer. */
export async function* readSource(source: Source, setting: Setting): AsyncGenerator<Input | Skipped> {
  let close = async (): Promise<void> => {}
  try {
    if (source.from === 'web') {
      const page = await fetchPage(source.name, setting.limits, setting.allowPrivate)
      close = page.close
      yield* readBytes({ ...source, url: page.url, charset: page.charset }, page.bytes, setting)
    } else {
      const bytes = source.from === 'stdin' ? setting.stdin : createReadStream(source.name, { highWaterMark: 262_144 })
      yield* readBytes({ ...source, url: null, charset: null }, bytes, setting)
    }
  } catch (error) {
    if (error instanceof Refusal) yield skipped(source.name, error.reason)
    else if (isSystemError(error)) yield skipped(source.name, reasonOf(error))
    else throw error
  } finally {
    await close()
  }
}

interface Opened extends Source {
  /** Where a fetched page stood in the end. */
  readonly url: string | null
  readonly charset: string | null
}

async function* readBytes(source: Opened, bytes: Bytes, setting: Setting): AsyncGenerator<Input | Skipped> {
  const { limits } = setting
  let reader = new Reader(bytes)
  try {
    let head = await reader.peek(HEAD)
    if (head.length === 0) throw new Refusal(SKIP.empty())
    let tooLarge = SKIP.tooLarge(limits.maxBytes) as readonly string[]
    if (isGzip(head)) {
      reader = new Reader(unpacked(reader.rest(), 'gzip', limits.maxStreamBytes))
      head = await reader.peek(HEAD)
      tooLarge = SKIP.bomb(limits.maxBytes)
      if (head.length === 0) throw new Refusal(SKIP.empty())
      if (isGzip(head)) throw new Refusal(SKIP.format('compressed twice', 'Unpack it once.'))
    }
    if (isArchive(head)) {
      yield* readArchive(source, reader, setting)
      return
    }
    const foreign = foreignBytes(head)
    if (foreign) throw new Refusal(SKIP.format(foreign.what, foreign.todo))
    if (isBinary(head)) throw new Refusal(SKIP.binary())
    const encoding = encodingOf(head, source.charset)
    const start = new TextDecoder(encoding).decode(head, { stream: true })
    if (start.trim() === '' && head.length < HEAD) throw new Refusal(SKIP.empty())
    const kind = kindOf(start, source.name)
    if (typeof kind !== 'string') throw new Refusal(SKIP.format(kind.what, kind.todo))
    if (kind === 'jsonl') {
      yield* readLines(source, reader, encoding, setting)
      return
    }
    if (kind === 'table') {
      yield* readTable(source, reader, encoding, setting)
      return
    }
    // A file says how large it is: no need to read 200 MB to refuse them.
    if (source.from === 'file' && source.size > limits.maxBytes) throw new Refusal(tooLarge)
    const whole = await reader.all(limits.maxBytes, tooLarge)
    yield* readWhole(source, kind, whole, setting)
  } finally {
    await reader.close()
  }
}

async function* readWhole(
  source: Opened,
  kind: 'text' | 'html' | 'mhtml' | 'json' | 'feed',
  bytes: Uint8Array,
  setting: Setting,
): AsyncGenerator<Input | Skipped> {
  const address: Stated = source.url === null ? {} : { url: source.url }
  if (kind === 'mhtml') {
    const page = await pageInMhtml(bytes)
    if (page === null) throw new Refusal(SKIP.noText())
    yield input(source, setting, null, { ...page, stated: { ...page.stated, ...address } })
    return
  }
  const text = textOf(bytes, source.charset)
  if (text.trim() === '') throw new Refusal(SKIP.empty())
  if (kind === 'feed') {
    const { reports, bare } = reportsInFeed(text)
    for (const [at, report] of reports.entries()) yield input(source, setting, at + 1, report)
    if (bare > 0 || reports.length === 0) yield skipped(source.name, SKIP.noFeedText(bare))
    return
  }
  if (kind !== 'json') {
    yield input(source, setting, null, { form: kind, text, stated: address })
    return
  }
  const records = recordsIn(parsed(text))
  const many = records.length > 1
  let none = 0
  for (const [at, fields] of records.entries()) {
    const found = recordOf(fields)
    if (found) yield input(source, setting, many ? at + 1 : null, { ...found, stated: { ...address, ...found.stated } })
    else if (many) {
      none++
      if (none <= BAD_LINES_TOLD) yield skipped(`${source.name}#${at + 1}`, SKIP.noText())
    }
  }
  if (records.length === 0 || (!many && records.every((each) => recordOf(each) === null)))
    throw new Refusal(SKIP.noText())
}

/** A web archive, read as a stream: each page in it is a report of its own. */
async function* readArchive(source: Opened, reader: Reader, setting: Setting): AsyncGenerator<Input | Skipped> {
  const { limits } = setting
  let row = 0
  let damaged = 0
  for await (const page of pagesInArchive(limited(reader.rest(), limits.maxStreamBytes), limits)) {
    if ('damaged' in page) {
      damaged++
      // Looking for the record behind each costs time, which a file made for it could ask for without end.
      if (damaged === MOST_DAMAGED) break
      continue
    }
    row++
    const stated: Stated = page.url === null ? {} : { url: page.url }
    const name = `${source.name}#${row}`
    if ('refused' in page) {
      yield skipped(name, page.refused)
      continue
    }
    try {
      const text = textOf(page.bytes, page.charset)
      const kind = kindOf(text.slice(0, HEAD), page.url ?? '')
      if (text.trim() === '') yield skipped(name, SKIP.empty())
      else yield input(source, setting, row, { form: kind === 'html' ? 'html' : 'text', text, stated })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      yield skipped(name, error.reason)
    }
  }
  if (damaged > 0) yield skipped(source.name, SKIP.brokenArchive(damaged))
  else if (row === 0) yield skipped(source.name, SKIP.noPages())
}

/** The same bytes. @throws Refusal past the limit */
async function* limited(bytes: Bytes, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw new Refusal(SKIP.tooLarge(limit))
    yield chunk
  }
}

/** A table, read as a stream: a row with an unclosed mark is told by its line, and the rest goes on. */
async function* readTable(
  source: Opened,
  reader: Reader,
  encoding: string,
  setting: Setting,
): AsyncGenerator<Input | Skipped> {
  const { limits } = setting
  let rows = 0
  let empty = 0
  let bad = 0
  const text = textPieces(limited(reader.rest(), limits.maxStreamBytes), encoding)
  const limit = Math.min(limits.maxBytes, LONGEST_ROW)
  for await (const row of reportsInTable(text, limit)) {
    if (row === null) throw new Refusal(SKIP.noTextColumn())
    rows++
    const { found, unclosed, tooLongAt } = row
    if (found) yield input(source, setting, rows, found)
    else if (tooLongAt === null) empty++
    if (unclosed === null && tooLongAt === null) continue
    bad++
    if (bad > BAD_LINES_TOLD) continue
    const reason = tooLongAt === null ? SKIP.unclosedCell(unclosed!) : SKIP.rowTooLarge(tooLongAt, limit)
    yield skipped(`${source.name}#${rows}`, reason)
  }
  if (bad > BAD_LINES_TOLD) yield skipped(source.name, SKIP.badRows(bad - BAD_LINES_TOLD))
  if (empty > 0 || rows === 0) yield skipped(source.name, SKIP.emptyRows(empty))
}

/** A stream's text, piece by piece. @throws Refusal when it cannot be decoded */
async function* textPieces(bytes: Bytes, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  let isFirst = true
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    if (isFirst && isUnreadable(text)) throw new Refusal(SKIP.encoding())
    isFirst = false
    yield text
  }
  yield decoder.decode()
}

/** JSON Lines, read as a stream: a bad line is told and the rest goes on. */
async function* readLines(
  source: Opened,
  reader: Reader,
  encoding: string,
  setting: Setting,
): AsyncGenerator<Input | Skipped> {
  const { limits } = setting
  let line = 0
  let read = 0
  let bad = 0
  for await (const text of linesOf(reader.rest(), encoding, limits)) {
    line++
    if (text !== null && text.trim() === '') continue
    read++
    const name = `${source.name}#${line}`
    const fields = text === null ? null : objectIn(text)
    const found = fields === null ? null : recordOf(fields)
    if (found) {
      const address: Stated = source.url === null || found.stated.url !== undefined ? {} : { url: source.url }
      yield input(source, setting, line, { ...found, stated: { ...address, ...found.stated } })
      continue
    }
    bad++
    if (bad > BAD_LINES_TOLD) continue
    if (text === null) yield skipped(name, SKIP.lineTooLarge(limits.maxBytes))
    else yield skipped(name, fields === null ? SKIP.badLine(line) : SKIP.noText())
  }
  if (bad > BAD_LINES_TOLD) yield skipped(source.name, SKIP.badLines(bad - BAD_LINES_TOLD))
  if (read === 0) throw new Refusal(SKIP.noRecords())
}

/** The lines of a stream; null for one that is longer than a report may be. @throws Refusal past the stream's limit */
async function* linesOf(bytes: Bytes, encoding: string, limits: Limits): AsyncGenerator<string | null> {
  const decoder = new TextDecoder(encoding)
  let rest: string[] = []
  let length = 0
  for await (const chunk of limited(bytes, limits.maxStreamBytes)) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n')
    for (const [at, part] of parts.entries()) {
      if (at > 0) {
        yield length > limits.maxBytes ? null : rest.join('')
        rest = []
        length = 0
      }
      length += part.length
      // Past the limit the line is only counted, not kept.
      if (length <= limits.maxBytes) rest.push(part)
    }
  }
  const last = decoder.decode()
  if (length > limits.maxBytes) yield null
  else if (length > 0 || last !== '') yield rest.join('') + last
}

function objectIn(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null
  } catch {
    return null
  }
}

/** @throws Refusal that tells JSON that breaks off from JSON that is wrong */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = (error as Error).message
    if (/unexpected end|unterminated string/i.test(message)) throw new Refusal(SKIP.truncatedJson())
    const place = /position (\d+)/.exec(message)?.[1]
    if (place === undefined) throw new Refusal(SKIP.brokenJson('it is nested too deeply or not JSON at all'))
    const before = text.slice(0, Number(place))
    const line = before.split('\n').length
    throw new Refusal(SKIP.brokenJson(`line ${line}, column ${Number(place) - before.lastIndexOf('\n')}`))
  }
}

function input(
  source: Source,
  setting: Setting,
  row: number | null,
  found: FoundRecord | { form: 'text' | 'html'; text: string; stated: Stated },
): Input {
  return Object.freeze({
    id: setting.ids.next(source.name, row, found.text),
    input: row === null ? source.name : `${source.name}#${row}`,
    form: found.form,
    text: found.text,
    stated: Object.freeze(found.stated),
  })
}

/** Errors of the file system and the network carry a code in capitals; others are bugs and must be seen. */
function isSystemError(error: unknown): boolean {
  return (
    typeof (error as { code?: unknown }).code === 'string' &&
    typeof (error as { syscall?: unknown }).syscall === 'string'
  )
}
