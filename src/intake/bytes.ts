import { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { SKIP } from './skip.ts'

/** A stream of bytes from a file, standard input or the network. */
export type Bytes = AsyncIterable<Uint8Array>

/** Thrown inside intake when an input cannot be read; becomes its Skipped record. */
export class Refusal extends Error {
  readonly reason: readonly string[]

  constructor(reason: readonly string[]) {
    super(reason[1])
    this.reason = reason
  }
}

/** Reads a stream piece by piece, with a look ahead. Closing it closes the stream. */
export class Reader {
  readonly #chunks: AsyncIterator<Uint8Array>
  #ahead: Uint8Array<ArrayBufferLike> = new Uint8Array(0)
  #ended = false

  constructor(bytes: Bytes) {
    this.#chunks = bytes[Symbol.asyncIterator]()
  }

  /** The first `size` bytes, or all where there are fewer, left in place. */
  async peek(size: number): Promise<Uint8Array> {
    while (!this.#ended && this.#ahead.length < size) {
      const { value, done } = await this.#chunks.next()
      if (done) this.#ended = true
      else this.#ahead = this.#ahead.length === 0 ? value : Buffer.concat([this.#ahead, value])
    }
    return this.#ahead.subarray(0, size)
  }

  /** All bytes. @throws Refusal as soon as there are more than `limit` */
  async all(limit: number, tooLarge: readonly string[]): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of this.rest()) {
      size += part.length
      if (size > limit) throw new Refusal(tooLarge)
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  /** What has not been taken yet. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      if (this.#ahead.length > 0) {
        const ahead = this.#ahead
        this.#ahead = new Uint8Array(0)
        yield ahead
      }
      while (!this.#ended) {
        const { value, done } = await this.#chunks.next()
        if (done) this.#ended = true
        else yield value
      }
    } finally {
      await this.close()
    }
  }

  async close(): Promise<void> {
    this.#ended = true
    await this.#chunks.return?.()
  }
}

/** Compressions that are undone on the way in. */
export type Compression = 'gzip' | 'br' | 'deflate'

/**
 * Undoes a compression as a stream, so that a small file that unpacks to gigabytes costs no more than the limit.
 *
 * @param limit most bytes to give; more throws a Refusal
 * @throws Refusal when the data are cut off or damaged
 */
export async function* unpacked(bytes: Bytes, compression: Compression, limit: number): AsyncGenerator<Uint8Array> {
  const unpack =
    compression === 'gzip' ? createGunzip() : compression === 'br' ? createBrotliDecompress() : createInflate()
  const source = Readable.from(bytes, { objectMode: false })
  // What goes wrong while reading must come out where the unpacked bytes are awaited.
  source.on('error', (error) => unpack.destroy(error))
  source.pipe(unpack)
  let size = 0
  try {
    for await (const chunk of unpack as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > limit) throw new Refusal(SKIP.bomb(limit))
      yield chunk
    }
  } catch (error) {
    throw unpackError(error)
  } finally {
    source.destroy()
    unpack.destroy()
  }
}

function unpackError(error: unknown): unknown {
  const code = (error as { code?: unknown }).code
  if (code === 'Z_BUF_ERROR' || code === 'ERR_STREAM_PREMATURE_CLOSE' || /unexpected end/i.test(String(error)))
    return new Refusal(SKIP.truncatedGzip())
  if (typeof code === 'string' && /^(?:Z_|ERR_BROTLI|ERR__ERROR_FORMAT|ERR_PADDING|BROTLI)/.test(code))
    return new Refusal(SKIP.brokenGzip())
  return error
}
