import type { FigureKind } from '../figure.ts'
import { closed, grave, slight } from '../lexicon/grammar.en.ts'
import { countedNouns, cueWords, stateNouns } from '../lexicon/kinds.en.ts'
import { animals, anyone, countsPeople, measures } from '../lexicon/people.en.ts'
import { things } from '../lexicon/things.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Word } from '../words.ts'
import type { Count } from './count.ts'
import { readNumber } from './read-number.ts'

/** Words before a noun that do not tell which people. */
const untelling = wordSet(
  'other others more innocent ordinary mostly mainly young unarmed confirmed possible separate different local unnamed further new human dead injured wounded additional affected unidentified actual of suspected such known',
)
const definite = wordSet('the those these its his her their our my')
const quotationMarks = wordSet(`' " ‘ “ ’ ”`)

export interface NounPhrase {
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
export function readNoun(words: readonly Word[], at: number): NounPhrase | null {
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
    if (group) {
      const goods = headOfGroup(words, at + 1, group.last)
      return { ...bare, ...goods, last: group.last, group: { first: at + 1, last: group.last } }
    }
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
      if (best === null && quotationMarks.has(word.text) && place === firstNew) {
        firstNew++
        continue
      }
      break
    }
    if (word.type === 'number') break
    const { lower } = word
    if (place === start && measures.has(lower)) return null
    // "12 square miles", "20 per cent", "3 metric tons"
    if (best === null && measures.has(lower) && lower !== 'second' && lower !== 'c') {
      // A measure with a capital inside the phrase is a name: "two United States marines".
      const named =
        place > start &&
        /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][a-zß-öø-ɏḀ-ỿ]/.test(word.text) &&
        /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][a-zß-öø-ɏḀ-ỿ]/.test(words[place - 1]!.text)
      if (!named) return null
    }
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
    if (word.tag === 'VERB' && !lower.endsWith('ed') && !lower.endsWith('ing')) break
    if (isTelling(word)) specific = true
    // An unknown plural may be the counted noun: "12 hairdressers".
    if (lower.length > 3 && endsInOneS(lower)) {
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

/** The ending of most plurals: "rifles", not "glass". */
const endsInOneS = (lower: string): boolean => lower.length > 1 && lower.endsWith('s') && !lower.endsWith('ss')

/** "two of the rifles": the plural of no list that a group is made of; people and states are left as they are. */
function headOfGroup(words: readonly Word[], first: number, last: number): Pick<NounPhrase, 'of' | 'head'> | null {
  for (let place = first; place < last; place++) {
    const { lower, text } = words[place]!
    if (countsPeople(text, lower) || stateNouns.has(lower)) return null
  }
  const plural = words.slice(first, last).find((word) => endsInOneS(word.lower) && !closed.has(word.lower))
  return plural && plural.lower.length > 3 ? { of: 'unknown', head: plural.lower } : null
}

/** Whether a word of people ("dead", "injured") is used as a state here: "12 dead", "12 dead bodies". */
function isStateUse(words: readonly Word[], at: number, hasNoun: boolean): boolean {
  const { lower } = words[at]!
  return stateNouns.has(lower) || (hasNoun && cueWords.has(lower))
}

/** An adjective or noun that tells which people: not "innocent", "more", "other". */
function isTelling(word: Word): boolean {
  return !untelling.has(word.lower)
}

/** "32 death claims", "two bomb blasts": a noun before a plural noun is no counted noun. */
function leadsNoun(words: readonly Word[], at: number): boolean {
  if (words[at]!.lower.endsWith('s')) return false
  const next = words[at + 1]
  return next?.type === 'word' && endsInOneS(next.lower) && !closed.has(next.lower) && !cueWords.has(next.lower)
}

/** Whether a noun of people follows within three adjectives: after "dead" in "10 dead and burnt bodies". */
function leadsToNoun(words: readonly Word[], at: number): boolean {
  for (let place = at; place < words.length && place < at + 4; place++) {
    const word = words[place]!
    if (word.type !== 'word') return false
    if (stateNouns.has(word.lower) && word.lower !== 'dead') continue
    if (countsPeople(word.text, word.lower) || things.has(word.lower)) return true
    if (closed.has(word.lower)) return false
  }
  return false
}

/** "of the injured", "of those trapped", "of whom", "of them", "of the 84 victims": a definite group. */
export function readGroup(words: readonly Word[], at: number): { first: number; last: number } | null {
  if (words[at]?.lower !== 'of') return null
  const lower = words[at + 1]?.lower ?? ''
  if (lower === 'whom' || lower === 'them' || lower === 'us' || lower === 'which')
    return { first: at + 1, last: at + 2 }
  if (!definite.has(lower)) return null
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
export function readMore(words: readonly Word[], at: number): number {
  const lower = words[at]?.lower
  return lower === 'more' && words[at + 1]?.lower !== 'than' ? at + 1 : at
}
