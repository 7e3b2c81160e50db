import type { Tag } from './analysis.ts'
import { classOf, DIGIT, LETTER } from './characters.ts'
import type { ModelFile } from './model-file.ts'
import { hashOf, pairOf, patternOf, rowOf, shapeOf } from './word-form.ts'

/** The tags in the order of the model's columns. */
export const TAGS: readonly Tag[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
]
export const WIDTH = TAGS.length
/** The tag before the first word. */
export const NO_TAG = TAGS.length

/** What a word is known to be: classes from the dictionaries that training made; 0 where it is in none. */
export interface KnownWord {
  /** The set of tags it has in the treebanks. */
  readonly tags: number
  /** The set of tags that another tagger gave it in news. */
  readonly news: number
  /** The only tag it ever has, or -1. */
  readonly only: number
}

/** A word as the tagger sees it, without its place. */
export interface WordForm extends KnownWord {
  readonly hash: number
  readonly shape: number
  readonly pattern: number
  /** Hashes of endings of 1 to 5 letters, beginnings of 1 to 4, and the part after the last hyphen. */
  readonly endings: readonly number[]
  readonly beginnings: readonly number[]
  readonly part: number
}

/** A word as the tagger sees it; letters folded to lower case, digits to 0, curly apostrophes to straight ones. */
export function formOf(word: string, know: (hash: number) => KnownWord): WordForm {
  const folded = word.toLowerCase().replace(/[’ʼ´`]/g, "'")
  const plain = hasDigit(folded) && !/^\p{L}+$/u.test(folded) ? folded.replace(/\p{N}/gu, '0') : folded
  const length = plain.length
  const endings: number[] = []
  const beginnings: number[] = []
  for (let size = 1; size <= 5; size++) endings.push(length >= size ? hashOf(plain, length - size, length) : 0)
  for (let size = 1; size <= 4; size++) beginnings.push(length >= size ? hashOf(plain, 0, size) : 0)
  const hyphen = plain.lastIndexOf('-')
  const hash = hashOf(plain)
  return {
    ...know(hash),
    hash,
    shape: shapeOf(word),
    pattern: patternOf(word),
    endings,
    beginnings,
    part: hyphen > 0 && hyphen < length - 1 ? hashOf(plain, hyphen + 1, length) : 0,
  }
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (classOf(word.charCodeAt(at)) === DIGIT) return true
  return false
}

/** How the sentence is set at this word: 0 as usual, 1 its first word, 2 in a headline or all in capitals. */
export type Setting = 0 | 1 | 2

/** Whether a sentence capitalises most of its words, as headlines do. */
export function isHeadline(words: readonly string[], first: number, last: number): boolean {
  let capital = 0
  let small = 0
  for (let k = first + 1; k < last; k++) {
    const word = words[k]!
    if (word.length < 4 || classOf(word.charCodeAt(0)) !== LETTER) continue
    const initial = word[0]!
    if (initial === initial.toLowerCase()) small++
    else capital++
  }
  return capital >= 3 && capital > 2 * small
}

/** Feature rows of the word itself. */
export function rowsOfWord(form: WordForm, setting: Setting, mask: number): number[] {
  const { beginnings, endings, hash, news, part, pattern, shape, tags } = form
  const set = shape * 3 + setting
  return [
    rowOf(1, hash, mask),
    rowOf(2, pairOf(hash, set), mask),
    rowOf(3, endings[0]!, mask),
    rowOf(4, endings[1]!, mask),
    rowOf(5, endings[2]!, mask),
    rowOf(6, endings[3]!, mask),
    rowOf(7, endings[4]!, mask),
    rowOf(8, beginnings[0]!, mask),
    rowOf(9, beginnings[1]!, mask),
    rowOf(10, beginnings[2]!, mask),
    rowOf(11, beginnings[3]!, mask),
    rowOf(12, set, mask),
    rowOf(13, pairOf(pattern, setting), mask),
    rowOf(14, pairOf(endings[2]!, set), mask),
    rowOf(15, pairOf(tags, set), mask),
    rowOf(16, pairOf(news, set), mask),
    rowOf(17, pairOf(news, tags), mask),
    rowOf(19, part, mask),
  ]
}

/** Feature rows of the word after. */
export function rowsOfNext(form: WordForm, mask: number): number[] {
  return [
    rowOf(30, form.hash, mask),
    rowOf(31, form.endings[1]!, mask),
    rowOf(32, form.endings[2]!, mask),
    rowOf(33, form.shape, mask),
    rowOf(34, form.tags, mask),
    rowOf(35, form.news, mask),
  ]
}

/** Feature rows of the word before. */
export function rowsOfBefore(form: WordForm, mask: number): number[] {
  return [rowOf(40, form.hash, mask), rowOf(41, form.endings[2]!, mask), rowOf(42, form.shape, mask)]
}

/** Feature rows of the word after the next. */
export function rowsOfSecond(form: WordForm, mask: number): number[] {
  return [rowOf(50, form.hash, mask), rowOf(51, form.tags, mask), rowOf(53, form.news, mask)]
}

/** Feature rows of the word before the one before. */
export function rowsOfSecondBefore(form: WordForm, mask: number): number[] {
  return [rowOf(60, form.hash, mask)]
}

/** Feature rows of words together; set into `rows` from `at` on. */
export const PAIRS = 9
export function rowsOfPairs(
  secondBefore: WordForm,
  before: WordForm,
  form: WordForm,
  next: WordForm,
  second: WordForm,
  mask: number,
  rows: Int32Array,
  at: number,
): void {
  rows[at] = rowOf(70, pairOf(before.hash, form.hash), mask)
  rows[at + 1] = rowOf(71, pairOf(form.hash, next.hash), mask)
  rows[at + 2] = rowOf(72, pairOf(form.tags, next.tags), mask)
  rows[at + 3] = rowOf(73, pairOf(pairOf(form.tags, next.tags), second.tags), mask)
  rows[at + 4] = rowOf(76, pairOf(form.news, next.news), mask)
  rows[at + 5] = rowOf(77, pairOf(before.hash, next.hash), mask)
  rows[at + 6] = rowOf(78, ((before.shape * 16 + form.shape) * 16 + next.shape) * 16 + second.shape, mask)
  rows[at + 7] = rowOf(79, pairOf(before.hash, secondBefore.shape * 16 + form.shape), mask)
  rows[at + 8] = rowOf(80, pairOf(next.hash, second.shape * 16 + form.shape), mask)
}

/** Feature rows of the two tags before. */
export function rowsOfTags(tag: number, tagBefore: number, mask: number): number[] {
  return [rowOf(90, tag, mask), rowOf(91, tag * 32 + tagBefore, mask)]
}

/** Feature rows of the tags before with words; set into `rows` from `at` on. */
export const HISTORY = 8
export function rowsOfHistory(
  tag: number,
  tagBefore: number,
  form: WordForm,
  next: WordForm,
  mask: number,
  rows: Int32Array,
  at: number,
): void {
  const both = tag * 32 + tagBefore
  rows[at] = rowOf(92, pairOf(form.hash, tag), mask)
  rows[at + 1] = rowOf(83, pairOf(form.endings[2]!, tag), mask)
  rows[at + 2] = rowOf(84, pairOf(form.tags, both), mask)
  rows[at + 3] = rowOf(85, pairOf(pairOf(form.tags, next.tags), tag), mask)
  rows[at + 4] = rowOf(86, pairOf(next.hash, tag), mask)
  rows[at + 5] = rowOf(87, pairOf(form.hash, both), mask)
  rows[at + 6] = rowOf(88, (tag * 16 + form.shape) * 16 + next.shape, mask)
  rows[at + 7] = rowOf(89, pairOf(form.news, tag), mask)
}

/** Dictionaries of a model, as open-addressed tables by hash. */
export class Lexicon {
  readonly keys: Uint32Array
  readonly values: Uint8Array
  readonly mask: number

  /** @param values three bytes a slot: tags, news, only + 1 */
  constructor(keys: Uint32Array, values: Uint8Array) {
    this.keys = keys
    this.values = values
    this.mask = keys.length - 1
  }

  know(hash: number): KnownWord {
    const key = hash === 0 ? 1 : hash
    for (let slot = hash & this.mask; this.keys[slot] !== 0; slot = (slot + 1) & this.mask) {
      if (this.keys[slot] !== key) continue
      const at = slot * 3
      const { values } = this
      return { tags: values[at]!, news: values[at + 1]!, only: values[at + 2]! - 1 }
    }
    return UNKNOWN
  }
}

const UNKNOWN: KnownWord = { tags: 0, news: 0, only: -1 }

/** A word with the sums of its rows, made once and kept. */
interface Summed extends WordForm {
  readonly own: (Int16Array | null)[]
  next: Int16Array | null
  before: Int16Array | null
  second: Int16Array | null
  secondBefore: Int16Array | null
}

/** Forgotten and started again when it holds this many words, so that memory stays bounded. */
const KEPT_WORDS = 60_000

/**
 * Part-of-speech tagger: a greedy averaged perceptron (Collins 2002) over hashed features. What depends on one word alone is
 * summed once for each word and kept, so that a token costs a dozen additions of seventeen numbers.
 */
export class Tagger {
  private readonly weights: Int8Array
  private readonly mask: number
  private readonly lexicon: Lexicon
  private readonly history: Int16Array
  /** One bit for every row that is not all zero. */
  private readonly used: Uint8Array
  private kept = new Map<string, Summed>()
  private readonly edge: Summed

  constructor(model: ModelFile) {
    const [weights, keys, values] = model.parts
    this.weights = new Int8Array(weights!.buffer, weights!.byteOffset, weights!.length)
    this.mask = this.weights.length / WIDTH - 1
    this.lexicon = new Lexicon(new Uint32Array(keys!.buffer, keys!.byteOffset, keys!.length / 4), values!)
    this.edge = summed(edgeForm)
    this.used = usedRows(this.weights, WIDTH)
    this.history = new Int16Array((WIDTH + 1) * (WIDTH + 1) * WIDTH)
    for (let tag = 0; tag <= WIDTH; tag++) {
      for (let before = 0; before <= WIDTH; before++) {
        this.history.set(this.sum(rowsOfTags(tag, before, this.mask)), (tag * (WIDTH + 1) + before) * WIDTH)
      }
    }
  }

  /**
   * Tags the words of one sentence.
   *
   * @param words all words; the sentence is [first, last)
   * @param tags set to places in TAGS
   */
  tag(words: readonly string[], first: number, last: number, tags: Uint8Array): void {
    const edge = this.edge
    const { mask, weights } = this
    const headline = isHeadline(words, first, last)
    let secondBefore = edge
    let before = edge
    let form = first < last ? this.form(words[first]!) : edge
    let next = first + 1 < last ? this.form(words[first + 1]!) : edge
    let tag = NO_TAG
    let tagBefore = NO_TAG
    for (let k = first; k < last; k++) {
      const second = k + 2 < last ? this.form(words[k + 2]!) : edge
      let best = form.only
      if (best < 0) {
        const setting = headline ? 2 : k === first ? 1 : 0
        const own = (form.own[setting] ??= this.sum(rowsOfWord(form, setting, mask)))
        const after = (next.next ??= this.sum(rowsOfNext(next, mask)))
        const ahead = (second.second ??= this.sum(rowsOfSecond(second, mask)))
        const behind = (before.before ??= this.sum(rowsOfBefore(before, mask)))
        const far = (secondBefore.secondBefore ??= this.sum(rowsOfSecondBefore(secondBefore, mask)))
        const past = (tag * (WIDTH + 1) + tagBefore) * WIDTH
        rowsOfPairs(secondBefore, before, form, next, second, mask, ROWS, 0)
        rowsOfHistory(tag, tagBefore, form, next, mask, ROWS, PAIRS)
        const { history } = this
        for (let column = 0; column < WIDTH; column++) {
          SCORES[column] =
            own[column]! + after[column]! + ahead[column]! + behind[column]! + far[column]! + history[past + column]!
        }
        for (let at = 0; at < ROW_COUNT; at++) {
          const row = ROWS[at]!
          if (((this.used[row >> 3]! >> (row & 7)) & 1) === 0) continue
          const base = row * WIDTH
          for (let column = 0; column < WIDTH; column++) SCORES[column]! += weights[base + column]!
        }
        best = 0
        for (let column = 1; column < WIDTH; column++) if (SCORES[column]! > SCORES[best]!) best = column
      }
      tags[k] = best
      tagBefore = tag
      tag = best
      secondBefore = before
      before = form
      form = next
      next = second
    }
  }

  private form(word: string): Summed {
    const known = this.kept.get(word)
    if (known !== undefined) return known
    if (this.kept.size >= KEPT_WORDS) this.kept = new Map()
    const made = summed(formOf(word.length > 60 ? word.slice(0, 60) : word, (hash) => this.lexicon.know(hash)))
    this.kept.set(word, made)
    return made
  }

  private sum(rows: readonly number[]): Int16Array {
    const sums = new Int16Array(WIDTH)
    for (const row of rows) {
      for (let column = 0; column < WIDTH; column++) sums[column]! += this.weights[row * WIDTH + column]!
    }
    return sums
  }
}

/** One bit for every row of `width` weights that is not all zero, so that the others need not be read. */
export function usedRows(weights: Int8Array, width: number): Uint8Array {
  const used = new Uint8Array(weights.length / width / 8 + 1)
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue
    const row = Math.floor(at / width)
    used[row >> 3]! |= 1 << (row & 7)
    at = (row + 1) * width - 1
  }
  return used
}

const ROW_COUNT = PAIRS + HISTORY
const ROWS = new Int32Array(ROW_COUNT)
const SCORES = new Int32Array(WIDTH)

const summed = (form: WordForm): Summed => ({
  ...form,
  own: [null, null, null],
  next: null,
  before: null,
  second: null,
  secondBefore: null,
})

/** What stands before the first and after the last word. */
export const edgeForm: WordForm = {
  ...UNKNOWN,
  tags: 255,
  news: 255,
  hash: 7,
  shape: 15,
  pattern: 7,
  endings: [7, 7, 7, 7, 7],
  beginnings: [7, 7, 7, 7],
  part: 0,
}
