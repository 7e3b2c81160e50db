import type { ModelFile } from './model-file.ts'
import { evidenceIn } from './name-evidence.ts'
import {
  besideRows,
  EDGE,
  type NameForm,
  type NameToken,
  nameFormOf,
  ownRows,
  phrasesIn,
  TOGETHER,
  tagsAt,
  togetherRows,
} from './name-features.ts'
import { bestLabels, chanceOf, LABELS } from './name-labels.ts'
import { WordLists } from './word-lists.ts'

interface Summed extends NameForm {
  readonly own: (Int16Array | null)[]
  readonly beside: (Int16Array | null)[]
}

const KEPT_WORDS = 60_000

/**
 * Finds names: a structured averaged perceptron (Collins 2002) over hashed features of words, tags, word lists and the rest of the
 * report. Only capitalised words, numbers and what joins them are scored.
 */
export class Namer {
  private readonly weights: Int8Array
  private readonly mask: number
  private readonly transitions: Int16Array
  private readonly lists: WordLists
  private readonly places: WordLists
  private readonly seenKeys: Uint32Array
  private readonly seenValues: Uint8Array
  private kept = new Map<string, Summed>()
  private readonly edge = summed(EDGE)

  constructor(model: ModelFile) {
    const [weights, transitions, keys, values, places, ...lists] = model.parts
    this.weights = new Int8Array(weights!.buffer, weights!.byteOffset, weights!.length)
    this.mask = this.weights.length / LABELS - 1
    this.transitions = new Int16Array(transitions!.buffer, transitions!.byteOffset, transitions!.length / 2)
    this.seenKeys = new Uint32Array(keys!.buffer, keys!.byteOffset, keys!.length / 4)
    this.seenValues = values!
    this.places = new WordLists([places!])
    this.lists = new WordLists(lists)
  }

  /** Labels of all tokens of a report, one a token. */
  label(
    tokens: readonly NameToken[],
    sentences: readonly { readonly first: number; readonly last: number }[],
    settings: Uint8Array,
  ): Uint8Array {
    const labels = new Uint8Array(tokens.length)
    const forms = tokens.map((token) => this.form(token.word))
    const evidence = evidenceIn(tokens, forms, sentences, settings)
    const phrases = new Uint8Array(tokens.length)
    const isPlace = (hash: number): boolean => this.places.of(hash) !== 0
    for (const { first, last } of sentences) {
      const count = last - first
      const chances = new Uint8Array(count)
      let alive = false
      for (let k = 0; k < count; k++) {
        chances[k] = chanceOf(tokens, first + k, first, last)
        alive ||= chances[k] === 2
      }
      if (!alive) continue
      phrasesIn(tokens, first, last, isPlace, phrases)
      const emissions = new Int32Array(count * LABELS)
      for (let k = first; k < last; k++) {
        if (chances[k - first] === 0) continue
        this.emit(tokens, forms, k, first, last, settings[k]!, evidence, phrases[k]!, emissions, (k - first) * LABELS)
      }
      bestLabels(emissions, this.transitions, chances, count, labels.subarray(first, last))
    }
    return labels
  }

  private emit(
    tokens: readonly NameToken[],
    forms: readonly Summed[],
    k: number,
    first: number,
    last: number,
    setting: number,
    evidence: ReadonlyMap<string, number>,
    phrase: number,
    out: Int32Array,
    at: number,
  ): void {
    const edge = this.edge
    const { mask, weights } = this
    const form = forms[k]!
    const before = k > first ? forms[k - 1]! : edge
    const next = k + 1 < last ? forms[k + 1]! : edge
    const own = (form.own[setting] ??= this.sum(ownRows(form, setting, mask)))
    const one = this.beside(before, -1)
    const two = this.beside(next, 1)
    const three = this.beside(k - 1 > first ? forms[k - 2]! : edge, -2)
    const four = this.beside(k + 2 < last ? forms[k + 2]! : edge, 2)
    const bits = evidence.get(tokens[k]!.lower) ?? 0
    togetherRows(before, form, next, tagsAt(tokens, k, first, last), bits, phrase, mask, ROWS, 0)
    for (let label = 0; label < LABELS; label++) {
      let score = own[label]! + one[label]! + two[label]! + three[label]! + four[label]!
      for (let row = 0; row < TOGETHER; row++) score += weights[ROWS[row]! * LABELS + label]!
      out[at + label] = score
    }
  }

  private beside(form: Summed, place: number): Int16Array {
    return (form.beside[place + 2] ??= this.sum(besideRows(form, place, this.mask)))
  }

  private form(word: string): Summed {
    const known = this.kept.get(word)
    if (known !== undefined) return known
    if (this.kept.size >= KEPT_WORDS) this.kept = new Map()
    const made = summed(
      nameFormOf(
        word.length > 60 ? word.slice(0, 60) : word,
        (hash) => this.seen(hash),
        (hash) => this.lists.of(hash),
      ),
    )
    this.kept.set(word, made)
    return made
  }

  private seen(hash: number): number {
    const key = hash === 0 ? 1 : hash
    const mask = this.seenKeys.length - 1
    for (let slot = hash & mask; this.seenKeys[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.seenKeys[slot] === key) return this.seenValues[slot]!
    }
    return 0
  }

  private sum(rows: readonly number[]): Int16Array {
    const sums = new Int16Array(LABELS)
    for (const row of rows) {
      for (let label = 0; label < LABELS; label++) sums[label]! += this.weights[row * LABELS + label]!
    }
    return sums
  }
}

const ROWS = new Int32Array(TOGETHER)
const summed = (form: NameForm): Summed => ({
  ...form,
  own: [null, null, null],
  beside: [null, null, null, null, null],
})
