import { product, type TermVector } from './vectors.ts'

/** Pairs of reports that are near each other: places `a < b`, and their cosine. */
export interface Edges {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly near: readonly number[]
}

/** Entries of the index that are read for one report: its weightiest terms first, so the rare ones always are. */
const BUDGET = 12_000
/** Of the reports touched, so many are compared in full. */
const COMPARED = 200

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
  const seen = new Set<number>()
  vectors.forEach((vector, doc) => {
    const order = Uint32Array.from(vector.terms.keys()).sort(
      (x, y) => vector.weights[y]! - vector.weights[x]! || vector.terms[x]! - vector.terms[y]!,
    )
    let budget = BUDGET
    for (const i of order) {
      const term = vector.terms[i]!
      const length = starts[term + 1]! - starts[term]!
      if (length < 2) continue
      if (length > budget) break
      budget -= length
      const weight = vector.weights[i]!
      for (let at = starts[term]!; at < starts[term + 1]!; at++) {
        const other = holders[at]!
        if (partial[other] === 0) touched.push(other)
        partial[other]! += weight * held[at]!
      }
    }
    const likely = touched.filter((other) => other !== doc && partial[other]! >= floor * 0.4)
    if (likely.length > COMPARED) {
      likely.sort((x, y) => partial[y]! - partial[x]! || x - y)
      likely.length = COMPARED
    }
    for (const other of likely) {
      const [a, b] = other < doc ? [other, doc] : [doc, other]
      const key = a * vectors.length + b
      if (seen.has(key)) continue
      const near = product(vectors[a]!, vectors[b]!)
      if (near < floor) continue
      seen.add(key)
      found.push([a, b, near])
    }
    for (const other of touched) partial[other] = 0
    touched.length = 0
  })
  found.sort((x, y) => x[0] - y[0] || x[1] - y[1])
  return { a: found.map((it) => it[0]), b: found.map((it) => it[1]), near: found.map((it) => it[2]) }
}
