/** Room for the possible joins of one heap. */
interface Joins {
  /** How near the two groups are. */
  readonly values: Float64Array
  /** The groups, and their versions when the join was offered: four numbers each. */
  readonly groups: Int32Array
}

const roomFor = (size: number): Joins => ({ values: new Float64Array(size), groups: new Int32Array(4 * size) })

/** A possible join of groups `a < b`. */
interface Merge {
  readonly a: number
  readonly b: number
  readonly versionA: number
  readonly versionB: number
}

/** A binary heap of possible joins: the nearer first, of equal ones those of lower places. */
export class MergeHeap {
  #room = roomFor(1 << 10)
  #size = 0

  push(value: number, a: number, b: number, versionA: number, versionB: number): void {
    if (this.#size === this.#room.values.length) this.#widen()
    let at = this.#size++
    while (at > 0) {
      const up = (at - 1) >> 1
      if (!this.#isBefore(value, a, b, up)) break
      this.#move(up, at)
      at = up
    }
    this.#put(at, value, a, b, versionA, versionB)
  }

  pop(): Merge | null {
    if (this.#size === 0) return null
    const { values, groups } = this.#room
    const top = { a: groups[0]!, b: groups[1]!, versionA: groups[2]!, versionB: groups[3]! }
    const last = --this.#size
    const [value, a, b] = [values[last]!, groups[4 * last]!, groups[4 * last + 1]!]
    let at = 0
    for (;;) {
      let down = 2 * at + 1
      if (down >= last) break
      const next = down + 1
      if (next < last && this.#isBefore(values[next]!, groups[4 * next]!, groups[4 * next + 1]!, down)) down = next
      if (this.#isBefore(value, a, b, down)) break
      this.#move(down, at)
      at = down
    }
    this.#move(last, at)
    return top
  }

  #isBefore(value: number, a: number, b: number, other: number): boolean {
    const { values, groups } = this.#room
    if (value !== values[other]!) return value > values[other]!
    return a !== groups[4 * other]! ? a < groups[4 * other]! : b < groups[4 * other + 1]!
  }

  #move(from: number, to: number): void {
    const { values, groups } = this.#room
    values[to] = values[from]!
    for (let k = 0; k < 4; k++) groups[4 * to + k] = groups[4 * from + k]!
  }

  #put(at: number, value: number, a: number, b: number, versionA: number, versionB: number): void {
    const { values, groups } = this.#room
    values[at] = value
    groups[4 * at] = a
    groups[4 * at + 1] = b
    groups[4 * at + 2] = versionA
    groups[4 * at + 3] = versionB
  }

  #widen(): void {
    const wider = roomFor(2 * this.#room.values.length)
    wider.values.set(this.#room.values)
    wider.groups.set(this.#room.groups)
    this.#room = wider
  }
}
