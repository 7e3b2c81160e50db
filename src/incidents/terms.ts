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
const NO_TERM = -1

const OTHER = 0
const LETTER = 1
const UPPER = 2
const DIGIT = 3
const APOSTROPHE = 4
const STOPPER = 5
/** Joins nothing and ends nothing: spaces, commas, hyphens. */
const SPACE = 6
const MARK = 7

const kinds = new Int8Array(65536).fill(-1)
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
  readonly #words = new Map<string, number>()
  readonly #background: Background
  readonly #inBackground = new Map<string, number>()

  constructor(background: Background) {
    this.#background = background
    for (const [i, name] of background.stems.entries()) this.#inBackground.set(name, i)
  }

  /** The id of a printed word, or NO_TERM for a stop word. */
  #idOf(word: string): number {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const id = this.#newWord(word)
    this.#words.set(word, id)
    return id
  }

  #newWord(word: string): number {
    const bare = word.replace(/['’‘´`][sS]?$/, '').replace(/['’‘´`]/g, '')
    const lower = bare.toLowerCase()
    const number = /^\p{N}/u.test(lower)
    if (STOP.has(lower) || (lower.length < 2 && !number)) return NO_TERM
    const name = number ? lower.replaceAll(',', '') : stem(lower.normalize('NFKD').replace(/\p{M}/gu, ''))
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
    }
    return id
  }

  /** Weight of a term for its rarity: the run's reports and half of the background's texts counted together. */
  rarity(term: number): number {
    const at = this.#inBackground.get(this.names[term]!)
    const texts = this.size + BACKGROUND * this.#background.texts
    const known = at === undefined ? 0 : BACKGROUND * this.#background.counts[at]!
    const holding = this.reports[term]! + (PUBLIC.has(this.names[term]!) ? Math.max(known, WELL_KNOWN * texts) : known)
    return Math.log(1 + texts / Math.max(holding, 0.5))
  }

  /** Whether the term is a name: mostly with a capital inside sentences, in this run and elsewhere. */
  isName(term: number): boolean {
    const at = this.#inBackground.get(this.names[term]!)
    const capital = this.capital[term]! + (at === undefined ? 0 : this.#background.capital[at]!)
    const lower = this.lower[term]! + (at === undefined ? 0 : this.#background.lower[at]!)
    return !this.isNumber[term] && capital > lower
  }

  /** Reads and counts the terms of one report. */
  read(view: IncidentText): TermCounts {
    const counts = new Map<number, number>()
    const capital = new Set<number>()
    const lower = new Set<number>()
    const stretches = bodyStretches(view)
    if (view.title) this.#readStretch(view.title, 0, view.title.length, counts, capital, lower)
    for (const [start, end] of stretches) this.#readStretch(view.text, start, end, counts, capital, lower)
    this.size++
    const terms = Uint32Array.from(counts.keys()).sort()
    for (const term of terms) this.reports[term]!++
    for (const term of capital) this.capital[term]!++
    for (const term of lower) this.lower[term]!++
    return {
      terms,
      counts: Uint16Array.from(terms, (term) => Math.min(65535, counts.get(term)!)),
    }
  }

  #readStretch(
    text: string,
    start: number,
    end: number,
    counts: Map<number, number>,
    capital: Set<number>,
    lower: Set<number>,
  ): void {
    const inside: number[] = []
    let capitals = 0
    let long = 0
    let opens = true
    for (let at = start; at < end; ) {
      const kind = kindAt(text, at)
      if (kind !== LETTER && kind !== UPPER && kind !== DIGIT) {
        if (kind === STOPPER) opens = true
        at++
        continue
      }
      const from = at
      at = wordEnd(text, from, end, kind === DIGIT)
      const term = this.#idOf(text.slice(from, at))
      if (at - from > 3 && kind !== DIGIT) {
        long++
        if (kind === UPPER) capitals++
      }
      if (term !== NO_TERM) {
        counts.set(term, (counts.get(term) ?? 0) + 1)
        if (kind === UPPER && !opens) inside.push(term)
        else if (kind === LETTER) lower.add(term)
      }
      opens = false
    }
    // In a line written as a headline every word has a capital: it tells nothing of names.
    if (long > 0 && capitals / long < 0.6) for (const term of inside) capital.add(term)
  }
}

/** Countries, capitals and seats of power count as if so large a part of all texts named them. */
const WELL_KNOWN = 0.1
/** How much of the background counts beside the run's own reports. */
const BACKGROUND = 0.5

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code]!
  if (known >= 0) return known
  kinds[code] = kindOf(code)
  return kinds[code]!
}

/** The end of the word from `from`: letters, digits and apostrophes inside; numbers keep "45,000" and "5.6" whole. */
function wordEnd(text: string, from: number, limit: number, number: boolean): number {
  let at = from + 1
  for (; at < limit; at++) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === UPPER || kind === DIGIT || kind === MARK) continue
    const next = at + 1 < limit ? kindAt(text, at + 1) : OTHER
    if (kind === APOSTROPHE && (next === LETTER || next === UPPER)) continue
    if (number && next === DIGIT && (text[at] === ',' || text[at] === '.')) continue
    break
  }
  // A line of a million letters is no word.
  return at
}
