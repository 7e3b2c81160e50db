/**
 * What a word by itself can be to the rules that go through a sentence, as bits: worked out once for each word of the
 * lexicon, so that a rule passes over the many words that are nothing to it without looking them up.
 */
import { WordBits } from '../language/lexicon.ts'
import { openers as cueOpeners } from './cues/phrases.ts'
import { cueWords } from './lexicon/kinds.en.ts'
import { goingOn, isJoinedNumber, openers as numberOpeners, numberWords, zeroWords } from './numbers/lexicon.en.ts'
import { tellsToll } from './rules/toll.ts'
import { isPlain } from './word-shapes.ts'

/** Nothing but plain letters, or one plain mark: read as it is, without a look at its characters. */
export const PLAIN = 1
/** A number phrase can begin with it. */
export const OPENS_NUMBER = 2
/** It says what happened to people, or opens a phrase that does. */
export const OPENS_CUE = 4
/** It tells a toll. */
export const TELLS_TOLL = 8
/** It opens a number phrase only before certain words: "at" before "least", "about" before a number, "a" before "dozen". */
export const NEEDS_NEXT = 16
/** A phrase that such a word opens goes on with it. */
export const GOES_ON = 32

export const rolesOf = (lower: string): number =>
  (isPlain(lower) ? PLAIN : 0) |
  (numberOpeners.has(lower) || isJoinedNumber(lower) ? OPENS_NUMBER : 0) |
  (cueOpeners.has(lower) || cueWords.has(lower) ? OPENS_CUE : 0) |
  (tellsToll.has(lower) ? TELLS_TOLL : 0) |
  (needsNext(lower) ? NEEDS_NEXT : 0) |
  (goingOn.has(lower) ? GOES_ON : 0)

const needsNext = (lower: string): boolean =>
  numberOpeners.has(lower) && (lower === 'a' || !(numberWords.has(lower) || zeroWords.has(lower)))

export const rolesOfWord = new WordBits(rolesOf)
