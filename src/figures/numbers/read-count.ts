import type { Qualifier } from '../figure.ts'
import { GOES_ON, NEEDS_NEXT, OPENS_NUMBER } from '../roles.ts'
import type { Word } from '../words.ts'
import { type Bounds, boundsOf, type Count } from './count.ts'
import { isNameOrMeasure, mayCountOne } from './counts-nothing.ts'
import { extrasBefore, isJoinedNumber, numberWords, qualifiersBefore } from './lexicon.en.ts'
import { type NounPhrase, readMore, readNoun } from './read-noun.ts'
import { type Numeral, readNumber } from './read-number.ts'
import { readBoth, readFamily, readOrdinal, readZero } from './read-special.ts'

/** Every number phrase of a sentence, from left to right, none overlapping. Money, ages, dates and measures are left out. */
export function readCounts(words: readonly Word[]): Count[] {
  const counts: Count[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    // "~40 people" is about 40; a "~" that stands apart marks an item of a list.
    if (
      (word.roles & OPENS_NUMBER) === 0 ||
      ((word.roles & NEEDS_NEXT) !== 0 && !goesOn(words, at)) ||
      (word.text === '~' && words[at + 1]?.start !== word.end)
    ) {
      at++
      continue
    }
    const count = readFamily(words, at) ?? readZero(words, at) ?? readCount(words, at)
    if (count) counts.push(count)
    at = count ? Math.max(count.last, at + 1) : at + 1
  }
  return counts
}

/** Whether what follows "at", "about", "a" and the like can make a number phrase of it. */
function goesOn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (next === undefined) return false
  if ((next.roles & (OPENS_NUMBER | GOES_ON)) !== 0) return true
  // "an elderly British couple"
  const { lower } = words[at]!
  if (lower !== 'a' && lower !== 'an') return false
  for (let place = at + 2; place < at + 5; place++) if (words[place]?.lower === 'couple') return true
  return false
}

const addsTo: ReadonlySet<string> = new Set('another further additional other'.split(' '))

/** A number with what stands before and after it. */
function readCount(words: readonly Word[], at: number): Count | null {
  let qualifier: Qualifier | null = null
  let next = at
  let more = false
  // Qualifiers and "another", "a total of" may come in any order: "at least another 40", "a total of over 40".
  for (let steps = 0; steps < 4; steps++) {
    const word = words[next]
    if (!word) return null
    const phrase = matching(words, next, qualifiersBefore.get(word.lower))
    if (phrase) {
      // "over" and "about" may be prepositions; only a number right after makes them qualifiers.
      qualifier ??= phrase.qualifier
      next += phrase.words.length
      continue
    }
    if (word.lower === 'between' && qualifier === null) {
      const range = readBetween(words, at, next)
      if (range) return range
    }
    const extra = matching(words, next, extrasBefore.get(word.lower))
    if (extra && (word.lower !== 'other' || next > at)) {
      more ||= extra.words.some((one) => addsTo.has(one))
      next += extra.words.length
      continue
    }
    break
  }
  const word = words[next]
  // "the", "in", "at" open a phrase of several words or nothing.
  if (next === at && word?.type === 'word' && !numberWords.has(word.lower) && !isJoinedNumber(word.lower)) return null
  if (word?.lower === 'both') return readBoth(words, at, next)
  if (word?.lower === '(' && words[next + 1]?.lower === 'the' && words[next + 2]?.lower === ')') return null
  const numeral = readNumber(words, next)
  if (!numeral || isNameOrMeasure(words, numeral, at)) return null
  if (numeral.form === 'ordinal') return readOrdinal(words, numeral, qualifier)
  if (next === at && words[at]!.lower === 'one' && !mayCountOne(words, numeral)) return null
  return countFrom(words, at, numeral, qualifier, more)
}

function countFrom(
  words: readonly Word[],
  first: number,
  numeral: Numeral,
  before: Qualifier | null,
  more: boolean,
): Count | null {
  let next = numeral.next
  let qualifier = before
  let high: number | null = null
  let low = numeral.value
  const upper = readUpperEnd(words, numeral)
  if (upper) {
    ;({ low, high } = upper)
    next = upper.next
    qualifier = 'range'
  }
  if (words[next]?.text === '+' && words[next]!.start === words[next - 1]!.end) {
    qualifier ??= 'at_least'
    next++
  } else if (words[numeral.first]!.type === 'compound') {
    const { lower } = words[numeral.first]!
    if (lower.endsWith('plus')) qualifier ??= 'at_least'
    else if (lower.endsWith('odd')) qualifier ??= 'about'
  }
  const moreAfter = readMore(words, next)
  const phrase = readNoun(words, moreAfter)
  if (!phrase) return null
  more ||= moreAfter > next || phrase.head === 'others' || phrase.head === 'other'
  let last = phrase.last
  // "twelve or more", "40 people or so"
  if (words[last]?.lower === 'or' && /^(?:more|so)$/.test(words[last + 1]?.lower ?? '')) {
    qualifier ??= words[last + 1]!.lower === 'more' ? 'at_least' : 'about'
    last += 2
    if (phrase.of === 'bare') {
      const noun = readNoun(words, last)
      if (noun && noun.of !== 'bare') return finish(noun)
    }
  }
  return finish({ ...phrase, last })

  function finish(noun: NounPhrase): Count | null {
    const bounds: Bounds =
      high !== null
        ? { value: null, min: low, max: high }
        : numeral.value === null
          ? { value: null, min: numeral.least, max: null }
          : boundsOf(qualifier ?? 'exact', numeral.value)
    const before = words[first - 1]?.lower
    return {
      first,
      last: noun.last,
      number: numeral.first,
      value: bounds.value,
      min: bounds.min,
      max: bounds.max,
      of: noun.of,
      head: noun.head,
      nounKind: noun.nounKind,
      state: noun.state,
      group: noun.group,
      specific: noun.specific,
      graded: noun.graded,
      qualifier: high !== null ? 'range' : numeral.value === null ? 'vague' : (qualifier ?? 'exact'),
      more,
      ordinal: false,
      pointing: before === 'those' || before === 'these' ? 'those' : before === 'the' ? 'the' : null,
    }
  }
}

/** The upper end of "30-40", "5-6,000", "20 to 30", "two or three"; not of "from 12 to 15", which is a movement. */
function readUpperEnd(words: readonly Word[], low: Numeral): { low: number; high: number; next: number } | null {
  const joint = words[low.next]?.text
  if (low.value === null || joint === undefined) return null
  const dash = joint === '-' || joint === '–' || joint === '‑'
  if (!dash && joint !== 'to' && joint !== 'or') return null
  if (joint === 'to' && words[low.first - 1]?.lower === 'from') return null
  const high = readNumber(words, low.next + 1)
  if (!high || high.value === null || high.form === 'ordinal') return null
  // "5-6,000" and "two to three hundred" leave the first thousands out.
  let least = low.value
  const scale = high.value >= 1_000 ? 1_000 : high.value >= 100 ? 100 : 1
  if (least < scale && high.value % scale === 0 && least < high.value / scale) least *= scale
  return least < high.value ? { low: least, high: high.value, next: high.next } : null
}

/** "between 30 and 40 people". */
function readBetween(words: readonly Word[], first: number, at: number): Count | null {
  const low = readNumber(words, at + 1)
  if (!low || low.value === null || words[low.next]?.lower !== 'and') return null
  const high = readNumber(words, low.next + 1)
  if (!high || high.value === null || high.value <= low.value || high.form === 'ordinal') return null
  if (isNameOrMeasure(words, high, at)) return null
  const phrase = readNoun(words, readMore(words, high.next))
  if (!phrase) return null
  return {
    ...phrase,
    first,
    number: low.first,
    value: null,
    min: low.value,
    max: high.value,
    qualifier: 'range',
    more: false,
    ordinal: false,
    pointing: null,
  }
}

function matching<T extends { words: readonly string[] }>(
  words: readonly Word[],
  at: number,
  phrases: readonly T[] | undefined,
): T | null {
  if (phrases === undefined) return null
  for (const phrase of phrases) if (standsAt(words, at, phrase.words)) return phrase
  return null
}

function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  // The first word is the one that the phrase was looked up by.
  for (let step = 1; step < phrase.length; step++) if (words[at + step]?.lower !== phrase[step]) return false
  return true
}
