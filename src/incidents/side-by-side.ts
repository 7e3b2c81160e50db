import type { TermVector } from './vectors.ts'

/**
 * The vectors of one group side by side, with its terms numbered anew from 1 on: each is multiplied with many others, and
 * the few hundred terms of a group stay in the nearest memory where those of a run do not. Terms are added in the same order
 * as by `product`, so the sums are the same to the last bit.
 */
export class SideBySide {
  /** By term of the run its number in the group, 0 between groups; and the terms by their numbers. */
  readonly #numberOf: Uint32Array
  #terms = new Uint32Array(1 << 11)
  /** The numbers of the terms of all vectors, one vector behind the other, and where each starts. */
  #numbers = new Uint32Array(1 << 12)
  #starts: number[] = []
  #vectors: readonly TermVector[] = []
  #size = 0
  #laid = new Float32Array(1 << 11)

  /** @param size number of terms there are in the run */
  constructor(size: number) {
    this.#numberOf = new Uint32Array(size)
  }

  /** Takes in the vectors of a group, in place of those of the group before. */
  take(vectors: readonly TermVector[]): void {
    const all = vectors.reduce((sum, { terms }) => sum + terms.length, 0)
    if (all > this.#numbers.length) this.#numbers = new Uint32Array(2 * all)
    if (all >= this.#terms.length) {
      this.#terms = new Uint32Array(2 * all)
      this.#laid = new Float32Array(2 * all)
    }
    const [numberOf, terms, numbers] = [this.#numberOf, this.#terms, this.#numbers]
    let size = 0
    let at = 0
    this.#starts.length = 0
    for (const vector of vectors) {
      this.#starts.push(at)
      for (let i = 0; i < vector.terms.length; i++) {
        const term = vector.terms[i]!
        let number = numberOf[term]!
        if (number === 0) {
          number = numberOf[term] = ++size
          terms[size] = term
        }
        numbers[at++] = number
      }
    }
    for (let number = 1; number <= size; number++) numberOf[terms[number]!] = 0
    this.#vectors = vectors
    this.#size = size
  }

  /** Lays out the vector at this place of the group in place of all before. */
  lay(place: number): void {
    this.#laid.fill(0, 0, this.#size + 1)
    this.add(place)
  }

  /** Adds the vector at this place to what is laid out. */
  add(place: number): void {
    const { weights } = this.#vectors[place]!
    const [laid, numbers, start] = [this.#laid, this.#numbers, this.#starts[place]!]
    for (let i = 0; i < weights.length; i++) laid[numbers[start + i]!]! += weights[i]!
  }

  /** Scalar product of what is laid out with the vector at this place. */
  product(place: number): number {
    const { weights } = this.#vectors[place]!
    const [laid, numbers, start] = [this.#laid, this.#numbers, this.#starts[place]!]
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += laid[numbers[start + i]!]! * weights[i]!
    return sum
  }
}
