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

/** The address of a page that is longer than a report may be. */
export interface TooLargePage {
  readonly url: string | null
  readonly tooLarge: true
}

/** Headers of a record or of an answer: names in lower case. */
type Headers = ReadonlyMap<string, string>

const MOST_HEADERS = 100_000
const TEXTUAL = /^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i

/**
 * The pages of a web archive (ISO 28500, WARC/1.0 and 1.1), read as a stream: answers of servers with status 200 ("response"),
 * saved files ("resource") and extracted texts ("conversion", as in WET files). Pictures, scripts and requests are passed over.
 *
 * @param limits no page may be longer than `maxBytes`
 * @throws Refusal where the archive breaks off, or is none
 */
export async function* pagesInArchive(bytes: Bytes, limits: Limits): AsyncGenerator<ArchivedPage | TooLargePage> {
  const queue = new Queue(bytes)
  for (;;) {
    const head = await queue.head()
    if (head === null) return
    if (!/^WARC\/\d/.test(head)) throw new Refusal(SKIP.brokenArchive())
    const headers = headersOf(head)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!Number.isSafeInteger(length) || length < 0) throw new Refusal(SKIP.brokenArchive())
    const url = /^<?(https?:\/\/[^\s<>]+)>?$/i.exec(headers.get('warc-target-uri') ?? '')?.[1] ?? null
    const type = headers.get('warc-type')
    const isAnswer =
      type === 'response' && /^application\/http\b/i.test(headers.get('content-type') ?? 'application/http')
    const isFile = (type === 'resource' || type === 'conversion') && TEXTUAL.test(headers.get('content-type') ?? '')
    if (!isAnswer && !isFile) await queue.skip(length)
    else if (length > limits.maxBytes) {
      await queue.skip(length)
      if (isFile) yield { url, tooLarge: true }
    } else {
      const body = await queue.take(length)
      const page = isAnswer ? await pageInAnswer(body, url, limits) : pageOf(body, headers.get('content-type')!, url)
      if (page) yield page
    }
  }
}

const pageOf = (bytes: Uint8Array, type: string, url: string | null): ArchivedPage => ({
  url,
  charset: /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1] ?? null,
  bytes,
})

/** The page in a server's answer; null for redirects, errors, and what is no text. */
async function pageInAnswer(answer: Uint8Array, url: string | null, limits: Limits): Promise<ArchivedPage | null> {
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
      // Archives often keep the header of an answer that they have unpacked.
      if (!(error instanceof Refusal) || error.reason[0] === 'too-large') throw error
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

  /** The lines up to the next empty one, without the line ends before them; null at the end. @throws Refusal */
  async head(): Promise<string | null> {
    for (;;) {
      let from = 0
      while (from < this.#ahead.length && (this.#ahead[from] === 13 || this.#ahead[from] === 10)) from++
      this.#ahead = this.#ahead.subarray(from)
      const end = this.#ahead.indexOf('\r\n\r\n')
      if (end >= 0) {
        const head = this.#ahead.toString('utf8', 0, end)
        this.#ahead = this.#ahead.subarray(end + 4)
        return head
      }
      if (this.#ahead.length > MOST_HEADERS) throw new Refusal(SKIP.brokenArchive())
      if (!(await this.#more())) {
        if (this.#ahead.length === 0) return null
        throw new Refusal(SKIP.brokenArchive())
      }
    }
  }

  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let left = length
    while (left > 0) {
      if (this.#ahead.length === 0 && !(await this.#more())) throw new Refusal(SKIP.brokenArchive())
      const part = this.#ahead.subarray(0, left)
      parts.push(part)
      left -= part.length
      this.#ahead = this.#ahead.subarray(part.length)
    }
    return Buffer.concat(parts)
  }

  async skip(length: number): Promise<void> {
    let left = length
    while (left > 0) {
      if (this.#ahead.length === 0 && !(await this.#more())) throw new Refusal(SKIP.brokenArchive())
      const size = Math.min(left, this.#ahead.length)
      left -= size
      this.#ahead = this.#ahead.subarray(size)
    }
  }
}
