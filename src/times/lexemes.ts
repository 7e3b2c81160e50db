import type { Token } from '../language/analysis.ts'
import type { TimeLanguage } from './languages.ts'
import { type WordClass, zones } from './words.en.ts'

/** One word, number or mark of a sentence, with its class for the rules (words.en.ts lists the classes). */
export interface Lexeme {
  readonly start: number
  readonly end: number
  /** Lower case. */
  readonly word: string
  readonly letter: string
  /** Whether it is printed with a capital. */
  readonly capital: boolean
  /** The number it carries: month 1-12, weekday 1-7, year, count. */
  readonly value: number
}

/**
 * The lexemes of a sentence. Most are tokens as they stand and are only told by their number, until a rule asks for one:
 * the rules' patterns look at the classes alone.
 */
export class Lexemes {
  private readonly parts: (Lexeme | number)[]
  private readonly text: string
  private readonly tokens: readonly Token[]
  private readonly words: ReadonlyMap<string, WordClass>

  /** @param parts lexemes, or the places of tokens that are one */
  constructor(
    parts: (Lexeme | number)[],
    text: string,
    tokens: readonly Token[],
    words: ReadonlyMap<string, WordClass>,
  ) {
    this.parts = parts
    this.text = text
    this.tokens = tokens
    this.words = words
  }

  get length(): number {
    return this.parts.length
  }

  /** The lexeme at a place; none before the first and after the last. */
  at(place: number): Lexeme | undefined {
    const part = this.parts[place]
    return typeof part === 'number' ? (this.parts[place] = this.made(this.tokens[part]!)) : part
  }

  private made({ start, end, lower }: Token): Lexeme {
    const code = this.text.charCodeAt(start)
    if (!isLetter(code)) return markAt(this.text, start, end, code)
    const { letter, value } = classOfWord(this.words, lower)
    return lexeme(start, end, lower, letter, value, letter !== 'T' && isCapital(code))
  }
}

/** A sentence as lexemes and as the string of their classes, one letter each. */
export interface Lexed {
  /** The text that offsets point into. */
  readonly text: string
  readonly lexemes: Lexemes
  readonly classes: string
}

/** Numbers and what is written with them, tried where a digit stands. */
const number =
  /(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)(?!\d)|(\d{1,2}:\d\d(?::\d\d)?)(?!\d)|(\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d))(?![\d/])|([1-9]\/[2-9])(?![\d/])|(\d0s|\d{3}0s)(?![a-z])|(\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,9})?)(st|nd|rd|th)?/y
const halfOfDay = /[ap]\.[ \u00a0]?m(?![a-z])\.?/iy

const isLetter = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 64 && code < 91) ||
  (code >= 0xc0 && code < 0x250) ||
  (code >= 0x400 && code < 0x500)
const isCapital = (code: number): boolean => (code > 64 && code < 91) || (code > 0x40f && code < 0x430)
const isDigit = (code: number): boolean => code > 47 && code < 58
const isSpace = (code: number): boolean => code === 32 || (code > 8 && code < 14) || code === 0xa0 || code === 0x202f

/**
 * Splits a stretch of text into lexemes, finer than the tokens of the language stage: "two-day" is three, "6am" two,
 * since the rules are written over single words and numbers. Linear in the length of the stretch.
 *
 * @param tokens the tokens of the text, with the numbers of their words, and `firstToken` the first of them in the stretch
 */
export function lexemesOf(
  text: string,
  start: number,
  end: number,
  { words, codes, dottedDays, doubtful }: TimeLanguage,
  tokens: readonly Token[],
  ids: Int32Array,
  firstToken: number,
): Lexed {
  const parts: (Lexeme | number)[] = []
  let token = firstToken
  let hasNames = false
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    while (token < tokens.length && tokens[token]!.start < at) token++
    if (parts.length === letters.length) letters = Buffer.concat([letters], 2 * letters.length)
    if (token < tokens.length && tokens[token]!.start === at) {
      const known = codes.at(ids[token]!)
      const last = tokens[token]!.end
      const letter = known & LETTER
      // A soft hyphen is missing from the word by which the token is known.
      if (known !== 0 && known >> LETTER_BITS === last - at && isWhole(text, at, last, end, code, letter)) {
        if (letter === MONTH || letter === WEEKDAY || letter === SEASON) hasNames = true
        letters[parts.length] = letter
        parts.push(token++)
        at = last
        continue
      }
    }
    let made: Lexeme
    if (isLetter(code)) {
      let last = at + 1
      while (last < end && isLetter(text.charCodeAt(last))) last++
      const lower = text.slice(at, last).toLowerCase()
      made = wordAt(text, at, last, end, code, lower, classOfWord(words, lower))
      const { letter } = made
      if (letter === 'M' || letter === 'W' || letter === 'S') hasNames = true
    } else made = isDigit(code) ? numberAt(text, at, end, dottedDays) : markAt(text, at, end, code)
    at = made.end
    letters[parts.length] = made.letter.charCodeAt(0)
    parts.push(made)
  }
  const lexemes = new Lexemes(parts, text, tokens, words)
  if (hasNames && doubtful) withoutFalseNames(lexemes, parts)
  return { text, lexemes, classes: letters.toString('latin1', 0, parts.length) }
}

/** The letters of the classes of the sentence that is being read, as bytes, for a string that is made at once. */
let letters = Buffer.alloc(512)

const MONTH = 'M'.charCodeAt(0)
const WEEKDAY = 'W'.charCodeAt(0)
const SEASON = 'S'.charCodeAt(0)
const STOP = '.'.charCodeAt(0)
const COMMA = ','.charCodeAt(0)
const DASH = '-'.charCodeAt(0)
const OWNED = "'".charCodeAt(0)
const OTHER_MARK = '~'.charCodeAt(0)
const PLAIN_WORD = '_'.charCodeAt(0)

/** Whether a token ends where the lexeme does that begins with it: no letter follows, nor what a lone letter opens. */
function isWhole(text: string, start: number, end: number, limit: number, code: number, letter: number): boolean {
  if (end > limit) return false
  if (letter === STOP || letter === COMMA || letter === DASH || letter === OTHER_MARK) return true
  // "`s" is no "'s".
  if (letter === OWNED && code !== 39 && code !== 0x2019) return false
  if (end === limit) return true
  const next = text.charCodeAt(end)
  // "a.m.", "o'clock"
  return !isLetter(next) && (end - start > 1 || !(next === 46 || next === 39 || next === 0x2019))
}

/** What `codeOf` tells of a word: the letter of its class below, its length above. */
const LETTER_BITS = 7
const LETTER = (1 << LETTER_BITS) - 1
const LONGEST = 255

/**
 * The class of a token that is one lexeme wherever it stands, with its length, for one language's table; 0 for a token that
 * the lexer has to look at letter by letter (parts, digits, zones).
 */
export function codeOf(words: ReadonlyMap<string, WordClass>, lower: string): number {
  if (lower.length > LONGEST) return 0
  const letter = letterOf(words, lower)
  return letter === 0 ? 0 : (lower.length << LETTER_BITS) | letter
}

function letterOf(words: ReadonlyMap<string, WordClass>, lower: string): number {
  if (lower === "'s") return OWNED
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (isLetter(code)) continue
    // An apostrophe may open "'90s".
    if (lower.length > 1 || isDigit(code) || isSpace(code) || code === 39) return 0
    return markAt(lower, 0, 1, code).letter.charCodeAt(0)
  }
  if (lower === '' || (lower.length < 6 && zones.has(lower.toUpperCase()))) return 0
  return classOfWord(words, lower).letter.charCodeAt(0)
}

const PLAIN: WordClass = Object.freeze({ letter: '_', value: 0 })

/** The class of a word by itself, in one language's table. */
export function classOfWord(words: ReadonlyMap<string, WordClass>, lower: string): WordClass {
  const found = words.get(lower)
  if (found) return found
  if (lower === 'am' || lower === 'pm') return { letter: 'T', value: lower === 'pm' ? 12 : 0 }
  const unit = lower.endsWith('long') ? words.get(lower.slice(0, -4)) : undefined
  return unit?.letter === 'u' ? { letter: '7', value: unit.value } : PLAIN
}

const lexeme = (start: number, end: number, word: string, letter: string, value: number, capital: boolean): Lexeme => ({
  start,
  end,
  word,
  letter,
  capital,
  value,
})

/** The word [start, end), or what it opens ("a.m.", "o'clock"). */
function wordAt(
  text: string,
  start: number,
  end: number,
  limit: number,
  code: number,
  lower: string,
  { letter, value }: WordClass,
): Lexeme {
  const capital = isCapital(code)
  if (end === start + 1) {
    const next = text.charCodeAt(end)
    if (next === 46 && (code === 97 || code === 112 || code === 65 || code === 80)) {
      halfOfDay.lastIndex = start
      const match = halfOfDay.exec(text)
      if (match && start + match[0].length <= limit) {
        return lexeme(start, start + match[0].length, match[0], 'T', code === 112 || code === 80 ? 12 : 0, false)
      }
    }
    if (lower === 'o' && (next === 39 || next === 0x2019) && text.startsWith('clock', end + 1)) {
      return lexeme(start, Math.min(end + 6, limit), "o'clock", 'T', -1, false)
    }
  }
  if (letter === 'T' && end === start + 2) return lexeme(start, end, lower, letter, value, false)
  if (
    letter === '_' &&
    capital &&
    end - start < 6 &&
    isCapital(text.charCodeAt(start + 1)) &&
    zones.has(text.slice(start, end))
  ) {
    return lexeme(start, end, text.slice(start, end), 'Z', 0, true)
  }
  return lexeme(start, end, lower, letter, value, capital)
}

function numberAt(text: string, start: number, limit: number, dottedDays: boolean): Lexeme {
  const plain = endOfDigits(text, start, limit)
  if (plain > 0) {
    const dotted = dottedDays && plain - start < 3 && text.charCodeAt(plain) === 46
    return countAt(text.slice(start, plain), dotted ? '.' : undefined, start, dotted ? plain + 1 : plain, text)
  }
  number.lastIndex = start
  const match = number.exec(text)
  if (!match || start + match[0].length > limit) return lexeme(start, start + 1, text[start]!, '~', 0, false)
  const printed = match[0]
  const end = start + printed.length
  if (match[6] !== undefined) {
    const dotted = dottedDays && printed.length < 3 && text.charCodeAt(end) === 46 && end < limit
    return dotted ? countAt(printed, '.', start, end + 1, text) : countAt(match[6], match[7], start, end, text)
  }
  if (match[1] !== undefined) return lexeme(start, end, printed, 'I', 0, false)
  if (match[2] !== undefined) return lexeme(start, end, printed, 'H', 0, false)
  if (match[3] !== undefined) return lexeme(start, end, printed, 'X', 0, false)
  if (match[4] !== undefined) return lexeme(start, end, printed, '5', Number(printed[0]) / Number(printed[2]), false)
  return lexeme(start, end, printed, 'E', decadeOf(printed), false)
}

/** The end of digits that nothing is written together with, or -1 where the pattern has to read on. */
function endOfDigits(text: string, start: number, limit: number): number {
  let end = start + 1
  while (end < limit && end - start < 16 && isDigit(text.charCodeAt(end))) end++
  if (end >= limit || end - start === 16) return -1
  const next = text.charCodeAt(end)
  // "-", ".", "/", "," and ":" join a number to a digit, a letter may be of "3rd" or "90s".
  const joined = (next > 43 && next < 48) || next === 58
  return isLetter(next) || (joined && isDigit(text.charCodeAt(end + 1))) ? -1 : end
}

function countAt(digits: string, suffix: string | undefined, start: number, end: number, text: string): Lexeme {
  const value = Number(digits.replaceAll(',', ''))
  const make = (letter: string): Lexeme => lexeme(start, end, digits, letter, value, false)
  if (suffix !== undefined) return make(Number.isInteger(value) && value <= 40 ? 'o' : '_')
  const before = text.charCodeAt(start - 1)
  // "$1990", "€12", "#1989" count money and lots, not days.
  if (before === 0x24 || before === 0x20ac || before === 0xa3 || before === 0x23) return make('~')
  if (text.charCodeAt(end) === 0x25) return make('~')
  // "A42", "example.com/2017/04"
  if (isLetter(before) || before === 0x2f || text.charCodeAt(end) === 0x2f) return make('~')
  if (digits.length <= 2 && value >= 1 && value <= 31) return make('D')
  if (digits.length === 4 && value >= 1000 && value <= 2199) return make('Y')
  return make('N')
}

function markAt(text: string, start: number, limit: number, code: number): Lexeme {
  if (code === 46 || code === 44)
    return lexeme(start, start + 1, code === 46 ? '.' : ',', code === 46 ? '.' : ',', 0, false)
  if (code === 45 || (code > 0x2009 && code < 0x2016 && code > 0x200f))
    return lexeme(start, start + 1, '-', '-', 0, false)
  if (code === 39 || code === 0x2019) {
    const next = text.charCodeAt(start + 1)
    // "'90s"
    if (isDigit(next) && text.charCodeAt(start + 2) === 48 && text[start + 3] === 's' && start + 4 <= limit) {
      return lexeme(start, start + 4, text.slice(start, start + 4), 'E', decadeOf(text.slice(start, start + 4)), false)
    }
    const owned = (next === 115 || next === 83) && !isLetter(text.charCodeAt(start + 2)) && start + 2 <= limit
    return lexeme(start, start + (owned ? 2 : 1), "'", "'", 0, false)
  }
  return lexeme(start, start + 1, text[start]!, '~', 0, false)
}

function withoutFalseNames(lexemes: Lexemes, parts: (Lexeme | number)[]): void {
  for (let index = 0; index < parts.length; index++) {
    const letter = letters[index]
    if ((letter !== MONTH && letter !== WEEKDAY && letter !== SEASON) || isNameOfTime(lexemes, index)) continue
    parts[index] = { ...lexemes.at(index)!, letter: '_', value: 0 }
    letters[index] = PLAIN_WORD
  }
}

const decadeOf = (printed: string): number => {
  const digits = Number(printed.replace(/\D/g, ''))
  return digits < 100 ? 1900 + digits : digits
}

const beforeMonth = new Set(
  'in by since until till last next this early late mid of from to through between and or each every during for - past after before around about'.split(
    ' ',
  ),
)
const seasonOpeners = new Set('this last next early late each every past coming mid previous that following'.split(' '))

/**
 * Whether a word that can be a month, weekday or season is one here: "She may go", "the Sun said", "to fall apart",
 * "protesters march each July" are none.
 */
function isNameOfTime(lexemes: Lexemes, index: number): boolean {
  const lexeme = lexemes.at(index)!
  const before = index > 0 ? lexemes.at(index - 1)!.word.toLowerCase() : ''
  const next = lexemes.at(index + 1)
  if (lexeme.letter === 'S') return isSeason(lexemes, index, before)
  if (!lexeme.capital) return lexeme.letter === 'W' && lexeme.word.length > 5
  const following = next?.letter === '.' || next?.letter === ',' ? lexemes.at(index + 2) : next
  if (lexeme.letter === 'M') {
    if (lexeme.word.length > 5 || (next?.letter === '.' && lexeme.word !== 'may')) return true
    if (lexeme.word === 'april' || lexeme.word === 'june' || lexeme.word === 'july') return true
    const date = following !== undefined && /[DYo]/.test(following.letter) && next?.letter !== ','
    if (date || (following?.letter === 'Y' && next?.letter === ',')) return true
    const numbered = index > 0 && /[Do]/.test(lexemes.at(index - 1)!.letter)
    return numbered || beforeMonth.has(before)
  }
  if (lexeme.word.endsWith('day')) return true
  // "Sun", "Sat", "Mon" are words and names; as weekdays they stand before a date or close one.
  if (following !== undefined && /[MD]/.test(following.letter)) return true
  if (lexeme.word === 'sun') return false
  return next?.letter === '.' ? lexeme.word !== 'mon' || index > 0 : /^(?:on|this|last|next|by|until)$/.test(before)
}

function isSeason(lexemes: Lexemes, index: number, before: string): boolean {
  const next = lexemes.at(index + 1)
  if (next?.letter === 'Y') return true
  if (seasonOpeners.has(before)) return true
  const ofYear = next?.letter === 'O' && lexemes.at(index + 2)?.letter === 'Y'
  if (ofYear) return true
  const article = before === 'the' && index > 1 && /[GABO2]/.test(lexemes.at(index - 2)!.letter)
  return (article || before === 'in' || before === 'since' || before === 'by') && next?.letter !== 'O'
}
