/** Yes-or-no facts of words by lists, kept as Bloom filters (Bloom 1970). */
export class WordLists {
  readonly bits: readonly Uint8Array[]
  constructor(bits: readonly Uint8Array[]) {
    this.bits = bits
  }

  /** One bit for each list that has the word of this hash; a word in no list passes one in a hundred times. */
  of(hash: number): number {
    let found = 0
    for (let list = 0; list < this.bits.length; list++) if (isIn(this.bits[list]!, hash)) found |= 1 << list
    return found
  }
}

const PROBES = 6
const probe = (hash: number, turn: number, size: number): number =>
  (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + 2 * turn * 0x297a2d39) >>> 3) % size

function isIn(bits: Uint8Array, hash: number): boolean {
  const size = bits.length * 8
  for (let turn = 0; turn < PROBES; turn++) {
    const at = probe(hash, turn, size)
    if (((bits[at >> 3]! >> (at & 7)) & 1) === 0) return false
  }
  return true
}

/** A Bloom filter of hashes, for the training script. */
export function filterOf(hashes: Iterable<number>, count: number): Uint8Array {
  const bits = new Uint8Array(Math.max(64, Math.ceil((count * 9) / 8)))
  for (const hash of hashes) {
    for (let turn = 0; turn < PROBES; turn++) {
      const at = probe(hash, turn, bits.length * 8)
      bits[at >> 3]! |= 1 << (at & 7)
    }
  }
  return bits
}
