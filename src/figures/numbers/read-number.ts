import type { Word } from '../words.ts'
import { magnitudes, ordinals, scales, tens, units } from './lexicon.en.ts'

/** A bare number: words [first, next), read in the manner of English prose. */
export interface Numeral {
  readonly first: number
  /** Place of the word after the number. */
  readonly next: number
  /** null for a word of magnitude ("dozens"). */
  readonly value: number | null
  /** Least that a word of magnitude means, or the value. */
  readonly least: number
  readonly form: 'digits' | 'words' | 'magnitude' | 'ordinal'
}

/** The value of printed digits, "45,000", "1.200", "20 000"; null where they are a decimal, a clock time or a list. */
export function digitsValue(printed: string): number | null {
  if (areDigits(printed)) return printed.length <= 12 ? Number(printed) : null
  if (/^\d{1,3}(?:[,.\u00a0\u202f\u2009 ]\d{3})+$/.test(printed)) {
    const plain = printed.replace(/\D/g, '')
    return plain.length <= 12 ? Number(plain) : null
  }
  return null
}

function areDigits(printed: string): boolean {
  for (let at = 0; at < printed.length; at++) {
    const code = printed.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return printed !== ''
}

/** Reads the number that starts at word `at`, or gives null. Never reads past `words.length`. */
export function readNumber(words: readonly Word[], at: number): Numeral | null {
  const word = words[at]
  if (!word) return null
  if (word.type === 'number') return digitsAt(words, at, word)
  if (word.type === 'compound') return compoundAt(words, at, word)
  if (word.type === 'word') return magnitudeAt(words, at) ?? wordsAt(words, at) ?? ordinalAt(words, at, word)
  return null
}

function digitsAt(words: readonly Word[], at: number, word: Word): Numeral | null {
  const scale = scales.get(words[at + 1]?.lower ?? '')
  if (scale !== undefined) {
    // "1.2 million" and "1,2 million": a decimal counts only before a scale word.
    const decimal = digitsValue(word.text) ?? Number(word.text.replace(',', '.'))
    if (Number.isNaN(decimal)) return null
    return { first: at, next: at + 2, value: Math.round(decimal * scale), least: decimal * scale, form: 'digits' }
  }
  const value = digitsValue(word.text)
  return value === null ? null : { first: at, next: at + 1, value, least: value, form: 'digits' }
}

/** "85th", "40-plus", "5k" are numbers; "25-tonne", "6am", "42-year-old" are not. */
function compoundAt(_words: readonly Word[], at: number, word: Word): Numeral | null {
  const ordinal = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/.exec(word.lower)
  if (ordinal) {
    const value = digitsValue(ordinal[1]!)
    return value === null ? null : { first: at, next: at + 1, value, least: value, form: 'ordinal' }
  }
  const plus = /^(\d[\d,]*)-?(plus|odd)$/.exec(word.lower)
  if (plus) {
    const value = digitsValue(plus[1]!)
    return value === null ? null : { first: at, next: at + 1, value, least: value, form: 'digits' }
  }
  return null
}

/** "dozens", "several hundred", "tens of thousands", "a few dozen", "scores". */
function magnitudeAt(words: readonly Word[], at: number): Numeral | null {
  const lower = words[at]!.lower
  if (lower === 'tens' || lower === 'hundreds' || lower === 'thousands' || lower === 'dozens' || lower === 'scores') {
    const scale = words[at + 1]?.lower === 'of' ? words[at + 2]?.lower : undefined
    const many = scale === 'thousands' ? 1_000 : scale === 'hundreds' ? 100 : scale === 'millions' ? 1_000_000 : 0
    if (many)
      return vague(
        at,
        at + 3,
        (lower === 'tens' ? 20 : lower === 'hundreds' ? 200 : (magnitudes.get(lower) ?? 24)) * many,
      )
  }
  if (lower === 'several' || (lower === 'a' && words[at + 1]?.lower === 'few')) {
    const next = at + (lower === 'a' ? 2 : 1)
    const scale = scales.get(words[next]?.lower ?? '')
    if (scale !== undefined) return vague(at, next + 1, 3 * scale)
    return lower === 'a' ? null : vague(at, next, 3)
  }
  const least = magnitudes.get(lower)
  return least === undefined ? null : vague(at, at + 1, least)
}

const vague = (first: number, next: number, least: number): Numeral => ({
  first,
  next,
  value: null,
  least,
  form: 'magnitude',
})

/** "forty-two", "two hundred and ten", "a hundred", "half a million", "a dozen", "two and a half thousand". */
function wordsAt(words: readonly Word[], at: number): Numeral | null {
  let next = at
  let total = 0
  let part = 0
  let seen = false
  if (lowerAt(words, next) === 'half') {
    const article = lowerAt(words, next + 1) === 'a' ? 1 : 0
    const scale = scales.get(lowerAt(words, next + 1 + article))
    if (scale === undefined) return null
    return { first: at, next: next + 2 + article, value: scale / 2, least: scale / 2, form: 'words' }
  }
  if ((lowerAt(words, next) === 'a' || lowerAt(words, next) === 'one') && scales.has(lowerAt(words, next + 1))) {
    part = 1
    next++
    seen = true
  } else if (lowerAt(words, next) === 'a' && lowerAt(words, next + 1) === 'couple') {
    // "a couple of people"; "a couple" alone is two people, which another rule reads.
    return lowerAt(words, next + 2) === 'of' || lowerAt(words, next + 2) === 'more'
      ? { first: at, next: next + 2, value: 2, least: 2, form: 'words' }
      : null
  } else if (lowerAt(words, next) === 'a' && lowerAt(words, next + 1) === 'score') {
    return { first: at, next: next + 2, value: 20, least: 20, form: 'words' }
  }
  for (; next < words.length; next++) {
    const lower = lowerAt(words, next)
    const small = smallNumber(lower)
    const scale = scales.get(lower)
    if (small !== null) {
      // "two three-year-olds": a second small number ends the first, unless a tens word waits for its unit.
      if (part % 100 !== 0 && !(part % 10 === 0 && part % 100 >= 20 && small < 10)) break
      part += small
      seen = true
    } else if (scale !== undefined && seen) {
      if (scale === 100 || scale === 12) part *= scale
      else {
        total += part * scale
        part = 0
      }
    } else if (lower === 'and' && seen && (part % 100 === 0 || total > 0) && part + total >= 100) {
      const after = smallNumber(lowerAt(words, next + 1))
      if (after === null || part % 100 !== 0) break
    } else break
  }
  return seen ? { first: at, next, value: total + part, least: total + part, form: 'words' } : null
}

const lowerAt = (words: readonly Word[], place: number): string => words[place]?.lower ?? ''

/** "seven", "forty", "forty-two"; null for anything else. */
function smallNumber(lower: string): number | null {
  const plain = units.get(lower) ?? tens.get(lower)
  if (plain !== undefined) return plain
  const dash = lower.indexOf('-')
  if (dash < 0) return null
  const ten = tens.get(lower.slice(0, dash))
  const unit = units.get(lower.slice(dash + 1))
  return ten !== undefined && unit !== undefined && unit > 0 && unit < 10 ? ten + unit : null
}

function ordinalAt(_words: readonly Word[], at: number, word: Word): Numeral | null {
  const plain = ordinals.get(word.lower)
  const dash = word.lower.indexOf('-')
  const ten = dash < 0 ? undefined : tens.get(word.lower.slice(0, dash))
  const unit = dash < 0 ? undefined : ordinals.get(word.lower.slice(dash + 1))
  const value = plain ?? (ten !== undefined && unit !== undefined && unit < 10 ? ten + unit : null)
  return value === null ? null : { first: at, next: at + 1, value, least: value, form: 'ordinal' }
}
