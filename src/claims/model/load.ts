import { readFileSync } from 'node:fs'
import { type CueTable, cueTable } from './cue-table.ts'
import { type ChainWeights, labelCount } from './decode.ts'
import { tableBits, transitionClasses } from './features.ts'
import { linkTable } from './link.ts'

/** Everything that the claims stage learned. */
export interface ClaimModel {
  readonly cues: CueTable
  readonly chain: ChainWeights
  readonly linker: Float32Array
  /** Added to the score of every label that begins a run: weighs missed against made-up statements. */
  readonly bonus: number
}

interface Header {
  readonly format: string
  readonly tableBits: number
  readonly scale: number
  readonly linkScale: number
  readonly bonus: number
  /** Lemmas by level, from 1 on. */
  readonly cues: readonly string[]
}

const format = 'hearsay-claims-1'
const transitionSize = transitionClasses * 8 * labelCount

/** The bytes of a model: length of the header, header (JSON), transitions (float32), unary and linker weights (int8). */
export function modelBytes(model: {
  readonly levels: ReadonlyMap<string, number>
  readonly chain: ChainWeights
  readonly linker: Float32Array
  readonly bonus: number
}): Uint8Array {
  const cues: string[] = []
  for (let level = 1; level < 8; level++) {
    cues.push(
      [...model.levels]
        .flatMap(([lemma, l]) => (l === level && !/\s/.test(lemma) ? [lemma] : []))
        .sort()
        .join(' '),
    )
  }
  const unary = quantised(model.chain.unary)
  const linker = quantised(model.linker)
  const header: Header = { format, tableBits, scale: unary.scale, linkScale: linker.scale, bonus: model.bonus, cues }
  let json = JSON.stringify(header)
  while ((Buffer.byteLength(json) + 4) % 4 !== 0) json += ' '
  const head = Buffer.alloc(4)
  head.writeUInt32LE(Buffer.byteLength(json))
  return Buffer.concat([
    head,
    Buffer.from(json),
    Buffer.from(model.chain.transition.buffer, 0, transitionSize * 4),
    Buffer.from(unary.values.buffer),
    Buffer.from(linker.values.buffer),
  ])
}

/** Weights as whole steps from -127 to 127; the few beyond the outermost step are cut to it. */
export function quantised(weights: Int8Array | Float32Array): { values: Int8Array; scale: number } {
  const sizes = Float32Array.from(weights, Math.abs)
    .filter((size) => size > 0)
    .sort()
  const scale = (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127
  return { values: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale }
}

/**
 * Reads a model from its bytes.
 *
 * @throws TypeError when the bytes are not a model of this version
 */
export function modelFrom(bytes: Uint8Array): ClaimModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(0, true)
  const header = JSON.parse(Buffer.from(bytes.subarray(4, 4 + length)).toString('utf8')) as Header
  if (header.format !== format || header.tableBits !== tableBits) {
    throw new TypeError(
      `models/claims.bin is ${header.format}, not ${format}: train it again with npm run train -- claims`,
    )
  }
  let at = 4 + length
  // A Buffer's own slice is a view into a shared pool: copy from the memory below it.
  const part = (size: number) => bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + size) as ArrayBuffer
  const transition = new Float32Array(part(transitionSize * 4))
  at += transitionSize * 4
  const unarySize = (1 << tableBits) * labelCount
  const unary = new Int8Array(part(unarySize))
  at += unarySize
  const linker = Float32Array.from(new Int8Array(part(linkTable)), (w) => w * header.linkScale)
  const levels = new Map<string, number>()
  header.cues.forEach((list, i) => {
    for (const lemma of list.split(' ')) if (lemma) levels.set(lemma, i + 1)
  })
  return { cues: cueTable(levels), chain: { unary, transition, scale: header.scale }, linker, bonus: header.bonus }
}

let loaded: ClaimModel | null = null

/** The shipped model, read once, when the first report needs it. */
export function claimModel(): ClaimModel {
  loaded ??= modelFrom(readFileSync(new URL('../../../models/claims.bin', import.meta.url)))
  return loaded
}
