import { isHarm } from './kinds.ts'
import type { Lead } from './lead.ts'
import { oneOf, wordSet } from './one-of.ts'
import type { Finding, Scene } from './scene.ts'
import { clauseStart, holds, lowerAt, wordsOf } from './scene.ts'

/** Deeds told in the mass are no news: "is blamed for regular attacks", "has claimed dozens of bombings". */
const HABIT =
  /\b(?:blamed|claimed|responsible|accused|suspected|carried out|staged|behind)\b(?: \S+){0,3} (?:regular|frequent|numerous|countless|scores of|dozens of|hundreds of|a (?:string|series|wave|spate) of|many|most|several other|multiple) (?:\S+ ){0,4}?(?:attacks?|bombings?|shootings?|killings?|raids|assaults|kidnappings|abductions|murders|massacres)\b/
/** One of these is in every such deed, and in every such time: the patterns are for clauses that hold one. */
const HABITUAL = wordSet('blamed claimed responsible accused suspected carried staged behind')
const PAST = wordSet('last previous ago earlier before previously already past other similar recent separate')
/** Words that put a sentence in another time than the incident's. */
const ELSEWHEN =
  /\b(?:(?:last|previous) (?:year|month|november|december|january|february|march|april|may|june|july|august|september|october)|(?:years|decades|months|a year|a decade|a month) (?:ago|earlier|before)|earlier this year|previously|already convicted|(?:past|earlier|previous|other|similar|(?<!\bthe )recent|separate) (?:\w+ )?(?:attacks?|bombings?|shootings?|killings?|hoaxes|incidents?|crashes|assaults)|in recent (?:years|months)|in the past)\b/

/**
 * Whether a finding is told of another incident: its clause has a time or year that is not the report's, or sets the
 * harm in a place that the head of the report does not know ("the attacks in Lindhaven").
 *
 * @param siblings all findings of the sentence
 * @param year four digits of the report's year, or null
 */
export function scopeOf(
  scene: Scene,
  found: Finding,
  siblings: readonly Finding[],
  lead: Pick<Lead, 'has'>,
  year: string | null,
): 'this' | 'other' {
  const from = clauseStart(scene, found.words.first)
  let to = found.words.last
  while (to < scene.end && !oneOf(lowerAt(scene, to), ', ; — –')) to++
  if (holds(scene, from, to, PAST)) {
    const clause = wordsOf(scene, from, to)
    const elsewhen = ELSEWHEN.exec(clause)
    // "the bombing last month" in the report's first sentences is what the report is about.
    const ownTime =
      elsewhen !== null &&
      /^(?:last|previous) /.test(elsewhen[0]) &&
      scene.sentence.index < 2 &&
      !/\b(?:in|since|by|until|late|early) (?:\w+ )?(?:last|previous) /.test(clause)
    if (elsewhen !== null && !ownTime) return 'other'
  }
  if (holds(scene, from, to, HABITUAL) && HABIT.test(wordsOf(scene, from, to))) return 'other'
  if (year !== null && !isOfNow(found)) {
    for (let at = scene.start; at < to; at++) {
      const told = lowerAt(scene, at)
      if (told.length < 4 || (!told.includes('1') && !told.includes('2'))) continue
      for (const match of told.matchAll(/\b(?:1[89]\d\d|20\d\d)\b/g))
        if (match[0] !== year && !lead.has(match[0])) return 'other'
    }
  }
  // "The Front, which claimed the raids on the coast, has been silent on this one": the clause in between is background.
  if (
    found.stance === 'claims_own' &&
    oneOf(lowerAt(scene, found.words.first - 1), 'who which that') &&
    siblings.some((one) => one.stance === 'no_evidence')
  ) {
    return 'other'
  }
  for (let at = found.words.first; at < to - 1; at++) {
    if (!oneOf(lowerAt(scene, at + 1), 'in at near')) continue
    if (!isHarm(lowerAt(scene, at)) && !/claim|kill|attack|deed|harm-by|did-it|took-part|done-by/.test(found.rule))
      continue
    const place = scene.tokens[lowerAt(scene, at + 2) === 'the' ? at + 3 : at + 2]
    if (place?.tag === 'PROPN' && place.index < to && !lead.has(place.lower) && !TIME_WORD.has(place.lower))
      return 'other'
  }
  return 'this'
}
/** A court follows the deed by years: "is accused of killing nine in June 2015" is news of this incident. */
const isOfNow = (found: Finding): boolean =>
  found.stance === 'suspects' &&
  oneOf(found.rule, 'blame/accused blame/on-trial blame/faces blame/charges-against blame/sought blame/wanted')
const TIME_WORD = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
)
