/** Bytes of one piece. Longer arrays get a piece of their own. */
const PIECE = 1 << 22

/**
 * Many short typed arrays in few large pieces of memory. A typed array of its own costs an allocation outside the heap and
 * work at each collection; with some for each of a hundred thousand reports that was a third of a run's time. The pieces go
 * when none of their arrays is held any longer.
 */
export class Slab {
  #piece = new ArrayBuffer(0)
  #used = 0

  /** The place of `bytes` bytes, aligned to four, in the piece at hand. */
  #take(bytes: number): number {
    if (this.#used + bytes > this.#piece.byteLength) {
      this.#piece = new ArrayBuffer(Math.max(PIECE, bytes))
      this.#used = 0
    }
    const at = this.#used
    this.#used = (at + bytes + 3) & ~3
    return at
  }

  /** A copy of the first `length` numbers of `room`. */
  numbers(room: Uint32Array, length: number): Uint32Array {
    const at = this.#take(4 * length)
    const copy = new Uint32Array(this.#piece, at, length)
    for (let i = 0; i < length; i++) copy[i] = room[i]!
    return copy
  }

  /** `length` bytes, all zero. */
  bytes(length: number): Uint8Array {
    const at = this.#take(length)
    return new Uint8Array(this.#piece, at, length)
  }

  /** `length` numbers below 65,536, all zero. */
  shorts(length: number): Uint16Array {
    const at = this.#take(2 * length)
    return new Uint16Array(this.#piece, at, length)
  }

  /** A copy of the first `length` fractions of `room`. */
  fractions(room: Float32Array, length: number): Float32Array {
    const copy = this.floats(length)
    for (let i = 0; i < length; i++) copy[i] = room[i]!
    return copy
  }

  /** `length` fractions, all zero. */
  floats(length: number): Float32Array {
    const at = this.#take(4 * length)
    return new Float32Array(this.#piece, at, length)
  }
}
