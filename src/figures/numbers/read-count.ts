import type { FigureKind, Qualifier } from '../figure.ts'
import { closed, grave, months, namesNumbers, slight } from '../lexicon/grammar.en.ts'
import { countedNouns, cueWords, stateNouns } from '../lexicon/kinds.en.ts'
import { animals, anyone, countsPeople, measures } from '../lexicon/people.en.ts'
import { things } from '../lexicon/things.en.ts'
import type { Word } from '../words.ts'
import { extrasBefore, openers, qualifiersBefore } from './lexicon.en.ts'
import { digitsValue, type Numeral, readNumber } from './read-number.ts'

/**
 * A number phrase: qualifier, number and counted noun, words [first, last) of the sentence.
 * "at least 40 people" · "dozens more" · "Three of those trapped" · "no one" · "a couple and their child".
 */
export interface Count {
  readonly first: number
  readonly last: number
  /** Place of the number itself. */
  readonly number: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  /** What the noun makes it a count of; 'bare' without a noun, 'unknown' with one that is in no list. */
  readonly of: 'people' | 'bare' | 'unknown' | 'thing' | 'event'
  /** The counted noun, lower case; null for a bare number. */
  readonly head: string | null
  /** The kind that the noun itself gives: "12 arrests", "20 buildings". */
  readonly nounKind: FigureKind | null
  /** The state before the noun: "10 dead bodies", "40 injured people". */
  readonly state: FigureKind | null
  /** Words of a definite group that the number is taken from: "of [those trapped]", "of [whom]". */
  readonly group: { readonly first: number; readonly last: number } | null
  /** "another", "more", "others", "further". */
  readonly more: boolean
  /** A word that says which ones: nationality, age, trade. False for "people", "others", "victims". */
  readonly specific: boolean
  readonly ordinal: boolean
  /** "those two people", "the two men": an earlier count told again. */
  readonly pointing: 'the' | 'those' | null
  /** Graded by an adverb or adjective inside: "12 seriously injured". */
  readonly graded: 'grave' | 'slight' | null
}

/** Every number phrase of a sentence, from left to right, none overlapping. Money, ages, dates and measures are left out. */
export function readCounts(words: readonly Word[]): Count[] {
  const counts: Count[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    // Compounds of number words ("forty-two") are the only openers outside the list.
    if (
      word.type === 'mark'
        ? word.text !== '~'
        : word.type === 'word' && !openers.has(word.lower) && !word.lower.includes('-')
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

interface Bounds {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
}

/** Bounds by qualifier: at least and more than give the least, nearly, under and up to the most, about only a value. */
export function boundsOf(qualifier: Qualifier, value: number): Bounds {
  if (qualifier === 'at_least' || qualifier === 'more_than') return { value, min: value, max: null }
  if (qualifier === 'nearly' || qualifier === 'under' || qualifier === 'up_to') return { value, min: null, max: value }
  if (qualifier === 'about') return { value, min: null, max: null }
  return { value, min: value, max: value }
}

/** "a couple and their child" is three people, "a couple" beside a verb of harm two. */
function readFamily(words: readonly Word[], at: number): Count | null {
  if (words[at]!.lower !== 'a' && words[at]!.lower !== 'an') return null
  let next = at + 1
  // "a married couple", "an elderly British couple"
  while (next < at + 4 && words[next]?.type === 'word' && words[next]!.lower !== 'couple') next++
  if (words[next]?.lower !== 'couple') return null
  const couple = next
  next++
  if (words[next]?.lower === 'of' || words[next]?.lower === 'more') return null
  let value = 2
  if (words[next]?.lower === 'and' && words[next + 1]?.lower === 'their') {
    const many = readNumber(words, next + 2)
    let noun = many?.next ?? next + 2
    while (
      noun < next + 6 &&
      words[noun]?.type !== 'mark' &&
      !/^(?:child(?:ren)?|sons?|daughters?|baby|babies|kids?|toddlers?|infants?|grandchild(?:ren)?)$/.test(
        words[noun]?.lower ?? '',
      )
    )
      noun++
    if (
      /^(?:child|son|daughter|baby|toddler|infant|grandchild|children|sons|daughters|babies|kids)$/.test(
        words[noun]?.lower ?? '',
      )
    ) {
      if (!many && /(?:s|ren|ies)$/.test(words[noun]!.lower)) return null
      value += many?.value ?? 1
      next = noun + 1
    }
  }
  return {
    first: at,
    last: next,
    number: couple,
    value,
    min: value,
    max: value,
    qualifier: 'exact',
    of: 'people',
    head: 'couple',
    nounKind: null,
    state: null,
    group: null,
    more: false,
    specific: true,
    ordinal: false,
    pointing: null,
    graded: null,
  }
}

/** "no one", "nobody", "none", "no injuries", "not a single device". */
function readZero(words: readonly Word[], at: number): Count | null {
  const lower = words[at]!.lower
  const next = words[at + 1]?.lower
  let noun: number
  if (lower === 'nobody') noun = -1
  else if (lower === 'no' && next === 'one') noun = -2
  else if (lower === 'no-one') noun = -1
  else if (lower === 'none') noun = -1
  else if (lower === 'no') noun = at + 1
  else if (lower === 'not' && next === 'a' && words[at + 2]?.lower === 'single') noun = at + 3
  else if (lower === 'not' && next === 'one') noun = at + 2
  else return null
  // "Not a single case of an explosive device"
  if (
    /^(?:cases?|instances?|traces?|signs?)$/.test(words[noun]?.lower ?? '') &&
    words[noun + 1]?.lower === 'of' &&
    noun > at + 1
  ) {
    noun += /^(?:an?|any)$/.test(words[noun + 2]?.lower ?? '') ? 3 : 2
  }
  const zero = {
    first: at,
    number: at,
    value: 0,
    min: 0,
    max: 0,
    qualifier: 'exact' as const,
    more: false,
    specific: false,
    ordinal: false,
    pointing: null,
  }
  const plain = { head: null, nounKind: null, state: null, group: null, graded: null }
  if (noun < 0) {
    const last = at - noun
    const group = lower === 'none' ? readGroup(words, last) : null
    return { ...zero, ...plain, last: group?.last ?? last, of: lower === 'none' ? 'bare' : 'people', group }
  }
  // "no point", "no sign", "no longer" count nothing.
  const phrase = readNoun(words, noun)
  if (!phrase || phrase.of === 'unknown' || phrase.of === 'bare') return null
  return { ...zero, ...phrase, last: phrase.last, group: null }
}

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
      more ||= /another|further|additional|other/.test(extra.words.join(' '))
      next += extra.words.length
      continue
    }
    break
  }
  const word = words[next]
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
  } else if (/^\d[\d,]*-?plus$/.test(words[numeral.first]!.lower)) qualifier ??= 'at_least'
  else if (/^\d[\d,]*-?odd$/.test(words[numeral.first]!.lower)) qualifier ??= 'about'
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
      if (noun && noun.of !== 'bare') return finish({ ...noun })
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
      ...noun,
      first,
      number: numeral.first,
      ...bounds,
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

/** "both men died", "both were killed"; not "both the army and the police". */
function readBoth(words: readonly Word[], first: number, at: number): Count | null {
  const phrase = readNoun(words, at + 1)
  // "the two riggers, both men, were rescued": the number has been told.
  if (phrase && words[at - 1]?.text === ',' && words[phrase.last]?.text === ',') return null
  if (
    !phrase ||
    phrase.of === 'unknown' ||
    (phrase.of === 'bare' && !/^(?:were|are|have|had|died|survived|killed|of)$/.test(words[at + 1]?.lower ?? ''))
  )
    return null
  return {
    ...phrase,
    first,
    number: at,
    value: 2,
    min: 2,
    max: 2,
    qualifier: 'exact',
    more: false,
    ordinal: false,
    pointing: 'the',
  }
}

/** "a 42nd victim", "the 85th (victim)", "a third death": tells the toll. "the first victims" does not. */
function readOrdinal(words: readonly Word[], numeral: Numeral, qualifier: Qualifier | null): Count | null {
  if (qualifier !== null || numeral.value === null || numeral.value < 2) return null
  let noun = numeral.next
  if (words[noun]?.text === '(') noun++
  const lower = words[noun]?.lower ?? ''
  const told = /^(?:victim|fatality|death|casualty|body)$/.test(lower)
  const named =
    /^(?:an?)$/.test(words[numeral.first - 1]?.lower ?? '') &&
    /^(?:person|man|woman|child|boy|girl|passenger|worker|soldier|patient|officer|policeman|suspect|firefighter|miner|student|teenager)$/.test(
      lower,
    )
  if (!told && !named) return null
  const closing = words[noun + 1]?.text === ')' ? 1 : 0
  const bounds = boundsOf('exact', numeral.value)
  return {
    first: numeral.first,
    last: noun + 1 + closing,
    number: numeral.first,
    ...bounds,
    qualifier: 'exact',
    of: 'people',
    head: lower,
    nounKind: told ? 'killed' : null,
    state: null,
    group: null,
    more: false,
    specific: false,
    ordinal: true,
    pointing: null,
    graded: null,
  }
}

interface NounPhrase {
  readonly last: number
  readonly of: Count['of']
  readonly head: string | null
  readonly nounKind: FigureKind | null
  readonly state: FigureKind | null
  readonly group: Count['group']
  readonly specific: boolean
  readonly graded: Count['graded']
}

/** The counted noun that starts at `at`, with its adjectives; null where it makes the number no count at all. */
function readNoun(words: readonly Word[], at: number): NounPhrase | null {
  const bare: NounPhrase = {
    last: at,
    of: 'bare',
    head: null,
    nounKind: null,
    state: null,
    group: null,
    specific: false,
    graded: null,
  }
  let start = at
  if (words[at]?.lower === 'of') {
    const group = readGroup(words, at)
    if (group && group.first === group.last) return bare
    if (group) return { ...bare, last: group.last, group: { first: at + 1, last: group.last } }
    // "dozens of people"
    start = at + 1
  }
  let state: FigureKind | null = null
  let graded: Count['graded'] = null
  let specific = false
  let best: NounPhrase | null = null
  let firstNew = start
  for (let place = start; place < words.length && place < start + 7; place++) {
    const word = words[place]!
    if (word.type === 'mark') {
      // "three 'suspected' militants": marks of quotation do not end the phrase.
      if (best === null && /^['"‘“’”]$/.test(word.text) && place === firstNew) {
        firstNew++
        continue
      }
      break
    }
    if (word.type === 'number') break
    const { lower } = word
    if (place === start && measures.has(lower)) return null
    // "12 square miles", "20 per cent", "3 metric tons"
    if (best === null && measures.has(lower) && lower !== 'second' && lower !== 'c') return null
    if (animals.has(lower)) return null
    const kind = countedNouns.get(lower)
    if (kind && !leadsNoun(words, place)) {
      best = { ...bare, last: place + 1, of: 'event', head: lower, nounKind: kind, state, specific: false, graded }
      break
    }
    if (best === null || place === best.last) {
      // "took 22 people hostage"
      if (best !== null && (lower === 'hostage' || lower === 'captive')) break
      if (countsPeople(word.text, lower) && !isStateUse(words, place, best !== null)) {
        const one = anyone.has(lower)
        const telling: Word | undefined = words[place - 1]
        // "police officers", "crew members": the last noun is the head, the ones before it tell who they are.
        specific ||= !one || (place > firstNew && telling !== undefined && isTelling(telling))
        best = { ...bare, last: place + 1, of: 'people', head: lower, state, specific, graded }
        continue
      }
      const thing = things.get(lower)
      if (thing && best?.of !== 'people' && !leadsNoun(words, place)) {
        best = { ...bare, last: place + 1, of: 'thing', head: lower, nounKind: thing, state, specific: false, graded }
        continue
      }
    }
    if (best) break
    const adverb = grave.has(lower) ? 'grave' : slight.has(lower) ? 'slight' : null
    const stated = stateNouns.get(lower)
    if (adverb && stateNouns.has(words[place + 1]?.lower ?? '')) {
      graded = adverb
      continue
    }
    if (stated && leadsToNoun(words, place + 1)) {
      state = stated
      continue
    }
    if (closed.has(lower) || stated || cueWords.has(lower)) break
    if (word.tag === 'VERB' && !/(?:ed|ing)$/.test(lower)) break
    if (isTelling(word)) specific = true
    // An unknown plural may be the counted noun: "12 hairdressers".
    if (/[^s]s$/.test(lower) && lower.length > 3) {
      const following = words[place + 1]
      if (!following || following.type === 'mark' || closed.has(following.lower) || cueWords.has(following.lower)) {
        return { ...bare, last: place + 1, of: 'unknown', head: lower, state, specific: true, graded }
      }
    }
  }
  if (best) return best
  // "12 seriously injured", "40 more": no noun.
  return graded && state === null ? { ...bare, graded: null } : bare
}

/** Whether a word of people ("dead", "injured") is used as a state here: "12 dead", "12 dead bodies". */
function isStateUse(words: readonly Word[], at: number, hasNoun: boolean): boolean {
  const { lower } = words[at]!
  return stateNouns.has(lower) || (hasNoun && cueWords.has(lower))
}

/** An adjective or noun that tells which people: not "innocent", "more", "other". */
function isTelling(word: Word): boolean {
  return !/^(?:other|others|more|innocent|ordinary|mostly|mainly|young|unarmed|confirmed|possible|separate|different|local|unnamed|further|new|human|dead|injured|wounded|additional|affected|unidentified|actual|of|suspected|such|known)$/.test(
    word.lower,
  )
}

/** "32 death claims", "two bomb blasts": a noun before a plural noun is no counted noun. */
function leadsNoun(words: readonly Word[], at: number): boolean {
  if (/s$/.test(words[at]!.lower)) return false
  const next = words[at + 1]
  return next?.type === 'word' && /[^s]s$/.test(next.lower) && !closed.has(next.lower) && !cueWords.has(next.lower)
}

/** Whether a noun of people follows within three adjectives: after "dead" in "10 dead and burnt bodies". */
function leadsToNoun(words: readonly Word[], at: number): boolean {
  for (let place = at; place < words.length && place < at + 4; place++) {
    const word = words[place]!
    if (word.type !== 'word') return false
    if (stateNouns.has(word.lower) && word.lower !== 'dead') continue
    if (countsPeople(word.text, word.lower)) return true
    if (closed.has(word.lower)) return false
  }
  return false
}

/** "of the injured", "of those trapped", "of whom", "of them", "of the 84 victims": a definite group. */
function readGroup(words: readonly Word[], at: number): { first: number; last: number } | null {
  if (words[at]?.lower !== 'of') return null
  const lower = words[at + 1]?.lower ?? ''
  if (lower === 'whom' || lower === 'them' || lower === 'us' || lower === 'which')
    return { first: at + 1, last: at + 2 }
  if (!/^(?:the|those|these|its|his|her|their|our|my)$/.test(lower)) return null
  let last = at + 2
  // A group that holds a number of its own ("of those 80 people") is read as a count by itself.
  if (readNumber(words, last)) return { first: at, last: at }
  for (; last < at + 8 && last < words.length; last++) {
    const word = words[last]!
    if (word.type === 'mark' || word.type === 'number') break
    if (stateNouns.has(word.lower)) {
      last++
      if (!countsPeople(words[last]?.text ?? '', words[last]?.lower ?? '')) break
      continue
    }
    if (countsPeople(word.text, word.lower)) {
      const following = words[last + 1]
      if (following && (countsPeople(following.text, following.lower) || stateNouns.has(following.lower))) continue
      last++
      break
    }
    if (closed.has(word.lower) || cueWords.has(word.lower)) break
  }
  return { first: at + 1, last }
}

/** Skips "more" and "other(s)" straight after a number: "dozens more people". */
function readMore(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower
  return lower === 'more' && words[at + 1]?.lower !== 'than' ? at + 1 : at
}

/** "one" counts before a noun of people, alone before a verb of harm, after "killing", but not in "one of the" or "one day". */
function mayCountOne(words: readonly Word[], numeral: Numeral): boolean {
  const next = words[numeral.next]
  if (!next) return true
  if (next.lower === 'of' && !/^(?:them|whom)$/.test(words[numeral.next + 1]?.lower ?? '')) return false
  return next.lower !== 'another' && next.lower !== 'by' && next.text !== '-'
}

/** Money, percentages, dates, years, clock times, ages, scores, telephone numbers, names such as "Flight 370". */
function isNameOrMeasure(words: readonly Word[], numeral: Numeral, first: number): boolean {
  const word = words[numeral.first]!
  const before = words[first - 1]
  const near = words[numeral.first - 1]
  const after = words[numeral.next]
  const afterLower = after?.lower ?? ''
  if (near && /^[$£€¥₹#@%/]$/.test(near.text)) return true
  if (near?.text === ':' && near.end === word.start) return true
  if (after && /^[%°£€$/:]$/.test(after.text)) return true
  if (measures.has(afterLower) && !(afterLower === 'second' || afterLower === 'feet')) return true
  if (near && /^(?:us|a|hk|c)?\$$/.test(near.lower)) return true
  // "a mother of two", "the father-of-three"
  if (near && /-of$/.test(near.lower)) return true
  if (
    near?.lower === 'of' &&
    /^(?:mother|father|mum|mom|dad|grandmother|grandfather|parent|parents|boy|girl|child|baby|son|daughter|toddler)$/.test(
      words[numeral.first - 2]?.lower ?? '',
    )
  ) {
    return true
  }
  if (word.type !== 'number') {
    // "one of the", "two-thirds"
    return afterLower === 'thirds' || afterLower === 'quarters'
  }
  const value = digitsValue(word.text)
  if (value === null) return numeral.value === null || numeral.next === numeral.first + 1
  const printed = word.text
  if (near && near.type === 'word' && namesNumbers.has(near.lower)) return true
  // "36 - year - old", "a mother of two"
  if (after && /^[-–]$/.test(after.text) && measures.has(words[numeral.next + 1]?.lower ?? '')) return true
  // A joined mark: "7-0", "A-380", "24/7", "3.5"
  const dashBefore = near && /^[-–]$/.test(near.text) && near.end === word.start
  if (dashBefore && words[numeral.first - 2]?.type === 'word') return true
  if (months.has(near?.lower ?? '') && value <= 31) return true
  if (near?.text === '.' && months.has(words[numeral.first - 2]?.lower ?? '') && value <= 31) return true
  if (months.has(afterLower) && value <= 31 && after!.text !== 'may') return true
  const yearLike = /^(?:1[5-9]|20)\d\d$/.test(printed)
  if (yearLike) {
    const counted = after && after.type === 'word' && countsPeople(after.text, after.lower)
    if (!counted || /^(?:in|since|of|from|until|the|by)$/.test(near?.lower ?? ''))
      return !counted || near?.lower === 'in'
  }
  if (/^0\d/.test(printed)) return true
  return isAge(words, numeral, before)
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
    /^\p{Lu}/u.test(named.text) ||
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

function matching<T extends { words: readonly string[] }>(
  words: readonly Word[],
  at: number,
  phrases: readonly T[] | undefined,
): T | null {
  for (const phrase of phrases ?? []) {
    if (phrase.words.every((part, step) => words[at + step]?.lower === part)) return phrase
  }
  return null
}
