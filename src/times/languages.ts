import { WordBits } from '../language/lexicon.ts'
import type { Rule } from './context.ts'
import { codeOf } from './lexemes.ts'
import { dayOfMonth, daysOfMonth, isoDate, monthName, slashedDate, year } from './rules/calendar-dates.ts'
import { clock } from './rules/clock.ts'
import { rulesInOrder } from './rules/index.ts'
import { dayFromToday, weekday } from './rules/weekdays.ts'
import { tellingWords } from './triggers.ts'
import { germanWords } from './words.de.ts'
import { englishWords, type WordClass } from './words.en.ts'
import { russianWords } from './words.ru.ts'

/** What a language needs: its words and the rules that hold in it. */
export interface TimeLanguage {
  readonly words: ReadonlyMap<string, WordClass>
  /** The class of each word of the reports that is one lexeme wherever it stands (see lexemes.ts). */
  readonly codes: WordBits
  readonly rules: readonly Rule[]
  /** What each word says about its sentence's holding a time (see triggers.ts). */
  readonly telling: WordBits
  /** Whether months and weekdays need a capital and their neighbours' consent ("may", "march", "sun"). */
  readonly doubtful: boolean
  /** Whether a day of the month has a full stop: "14. September". */
  readonly dottedDays: boolean
}

/** Rules that hang on words of dates alone, not on English grammar. */
const calendarRules: readonly Rule[] = [
  isoDate,
  slashedDate,
  clock,
  daysOfMonth,
  dayOfMonth,
  monthName,
  weekday,
  dayFromToday,
  year,
]

const codesFrom = (words: ReadonlyMap<string, WordClass>) => new WordBits((lower) => codeOf(words, lower))

const english: TimeLanguage = {
  words: englishWords,
  codes: codesFrom(englishWords),
  telling: tellingWords(englishWords),
  rules: rulesInOrder,
  doubtful: true,
  dottedDays: false,
}
const russian: TimeLanguage = {
  words: russianWords,
  codes: codesFrom(russianWords),
  telling: tellingWords(russianWords),
  rules: calendarRules,
  doubtful: false,
  dottedDays: false,
}
const german: TimeLanguage = {
  words: germanWords,
  codes: codesFrom(germanWords),
  telling: tellingWords(germanWords),
  rules: calendarRules,
  doubtful: false,
  dottedDays: true,
}

/** The table of a language, or null when we have none. @param code ISO 639-1 */
export function timeLanguage(code: string): TimeLanguage | null {
  return code === 'en' ? english : code === 'ru' ? russian : code === 'de' ? german : null
}
