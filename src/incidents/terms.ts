import type { Background } from './background.ts'
import { bodyStretches, type IncidentText } from './incident-text.ts'
import publicNames from './public-names.en.json' with { type: 'json' }
import { stem } from './stem.ts'
import stopWords from './stop.en.json' with { type: 'json' }

/** The terms (stems and numbers) of one report. */
export interface TermCounts {
  /** Ids, ascending. */
  readonly terms: Uint32Array
  /** How often each stands in title and body. */
  readonly counts: Uint16Array
}

const STOP = new Set(stopWords.words.split(' '))
const PUBLIC = new Set(publicNames.words.split(' ').map(stem))
const ASCII = /^[a-z0-9]+$/
const PLAIN = /^[A-Za-z0-9]+$/
const NO_TERM = -1
const FREE = -2

const OTHER = 0
/** These three make words, and stand side by side for a quick look. */
const LETTER = 1
const UPPER = 2
const DIGIT = 3
const APOSTROPHE = 4
const STOPPER = 5
/** Joins nothing and ends nothing: spaces, commas, hyphens. */
const SPACE = 6
const MARK = 7

function kindOf(code: number): number {
  const char = String.fromCharCode(code)
  if (/\p{Lu}/u.test(char)) return UPPER
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{N}/u.test(char)) return DIGIT
  if (/\p{M}/u.test(char)) return MARK
  if ("'’‘´`".includes(char)) return APOSTROPHE
  if ('.!?:\n“"«•'.includes(char)) return STOPPER
  if (/\s/.test(char)) return SPACE
  return OTHER
}

/** Gives stems their ids and counts reports by term. One table serves one run. */
export class TermTable {
  readonly names: string[] = []
  /** Reports of the run that hold the term; with a capital inside a sentence; in lower case. */
  readonly reports: number[] = []
  readonly capital: number[] = []
  readonly lower: number[] = []
  readonly isNumber: boolean[] = []
  /** Reports counted. */
  size = 0
  /** The most usual printed form of each term, for people: the first seen. */
  readonly printed: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #background: Background
  readonly #inBackground = new Map<string, number>()
  /** Place of each term in the background, -1 for none. */
  readonly #places: number[] = []

  constructor(background: Background) {
    this.#background = background
    for (const [i, name] of background.stems.entries()) this.#inBackground.set(name, i)
  }

  /**
   * The id of the printed word [from, to), or NO_TERM for a stop word. Printed words are known again by two hashes of
   * their letters, so that no string is cut out of the text for a word seen before.
   */
  #idAt(text: string, from: number, to: number, hashOne: number, two: number): number {
    const one = hashOne ^ (hashOne >>> 15)
    const slots = this.#slots
    const mask = slots.length / 4 - 1
    for (let slot = one & mask; ; slot = (slot + 1) & mask) {
      const id = slots[4 * slot]!
      if (id === FREE) {
        const term = this.#newWord(text.slice(from, to))
        slots[4 * slot] = term
        slots[4 * slot + 1] = one
        slots[4 * slot + 2] = two
        if (++this.#known * 8 > slots.length) this.#growSlots()
        return term
      }
      if (slots[4 * slot + 1] === one && slots[4 * slot + 2] === two) return id
    }
  }

  /** Id and both hashes of a word side by side, four places each: one look into memory finds all. */
  #slots = new Int32Array(1 << 17).fill(FREE)
  #known = 0

  #growSlots(): void {
    const old = this.#slots
    const wider = new Int32Array(old.length * 4).fill(FREE)
    const mask = wider.length / 4 - 1
    for (let from = 0; from < old.length; from += 4) {
      if (old[from] === FREE) continue
      let slot = old[from + 1]! & mask
      while (wider[4 * slot] !== FREE) slot = (slot + 1) & mask
      wider.set(old.subarray(from, from + 3), 4 * slot)
    }
    this.#slots = wider
  }

  #newWord(word: string): number {
    const bare = PLAIN.test(word) ? word : word.replace(/['’‘´`][sS]?$/, '').replace(/['’‘´`]/g, '')
    const lower = bare.toLowerCase()
    const initial = lower.charCodeAt(0)
    const number = (initial >= 48 && initial <= 57) || (initial > 127 && /^\p{N}/u.test(lower))
    if (STOP.has(lower) || (lower.length < 2 && !number)) return NO_TERM
    const name = number
      ? lower.replaceAll(',', '')
      : stem(ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, ''))
    let id = this.#ids.get(name)
    if (id === undefined) {
      id = this.names.length
      this.#ids.set(name, id)
      this.names.push(name)
      this.printed.push(bare)
      this.reports.push(0)
      this.capital.push(0)
      this.lower.push(0)
      this.isNumber.push(number)
      this.#places.push(this.#inBackground.get(name) ?? -1)
    }
    return id
  }

  /** Weight of a term for its rarity: the run's reports and half of the background's texts counted together. */
  rarity(term: number): number {
    const at = this.#places[term]!
    const texts = this.size + BACKGROUND * this.#background.texts
    const known = at < 0 ? 0 : BACKGROUND * this.#background.counts[at]!
    const holding = this.reports[term]! + (PUBLIC.has(this.names[term]!) ? Math.max(known, WELL_KNOWN * texts) : known)
    return Math.log(1 + texts / Math.max(holding, 0.5))
  }

  /** Whether the term is a name: mostly with a capital inside sentences, in this run and elsewhere. */
  isName(term: number): boolean {
    if (this.isNumber[term]) return false
    const at = this.#places[term]!
    if (at < 0) return this.capital[term]! > this.lower[term]!
    return this.capital[term]! + this.#background.capital[at]! > this.lower[term]! + this.#background.lower[at]!
  }

  /** Whether each term is a name, in one table: `isName` for all. */
  nameMarks(): Uint8Array {
    return Uint8Array.from(this.names, (_, term) => (this.isName(term) ? 1 : 0))
  }

  /** Reads and counts the terms of one report. */
  read(view: IncidentText): TermCounts {
    this.#touched = 0
    if (view.title) this.#readStretch(view.title, 0, view.title.length)
    for (const [start, end] of bodyStretches(view)) this.#readStretch(view.text, start, end)
    this.size++
    const terms = this.#found.slice(0, this.#touched).sort()
    const counts = new Uint16Array(terms.length)
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      counts[i] = this.#counts[term]!
      this.reports[term]!++
      if (this.#marks[term]! & CAPITAL) this.capital[term]!++
      if (this.#marks[term]! & LOWER) this.lower[term]!++
      this.#counts[term] = 0
      this.#marks[term] = 0
    }
    return { terms, counts }
  }

  /** Scratch for one report: counts and marks by term, and the terms met. Zero between reports. */
  #counts = new Uint16Array(1 << 16)
  #marks = new Uint8Array(1 << 16)
  #found = new Uint32Array(1 << 12)
  #touched = 0
  /** Terms of one line with a capital inside a sentence. */
  readonly #inside: number[] = []

  #meet(term: number): void {
    if (term >= this.#counts.length) {
      this.#counts = widened(this.#counts, new Uint16Array(this.names.length * 2))
      this.#marks = widened(this.#marks, new Uint8Array(this.names.length * 2))
    }
    if (this.#counts[term] === 0) {
      if (this.#touched === this.#found.length) this.#found = widened(this.#found, new Uint32Array(this.#touched * 2))
      this.#found[this.#touched++] = term
    }
    if (this.#counts[term]! < 65535) this.#counts[term]!++
  }

  #readStretch(text: string, start: number, end: number): void {
    this.#inside.length = 0
    let capitals = 0
    let long = 0
    let opens = true
    for (let at = start; at < end; ) {
      const first = text.charCodeAt(at)
      const kind = kinds[first]!
      if (kind === UNKNOWN) {
        kinds[first] = kindOf(first)
        continue
      }
      if (kind !== LETTER && kind !== UPPER && kind !== DIGIT) {
        if (kind === STOPPER) opens = true
        at++
        continue
      }
      // One walk finds the word's end and hashes its letters: most of a run's time goes into these few lines. Capitals
      // A to Z count as small letters, since "Fire" and "fire" are one term.
      const from = at
      let one = 0x811c9dc5 | 0
      let two = 0x2f0b4c47
      for (let code = first; ; ) {
        const letter = code >= 65 && code <= 90 ? code + 32 : code
        one = Math.imul(one ^ letter, 0x01000193)
        two = (Math.imul(two, 0x5bd1e995) + letter) | 0
        if (++at >= end) break
        code = text.charCodeAt(at)
        const next = kinds[code]!
        if ((next < LETTER || next > DIGIT) && !goesOn(text, at, end, kind === DIGIT)) break
      }
      const term = this.#idAt(text, from, at, one, two)
      if (at - from > 3 && kind !== DIGIT) {
        long++
        if (kind === UPPER) capitals++
      }
      if (term !== NO_TERM) {
        this.#meet(term)
        if (kind === UPPER && !opens) this.#inside.push(term)
        else if (kind === LETTER) this.#marks[term]! |= LOWER
      }
      opens = false
    }
    // In a line written as a headline every word has a capital: it tells nothing of names.
    if (long > 0 && capitals / long < 0.6) for (const term of this.#inside) this.#marks[term]! |= CAPITAL
  }
}

const CAPITAL = 1
const LOWER = 2

/** `old` copied into the longer `room`. */
function widened<T extends Uint8Array | Uint16Array | Uint32Array>(old: T, room: T): T {
  room.set(old)
  return room
}

/** Countries, capitals and seats of power count as if so large a part of all texts named them. */
const WELL_KNOWN = 0.1
/** How much of the background counts beside the run's own reports. */
const BACKGROUND = 0.5

/** Kind of each UTF-16 unit met so far. */
const UNKNOWN = -1
const kinds = new Int8Array(65536).fill(UNKNOWN)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  return known === UNKNOWN ? (kinds[code] = kindOf(code)) : known
}

/** Whether a word goes on at `at`: letters, digits and apostrophes inside; numbers keep "45,000" and "5.6" whole. */
function goesOn(text: string, at: number, limit: number, number: boolean): boolean {
  const kind = kindAt(text, at)
  if (kind === LETTER || kind === UPPER || kind === DIGIT || kind === MARK) return true
  if (kind !== APOSTROPHE && !number) return false
  const next = at + 1 < limit ? kindAt(text, at + 1) : OTHER
  if (kind === APOSTROPHE) return next === LETTER || next === UPPER
  return next === DIGIT && (text[at] === ',' || text[at] === '.')
}
