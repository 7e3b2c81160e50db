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

/** A sentence as lexemes and as the string of their classes, one letter each. */
export interface Lexed {
  /** The text that offsets point into. */
  readonly text: string
  readonly lexemes: readonly Lexeme[]
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
 * @param tokens the tokens of the text, when there are any, with the numbers of their words, and `firstToken` the first of
 *   them in the stretch
 */
export function lexemesOf(
  text: string,
  start: number,
  end: number,
  language: TimeLanguage,
  tokens: readonly Token[] = [],
  ids: Int32Array = NO_IDS,
  firstToken = 0,
): Lexed {
  const { words, classes: classOf, dottedDays } = language
  const lexemes: Lexeme[] = []
  let token = firstToken
  let doubtful = false
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      at++
      continue
    }
    let made: Lexeme
    if (isLetter(code)) {
      // A token that begins here has its lower-case form and its class ready, which saves the making of a string.
      while (token < tokens.length && tokens[token]!.start < at) token++
      const known = tokens[token]
      const kind = known !== undefined && known.start === at ? classOf.at(ids[token]!) : null
      if (kind !== null && isWhole(text, known!, end)) {
        made = wordAt(text, at, known!.end, end, code, known!.lower, kind)
      } else {
        let last = at + 1
        while (last < end && isLetter(text.charCodeAt(last))) last++
        const lower = text.slice(at, last).toLowerCase()
        made = wordAt(text, at, last, end, code, lower, classOfWord(words, lower))
      }
      const { letter } = made
      if (letter === 'M' || letter === 'W' || letter === 'S') doubtful = true
    } else made = isDigit(code) ? numberAt(text, at, end, dottedDays) : markAt(text, at, end, code)
    at = made.end
    lexemes.push(made)
  }
  if (doubtful && language.doubtful) withoutFalseNames(lexemes)
  return { text, lexemes, classes: classesOf(lexemes) }
}

const NO_IDS = new Int32Array(0)

/** Whether a token of letters is a whole word: no soft hyphen in it, and no letter after it. */
const isWhole = (text: string, { start, end, lower }: Token, limit: number): boolean =>
  end - start === lower.length && (end === limit || (end < limit && !isLetter(text.charCodeAt(end))))

function classesOf(lexemes: readonly Lexeme[]): string {
  let classes = ''
  for (let first = 0; first < lexemes.length; first += CODES.length) {
    const count = Math.min(lexemes.length - first, CODES.length)
    for (let n = 0; n < count; n++) CODES[n] = lexemes[first + n]!.letter.charCodeAt(0)
    const part = CODES.toString('latin1', 0, count)
    classes = first === 0 ? part : classes + part
  }
  return classes
}
/** The letters of the classes as bytes, for a string that is made at once. */
const CODES = Buffer.alloc(512)

const PLAIN: WordClass = Object.freeze({ letter: '_', value: 0 })

/** The class of a word by itself, in one language's table. */
export function classOfWord(words: ReadonlyMap<string, WordClass>, lower: string): WordClass {
  const found = words.get(lower)
  if (found) return found
  if (lower === 'am' || lower === 'pm') return { letter: 'T', value: lower === 'pm' ? 12 : 0 }
  const unit = lower.endsWith('long') ? words.get(lower.slice(0, -4)) : undefined
  return unit?.letter === 'u' ? { letter: '7', value: unit.value } : PLAIN
}

/** The class of a token that is nothing but letters, in one language's table; null for others, which the lexer takes apart. */
export function classOfToken(words: ReadonlyMap<string, WordClass>, lower: string): WordClass | null {
  for (let at = 0; at < lower.length; at++) if (!isLetter(lower.charCodeAt(at))) return null
  return classOfWord(words, lower)
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

function withoutFalseNames(lexemes: Lexeme[]): void {
  for (let index = 0; index < lexemes.length; index++) {
    const { letter } = lexemes[index]!
    if ((letter === 'M' || letter === 'W' || letter === 'S') && !isNameOfTime(lexemes, index)) {
      lexemes[index] = plain(lexemes[index]!)
    }
  }
}

const decadeOf = (printed: string): number => {
  const digits = Number(printed.replace(/\D/g, ''))
  return digits < 100 ? 1900 + digits : digits
}

const plain = (lexeme: Lexeme): Lexeme => ({ ...lexeme, letter: '_', value: 0 })

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
function isNameOfTime(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index]!
  const before = index > 0 ? lexemes[index - 1]!.word.toLowerCase() : ''
  const next = lexemes[index + 1]
  if (lexeme.letter === 'S') return isSeason(lexemes, index, before)
  if (!lexeme.capital) return lexeme.letter === 'W' && lexeme.word.length > 5
  const following = next?.letter === '.' || next?.letter === ',' ? lexemes[index + 2] : next
  if (lexeme.letter === 'M') {
    if (lexeme.word.length > 5 || (next?.letter === '.' && lexeme.word !== 'may')) return true
    if (lexeme.word === 'april' || lexeme.word === 'june' || lexeme.word === 'july') return true
    const date = following !== undefined && /[DYo]/.test(following.letter) && next?.letter !== ','
    if (date || (following?.letter === 'Y' && next?.letter === ',')) return true
    const numbered = index > 0 && /[Do]/.test(lexemes[index - 1]!.letter)
    return numbered || beforeMonth.has(before)
  }
  if (lexeme.word.endsWith('day')) return true
  // "Sun", "Sat", "Mon" are words and names; as weekdays they stand before a date or close one.
  if (following !== undefined && /[MD]/.test(following.letter)) return true
  if (lexeme.word === 'sun') return false
  return next?.letter === '.' ? lexeme.word !== 'mon' || index > 0 : /^(?:on|this|last|next|by|until)$/.test(before)
}

function isSeason(lexemes: readonly Lexeme[], index: number, before: string): boolean {
  const next = lexemes[index + 1]
  if (next?.letter === 'Y') return true
  if (seasonOpeners.has(before)) return true
  const ofYear = next?.letter === 'O' && lexemes[index + 2]?.letter === 'Y'
  if (ofYear) return true
  const article = before === 'the' && index > 1 && /[GABO2]/.test(lexemes[index - 2]!.letter)
  return (article || before === 'in' || before === 'since' || before === 'by') && next?.letter !== 'O'
}
