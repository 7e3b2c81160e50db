import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'

/** A trained model: what it is, and its numbers. */
export interface ModelFile {
  readonly header: Readonly<Record<string, unknown>>
  /** The arrays after the header, in the order they were packed, aligned to four bytes. */
  readonly parts: readonly Uint8Array[]
}

/**
 * Reads models/NAME.bin: Brotli over a length, a JSON header and arrays, each with its length.
 *
 * @throws when the file is missing or is no model
 */
export function readModel(name: string): ModelFile {
  return unpackModel(readFileSync(new URL(`../../models/${name}.bin`, import.meta.url)))
}

/** Takes a packed model apart. */
export function unpackModel(packed: Uint8Array): ModelFile {
  const bytes = brotliDecompressSync(packed)
  const whole = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const aligned = whole.byteOffset % 4 === 0 ? whole : whole.slice()
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < aligned.length; ) {
    const length = view.getUint32(at, true)
    parts.push(aligned.subarray(at + 4, at + 4 + length))
    at += 4 + Math.ceil(length / 4) * 4
  }
  const header = JSON.parse(Buffer.from(parts[0]!).toString('utf8')) as Record<string, unknown>
  return { header, parts: parts.slice(1) }
}

/** The bytes of a model file, for the training scripts. */
export function packModel(header: Readonly<Record<string, unknown>>, parts: readonly Uint8Array[]): Uint8Array {
  const all = [new Uint8Array(Buffer.from(JSON.stringify(header), 'utf8')), ...parts]
  const size = all.reduce((sum, part) => sum + 4 + Math.ceil(part.length / 4) * 4, 0)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const part of all) {
    view.setUint32(at, part.length, true)
    bytes.set(part, at + 4)
    at += 4 + Math.ceil(part.length / 4) * 4
  }
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  })
}
