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

/** Three or four letters a to z as one number: five bits each. */
export function beginningKey(letters: string): number {
  let key = 0
  for (let i = 0; i < letters.length; i++) key = (key << 5) | (letters.charCodeAt(i) - 96)
  return key
}

/**
 * The word beginnings looked for, by some bits of their keys: four thousand bytes stay in the nearest memory, and few other
 * words have the same bits.
 */
export class BeginningFilter {
  readonly #isNear = new Uint8Array(FILTER_SIZE)

  /** @param key as `beginningKey` gives it */
  add(key: number): void {
    this.#isNear[filterPlace(key)] = 1
  }

  /**
   * Puts into `met` the keys of the first three and the first four letters of words that may be looked for.
   *
   * @param text in lower case
   * @param places where each of them ends
   * @returns how many; what stands further back in `met` is of earlier texts
   */
  beginningsIn(text: string, met: number[], places: number[]): number {
    const isNear = this.#isNear
    let found = 0
    let length = 0
    let key = 0
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) - 96
      if (letter < 1 || letter > 26) {
        length = 0
        key = 0
        continue
      }
      if (++length > LENGTH) continue
      key = (key << 5) | letter
      if (length >= SHORTEST && isNear[filterPlace(key)] === 1) {
        places[found] = at
        met[found++] = key
      }
    }
    return found
  }
}
const FILTER_SIZE = 1 << 12
const filterPlace = (key: number): number => (key ^ (key >>> 9)) & (FILTER_SIZE - 1)

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
