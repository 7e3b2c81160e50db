import type { Sentence, Token } from '../language/analysis.ts'
import { WordBits } from '../language/lexicon.ts'
import type { WordClass } from './words.en.ts'

/** Classes of which every expression in words has at least one; digits are looked at apart. */
const telling = /[EMWVSsRPp09KuUwqJjQC1TI]/

/** Classes without which no rule can fit. */
export const neededByRules = 'IXHYEMWVSsRPpK09uUwqQCJjbz1578TZno'
const ofRules = new RegExp(`[${neededByRules}]`)

/** Words that make an expression though their class does not ("at the moment", "the past", "nineteen ninety-one"). */
const besides = `past future moment present latest period eighteen nineteen twenty a.m p.m a.m. p.m. am pm o'clock
  daylong weeklong monthlong yearlong hourlong decadelong`.split(/\s+/)

/** The words without which, and without telling numbers, a sentence holds no time. */
function triggersOf(words: ReadonlyMap<string, WordClass>): ReadonlySet<string> {
  const found = new Set(besides)
  for (const [word, { letter }] of words) if (telling.test(letter)) found.add(word)
  return found
}

const NONE = 0
const TELLS = 1
/** "They may go": the month has a capital. */
const MAY = 2
/** "a while" */
const WHILE = 4

/** What each word says about its sentence's holding a time, for one language's words. */
export function tellingWords(words: ReadonlyMap<string, WordClass>): WordBits {
  const triggers = triggersOf(words)
  // "second-half", "twenty-first": a part of a joined word may be any word that a rule can begin with.
  const tells = (part: string): boolean => triggers.has(part) || ofRules.test(words.get(part)?.letter ?? '_')
  return new WordBits((lower) => {
    const code = lower.charCodeAt(0)
    if (code > 47 && code < 58) return tellingNumber(lower) ? TELLS : NONE
    if (triggers.has(lower)) return lower === 'may' ? MAY : TELLS
    if (lower === 'while') return WHILE
    if (lower.length < 3) return NONE
    if (lower.endsWith('.')) return triggers.has(lower.slice(0, -1)) ? TELLS : NONE
    return joined.test(lower) && (/\d/.test(lower) || lower.split(joined).some(tells)) ? TELLS : NONE
  })
}

/**
 * Whether a sentence can hold a time at all: one pass over the numbers of its words, so that most of a report is never
 * lexed. Says yes when in doubt.
 *
 * @param ids the numbers of the report's words
 */
export function mayHoldTime(tokens: readonly Token[], ids: Int32Array, sentence: Sentence, telling: WordBits): boolean {
  if (sentence.first >= sentence.last) return true
  const says = telling.union(ids, sentence.first, sentence.last)
  if (says === NONE || (says & TELLS) !== 0) return says !== NONE
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = telling.at(ids[index]!)
    if (word === MAY ? tokens[index]!.word !== 'may' : word === WHILE && tokens[index - 1]?.lower === 'a') return true
  }
  return false
}

/** Marks inside a word that the lexer takes apart: "two-day", "monday's", "'90s". */
const joined = /[-'’–/\d]/

/** "2017", "10:35", "7th", "1980s", "6am", "09/14/17"; not "12" or "45,000". */
function tellingNumber(printed: string): boolean {
  if (printed.length < 3) return false
  return printed.length === 4 || /[^\d,.]/.test(printed) || /^\d+[./]\d+[./]/.test(printed)
}
