/**
 * The words met so far, each once: what depends on a word alone (its lower case, its lemma under a tag, whether a stage
 * has a rule for it) is worked out when the word is first met and looked up by its number afterwards. News repeats its
 * words: a hundred reports hold a hundred thousand words and ten thousand different ones.
 */
import type { Analysis, Tag, Token } from './analysis.ts'
import { findLemma } from './rules/find-lemma.ts'
import { TAG_CODES } from './tag-codes.ts'

/** One printed word. */
export interface KnownWord {
  readonly word: string
  /** Lower case, curly apostrophes made straight, without soft hyphens. */
  readonly lower: string
  /** The number of `lower`. */
  readonly id: number
  /** By tag number; found when first asked for. */
  readonly lemmas: (string | undefined)[]
}

/** Forgotten and started again, between two reports, beyond this many words or characters, so that memory stays bounded. */
const MOST_WORDS = 60_000
const MOST_CHARACTERS = 1_000_000
/** Longer slices of a text keep the whole text alive. */
const SLICED = 13

let generation = 0
let characters = 0
let printed = new Map<string, KnownWord>()
let numbers = new Map<string, number>()
let lowers: string[] = []

/** Starts the lexicon again when it has grown too large; numbers given before no longer hold. Called between reports. */
export function boundLexicon(): void {
  if (printed.size < MOST_WORDS && numbers.size < MOST_WORDS && characters < MOST_CHARACTERS) return
  generation++
  characters = 0
  printed = new Map()
  numbers = new Map()
  lowers = []
}

/** What is known of a word as printed. */
export function knownWord(word: string): KnownWord {
  const known = printed.get(word)
  if (known !== undefined) return known
  const own = word.length < SLICED ? word : copyOf(word)
  const lower = lowerOf(own)
  const made: KnownWord = { word: own, lower, id: numberOf(lower), lemmas: new Array(LEMMAS).fill(undefined) }
  characters += word.length
  printed.set(own, made)
  return made
}

const LEMMAS = 18

/** The dictionary form of a known word under a tag. */
export function lemmaOf(known: KnownWord, tag: Tag): string {
  const code = TAG_CODES[tag]
  return (known.lemmas[code] ??= findLemma(known.lower, tag, known.word))
}

const CURLY = /[’ʼ´`\u00ad]/

function lowerOf(word: string): string {
  const lower = word.toLowerCase()
  return CURLY.test(lower) ? lower.replace(/[’ʼ´`]/g, "'").replace(/\u00ad/g, '') : lower
}

function numberOf(lower: string): number {
  const known = numbers.get(lower)
  if (known !== undefined) return known
  const number = lowers.length
  lowers.push(lower)
  numbers.set(lower, number)
  characters += lower.length
  return number
}

const copyOf = (word: string): string => Buffer.from(word, 'utf16le').toString('utf16le')

interface Numbered {
  readonly generation: number
  readonly ids: Int32Array
}
const numbered = new WeakMap<readonly Token[], Numbered>()

/** Keeps the numbers of a report's words, one a token. */
export function rememberIds(tokens: readonly Token[], ids: Int32Array): void {
  numbered.set(tokens, { generation, ids })
}

/** The number of each token's lower-case word, for `PerWord`. */
export function wordIds({ tokens }: Pick<Analysis, 'tokens'>): Int32Array {
  const known = numbered.get(tokens)
  if (known && known.generation === generation) return known.ids
  const ids = Int32Array.from(tokens, (token) => numberOf(token.lower))
  numbered.set(tokens, { generation, ids })
  return ids
}

/**
 * What a stage makes of a lower-case word by itself (its rules, whether it is worth a look), worked out once a word.
 *
 *   const rules = new PerWord((lower) => TRIGGERS.get(lower) ?? null)
 *   const ids = wordIds(analysis)
 *   for (...) rules.at(ids[token])
 */
export class PerWord<T extends number | boolean | object | null> {
  private values: (T | undefined)[] = []
  private generation = generation
  private readonly judge: (lower: string) => T

  constructor(judge: (lower: string) => T) {
    this.judge = judge
  }

  at(id: number): T {
    if (this.generation !== generation) {
      this.values = []
      this.generation = generation
    }
    const value = this.values[id]
    return value === undefined ? this.learn(id) : value
  }

  /** The places of the words of which something was made: neither null, 0 nor false. */
  places(ids: Int32Array): number[] {
    const places: number[] = []
    for (let at = 0; at < ids.length; at++) if (this.at(ids[at]!)) places.push(at)
    return places
  }

  private learn(id: number): T {
    // Filled in order, so that the array keeps no holes.
    for (let next = this.values.length; next < id; next++) this.values.push(undefined)
    return (this.values[id] = this.judge(lowers[id]!))
  }
}

/**
 * Up to fifteen yes-or-no judgements of a lower-case word by itself, as bits of one number. Kept at two bytes a word and
 * read in one loop over a stretch of a report, which is what a stage does first of all to see where it has to look.
 *
 *   const hints = new WordBits((lower) => (/kill/.test(lower) ? HARM : 0) | (things.has(lower) ? THING : 0))
 *   if ((hints.union(ids, sentence.first, sentence.last) & HARM) !== 0) ...
 */
export class WordBits {
  /** The bits of each word with `JUDGED` set; 0 where the word has not been asked for. */
  private known = new Uint16Array(4096)
  private generation = generation
  private readonly judge: (lower: string) => number

  constructor(judge: (lower: string) => number) {
    this.judge = judge
  }

  at(id: number): number {
    const bits = this.current()[id]
    return bits ? bits & ALL_BITS : this.learn(id)
  }

  /** What the words of the places [first, last) have together. */
  union(ids: Int32Array, first: number, last: number): number {
    const known = this.current()
    let union = 0
    for (let at = first; at < last; at++) union |= known[ids[at]!] || this.learn(ids[at]!)
    return union & ALL_BITS
  }

  /** The places of the words that have any bit. */
  places(ids: Int32Array): number[] {
    const known = this.current()
    const places: number[] = []
    for (let at = 0; at < ids.length; at++) {
      const bits = known[ids[at]!]
      if (bits === JUDGED) continue
      if (bits || this.learn(ids[at]!)) places.push(at)
    }
    return places
  }

  /** The table for the words numbered so far; emptied when the lexicon was started again. */
  private current(): Uint16Array {
    if (this.generation !== generation) {
      this.known.fill(0)
      this.generation = generation
    }
    if (this.known.length < lowers.length) {
      const grown = new Uint16Array(2 * lowers.length)
      grown.set(this.known)
      this.known = grown
    }
    return this.known
  }

  private learn(id: number): number {
    const bits = this.judge(lowers[id]!) & ALL_BITS
    this.known[id] = bits | JUDGED
    return bits
  }
}

const JUDGED = 0x8000
const ALL_BITS = 0x7fff
