import { HASH_START, hashEnd, hashOn } from '../places/gazetteer.ts'
import { MARKED } from './detail-words.en.ts'

/** A table of the listed words by their hashes, with their letters to make sure: two slots in three are free. */
const SLOTS = 1 << 10
const slots = new Uint16Array(SLOTS)
const hashes = new Int32Array(MARKED.size + 1)
const bits = new Uint32Array(MARKED.size + 1)
const printed = ['']
for (const [word, marks] of MARKED) {
  let hash = HASH_START
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i))
  const at = printed.length
  hashes[at] = hashEnd(hash)
  bits[at] = marks
  printed.push(word)
  let slot = hashes[at]! & (SLOTS - 1)
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1)
  slots[slot] = at
}

/**
 * What lists a word of plain letters is in, as the bits of `MARK`.
 *
 * @param hash of its small letters, as `hashEnd` gives it
 * @param units of the text that it stands in, at [start, end)
 */
export function marksOf(hash: number, units: Uint16Array, start: number, end: number): number {
  for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const at = slots[slot]!
    if (hashes[at] === hash && isPrinted(printed[at]!, units, start, end)) return bits[at]!
  }
  return 0
}

function isPrinted(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  // A capital A to Z is its small letter but for this bit.
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (units[start + i]! | 32)) return false
  return true
}
