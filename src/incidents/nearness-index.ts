import { placesInOrder } from './radix.ts'
import type { TermVector } from './vectors.ts'

/**
 * An inverted index over the reports of a run, read by one report after the other in their order: each adds up its products
 * with all later ones, its weightiest terms first.
 */
export class NearnessIndex {
  /** After `touch` the sums of products by other report. */
  readonly sums: Float32Array
  /**
   * Reports that hold a term stand in `#entries` up to `#ends[term]`, ascending, each followed by its weight in them: side by
   * side, since what is far in memory should be far once. `#weights` are the same four bytes each as fractions.
   */
  readonly #ends: Uint32Array
  readonly #entries: Uint32Array
  readonly #weights: Float32Array
  /** How many reports behind the one being read hold each term. */
  readonly #behind: Uint32Array
  readonly #budget: number
  readonly #reached: Uint32Array
  /** Terms of the vector being read, and places in it by rank, of which the first `#ranks` were read. */
  #terms: Uint32Array = NONE
  #order: Uint32Array = NONE
  #ranks = 0
  #read = 0

  /**
   * @param size number of terms
   * @param budget entries that are read for one report: so many of a term's holders, the last, are kept
   */
  constructor(vectors: readonly TermVector[], size: number, budget: number) {
    const behind = new Uint32Array(size)
    for (const { terms } of vectors) countIn(terms, behind)
    const fill = new Uint32Array(size)
    const ends = new Uint32Array(size)
    let total = 0
    for (let term = 0; term < size; term++) {
      fill[term] = total
      total += 2 * Math.min(budget, behind[term]!)
      ends[term] = total
    }
    const left = behind.slice()
    const entries = new Uint32Array(total)
    const held = new Float32Array(entries.buffer)
    const enter = (doc: number, { terms, weights }: TermVector): void => {
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]!
        if (left[term]!-- > budget) continue
        const at = fill[term]!
        fill[term] = at + 2
        entries[at] = doc
        held[at + 1] = weights[i]!
      }
    }
    for (let doc = 0; doc < vectors.length; doc++) enter(doc, vectors[doc]!)
    this.#ends = ends
    this.#entries = entries
    this.#weights = held
    this.#behind = behind
    this.#budget = budget
    this.sums = new Float32Array(vectors.length)
    this.#reached = new Uint32Array(vectors.length)
  }

  /** Whether all terms of the report were read, so that its sums are cosines. */
  get isWhole(): boolean {
    return this.#ranks === this.#terms.length
  }

  /**
   * Adds up the products of a report with all later ones until the budget is spent. Each report comes once, in their order.
   *
   * @returns the later reports whose sum comes to `least`; holds until the next call
   */
  touch(vector: TermVector, least: number): Uint32Array {
    const [ends, entries, held, behind] = [this.#ends, this.#entries, this.#weights, this.#behind]
    const [sums, reached] = [this.sums, this.#reached]
    const { terms, weights } = vector
    // Only reports not visited yet are read: each pair is met once.
    for (let i = 0; i < terms.length; i++) behind[terms[i]!]!--
    const order = byWeight(vector)
    let count = 0
    let read = 0
    let rank = 0
    for (; rank < terms.length; rank++) {
      const place = order[rank]!
      const term = terms[place]!
      const size = behind[term]!
      if (read + size > this.#budget) break
      read += size
      const weight = weights[place]!
      const end = ends[term]!
      for (let at = end - 2 * size; at < end; at += 2) {
        const other = entries[at]!
        const before = sums[other]!
        const after = Math.fround(before + weight * held[at + 1]!)
        sums[other] = after
        // Sums only grow: each report comes by here once, and few do. A list of all that were touched costs more than the sums.
        if (after >= least && before < least) reached[count++] = other
      }
    }
    this.#terms = terms
    this.#order = order
    this.#ranks = rank
    this.#read = read
    return reached.subarray(0, count)
  }

  /** Sets all sums to zero again, `doc` being the report just read. */
  clear(doc: number): void {
    const sums = this.sums
    if (sums.length - doc <= CLEARED_AT_ONCE * this.#read) {
      sums.fill(0, doc)
      return
    }
    const [ends, entries, behind, terms, order] = [this.#ends, this.#entries, this.#behind, this.#terms, this.#order]
    for (let rank = 0; rank < this.#ranks; rank++) {
      const term = terms[order[rank]!]!
      const end = ends[term]!
      for (let at = end - 2 * behind[term]!; at < end; at += 2) sums[entries[at]!] = 0
    }
  }
}
const NONE = new Uint32Array(0)

function countIn(terms: Uint32Array, counts: Uint32Array): void {
  for (let i = 0; i < terms.length; i++) counts[terms[i]!]!++
}

/** So many sums that lie side by side are set to zero in the time that one entry of the index takes. */
const CLEARED_AT_ONCE = 16

/** How finely weights are told apart: seven digits. */
const FINE = 1e7
let keyRoom = new Uint32Array(1 << 12)

/** Places of a vector's terms, the weightiest first, in a room that holds until the next call. */
function byWeight({ weights }: TermVector): Uint32Array {
  if (keyRoom.length < weights.length) keyRoom = new Uint32Array(2 * weights.length)
  for (let i = 0; i < weights.length; i++) keyRoom[i] = Math.max(0, Math.round((1 - weights[i]!) * FINE))
  return placesInOrder(keyRoom, weights.length, FINE)
}
