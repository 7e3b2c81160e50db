import { unitsOf } from '../copies/units.ts'

/**
 * Word beginnings of which a text must hold one before a pattern of the lexicon can match it at all: sixty patterns are
 * slow, looking up the first letters of a text's words is not.
 */
const LENGTH = 4
const SHORTEST = 3

/** Beginnings (three or four letters) for a pattern; null when the pattern shows none that every match must hold. */
export function triggersOf(source: string): readonly string[] | null {
  const found: string[] = []
  for (const alternative of alternativesOf(source)) {
    const needs = needsOf(alternative)
    if (needs === null) return null
    found.push(...needs)
  }
  return found
}

/**
 * The beginnings of the words that a match of a pattern can start with; null where some alternative does not begin with a
 * word of three letters and more.
 */
export function startsOf(source: string): readonly string[] | null {
  const found: string[] = []
  for (const alternative of alternativesOf(source)) {
    const starts = alternative.startsWith('\\b') ? firstWordsOf(alternative.slice(2)) : null
    if (starts === null) return null
    found.push(...starts)
  }
  return found
}

/** The beginnings of the words that a part of a pattern can start with: "(?:work )?train" with two. */
function firstWordsOf(part: string): readonly string[] | null {
  if (!part.startsWith('(?:')) {
    const [letters] = /^[a-z]*/.exec(part)!
    const word = /[?*{]/.test(part[letters.length] ?? '') ? letters.slice(0, -1) : letters
    return word.length < SHORTEST ? null : [word.slice(0, LENGTH)]
  }
  const end = closing(part, 0)
  const inner = alternativesOf(part.slice(3, end)).map(firstWordsOf)
  const next = part[end + 1]
  if (next === '*' || next === '{') return null
  if (next === '?') inner.push(firstWordsOf(part.slice(end + 2)))
  return inner.includes(null) ? null : inner.flatMap((words) => words!)
}

/** Three or four letters a to z as one number: five bits each. */
function beginningKey(letters: string): number {
  let key = 0
  for (let i = 0; i < letters.length; i++) key = (key << 5) | (letters.charCodeAt(i) - 96)
  return key
}

/** The word beginnings looked for, numbered from 1 on. */
export class Beginnings {
  readonly #keys: number[] = [0]
  /** By some bits of the key: two thousand places stay in the nearest memory, and few other words meet one taken. */
  readonly #numbers = new Uint16Array(PLACES)

  /** The number of a beginning, a new one for one not met before. */
  numberOf(letters: string): number {
    const key = beginningKey(letters)
    const place = this.#placeOf(key)
    if (this.#numbers[place] === 0) this.#numbers[place] = this.#keys.push(key) - 1
    return this.#numbers[place]!
  }

  #placeOf(key: number): number {
    let place = (key ^ (key >>> 9)) & (PLACES - 1)
    while (this.#numbers[place] !== 0 && this.#keys[this.#numbers[place]!] !== key) place = (place + 1) & (PLACES - 1)
    return place
  }

  /**
   * Puts into `met` the numbers of the beginnings that a text has, in its order.
   *
   * @param text capitals count as small letters
   * @param places where each of their words starts
   * @returns how many; what stands further back in `met` is of earlier texts
   */
  metIn(text: string, met: number[], places: number[]): number {
    const units = unitsOf(text)
    const [numbers, keys] = [this.#numbers, this.#keys]
    let found = 0
    let length = 0
    let key = 0
    for (let at = 0; at < text.length; at++) {
      const code = units[at]!
      const letter = (code | 32) - 96
      if (letter < 1 || letter > 26) {
        // Two letters beyond ASCII have small ones within it.
        if (code === 0x130 || code === 0x212a) return this.metIn(text.toLowerCase(), met, places)
        length = 0
        key = 0
        continue
      }
      if (++length > LENGTH) continue
      key = (key << 5) | letter
      if (length < SHORTEST) continue
      let place = (key ^ (key >>> 9)) & (PLACES - 1)
      while (numbers[place] !== 0 && keys[numbers[place]!] !== key) place = (place + 1) & (PLACES - 1)
      const number = numbers[place]!
      if (number === 0) continue
      places[found] = at + 1 - length
      met[found++] = number
    }
    return found
  }
}
const PLACES = 1 << 11

/** The parts of a pattern between bars that stand in no group. */
function alternativesOf(source: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const char = source[at]
    if (char === '\\') at++
    else if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === '|' && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  parts.push(source.slice(from))
  return parts
}

/** What one alternative cannot do without: its longest word, or else the words of a group that must be there. */
function needsOf(part: string): readonly string[] | null {
  let best = ''
  let group: readonly string[] | null = null
  let opens = true
  for (let at = 0; at < part.length; ) {
    const char = part[at]!
    if (char === '\\') {
      opens = part[at + 1] === 'b'
      at += 2
    } else if (char === '(') {
      const end = closing(part, at)
      const optional = /[?*]|\{0/.test(part.slice(end + 1, end + 3).slice(0, part[end + 1] === '{' ? 2 : 1))
      const inner = /^\?:/.test(part.slice(at + 1)) ? part.slice(at + 3, end) : null
      if (inner !== null && opens && !optional) group ??= triggersOf(inner)
      opens = inner !== null && alternativesOf(inner).every((each) => each.endsWith(' '))
      at = end + 1
    } else if (char === '[') {
      const end = part.indexOf(']', at)
      opens = /[ -]/.test(part.slice(at + 1, end))
      at = end + 1
    } else if (/[a-z]/.test(char)) {
      let end = at
      while (end < part.length && /[a-z]/.test(part[end]!)) end++
      const word = /[?*{]/.test(part[end] ?? '') ? part.slice(at, end - 1) : part.slice(at, end)
      if (opens && word.length >= SHORTEST && word.length > best.length) best = word
      opens = false
      at = end
    } else {
      opens = char === ' ' || char === '-'
      at++
    }
  }
  return best === '' ? group : [best.slice(0, LENGTH)]
}

function closing(part: string, from: number): number {
  let depth = 0
  for (let at = from; at < part.length; at++) {
    if (part[at] === '\\') at++
    else if (part[at] === '(') depth++
    else if (part[at] === ')' && --depth === 0) return at
  }
  return part.length
}
