import { oneOf, wordSet } from '../one-of.ts'
import {
  finding,
  group,
  holds,
  isParty,
  lowerAt,
  negated,
  nextParty,
  phraseAt,
  type Rule,
  subject,
  wordsOf,
} from '../scene.ts'

const CRIMES = wordSet(
  'intrusions intrusion break-ins break-in hacks hack hacking burglary burglaries robbery robberies thefts theft crimes crime offences offence offenses offense killings killing murders murder attacks attack rapes rape assaults assault arson fraud shootings shooting stabbings stabbing bombings bombing poisonings poisoning leaks leak wrongdoing abuse charges',
)

/** "admits to other break-ins", "admitted in his plea that he passed on the letters". */
export const admittedTo: Rule = (scene, at) => {
  const first = group(scene, at)
  if (negated(scene, first, at) || holds(scene, first, at, 'may might could will would expected was were been'))
    return null
  const rest = wordsOf(scene, at + 1, at + 12)
  const to = /^(?:to|having|committing) /.test(rest) && holds(scene, at + 2, at + 8, CRIMES)
  const plea =
    /^(?:in|as (?:a )?part of|during|under) (?:\S+ ){0,3}?(?:plea|confession|testimony|interview with police|court)\b/.test(
      rest,
    )
  if (!to && !plea) return null
  if (/^to (?:the |a )?(?:\S+ )?(?:hospital|clinic|intensive)/.test(rest)) return null
  // A headline's first word may be left without its subject's tag: "Hacker who read the minister's mail admits to".
  const found = subject(scene, at)
  const opener = phraseAt(scene, scene.start)
  const relative = opener && oneOf(lowerAt(scene, opener.last), 'who whose') ? opener : null
  const who = relative ?? (found && isParty(scene, found) ? found : null)
  return who && isParty(scene, who)
    ? finding('blame/confessed', 'claims_own', who, { first: at, last: at + 2 }, who)
    : null
}

/** "As part of his plea, Anton Krol, 44, said he broke into a hundred mailboxes". */
export const inPlea: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 6, at)
  if (!/\b(?:as (?:a )?part of|in|under|during) (?:his|her|their|the)(?: guilty)?$/.test(before)) return null
  if (!/^(?:,|agreement|deal|,? ?\S+ ,) /.test(wordsOf(scene, at + 1, at + 4) + ' ')) return null
  const who = nextParty(scene, at + 1, at + 8)
  if (!who) return null
  const said = /\b(?:said|admitted|acknowledged|told|confessed|conceded) (?:that )?(?:\S+ )?(?:he|she|they)\b/.exec(
    wordsOf(scene, who.last, who.last + 9),
  )
  return said ? finding('blame/confessed', 'claims_own', who, { first: at, last: at + 1 }, who) : null
}

/** "the hacker whose break-ins first showed that ... pleaded guilty": the sentence's opener pleads. */
export const openerPleads: Rule = (scene, at) => {
  if (!/^pled$|^plead/.test(lowerAt(scene, at - 1))) return null
  const opener = phraseAt(scene, scene.start)
  if (!opener || !oneOf(lowerAt(scene, opener.last), 'who whose') || !isParty(scene, opener)) return null
  // Another "who" after a comma would have its own plea.
  if (/, who\b/.test(wordsOf(scene, opener.last + 1, at)) || holds(scene, at - 4, at, 'not yet')) return null
  return finding('blame/confessed', 'claims_own', opener, { first: at - 1, last: at + 1 }, opener)
}

/** "I'm taking responsibility", "I take full responsibility for the crash", in the speaker's own words. */
export const takingIt: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 6, at)
  const mine =
    /\bi (?:(?:am|'m|’m|do|will|have to|must) )?(?:tak(?:e|ing)|accept(?:ing)?|bear)(?: (?:full|total|sole|complete|the))?$/.exec(
      before,
    )
  if (!mine) return null
  // "I take full responsibility for the defeat": a coach; for the shop's accounts: an office.
  const rest = wordsOf(scene, at + 1, at + 7)
  if (
    /^for\b/.test(rest) &&
    !/\b(?:it|that|this|crash|accident|death|deaths|fire|killing|attack|what happened|mistake|actions?)\b/.test(rest)
  )
    return null
  const first = at - mine[0].split(' ').length
  return finding('blame/own-words', 'claims_own', { first, last: first + 1 }, { first, last: at + 1 })
}

/** "one of my worst mistakes", "it was my fault": the speaker's own. */
export const myMistake: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 6, at)
  const mine =
    /\b(?:one of my (?:\S+ ){0,2}?(?:worst|biggest|gravest|greatest|terrible|horrendous|horrible|awful)|(?:is|was|'s|’s) (?:all |entirely |my own |partly )?my(?: own)?)$/.exec(
      before,
    )
  if (!mine) return null
  if (lowerAt(scene, at) !== 'fault' && !mine[0].startsWith('one of')) return null
  const my = before.split(' ').lastIndexOf('my')
  const place = at - before.split(' ').length + my
  if (holds(scene, place - 4, place, "not n't if")) return null
  return finding('blame/own-words', 'claims_own', { first: place, last: place + 1 }, { first: place, last: at + 1 })
}
