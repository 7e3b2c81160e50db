/**
 * The stem of an English word, so that "exploded", "explodes" and "explosions" meet.
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with the author's later change to step 2.
 * Works on letters in an array: a run has a hundred thousand words, and no string is made for a stem.
 */
const STEP_2 = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
}
const STEP_3 = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
}
const STEP_4 = 'al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize'.split(' ')

interface Suffix {
  readonly letters: Uint16Array
  readonly instead: Uint16Array
}

const lettersOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0))

/** Suffixes by their last letter (a to z), the longest first: most words end in a letter that none has. */
function byLastLetter(suffixes: readonly (readonly [string, string])[]): readonly (readonly Suffix[])[] {
  const table: Suffix[][] = Array.from({ length: 26 }, () => [])
  for (const [suffix, instead] of suffixes)
    table[suffix.charCodeAt(suffix.length - 1) - 97]!.push({ letters: lettersOf(suffix), instead: lettersOf(instead) })
  for (const list of table) list.sort((x, y) => y.letters.length - x.letters.length)
  return table
}
const END_2 = byLastLetter(Object.entries(STEP_2))
const END_3 = byLastLetter(Object.entries(STEP_3))
const END_4 = byLastLetter(STEP_4.map((suffix) => [suffix, '']))

const [D, E, G, I, L, N, S, T, Y, Z] = [100, 101, 103, 105, 108, 110, 115, 116, 121, 122] as const
const [A, B] = [97, 98] as const

/** Last letters of words that some rule may touch: those of suffixes, plurals, pasts, "-sion", "-e", "-ll" and "-y". */
const mayChange = Uint8Array.from({ length: 128 }, (_, code) =>
  [END_2, END_3, END_4].some((table) => (table[code - 97]?.length ?? 0) > 0) ||
  [S, D, G, N, E, L, Y].includes(code as 100)
    ? 1
    : 0,
)

/** Sorts of letters: a consonant, a vowel, a "y" that can be either. A "y" that opens a word is a consonant. */
const CONSONANT = 0
const VOWEL = 1
const EITHER = 2
const sorts = new Uint8Array(128)
for (const vowel of 'aeiou') sorts[vowel.charCodeAt(0)] = VOWEL
sorts[Y] = EITHER

/** What a word is made of, in bits: it has a vowel; a syllable closed by a consonant, at its end too; two of them. */
const HAS_VOWEL = 1
const HAS_ONE = 2
const HAS_TWO = 4
const ENDS_AFTER_ONE = 8

/**
 * The part of a word read can be, in bits: 1 nothing, 2 consonants, 4 vowels, 8 consonants after them, 16 vowels, 32 consonants.
 * Of each set of them what the next letter makes of it: consonants begin with any letter but a vowel and go on with consonants,
 * vowels begin with a vowel or "y" and go on with vowels.
 */
const after = Uint8Array.from({ length: 3 * 64 }, (_, at) => {
  const [sort, parts] = [at >> 6, at & 63]
  let next = 0
  const has = (part: number): boolean => (parts & part) !== 0
  if (has(1) && sort !== VOWEL) next |= 2
  if (has(2) && sort === CONSONANT) next |= 2
  if (has(1 | 2) && sort !== CONSONANT) next |= 4
  if (has(4) && sort === VOWEL) next |= 4
  if (has(4) && sort !== VOWEL) next |= 8
  if (has(8) && sort === CONSONANT) next |= 8
  if (has(8) && sort !== CONSONANT) next |= 16
  if (has(16) && sort === VOWEL) next |= 16
  if (has(16) && sort !== VOWEL) next |= 32
  return next
})
const bitsOf = Uint8Array.from(
  { length: 64 },
  (_, parts) =>
    ((parts & 4) !== 0 ? HAS_VOWEL : 0) |
    ((parts & 8) !== 0 ? HAS_ONE : 0) |
    ((parts & 32) !== 0 ? HAS_TWO : 0) |
    ((parts & (8 | 16)) !== 0 ? ENDS_AFTER_ONE : 0),
)

const sortAt = (word: Uint16Array, at: number): number => (word[at] === Y && at === 0 ? CONSONANT : sorts[word[at]!]!)

/** Longer words are their own stems. */
const LONGEST = 30
/** What so many first letters of the word at hand can be, and what they are made of. */
const partsOf = new Uint8Array(LONGEST + 2).fill(1, 0, 1)
const madeOf = new Uint8Array(LONGEST + 2)

/** Reads letters [from, to) into `partsOf` and `madeOf`, those before being read. */
function readLetters(word: Uint16Array, from: number, to: number): void {
  let parts = partsOf[from]!
  let made = madeOf[from]! & ~ENDS_AFTER_ONE
  for (let at = from; at < to; at++) {
    parts = after[(sortAt(word, at) << 6) | parts]!
    const bits = bitsOf[parts]!
    made |= bits & ~ENDS_AFTER_ONE
    partsOf[at + 1] = parts
    madeOf[at + 1] = made | bits
  }
}

/** Whether the first `size` letters are consonants, a vowel and one consonant that is no "w", "x" or "y": "hop", "tim". */
function isShort(word: Uint16Array, size: number): boolean {
  if (size < 3) return false
  const last = word[size - 1]!
  if (sorts[last] !== CONSONANT || last === 119 || last === 120 || sortAt(word, size - 2) === CONSONANT) return false
  if (sortAt(word, 0) === VOWEL) return false
  for (let at = 1; at < size - 2; at++) if (sorts[word[at]!] !== CONSONANT) return false
  return true
}

function endsIn(word: Uint16Array, size: number, letters: Uint16Array): boolean {
  if (size < letters.length) return false
  for (let i = 1; i <= letters.length; i++) if (word[size - i] !== letters[letters.length - i]) return false
  return true
}

/** The longest of the suffixes that the word ends in with a letter before it. */
function endOf(word: Uint16Array, size: number, table: readonly (readonly Suffix[])[]): Suffix | null {
  const list = size > 0 ? table[word[size - 1]! - 97] : undefined
  if (list)
    for (const suffix of list) if (size > suffix.letters.length && endsIn(word, size, suffix.letters)) return suffix
  return null
}

/** Puts another suffix in the place of one, after a closed syllable. */
function exchanged(word: Uint16Array, size: number, suffix: Suffix | null): number {
  if (suffix === null) return size
  const rest = size - suffix.letters.length
  if ((madeOf[rest]! & HAS_ONE) === 0) return size
  const { instead } = suffix
  for (let i = 0; i < instead.length; i++) word[rest + i] = instead[i]!
  readLetters(word, rest, rest + instead.length)
  return rest + instead.length
}

/**
 * Stems the first `size` letters of `word` in place.
 *
 * @param word lower-case letters a to z
 * @returns how many letters the stem has
 */
export function stemIn(word: Uint16Array, size: number): number {
  if (size < 3 || size > LONGEST || mayChange[word[size - 1]!] === 0) return size
  readLetters(word, 0, size)
  let end = withoutPast(word, withoutPlural(word, size))
  if (end > 1 && word[end - 1] === Y && (madeOf[end - 1]! & HAS_VOWEL) !== 0) {
    word[end - 1] = I
    readLetters(word, end - 1, end)
  }
  end = exchanged(word, end, endOf(word, end, END_2))
  end = exchanged(word, end, endOf(word, end, END_3))
  const four = endOf(word, end, END_4)
  if (four) {
    const rest = end - four.letters.length
    if ((madeOf[rest]! & HAS_TWO) !== 0) end = rest
  } else if (endsInIon(word, end) && (madeOf[end - 3]! & HAS_TWO) !== 0) end -= 3
  if (end > 0 && word[end - 1] === E) {
    const rest = madeOf[end - 1]!
    if ((rest & HAS_TWO) !== 0 || ((rest & ENDS_AFTER_ONE) !== 0 && !isShort(word, end - 1))) end--
  }
  if (end > 1 && word[end - 1] === L && word[end - 2] === L && (madeOf[end]! & HAS_TWO) !== 0) end--
  return end
}

const [ION, ING, EED] = ['ion', 'ing', 'eed'].map(lettersOf) as [Uint16Array, Uint16Array, Uint16Array]

const endsInIon = (word: Uint16Array, size: number): boolean =>
  size > 3 && endsIn(word, size, ION) && (word[size - 4] === S || word[size - 4] === T)

function withoutPlural(word: Uint16Array, size: number): number {
  if (word[size - 1] !== S) return size
  if (size > 3 && word[size - 2] === E) {
    if (word[size - 3] === I || (size > 4 && word[size - 3] === S && word[size - 4] === S)) return size - 2
  }
  return size > 2 && word[size - 2] !== S ? size - 1 : size
}

function withoutPast(word: Uint16Array, size: number): number {
  if (endsIn(word, size, EED)) return (madeOf[size - 3]! & HAS_ONE) !== 0 ? size - 1 : size
  const rest =
    size > 1 && word[size - 1] === D && word[size - 2] === E ? size - 2 : endsIn(word, size, ING) ? size - 3 : 0
  if (rest === 0 || (madeOf[rest]! & HAS_VOWEL) === 0) return size
  const [before, last] = [word[rest - 2], word[rest - 1]!]
  const lacksE = (before === A && last === T) || (before === B && last === L) || (before === I && last === Z)
  if (!lacksE) {
    if (before === last && sorts[last] !== VOWEL && last !== L && last !== S && last !== Z && last !== Y)
      return rest - 1
    if (!isShort(word, rest)) return rest
  }
  word[rest] = E
  readLetters(word, rest, rest + 1)
  return rest + 1
}

const room = new Uint16Array(LONGEST + 8)

/** @param word lower case; words with other letters than a to z, and very long ones, are their own stem */
export function stem(word: string): string {
  if (word.length > LONGEST || !/^[a-z]+$/.test(word)) return word
  for (let i = 0; i < word.length; i++) room[i] = word.charCodeAt(i)
  return String.fromCharCode(...room.subarray(0, stemIn(room, word.length)))
}
