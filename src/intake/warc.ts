import { type Bytes, type Compression, Refusal, unpacked } from './bytes.ts'
import type { Limits } from './limits.ts'
import { SKIP } from './skip.ts'

/** A page or text in a web archive. */
export interface ArchivedPage {
  readonly url: string | null
  /** From its content type. */
  readonly charset: string | null
  readonly bytes: Uint8Array
}

/** A page that is not read: longer than a report may be, or packed in a way that cannot be undone. */
export interface RefusedPage {
  readonly url: string | null
  readonly refused: readonly string[]
}

/** A record that is cut short or makes no sense; reading goes on with the next one that can be found. */
export interface DamagedRecord {
  readonly damaged: true
}

/** Headers of a record or of an answer: names in lower case. */
type Headers = ReadonlyMap<string, string>

const MOST_HEADERS = 100_000
/** The first line of a record. */
const RECORD = /^WARC\/\d/
const TEXTUAL = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i

/**
 * The pages of a web archive (ISO 28500, WARC/1.0 and 1.1), read as a stream: answers of servers with status 200 ("response"),
 * saved files ("resource") and extracted texts ("conversion", as in WET files). Pictures, scripts and requests are passed over.
 *
 * A record that is shorter than it says, as where a crawl was stopped and another one begun, is given up, and the next
 * one is looked for in what was taken for it.
 *
 * @param limits no page may be longer than `maxBytes`
 */
export async function* pagesInArchive(
  bytes: Bytes,
  limits: Limits,
): AsyncGenerator<ArchivedPage | RefusedPage | DamagedRecord> {
  const queue = new Queue(bytes)
  while (await queue.isMore()) {
    const headers = await queue.recordHeaders()
    const length = Number(headers?.get('content-length') ?? Number.NaN)
    if (headers === null || !Number.isSafeInteger(length) || length < 0) {
      yield { damaged: true }
      await queue.findRecord()
      continue
    }
    const url = /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(headers.get('warc-target-uri') ?? '')?.[1] ?? null
    const type = headers.get('warc-type')
    const isAnswer =
      type === 'response' && /^application\/http\b/i.test(headers.get('content-type') ?? 'application/http')
    const isFile = (type === 'resource' || type === 'conversion') && TEXTUAL.test(headers.get('content-type') ?? '')
    const isWanted = (isAnswer || isFile) && length <= limits.maxBytes
    const { body, isWhole } = await queue.take(length, isWanted)
    if (!isWhole || !(await queue.isBetweenRecords())) {
      yield { damaged: true }
      queue.putBack(body)
      await queue.findRecord()
    } else if (isWanted) {
      const page = isAnswer ? await pageInAnswer(body, url, limits) : pageOf(body, headers.get('content-type')!, url)
      if (page) yield page
    } else if (isFile) yield { url, refused: SKIP.tooLarge(limits.maxBytes) }
  }
}

const pageOf = (bytes: Uint8Array, type: string, url: string | null): ArchivedPage => ({
  url,
  charset: /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null,
  bytes,
})

/** The page in a server's answer; null for redirects, errors, and what is no text. */
async function pageInAnswer(
  answer: Uint8Array,
  url: string | null,
  limits: Limits,
): Promise<ArchivedPage | RefusedPage | null> {
  const end = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength).indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = Buffer.from(answer.subarray(0, end)).toString('latin1')
  const headers = headersOf(head)
  const type = headers.get('content-type') ?? ''
  if (!/^HTTP\/[\d.]+ 200\b/.test(head) || !TEXTUAL.test(type)) return null
  let body: Uint8Array = answer.subarray(end + 4)
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = withoutChunks(body)
  const compression = COMPRESSIONS[(headers.get('content-encoding') ?? '').trim().toLowerCase()]
  if (compression) {
    try {
      body = await whole(unpacked(once(body), compression, limits.maxBytes))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.reason[0] === 'too-large') return { url, refused: error.reason }
      // Archives often keep the header of an answer that they have unpacked.
    }
  }
  return pageOf(body, type, url)
}

const COMPRESSIONS: Readonly<Record<string, Compression>> = {
  gzip: 'gzip',
  'x-gzip': 'gzip',
  br: 'br',
  deflate: 'deflate',
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function whole(bytes: Bytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of bytes) parts.push(part)
  return Buffer.concat(parts)
}

/** An answer sent in chunks (RFC 9112, 7.1), put together; as it is where it holds none. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < buffer.length; ) {
    const end = buffer.indexOf('\r\n', at)
    const size =
      end < 0 || end - at > 100 ? null : /^([\da-f]{1,8})(?:;.*)?$/i.exec(buffer.toString('latin1', at, end))?.[1]
    if (!size) return at === 0 ? body : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(buffer.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

function headersOf(head: string): Headers {
  const headers = new Map<string, string>()
  for (const line of head.split(/\r?\n/).slice(1)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

/** Bytes of a stream, taken or passed over by number. */
class Queue {
  readonly #chunks: AsyncIterator<Uint8Array>
  #ahead: Buffer = Buffer.alloc(0)

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next()
    if (done) return false
    this.#ahead = this.#ahead.length === 0 ? Buffer.from(value) : Buffer.concat([this.#ahead, value])
    return true
  }

  /** Whether anything but line ends is left; passes over those. */
  async isMore(): Promise<boolean> {
    for (;;) {
      let from = 0
      while (from < this.#ahead.length && (this.#ahead[from] === 13 || this.#ahead[from] === 10)) from++
      this.#ahead = this.#ahead.subarray(from)
      if (this.#ahead.length > 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** The headers of the record that begins here; null where none does, or where they have no end. */
  async recordHeaders(): Promise<Headers | null> {
    let end = this.#ahead.indexOf('\r\n\r\n')
    while (end < 0 && this.#ahead.length < MOST_HEADERS && (await this.#more())) end = this.#ahead.indexOf('\r\n\r\n')
    const head = this.#ahead.toString('latin1', 0, Math.max(0, end))
    // Headers cut short run into the next record's.
    const next = recordIn(this.#ahead.subarray(0, head.length), 1)
    if (end < 0 || end > MOST_HEADERS || next > 0 || !RECORD.test(head)) {
      this.#ahead = this.#ahead.subarray(Math.max(1, next))
      return null
    }
    this.#ahead = this.#ahead.subarray(end + 4)
    return headersOf(Buffer.from(head, 'latin1').toString('utf8'))
  }

  /** The next bytes, whole unless the stream ends in them; none are given where they are not to be kept. */
  async take(length: number, isKept: boolean): Promise<{ body: Uint8Array; isWhole: boolean }> {
    const parts: Uint8Array[] = []
    let left = length
    while (left > 0 && (this.#ahead.length > 0 || (await this.#more()))) {
      const part = this.#ahead.subarray(0, left)
      if (isKept) parts.push(part)
      left -= part.length
      this.#ahead = this.#ahead.subarray(part.length)
    }
    return { body: Buffer.concat(parts), isWhole: left === 0 }
  }

  /** Whether a record may end here: an empty line, the next record, or the end of the stream. */
  async isBetweenRecords(): Promise<boolean> {
    while (this.#ahead.length < 10 && (await this.#more()));
    const next = this.#ahead.toString('latin1', 0, 10)
    return next === '' || /^[\r\n]/.test(next) || RECORD.test(next)
  }

  putBack(bytes: Uint8Array): void {
    this.#ahead = Buffer.concat([bytes, this.#ahead])
  }

  /** Passes over everything up to the first line of a record, which may stand in the middle of a line that was cut off. */
  async findRecord(): Promise<void> {
    for (;;) {
      const at = recordIn(this.#ahead, 0)
      if (at >= 0) {
        this.#ahead = this.#ahead.subarray(at)
        return
      }
      // The line may be cut in two.
      this.#ahead = this.#ahead.subarray(Math.max(0, this.#ahead.length - FIRST_LINES[0]!.length))
      if (!(await this.#more())) {
        this.#ahead = Buffer.alloc(0)
        return
      }
    }
  }
}

const FIRST_LINES = ['WARC/1.0\r\n', 'WARC/1.1\r\n']

/** Where the first line of a record stands; -1 where none does. */
function recordIn(bytes: Buffer, from: number): number {
  return FIRST_LINES.map((line) => bytes.indexOf(line, from, 'latin1')).reduce((a, b) =>
    a < 0 || (b >= 0 && b < a) ? b : a,
  )
}
