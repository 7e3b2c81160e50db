/** Where nothing stands yet. */
export const FREE = -0x80000000

/**
 * Numbers by word, words being known again by two hashes of their letters: no string is cut out of a text for a word seen before.
 * A number and the second hash stand side by side at a place that the first hash tells, so that one look into memory finds both.
 */
export class HashedIds {
  #slots: Int32Array<ArrayBuffer>
  /** First hashes of what stands in the slots, to deal them out anew. */
  #ones: Int32Array<ArrayBuffer>
  #known = 0

  /** @param room words expected, about */
  constructor(room: number) {
    let size = 16
    while (size < room) size *= 2
    this.#slots = new Int32Array(2 * size).fill(FREE)
    this.#ones = new Int32Array(size)
  }

  /** What stands first at the place of a word: asked for many words at once it makes far memory come for all of them. */
  glance(one: number): number {
    const slots = this.#slots
    return slots[(one << 1) & (slots.length - 1)]!
  }

  /** The number of a word, FREE for none. */
  find(one: number, two: number): number {
    const slots = this.#slots
    const wrap = slots.length - 1
    let at = (one << 1) & wrap
    while (slots[at] !== FREE && slots[at + 1] !== two) at = (at + 2) & wrap
    return slots[at]!
  }

  /** Gives a word a number, in place of the one that it has. */
  set(one: number, two: number, id: number): void {
    const slots = this.#slots
    const wrap = slots.length - 1
    let at = (one << 1) & wrap
    while (slots[at] !== FREE && slots[at + 1] !== two) at = (at + 2) & wrap
    const isNew = slots[at] === FREE
    slots[at] = id
    slots[at + 1] = two
    this.#ones[at >> 1] = one
    if (isNew && ++this.#known * 4 > slots.length) this.#grow()
  }

  #grow(): void {
    const [slots, ones] = [this.#slots, this.#ones]
    const wider = new Int32Array(2 * slots.length).fill(FREE)
    const onesWider = new Int32Array(2 * ones.length)
    const wrap = wider.length - 1
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from] === FREE) continue
      const one = ones[from >> 1]!
      let at = (one << 1) & wrap
      while (wider[at] !== FREE) at = (at + 2) & wrap
      wider[at] = slots[from]!
      wider[at + 1] = slots[from + 1]!
      onesWider[at >> 1] = one
    }
    this.#slots = wider
    this.#ones = onesWider
  }
}
