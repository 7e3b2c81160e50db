import { readModel } from '../language/model-file.ts'

/** How many of some thousand other texts hold each stem, and whether it is mostly written with a capital. */
export interface Background {
  /** Texts counted. */
  readonly texts: number
  readonly stems: readonly string[]
  /** Texts that hold the stem. */
  readonly counts: Uint16Array
  /** Texts where it stands with a capital inside a sentence, and in lower case. */
  readonly capital: Uint16Array
  readonly lower: Uint16Array
}

let loaded: Background | null = null

/** The table in models/background.bin, read once. */
export function background(): Background {
  if (loaded) return loaded
  const { header, parts } = readModel('background')
  const shorts = (part: Uint8Array): Uint16Array => {
    const view = new DataView(part.buffer, part.byteOffset, part.byteLength)
    return Uint16Array.from({ length: part.byteLength >> 1 }, (_, i) => view.getUint16(i * 2, true))
  }
  loaded = {
    texts: header['texts'] as number,
    stems: new TextDecoder().decode(parts[0]).split('\n'),
    counts: shorts(parts[1]!),
    capital: shorts(parts[2]!),
    lower: shorts(parts[3]!),
  }
  return loaded
}
