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
/** In runs of up to so many reports every term is read, whatever it costs. */
const SMALL = 2_000
/** Of the reports touched so many, the nearest, are paired: enough to join a group of any size, step by step. */
const COMPARED = 100
/** The weightiest terms alone give most of a cosine: a pair that has not so much of the floor from them is let go. */
const MOST = 0.75

/**
 * Finds all pairs with a cosine of at least `floor`, through an inverted index. In a small run every term is read and no
 * pair is missed; in a large one the most common terms, which add least, are not.
 *
 * @param size number of terms
 * @param isVetoed whether two vectors are no pair, however near
 */
export function nearPairs(
  vectors: readonly TermVector[],
  size: number,
  floor: number,
  isVetoed: (a: TermVector, b: TermVector) => boolean,
): Edges {
  const budget = vectors.length > SMALL ? BUDGET : vectors.length * size
  const postings = postingsOf(vectors, size, budget)
  const touching: Touching = { partial: new Float32Array(vectors.length), touched: new Uint32Array(vectors.length + 1) }
  const laid = new LaidOut(size)
  const found: { a: number[]; b: number[]; near: number[] } = { a: [], b: [], near: [] }
  for (let doc = 0; doc < vectors.length; doc++) {
    const vector = vectors[doc]!
    const { count, whole } = touch(vector, postings, touching, budget)
    const likely = likelyOf(touching, count, whole ? floor : floor * MOST, COMPARED)
    if (!whole && likely.length > 0) laid.lay(vector)
    for (const other of likely) {
      const near = whole ? touching.partial[other]! : laid.product(vectors[other]!)
      if (near < floor || isVetoed(vector, vectors[other]!)) continue
      found.a.push(doc)
      found.b.push(other)
      found.near.push(near)
    }
    for (let t = 0; t < count; t++) touching.partial[touching.touched[t]!] = 0
  }
  return found
}

/** The inverted index: reports that hold a term stand in `holders` up to `ends[term]`, ascending. */
interface Postings {
  readonly ends: Uint32Array
  readonly holders: Uint32Array
  /** Weight of the term in the holder. */
  readonly held: Float32Array
  /** How many reports behind the one being read hold each term. */
  readonly behind: Uint32Array
}

/** @param most so many of a term's holders, the last, are kept: no report ever reads more */
function postingsOf(vectors: readonly TermVector[], size: number, most: number): Postings {
  const behind = new Uint32Array(size)
  for (const { terms } of vectors) for (let i = 0; i < terms.length; i++) behind[terms[i]!]!++
  const fill = new Uint32Array(size)
  const ends = new Uint32Array(size)
  let total = 0
  for (let term = 0; term < size; term++) {
    fill[term] = total
    total += Math.min(most, behind[term]!)
    ends[term] = total
  }
  const left = behind.slice()
  const holders = new Uint32Array(total)
  const held = new Float32Array(total)
  for (let doc = 0; doc < vectors.length; doc++) {
    const { terms, weights } = vectors[doc]!
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (left[term]!-- > most) continue
      const at = fill[term]!++
      holders[at] = doc
      held[at] = weights[i]!
    }
  }
  return { ends, holders, held, behind }
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
  { ends, holders, held, behind }: Postings,
  { partial, touched }: Touching,
  most: number,
): { count: number; whole: boolean } {
  const { terms, weights } = vector
  // Reports are visited in order, so only those behind, not visited yet, are read: each pair is met once.
  for (let i = 0; i < terms.length; i++) behind[terms[i]!]!--
  const order = byWeight(vector)
  let count = 0
  let budget = most
  for (let rank = 0; rank < terms.length; rank++) {
    const term = terms[order[rank]!]!
    const size = behind[term]!
    if (size > budget) return { count, whole: false }
    budget -= size
    const weight = weights[order[rank]!]!
    const end = ends[term]!
    for (let at = end - size; at < end; at++) {
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
