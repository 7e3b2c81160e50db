import { past, within } from '../few.ts'
import { oneOf } from '../one-of.ts'
import { tagOf } from '../phrase.ts'
import {
  finding,
  group,
  isParty,
  isPassive,
  lowerAt,
  negated,
  OWN_DENIAL,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  UNTRUE,
  wordsOf,
} from '../scene.ts'

const STRONG = /\b(?:charges?|claims?|allegations?|accusations?|complaints?)\b/

/** "the charges were false", "her claims about being pushed are untrue": who is cleared was accused before. */
export const untrue: Rule = (scene, at) => {
  let verb = at - 1
  while (
    verb > at - 5 &&
    (lowerAt(scene, verb).endsWith('ly') || oneOf(lowerAt(scene, verb), 'all simply just and " “'))
  )
    verb--
  const not = oneOf(lowerAt(scene, verb), "not n't")
  // "simply not true"; "the claims are true" and "are not false" deny nothing.
  if (not !== (lowerAt(scene, at) === 'true')) return null
  if (not) verb--
  while (not && lowerAt(scene, verb).endsWith('ly')) verb--
  if (!oneOf(lowerAt(scene, verb), "is are was were 's ’s as")) return null
  const as = lowerAt(scene, verb) === 'as'
  const from = as ? Math.max(scene.start, verb - 8) : claimBefore(scene, verb)
  if (from < 0 || !STRONG.test(wordsOf(scene, from, verb))) return null
  return finding(UNTRUE, 'denies', null, { first: verb, last: at + 1 })
}

/** Where the subject "her claims about being assaulted" begins, at most twelve words before the verb; -1 for none. */
function claimBefore(scene: Scene, verb: number): number {
  for (let at = verb - 1; at >= Math.max(scene.start, verb - 12); at--) {
    const word = lowerAt(scene, at)
    if (oneOf(word, '; .')) return -1
    if (STRONG.test(word)) return at
  }
  return -1
}

/** "called the allegations completely false", "described the claims as a smear". */
export const calledUntrue: Rule = (scene, at) => {
  const claims = claimsAfter(scene, at + 1)
  const told = claims < 0 ? '' : past(wordsOf(scene, claims + 1, at + 14), /^(?:against (?:him|her|them) )?(?:as )?/)
  if (claims < 0 || !isCalledFalse(told) || negated(scene, group(scene, at), at)) return null
  return finding(UNTRUE, 'denies', null, { first: at, last: at + 2 }, subject(scene, at))
}

/** The claims of "all her claims", "the new allegations" from `first` on; -1 when others stand there. */
function claimsAfter(scene: Scene, first: number): number {
  let at = first
  while (at < first + 2 && oneOf(lowerAt(scene, at), 'the these those her his their all such')) at++
  if (at === first) return -1
  for (const noun of [at, at + 1]) if (oneOf(lowerAt(scene, noun), CLAIMS)) return noun
  return -1
}
const CLAIMS = 'charge charges claim claims allegation allegations accusation accusations story stories'

/** "completely false", "as a total fabrication". */
const isCalledFalse = (words: string): boolean =>
  within(words, 3, FALSE, (word) => /^(?:an?|the|["“]|\w+ly)$/.test(word)) !== null
const FALSE =
  /^(?:\w+ )?(?:false|untrue|baseless|unfounded|fabricated|fabrications?|groundless|nonsense|lies?|smears?|ridiculous|absurd|fiction|fake|outrageous|provocations?|slanders?|propaganda)\b/

/** "insists the encounter was consensual". */
export const consensual: Rule = (scene, at) =>
  /\b(?:is|was|were|been)(?: (?:entirely|fully|completely|always|all))?$/.test(wordsOf(scene, at - 2, at))
    ? finding(UNTRUE, 'denies', null, { first: at - 1, last: at + 1 })
    : null

/** "any allegations of assault are denied by Mr Rusk", "the claims were denied". */
export const deniedPassive: Rule = (scene, at) => {
  let verb = at - 1
  while (verb > at - 4 && (lowerAt(scene, verb).endsWith('ly') || oneOf(lowerAt(scene, verb), '" “'))) verb--
  if (!oneOf(lowerAt(scene, verb), 'is are was were been') || negated(scene, group(scene, verb), verb)) return null
  const from = claimBefore(scene, verb)
  if (from < 0) return null
  const by = /^(?:["”] )?by\b/.exec(wordsOf(scene, at + 1, at + 3))
  const who = by ? phraseAt(scene, at + 1 + by[0].split(' ').length) : null
  const words = { first: verb, last: at + 1 }
  return who && isParty(scene, who)
    ? finding('blame/denied', 'denies', who, words, who)
    : finding(UNTRUE, 'denies', null, words)
}

const DEEDS =
  /^(?:\S+ ){0,2}?(?:assault\w*|rap(?:e|ed|ing)|misconduct|abus\w+|harass\w+|touching|pushing|grabbing|hitting|choking|punching|molest\w+|grop\w+|forcing (?:her|him|himself|them)|wrongdoing)\b/

/** "denied physical assault", "denied pushing her"; "denied it happened" clears whom somebody accused before. */
export const deniedDeed: Rule = (scene, at) => {
  if (isPassive(scene, at) || negated(scene, group(scene, at), at)) return null
  const rest = wordsOf(scene, at + 1, at + 7)
  const by = subject(scene, at)
  const words = { first: group(scene, at), last: at + 1 }
  if (
    /^(?:that )?(?:it|this|that|the (?:assault|incident|attack))(?: ever)? (?:happened|took place|occurred)\b/.test(
      rest,
    )
  )
    return finding(UNTRUE, 'denies', null, words, by)
  if (!DEEDS.test(rest) || !by || !isParty(scene, by)) return null
  return finding('blame/denied', 'denies', by, words, by)
}

/** "she made up the story", "had made it all up", "fabricated the allegations". */
export const madeUp: Rule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 6)
  const fits = oneOf(lowerAt(scene, at), 'made make making')
    ? /^(?:up (?:the|her|his|this|that|their) (?:\S+ )?(?:story|stories|claims?|allegations?|accusations?)|(?:it|this|the (?:whole )?(?:story|thing))(?: all)? up)\b/.test(
        rest,
      )
    : /^(?:the|her|his|their) (?:\S+ )?(?:story|claims?|allegations?|accusations?)\b/.test(rest)
  if (!fits || negated(scene, group(scene, at), at)) return null
  return finding(UNTRUE, 'denies', null, { first: at, last: at + 2 })
}

/** "There was no physical contact", "there was never any coercion". */
export const noContact: Rule = (scene, at) =>
  /\bthere (?:was|were) (?:absolutely )?(?:no|never any|not any|n't any) (?:(?:physical|sexual|inappropriate|non-consensual|such) )?$/.test(
    wordsOf(scene, at - 7, at) + ' ',
  )
    ? finding(UNTRUE, 'denies', null, { first: at - 2, last: at + 1 })
    : null

const NOT =
  /^(?:(?:did|do|have|had) (?:not|n't|never)|never|(?:have|had|would) never) (?:ever )?(?:(?:physically|sexually|deliberately) )?/
const DOING =
  /^(?:force[d]?|touch(?:ed)?|push(?:ed)?|hit|rape[d]?|assault(?:ed)?|kill(?:ed)?|shoot|shot|grab(?:bed)?|hurt|harm(?:ed)?|attack(?:ed)?|strike|struck|steal|stole|stolen|do (?:it|this|that|anything)|done (?:it|this|that|anything)|plan(?:ned)?|order(?:ed)?|start(?:ed)?|set|plant(?:ed)?|threaten(?:ed)?|choke[d]?|harass(?:ed)?|molest(?:ed)?|grope[d]?|abuse[d]?|poison(?:ed)?|stab(?:bed)?|make|made|cause[d]?|lay (?:a )?hands?|laid (?:a )?hands?)\b/
const INNOCENT = /^(?:am|'m) (?:\w+ly )?(?:innocent|not guilty)\b/

/** "I didn't push her", in the mouth of one who was accused before. */
export const ownDenial: Rule = (scene, at) =>
  tagOf(scene.tokens[at]!) !== 'NUM' && isDenial(wordsOf(scene, at + 1, at + 7))
    ? finding(OWN_DENIAL, 'denies', { first: at, last: at + 1 }, { first: at, last: at + 4 })
    : null
const isDenial = (rest: string): boolean => {
  const not = NOT.exec(rest)?.[0]
  return not === undefined ? INNOCENT.test(rest) : DOING.test(rest.slice(not.length))
}
