import { isBodyWord, isHarm, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  checked,
  clauseStart,
  doer,
  find,
  finding,
  group,
  harmIn,
  head,
  hedged,
  held,
  holds,
  isParty,
  isPassive,
  isPerson,
  isPlace,
  lowerAt,
  negated,
  partyIn,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'
import { blamedInRelative } from './whom.ts'

const BE = wordSet("is are was were be been being 's 're")

/** "blamed the Front for the blast", "blamed the blast on the Front", "the Front was blamed", "is to blame". */
export const blame: Rule = (scene, at) => {
  if (/^(?:each other|one another)$/.test(wordsOf(scene, at + 1, at + 3))) return null
  const verb = lowerAt(scene, at)
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (verb === 'blame' && /\b(?:is|are|was|were|be|been|being|'s|'re|’s|’re)\b.*\bto$/.test(before)) {
    const party = subject(scene, at)
    const none = /\b(?:not|n't)\b/.test(before)
    const stance = none ? 'denies' : held(scene, first - 6, at)
    return checked(scene, party && finding('blame/to-blame', stance, party, { first, last: at + 1 }))
  }
  if (verb === 'blamed' && /\b(?:was|were|been|being|is|are|be|got)\b/.test(before)) {
    const party = subject(scene, at)
    const agent = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
    if (party && isParty(scene, party)) {
      return finding('blame/was-blamed', held(scene, first, at), party, { first, last: at + 1 }, agent)
    }
    const on = find(scene, at + 1, 4, ['on'])
    const other = on > 0 ? phraseAt(scene, on + 1) : null
    return checked(scene, other && finding('blame/was-blamed', 'blames', other, { first, last: on + 1 }, agent))
  }
  const whom = blamedInRelative(scene, at)
  if (whom) return finding('blame/blamed', 'blames', whom.party, { first, last: at + 1 }, whom.by)
  const isNoun =
    oneOf(lowerAt(scene, at - 1), 'the no any of place placed put lay laid pin pinned shift shifted cast') ||
    (verb === 'blame' && tagOf(scene.tokens[at]!) === 'NOUN' && oneOf(lowerAt(scene, at + 1), 'on upon'))
  if (!isNoun && negated(scene, first, at)) return null
  const object = phraseAt(scene, at + 1)
  // "blamed the attack on militants": what comes first is the harm.
  const on = find(scene, object?.first ?? at + 1, 9, ['on', 'upon'])
  const isBlameOn =
    on > 0 && (isNoun || !object || !isParty(scene, object) || harmIn(scene, object.first, object.first + 4))
  if (isNoun && !isBlameOn) return null
  const party = isBlameOn ? phraseAt(scene, on + 1) : object
  const stance = hedged(scene, clauseStart(scene, at), at) ? 'suspects' : 'blames'
  const told = isNoun ? doer(scene, at - 1) : subject(scene, at)
  // "two killings blamed on the Front", "a toll blamed on the operator": nobody is said to blame.
  const by = told && isBlameOn && !isNoun && !object && !isParty(scene, told) ? null : told
  return checked(scene, party && finding('blame/blamed', stance, party, { first, last: at + 1 }, by))
}

/** Stems of what people are accused of. */
export const CHARGE =
  /\b(?:kill|shoot|shot|stab|murder|plant|fir|driv|attack|help|orchestrat|plan|start|caus|carry|mastermind|plot|hack|poison|bomb|involve|behind|threat|call|kidnap|abduct|rap|rob|steal|hijack|assault|beat|tortur|shell|neglig|reckless|manslaughter|leak|sabotag|arson|theft|endanger|negl|misconduct|harass|molest|grop|grab|push|chok|hit|punch|slap|forc|abus|blow|groom|bully|stalk|traffick|smuggl|espionage|spying|embezzl|fraud|acts? of (?:war|terror|aggression)|aggression|incursion|cutting corners|profits? (?:before|ahead|over)|safety|warnings|live ammunition|live rounds|excessive|lethal|brutal|atrocit|genocid|massacr|ceasefire|failing to (?:warn|protect|prevent|stop|evacuate|maintain|secure|tell)|target)\w*\b/

/** "accused the police of not taking the claims seriously": no blame for the deed. */
const ASIDE =
  /\bof (?:not|ignoring(?! (?:\S+ ){0,2}(?:warnings?|safety|alarms?|dangers?|risks?))|failing to (?:take|listen|act|respond|investigate)|covering|lying|hiding|downplaying|exploiting|politici[sz]ing|using (?!live|excessive|lethal|deadly|disproportionate|force|chemical|banned|poison|cluster|brute)|inflating|exaggerating|fabricating|inventing|distorting|spreading|misleading|misreporting|slandering|smearing|trying to (?:hide|cover))\b/

/** "accused the Front of the attack", "two men accused of planting the bomb". */
export const accuse: Rule = (scene, at) => {
  // Two sides are read by the rules of their own.
  if (/^(?:each other|one another)$/.test(wordsOf(scene, at + 1, at + 3))) return null
  const first = group(scene, at)
  const near = wordsOf(scene, at + 1, scene.end)
  if ((!near.split(' ').slice(0, 14).some(isHarm) && !CHARGE.test(near)) || ASIDE.test(wordsOf(scene, at, at + 9)))
    return null
  const whom = blamedInRelative(scene, at)
  if (whom) return finding('blame/accused', 'blames', whom.party, { first, last: at + 1 }, whom.by)
  const passive =
    lowerAt(scene, at) === 'accused' &&
    (holds(scene, first - 1, at, 'is are was were been being be stand stands stood') ||
      oneOf(lowerAt(scene, at + 1), 'of in by'))
  if (passive) {
    const stands = /^stands?$|^stood$/.test(lowerAt(scene, at - 1))
    const party = stands ? subject(scene, at - 1) : first < at ? subject(scene, at) : hangsOn(scene, at)
    // "accused by dozens of women of assault": the assault is no part of who accuses.
    const agent = lowerAt(scene, at + 1) === 'by' ? withoutCharge(scene, phraseAt(scene, at + 2)) : null
    const stance = party && !agent && !stands && isCharged(scene, party, at) ? 'suspects' : 'blames'
    return checked(scene, party && finding('blame/accused', stance, party, { first, last: at + 1 }, agent))
  }
  // "police arrested accused killer Rolf Abel": he stands accused, the police do not accuse a killer.
  if (lowerAt(scene, at) === 'accused' && isPerpetrator(lowerAt(scene, at + 1))) return null
  const party = beforeCharge(scene, phraseAt(scene, at + 1))
  // "has not accused Ruritania of being behind it": the question is left open.
  if (negated(scene, first, at))
    return checked(
      scene,
      party && finding('blame/accused', 'no_evidence', party, { first, last: at + 1 }, doer(scene, at)),
    )
  return checked(scene, party && finding('blame/accused', 'blames', party, { first, last: at + 1 }, doer(scene, at)))
}

/** "dozens of women" of "dozens of women of assault". */
function withoutCharge(scene: Scene, agent: Range | null): Range | null {
  for (let of = agent ? agent.last - 2 : 0; agent && of > agent.first; of--)
    if (
      lowerAt(scene, of) === 'of' &&
      (harmIn(scene, of + 1, agent.last) || CHARGE.test(wordsOf(scene, of + 1, agent.last)))
    )
      return { first: agent.first, last: of }
  return agent
}

/** "the man accused of"; "Abel appeared in court on Monday accused of": the one who appeared. */
function hangsOn(scene: Scene, at: number): Range | null {
  // "the trial of Rolf Abel, accused of".
  const near = phraseUpTo(scene, lowerAt(scene, at - 1) === ',' ? at - 1 : at)
  const own = near && partyIn(scene, near)
  if (own) return own
  for (let verb = at - 1; verb > Math.max(scene.start, at - 12); verb--)
    if (oneOf(lowerAt(scene, verb), 'appeared appears stood sat')) return subject(scene, verb)
  return near
}

/**
 * "Abel is accused of killing seven", "the woman accused of driving into a crowd": nobody is said to accuse, so it is the
 * law; "has been accused of rape", "migrants accused of assaults" may be anybody's talk.
 */
function isCharged(scene: Scene, party: Range, at: number): boolean {
  if (lowerAt(scene, at + 1) !== 'of' || holds(scene, at - 2, at, 'been being')) return false
  if (!/^of (?:\w+ly )?\w+ing\b/.test(wordsOf(scene, at + 1, at + 4))) return false
  // "was accused of grooming by two women".
  if (/\bby (?!police|prosecutors|the (?:police|court|fbi))/.test(wordsOf(scene, at, at + 10))) return false
  const who = head(scene, party)
  if (!isPerson(scene, party) || isPlace(scene, party) || isBodyWord(who.lower)) return false
  const many = /[^s]s$|men$|people$/.test(who.lower) && tagOf(who) === 'NOUN'
  return !many || tagOf(scene.tokens[party.first]!) === 'NUM'
}

/** "accused the Front of the attack": the attack is no part of the Front's name. */
function beforeCharge(scene: Scene, party: Range | null): Range | null {
  const of = party ? find(scene, party.first + 1, party.last - party.first - 1, ['of']) : -1
  return party &&
    of > 0 &&
    (harmIn(scene, of + 1, party.last) ||
      /\b(?:misconduct|abuse|harassment|wrongdoing|fraud|acts? of (?:war|terror|aggression)|aggression)$/.test(
        wordsOf(scene, of, party.last),
      ))
    ? { first: party.first, last: of }
    : party
}

/** "pinned responsibility on", "pointed the finger at", "attributed the attack to", "held the owner responsible". */
export const pointed: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  const rest = wordsOf(scene, at + 1, at + 14)
  const step = (pattern: RegExp): number => {
    const match = pattern.exec(rest)
    return match ? at + 1 + match[0].split(' ').length : -1
  }
  let to = -1
  if (/^(?:pin|put|plac|lay|laid)/.test(word)) {
    to = step(/^(?:\S+ ){0,3}?(?:responsibility|blame)(?: \S+){0,5}? (?:on|upon|at)\b/)
  } else if (word.startsWith('point')) to = step(/^(?:\S+ ){0,2}?fingers?(?: of \S+)? (?:at|to|towards?)\b/)
  else if (
    word.startsWith('attribut') &&
    (harmIn(scene, at - 6, at + 8) || /\b(?:crash|deaths?|illness\w*)\b/.test(rest))
  )
    to = step(/^(?:(?!to )\S+ ){0,9}?to\b/)
  else if (/^h[oe]ld/.test(word)) {
    const responsible = find(scene, at + 1, 9, ['responsible', 'accountable'])
    const party = responsible > 0 ? phraseAt(scene, at + 1) : null
    if (!party || party.last > responsible) return null
    return checked(
      scene,
      finding('blame/held-responsible', 'blames', party, { first, last: responsible + 1 }, subject(scene, at)),
    )
  }
  if (to < 0) return null
  const party = phraseAt(scene, to)
  // "the murders have been attributed to a cartel": the murders say nothing.
  const by = /^attribut/.test(word) && isPassive(scene, at) ? null : doer(scene, at)
  return checked(scene, party && finding('blame/pointed', held(scene, first, at), party, { first, last: to }, by))
}

/** "the Front was the sole culprit behind the attack", "named Rusk as the mastermind". */
export const culprit: Rule = (scene, at) => {
  const noun = phraseUpTo(scene, at + 1)
  const start = noun?.first ?? at
  if (BE.has(lowerAt(scene, start - 1))) {
    const party = subject(scene, start - 1)
    const stance = /\bnot\b|n't/.test(wordsOf(scene, start - 2, start))
      ? 'denies'
      : party && held(scene, party.first - 6, start)
    return checked(
      scene,
      party && stance && finding('blame/culprit', stance, party, { first: start - 1, last: at + 1 }),
    )
  }
  if (lowerAt(scene, start - 1) !== 'as') return null
  const party = phraseUpTo(scene, start - 1)
  return checked(
    scene,
    party && finding('blame/culprit', held(scene, party.first - 4, start), party, { first: start - 1, last: at + 1 }),
  )
}
