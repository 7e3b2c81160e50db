import { NearnessIndex } from './nearness-index.ts'
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
  const index = new NearnessIndex(vectors, size, vectors.length > SMALL ? BUDGET : vectors.length * size)
  const { sums } = index
  const laid = new LaidOut(size)
  const found: { a: number[]; b: number[]; near: number[] } = { a: [], b: [], near: [] }
  for (let doc = 0; doc < vectors.length; doc++) {
    const vector = vectors[doc]!
    const reached = index.touch(vector, floor * MOST)
    const { isWhole } = index
    const likely = likelyOf(sums, reached, isWhole ? floor : floor * MOST)
    if (!isWhole && likely.length > 0) laid.lay(vector)
    for (const other of likely) {
      const near = isWhole ? sums[other]! : laid.product(vectors[other]!)
      if (near < floor || isVetoed(vector, vectors[other]!)) continue
      found.a.push(doc)
      found.b.push(other)
      found.near.push(near)
    }
    index.clear(doc)
  }
  return found
}

/** The reached reports with a sum of at least `least`, ascending; of too many the nearest. */
function likelyOf(sums: Float32Array, reached: Uint32Array, least: number): number[] {
  const likely: number[] = []
  for (let i = 0; i < reached.length; i++) if (sums[reached[i]!]! >= least) likely.push(reached[i]!)
  if (likely.length > COMPARED) {
    likely.sort((x, y) => sums[y]! - sums[x]! || x - y)
    likely.length = COMPARED
  }
  return likely.sort((x, y) => x - y)
}
