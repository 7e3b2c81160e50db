import type { Range } from '../phrase.ts'
import {
  checked,
  finding,
  group,
  isPassive,
  isPerson,
  lowerAt,
  negated,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

const LAW =
  /\b(?:police|cops?|officers?|authorities|detectives?|officials?|investigators?|prosecutors?|agents?|deputies|court|judge|sheriff|attorney|gendarmes|inspectors?|troopers?|marshals|department)\b/
/** People whom the police hear, hold and bring in without suspecting them. */
const NO_SUSPECT =
  /\b(?:witness(?:es)?|victims?|residents|survivors?|passengers|people|neighbou?rs|relatives|family|families|staff|students|migrants|refugees|hostages?|patients|children|those|anyone|everyone|locals|villagers|eyewitness(?:es)?)\b/

const heldByLaw = (scene: Scene, party: Range | null): party is Range =>
  party !== null && isPerson(scene, party) && !NO_SUSPECT.test(wordsOf(scene, party.first, party.last))

/** "took the skipper in for questioning", "was brought in for questioning", "has been summoned for questioning". */
export const broughtIn: Rule = (scene, at) => {
  if (lowerAt(scene, at - 1) !== 'for') return null
  for (let verb = at - 2; verb > Math.max(scene.start - 1, at - 14); verb--) {
    if (
      !/^(?:took|take|taken|takes|brought|bring|hauled|pulled|called|summoned|picked|detained|held|arrested)$/.test(
        lowerAt(scene, verb),
      )
    )
      continue
    const first = group(scene, verb)
    if (negated(scene, first, verb) || /\b(?:would|could|if)\b/.test(wordsOf(scene, first, verb))) return null
    const passive = isPassive(scene, verb)
    const party = passive ? subject(scene, verb) : phraseAt(scene, verb + 1)
    const by = passive ? null : subject(scene, verb)
    if (!heldByLaw(scene, party) || (by && !LAW.test(wordsOf(scene, by.first, by.last)))) return null
    return checked(scene, finding('blame/arrested', 'suspects', party, { first, last: at + 1 }, by))
  }
  return null
}

/** "had the arsonist in custody by noon", "have a man in custody". */
export const haveInCustody: Rule = (scene, at) => {
  const into = lowerAt(scene, at - 1) === 'in' ? at - 1 : lowerAt(scene, at - 2) === 'in' ? at - 2 : -1
  const party = into < 0 ? null : phraseUpTo(scene, into)
  if (!party || !/^(?:have|has|had)$/.test(lowerAt(scene, party.first - 1)) || !heldByLaw(scene, party)) return null
  const by = subject(scene, party.first - 1)
  if (negated(scene, group(scene, party.first - 1), party.first)) return null
  return checked(scene, finding('blame/in-custody', 'suspects', party, { first: party.first - 1, last: at + 1 }, by))
}

/** "his cousin is on bail over the arson", "has been released on police bail". */
export const onBail: Rule = (scene, at) => {
  const on = /^on(?: \w+)?$/.test(wordsOf(scene, at - 2, at)) ? at - 2 : lowerAt(scene, at - 1) === 'on' ? at - 1 : -1
  if (on < 0) return null
  const verb = /^(?:released|freed|out|free|bailed)$/.test(lowerAt(scene, on - 1)) ? on - 1 : on
  if (!isPassive(scene, verb) && !/^(?:remains?|remained)$/.test(lowerAt(scene, verb - 1))) return null
  const party = subject(scene, isPassive(scene, verb) ? verb : verb - 1)
  if (!heldByLaw(scene, party) || negated(scene, group(scene, verb), verb)) return null
  return checked(scene, finding('blame/in-custody', 'suspects', party, { first: verb, last: at + 1 }))
}

const SOMEBODY = /^(?:an?|any|anyone|those|people|whoever|every|all|you|we|i)$/
/** Where a time or a place ends what is said of a charge: "could be charged on Monday". */
const CHARGED = /^(?:with|over|for|under|in|on|as|,|\.|later|today|soon|$|\w+day)/

/** "the skipper could be charged with manslaughter", "would be questioned, police said": what the law is about to do. */
export const toBeCharged: Rule = (scene, at) => {
  const first = group(scene, at)
  if (!/^(?:also |now |likely |\w+ly )*(?:could|may|might|will|would|to)\b.* be\b/.test(wordsOf(scene, first, at)))
    return null
  if (!CHARGED.test(wordsOf(scene, at + 1, at + 3)) || negated(scene, first, at)) return null
  if (!LAW.test(wordsOf(scene, scene.start, scene.end)) && lowerAt(scene, at + 1) !== 'with') return null
  const party = subject(scene, at)
  if (!heldByLaw(scene, party) || SOMEBODY.test(lowerAt(scene, party.first))) return null
  if (/^(?:whether|if|unless)$/.test(lowerAt(scene, party.first - 1))) return null
  return checked(scene, finding('blame/arrested', 'suspects', party, { first, last: at + 1 }))
}

const PENALTY =
  /^(?:each |up to |at least |as much as |as many as |between |a |an |the |possible |maximum |further )*(?:\S+ ){0,3}?(?:(?:years?|months?|life|term|sentence)(?: \w+){0,2} (?:in|behind) (?:prison|jail|bars)|(?:years?|months?|life)['’]? (?:in )?(?:prison|jail|imprisonment)|life imprisonment|death penalty|jail|prison|imprisonment)\b/

/** "the pair could face two years each": the penalty of what they are held for. */
export const facesPenalty: Rule = (scene, at) => {
  if (!PENALTY.test(wordsOf(scene, at + 1, at + 12))) return null
  if (/\b(?:guilty|convicted|sentenced)\b/.test(wordsOf(scene, scene.start, at))) return null
  const first = group(scene, at)
  let verb = first
  while (verb < at && /^(?:each|both|all)$/.test(lowerAt(scene, verb))) verb++
  const party = negated(scene, first, at) ? null : subject(scene, verb)
  if (!heldByLaw(scene, party) || SOMEBODY.test(lowerAt(scene, party.first))) return null
  // "convicted smugglers face jail": nobody in particular.
  if (
    /^[a-z-]+s$/.test(wordsOf(scene, party.first, party.last)) ||
    /\b(?:convicted|found)\b/.test(wordsOf(scene, party.first, first))
  )
    return null
  return checked(scene, finding('blame/faces', 'suspects', party, { first, last: at + 1 }))
}

/** Those whose hand was on the thing that did the harm: sought after it, they are suspects. */
const IN_CHARGE =
  /\b(?:owners?|drivers?|captains?|skippers?|operators?|contractors?|managers?|pilots?|landlords?|suppliers?|builders?|developers?|crew(?: members)?|directors?|organi[sz]ers?|husband|boyfriend|motorist|lorry driver)\b/

/** "launched a manhunt for the owners of the ferry", "divers still look for the boat's owner". */
export const lookFor: Rule = (scene, at) => {
  const noun = /^(?:manhunt|hunt|search)$/.test(lowerAt(scene, at))
  if (lowerAt(scene, at + 1) !== 'for') return null
  const party = phraseAt(scene, at + 2)
  if (!party || party.first !== at + 2 || !isPerson(scene, party)) return null
  const told = wordsOf(scene, party.first, party.last)
  if (
    NO_SUSPECT.test(told) ||
    /\b(?:missing|bod(?:y|ies)|dead|remains)\b/.test(wordsOf(scene, party.first, party.last + 2))
  )
    return null
  if (lowerAt(scene, at) !== 'manhunt' && !IN_CHARGE.test(told.split(/ of | from /)[0]!)) return null
  const before = wordsOf(scene, scene.start, at)
  const police = LAW.test(before) || /\bthey (?:are|were) (?:still |now |also )?$/.test(before + ' ')
  if (!police || (!noun && !/\b(?:is|are|was|were|been)\b/.test(wordsOf(scene, group(scene, at), at)))) return null
  return checked(scene, finding('blame/hunted', 'suspects', party, { first: at, last: at + 2 }))
}
