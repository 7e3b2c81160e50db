import { product, type TermVector } from './vectors.ts'

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
    terms.forEach((term, i) => {
      const at = fill[term]!++
      holders[at] = doc
      held[at] = weights[i]!
    })
  })
  const partial = new Float32Array(vectors.length)
  const touched: number[] = []
  const found: [number, number, number][] = []
  vectors.forEach((vector, doc) => {
    // Reports are visited in order, so each entry behind `after[term]` is a report not visited yet: each pair is met once.
    for (const term of vector.terms) after[term]!++
    const order = byWeight(vector)
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
        if (partial[other] === 0) touched.push(other)
        partial[other]! += weight * held[at]!
      }
    }
    const least = whole ? floor : floor * MOST
    const likely = touched.filter((other) => partial[other]! >= least)
    if (likely.length > COMPARED && vectors.length > SMALL) {
      likely.sort((x, y) => partial[y]! - partial[x]! || x - y)
      likely.length = COMPARED
    }
    for (const other of likely) {
      const near = whole ? partial[other]! : product(vector, vectors[other]!)
      if (near >= floor) found.push([doc, other, near])
    }
    for (const other of touched) partial[other] = 0
    touched.length = 0
  })
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1])
  return { a: found.map((it) => it[0]), b: found.map((it) => it[1]), near: found.map((it) => it[2]) }
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
