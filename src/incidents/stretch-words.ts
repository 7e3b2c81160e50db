/** The printed words of a stretch of text, in rooms longer than their number, which hold until the next call. */
export interface Words {
  readonly size: number
  /** Two hashes of each word's letters: capitals A to Z count as small ones, since "Fire" and "fire" are one term. */
  readonly ones: Int32Array
  readonly twos: Int32Array
  /** Where it stands: [starts[i], ends[i]). */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** SMALL for a word in lower case, two for one with a capital inside a sentence, else zero. */
  readonly marks: Uint8Array
  /** Room for the id of each. */
  readonly terms: Int32Array
  /** Words of four letters and more, and how many of them have a capital. */
  readonly long: number
  readonly capitals: number
}

/** Kinds of UTF-16 units. */
const OTHER = 0
/** These three make words; the last comes third, so that no bit of it is another's alone. */
const LETTER = 1
const UPPER = 2
const DIGIT = 3
const APOSTROPHE = 4
const STOPPER = 5
/** Joins nothing and ends nothing: spaces, commas, hyphens. */
const SPACE = 6
const MARK = 7

/** Of a word: in lower case. */
export const SMALL = 1
/** Words of so many letters show whether a line is written as a headline. */
const LONG = 4

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

/** Kind of each UTF-16 unit met so far. */
const UNKNOWN = -1
const kinds = new Int8Array(65536).fill(UNKNOWN)
/** What each unit met so far adds to a hash where words are made of it, capitals A to Z as small letters; else zero. */
const letters = new Uint16Array(65536)

function learn(code: number): number {
  const kind = kindOf(code)
  if (kind >= LETTER && kind <= DIGIT) letters[code] = code >= 65 && code <= 90 ? code + 32 : code
  return (kinds[code] = kind)
}
// Those of ASCII are known from the start; beyond it no letter counts as another.
for (let code = 0; code < 128; code++) learn(code)

function kindAt(units: Uint16Array, at: number): number {
  const code = units[at]!
  const known = kinds[code]!
  return known === UNKNOWN ? learn(code) : known
}

/** Whether a word goes on at `at`: letters, digits and apostrophes inside; numbers keep "45,000" and "5.6" whole. */
function goesOn(units: Uint16Array, at: number, limit: number, number: boolean): boolean {
  const kind = kindAt(units, at)
  if (kind === LETTER || kind === UPPER || kind === DIGIT || kind === MARK) return true
  if (kind !== APOSTROPHE && !number) return false
  const next = at + 1 < limit ? kindAt(units, at + 1) : OTHER
  if (kind === APOSTROPHE) return next === LETTER || next === UPPER
  return next === DIGIT && (units[at] === COMMA || units[at] === POINT)
}
const BLANK = 32
const COMMA = 44
const POINT = 46

function roomFor(size: number): { -readonly [field in keyof Words]: Words[field] } {
  return {
    size: 0,
    ones: new Int32Array(size),
    twos: new Int32Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    marks: new Uint8Array(size),
    terms: new Int32Array(size),
    long: 0,
    capitals: 0,
  }
}
let room = roomFor(1 << 11)

/** Reads the words of units [start, end) of a text. */
export function wordsOf(units: Uint16Array, start: number, end: number): Words {
  // No two words without a unit between them.
  if (room.ones.length < (end - start) / 2 + 1) room = roomFor((end - start) / 2 + 2)
  const { ones, twos, starts, ends, marks } = room
  const letterOf = letters
  let size = 0
  let capitals = 0
  let long = 0
  let opens = 1
  for (let at = start; at < end; ) {
    const first = units[at]!
    let letter = letterOf[first]!
    if (letter === 0) {
      if (first !== BLANK) {
        const known = kindAt(units, at)
        if (known >= LETTER && known <= DIGIT) continue
        if (known === STOPPER) opens = 1
      }
      at++
      continue
    }
    const kind = kinds[first]!
    const from = at
    let one = 0x811c9dc5 | 0
    let two = 0x2f0b4c47
    for (;;) {
      one = Math.imul(one ^ letter, 0x01000193)
      two = (Math.imul(two, 0x5bd1e995) + letter) | 0
      if (++at >= end) break
      const code = units[at]!
      letter = letterOf[code]!
      if (letter !== 0) continue
      // Nearly all words end in a space: a look at it goes before the others.
      if (code === BLANK || !goesOn(units, at, end, kind === DIGIT)) break
      letter = code
    }
    ones[size] = one ^ (one >>> 15)
    twos[size] = two
    starts[size] = from
    ends[size] = at
    // Reckoned, not branched: which words are long or have a capital cannot be guessed.
    const upper = (kind >> 1) & ~kind & 1
    const isLong = (LONG - 1 - (at - from)) >>> 31
    marks[size++] = ((upper & ~opens) << 1) | (kind & ~(kind >> 1) & 1)
    long += isLong & ((kind - DIGIT) >>> 31)
    capitals += isLong & upper
    opens = 0
  }
  room.size = size
  room.long = long
  room.capitals = capitals
  return room
}
