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
