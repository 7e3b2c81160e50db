import type { Sentence, Token } from '../language/analysis.ts'
import { isLower, isUpper } from '../language/characters.ts'
import type { BlameStance } from './blame.ts'
import { DOUBT, GROUP, HARM, isHarm, kindsOf, LEADS, NOT, PERPETRATOR, PERSON, THING } from './kinds.ts'
import { listOf, oneOf, wordSet } from './one-of.ts'
import { headOf, phraseBefore, phraseFrom, type Range, tagOf } from './phrase.ts'
import { subjectOf, verbGroup } from './subject.ts'
import { HEDGE, NEGATION } from './words.en.ts'

/** One sentence as the rules of this stage see it. */
export interface Scene {
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  /** First token, and the token after the last. */
  readonly start: number
  readonly end: number
  /** Where the names of places end in the text: a place kills nobody. */
  readonly placeEnds: Pick<ReadonlySet<number>, 'has'>
  /** Where the names of people end: "Anna Storm" and "Olav Glass" are no things. */
  readonly personEnds: Pick<ReadonlySet<number>, 'has'>
  /** What each word of the report names (`bitsOf`), by token; null where that has not been looked up. */
  readonly bits: Uint16Array | null
}

/** What a rule found in a sentence; places are tokens. `by` null leaves the speaker to the claims. */
export interface Finding {
  readonly party: Range | null
  readonly stance: BlameStance
  readonly by: Range | null
  /** The words that say so. */
  readonly words: Range
  readonly rule: string
  /** Whom the deed befell, where that may be the attacker himself: "Abel was shot dead by police". */
  readonly victim?: Range | null
}

/** Rules that hold only where the same party, or somebody, was held responsible just before. */
export const DENIED_IT = 'blame/denied-it'
export const NONE_OF_THAT = 'blame/none-of-that'
export const UNTRUE = 'blame/untrue'
/** "I didn't push her": the speaker, where he was accused before. */
export const OWN_DENIAL = 'blame/own-denial'

/** A rule looks at one trigger word of a sentence. */
export type Rule = (scene: Scene, at: number) => Finding | null

export const lowerAt = (scene: Scene, at: number): string =>
  at >= scene.start && at < scene.end ? scene.tokens[at]!.lower : ''

/** The words [first, last) in lower case with single spaces, cut to the sentence. */
export function wordsOf(scene: Scene, first: number, last: number): string {
  let words = ''
  for (let at = Math.max(first, scene.start); at < Math.min(last, scene.end); at++) {
    words += (words === '' ? '' : ' ') + scene.tokens[at]!.lower
  }
  return words
}

/** Whether one of a few words stands in [first, last), by itself or as a part of "ex-driver". */
export function holds(scene: Scene, first: number, last: number, words: string | ReadonlySet<string>): boolean {
  const list = typeof words === 'string' ? listOf(words) : words
  const end = Math.min(last, scene.end)
  for (let at = Math.max(first, scene.start); at < end; at++) {
    const word = scene.tokens[at]!.lower
    if (list.has(word) || (word.includes('-') && word.split('-').some((part) => list.has(part)))) return true
  }
  return false
}

/**
 * The subject of a verb; of a second verb ("was arrested but denied it", "hit and killed") that of the first; over who
 * says so in between ("the man police say is behind it", "the man who they say shot her").
 */
export function subject(scene: Scene, verb: number): Range | null {
  const found = addressed(scene, group(scene, verb)) ?? subjectOf(scene.tokens, verb, scene.start)
  // "whose break-in, while she was secretary of state, ... pleaded": what somebody is, is no subject.
  const predicate =
    found !== null &&
    found.last === group(scene, verb) &&
    /^(?:is|was|are|were)$/.test(lowerAt(scene, found.first - 1)) &&
    /^(?:he|she|they|who|it)$/.test(lowerAt(scene, found.first - 2))
  if (predicate) return null
  const own = found && outOfPlace(scene, verb, found) ? clauseSubject(scene, found) : found
  // "Andrew Krol, 20 was found guilty".
  if (
    own &&
    own.last - own.first === 1 &&
    /^\d{1,3}$/.test(lowerAt(scene, own.first)) &&
    lowerAt(scene, own.first - 1) === ','
  )
    return phraseBefore(scene.tokens, own.first - 1, scene.start) ?? own
  // "Two boys aged 12 and 13 are being held".
  const aged =
    own && (agedNumber(scene, own) ?? (lowerAt(scene, own.last) === ',' ? agesBefore(scene, own.last + 1) : null))
  if (aged) return aged
  const both = own && coordinated(scene, verb, own)
  if (both) return both
  if (own)
    return (
      (lowerAt(scene, own.first - 1) === ',' || lowerAt(scene, own.first - 1) === 'of'
        ? agedBefore(scene, own.first)
        : null) ?? own
    )
  const first = group(scene, verb)
  const before = lowerAt(scene, first - 1)
  if (before === ',') return agesBefore(scene, first) ?? agedBefore(scene, first)
  if (SAYS.has(before)) return toldOf(scene, first - 1)
  if (before !== 'and' && before !== 'but') return null
  for (let at = first - 2; at > scene.start; at--) {
    const word = lowerAt(scene, at)
    if (oneOf(word, '; : — – " “ ”')) break
    // "a drunk driver hit and killed": taggers take "hit" and "shot" for nouns.
    // "said the attacker came by tram and fired": the attacker, and not who says so.
    const isVerb =
      tagOf(scene.tokens[at]!) === 'VERB' ||
      (oneOf(word, 'hit shot struck beat') && at === first - 2) ||
      (oneOf(word, 'is are was were') && oneOf(tagOf(scene.tokens[at + 1]!), 'ADP ADJ DET'))
    if (!isVerb || word.endsWith('ing') || lowerAt(scene, at - 1) === 'to') continue
    const who =
      subjectOf(scene.tokens, at, scene.start) ?? (lowerAt(scene, at - 1) === ',' ? agedBefore(scene, at) : null)
    if (who) return who
  }
  return firstPhrase(scene, verb)
}

/** "The mayor and his wife are wanted": a verb of many has both for its subject; null for one. */
function coordinated(scene: Scene, verb: number, found: Range): Range | null {
  if (lowerAt(scene, found.first - 1) !== 'and' || !/^(?:are|were|have)$/.test(lowerAt(scene, group(scene, verb))))
    return null
  const last = headOf(scene.tokens, found)
  if (tagOf(last) !== 'NOUN') return null
  const first = phraseBefore(scene.tokens, found.first - 1, scene.start)
  if (!first || !isParty(scene, first)) return null
  const opens =
    first.first === scene.start ||
    /^(?:that|,|said|says|["“]|and|but|while|when|after|—|–)$/.test(lowerAt(scene, first.first - 1))
  return opens ? { first: first.first, last: found.last } : null
}

/** "two boys aged 12 and 13", "a man aged 40": the phrase before the ages; null for any other phrase. */
function agedNumber(scene: Scene, found: Range): Range | null {
  if (!/^\d{1,2}$/.test(lowerAt(scene, found.last - 1))) return null
  for (let at = found.last - 2; at > Math.max(scene.start, found.last - 8); at--) {
    const word = lowerAt(scene, at)
    if (word === 'aged') return phraseBefore(scene.tokens, lowerAt(scene, at - 1) === 'both' ? at - 1 : at, scene.start)
    if (!/^(?:\d{1,2}|and|between|to|,)$/.test(word)) return null
  }
  return null
}

/** "the camps that they raided in Ostmark had played a role": Ostmark is no subject. */
const outOfPlace = (scene: Scene, verb: number, found: Range): boolean =>
  verb - found.last <= 6 &&
  (oneOf(lowerAt(scene, found.first - 1), 'in at near during on inside outside') ||
    // "who fled after injuring a woman has been charged".
    (found.first - 1 > scene.start &&
      // "are quizzing a woman, who has been arrested": the woman.
      !oneOf(lowerAt(scene, lowerAt(scene, found.last) === ',' ? found.last + 1 : found.last), 'who which that') &&
      lowerAt(scene, found.first - 1).endsWith('ing') &&
      tagOf(scene.tokens[found.first - 1]!) === 'VERB'))

/** The first phrase of the clause that can be a party, else what was found unless it is a place. */
function clauseSubject(scene: Scene, found: Range): Range | null {
  // A relative clause belongs to the phrase before it: "a driver who tried to flee after injuring a woman".
  let from = clauseStart(scene, found.first)
  if (oneOf(lowerAt(scene, from - 1), 'who that which')) from = clauseStart(scene, from - 1)
  const phrase = from < found.first ? phraseFrom(scene.tokens, from, found.first) : null
  if (phrase && isParty(scene, phrase)) return phrase
  return isPlace(scene, found) ? null : found
}

/** "Karim Odal, of Mill Road, Borg, appeared": the name before the address; null where none stands in commas. */
function addressed(scene: Scene, until: number): Range | null {
  if (lowerAt(scene, until - 1) !== ',') return null
  for (let at = until - 2; at > scene.start + 1 && until - at < 16; at--) {
    const word = lowerAt(scene, at)
    if (word === 'of' && lowerAt(scene, at - 1) === ',') {
      const age = /^\d{1,3}$/.test(lowerAt(scene, at - 2)) && lowerAt(scene, at - 3) === ','
      const name = phraseBefore(scene.tokens, age ? at - 3 : at - 1, scene.start)
      return name && tagOf(scene.tokens[name.last - 1]!) === 'PROPN' ? name : null
    }
    const tag = tagOf(scene.tokens[at]!)
    if (
      word !== ',' &&
      tag !== 'PROPN' &&
      tag !== 'NUM' &&
      !/^(?:in|near|the|no|fixed|abode|road|street|lane|avenue)$/.test(word)
    )
      return null
  }
  return null
}

/** "Three men, aged 19, 22 and 30, have": the phrase before the ages. */
function agesBefore(scene: Scene, until: number): Range | null {
  let at = until - 1
  while (at > scene.start && /^(?:\d{1,2}|and|between|to|,)$/.test(lowerAt(scene, at))) at--
  if (lowerAt(scene, at) !== 'aged') return null
  if (/^(?:both|all)$/.test(lowerAt(scene, at - 1))) at--
  if (lowerAt(scene, at - 1) === ',') at--
  return phraseBefore(scene.tokens, at, scene.start)
}

/** "Anton Krol, 36, of Mill Street, Borg, was": the name before the age. */
function agedBefore(scene: Scene, until: number): Range | null {
  for (let at = until - 1; at > scene.start + 1 && until - at < 14; at--) {
    const token = scene.tokens[at]!
    if (tagOf(token) === 'VERB' || tagOf(token) === 'AUX') return null
    if (!/^\d{1,3}$/.test(token.word) || lowerAt(scene, at - 1) !== ',' || lowerAt(scene, at + 1) !== ',') continue
    const name = phraseBefore(scene.tokens, at - 1, scene.start)
    return name && tagOf(scene.tokens[name.last - 1]!) === 'PROPN' ? name : null
  }
  return null
}

const SAYS = wordSet('say says said believe believes believed think thought allege alleged suspect claim claimed')
const TELLER = wordSet(
  'police report reports media prosecution union unions authorities officials investigators prosecutors detectives they he she officers witnesses victims',
)

/** "the man police say", "a man who they say": the man. */
function toldOf(scene: Scene, says: number): Range | null {
  if (!TELLER.has(lowerAt(scene, says - 1))) return null
  const relative = oneOf(lowerAt(scene, says - 2), 'who whom that which')
  const who = phraseBefore(scene.tokens, relative ? says - 2 : says - 1, scene.start)
  return who && lowerAt(scene, who.first) !== ',' ? who : null
}

export const group = (scene: Scene, verb: number): number => verbGroup(scene.tokens, verb, scene.start)
export const phraseAt = (scene: Scene, at: number): Range | null => phraseFrom(scene.tokens, at, scene.end)
export const phraseUpTo = (scene: Scene, at: number): Range | null => phraseBefore(scene.tokens, at, scene.start)
export const head = (scene: Scene, range: Range): Token => headOf(scene.tokens, range)

/** The subject of a verb, or the first phrase of the sentence where the verb has none (", claiming responsibility"). */
export function doer(scene: Scene, verb: number): Range | null {
  return subject(scene, verb) ?? firstPhrase(scene, verb)
}

/** The first phrase of the sentence that can be a party, before `until`. */
export function firstPhrase(scene: Scene, until: number): Range | null {
  for (let at = scene.start; at < until; at++) {
    const phrase = phraseFrom(scene.tokens, at, until)
    if (phrase) {
      if (isParty(scene, phrase)) return phrase
      at = phrase.last - 1
    }
  }
  return null
}

/** The next phrase that can be a party in [from, until). */
export function nextParty(scene: Scene, from: number, until: number): Range | null {
  for (let at = from; at < Math.min(until, scene.end); at++) {
    const phrase = phraseFrom(scene.tokens, at, scene.end)
    if (!phrase) continue
    if (isParty(scene, phrase)) return phrase
    // "the Front's involvement": the possessor is the party.
    for (let i = phrase.first + 1; i < phrase.last; i++) {
      const owner = { first: phrase.first, last: i }
      if (oneOf(scene.tokens[i]!.lower, "'s ' ’s ’") && isParty(scene, owner)) return owner
    }
  }
  return null
}

const CALENDAR = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan. jan feb. feb mar. mar apr. apr aug. aug sept. sept sep. sep oct. oct nov. nov dec. dec',
)
const PARTY_PRONOUN = wordSet(
  'he him she her they them it who himself herself themselves those us we nobody none someone somebody anyone',
)
const NATION =
  /(?:ian|ish|ese|ean|ench|ani|aqi|aeli|emeni|omali|erman|erican|exican|hag|ussian|uslim|slamist|slamic|iban)s?$/

const WEAPONS = wordSet(
  'airstrikes airstrike strikes strike warplanes warplane jets jet missiles missile rockets rocket shelling artillery bombardment drones drone planes plane aircraft warships warship gunships gunship helicopters helicopter',
)

/** Whether a phrase names somebody: a name, a person, a body, a pronoun; not the weather, a fault, a lorry. */
export function isParty(scene: Scene, range: Range): boolean {
  const token = head(scene, range)
  const word = token.lower
  const kinds = scene.bits ? scene.bits[token.index]! : kindsOf(word)
  if ((kinds & (PERPETRATOR | PERSON | GROUP)) !== 0) return true
  if (PARTY_PRONOUN.has(word)) return true
  if (word.includes('year-old')) return true
  // "Ruritanian warplanes": whose they are is said.
  if (WEAPONS.has(word)) {
    for (let at = range.first; at < range.last - 1; at++) {
      const before = scene.tokens[at]!
      if (oneOf(before.lower, 'its their')) return true
      if (before.tag === 'PROPN' || (NATION.test(before.lower) && isUpper(before.word.charCodeAt(0)))) return true
    }
    return false
  }
  if (
    ((kinds & THING) !== 0 &&
      !(token.tag === 'PROPN' && range.last - range.first > 1 && scene.personEnds.has(token.end))) ||
    CALENDAR.has(word) ||
    ((kinds & HARM) !== 0 && (token.tag !== 'PROPN' || range.last - range.first === 1))
  )
    return false
  const tag = tagOf(token)
  if (tag === 'PROPN') return !oneOf(word, 'god mr mrs ms dr st gmt am pm')
  if (tag === 'NUM')
    return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})$/.test(word) && range.last - range.first === 1
  // An unknown name that the tagger took for a common noun still has its capital.
  if (isUpper(token.word.charCodeAt(0)) && isLower(token.word.charCodeAt(1)) && token.index > scene.start) return true
  return /(?:ists?|persons?|people|men|women)$/.test(word) || NATION.test(word)
}

/** The phrase, when it can be a party, else its owner: of "a sniper's bullet" and "the pilot's negligence" the person. */
export function ownerOf(scene: Scene, phrase: Range): Range | null {
  if (isParty(scene, phrase)) return phrase
  for (let at = phrase.first + 1; at < phrase.last; at++) {
    const owner = { first: phrase.first, last: at }
    if (oneOf(lowerAt(scene, at), "'s ' ’s ’") && isParty(scene, owner)) return owner
  }
  return null
}

/** Whether a person and not only a body or a country is meant. */
export function isPerson(scene: Scene, range: Range): boolean {
  const word = head(scene, range).lower
  return (
    (kindsOf(word) & (PERPETRATOR | PERSON)) !== 0 ||
    oneOf(word, 'he she him they who men women people persons') ||
    word.includes('year-old') ||
    tagOf(head(scene, range)) === 'PROPN'
  )
}

/** Whether a word of doubt stands in [first, last). */
export const hedged = (scene: Scene, first: number, last: number): boolean => tells(scene, first, last, DOUBT, HEDGE)

/** Whether a negation stands in [first, last). */
export const negated = (scene: Scene, first: number, last: number): boolean => tells(scene, first, last, NOT, NEGATION)

/** Whether a word with the bit stands in [first, last), or a pattern of several words fits there. */
function tells(scene: Scene, first: number, last: number, bit: number, pattern: RegExp): boolean {
  const { bits } = scene
  if (bits === null) return pattern.test(wordsOf(scene, first, last))
  const end = Math.min(last, scene.end)
  let leads = false
  for (let at = Math.max(first, scene.start); at < end; at++) {
    if ((bits[at]! & bit) !== 0) return true
    if ((bits[at]! & LEADS) !== 0 && at + 1 < end && /^(?:to\b|point|rul)/.test(scene.tokens[at + 1]!.lower))
      leads = true
  }
  return leads && pattern.test(wordsOf(scene, first, last))
}

/** Whether a word for the harm stands in [first, last). */
export function harmIn(scene: Scene, first: number, last: number): boolean {
  for (let at = Math.max(first, scene.start); at < Math.min(last, scene.end); at++) {
    if (scene.bits ? (scene.bits[at]! & HARM) !== 0 : isHarm(scene.tokens[at]!.lower)) return true
  }
  return false
}

/** The nearest token in [from, from + reach) whose lower case is one of `words`; -1 when none is. */
export function find(scene: Scene, from: number, reach: number, words: readonly string[]): number {
  for (let at = Math.max(from, scene.start); at < Math.min(from + reach, scene.end); at++)
    if (words.includes(scene.tokens[at]!.lower)) return at
  return -1
}

export function finding(
  rule: string,
  stance: BlameStance,
  party: Range | null,
  words: Range,
  by: Range | null = null,
): Finding {
  return { rule, stance, party, words, by }
}

/** Where the clause of `at` begins: after the last comma, dash, semicolon or opening of a subordinate clause before it. */
export function clauseStart(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.start; i--) {
    const word = scene.tokens[i]!.lower
    if (oneOf(word, ', ; : — –') || oneOf(word, 'that who which because although while when but')) return i + 1
  }
  return scene.start
}

/** The stance of a statement that holds a party responsible: words of doubt in [first, last) make it suspicion. */
export function held(scene: Scene, first: number, last: number): 'blames' | 'suspects' {
  return hedged(scene, first, last) ? 'suspects' : 'blames'
}

const HOLDER = wordSet(
  'trials trial hearings hearing cases case totals total numbers number arraignment retrial influx surge',
)

/** The phrase when it can be a party; of "the trial of two men" the two men. */
export function partyIn(scene: Scene, range: Range): Range | null {
  if (isParty(scene, range)) return range
  if (!HOLDER.has(head(scene, range).lower)) return null
  const of = find(scene, range.first, range.last - range.first, ['of'])
  const inner = of < 0 ? null : { first: of + 1, last: range.last }
  return inner && inner.first < inner.last && isParty(scene, inner) ? inner : null
}

/** The finding, when its party can be one. */
export function checked(scene: Scene, made: Finding | null): Finding | null {
  const party = made?.party && partyIn(scene, made.party)
  return made && party ? { ...made, party } : null
}

/** Whether the verb is passive: "was killed", "had been quickly blamed", not "is believed to have killed". */
export function isPassive(scene: Scene, verb: number): boolean {
  for (let at = verb - 1; at >= scene.start; at--) {
    const word = lowerAt(scene, at)
    if (oneOf(word, "is are was were be been being 's 're got gets")) return true
    if (!word.endsWith('ly') && !oneOf(word, "also now then later since still already not n't first initially"))
      return false
  }
  return false
}

/** Whether a phrase is the name of a place. */
export const isPlace = (scene: Scene, range: Range): boolean => scene.placeEnds.has(head(scene, range).end)

/** The offsets at which names of places, or of people, end, gathered when first asked for. */
export function nameEndsOf(
  names: readonly { readonly end: number; readonly type: string }[],
  type: 'place' | 'person',
): Pick<ReadonlySet<number>, 'has'> {
  let ends: ReadonlySet<number> | null = null
  return {
    has: (end) => (ends ??= new Set(names.filter((name) => name.type === type).map((name) => name.end))).has(end),
  }
}

/** The offsets at which names of places end. */
export const placeEndsOf = (
  names: readonly { readonly end: number; readonly type: string }[],
): Pick<ReadonlySet<number>, 'has'> => nameEndsOf(names, 'place')

const NO_ENDS: ReadonlySet<number> = new Set()

/** Longest stretch read as one: rules look back to where it begins, so an endless line must not be one sentence. */
export const LONGEST = 400

/** The part of a sentence that the rules read together with the token at `at`. */
export function sceneAt(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  at: number,
  placeEnds: Scene['placeEnds'],
  personEnds: Scene['personEnds'],
  bits: Uint16Array,
): Scene {
  const sentence = sentences[tokens[at]!.sentence]!
  const start = at - ((at - sentence.first) % LONGEST)
  return { tokens, sentence, start, end: Math.min(start + LONGEST, sentence.last), placeEnds, personEnds, bits }
}

/** The sentence as the rules read it; one of more than 400 words, which is no prose, in pieces. */
export function* scenesOf(
  tokens: readonly Token[],
  sentence: Sentence,
  placeEnds: Scene['placeEnds'],
  personEnds: Scene['personEnds'] = NO_ENDS,
): Generator<Scene> {
  for (let start = sentence.first; start < sentence.last; start += LONGEST) {
    yield { tokens, sentence, start, end: Math.min(start + LONGEST, sentence.last), placeEnds, personEnds, bits: null }
  }
}
