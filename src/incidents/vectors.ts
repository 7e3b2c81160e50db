import type { Slab } from '../copies/slab.ts'
import type { TermCounts } from './terms.ts'

/** A report as weighted terms, length one: the scalar product of two is their cosine. */
export interface TermVector {
  /** Ids, ascending. */
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** 1 + ln count, for the counts that nearly all terms have. */
const DAMPED = Float64Array.from({ length: 256 }, (_, count) => 1 + Math.log(count))

/**
 * Weights: (1 + ln count) times rarity (Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 *
 * @param slab where to keep them
 */
export function vectorOf({ terms, counts }: TermCounts, rarity: Float32Array, slab: Slab): TermVector {
  const weights = slab.floats(terms.length)
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const count = counts[i]!
    const weight = (count < 256 ? DAMPED[count]! : 1 + Math.log(count)) * rarity[terms[i]!]!
    weights[i] = weight
    sum += weight * weight
  }
  const length = Math.sqrt(sum) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { terms, weights }
}

/** Scalar product of two sparse vectors. */
export function product(a: TermVector, b: TermVector): number {
  let sum = 0
  const [x, y] = [a.terms, b.terms]
  const [ofX, ofY] = [a.weights, b.weights]
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const left = x[i]!
    const right = y[j]!
    if (left === right) sum += ofX[i]! * ofY[j]!
    // Both steps are reckoned, not branched: which list is behind cannot be guessed.
    i += left <= right ? 1 : 0
    j += right <= left ? 1 : 0
  }
  return sum
}

/**
 * One vector, or a sum of some, laid out by term, to be multiplied with many others: looking up is faster than walking both, and gives the
 * same sum to the last bit, since the terms are added in the same order.
 */
export class LaidOut {
  readonly #weights: Float32Array
  readonly #laid: Uint32Array[] = []

  /** @param size number of terms there are */
  constructor(size: number) {
    this.#weights = new Float32Array(size)
  }

  /** Lays out this vector in place of all before. */
  lay(vector: TermVector): void {
    this.#clear()
    this.add(vector)
  }

  /** Lays out the sum of some vectors in place of all before. */
  layAll(vectors: readonly TermVector[]): void {
    this.#clear()
    for (const vector of vectors) this.add(vector)
  }

  #clear(): void {
    const laid = this.#weights
    for (const terms of this.#laid) for (let i = 0; i < terms.length; i++) laid[terms[i]!] = 0
    this.#laid.length = 0
  }

  /** Adds this vector to what is laid out. */
  add({ terms, weights }: TermVector): void {
    const laid = this.#weights
    for (let i = 0; i < terms.length; i++) laid[terms[i]!]! += weights[i]!
    this.#laid.push(terms)
  }

  /** Scalar product of the vector laid out with another. */
  product({ terms, weights }: TermVector): number {
    const laid = this.#weights
    let sum = 0
    for (let i = 0; i < terms.length; i++) sum += laid[terms[i]!]! * weights[i]!
    return sum
  }
}

/** Room for vectors being made, so that each is cut to its size only once. */
let roomTerms = new Uint32Array(1 << 12)
let roomWeights = new Float32Array(1 << 12)
let roomCounts = new Float32Array(1 << 12)

function makeRoom(size: number): void {
  if (roomTerms.length >= size) return
  roomTerms = new Uint32Array(2 * size)
  roomWeights = new Float32Array(2 * size)
  roomCounts = new Float32Array(2 * size)
}

/** Sum of two sparse vectors. */
export function sumOf(a: TermVector, b: TermVector): TermVector {
  const [x, y] = [a.terms, b.terms]
  const [ofX, ofY] = [a.weights, b.weights]
  makeRoom(x.length + y.length)
  const [terms, weights] = [roomTerms, roomWeights]
  let [i, j, size] = [0, 0, 0]
  for (; i < x.length && j < y.length; size++) {
    const left = x[i]!
    const right = y[j]!
    if (left === right) {
      terms[size] = left
      weights[size] = ofX[i++]! + ofY[j++]!
    } else if (left < right) {
      terms[size] = left
      weights[size] = ofX[i++]!
    } else {
      terms[size] = right
      weights[size] = ofY[j++]!
    }
  }
  for (; i < x.length; size++) {
    terms[size] = x[i]!
    weights[size] = ofX[i++]!
  }
  for (; j < y.length; size++) {
    terms[size] = y[j]!
    weights[size] = ofY[j++]!
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) }
}

/** A vector, and for each of its terms how many reports hold it; `holders` may be longer than the terms. */
export interface HeldVector extends TermVector {
  readonly holders: Float32Array
}

/**
 * Sum of two vectors, with the reports that hold each term.
 *
 * @param slab where to keep it
 */
export function sumOfHeld(a: HeldVector, b: HeldVector, slab: Slab): HeldVector {
  const [x, y] = [a.terms, b.terms]
  makeRoom(x.length + y.length)
  const [terms, weights, holders] = [roomTerms, roomWeights, roomCounts]
  let [i, j, size] = [0, 0, 0]
  for (; i < x.length || j < y.length; size++) {
    const left = i < x.length ? x[i]! : END
    const right = j < y.length ? y[j]! : END
    terms[size] = Math.min(left, right)
    weights[size] = (left <= right ? a.weights[i]! : 0) + (right <= left ? b.weights[j]! : 0)
    holders[size] = (left <= right ? a.holders[i]! : 0) + (right <= left ? b.holders[j]! : 0)
    if (left <= right) i++
    if (right <= left) j++
  }
  return {
    terms: slab.numbers(terms, size),
    weights: slab.fractions(weights, size),
    holders: slab.fractions(holders, size),
  }
}
/** Behind all terms. */
const END = 0xffffffff

let ones = new Float32Array(1 << 12).fill(1)

/** The vector of one report: each term is held once. */
export function heldOnce({ terms, weights }: TermVector): HeldVector {
  if (ones.length < terms.length) ones = new Float32Array(2 * terms.length).fill(1)
  return { terms, weights, holders: ones }
}

/** Adds up many vectors at once, so that ten thousand cost no more than their terms. */
export class SumRoom {
  readonly #weights: Float32Array
  readonly #holders: Float32Array

  /** @param size number of terms there are */
  constructor(size: number) {
    this.#weights = new Float32Array(size)
    this.#holders = new Float32Array(size)
  }

  /** Sum of some vectors, with the reports that hold each term. */
  sumOfAll(vectors: readonly TermVector[]): HeldVector {
    const [sums, counts] = [this.#weights, this.#holders]
    const met: number[] = []
    for (const { terms, weights } of vectors) {
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]!
        if (counts[term] === 0) met.push(term)
        sums[term]! += weights[i]!
        counts[term]!++
      }
    }
    const terms = Uint32Array.from(met).sort()
    const weights = new Float32Array(terms.length)
    const holders = new Float32Array(terms.length)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      weights[i] = sums[term]!
      holders[i] = counts[term]!
      sums[term] = 0
      counts[term] = 0
    }
    return { terms, weights, holders }
  }
}

/** The mean of some vectors whose sum is given. */
export function meanOf({ terms, weights }: TermVector, size: number): TermVector {
  return { terms, weights: weights.map((weight) => weight / size) }
}

/**
 * The names of a report's title and first lines, as in its vector: further down it tells of much else.
 *
 * @param opening ids of the terms there, ascending
 * @param slab where to keep it
 */
export function openingNames(
  { terms, weights }: TermVector,
  opening: Uint32Array,
  isName: (term: number) => boolean,
  slab: Slab,
): TermVector {
  makeRoom(opening.length)
  let size = 0
  for (let i = 0, j = 0; i < opening.length; i++) {
    const term = opening[i]!
    while (terms[j]! < term) j++
    if (!isName(term)) continue
    roomTerms[size] = term
    roomWeights[size++] = weights[j]!
  }
  return { terms: slab.numbers(roomTerms, size), weights: slab.fractions(roomWeights, size) }
}

/** Euclidean length of a vector. */
export function lengthOf({ weights }: TermVector): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * weights[i]!
  return Math.sqrt(sum)
}
