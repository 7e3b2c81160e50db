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

const mix = (hash: number): number => {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** The hash of the `n` words from `at`. */
export function shingleAt(hashes: Uint32Array, at: number, n: number): number {
  let hash = 0
  for (let k = 0; k < n; k++) hash = (Math.imul(hash, 0x01000193) ^ hashes[at + k]!) >>> 0
  return mix(hash)
}

/** Winnowed fingerprints of one word sequence. Appends to `out`, gives the count. */
function fingerprints(hashes: Uint32Array, out: Uint32Array, first: number): number {
  let count = first
  const last = hashes.length - SHINGLE
  let bestAt = -1
  let best = 0xffffffff
  let taken = -1
  const values = ringValues
  for (let at = 0; at <= last; at++) {
    const value = shingleAt(hashes, at, SHINGLE)
    values[at % WINDOW] = value
    if (at === 0 || value <= best) {
      best = value
      bestAt = at
    } else if (bestAt <= at - WINDOW) {
      best = 0xffffffff
      bestAt = at
      for (let back = Math.max(0, at - WINDOW + 1); back <= at; back++) {
        if (values[back % WINDOW]! <= best) {
          best = values[back % WINDOW]!
          bestAt = back
        }
      }
    }
    if (at >= Math.min(WINDOW - 1, last) && bestAt !== taken) {
      out[count++] = best
      taken = bestAt
    }
  }
  return count
}
const ringValues = new Float64Array(WINDOW)

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
  const sorted = withoutRepeats(sortByKey(shared.keys, shared.values))
  return pairsOf(sorted.keys, sorted.values, words.length, offsets)
}

/**
 * The fingerprints, each with its report, that may stand twice. Most stand in one report only: counting them in a table
 * by their lower bits lets these go before the sort, which costs more. Two that fall on one place stay, harmlessly.
 */
function perhapsShared(prints: Uint32Array, offsets: Uint32Array): Sorted {
  let size = 1 << 10
  while (size < prints.length * 4 && size < 1 << 28) size <<= 1
  const met = new Uint8Array(size)
  for (let i = 0; i < prints.length; i++) {
    const at = prints[i]! & (size - 1)
    if (met[at]! < 2) met[at]!++
  }
  let kept = 0
  for (let i = 0; i < prints.length; i++) if (met[prints[i]! & (size - 1)] === 2) kept++
  const keys = new Uint32Array(kept)
  const values = new Uint32Array(kept)
  kept = 0
  for (let doc = 0; doc + 1 < offsets.length; doc++) {
    for (let i = offsets[doc]!; i < offsets[doc + 1]!; i++) {
      if (met[prints[i]! & (size - 1)] !== 2) continue
      keys[kept] = prints[i]!
      values[kept++] = doc
    }
  }
  return { keys, values }
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

/** Each report once a key: a text that repeats one phrase for ever must cost no more than others. */
function withoutRepeats({ keys, values }: Sorted): Sorted {
  let kept = 0
  for (let i = 0; i < keys.length; i++) {
    if (kept > 0 && keys[i] === keys[kept - 1] && values[i] === values[kept - 1]) continue
    keys[kept] = keys[i]!
    values[kept++] = values[i]!
  }
  return { keys: keys.subarray(0, kept), values: values.subarray(0, kept) }
}

/** Counts common fingerprints report by report and keeps the pairs that have enough. */
function pairsOf(keys: Uint32Array, docs: Uint32Array, size: number, offsets: Uint32Array): Candidates {
  // Entries of each report in the sorted list, in CSR form: `places` from `starts[doc]`.
  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < docs.length; i++) if (isShared(keys, i)) starts[docs[i]! + 1]!++
  for (let doc = 0; doc < size; doc++) starts[doc + 1]! += starts[doc]!
  const places = new Uint32Array(starts[size]!)
  const fill = starts.slice()
  for (let i = 0; i < docs.length; i++) if (isShared(keys, i)) places[fill[docs[i]!]!++] = i
  const sizes = postingSizes(keys)
  const common = new Uint16Array(size)
  const touched: number[] = []
  const left: number[] = []
  const right: number[] = []
  for (let doc = 0; doc < size; doc++) {
    for (let p = starts[doc]!; p < starts[doc + 1]!; p++) {
      const at = places[p]!
      const key = keys[at]!
      let seen = doc
      let near = sizes[at]! > COMMON ? NEAREST : 0xffff
      for (let i = at + 1; i < keys.length && keys[i] === key && near > 0; i++) {
        const other = docs[i]!
        if (other === seen) continue
        seen = other
        near--
        if (common[other]!++ === 0) touched.push(other)
      }
    }
    const own = offsets[doc + 1]! - offsets[doc]!
    touched.sort((x, y) => x - y)
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

const isShared = (keys: Uint32Array, i: number): boolean =>
  keys[i] === keys[i + 1] || (i > 0 && keys[i] === keys[i - 1])

/** For each entry, how many entries have its key. */
function postingSizes(keys: Uint32Array): Uint16Array {
  const sizes = new Uint16Array(keys.length)
  for (let i = 0; i < keys.length; ) {
    let j = i + 1
    while (j < keys.length && keys[j] === keys[i]) j++
    sizes.fill(Math.min(65535, j - i), i, j)
    i = j
  }
  return sizes
}
