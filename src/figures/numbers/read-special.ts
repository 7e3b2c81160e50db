import type { Qualifier } from '../figure.ts'
import { countsPeople } from '../lexicon/people.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Word } from '../words.ts'
import { boundsOf, type Count } from './count.ts'
import { zeroWords } from './lexicon.en.ts'
import { readGroup, readNoun } from './read-noun.ts'
import { type Numeral, readNumber } from './read-number.ts'

const instances = wordSet('cases case instances instance traces trace signs sign')
const victimNouns = wordSet('victim fatality death casualty body')

/** "a couple and their child" is three people, "a couple" beside a verb of harm two. */
export function readFamily(words: readonly Word[], at: number): Count | null {
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

/** What follows "nobody's" where it stands for "nobody has" or "nobody is". */
const contracted = wordSet('been being died hurt injured wounded dead missing trapped yet still currently')

/** "no one", "nobody", "none", "no injuries", "not a single device". */
export function readZero(words: readonly Word[], at: number): Count | null {
  const lower = words[at]!.lower
  if (!zeroWords.has(lower)) return null
  const next = words[at + 1]?.lower
  let noun: number
  if (lower === 'nobody') noun = -1
  else if (lower === 'no' && next === 'one') noun = -2
  else if (lower === 'no-one') noun = -1
  // "Nobody's been arrested", not "nobody's fault"
  else if ((lower === "nobody's" || lower === "no-one's") && contracted.has(next ?? '')) noun = -1
  else if (lower === 'no' && next === "one's" && contracted.has(words[at + 2]?.lower ?? '')) noun = -2
  else if (lower === 'none') noun = -1
  else if (lower === 'no') noun = at + 1
  else if (lower === 'not' && next === 'a' && words[at + 2]?.lower === 'single') noun = at + 3
  else if (lower === 'not' && next === 'one') noun = at + 2
  else return null
  // "Not a single case of an explosive device"
  if (instances.has(words[noun]?.lower ?? '') && words[noun + 1]?.lower === 'of' && noun > at + 1) {
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

/** "both men died", "both were killed"; not "both the army and the police". */
export function readBoth(words: readonly Word[], first: number, at: number): Count | null {
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
export function readOrdinal(words: readonly Word[], numeral: Numeral, qualifier: Qualifier | null): Count | null {
  if (qualifier !== null || numeral.value === null || numeral.value < 2) return null
  let noun = numeral.next
  if (words[noun]?.text === '(') noun++
  const lower = words[noun]?.lower ?? ''
  const told = victimNouns.has(lower)
  const named =
    /^(?:an?)$/.test(words[numeral.first - 1]?.lower ?? '') &&
    /^(?:person|man|woman|child|boy|girl|passenger|worker|soldier|patient|officer|policeman|suspect|firefighter|miner|student|teenager)$/.test(
      lower,
    )
  // "the 31st person killed", "the fifth climber to die"
  const after = words[noun + 1]?.lower ?? ''
  const harmed =
    words[numeral.first - 1]?.lower === 'the' &&
    countsPeople(words[noun]?.text ?? '', lower) &&
    (/^(?:killed|murdered|slain)$/.test(after) ||
      (after === 'to' && /^(?:die|perish|drown)$/.test(words[noun + 2]?.lower ?? '')) ||
      (after === 'to' &&
        words[noun + 2]?.lower === 'be' &&
        /^(?:killed|murdered|arrested)$/.test(words[noun + 3]?.lower ?? '')))
  if (!told && !named && !harmed) return null
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
