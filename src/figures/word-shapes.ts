/** What a character can be to the splitting of a sentence into words; a character without a shape is left to a pattern. */
export const SPACE = 1
/** A letter of the Latin or Cyrillic alphabet. */
export const LETTER = 2
export const DIGIT = 4
/** An ASCII mark, or a sign, dash or quotation mark beyond. */
export const MARK = 8
/** A word of letters ends before it: neither a letter nor a mark that may join two parts of a word, nor one left to the pattern. */
export const ENDS = 16

/** The characters below this one have their shapes in the table; those from here on have none. */
const LIMIT = 0x20c0

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || (code > 8 && code < 14)
const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
  (code >= 0x400 && code < 0x482)
const isDigit = (code: number): boolean => code > 47 && code < 58
/** Soft hyphens, "ª", "µ" and "º" are left to the pattern. */
const isSign = (code: number): boolean =>
  (code > 0xa0 && code < 0xc0 && code !== 0xaa && code !== 0xad && code !== 0xb5 && code !== 0xba) ||
  code === 0xd7 ||
  code === 0xf7
/** Dashes, quotation marks and signs of currency. */
const isMark = (code: number): boolean =>
  (code > 32 && code < 127 && !isDigit(code) && !isLetter(code)) ||
  isSign(code) ||
  (code > 0x2011 && code < 0x2028) ||
  (code > 0x202f && code < 0x205f) ||
  (code > 0x209f && code < LIMIT)
/** Apostrophes and the hyphen. */
const isJoint = (code: number): boolean => code === 39 || code === 0x2019 || code === 45

const shapes = new Uint8Array(LIMIT)
for (let code = 0; code < LIMIT; code++) {
  const shape = isSpace(code) ? SPACE : isLetter(code) ? LETTER : isDigit(code) ? DIGIT : isMark(code) ? MARK : 0
  shapes[code] = shape | (shape !== LETTER && !isJoint(code) && (shape !== 0 || code < 127) ? ENDS : 0)
}

/** The shape of a character by its UTF-16 code; past the end of a text (NaN) every word ends. */
export const shapeOf = (code: number): number => (code < LIMIT ? shapes[code]! : code >= LIMIT ? 0 : ENDS)

/** Whether a word is nothing but letters, or one mark. */
export function isPlain(word: string): boolean {
  if (word.length === 1) return (shapeOf(word.charCodeAt(0)) & (LETTER | MARK)) !== 0
  for (let at = 0; at < word.length; at++) if ((shapeOf(word.charCodeAt(at)) & LETTER) === 0) return false
  return true
}
