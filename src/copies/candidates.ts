/**
 * Finds which reports may share text, without comparing each with each: shingles of six words, thinned by winnowing
 * (Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003), so that every
 * run of eleven shared words leaves at least one common fingerprint, however long the reports around it.
 */
export const SHINGLE = 6
const WINDOW = 6
/** A fingerprint in more reports than this pairs each only with its next few: enough to connect all of them. */
const COMMON = 40
const NEAREST = 6

export interface Candidates {
  /** Pairs of places, `a[i] < b[i]`. */
  readonly a: Uint32Array
  readonly b: Uint32Array
}

interface Sorted {
  readonly keys: Uint32Array
  readonly values: Uint32Array
}

/** Base of the hash of several words. */
const BASE = 0x01000193

/** Spreads the bits of a hash (the last step of MurmurHash3, A. Appleby). */
const mix = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The hash of the `n` words from `at`. */
export function shingleAt(hashes: Uint32Array, at: number, n: number): number {
  let hash = 0
  for (let k = 0; k < n; k++) hash = Math.imul(hash, BASE) ^ hashes[at + k]!
  return mix(hash) >>> 0
}

/** Turned by its highest bit, a hash as a signed number stands in the order that it has as one without a sign. */
const TURNED = 0x80000000 | 0
const ring = new Int32Array(WINDOW)

/** Winnowed fingerprints of one word sequence. Appends to `out`, gives the count. */
function fingerprints(hashes: Uint32Array, out: Uint32Array, first: number): number {
  let count = first
  const last = hashes.length - SHINGLE
  const full = Math.min(WINDOW - 1, last)
  let bestAt = -1
  let best = 0
  let taken = -1
  let turn = 0
  for (let at = 0; at <= last; at++) {
    let hash = Math.imul(hashes[at]!, BASE) ^ hashes[at + 1]!
    hash = Math.imul(hash, BASE) ^ hashes[at + 2]!
    hash = Math.imul(hash, BASE) ^ hashes[at + 3]!
    hash = Math.imul(hash, BASE) ^ hashes[at + 4]!
    const value = mix(Math.imul(hash, BASE) ^ hashes[at + 5]!) ^ TURNED
    ring[turn] = value
    if (at === 0 || value <= best) {
      best = value
      bestAt = at
    } else if (bestAt <= at - WINDOW) {
      // The best has left the window: the least of those that are in it, of equal ones the last.
      bestAt = at - WINDOW + 1
      let slot = turn + 1 === WINDOW ? 0 : turn + 1
      best = ring[slot]!
      for (let next = bestAt + 1; next <= at; next++) {
        slot = slot + 1 === WINDOW ? 0 : slot + 1
        if (ring[slot]! <= best) {
          best = ring[slot]!
          bestAt = next
        }
      }
    }
    turn = turn + 1 === WINDOW ? 0 : turn + 1
    if (at >= full && bestAt !== taken) {
      out[count++] = best ^ TURNED
      taken = bestAt
    }
  }
  return count
}

/**
 * Pairs of reports with at least two common fingerprints (one where a report is short).
 *
 * @param words hashes of each report's words, reports in canonical order
 */
export function candidatePairs(words: readonly Uint32Array[]): Candidates {
  let room = 0
  for (const hashes of words) room += Math.max(0, hashes.length - SHINGLE + 1)
  const prints = new Uint32Array(room)
  const offsets = new Uint32Array(words.length + 1)
  let total = 0
  for (let doc = 0; doc < words.length; doc++) {
    total = fingerprints(words[doc]!, prints, total)
    offsets[doc + 1] = total
  }
  const shared = perhapsShared(prints.subarray(0, total), offsets)
  return pairsOf(inSeveral(sortByKey(shared.keys, shared.values)), words.length, offsets)
}

/** Fingerprints are first dealt out by so many upper bits, so that what is done with one share stays in near memory. */
const DEALT = 11

/**
 * The fingerprints, each with its report, that may stand twice; those of one key in the order of reports. Most stand in
 * one report only: counting them in a table by their lower bits lets these go before the sort, which costs more. Two that
 * fall on one place stay, harmlessly.
 */
function perhapsShared(prints: Uint32Array, offsets: Uint32Array): Sorted {
  const { keys, values, ends } = dealt(prints, offsets)
  let kept = 0
  for (let share = 0, first = 0; share < ends.length; share++) {
    kept = keepRepeated(keys, values, first, ends[share]!, kept)
    first = ends[share]!
  }
  return { keys: keys.slice(0, kept), values: values.slice(0, kept) }
}

let met = new Uint8Array(1 << 12)

/** Moves those of entries [first, last) whose keys may stand twice to `kept` and on; gives where they end. */
function keepRepeated(keys: Uint32Array, values: Uint32Array, first: number, last: number, kept: number): number {
  let size = 1 << 10
  while (size < (last - first) * 4) size <<= 1
  if (met.length < size) met = new Uint8Array(size)
  else met.fill(0, 0, size)
  const places = met
  const mask = size - 1
  for (let i = first; i < last; i++) {
    const at = keys[i]! & mask
    places[at] = places[at]! === 0 ? 1 : 2
  }
  let end = kept
  for (let i = first; i < last; i++) {
    if (places[keys[i]! & mask] !== 2) continue
    keys[end] = keys[i]!
    values[end++] = values[i]!
  }
  return end
}

/** The fingerprints by their upper bits, in the order of reports inside a share; `ends` tells where each share ends. */
function dealt(prints: Uint32Array, offsets: Uint32Array): Sorted & { readonly ends: Uint32Array } {
  const ends = new Uint32Array(1 << DEALT)
  const shift = 32 - DEALT
  for (let i = 0; i < prints.length; i++) ends[prints[i]! >>> shift]!++
  for (let share = 0, first = 0; share < ends.length; share++) {
    const size = ends[share]!
    ends[share] = first
    first += size
  }
  const keys = new Uint32Array(prints.length)
  const values = new Uint32Array(prints.length)
  const deal = (doc: number, first: number, last: number): void => {
    for (let i = first; i < last; i++) {
      const to = ends[prints[i]! >>> shift]!++
      keys[to] = prints[i]!
      values[to] = doc
    }
  }
  for (let doc = 0; doc + 1 < offsets.length; doc++) deal(doc, offsets[doc]!, offsets[doc + 1]!)
  return { keys, values, ends }
}

/** Radix sort of (key, value) by key; stable, so values stay in ascending order inside a key. */
export function sortByKey(keys: Uint32Array, values: Uint32Array): Sorted {
  let fromKeys = keys
  let fromValues = values
  let toKeys = new Uint32Array(keys.length)
  let toValues = new Uint32Array(keys.length)
  const counts = new Uint32Array(2049)
  for (const shift of [0, 11, 22]) {
    counts.fill(0)
    for (let i = 0; i < fromKeys.length; i++) counts[((fromKeys[i]! >>> shift) & 2047) + 1]!++
    for (let i = 0; i < 2048; i++) counts[i + 1]! += counts[i]!
    for (let i = 0; i < fromKeys.length; i++) {
      const bucket = (fromKeys[i]! >>> shift) & 2047
      const to = counts[bucket]!++
      toKeys[to] = fromKeys[i]!
      toValues[to] = fromValues[i]!
    }
    const spareKeys = fromKeys === keys ? new Uint32Array(keys.length) : fromKeys
    const spareValues = fromValues === values ? new Uint32Array(keys.length) : fromValues
    fromKeys = toKeys
    fromValues = toValues
    toKeys = spareKeys as Uint32Array<ArrayBuffer>
    toValues = spareValues as Uint32Array<ArrayBuffer>
  }
  return { keys: fromKeys, values: fromValues }
}

/**
 * Each report once a key, since a text that repeats one phrase for ever must cost no more than others, and only the keys
 * that two reports have.
 */
function inSeveral({ keys, values }: Sorted): Sorted {
  let kept = 0
  for (let i = 0; i < keys.length; ) {
    const key = keys[i]!
    const first = kept
    for (; i < keys.length && keys[i] === key; i++) {
      if (kept > first && values[i] === values[kept - 1]) continue
      keys[kept] = key
      values[kept++] = values[i]!
    }
    if (kept - first === 1) kept = first
  }
  return { keys: keys.subarray(0, kept), values: values.subarray(0, kept) }
}

/** Counts common fingerprints report by report and keeps the pairs that have enough. */
function pairsOf({ keys, values: docs }: Sorted, size: number, offsets: Uint32Array): Candidates {
  // Entries of each report in the sorted list, in CSR form: `places` from `starts[doc]`.
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < docs.length; i++) starts[docs[i]! + 1]!++
  for (let doc = 0; doc < size; doc++) starts[doc + 1]! += starts[doc]!
  const places = new Uint32Array(docs.length)
  const fill = starts.slice()
  for (let i = 0; i < docs.length; i++) places[fill[docs[i]!]!++] = i
  const limits = limitsOf(keys)
  const common = new Uint16Array(size)
  const touched: number[] = []
  const left: number[] = []
  const right: number[] = []
  for (let doc = 0; doc < size; doc++) {
    for (let p = starts[doc]!; p < starts[doc + 1]!; p++) {
      const end = limits[places[p]!]!
      for (let i = places[p]! + 1; i < end; i++) {
        const other = docs[i]!
        if (common[other]!++ === 0) touched.push(other)
      }
    }
    const own = offsets[doc + 1]! - offsets[doc]!
    if (touched.length > 1) touched.sort((x, y) => x - y)
    for (const other of touched) {
      const theirs = offsets[other + 1]! - offsets[other]!
      if (common[other]! >= 2 || Math.min(own, theirs) <= 20) {
        left.push(doc)
        right.push(other)
      }
      common[other] = 0
    }
    touched.length = 0
  }
  return { a: Uint32Array.from(left), b: Uint32Array.from(right) }
}

/** For each entry where the entries end that its report is paired with: all of its key, or the next few of a common one. */
function limitsOf(keys: Uint32Array): Uint32Array {
  const limits = new Uint32Array(keys.length)
  for (let i = 0; i < keys.length; ) {
    let end = i + 1
    while (end < keys.length && keys[end] === keys[i]) end++
    const common = end - i > COMMON
    for (; i < end; i++) limits[i] = common ? Math.min(end, i + 1 + NEAREST) : end
  }
  return limits
}
