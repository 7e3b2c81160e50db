import type { Tag } from './analysis.ts'
import { classOf, DIGIT, isUpper, LETTER } from './characters.ts'
import type { ModelFile } from './model-file.ts'
import { isNationality } from './nationalities.en.ts'
import { BODIES, ROLES, SAYING, WHERE } from './titles.en.ts'
import { hashOf, pairOf, patternOf, rowOf, shapeOf } from './word-form.ts'

/** Labels of the model's columns: outside, then begin and inside of each kind. */
export const KINDS = ['PERSON', 'ORG', 'LOC', 'MISC'] as const
export const LABELS = 1 + 2 * KINDS.length
export const OUTSIDE = 0

/** What is needed of a token. */
export interface NameToken {
  readonly word: string
  readonly lower: string
  readonly tag: Tag
}

/** Yes-or-no facts of words by lists, kept as Bloom filters (Bloom 1970). */
export class WordLists {
  readonly bits: readonly Uint8Array[]
  constructor(bits: readonly Uint8Array[]) {
    this.bits = bits
  }

  /** One bit for each list that has the word of this hash; a word in no list passes one in a hundred times. */
  of(hash: number): number {
    let found = 0
    for (let list = 0; list < this.bits.length; list++) if (isIn(this.bits[list]!, hash)) found |= 1 << list
    return found
  }
}

const PROBES = 6
const probe = (hash: number, turn: number, size: number): number =>
  (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + 2 * turn * 0x297a2d39) >>> 3) % size

function isIn(bits: Uint8Array, hash: number): boolean {
  const size = bits.length * 8
  for (let turn = 0; turn < PROBES; turn++) {
    const at = probe(hash, turn, size)
    if (((bits[at >> 3]! >> (at & 7)) & 1) === 0) return false
  }
  return true
}

/** A Bloom filter of hashes, for the training script. */
export function filterOf(hashes: Iterable<number>, count: number): Uint8Array {
  const bits = new Uint8Array(Math.max(64, Math.ceil((count * 9) / 8)))
  for (const hash of hashes) {
    for (let turn = 0; turn < PROBES; turn++) {
      const at = probe(hash, turn, bits.length * 8)
      bits[at >> 3]! |= 1 << (at & 7)
    }
  }
  return bits
}

/** A word as the name finder sees it, without its place. */
export interface NameForm {
  readonly hash: number
  readonly shape: number
  readonly pattern: number
  readonly ending2: number
  readonly ending3: number
  readonly ending4: number
  readonly start2: number
  readonly start3: number
  /** What silver names say of it, as a class; 0 for unknown. */
  readonly seen: number
  /** Lists that have it. */
  readonly lists: number
  /** 1 role or title, 2 body, 3 saying, 4 where, 5 nationality, 0 none. */
  readonly kind: number
}

export function nameFormOf(
  word: string,
  seenOf: (hash: number) => number,
  listsOf: (hash: number) => number,
): NameForm {
  const lower = word.toLowerCase().replace(/[’ʼ´`]/g, "'")
  const plain = /\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower
  const length = plain.length
  const end = (size: number): number => (length > size ? hashOf(plain, length - size, length) : 0)
  const start = (size: number): number => (length > size ? hashOf(plain, 0, size) : 0)
  const hash = hashOf(plain)
  const kind = isNationality(lower)
    ? 5
    : ROLES.has(lower)
      ? 1
      : BODIES.has(lower)
        ? 2
        : SAYING.has(lower)
          ? 3
          : WHERE.has(lower)
            ? 4
            : 0
  return {
    hash,
    shape: shapeOf(word),
    pattern: patternOf(word),
    ending2: end(2),
    ending3: end(3),
    ending4: end(4),
    start2: start(2),
    start3: start(3),
    seen: seenOf(hash),
    lists: listsOf(hash),
    kind,
  }
}

/** Feature rows of the word itself. `setting`: 0 as usual, 1 first of its sentence, 2 headline. */
export function ownRows(form: NameForm, setting: number, mask: number): number[] {
  const set = form.shape * 3 + setting
  return [
    rowOf(1, form.hash, mask),
    rowOf(2, pairOf(form.hash, set), mask),
    rowOf(3, form.ending2, mask),
    rowOf(4, form.ending3, mask),
    rowOf(5, form.ending4, mask),
    rowOf(6, form.start2, mask),
    rowOf(7, form.start3, mask),
    rowOf(8, set, mask),
    rowOf(9, pairOf(form.pattern, setting), mask),
    rowOf(10, pairOf(form.seen, set), mask),
    rowOf(11, pairOf(form.lists, set), mask),
    rowOf(12, pairOf(form.seen, form.lists), mask),
    rowOf(13, form.kind * 3 + setting, mask),
  ]
}

/** Feature rows of a word beside the one labelled; `place` is -2, -1, 1 or 2. */
export function besideRows(form: NameForm, place: number, mask: number): number[] {
  const base = 20 + (place + 2) * 8
  const rows = [
    rowOf(base, form.hash, mask),
    rowOf(base + 1, form.shape * 8 + form.kind, mask),
    rowOf(base + 2, form.seen, mask),
  ]
  if (place === 1 || place === -1) {
    rows.push(
      rowOf(base + 3, pairOf(form.lists, form.shape), mask),
      rowOf(base + 4, form.ending3, mask),
      rowOf(base + 5, form.kind, mask),
    )
  }
  return rows
}

/** Feature rows of words, tags and report together; set into `rows` from `at` on. */
export const TOGETHER = 16
export function togetherRows(
  before: NameForm,
  form: NameForm,
  next: NameForm,
  tags: number,
  evidence: number,
  phrase: number,
  mask: number,
  rows: Int32Array,
  at: number,
): void {
  const shapes = (before.shape * 16 + form.shape) * 16 + next.shape
  rows[at] = rowOf(70, pairOf(before.hash, form.hash), mask)
  rows[at + 1] = rowOf(71, pairOf(form.hash, next.hash), mask)
  rows[at + 2] = rowOf(72, shapes, mask)
  rows[at + 3] = rowOf(73, tags, mask)
  rows[at + 4] = rowOf(74, tags & 0x3ff, mask)
  rows[at + 5] = rowOf(75, pairOf(before.hash, form.shape), mask)
  rows[at + 6] = rowOf(76, pairOf(next.hash, form.shape), mask)
  rows[at + 7] = rowOf(77, pairOf(before.lists, form.lists), mask)
  rows[at + 8] = rowOf(78, pairOf(form.lists, next.lists), mask)
  rows[at + 9] = rowOf(79, pairOf(before.seen, form.seen), mask)
  rows[at + 10] = rowOf(80, pairOf(form.seen, next.seen), mask)
  rows[at + 11] = rowOf(81, pairOf(before.kind * 8 + next.kind, form.shape), mask)
  rows[at + 12] = rowOf(82, evidence, mask)
  rows[at + 13] = rowOf(83, pairOf(evidence & 0x37, form.lists), mask)
  rows[at + 14] = rowOf(84, pairOf(phrase, form.shape), mask)
  rows[at + 15] = rowOf(85, pairOf(pairOf(before.kind, form.lists), next.kind), mask)
}

/** What else a report says of a capitalised word (after Chieu and Ng 2002): one bit each. */
export const AFTER_ROLE = 1
export const AFTER_FIRST_NAME = 2
export const BESIDE_SAYING = 4
export const AFTER_WHERE = 8
export const BEFORE_BODY = 16
export const IN_BRACKETS = 32
export const ALSO_SMALL = 64
export const ALSO_CAPITAL = 128

/** List 0 holds given names. */
export const GIVEN = 1

/** Finds for every word of a report what its other places say of it. */
export function evidenceIn(
  tokens: readonly NameToken[],
  forms: readonly NameForm[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  settings: Uint8Array,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const { first, last } of sentences) {
    for (let k = first; k < last; k++) {
      const code = tokens[k]!.word.charCodeAt(0)
      if (classOf(code) !== LETTER || settings[k] === 2) continue
      const { lower } = tokens[k]!
      if (!isUpper(code)) {
        if (found.has(lower) || lower.length > 3) found.set(lower, (found.get(lower) ?? 0) | ALSO_SMALL)
        continue
      }
      let bits = k > first ? ALSO_CAPITAL : 0
      if (k > first) {
        const before = forms[k - 1]!
        if (before.kind === 1) bits |= AFTER_ROLE
        if (before.shape === 1 && (before.lists & GIVEN) !== 0) bits |= AFTER_FIRST_NAME
        if (before.kind === 4) bits |= AFTER_WHERE
        if (tokens[k - 1]!.word === '(' && k + 1 < last && tokens[k + 1]!.word === ')') bits |= IN_BRACKETS
      }
      if (k + 1 < last) {
        const next = forms[k + 1]!
        if (next.kind === 3) bits |= BESIDE_SAYING
        if (next.kind === 2 && next.shape === 1) bits |= BEFORE_BODY
      }
      found.set(lower, (found.get(lower) ?? 0) | bits)
    }
  }
  return found
}

/** A small word that names are joined by: "Bank of Vellport", "bin Hale". */
const JOINS = new Set(
  "of the and for de del la le du di da dos van von der den al el bin ibn abu & ' - on in to without upon a 's ’s - .".split(
    ' ',
  ),
)

/** Which labels a token may get: 0 outside only, 1 may go on a name, 2 may also begin one. */
export function chanceOf(tokens: readonly NameToken[], k: number, first: number, last: number): number {
  const { lower, word } = tokens[k]!
  const code = word.charCodeAt(0)
  const kind = classOf(code)
  if (kind === LETTER) {
    // Names are learnt from words in Latin letters only.
    if (code > 0x24f) return 0
    if (isUpper(code)) return 2
    for (let at = 1; at < word.length; at++) if (isUpper(word.charCodeAt(at))) return 2
  } else if (kind === DIGIT) {
    return k + 1 < last && isUpper(tokens[k + 1]!.word.charCodeAt(0)) ? 2 : k > first ? 1 : 0
  } else if (code === 0x23 || code === 0x40) return word.length > 1 ? 2 : 0
  if (k === first || !JOINS.has(lower)) return 0
  for (let at = k + 1; at < last && at < k + 4; at++) {
    if (isUpper(tokens[at]!.word.charCodeAt(0))) return 1
    if (!JOINS.has(tokens[at]!.lower)) return 0
  }
  return 0
}

/** Whether label `to` may follow label `from`. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1

/**
 * The best labels of a sentence by emissions and transitions (Viterbi).
 *
 * @param emissions LABELS numbers for each token
 * @param chances by `chanceOf`
 * @param out set to labels
 */
export function bestLabels(
  emissions: Int32Array | Float64Array,
  transitions: Int16Array | Float64Array,
  chances: Uint8Array,
  count: number,
  out: Uint8Array,
): void {
  const back = BACK.length >= count * LABELS ? BACK : (BACK = new Uint8Array(count * LABELS * 2))
  let now = new Float64Array(LABELS).fill(-1e15)
  let next = new Float64Array(LABELS)
  now[0] = 0
  for (let k = 0; k < count; k++) {
    const chance = chances[k]!
    for (let to = 0; to < LABELS; to++) {
      next[to] = -1e15
      if (to > 0 && (chance === 0 || (chance === 1 && to % 2 === 1))) continue
      for (let from = 0; from < LABELS; from++) {
        if (now[from]! <= -1e14 || !mayFollow(from, to)) continue
        const score = now[from]! + transitions[from * LABELS + to]!
        if (score > next[to]!) {
          next[to] = score
          back[k * LABELS + to] = from
        }
      }
      if (next[to]! > -1e14) next[to]! += emissions[k * LABELS + to]!
    }
    ;[now, next] = [next, now]
  }
  let label = 0
  for (let to = 1; to < LABELS; to++) if (now[to]! > now[label]!) label = to
  for (let k = count - 1; k >= 0; k--) {
    out[k] = label
    label = back[k * LABELS + label]!
  }
}
let BACK = new Uint8Array(512 * LABELS)

interface Summed extends NameForm {
  readonly own: (Int16Array | null)[]
  readonly beside: (Int16Array | null)[]
}

const KEPT_WORDS = 60_000
export const EDGE: NameForm = {
  hash: 3,
  shape: 15,
  pattern: 3,
  ending2: 3,
  ending3: 3,
  ending4: 3,
  start2: 3,
  start3: 3,
  seen: 255,
  lists: 0,
  kind: 0,
}

/** Phrases of several words in a list of places: 1 begins one, 2 inside one, 0 none. */
export function phrasesIn(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  places: (hash: number) => boolean,
  out: Uint8Array,
): void {
  out.fill(0, first, last)
  for (let k = first; k < last; k++) {
    if (out[k] !== 0 || !isUpper(tokens[k]!.word.charCodeAt(0))) continue
    let hash = hashOf(tokens[k]!.lower)
    for (let end = k + 1; end < last && end < k + 4; end++) {
      hash = pairOf(hash, hashOf(tokens[end]!.lower)) >>> 0
      if (!places(hash)) continue
      out[k] = 1
      for (let at = k + 1; at <= end; at++) out[at] = 2
    }
  }
}

export const TAG_CODES: Readonly<Record<Tag, number>> = {
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
}

/** Tags of the word before, the word and the word after, as one number. */
export function tagsAt(tokens: readonly NameToken[], k: number, first: number, last: number): number {
  const before = k > first ? TAG_CODES[tokens[k - 1]!.tag] : 0
  const next = k + 1 < last ? TAG_CODES[tokens[k + 1]!.tag] : 0
  return (before * 32 + TAG_CODES[tokens[k]!.tag]) * 32 + next
}

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
