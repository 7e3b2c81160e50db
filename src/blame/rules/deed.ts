import { GRAVE } from '../deeds.en.ts'
import { leftOpen } from '../doubt.ts'
import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { tagOf } from '../phrase.ts'
import {
  finding,
  group,
  harmIn,
  held,
  holds,
  isPassive,
  isPlace,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  type Rule,
  subject,
  wordsOf,
} from '../scene.ts'
import { isAttacker, isKiller, killer, stanceOf } from './killed.ts'

const UNREAL = wordSet("would could should may might must will can to not n't never if")

/** "gunmen stormed the hotel", "robbers made off with jewels", "hackers stole the data": first told of each. */
export const deed: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  // "terrorist attacks": a noun.
  if (
    /s$|^(?:attack|bomb|storm|hack|raid|hijack|rob|loot|shell|steal|ram|exploit)$/.test(word) &&
    tagOf(scene.tokens[at]!) !== 'VERB'
  )
    return null
  if (word.endsWith('ing') && !holds(scene, group(scene, at), at, 'is are was were been')) return null
  const first = group(scene, at)
  if (
    (isPassive(scene, at) && !word.endsWith('ing')) ||
    holds(scene, first, at, UNREAL) ||
    lowerAt(scene, at - 1) === 'to'
  )
    return null
  const rest = wordsOf(scene, at + 1, at + 8)
  if (/^by\b/.test(rest) || rest === '') return null
  const party = killer(scene, at, subject(scene, at))
  if (!party) return null
  // "asked whether the gunmen took anybody": nothing is told.
  if (
    /\b(?:whether|if)$/.test(wordsOf(scene, party.first - 1, party.first)) ||
    /\b(?:whether|if)(?: \S+)?$/.test(wordsOf(scene, party.first - 2, party.first))
  )
    return null
  const words = wordsOf(scene, party.first, party.last).split(' ')
  const villain = words.some(
    (one) => isPerpetrator(one) && !isForce(one) && !oneOf(one, 'mobs mob gangs gang cells cell lovers lover'),
  )
  const object = phraseAt(scene, at + 1)
  if (object && isAttacker(scene, object)) return null
  // "Armed men raided a camp".
  const armedMen =
    words.some((one) => oneOf(one, 'armed masked unidentified unknown hooded')) &&
    words.some((one) => oneOf(one, 'men youths group gang assailants persons individuals'))
  if (!villain && !armedMen && !(GRAVE.has(word) && object && object.first === at + 1)) return null
  if (oneOf(word, 'took held') && !/\b(?:hostages?|captive)\b/.test(rest)) return null
  if (oneOf(word, 'escaped fled got') && !/^(?:away )?with\b/.test(rest)) return null
  if (oneOf(word, 'set broke made opened carried pulled tried attempted burst hit struck') && !SENSE.test(rest))
    return null
  return finding('blame/deed', stanceOf(scene, party, first), party, { first, last: at + 1 })
}

/** The sense of verbs of many senses. */
const SENSE =
  /^(?:fire\b|off with|out (?:an? |the )?(?:attack|raid|assault|bombing|robbery)|into|in\b|away with|(?:\S+ ){0,3}(?:alight|ablaze|on fire)|off (?:\S+ ){0,3}?(?:bombs?|explosives?|devices?|blasts?|grenades?)|fire to|(?:an? |the )?(?:gun|knife|pistol|weapon)|to (?:kill|rob|hijack|blow|bomb|kidnap|seize|storm)|through|(?:an? |the )?(?:convoy|checkpoint|bus|train|village|school|market|base|church|mosque|hotel|police|army))/

const EVENT = wordSet(
  'attacks attack assaults assault bombings bombing shootings shooting killings killing murders murder massacres massacre raids raid ambushes ambush kidnappings kidnapping abductions abduction hijackings hijacking stabbings stabbing shelling strikes strike airstrikes airstrike robbery robberies heists heist hacks hack poisonings poisoning slayings slaying slaughter arson sabotage rampage assassinations assassination beatings beating rapes rape crackdown hoaxes hoax',
)
/** "direct mail attacks by farmers", "an attack on her record by the senator": attacks in words. */
const INWORDS =
  /\b(?:mail|ads?|ad hominem|hominem|verbal|personal|political|negative|partisan|campaign|media|press|scathing|withering|rhetorical|twitter|online|records?|policy|policies|character|credibility|reputation|integrity|views?|stance|proposals?|plans?)\b/
const HYPOTHETICAL =
  /\b(?:no|not|any|fears?|fearing|feared|threats? of|threatened|prevent\w*|against|risk|possible|possibility|potential|future|future|further|more|similar|previous|earlier|past|warn\w*|like|such|stop\w*|avoid\w*|if|in case of|plans? for|attempted|history of|series of|years? of|wave of|rise in)(?: \S+){0,3}$/

/** "the killings by security forces", "an attack by rebels", "a raid on the camp by gunmen". */
export const harmBy: Rule = (scene, at) => {
  const owned = oneOf(lowerAt(scene, at - 1), "whose his her their the 's ’s")
  if (!EVENT.has(lowerAt(scene, at)) || (tagOf(scene.tokens[at]!) === 'VERB' && !owned)) return null
  let by = -1
  for (let i = at + 1; i < Math.min(at + 8, scene.end) && by < 0; i++) {
    const word = lowerAt(scene, i)
    const tag = tagOf(scene.tokens[i]!)
    if (word === 'by') by = i
    else if (i > at + 1 ? oneOf(tag, 'VERB AUX PUNCT PRON') : !oneOf(word, 'on in at of against near')) return null
  }
  if (by < 0 || HYPOTHETICAL.test(wordsOf(scene, at - 6, at))) return null
  // "was accused of rape by a woman": she accuses.
  if (by === at + 1 && /\b(?:accused|suspected|acquitted|convicted) of(?: \S+)?$/.test(wordsOf(scene, at - 4, at)))
    return null
  if (oneOf(lowerAt(scene, at), 'attacks attack') && INWORDS.test(wordsOf(scene, at - 2, by))) return null
  const phrase = phraseAt(scene, by + 1)
  const agent = phrase && ownerOf(scene, phrase)
  const party = agent && isForce(lowerAt(scene, agent.first)) ? { first: agent.first, last: agent.first + 1 } : agent
  // "raids by police" are no harm of theirs.
  if (
    party &&
    oneOf(lowerAt(scene, at), 'raids raid strikes strike crackdown attacks attack') &&
    holds(scene, party.first, party.last, 'police officers agents detectives')
  )
    return null
  if (!party || (isPlace(scene, party) && !oneOf(lowerAt(scene, party.first), 'an a the') && by > at + 1)) return null
  if (!isKiller(scene, party) && !isPlace(scene, party)) return null
  return finding('blame/harm-by', held(scene, at - 3, party.last), party, { first: at, last: by + 1 })
}

/** "played a key role in the bombing", "had a hand in it", "took part in the raid", "was involved in the attack". */
export const tookPart: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at, at + 9)
  if (!PART.test(rest) || !harmIn(scene, at + 2, at + 13)) return null
  const first = group(scene, at)
  if (oneOf(word, 'involved implicated') && !isPassive(scene, at)) return null
  if (holds(scene, first, at, 'would should must will can to') && lowerAt(scene, at - 1) === 'to') return null
  return takenPart(scene, at, subject(scene, at), first)
}

const PART =
  /^(?:play(?:ed|s) (?:an? |the |its |their )?(?:\S+ )?(?:roles?|parts?) in|(?:had|has|have) (?:an? )?(?:hand|part|role) in|took part in|taken part in|participated in|involved in|implicated in|complicit in)\b/

function takenPart(scene: Parameters<Rule>[0], at: number, party: ReturnType<typeof subject>, first: number) {
  if (!party) return null
  const words = wordsOf(scene, party.first, party.last)
  if (
    /\b(?:vehicles?|cars?|alcohol|speed|drugs|weather|victims?|passengers?|trains?|bus(?:es)?|lorr(?:y|ies)|trucks?|planes?)$/.test(
      words,
    )
  )
    return null
  if (!/\p{L}/u.test(words) || isForce(lowerAt(scene, party.last - 1)) || oneOf(words, 'police who those we i you it'))
    return null
  const no = negated(scene, first, at)
  if (leftOpen(scene, party.first)) return finding('blame/took-part', 'no_evidence', party, { first, last: at + 2 })
  return finding('blame/took-part', no ? 'denies' : held(scene, party.first - 5, at), party, { first, last: at + 2 })
}

const UNSAFE =
  /\b(?:unsafe|tainted|toxic|poison\w*|contaminated|faulty|fake|defective|expired|spoiled|adulterated|rotten|dangerous|bootleg|counterfeit|sicken\w*|infected)\b/

/** "sold bread that poisoned 40 people", "supplied faulty brakes": goods that did the harm. */
export const sold: Rule = (scene, at) => {
  const first = group(scene, at)
  if (!UNSAFE.test(wordsOf(scene, at + 1, at + 10)) || negated(scene, first, at)) return null
  const agent = isPassive(scene, at)
    ? lowerAt(scene, at + 1) === 'by'
      ? phraseAt(scene, at + 2)
      : null
    : subject(scene, at)
  if (!agent || tagOf(scene.tokens[agent.last - 1]!) === 'PRON') return null
  return finding('blame/sold', held(scene, first - 4, at), agent, { first, last: at + 1 })
}
