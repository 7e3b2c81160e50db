import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  clauseStart,
  finding,
  group,
  hedged,
  holds,
  isParty,
  isPassive,
  isPlace,
  lowerAt,
  negated,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'
import { hasForce, isAttackerBefore, stanceOf } from './killed.ts'

const HURT = /\b(?:kill\w*|died|dead|die|dies|injured|injur\w+|wounded|wound\w+|hurt|death|deaths)\b/
const OF_WHOM = /^(?:PROPN|ADJ|NOUN|PART)$/
const PLAIN =
  /^(?:deadly|fatal|heavy|massive|second|third|first|recent|alleged|apparent|suspected|separate|similar|such|fresh|new|air|drone|missile|rocket|suicide|car|roadside|mortar|artillery|overnight|fierce|intense|terror|terrorist|joint|double|twin|latest|sea|ground|night|dawn|major|big|enemy|crossfire|live|warning|sniper|hunger|general|labor|labour|rail|train|pre-emptive|retaliatory|lightning|heat|dawn)$/

/** "died in police firing", "killed in a rebel ambush", "wounded in Ruritanian air strikes": whose fire it was. */
export const diedIn: Rule = (scene, at) => {
  let first = at
  while (first > scene.start && first > at - 6 && OF_WHOM.test(tagOf(scene.tokens[first - 1]!))) first--
  let last = at
  while (last > first && PLAIN.test(lowerAt(scene, last - 1))) last--
  while (first < last && PLAIN.test(lowerAt(scene, first))) first++
  if (/^['’]s?$/.test(lowerAt(scene, last - 1))) last--
  if (first >= last) return null
  let before = first - 1
  while (
    /^(?:an?|the|another|\w+)$/.test(lowerAt(scene, before)) &&
    (tagOf(scene.tokens[before]!) === 'DET' || PLAIN.test(lowerAt(scene, before)))
  )
    before--
  if (!/^(?:in|by|during)$/.test(lowerAt(scene, before)) || !HURT.test(wordsOf(scene, before - 5, before))) return null
  const party = { first, last }
  const words = wordsOf(scene, first, last)
  const side =
    /\b(?:police|army|military|rebels?|militants?|insurgents?|guerrillas?|troops|militia|government|security|cartel|gang|coalition|navy|separatists?|taliban|terrorists?)\b/.test(
      words,
    )
  // "killed in the Borg shooting": a place.
  if (
    !side &&
    (isPlace(scene, party) || !/(?:ian|ish|ese|ean|aeli|aqi|ani|emeni|omali|erman|ench|led|backed)$/.test(words))
  )
    return null
  if (negated(scene, before - 6, before)) return null
  return finding('blame/killed-in', stanceOf(scene, party, first), party, { first: before, last: at + 1 })
}

const AIMED =
  /^(?:(?:an?|the|at|on|two|three|several|its|their|his|her|at least|\d+) ){0,2}(?:\S+ ){0,3}?(?:hospitals?|schools?|homes?|houses?|markets?|buildings?|villages?|camps?|convoys?|wedding|funeral|mosques?|churches|church|shelters?|bus(?:es)?|blocks?|neighbou?rhoods?|districts?|towns?|ships?|tankers?|ports?|airports?|bases?|checkpoints?|refugees|civilians|people|vehicles?|cars?|ambulances?|bridges?|plants?|warehouses?|clinics?|queues?|crowds?|playgrounds?|restaurants?|caf[eé]s?|squares?|stations?|factory|factories|farms?|prisons?|shops?)\b/

/** "said a Ruritanian air strike hit the hospital", "rebel rockets struck a market": the weapon with its owner. */
export const strikeHit: Rule = (scene, at) => {
  if (isPassive(scene, at) || !AIMED.test(wordsOf(scene, at + 1, at + 8))) return null
  const first = group(scene, at)
  const party = subject(scene, at)
  if (!party || negated(scene, first, at)) return null
  const told = wordsOf(scene, party.first, party.last)
  // "a drone launched by the rebels hit the airport".
  if (
    /^(?:launched|fired|dropped|flown|sent) by$/.test(wordsOf(scene, party.first - 2, party.first)) &&
    isParty(scene, party)
  )
    return finding('blame/attacked', stanceOf(scene, party, first), party, { first, last: at + 1 })
  if (
    !/\b(?:strikes?|airstrikes?|raids?|missiles?|rockets?|shells?|warplanes?|jets|drones?|artillery|bombs?|planes|helicopters?|gunships?)$/.test(
      told,
    )
  )
    return null
  const owner =
    isParty(scene, party) ||
    /\b(?:rebel|army|government|coalition|military|militant|separatist|insurgent|enemy)\b/.test(told)
  return owner ? finding('blame/attacked', stanceOf(scene, party, first), party, { first, last: at + 1 }) : null
}

const CROWD =
  /\b(?:crowds?|people|protests?|protest[eo]rs?|demonstrators?|demonstrations?|marches|march|marchers|rall(?:y|ies)|civilians|villagers|students|worshippers|supporters|strikers|miners|mourners|workers|farmers|refugees|migrants|residents|unarmed|clash\w*|riots?|rioters|unrest)\b/

/** "two were dead after police opened fire on a march": a force that kills in a crowd, where no attacker is stopped. */
export const firedOnCrowd: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at), 'opened fired shot') || isPassive(scene, at)) return null
  const party = subject(scene, at)
  if (!party || !hasForce(scene, party)) return null
  const match =
    /^(?:opened fire|fired (?:(?:live|warning|several|\d+|\S+) ){0,2}?(?:shots?|rounds?|bullets?|ammunition|on|at|into|upon)|shot (?:at|into|on))\b/.exec(
      wordsOf(scene, at, at + 5),
    )
  if (!match) return null
  const first = group(scene, at)
  if (negated(scene, first, at) || holds(scene, first, at, 'would could might may should to')) return null
  const told = wordsOf(scene, scene.start, scene.end)
  const aimed =
    /\b(?:on|at|into|upon|towards?) (?:(?!gunm|attack|suspect|milit)\S+ ){0,3}?(?:crowds?|protest[eo]rs?|demonstrators?|marchers|civilians|villagers|worshippers|mourners|people|students)\b/.test(
      wordsOf(scene, at, at + 9),
    )
  if (
    (!aimed && !HURT.test(told)) ||
    !CROWD.test(told) ||
    isAttackerBefore(scene, at) ||
    /\b(?:gunm[ae]n|attackers?|suspects?|militants?)\b/.test(wordsOf(scene, at, at + 9))
  )
    return null
  return finding('blame/fired-on', stanceOf(scene, party, first), party, { first, last: at + 2 })
}

const ACT =
  /^(?:opened fire|(?:started|began|start) (?:firing|shelling|shooting|bombing)|fired (?:first|(?:\S+ ){0,3}?(?:artillery|mortars?|rockets?|shells?|missiles?|rounds|weapons))|launched (?:(?:an?|the|several|heavy|\d+|\S+) ){0,3}?(?:artillery|rockets?|missiles?|mortars?|attacks?|raids?|strikes?|assaults?|offensive)|shelled|attacked (?:\S+ ){0,4}?(?:posts?|positions?|patrols?|villages?|checkpoints?|bases?)|crossed (?:\S+ ){0,4}?(?:border|line|frontier))\b/
const SOLDIERS = wordSet(
  'soldiers troops forces army military navy guards jets warplanes artillery gunners marines gunboats warships tanks',
)

/** "after Ruritanian soldiers opened fire", "the Ostmark army started firing heavy weapons": one side's act in a clash of states. */
export const sideFired: Rule = (scene, at) => {
  if (isPassive(scene, at)) return null
  const party = subject(scene, at)
  if (!party || !SOLDIERS.has(lowerAt(scene, party.last - 1)) || !ACT.test(wordsOf(scene, at, at + 8))) return null
  const first = group(scene, at)
  if (negated(scene, first, at) || holds(scene, first, at, 'would could might may should will to')) return null
  let nation = false
  for (let i = party.first; i < party.last - 1 && !nation; i++) {
    const token = scene.tokens[i]!
    nation =
      /^\p{Lu}/u.test(token.word) &&
      /^(?:PROPN|ADJ)$/.test(tagOf(token)) &&
      !isForce(token.lower) &&
      !isPerpetrator(token.lower)
  }
  if (
    !nation ||
    /\b(?:gunm[ae]n|attackers?|suspects?|militants?|rebels?|terrorists?|positions? of)\b/.test(
      wordsOf(scene, at, at + 9),
    )
  )
    return null
  const stance = hedged(scene, clauseStart(scene, at) - 3, at) ? 'suspects' : 'blames'
  return finding('blame/side-fired', stance, party, { first, last: at + 2 })
}

/** "nine miners shot dead by guards": the counted dead stand right before the verb. */
export const countedDead: Rule = (scene, at) => {
  if (group(scene, at) !== at) return null
  const by = /^(?:dead |down )?by$/.exec(wordsOf(scene, at + 1, at + 3))
    ? lowerAt(scene, at + 1) === 'by'
      ? at + 1
      : at + 2
    : -1
  if (by < 0) return null
  const them = /^of (?:them|those)$/.test(wordsOf(scene, at - 2, at)) ? { first: at - 3, last: at } : null
  const dead = them ?? phraseUpTo(scene, at)
  if (!dead) return null
  const many =
    /^(?:at least |about |some |more than |another )*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|dozens|scores|hundreds|several|most|some)\b/
  if (
    !many.test(wordsOf(scene, dead.first, dead.last)) ||
    /\b(?:gunm[ae]n|attackers?|militants?|suspects?|rebels?|terrorists?|fighters?|robbers?|bandits?)\b/.test(
      wordsOf(scene, dead.first, dead.last),
    )
  )
    return null
  const party = forceAt(scene, by + 1)
  return party && finding('blame/killed-by', stanceOf(scene, party, at), party, { first: at, last: party.last })
}

function forceAt(scene: Scene, from: number): Range | null {
  let last = from
  while (last < scene.end && last < from + 6 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tagOf(scene.tokens[last]!))) last++
  const party = { first: from, last }
  return last > from && hasForce(scene, party) ? party : null
}
