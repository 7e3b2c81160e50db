import { englishWords, type WordClass, zones } from './words.en.ts'

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
  readonly lexemes: readonly Lexeme[]
  readonly classes: string
}

const pattern =
  /(\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)(?!\d)|(\d{1,2}:\d\d(?::\d\d)?)(?!\d)|(\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d))(?![\d/])|([1-9]\/[2-9])(?![\d/])|(['’]?\d0s|\d{3}0s)\b|(\d+(?:,\d{3})*(?:\.\d+)?)(st|nd|rd|th)?|([ap]\.\s?m\b\.?)|(o['’]clock)\b|([A-Za-zÀ-ɏЀ-ӿ]+)|(['’](?:s\b)?)|[^\s]/g

/**
 * Splits a stretch of text into lexemes, finer than the tokens of the language stage: "two-day" is three, "6am" two,
 * since the rules are written over single words and numbers.
 */
export function lexemesOf(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, WordClass> = englishWords,
): Lexed {
  const lexemes: Lexeme[] = []
  const doubtful: number[] = []
  const stretch = text.slice(start, end)
  pattern.lastIndex = 0
  for (let match = pattern.exec(stretch); match !== null; match = pattern.exec(stretch)) {
    const from = start + match.index
    const lexeme = lexemeOf(match, from, text, words)
    if (lexeme.letter === 'M' || lexeme.letter === 'W' || lexeme.letter === 'S') doubtful.push(lexemes.length)
    lexemes.push(lexeme)
  }
  for (const index of doubtful) if (!isNameOfTime(lexemes, index)) lexemes[index] = plain(lexemes[index]!)
  let classes = ''
  for (const lexeme of lexemes) classes += lexeme.letter
  return { lexemes, classes }
}

function lexemeOf(match: RegExpExecArray, start: number, text: string, words: ReadonlyMap<string, WordClass>): Lexeme {
  const printed = match[0]
  const end = start + printed.length
  const code = printed.charCodeAt(0)
  const capital = (code > 64 && code < 91) || (code > 0x40f && code < 0x430)
  const make = (letter: string, value = 0, word = printed): Lexeme => ({ start, end, word, letter, capital, value })
  if (match[10] !== undefined) {
    const word = printed.toLowerCase()
    const found = words.get(word)
    if (found) return make(found.letter, found.value, word)
    if (zones.has(printed)) return make('Z', 0, printed)
    if (word === 'am' || word === 'pm') return make('T', word === 'pm' ? 12 : 0, word)
    if (word.endsWith('long') && words.get(word.slice(0, -4))?.letter === 'u') {
      return make('7', words.get(word.slice(0, -4))!.value, word)
    }
    return make('_', 0, word)
  }
  if (match[6] !== undefined) return numberLexeme(match[6], match[7], start, end, text)
  if (match[1] !== undefined) return make('I')
  if (match[2] !== undefined) return make('H')
  if (match[3] !== undefined) return make('X')
  if (match[4] !== undefined) return make('5', Number(printed[0]) / Number(printed[2]))
  if (match[5] !== undefined) return make('E', decadeOf(printed))
  if (match[8] !== undefined) return make('T', printed[0] === 'p' ? 12 : 0, printed)
  if (match[9] !== undefined) return make('T', -1, "o'clock")
  if (match[11] !== undefined) return make("'")
  if (printed === '-' || printed === '–' || printed === '—' || printed === '‑') return make('-')
  if (printed === '.' || printed === ',') return make(printed)
  return make('~')
}

function numberLexeme(digits: string, suffix: string | undefined, start: number, end: number, text: string): Lexeme {
  const value = Number(digits.replaceAll(',', ''))
  const make = (letter: string): Lexeme => ({ start, end, word: digits, letter, capital: false, value })
  if (suffix !== undefined) return make(Number.isInteger(value) && value <= 31 ? 'o' : value <= 40 ? 'o' : '_')
  const before = text.charCodeAt(start - 1)
  // "$1990", "€12", "#1989" count money and lots, not days.
  if (before === 0x24 || before === 0x20ac || before === 0xa3 || before === 0x23) return make('~')
  const after = text.charCodeAt(end)
  if (after === 0x25) return make('~')
  if (/^\d{1,2}$/.test(digits) && value >= 1 && value <= 31) return make('D')
  if (/^\d{4}$/.test(digits) && value >= 1000 && value <= 2199) return make('Y')
  return make('N')
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
  return following !== undefined && /[MD]/.test(following.letter)
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
