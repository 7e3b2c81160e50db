import type { Slab } from '../copies/slab.ts'
import type { TermCounts, TermTable } from './terms.ts'

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

/** The rarity of every term of a table. */
export function raritiesOf(table: TermTable): Float32Array {
  return Float32Array.from(table.names, (_, term) => table.rarity(term))
}

/** Scalar product of two sparse vectors. */
export function product(a: TermVector, b: TermVector): number {
  let sum = 0
  const [x, y] = [a.terms, b.terms]
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const d = x[i]! - y[j]!
    if (d === 0) sum += a.weights[i++]! * b.weights[j++]!
    else if (d < 0) i++
    else j++
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
    for (const terms of this.#laid) for (let i = 0; i < terms.length; i++) this.#weights[terms[i]!] = 0
    this.#laid.length = 0
    this.add(vector)
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

/** Sum of two sparse vectors. */
export function sumOf(a: TermVector, b: TermVector): TermVector {
  const [x, y] = [a.terms, b.terms]
  if (roomTerms.length < x.length + y.length) {
    roomTerms = new Uint32Array(2 * (x.length + y.length))
    roomWeights = new Float32Array(roomTerms.length)
  }
  const [terms, weights] = [roomTerms, roomWeights]
  let [i, j, size] = [0, 0, 0]
  for (; i < x.length && j < y.length; size++) {
    const left = x[i]!
    const right = y[j]!
    if (left === right) {
      terms[size] = left
      weights[size] = a.weights[i++]! + b.weights[j++]!
    } else if (left < right) {
      terms[size] = left
      weights[size] = a.weights[i++]!
    } else {
      terms[size] = right
      weights[size] = b.weights[j++]!
    }
  }
  for (; i < x.length; size++) {
    terms[size] = x[i]!
    weights[size] = a.weights[i++]!
  }
  for (; j < y.length; size++) {
    terms[size] = y[j]!
    weights[size] = b.weights[j++]!
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size) }
}

/**
 * The part of a vector that is names.
 *
 * @param slab where to keep it
 */
export function onlyNames({ terms, weights }: TermVector, isName: (term: number) => boolean, slab: Slab): TermVector {
  if (roomTerms.length < terms.length) {
    roomTerms = new Uint32Array(2 * terms.length)
    roomWeights = new Float32Array(roomTerms.length)
  }
  let size = 0
  for (let i = 0; i < terms.length; i++) {
    if (!isName(terms[i]!)) continue
    roomTerms[size] = terms[i]!
    roomWeights[size++] = weights[i]!
  }
  const kept = slab.floats(size)
  for (let i = 0; i < size; i++) kept[i] = roomWeights[i]!
  return { terms: slab.numbers(roomTerms, size), weights: kept }
}

/** Euclidean length of a vector. */
export function lengthOf({ weights }: TermVector): number {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * weights[i]!
  return Math.sqrt(sum)
}
