import { oneOf } from './one-of.ts'
import {
  FORCES,
  GROUPS,
  HARMS,
  HEDGE,
  HEDGES,
  NEGATION,
  NEGATIONS,
  PERPETRATORS,
  PERSONS,
  singular,
  THINGS,
} from './words.en.ts'

/** What a word can name, as bits: "rebel" is a perpetrator, "guards" are people and a force. */
export const PERPETRATOR = 1
export const PERSON = 2
export const GROUP = 4
export const FORCE = 8
export const HARM = 16
export const THING = 32
/** Words of doubt and of negation by themselves, and those that are so only with the word after them: "said to have". */
export const DOUBT = 64
export const NOT = 128
export const LEADS = 256

const listed = new Map<string, number>()
const LISTS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [PERPETRATOR, PERPETRATORS],
  [PERSON, PERSONS],
  [GROUP, GROUPS],
  [FORCE, FORCES],
  [HARM, HARMS],
  [THING, THINGS],
]
for (const [kind, words] of LISTS) for (const word of words) listed.set(word, (listed.get(word) ?? 0) | kind)

/** What a lower-case word names, or its singular, or the last part of "ex-driver". */
export function kindsOf(word: string): number {
  const dash = word.lastIndexOf('-')
  return dash > 0 ? ownKinds(word) | ownKinds(word.slice(dash + 1)) : ownKinds(word)
}

/** What a lower-case word names and whether it doubts or turns over, for a look-up once a word. */
export const bitsOf = (word: string): number =>
  kindsOf(word) |
  (hasMark(word)
    ? (HEDGE.test(word) ? DOUBT : 0) | (NEGATION.test(word) ? NOT : 0) | (LEADING.test(word) ? LEADS : 0)
    : (HEDGES.has(word) || word.startsWith('speculat') ? DOUBT : 0) |
      (NEGATIONS.has(word) ? NOT : 0) |
      (oneOf(word, 'sign signs said not yet') ? LEADS : 0))

const LEADING = /\b(?:signs?|said|not|yet)\b/

/** Whether a lower-case word holds anything but plain letters and digits: "n't", "would-be", "café". */
export function hasMark(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return true
  }
  return false
}

function ownKinds(word: string): number {
  const kinds = listed.get(word) ?? 0
  const one = singular(word)
  return one === word ? kinds : kinds | (listed.get(one) ?? 0)
}

export const isPerpetrator = (word: string): boolean => (kindsOf(word) & PERPETRATOR) !== 0
export const isBodyWord = (word: string): boolean => (kindsOf(word) & GROUP) !== 0
export const isForce = (word: string): boolean => (kindsOf(word) & FORCE) !== 0
export const isHarm = (word: string): boolean => (kindsOf(word) & HARM) !== 0
