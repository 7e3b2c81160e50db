import { stateNouns } from '../lexicon/kinds.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import { openers } from '../numbers/lexicon.en.ts'
import type { Word } from '../words.ts'
import { hospitalWords } from './carrying.ts'
import { type CueAt, make, nounsAfter } from './cue-at.ts'

/** Words that injuries do not stand behind: another clause begins. */
const noInjury = wordSet('were was are is who to been for when after in from people no')
const noState = wordSet('the which who were was and to of')
const listMarks = wordSet('- , /')

const injuryNouns = wordSet(
  'injury injuries wound wounds burns fractures inhalation lacerations concussion concussions bruises cuts trauma hypothermia',
)
const graveWords = wordSet(
  'serious severe critical grave life-threatening life horrific catastrophic devastating major grievous',
)
const slightWords = wordSet('minor slight light superficial non-life-threatening non-life')

function opensNumber(lower: string): boolean {
  return (openers.has(lower) && lower !== 'a' && lower !== 'an') || lower.includes('-')
}

/** "claimed the lives of over 140", "claimed 12 lives", "cost 30 people their lives". */
export function lifeCost(words: readonly Word[], at: number): CueAt | null {
  const next = words[at + 1]?.lower
  if (next === 'the' && words[at + 2]?.lower === 'lives' && words[at + 3]?.lower === 'of') {
    return make(words, 'killed', 'transitive', 'ing', at, at + 4)
  }
  if (next === 'lives' && words[at + 2]?.lower === 'of') return make(words, 'killed', 'transitive', 'ing', at, at + 3)
  for (let place = at + 1; place < words.length && place < at + 9; place++) {
    const word = words[place]!
    if (word.lower === 'lives' || (word.lower === 'life' && words[place - 1]?.lower !== 'the')) {
      // "taking your social life up a notch": no number, no lives lost.
      if (!words.slice(at + 1, place).some((one) => one.type === 'number' || opensNumber(one.lower))) return null
      // "took their own lives" is no object of a count.
      return place > at + 1 && !/^(?:own|their)$/.test(words[place - 1]!.lower)
        ? make(words, 'killed', 'transitive', 'ing', at, at + 1)
        : words[place - 1]!.lower === 'their' && place > at + 2
          ? make(words, 'killed', 'transitive', 'ing', at, at + 1)
          : null
    }
    if (word.type === 'mark' && word.text !== ',') return null
  }
  return null
}

/** "suffered minor injuries", "with serious or life-threatening injuries", "had burns". */
export function injuriesAfter(words: readonly Word[], at: number): CueAt | null {
  let graded: CueAt['graded'] = null
  for (let place = at + 1; place < words.length && place < at + 9; place++) {
    const { lower, type } = words[place]!
    if (injuryNouns.has(lower)) {
      const beside = words[at]!.lower === 'with' || words[at]!.lower === 'having'
      return make(words, 'injured', beside ? 'state' : 'intransitive', 'past', at, place + 1, { graded, beside })
    }
    if (slightWords.has(lower)) graded = 'slight'
    else if (graveWords.has(lower) && graded === null) graded = 'grave'
    if (type === 'mark' && !listMarks.has(lower)) return null
    if (noInjury.has(lower)) return null
  }
  return null
}

/** "in a critical condition", "in hospital", "in custody", "in intensive care". */
export function inState(words: readonly Word[], at: number): CueAt | null {
  for (let place = at + 1; place < words.length && place < at + 7; place++) {
    const { lower, type } = words[place]!
    if (lower === 'condition' || lower === 'conditions') {
      const phrase = nounsAfter(words, at + 1, place - at - 1)
      if (phrase.some((word) => /^(?:critical|serious|grave|life-threatening|severe)$/.test(word))) {
        return make(words, 'injured', 'state', 'none', at, place + 1, { graded: 'grave' })
      }
      return phrase.some((word) => /^(?:stable|fair|good)$/.test(word))
        ? make(words, 'injured', 'state', 'none', at, place + 1, { graded: 'slight' })
        : null
    }
    if (place <= at + 3 && hospitalWords.has(lower)) return make(words, 'hospitalised', 'state', 'none', at, place + 1)
    if (lower === 'custody' || (lower === 'detention' && place <= at + 2))
      return make(words, 'arrested', 'state', 'none', at, place + 1)
    if (lower === 'intensive' || lower === 'icu')
      return make(words, 'hospitalised', 'state', 'none', at, place + 1, { graded: 'grave' })
    if (type === 'mark') return null
    if (noState.has(lower) && place > at + 1) return null
  }
  return null
}

/** "were among the dead", "was among more than 50 injured", "among those arrested". */
export function amongState(words: readonly Word[], at: number): CueAt | null {
  for (let place = at + 1; place < words.length && place < at + 8; place++) {
    const { lower, type } = words[place]!
    const kind = stateNouns.get(lower) ?? (/^(?:fatalities|victims)$/.test(lower) ? 'killed' : undefined)
    if (kind) return make(words, kind, 'state', 'none', at, at + 1, { part: true })
    if (type === 'mark' || /^(?:were|was|are|is|who)$/.test(lower)) return null
  }
  return null
}

/** "treated for minor injuries" is injured; "treated in hospital" hospitalised. */
export function treatedAt(words: readonly Word[], at: number): CueAt | null {
  const after = nounsAfter(words, at + 1, 9)
  const ing = words[at]!.lower === 'treating'
  const where = after.findIndex((noun) => hospitalWords.has(noun))
  if (where >= 0 && after.slice(0, where).some((word) => word === 'at' || word === 'in' || word === 'to')) {
    return make(words, 'hospitalised', 'transitive', ing ? 'ing' : 'participle', at, at + 1)
  }
  if (ing)
    return words.some((word) => hospitalWords.has(word.lower))
      ? make(words, 'hospitalised', 'transitive', 'ing', at, at + 1)
      : make(words, 'injured', 'transitive', 'ing', at, at + 1)
  if (
    after[0] === 'as' ||
    after[0] === 'like' ||
    after[0] === 'with' ||
    after[0] === 'differently' ||
    after[0] === 'to'
  )
    return null
  const graded = after.some((word) => slightWords.has(word))
    ? 'slight'
    : after.some((word) => graveWords.has(word))
      ? 'grave'
      : null
  return make(words, 'injured', 'transitive', 'participle', at, at + 1, { graded })
}
