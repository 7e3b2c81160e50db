/**
 * Words of letters, with what each stands for, asked about where they stand in a text. A look into a Map would cut the word
 * out of the text and enter it among all strings of the program first, which takes ten times as long.
 */
export class WordTable<T> {
  readonly #words: (string | null)[]
  readonly #values: (T | undefined)[]
  readonly #wrap: number

  constructor(entries: Iterable<readonly [string, T]>) {
    const all = [...entries]
    const size = 1 << Math.ceil(Math.log2(4 * all.length + 1))
    this.#words = new Array(size).fill(null)
    this.#values = new Array(size).fill(undefined)
    this.#wrap = size - 1
    for (const [word, value] of all) {
      let slot = slotOf(word, 0, word.length, this.#wrap)
      while (this.#words[slot] !== null && this.#words[slot] !== word) slot = (slot + 1) & this.#wrap
      this.#words[slot] = word
      this.#values[slot] = value
    }
  }

  /** What the word [start, end) of a text stands for; undefined where it is none of the table's. */
  at(text: string, start: number, end: number): T | undefined {
    const [words, wrap] = [this.#words, this.#wrap]
    for (let slot = slotOf(text, start, end, wrap); words[slot] !== null; slot = (slot + 1) & wrap)
      if (isAt(words[slot]!, text, start, end)) return this.#values[slot]
    return undefined
  }
}

/** Goes by the length, the first letters and the last. */
function slotOf(text: string, start: number, end: number, wrap: number): number {
  const first = text.charCodeAt(start)
  const second = text.charCodeAt(start + 1)
  const last = text.charCodeAt(end - 1)
  return (
    (Math.imul(first, 31) + Math.imul(end - start > 1 ? second : 0, 7) + Math.imul(last, 131) + 61 * (end - start)) &
    wrap
  )
}

/** Whether a word stands at [start, end) of a text. */
export function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
