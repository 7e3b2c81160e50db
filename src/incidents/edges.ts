import { placesInOrder } from './radix.ts'
import { LaidOut, type TermVector } from './vectors.ts'

/** Pairs of reports that are near each other: places `a < b`, and their cosine. */
export interface Edges {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly near: readonly number[]
}

/** Entries of the index that are read for one report: its weightiest terms first, so the rare ones always are. */
const BUDGET = 5_000
/** Runs of up to so many reports are compared whole, whatever it costs. */
const SMALL = 2_000
/** Of the reports touched, so many are compared in full. */
const COMPARED = 100
/** The weightiest terms alone give most of a cosine: a pair that has not so much of the floor from them is let go. */
const MOST = 0.75

/**
 * Finds all pairs with a cosine of at least `floor`, through an inverted index. In a small run every term is read and no
 * pair is missed; in a large one the most common terms, which add least, are not.
 *
 * @param size number of terms
 */
export function nearPairs(vectors: readonly TermVector[], size: number, floor: number): Edges {
  const postings = postingsOf(vectors, size)
  const limited = vectors.length > SMALL
  const touching: Touching = { partial: new Float32Array(vectors.length), touched: new Uint32Array(vectors.length + 1) }
  const laid = new LaidOut(size)
  const found: { a: number[]; b: number[]; near: number[] } = { a: [], b: [], near: [] }
  for (let doc = 0; doc < vectors.length; doc++) {
    const vector = vectors[doc]!
    const { count, whole } = touch(vector, postings, touching, limited ? BUDGET : Number.POSITIVE_INFINITY)
    const likely = likelyOf(touching, count, whole ? floor : floor * MOST, limited ? COMPARED : vectors.length)
    if (!whole && likely.length > 0) laid.lay(vector)
    for (const other of likely) {
      const near = whole ? touching.partial[other]! : laid.product(vectors[other]!)
      if (near < floor) continue
      found.a.push(doc)
      found.b.push(other)
      found.near.push(near)
    }
    for (let t = 0; t < count; t++) touching.partial[touching.touched[t]!] = 0
  }
  return found
}

/** The inverted index: reports that hold a term stand in `holders` from `starts[term]` to `starts[term + 1]`, ascending. */
interface Postings {
  readonly starts: Uint32Array
  readonly holders: Uint32Array
  /** Weight of the term in the holder. */
  readonly held: Float32Array
  /** First entry of each term behind the report being read. */
  readonly after: Uint32Array
}

function postingsOf(vectors: readonly TermVector[], size: number): Postings {
  const starts = new Uint32Array(size + 1)
  for (const { terms } of vectors) for (let i = 0; i < terms.length; i++) starts[terms[i]! + 1]!++
  for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!
  const holders = new Uint32Array(starts[size]!)
  const held = new Float32Array(starts[size]!)
  const fill = starts.slice()
  for (let doc = 0; doc < vectors.length; doc++) {
    const { terms, weights } = vectors[doc]!
    for (let i = 0; i < terms.length; i++) {
      const at = fill[terms[i]!]!++
      holders[at] = doc
      held[at] = weights[i]!
    }
  }
  return { starts, holders, held, after: starts.slice() }
}

/** Scratch for one report: sums of products by other report, and the others that have one. Zero between reports. */
interface Touching {
  readonly partial: Float32Array
  readonly touched: Uint32Array
}

/**
 * Adds up the products of a report with all later ones, the weightiest terms first, until the budget is spent.
 *
 * @returns how many reports were touched, and whether all terms were read
 */
function touch(
  vector: TermVector,
  { starts, holders, held, after }: Postings,
  { partial, touched }: Touching,
  most: number,
): { count: number; whole: boolean } {
  const { terms, weights } = vector
  // Reports are visited in order, so each entry behind `after[term]` is a report not visited yet: each pair is met once.
  for (let i = 0; i < terms.length; i++) after[terms[i]!]!++
  const order = byWeight(vector)
  let count = 0
  let budget = most
  for (let rank = 0; rank < terms.length; rank++) {
    const term = terms[order[rank]!]!
    const from = after[term]!
    const end = starts[term + 1]!
    if (end - from > budget) return { count, whole: false }
    budget -= end - from
    const weight = weights[order[rank]!]!
    for (let at = from; at < end; at++) {
      const other = holders[at]!
      const before = partial[other]!
      // Written always and kept only the first time: a branch here would be guessed wrong at every other entry.
      touched[count] = other
      count += before === 0 ? 1 : 0
      partial[other] = before + weight * held[at]!
    }
  }
  return { count, whole: true }
}

/** The touched reports with a sum of at least `least`, ascending; of too many the `most` nearest. */
function likelyOf({ partial, touched }: Touching, count: number, least: number, most: number): number[] {
  const likely: number[] = []
  for (let t = 0; t < count; t++) if (partial[touched[t]!]! >= least) likely.push(touched[t]!)
  if (likely.length > most) {
    likely.sort((x, y) => partial[y]! - partial[x]! || x - y)
    likely.length = most
  }
  return likely.sort((x, y) => x - y)
}

/** How finely weights are told apart: seven digits. */
const FINE = 1e7
let keyRoom = new Uint32Array(1 << 12)

/** Places of a vector's terms, the weightiest first, in a room that holds until the next call. */
function byWeight({ weights }: TermVector): Uint32Array {
  if (keyRoom.length < weights.length) keyRoom = new Uint32Array(2 * weights.length)
  for (let i = 0; i < weights.length; i++) keyRoom[i] = Math.max(0, Math.round((1 - weights[i]!) * FINE))
  return placesInOrder(keyRoom, weights.length, FINE)
}
