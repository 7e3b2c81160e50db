import { Slab } from '../copies/slab.ts'
import { unitsOf } from '../copies/units.ts'
import type { Background } from './background.ts'
import { bodyStretches, type IncidentText } from './incident-text.ts'
import publicNames from './public-names.en.json' with { type: 'json' }
import { sortNumbers } from './radix.ts'
import { stem } from './stem.ts'
import stopWords from './stop.en.json' with { type: 'json' }
import { INSIDE, LETTER, type Words, wordsOf } from './stretch-words.ts'

/** The terms (stems and numbers) of one report. */
export interface TermCounts {
  /** Ids, ascending. */
  readonly terms: Uint32Array
  /** How often each stands in title and body. */
  readonly counts: Uint16Array
  /** Those that title and first lines have, ascending. */
  readonly opening: Uint32Array
}

/** Different terms of a report that stand first are its opening: about ninety words. */
const OPENING = 50

const STOP = new Set(stopWords.words.split(' '))
/** Which low halves of the hashes of plain words are those of stop words: a look here spares most words a look there. */
const mayStop = new Uint8Array(1 << 16)
for (const word of STOP) mayStop[wordsOf(unitsOf(word), 0, word.length).ones[0]! & 0xffff] = 1
const PUBLIC = new Set(publicNames.words.split(' ').map(stem))
const ASCII = /^[a-z0-9]+$/
const NO_TERM = -1
const FREE = -2
/** A stem of the background that no report has had yet stands among the ids as this less its place there. */
const NOT_YET = -1

/** What is known of a term, in so many places of the tallies: reports of the run that hold it, that have it with a capital
 * inside a sentence, and in lower case; and its sort. */
const STRIDE = 4
const CAPITALS = 1
const SMALLS = 2
const SORT = 3
/** Sorts of terms. */
const NUMBER = 1
const PUBLIC_NAME = 2

/** Of a term in one report: whether it stands with a capital inside a sentence, and in lower case; and one more mention. */
const CAPITAL = 1
const LOWER = 2
const MENTION = 4
const MOST_MENTIONS = 65535

/** Countries, capitals and seats of power count as if so large a part of all texts named them. */
const WELL_KNOWN = 0.1
/** How much of the background counts beside the run's own reports. */
const BACKGROUND = 0.5

/** Gives stems their ids and counts reports by term. One table serves one run. */
export class TermTable {
  readonly names: string[] = []
  /** Reports counted. */
  size = 0
  /** The most usual printed form of each term, for people: the first seen. */
  readonly printed: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #background: Background
  /** Place of each term in the background, -1 for none. */
  readonly #places: number[] = []
  #tallies = new Uint32Array(STRIDE << 14)
  /** Scratch for one report: mentions and marks by term, zero between reports, and the terms met. */
  #states = new Uint32Array(1 << 14)
  #found = new Uint32Array(1 << 14)
  #touched = 0
  /** Terms of one line with a capital inside a sentence. */
  readonly #inside: number[] = []
  readonly #slab = new Slab()

  constructor(background: Background) {
    this.#background = background
    for (const [i, name] of background.stems.entries()) this.#ids.set(name, NOT_YET - i)
  }

  /**
   * Id and both hashes of a printed word side by side, four places each: one look into memory finds all. Printed words are
   * known again by two hashes of their letters, so that no string is cut out of the text for a word seen before.
   */
  #slots = new Int32Array(1 << 16).fill(FREE)
  #known = 0

  /** Puts a printed word that was not met before into its free slot, and makes room for more. */
  #enter(base: number, word: string, one: number, two: number): number {
    const term = this.#newWord(word, one)
    this.#slots[base] = term
    this.#slots[base + 1] = one
    this.#slots[base + 2] = two
    if (++this.#known * 8 > this.#slots.length) this.#growSlots()
    return term
  }

  #growSlots(): void {
    const old = this.#slots
    const wider = new Int32Array(old.length * 2).fill(FREE)
    const wrap = wider.length - 1
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === FREE) continue
      let base = (old[from + 1]! << 2) & wrap
      while (wider[base] !== FREE) base = (base + 4) & wrap
      wider[base] = old[from]!
      wider[base + 1] = old[from + 1]!
      wider[base + 2] = old[from + 2]!
    }
    this.#slots = wider
  }

  #newWord(word: string, hash: number): number {
    let plain = true
    let small = true
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i)
      if (code >= 97 && code <= 122) continue
      if (code >= 65 && code <= 90) small = false
      else if (code < 48 || code > 57) plain = false
    }
    const bare = plain ? word : word.replace(/['’‘´`][sS]?$/, '').replace(/['’‘´`]/g, '')
    const lower = plain && small ? bare : bare.toLowerCase()
    const initial = lower.charCodeAt(0)
    const number = (initial >= 48 && initial <= 57) || (initial > 127 && /^\p{N}/u.test(lower))
    if ((lower.length < 2 && !number) || ((!plain || mayStop[hash & 0xffff] === 1) && STOP.has(lower))) return NO_TERM
    const name = number
      ? lower.replaceAll(',', '')
      : stem(plain || ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, ''))
    const known = this.#ids.get(name)
    if (known === undefined) return this.#newTerm(name, bare, number, -1)
    return known > NOT_YET ? known : this.#newTerm(name, bare, number, NOT_YET - known)
  }

  /** @param place of the stem in the background, -1 for none */
  #newTerm(name: string, printed: string, number: boolean, place: number): number {
    const id = this.names.length
    this.#ids.set(name, id)
    this.names.push(name)
    this.printed.push(printed)
    this.#places.push(place)
    if (id === this.#states.length) {
      this.#states = widened(this.#states)
      this.#found = widened(this.#found)
      this.#tallies = widened(this.#tallies)
    }
    this.#tallies[STRIDE * id + SORT] = (number ? NUMBER : 0) | (PUBLIC.has(name) ? PUBLIC_NAME : 0)
    return id
  }

  isNumber(term: number): boolean {
    return (this.#tallies[STRIDE * term + SORT]! & NUMBER) !== 0
  }

  /** Whether a term says little by itself: a number or year, a month, a weekday, a country or a seat of power. */
  isWeak(term: number): boolean {
    return this.#tallies[STRIDE * term + SORT] !== 0
  }

  /** In how many reports of the run a term stands, with a capital inside a sentence, and in lower case. */
  tallyOf(term: number): { reports: number; capital: number; lower: number } {
    const at = STRIDE * term
    return {
      reports: this.#tallies[at]!,
      capital: this.#tallies[at + CAPITALS]!,
      lower: this.#tallies[at + SMALLS]!,
    }
  }

  /** Weight of a term for its rarity: the run's reports and half of the background's texts counted together. */
  rarity(term: number): number {
    const at = this.#places[term]!
    const texts = this.size + BACKGROUND * this.#background.texts
    const known = at < 0 ? 0 : BACKGROUND * this.#background.counts[at]!
    const isPublic = (this.#tallies[STRIDE * term + SORT]! & PUBLIC_NAME) !== 0
    const holding = this.#tallies[STRIDE * term]! + (isPublic ? Math.max(known, WELL_KNOWN * texts) : known)
    return Math.log(1 + texts / Math.max(holding, 0.5))
  }

  /** Whether the term is a name: mostly with a capital inside sentences, in this run and elsewhere. */
  isName(term: number): boolean {
    const tally = STRIDE * term
    if ((this.#tallies[tally + SORT]! & NUMBER) !== 0) return false
    const at = this.#places[term]!
    const capitals = this.#tallies[tally + CAPITALS]!
    const smalls = this.#tallies[tally + SMALLS]!
    if (at < 0) return capitals > smalls
    return capitals + this.#background.capital[at]! > smalls + this.#background.lower[at]!
  }

  /** Whether each term is a name, in one table: `isName` for all. */
  nameMarks(): Uint8Array {
    const marks = new Uint8Array(this.names.length)
    for (let term = 0; term < marks.length; term++) marks[term] = this.isName(term) ? 1 : 0
    return marks
  }

  /** Reads and counts the terms of one report. */
  read(view: IncidentText): TermCounts {
    this.#touched = 0
    if (view.title) this.#readStretch(view.title, unitsOf(view.title), 0, view.title.length)
    const units = unitsOf(view.text)
    for (const [start, end] of bodyStretches(view)) this.#readStretch(view.text, units, start, end)
    this.size++
    const opening = this.#slab.numbers(this.#found, Math.min(this.#touched, OPENING)).sort()
    sortNumbers(this.#found, this.#touched, this.names.length)
    const terms = this.#slab.numbers(this.#found, this.#touched)
    const counts = this.#slab.shorts(this.#touched)
    const states = this.#states
    const tallies = this.#tallies
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      const state = states[term]!
      states[term] = 0
      counts[i] = Math.min(MOST_MENTIONS, state >>> 2)
      const at = STRIDE * term
      tallies[at]!++
      tallies[at + CAPITALS]! += state & CAPITAL
      tallies[at + SMALLS]! += (state & LOWER) >>> 1
    }
    return { terms, counts, opening }
  }

  /**
   * Reads [start, end) in three walks: over the letters, over the words to look them up, over the terms to count them.
   * Looking up waits for far memory; in a walk of its own the next words are asked for meanwhile.
   */
  #readStretch(text: string, units: Uint16Array, start: number, end: number): void {
    const words = wordsOf(units, start, end)
    const size = words.size
    this.#lookUp(text, words)
    const { terms, kinds } = words
    const [states, found] = [this.#states, this.#found]
    let touched = this.#touched
    const inside = this.#inside
    inside.length = 0
    for (let i = 0; i < size; i++) {
      const term = terms[i]!
      if (term === NO_TERM) continue
      const state = states[term]!
      // Written always and kept only the first time: a branch here would be guessed wrong at every other word.
      found[touched] = term
      touched += state === 0 ? 1 : 0
      const kind = kinds[i]!
      states[term] = (state + MENTION) | (kind === LETTER ? LOWER : 0)
      if (kind === INSIDE) inside.push(term)
    }
    this.#touched = touched
    // In a line written as a headline every word has a capital: it tells nothing of names.
    if (words.long > 0 && words.capitals / words.long < 0.6) for (const term of inside) states[term]! |= CAPITAL
  }

  /** Puts the id of each word in its place, NO_TERM for a stop word. */
  #lookUp(text: string, { size, ones, twos, starts, ends, terms }: Words): void {
    let slots = this.#slots
    let wrap = slots.length - 1
    // Fetches all first slots before any is looked at: what is far comes at once, and no branch waits for it.
    for (let i = 0; i < size; i++) terms[i] = slots[(ones[i]! << 2) & wrap]!
    for (let i = 0; i < size; i++) {
      const one = ones[i]!
      const two = twos[i]!
      let base = (one << 2) & wrap
      while (slots[base] !== FREE && (slots[base + 1] !== one || slots[base + 2] !== two)) base = (base + 4) & wrap
      const term = slots[base]!
      if (term === FREE) {
        terms[i] = this.#enter(base, text.slice(starts[i]!, ends[i]!), one, two)
        slots = this.#slots
        wrap = slots.length - 1
      } else terms[i] = term
    }
  }
}

/** Twice the room with what is in it. */
function widened(old: Uint32Array): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(2 * old.length)
  room.set(old)
  return room
}
