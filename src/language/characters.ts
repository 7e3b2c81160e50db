/** What a UTF-16 code unit is to the tokenizer. */
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const APOSTROPHE = 4
export const HYPHEN = 5
export const MARK = 6
export const SURROGATE = 7

const classes = new Uint8Array(65536)
const LETTERS = /[\p{L}\p{M}\u00ad\u200c\u200d]/u
const DIGITS = /\p{N}/u
/** White space, and the invisible marks that pages put between words. */
const SPACES = /[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\u0000-\u001f]/u

/** The class of a code unit, found once for each and kept. */
export function classOf(code: number): number {
  const known = classes[code]!
  return known === 0 ? (classes[code] = classify(code)) : known
}

function classify(code: number): number {
  if (code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x60 || code === 0xb4) return APOSTROPHE
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return HYPHEN
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  // Variation selectors are marks by Unicode, but they follow pictures, not letters.
  if (code >= 0xfe00 && code <= 0xfe0f) return MARK
  const character = String.fromCharCode(code)
  if (SPACES.test(character)) return SPACE
  if (DIGITS.test(character)) return DIGIT
  if (LETTERS.test(character)) return LETTER
  return MARK
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90
  if (classOf(code) !== LETTER) return false
  const character = String.fromCharCode(code)
  return character !== character.toLowerCase()
}

/** Whether a code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122
  if (classOf(code) !== LETTER) return false
  const character = String.fromCharCode(code)
  return character !== character.toUpperCase()
}
