import { Slab } from '../copies/slab.ts'
import { unitsOf } from '../copies/units.ts'
import type { Background } from './background.ts'
import { FREE, HashedIds } from './hashed-ids.ts'
import { bodyStretches, type IncidentText } from './incident-text.ts'
import publicNames from './public-names.en.json' with { type: 'json' }
import { sortNumbers } from './radix.ts'
import { stem, stemIn } from './stem.ts'
import { SMALL, type Words, wordsOf } from './stretch-words.ts'
import { bareOf, isStopWord, STOP_WORDS, termNameOf } from './term-names.ts'

/** The terms (stems and numbers) of one report. */
export interface TermCounts {
  /** Ids, ascending. */
  readonly terms: Uint32Array
  /** How often each stands in title and body. */
  readonly counts: Uint16Array
  /** Those that title and first lines have, ascending. */
  readonly opening: Uint32Array
  /** A hash of terms and counts: reports with the same ones have the same. */
  readonly key: number
}

/** Different terms of a report that stand first are its opening: about ninety words. */
const OPENING = 50

/** Which low halves of the hashes of plain words are those of stop words: a look here spares most words a look there. */
const mayStop = new Uint8Array(1 << 16)
for (const word of STOP_WORDS) mayStop[wordsOf(unitsOf(word), 0, word.length).ones[0]! & 0xffff] = 1
const LONGEST_STOP = Math.max(...STOP_WORDS.map((word) => word.length))
const PUBLIC = publicNames.words.split(' ').map(stem)
/** Below zero, and the only id below zero that words have. */
const NO_TERM = -1
/** A stem of the background that no report has had yet stands among the ids as this less its place there. */
const NOT_YET = -2

/** What is known of a term, in so many places of the tallies: reports of the run that hold it, that have it with a capital
 * inside a sentence, and in lower case; and its state in the report being read, zero between reports. */
const STRIDE = 4
const CAPITALS = 1
const SMALLS = 2
const STATE = 3
/** Of a term in one report: whether it stands with a capital inside a sentence, and in lower case; and one more mention. */
const CAPITAL = 1
const LOWER = 2
const MENTION = 4
const MOST_MENTIONS = 65535

/** Sorts of terms. */
const NUMBER = 1
const ONE_DIGIT = 2
const PUBLIC_NAME = 4
const WEAK = NUMBER | PUBLIC_NAME

/** Countries, capitals and seats of power count as if so large a part of all texts named them. */
const WELL_KNOWN = 0.1
/** How much of the background counts beside the run's own reports. */
const BACKGROUND = 0.5

/** Gives stems their ids and counts reports by term. One table serves one run. */
export class TermTable {
  /** Reports counted. */
  size = 0
  /** Terms known. */
  terms = 0
  /** Ids by printed word and by stem. */
  readonly #printed = new HashedIds(1 << 14)
  readonly #stems: HashedIds
  readonly #background: Background
  /** Place of each term in the background, -1 for none; its sort; and where it was first printed: a text, and [start, end). */
  #places = new Int32Array(1 << 14)
  #sorts = new Uint8Array(1 << 14)
  readonly #sources: string[] = []
  #spans = new Uint32Array(2 << 14)
  #tallies = new Uint32Array(STRIDE << 14)
  /** The terms met in one report. */
  #found = new Uint32Array(1 << 14)
  #touched = 0
  /** Places in the tallies of the terms of one line with a capital inside a sentence. */
  #inside = new Uint32Array(1 << 10)
  readonly #slab = new Slab()

  constructor(background: Background) {
    this.#background = background
    this.#stems = new HashedIds(2 * background.stems.length)
    for (const [i, name] of background.stems.entries()) {
      const { one, two } = hashesOf(name)
      this.#stems.set(one, two, NOT_YET - i)
    }
  }

  /** The id of a printed word of a text that was not met before, NO_TERM for a stop word. */
  #enter(text: string, units: Uint16Array, start: number, end: number, one: number, two: number): number {
    const term = this.#newWord(text, units, start, end, one)
    this.#printed.set(one, two, term)
    return term
  }

  #newWord(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    if (letters.length < end - start) letters = new Uint16Array(2 * (end - start))
    const word = letters
    const number = isDigit(units[start]!)
    let size = 0
    let isPlain = true
    let isStemmed = !number
    for (let at = start; at < end; at++) {
      const code = units[at]!
      if (code >= 97 && code <= 122) word[size++] = code
      else if (code >= 65 && code <= 90) word[size++] = code + 32
      else if (isDigit(code)) {
        word[size++] = code
        isStemmed = false
      } else if (isApostrophe(code)) {
        isPlain = false
        if (at === end - 2 && (units[end - 1]! | 32) === 115) break
      } else if (number && code === 46) word[size++] = code
      else if (!number || code !== 44) return this.#newOddWord(text, start, end)
    }
    if (!number) {
      if (size < 2) return NO_TERM
      const own = isPlain ? hash : hashed(word, size).one
      if (size <= LONGEST_STOP && mayStop[own & 0xffff] === 1) {
        if (isStopWord(String.fromCharCode(...word.subarray(0, size)))) return NO_TERM
      }
    }
    if (isStemmed) size = stemIn(word, size)
    return this.#termOf(hashed(word, size), number ? (size === 1 ? NUMBER | ONE_DIGIT : NUMBER) : 0, text, start, end)
  }

  /** The same for words with letters beyond ASCII. */
  #newOddWord(text: string, start: number, end: number): number {
    const name = termNameOf(text.slice(start, end))
    if (name === null) return NO_TERM
    const number = /^\p{N}/u.test(name)
    return this.#termOf(
      hashesOf(name),
      number ? (name.length === 1 ? NUMBER | ONE_DIGIT : NUMBER) : 0,
      text,
      start,
      end,
    )
  }

  /** The term whose name has these hashes, made where there is none. */
  #termOf({ one, two }: Hashes, sort: number, text: string, start: number, end: number): number {
    const known = this.#stems.find(one, two)
    if (known !== FREE && known > NOT_YET) return known
    const id = this.terms++
    this.#stems.set(one, two, id)
    if (id === this.#places.length) this.#widen()
    this.#places[id] = known === FREE ? -1 : NOT_YET - known
    this.#sorts[id] = publics.find(one, two) === FREE ? sort : sort | PUBLIC_NAME
    this.#sources.push(text)
    this.#spans[2 * id] = start
    this.#spans[2 * id + 1] = end
    return id
  }

  #widen(): void {
    this.#places = widened(this.#places, new Int32Array(2 * this.#places.length))
    this.#sorts = widened(this.#sorts, new Uint8Array(2 * this.#sorts.length))
    this.#spans = widened(this.#spans, new Uint32Array(2 * this.#spans.length))
    this.#tallies = widened(this.#tallies, new Uint32Array(2 * this.#tallies.length))
    this.#found = widened(this.#found, new Uint32Array(2 * this.#found.length))
  }

  #firstPrinted(term: number): string {
    return this.#sources[term]!.slice(this.#spans[2 * term], this.#spans[2 * term + 1])
  }

  /** The stem or number that a term is. */
  nameOf(term: number): string {
    return termNameOf(this.#firstPrinted(term)) ?? ''
  }

  /** The printed form of a term, for people: the first seen. */
  printedOf(term: number): string {
    return bareOf(this.#firstPrinted(term))
  }

  isNumber(term: number): boolean {
    return (this.#sorts[term]! & NUMBER) !== 0
  }

  /** Whether a term is a number of one digit. */
  isOneDigit(term: number): boolean {
    return (this.#sorts[term]! & ONE_DIGIT) !== 0
  }

  /** Whether a term says little by itself: a number or year, a month, a weekday, a country or a seat of power. */
  isWeak(term: number): boolean {
    return (this.#sorts[term]! & WEAK) !== 0
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
    const isPublic = (this.#sorts[term]! & PUBLIC_NAME) !== 0
    const holding = this.#tallies[STRIDE * term]! + (isPublic ? Math.max(known, WELL_KNOWN * texts) : known)
    return Math.log(1 + texts / Math.max(holding, 0.5))
  }

  /** The rarity of every term: `rarity` for all. */
  rarities(): Float32Array {
    const all = new Float32Array(this.terms)
    for (let term = 0; term < all.length; term++) all[term] = this.rarity(term)
    return all
  }

  /** Whether the term is a name: mostly with a capital inside sentences, in this run and elsewhere. */
  isName(term: number): boolean {
    const tally = STRIDE * term
    if ((this.#sorts[term]! & NUMBER) !== 0) return false
    const at = this.#places[term]!
    const capitals = this.#tallies[tally + CAPITALS]!
    const smalls = this.#tallies[tally + SMALLS]!
    if (at < 0) return capitals > smalls
    return capitals + this.#background.capital[at]! > smalls + this.#background.lower[at]!
  }

  /** Whether each term is a name, in one table: `isName` for all. */
  nameMarks(): Uint8Array {
    const marks = new Uint8Array(this.terms)
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
    sortNumbers(this.#found, this.#touched, this.terms)
    const terms = this.#slab.numbers(this.#found, this.#touched)
    const counts = this.#slab.shorts(this.#touched)
    let key = 0
    const tallies = this.#tallies
    for (let i = 0; i < terms.length; i++) {
      const at = STRIDE * terms[i]!
      const state = tallies[at + STATE]!
      tallies[at + STATE] = 0
      const count = Math.min(MOST_MENTIONS, state >>> 2)
      counts[i] = count
      key = (Math.imul(key, 0x01000193) ^ terms[i]! ^ (count << 20)) | 0
      tallies[at]!++
      tallies[at + CAPITALS]! += state & CAPITAL
      tallies[at + SMALLS]! += (state & LOWER) >>> 1
    }
    return { terms, counts, opening, key }
  }

  /**
   * Reads [start, end) in three walks: over the letters, over the words to look them up, over the terms to count them.
   * Looking up waits for far memory; in a walk of its own the next words are asked for meanwhile.
   */
  #readStretch(text: string, units: Uint16Array, start: number, end: number): void {
    const words = wordsOf(units, start, end)
    const size = this.#lookUp(text, units, words)
    const { terms, marks } = words
    if (this.#inside.length < size) this.#inside = new Uint32Array(2 * size)
    const [tallies, found, inside] = [this.#tallies, this.#found, this.#inside]
    let touched = this.#touched
    let capitals = 0
    // What is not wanted is written as well, and overwritten: a branch here would be guessed wrong at every other word.
    for (let i = 0; i < size; i++) {
      const term = terms[i]!
      const mark = marks[i]!
      const at = STRIDE * term + STATE
      const state = tallies[at]! | 0
      found[touched] = term
      touched += (state - 1) >>> 31
      tallies[at] = (state + MENTION) | ((mark & SMALL) << 1)
      inside[capitals] = at
      capitals += mark >> 1
    }
    this.#touched = touched
    // In a line written as a headline every word has a capital: it tells nothing of names.
    if (words.long > 0 && words.capitals / words.long < 0.6)
      for (let i = 0; i < capitals; i++) tallies[inside[i]!]! |= CAPITAL
  }

  /** Puts the ids of the words that are terms, and their marks, in the first places; tells how many they are. */
  #lookUp(text: string, units: Uint16Array, { size, ones, twos, starts, ends, marks, terms }: Words): number {
    const printed = this.#printed
    // Glances at all places before any is looked at: what is far comes at once, and no branch waits for it.
    for (let i = 0; i < size; i++) terms[i] = printed.glance(ones[i]!)
    let kept = 0
    for (let i = 0; i < size; i++) {
      const one = ones[i]!
      const two = twos[i]!
      let term = printed.find(one, two)
      if (term === FREE) term = this.#enter(text, units, starts[i]!, ends[i]!, one, two)
      terms[kept] = term
      marks[kept] = marks[i]!
      kept += 1 + (term >> 31)
    }
    return kept
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Those that words can have inside: ' ’ ‘ ´ and `. */
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0xb4 || code === 0x60

/** The letters of a word that was not met before. */
let letters = new Uint16Array(64)

interface Hashes {
  readonly one: number
  readonly two: number
}

/** Two hashes of the first `size` letters. */
function hashed(word: Uint16Array, size: number): Hashes {
  let one = 0x811c9dc5 | 0
  let two = 0x2f0b4c47
  for (let i = 0; i < size; i++) {
    one = Math.imul(one ^ word[i]!, 0x01000193)
    two = (Math.imul(two, 0x5bd1e995) + word[i]!) | 0
  }
  return { one: one ^ (one >>> 15), two }
}

function hashesOf(name: string): Hashes {
  if (letters.length < name.length) letters = new Uint16Array(2 * name.length)
  for (let i = 0; i < name.length; i++) letters[i] = name.charCodeAt(i)
  return hashed(letters, name.length)
}

const publics = new HashedIds(2 * PUBLIC.length)
for (const name of PUBLIC) {
  const { one, two } = hashesOf(name)
  publics.set(one, two, 1)
}

/** A wider room with what is in the old one. */
function widened<Room extends Uint32Array | Int32Array | Uint8Array>(old: Room, room: Room): Room {
  room.set(old)
  return room
}
