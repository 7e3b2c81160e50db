import { classOf, DIGIT, isLower, isUpper, LETTER } from './characters.ts'

/** 32-bit hash of text[from, to) (FNV-1a). */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Two hashes as one. */
export const pairOf = (a: number, b: number): number => Math.imul(a ^ (b << 7) ^ (b >>> 25), 0x9e3779b1) ^ b

/** The row of a feature in a table of `mask` + 1 rows. */
export function rowOf(template: number, value: number, mask: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & mask
}

/** How a word is written: 0 small, 1 Capital, 2 ALL CAPITALS, 3 one capital, 4 MiXed, 5 number, 6 with digits, 7 mark, 8 U.S. */
export function shapeOf(word: string): number {
  let upper = 0
  let lower = 0
  let digits = 0
  let dots = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (isUpper(code)) upper++
    else if (isLower(code)) lower++
    else if (classOf(code) === DIGIT) digits++
    else if (classOf(code) === LETTER) lower++
    else if (code === 0x2e) dots++
  }
  if (upper + lower === 0) return digits > 0 ? 5 : 7
  if (digits > 0) return 6
  if (upper === 0) return 0
  if (dots > 0 && upper > 0 && lower === 0) return 8
  if (lower === 0) return upper === 1 ? 3 : 2
  return isUpper(word.charCodeAt(0)) && upper === 1 ? 1 : 4
}

/** The letters and digits of a word as X, x and 9 without repeats, with its marks: "A-Xx9". As a hash. */
export function patternOf(word: string): number {
  let hash = 0x811c9dc5
  let before = 0
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const kind = classOf(code)
    const sign = isUpper(code) ? 1 : kind === LETTER ? 2 : kind === DIGIT ? 3 : code
    if (sign === before) continue
    hash = Math.imul(hash ^ sign, 0x01000193)
    before = sign
  }
  return hash >>> 0
}
