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
  const starts = new Uint32Array(size + 1)
  for (const { terms } of vectors) for (const term of terms) starts[term + 1]!++
  for (let term = 0; term < size; term++) starts[term + 1]! += starts[term]!
  const holders = new Uint32Array(starts[size]!)
  const held = new Float32Array(starts[size]!)
  const after = starts.slice()
  const fill = starts.slice()
  vectors.forEach(({ terms, weights }, doc) => {
    for (let i = 0; i < terms.length; i++) {
      const at = fill[terms[i]!]!++
      holders[at] = doc
      held[at] = weights[i]!
    }
  })
  const partial = new Float32Array(vectors.length)
  const touched = new Uint32Array(vectors.length)
  const laid = new LaidOut(size)
  const found: { a: number[]; b: number[]; near: number[] } = { a: [], b: [], near: [] }
  vectors.forEach((vector, doc) => {
    // Reports are visited in order, so each entry behind `after[term]` is a report not visited yet: each pair is met once.
    for (let i = 0; i < vector.terms.length; i++) after[vector.terms[i]!]!++
    const order = byWeight(vector)
    let count = 0
    let budget = vectors.length <= SMALL ? Number.POSITIVE_INFINITY : BUDGET
    let whole = true
    for (const i of order) {
      const term = vector.terms[i]!
      const end = starts[term + 1]!
      const length = end - after[term]!
      if (length > budget) {
        whole = false
        break
      }
      budget -= length
      const weight = vector.weights[i]!
      for (let at = after[term]!; at < end; at++) {
        const other = holders[at]!
        const before = partial[other]!
        if (before === 0) touched[count++] = other
        partial[other] = before + weight * held[at]!
      }
    }
    const least = whole ? floor : floor * MOST
    const likely: number[] = []
    for (let t = 0; t < count; t++) if (partial[touched[t]!]! >= least) likely.push(touched[t]!)
    if (likely.length > COMPARED && vectors.length > SMALL) {
      likely.sort((x, y) => partial[y]! - partial[x]! || x - y)
      likely.length = COMPARED
    }
    likely.sort((x, y) => x - y)
    if (!whole && likely.length > 0) laid.lay(vector)
    for (const other of likely) {
      const near = whole ? partial[other]! : laid.product(vectors[other]!)
      if (near < floor) continue
      found.a.push(doc)
      found.b.push(other)
      found.near.push(near)
    }
    for (let t = 0; t < count; t++) partial[touched[t]!] = 0
  })
  return found
}

/** Places of a vector's terms, the weightiest first. Weight and place are packed in one number: sorting numbers is fast. */
function byWeight({ weights }: TermVector): Uint32Array {
  const keys = new Float64Array(weights.length)
  for (let i = 0; i < keys.length; i++) keys[i] = Math.round((1 - weights[i]!) * 1e7) * 2 ** 22 + i
  keys.sort()
  const places = new Uint32Array(keys.length)
  for (let i = 0; i < places.length; i++) places[i] = keys[i]! % 2 ** 22
  return places
}
