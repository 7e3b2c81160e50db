import { tagOf } from '../phrase.ts'
import {
  finding,
  group,
  harmIn,
  isParty,
  isPassive,
  lowerAt,
  phraseAt,
  type Rule,
  subject,
  UNTRUE,
  wordsOf,
} from '../scene.ts'
import { CHARGE } from './blamed.ts'

const FALSE =
  /\b(?:false|untrue|baseless|unfounded|groundless|absurd|ridiculous|nonsense|a lie|lies|fabricat\w+|fabrications?|a smear|smears|fiction|ludicrous|preposterous|propaganda|outrageous|slander\w*|not true)\b/

/** "The accusation that the Front was behind the blast is a fabrication": whom the accusation named is cleared. */
export const accusationFalse: Rule = (scene, at) => {
  if (!/^(?:that)$/.test(lowerAt(scene, at + 1))) return null
  const party = phraseAt(scene, at + 2)
  if (!party || party.first !== at + 2 || !isParty(scene, party)) return null
  const rest = wordsOf(scene, party.last, party.last + 26)
  const told = /^(.*?)\b(?:is|are|was|were) ((?:\S+ ){0,7}?\S+)$/.exec(rest.split(/[.;]/)[0]!)
  if (!told || !FALSE.test(rest) || (!harmIn(scene, party.last, scene.end) && !CHARGE.test(rest))) return null
  return finding('blame/untrue-of', 'denies', party, { first: at, last: party.last })
}

const DENIED =
  /^(?:that|those|these|the|this) (?:\S+ )?(?:allegations?|claims?|accusations?|theor(?:y|ies)|suggestions?|reports?|rumou?rs?)(?: (?!of|about|by|that)|$|[.,;])/
const INVESTIGATORS = /\b(?:police|investigators?|detectives?|prosecutors?|officials?|authorities|sheriff|officers)\b/

/** "police denied that allegation": they clear whom somebody accused before, and not themselves. */
export const policeDeny: Rule = (scene, at) => {
  if (isPassive(scene, at) || !DENIED.test(wordsOf(scene, at + 1, at + 6) + ' ')) return null
  const by = subject(scene, at)
  return by && INVESTIGATORS.test(wordsOf(scene, by.first, by.last))
    ? finding(UNTRUE, 'denies', null, { first: group(scene, at), last: at + 3 }, by)
    : null
}

/** "said it had done nothing wrong", "insists she did nothing wrong". */
export const nothingWrong: Rule = (scene, at) => {
  // "24 percent said she did nothing wrong": a poll.
  if (
    !/\b(?:done|did) nothing$/.test(wordsOf(scene, at - 2, at)) ||
    /\b(?:percent|per cent|%|poll\w*|voters)\b/.test(wordsOf(scene, scene.start, at))
  )
    return null
  const party = subject(scene, at - 2)
  return party && isParty(scene, party)
    ? finding('blame/innocent', 'denies', party, { first: at - 2, last: at + 1 })
    : null
}

/** "The Front has distanced itself from the attack". */
export const distanced: Rule = (scene, at) => {
  if (
    !/^(?:itself|himself|herself|themselves) from\b/.test(wordsOf(scene, at + 1, at + 3)) ||
    !harmIn(scene, at + 3, at + 9)
  )
    return null
  const party = subject(scene, at)
  return party && isParty(scene, party)
    ? finding('blame/denied', 'denies', party, { first: at, last: at + 3 }, party)
    : null
}

/** "entered a plea of not guilty", "entered not guilty pleas". */
export const notGuiltyPlea: Rule = (scene, at) => {
  if (!/^of not guilty\b/.test(wordsOf(scene, at + 1, at + 4)) && !/\bnot guilty$/.test(wordsOf(scene, at - 2, at)))
    return null
  for (let verb = at - 1; verb > Math.max(scene.start, at - 7); verb--)
    if (/^(?:entered|enters|made|offered|filed|tendered)$/.test(lowerAt(scene, verb))) {
      const party = subject(scene, verb)
      return party && isParty(scene, party)
        ? finding('blame/innocent', 'denies', party, { first: verb, last: at + 1 }, party)
        : null
    }
  return null
}

const ACTS =
  /^(?:(?:shoot|shot|bring|brought) (?:\S+ ){0,4}?down|down|shell|bomb|hack|poison|abduct|kidnap|hijack|sabotage|assassinate|torture|fire (?:on|at|into|first|any|a|the|rockets?|missiles?|shells?|shots?)|target (?:civilians|hospitals?|schools?|people|the)|strike (?:the|a|any)|hit (?:the|a|any)|set (?:the |off |fire)|shoot (?:the|at|any|a|him|her|them))\b/

/** "The guard did not bring down that aeroplane", "had never shelled the camp". */
export const didNot: Rule = (scene, at) => {
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (!/\b(?:did|had|has|have) (?:not|n't|n’t|never)\b|^never\b/.test(before) || !ACTS.test(wordsOf(scene, at, at + 8)))
    return null
  const party = subject(scene, at)
  if (
    !party ||
    !isParty(scene, party) ||
    (tagOf(scene.tokens[party.last - 1]!) === 'PRON' && !/^(?:it|they)$/.test(lowerAt(scene, party.first)))
  )
    return null
  // "The bomb did not explode": a thing; "he did not fire a shot" tells of a game as well.
  if (/\b(?:if|whether|unless)\b/.test(wordsOf(scene, party.first - 2, party.first))) return null
  return finding('blame/was-not', 'denies', party, { first, last: at + 1 })
}

/** "We are in no way involved", "the Front was in no way responsible". */
export const inNoWay: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 3, at)
  if (!/\b(?:in no way|not in any way|by no means)$/.test(wordsOf(scene, at - 4, at))) return null
  const words = before.startsWith('in no way') ? 3 : 4
  const be = at - words
  const verb = /^(?:is|are|was|were|been)$/.test(lowerAt(scene, be - 1))
    ? be - 1
    : lowerAt(scene, be) === 'by'
      ? be - 1
      : be
  const party = subject(scene, verb)
  return party && isParty(scene, party)
    ? finding('blame/was-not', 'denies', party, { first: verb, last: at + 1 })
    : null
}
