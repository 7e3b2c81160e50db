import { tagOf } from '../phrase.ts'
import {
  finding,
  group,
  hedged,
  held,
  isParty,
  isPassive,
  isPerson,
  lowerAt,
  negated,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'
import { hasForce, isKiller, stanceOf } from './killed.ts'

const BANNED =
  /^(?:\S+ ){0,2}?(?:chemical weapons?|chemical agents?|poison gas|chlorine(?: gas)?|sarin|nerve (?:agent|gas)|mustard gas|barrel bombs|cluster (?:bombs|munitions)|live (?:ammunition|rounds|bullets|fire)|(?:excessive|lethal|deadly|disproportionate|brute) force|human shields)\b/

/** "doctors said the army had used chlorine gas", "police used live ammunition against the crowd"; "never used" denies. */
export const usedBanned: Rule = (scene, at) => {
  if (!BANNED.test(wordsOf(scene, at + 1, at + 6)) || isPassive(scene, at)) return null
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (/\b(?:would|could|may|might|should|to|will|can)\b/.test(before)) return null
  const party = subject(scene, at)
  if (
    !party ||
    !isParty(scene, party) ||
    (tagOf(scene.tokens[party.last - 1]!) === 'PRON' && !negated(scene, first, at))
  )
    return null
  const stance = negated(scene, first, at) ? 'denies' : held(scene, party.first - 4, at)
  return finding('blame/used', stance, party, { first, last: at + 1 })
}

/** "had violated", not "was violated", "never violated", "would violate": the subject did it. */
const isToldAsDone = (scene: Scene, first: number, verb: number): boolean =>
  !isPassive(scene, verb) &&
  !negated(scene, first, verb) &&
  !/\b(?:would|could|may|might|should|to|will)\b/.test(wordsOf(scene, first, verb))

/** "Ostmark had violated the truce 14 times", "rebels broke the ceasefire". */
export const brokeTruce: Rule = (scene, at) => {
  if (
    !/^(?:\S+ ){0,3}?(?:truce|cease-?fire|armistice|airspace|territory|border)\b/.test(wordsOf(scene, at + 1, at + 6))
  )
    return null
  const first = group(scene, at)
  if (!isToldAsDone(scene, first, at)) return null
  const party = subject(scene, at)
  return party && isParty(scene, party) && tagOf(scene.tokens[party.last - 1]!) !== 'PRON'
    ? finding('blame/broke-truce', held(scene, party.first - 4, at), party, { first, last: at + 1 })
    : null
}

const DANGER =
  /\b(?:risks?|dangers?|cracks?|defects?|faults?|faulty|problems?|leaks?|hazards?|unsafe|flaws?|overload\w*|contaminat\w*|corrosion|corroded)\b/
const INQUIRY =
  /\b(?:report|inquir(?:y|ies)|investigat\w+|prosecutors?|unions?|court|judge|lawsuit|regulators?|inspectors?|families|relatives|commission|audit|police|coroner|residents|survivors|documents?|e-?mails)\b/

/** "the company had known about the cracks for years", "managers were aware of the danger": told by those who look into it. */
export const knewOf: Rule = (scene, at) => {
  if (
    !/^(?:about|of|that|for (?:years|months|weeks))\b/.test(wordsOf(scene, at + 1, at + 3)) ||
    !DANGER.test(wordsOf(scene, at + 1, at + 11))
  )
    return null
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (negated(scene, first, at) || /\b(?:would|could|should|may|might|must|to|will)\b/.test(before)) return null
  if (/^(?:known|aware)$/.test(lowerAt(scene, at)) && !/\b(?:had|has|have|was|were|been)\b/.test(before)) return null
  if (lowerAt(scene, at) === 'known' && /\b(?:is|are|was|were|be|been)\b/.test(before)) return null
  if (!INQUIRY.test(wordsOf(scene, scene.start, first))) return null
  const party = subject(scene, at)
  const known =
    party &&
    (isParty(scene, party) ||
      /\b(?:management|managers?|bosses|executives|owners?|operators?)$/.test(wordsOf(scene, party.first, party.last)))
  return known && tagOf(scene.tokens[party.last - 1]!) !== 'PRON'
    ? finding('blame/careless', held(scene, party.first - 3, at), party, { first, last: at + 1 })
    : null
}

const PEOPLE =
  /^(?:(?:an?|the|his|her|their|two|three|several|some|other|\d+|unarmed|young|elderly|pregnant) ){0,3}(?:\S+ )?(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|prisoners?|inmates?|detainees?|students?|protest[eo]rs?|demonstrators?|villagers?|workers?|migrants?|refugees?|patients?|wife|husband|son|daughter|brother|father|mother|teenagers?|journalists?|reporters?|passengers?|suspects?|people|residents|civilians|activists?|monks?|youths?)\b/

/** "guards had beaten the man for two hours", "officers beat him to death". */
export const mistreated: Rule = (scene, at) => {
  const first = group(scene, at)
  if (!isToldAsDone(scene, first, at)) return null
  const rest = wordsOf(scene, at + 1, at + 9)
  const dead =
    /^(?:him|her|them|\S+(?: \S+){0,3}?) (?:to death|unconscious|senseless|with (?:\S+ ){0,2}?(?:sticks?|clubs?|batons?|rifle|pipes?|bats?|stones?|belts?|cables?|whips?))\b/.test(
      rest,
    )
  if (!dead && !PEOPLE.test(rest)) return null
  const party = subject(scene, at)
  if (!party || !isKiller(scene, party)) return null
  // "Abel beat the men in the final": a match.
  const guard =
    hasForce(scene, party) ||
    /\b(?:guards?|wardens?|jailers?|mob|crowd|gang|men|youths|officers?|interrogators?|vigilantes|relatives|husband|father|stepfather|stepmother|mother|boyfriend|villagers)\b/.test(
      wordsOf(scene, party.first, party.last),
    )
  if (!dead && !guard) return null
  if (object(scene, at) && /\b(?:attackers?|gunm[ae]n|robbers?|burglars?)\b/.test(rest)) return null
  return finding('blame/mistreated', stanceOf(scene, party, first), party, { first, last: at + 1 })
}

const object = (scene: Parameters<Rule>[0], at: number) => phraseAt(scene, at + 1)

const LAW =
  /\b(?:prosecutors?|jury|jurors|attorney|authorities|police|court|judge|officials?|department|government|panel|inquiry|state|service)\b/
const NOT =
  /\b(?:not|n't|never)(?: \S+){0,2}$|\b(?:declined|decided not|refused|chose not|no plans?|opted not) to(?: \S+)?$/

/** "a grand jury declined to indict the officers", "prosecutors will not charge the driver", "would not be prosecuted". */
export const notCharged: Rule = (scene, at) => {
  const first = group(scene, at)
  if (!NOT.test(wordsOf(scene, Math.min(first, at - 5), at))) return null
  if (isPassive(scene, at) || /\bbe$/.test(wordsOf(scene, at - 1, at))) {
    // "recommended that she not be prosecuted": a wish.
    if (!/\b(?:will|would|has|have|had|is|are|was|were|being)\b/.test(wordsOf(scene, first, at))) return null
    const party = subject(scene, at)
    return party && isPerson(scene, party) && !/^(?:nobody|none|anyone|one)$/.test(lowerAt(scene, party.last - 1))
      ? finding('blame/not-charged', 'no_evidence', party, { first, last: at + 1 })
      : null
  }
  if (!/^(?:indict|charge|prosecute)$/.test(lowerAt(scene, at))) return null
  const party = phraseAt(scene, at + 1)
  if (!party || party.first !== at + 1 || !isPerson(scene, party) || !LAW.test(wordsOf(scene, scene.start, at)))
    return null
  return finding('blame/not-charged', 'no_evidence', party, { first: at - 1, last: at + 1 })
}

/** "Odal was booked into the county jail on charges of arson". */
export const booked: Rule = (scene, at) => {
  if (
    !/^(?:into|in|on (?:\S+ ){0,2}?(?:charges?|suspicion)|for (?:\S+ )?(?:murder|arson|assault|manslaughter))\b/.test(
      wordsOf(scene, at + 1, at + 6),
    )
  )
    return null
  if (
    !/\b(?:jail|charges?|suspicion|murder|arson|assault|manslaughter|detention|custody)\b/.test(
      wordsOf(scene, at + 1, at + 12),
    )
  )
    return null
  const first = group(scene, at)
  const party = isPassive(scene, at) && !negated(scene, first, at) ? subject(scene, at) : null
  return party && isPerson(scene, party) ? finding('blame/arrested', 'suspects', party, { first, last: at + 1 }) : null
}

/** "have yet to identify those behind the bombing", "were unable to trace the killers". */
export const yetToIdentify: Rule = (scene, at) => {
  if (!/\b(?:yet|unable|trying|cannot|could not|not able|still)(?: to)?$/.test(wordsOf(scene, at - 3, at))) return null
  const whom =
    /^(?:those (?:who|behind|responsible)|who (?:was|were|is|had|carried|shot|killed|planted|did|might|may|could)|the (?:culprits?|attackers?|assailants?|killers?|perpetrators?|gunm[ae]n|bombers?|murderers?|hackers?|shooters?|person responsible|people responsible|person behind|people behind)|(?:an?|any) (?:suspects?|culprits?|attackers?))\b/
  if (!whom.test(wordsOf(scene, at + 1, at + 5)) || hedged(scene, at + 1, at + 3)) return null
  return finding('blame/not-identified', 'no_evidence', null, { first: at - 1, last: at + 2 })
}
