/** Words [from, fromEnd) of one report that are words [to, toEnd) of the other. */
export interface Run {
  from: number
  fromEnd: number
  to: number
  toEnd: number
  /** Words that are the same in both. */
  same: number
}

/** Five words in a row are the seed of a shared passage. */
export const SEED = 5
/** Edits of up to this many words inside a passage do not break it. */
const GAP = 4

let slots = new Int32Array(1 << 14)
let slotKeys = new Int32Array(1 << 14)
let chain = new Int32Array(1 << 13)
/** Keys of the seeds at each word of the one report and of the other. */
let keysA = new Int32Array(1 << 13)
let keysB = new Int32Array(1 << 13)

const BASE = 0x01000193
const HIGHEST = [1, 2, 3, 4].reduce((power) => Math.imul(power, BASE), 1)

/** The keys of all seeds of `words`: each is rolled on from the one before (Karp and Rabin, 1987). */
function keysOf(words: Uint32Array, room: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const keys = room.length >= words.length ? room : new Int32Array(2 * words.length)
  let seed = 0
  for (let at = 0; at < SEED - 1; at++) seed = (Math.imul(seed, BASE) + words[at]!) | 0
  for (let at = SEED - 1; at < words.length; at++) {
    seed = (Math.imul(seed, BASE) + words[at]!) | 0
    const first = at - SEED + 1
    keys[first] = seed ^ (seed >>> 15)
    seed = (seed - Math.imul(words[first]!, HIGHEST)) | 0
  }
  return keys
}

/** The words whose index stands in the rooms, and the room it takes: pairs come sorted, so one serves several. */
let indexed: Uint32Array | null = null
let indexSize = 0

/** Builds the index of the seeds of `words`; places come in ascending order in a chain. */
function indexSeeds(words: Uint32Array): number {
  if (words === indexed) return indexSize
  let size = 1 << 10
  // Mostly empty, so that a seed that is not there is told by one look; a book has to do with less.
  while (size < words.length * (words.length < 10_000 ? 8 : 2)) size <<= 1
  if (slots.length < size) {
    slots = new Int32Array(size)
    slotKeys = new Int32Array(size)
  }
  if (chain.length < words.length) chain = new Int32Array(Math.max(words.length, chain.length * 2))
  slots.fill(0, 0, size)
  keysA = keysOf(words, keysA)
  const mask = size - 1
  for (let at = words.length - SEED; at >= 0; at--) {
    const key = keysA[at]!
    let slot = key & mask
    while (slots[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask
    chain[at] = slots[slot]!
    slots[slot] = at + 1
    slotKeys[slot] = key
  }
  indexed = words
  indexSize = size
  return size
}

/**
 * The runs of words that two reports share, longest match first at each word, wherever they stand (re-ordered passages
 * are found), in the order of `b`.
 */
export function sharedRuns(a: Uint32Array, b: Uint32Array): Run[] {
  if (a.length < SEED || b.length < SEED) return []
  const mask = indexSeeds(a) - 1
  keysB = keysOf(b, keysB)
  const runs: Run[] = []
  for (let at = 0; at <= b.length - SEED; ) {
    const key = keysB[at]!
    let slot = key & mask
    while (slots[slot] !== 0 && slotKeys[slot] !== key) slot = (slot + 1) & mask
    let bestLength = 0
    let bestPlace = -1
    let tries = 0
    const after = runs.length > 0 ? runs[runs.length - 1]!.fromEnd : 0
    for (let place = slots[slot]! - 1; place >= 0 && tries < 16; place = chain[place]! - 1, tries++) {
      let length = 0
      while (place + length < a.length && at + length < b.length && a[place + length] === b[at + length]) length++
      // Among equal matches the one that goes on from the last run, so that a repeated sentence is not told out of order.
      const better = length > bestLength || (length === bestLength && bestPlace < after && place >= after)
      if (better) {
        bestLength = length
        bestPlace = place
      }
    }
    if (bestLength >= SEED) {
      runs.push({ from: bestPlace, fromEnd: bestPlace + bestLength, to: at, toEnd: at + bestLength, same: bestLength })
      at += bestLength
    } else at++
  }
  return runs
}

/** For the passages shown: joins runs that only a small edit keeps apart: a word changed, a clause of up to four words put in or taken out. */
export function joinEdited(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined[joined.length - 1]
    if (last && run.to - last.toEnd <= GAP && run.from >= last.fromEnd && run.from - last.fromEnd <= GAP) {
      last.fromEnd = run.fromEnd
      last.toEnd = run.toEnd
      last.same += run.same
    } else joined.push({ ...run })
  }
  return joined
}
