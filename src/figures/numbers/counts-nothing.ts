import { months, namesNumbers } from '../lexicon/grammar.en.ts'
import { countsPeople, measures } from '../lexicon/people.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Word } from '../words.ts'
import { digitsValue, type Numeral } from './read-number.ts'

/** "her 2014 death" */
const ofThatYear = wordSet('death victim life injury arrest body person child disappearance detention')
const parentsOf = wordSet(
  'mother father mum mom dad grandmother grandfather parent parents boy girl child baby son daughter toddler',
)

/** Money, percentages, dates, years, clock times, ages, scores, telephone numbers, names such as "Flight 370". */
export function isNameOrMeasure(words: readonly Word[], numeral: Numeral, first: number): boolean {
  const word = words[numeral.first]!
  const before = words[first - 1]
  const near = words[numeral.first - 1]
  const after = words[numeral.next]
  const afterLower = after?.lower ?? ''
  if (near?.type === 'mark' && '$£€¥₹#@%/'.includes(near.text)) return true
  if (near?.text === ':' && near.end === word.start) return true
  if (after?.type === 'mark' && '%°£€$/:'.includes(after.text)) return true
  if (measures.has(afterLower) && !(afterLower === 'second' || afterLower === 'feet')) return true
  if (near?.lower.endsWith('$') && /^(?:us|a|hk|c)?\$$/.test(near.lower)) return true
  // "a mother of two", "the father-of-three"
  if (near?.lower.endsWith('-of')) return true
  if (near?.lower === 'of' && parentsOf.has(words[numeral.first - 2]?.lower ?? '')) {
    return true
  }
  // "all but three of the hostages"
  if (near?.lower === 'but' && words[numeral.first - 2]?.lower === 'all') return true
  if (isListedAge(words, numeral.first)) return true
  if (word.type !== 'number') {
    // "one of the", "two-thirds"
    return afterLower === 'thirds' || afterLower === 'quarters'
  }
  const value = digitsValue(word.text)
  if (value === null) return numeral.value === null || numeral.next === numeral.first + 1
  const printed = word.text
  if (near && near.type === 'word' && namesNumbers.has(near.lower)) return true
  // "36 - year - old", "a mother of two"
  if ((after?.text === '-' || after?.text === '–') && measures.has(words[numeral.next + 1]?.lower ?? '')) return true
  // A joined mark: "7-0", "A-380", "24/7", "3.5"
  const dashBefore = (near?.text === '-' || near?.text === '–') && near.end === word.start
  if (dashBefore && words[numeral.first - 2]?.type === 'word') return true
  if (months.has(near?.lower ?? '') && value <= 31) return true
  if (near?.text === '.' && months.has(words[numeral.first - 2]?.lower ?? '') && value <= 31) return true
  if (months.has(afterLower) && value <= 31 && after!.text !== 'may') return true
  const yearLike = printed.length === 4 && value >= 1500 && value < 2100
  if (yearLike) {
    // "her 2014 death"
    if (ofThatYear.has(afterLower)) return true
    const counted = after && after.type === 'word' && countsPeople(after.text, after.lower)
    if (!counted || /^(?:in|since|of|from|until|the|by)$/.test(near?.lower ?? ''))
      return !counted || near?.lower === 'in'
  }
  if (printed.startsWith('0') && /^0\d/.test(printed)) return true
  return isAge(words, numeral, before)
}

const listing = new Set([',', 'and', 'between', 'to', '-', '–', 'or', 'from'])

/** "three men aged 20, 24 and 31": numbers back to "aged". */
function isListedAge(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= 0 && place >= at - 8; place--) {
    const { lower, type } = words[place]!
    if (lower === 'aged' || lower === 'ages') return true
    if (type !== 'number' && !listing.has(lower)) return false
  }
  return false
}

/** "Anna Berg, 30, was killed"; "a boy, 4,"; "(56)". */
function isAge(words: readonly Word[], numeral: Numeral, before: Word | undefined): boolean {
  if (numeral.value === null || numeral.value > 115) return false
  const after = words[numeral.next]
  if (before?.text === '(' && after?.text === ')') return true
  if (before?.text !== ',') return false
  const named = words[numeral.first - 2]
  if (named?.type !== 'word') return false
  const isName =
    /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(named.text) ||
    /^(?:man|woman|boy|girl|driver|mother|father|son|daughter|wife|husband|student|brother|sister|pilot|soldier|officer)$/.test(
      named.lower,
    )
  if (!isName) return false
  if (!after) return true
  return (
    after.text === ',' ||
    after.text === ')' ||
    after.text === '.' ||
    after.text === ';' ||
    /^(?:and|from|of|who|was|is|a|died|were|has|had|said|told|both|an|the|in|at)$/.test(after.lower)
  )
}

/** "one" counts before a noun of people, alone before a verb of harm, after "killing", but not in "one of the" or "one day". */
export function mayCountOne(words: readonly Word[], numeral: Numeral): boolean {
  const next = words[numeral.next]
  if (!next) return true
  if (next.lower === 'of' && !/^(?:them|whom)$/.test(words[numeral.next + 1]?.lower ?? '')) return false
  return next.lower !== 'another' && next.lower !== 'by' && next.text !== '-'
}
