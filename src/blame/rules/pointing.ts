import { DESTROYED, HURT } from '../deeds.en.ts'
import { isPlain, within } from '../few.ts'
import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf } from '../one-of.ts'
import { tagOf } from '../phrase.ts'
import {
  checked,
  clauseStart,
  doer,
  type Finding,
  find,
  finding,
  firstPhrase,
  group,
  harmIn,
  hedged,
  holds,
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

const FELL =
  /^(?:fell|falls|fall|falling|(?:has|have|had) fallen|(?:is|was|seems|are) likely to fall|will fall|turned|turns|centred|centered|focused|focussed) (?:\w+ )?(?:on|upon|to)\b/

/** "initial signs pointed to the Front", "suspicion fell on the Front", "suspicion immediately turned to the north". */
export const signs: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 6)
  if (word === 'suspicion' || word === 'suspicions') {
    // "suspicion for the blast in Borg quickly fell on": where it was comes between.
    let verb = at + 1
    while (
      verb < Math.min(at + 13, scene.end) &&
      !FELL.test(wordsOf(scene, verb, verb + 5)) &&
      !/^[,;.]$/.test(lowerAt(scene, verb))
    )
      verb++
    const fell = FELL.exec(wordsOf(scene, verb, verb + 6))
    const named = fell ? phraseAt(scene, verb + fell[0].split(' ').length) : null
    // "fell on two groups: guerrillas and the navy": who they are comes after.
    const list = named && lowerAt(scene, named.last) === ':' ? phraseAt(scene, named.last + 1) : null
    const party = list && isParty(scene, list) ? list : named
    return checked(scene, party && finding('blame/signs', 'suspects', party, { first: at, last: party.first }))
  }
  const who = subject(scene, at)
  if (word.startsWith('focus')) {
    const on = /^(?:\w+ly |mainly |their \w+ |in )?(?:on|upon)\b/.exec(rest)
    const target = on && phraseAt(scene, at + 1 + on[0].split(' ').length)
    const seeks =
      who &&
      /\b(?:investigat\w+|inquiry|probe|police|detectives?|prosecutors?|suspicions?|attention|inspectors)\b/.test(
        wordsOf(scene, who.first, who.last),
      )
    return seeks && target && isPerson(scene, target)
      ? checked(scene, finding('blame/signs', 'suspects', target, { first: at, last: target.first }))
      : null
  }
  if (!/^(?:to|towards?|at)\b/.test(rest)) return null
  if (
    !who ||
    !holds(
      scene,
      who.first,
      who.last,
      'signs sign evidence indications indication clues clue everything findings finding all suspicions suspicion hallmarks hallmark intelligence information',
    )
  )
    return null
  if (negated(scene, group(scene, at), at)) return null
  const party = phraseAt(scene, at + 2)
  return checked(scene, party && finding('blame/signs', 'suspects', party, { first: at, last: at + 2 }))
}

/** "the co-pilot deliberately flew the plane into a mountain", "the fire was set intentionally by a tenant". */
export const onPurpose: Rule = (scene, at) => {
  let verb = -1
  for (let i = at + 1; i < Math.min(at + 3, scene.end) && verb < 0; i++)
    if (tagOf(scene.tokens[i]!) === 'VERB') verb = i
  if (
    verb < 0 ||
    !/^(?:crashed|flew|flown|drove|driven|set|started|caused|targeted|rammed|ploughed|plowed|steered|ran|hit|put|brought|planted|opened|locked|downed|derailed|sabotaged|poisoned|destroyed|shot|fired|aimed|pushed|struck|stabbed|killed|attacked)$|^took aim at$/.test(
      lowerAt(scene, verb) === 'took' ? wordsOf(scene, verb, verb + 3) : lowerAt(scene, verb),
    )
  )
    return null
  if (isPassive(scene, verb)) return null
  const who = subject(scene, verb)
  if (!who || !isPerson(scene, who)) return null
  const stance = negated(scene, group(scene, verb), verb)
    ? 'denies'
    : hedged(scene, clauseStart(scene, at) - 3, verb)
      ? 'suspects'
      : 'blames'
  return finding('blame/on-purpose', stance, who, { first: at, last: verb + 1 })
}

/** "opened a criminal investigation into the captain", "a murder inquiry against the owner". */
export const inquiryInto: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at + 1), 'into against of')) return null
  const party = phraseAt(scene, at + 2)
  if (
    !party ||
    !isPerson(scene, party) ||
    holds(scene, party.first, party.last, 'death deaths cause killing shooting crash fire attack')
  )
    return null
  const around = wordsOf(scene, at - 6, at)
  if (!/\b(?:criminal|manslaughter|murder|homicide|terror\w*|opened|launched|began|formal|preliminary)\b/.test(around))
    return null
  return finding('blame/inquiry-into', 'suspects', party, { first: at, last: at + 2 })
}

/** "faces 12 counts of murder", "is facing trial over the blast". */
export const faces: Rule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 8)
  if (!/^(?:\S+ ){0,4}?(?:charges?|counts?|trial|prosecution|indictment)\b/.test(rest)) return null
  const party = toFace(scene, at) ?? subject(scene, at)
  const none = /^(?:no|any)\b/.test(rest) || negated(scene, group(scene, at), at)
  return checked(
    scene,
    party && isPerson(scene, party)
      ? finding('blame/faces', none ? 'no_evidence' : 'suspects', party, { first: at, last: at + 2 })
      : null,
  )
}

/** "Abel appeared at the court on Monday to face a charge": Abel, not the court. */
function toFace(scene: Scene, at: number) {
  if (lowerAt(scene, at - 1) !== 'to') return null
  for (let verb = at - 2; verb > Math.max(scene.start, at - 16); verb--)
    if (
      /^(?:appeared|appears|appear|returned|returns|due|arrived|extradited|flown|came|went|back)$/.test(
        lowerAt(scene, verb),
      )
    )
      return subject(scene, verb)
  return null
}

/** "was released without charge", "freed for lack of evidence", "was cleared of the murder", "was acquitted". */
export const released: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 14)
  const cleared = oneOf(word, 'cleared acquitted exonerated')
    ? /^(?:of|by|in|after|,|\.|$|on)/.test(rest)
    : /\b(?:without (?:being )?charged?|(?:lack of|insufficient|not enough|no) evidence|no longer (?:a suspect|suspected))\b/.test(
        rest,
      )
  if (!cleared || !isPassive(scene, at)) return null
  const near = subject(scene, at)
  const party = near && isPerson(scene, near) ? near : firstPhrase(scene, at)
  return checked(
    scene,
    party && isPerson(scene, party)
      ? finding('blame/released', 'no_evidence', party, { first: at, last: at + 2 })
      : null,
  )
}

/** "had pledged allegiance to the Front", "inspired by the Front", "in the name of the Front": what the deed is linked to. */
export const allegiance: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 4)
  let from = -1
  if (word === 'allegiance' || word === 'loyalty') from = /^to\b/.test(rest) ? at + 2 : -1
  else if (word === 'inspired' || word === 'directed') from = /^by\b/.test(rest) ? at + 2 : -1
  else if (oneOf(word, 'behalf name orders')) from = /^of\b/.test(rest) ? at + 2 : -1
  if (from < 0) return null
  const before = wordsOf(scene, at - 14, at)
  if (/\b(?:no|not|n't|never|any|without|whether|neither|unclear|none)\b/.test(before)) return null
  if (
    /\b(?:no|not|n't|none)\b(?: \S+){0,3} (?:sign|evidence|indication|suggestion|attacks?)\b/.test(
      wordsOf(scene, scene.start, at),
    ) ||
    /^none\b/.test(lowerAt(scene, scene.start))
  )
    return null
  if (oneOf(word, 'behalf name orders') && !harmIn(scene, at - 12, at)) return null
  if (
    oneOf(word, 'inspired directed') &&
    !harmIn(scene, at - 14, scene.end) &&
    !/\b(?:attacker|gunm[ae]n|bomber|shooter|suspect)\b/.test(before)
  )
    return null
  const party = phraseAt(scene, from)
  if (
    !party ||
    !isParty(scene, party) ||
    oneOf(lowerAt(scene, party.last - 1), 'flag constitution country president king queen god crown')
  )
    return null
  return finding('blame/allegiance', 'suspects', party, { first: at, last: from })
}

/** "the gunman was a 31-year-old national of the north", "the attackers were members of the Front". */
export const whoTheyWere: Rule = (scene, at) => {
  // Every "was" comes here: an attacker must stand shortly before it, or nothing is looked at.
  let near = false
  for (let i = Math.max(scene.start, at - 9); i < at && !near; i++) near = isPerpetrator(lowerAt(scene, i))
  if (!near) return null
  const who = subject(scene, at)
  if (!who) return null
  const words = wordsOf(scene, who.first, who.last).split(' ')
  if (!words.some((word) => isPerpetrator(word)) || words.includes('no')) return null
  if (/^(?:appear|look|seem)/.test(lowerAt(scene, at))) return looked(scene, at, words)
  const party = phraseAt(scene, at + 1)
  if (!party || party.first !== at + 1 || holds(scene, at - 1, at + 2, "not n't")) return null
  const told = wordsOf(scene, party.first, party.last)
  if (
    !/\b(?:\d+-year-old|national|nationals|citizens?|natives?|residents?|members?|students?|employees?|followers?|supporters?|sympathi[sz]ers?|immigrants?|refugees?|asylum-seekers?|soldiers?|officers?|veteran|convert|worker|extremists?|brothers|couple)\b/.test(
      told,
    )
  )
    return null
  const suspect = words.some((word) => oneOf(word, 'suspects suspect')) || hedged(scene, who.first - 4, party.first)
  return finding('blame/who-they-were', suspect ? 'suspects' : 'blames', party, { first: at, last: party.last })
}

/** "the attackers appeared to be from the north", "looked Ruritanian": as they seemed to those who saw them. */
function looked(scene: Scene, at: number, who: readonly string[]): Finding | null {
  const rest = wordsOf(scene, at + 1, at + 4)
  const over = /^to (?:be|have been)(?: from)?\b|^like\b/.exec(rest)
  const from = at + 1 + (over ? over[0].split(' ').length : 0)
  if (who.includes('no') || from >= scene.end) return null
  let last = from
  while (last < scene.end && last < from + 5 && oneOf(tagOf(scene.tokens[last]!), 'ADJ PROPN NOUN CCONJ NUM DET'))
    last++
  const told = wordsOf(scene, from, last)
  // "appeared to be in their twenties", "appeared calm": nobody is named by it.
  if (
    last === from ||
    !/\p{Lu}/u.test(
      scene.tokens
        .slice(from, last)
        .map((token) => token.word)
        .join(' '),
    )
  ) {
    const known = /\b(?:man|men|woman|women|teenagers?|youths?|members?|soldiers?|north|south|east|west)\b/.test(told)
    if (!known) return null
  }
  return finding('blame/who-they-were', 'suspects', { first: from, last }, { first: at, last })
}

/** "believed to be the bomber", "is thought to have planted it": nobody says so outright. */
export const believedTo: Rule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 9)
  const lead = /^to (?:be (?:the |an? |one of the )?|have (?:been )?)/.exec(rest)?.[0]
  if (lead === undefined) return null
  const most = /^to be an? /.test(lead) ? 2 : 1
  const told = within(rest.slice(lead.length), most, lead.startsWith('to be') ? BEING : HAVING, isPlain)
  if (told !== null) return believed(scene, at, lead + told)
  // "to have killed", "to have fatally shot".
  if (lead.startsWith('to have'))
    for (const deed of [at + 4, at + 3])
      if (isHarmful(lowerAt(scene, deed)) && (deed === at + 3 || isPlain(lowerAt(scene, at + 3))))
        return believed(scene, at, wordsOf(scene, at + 1, deed + 1))
  return worksFor(scene, at)
}

const BEING =
  /^(?:attackers?|bombers?|gunm[ae]n|shooters?|killers?|masterminds?|culprits?|perpetrators?|ringleaders?|accomplices?|responsible|behind|involved|linked)\b/
const HAVING =
  /^(?:involved|responsible|behind|planned|driven|carried|started|fired|opened|orchestrated|organi[sz]ed|made|sent|acted|helped|masterminded|placed|left|thrown|caused|ordered|launched|staged|plotted|fled|escaped|laid|planted|set|triggered|used|taken part)\b/
const isHarmful = (word: string): boolean => HURT.has(word) || DESTROYED.has(word)

function believed(scene: Scene, at: number, words: string): Finding | null {
  if (!isPassive(scene, at)) return null
  const who = subject(scene, at)
  const last = at + words.split(' ').length + 1
  if (!who || !isPerson(scene, who)) return null
  const stance = negated(scene, group(scene, at), at) ? 'no_evidence' : 'suspects'
  return checked(scene, finding('blame/believed-to', stance, who, { first: at, last }))
}

/** "the hackers were probably working for Ruritania", "the gunmen acted on behalf of the Front". */
export const workedFor: Rule = (scene, at) => {
  const rest = /^(?:for|on behalf of|at the behest of|on the orders of)\b/.exec(wordsOf(scene, at + 1, at + 6))
  if (!rest || negated(scene, group(scene, at), at)) return null
  const who = subject(scene, at)
  if (
    !who ||
    !wordsOf(scene, who.first, who.last)
      .split(' ')
      .some((word) => isPerpetrator(word) && !isForce(word))
  )
    return null
  const from = at + 1 + rest[0].split(' ').length
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || TIMES.test(wordsOf(scene, party.first, party.last))) return null
  const stance = hedged(scene, who.first - 4, at) ? 'suspects' : 'blames'
  return checked(scene, finding('blame/believed-to', stance, party, { first: group(scene, at), last: from }))
}
const TIMES = /\b(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|while|time|money|pay|\d+)\b/

/** "the hackers are believed to be working for Ruritania": who stands behind the attackers. */
function worksFor(scene: Scene, at: number): Finding | null {
  const match =
    /^to be the (?:work|handiwork) of\b|^to (?:be|have been) (?:working|acting|fighting) (?:for|with|on behalf of)\b|^to (?:be|have been) (?:linked|tied|connected|loyal) (?:to|with)\b|^to (?:be|have been) (?:members?|part|followers?|supporters?) of\b/.exec(
      wordsOf(scene, at + 1, at + 9),
    )
  if (!match || !isPassive(scene, at)) return null
  const who = subject(scene, at)
  const told = who === null ? '' : wordsOf(scene, who.first, who.last)
  const attackers =
    told.split(' ').some(isPerpetrator) ||
    (/ of$/.test(match[0]) && /\b(?:intrusion|breach|leak|outage|fires?|it|deaths?|malware|virus)\b/.test(told)) ||
    (who !== null && harmIn(scene, who.first, who.last))
  const last = at + 1 + match[0].split(' ').length
  const body = attackers ? phraseAt(scene, last) : null
  return checked(scene, body && finding('blame/believed-to', 'suspects', body, { first: at, last }))
}

/** "prosecutors believe the owner set the fire", "police suspect that the driver fell asleep". */
export const believes: Rule = (scene, at) => {
  const from = lowerAt(scene, at + 1) === 'that' ? at + 2 : at + 1
  const who = phraseAt(scene, from)
  const by = subject(scene, at)
  if (!who || who.first !== from || !by || !isParty(scene, by) || !isPerson(scene, who)) return null
  if (oneOf(wordsOf(scene, who.first, who.last), 'it there this they we i you the')) return null
  if (negated(scene, group(scene, at), at)) return null
  const rest = wordsOf(scene, who.last, who.last + 7)
  if (within(rest, 3, DOES, isHelp) === null || isForce(lowerAt(scene, who.last - 1))) return null
  // "believe she was killed by the cartel": she did nothing.
  if (WAS_DONE.test(rest)) return null
  return finding('blame/believes', 'suspects', who, { first: at, last: who.last + 1 }, by)
}
const isHelp = (word: string): boolean =>
  word.endsWith('ly') || oneOf(word, 'had has have may might could was were then also')
const WAS_DONE =
  /^(?:(?:may|might|could|had|has|have|been) ){0,2}(?:was|were|been) (?:\w+ly )?(?:shot|killed|stabbed|poisoned|kidnapped|abducted|murdered|targeted|attacked|ordered|sent|left|placed|set|started|planted|fired|planned|carried|triggered|ignited|sabotaged|hacked|stole|plotted|made|caused)\b/
const DOES =
  /^(?:set|started|planted|caused|fired|planned|carried out|made|sent|shot|killed|stabbed|fell asleep|triggered|ignited|sabotaged|poisoned|hacked|stole|kidnapped|abducted|murdered|ordered|plotted|drove|crashed|targeted|responsible|behind|involved|drunk|speeding|attacked|threw|left|placed|acted)\b/

/** "said its soldier was behind it", "called the attacker one of its fighters", "a soldier of the caliphate". */
export const itsFighter: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at - 1), 'its their') && !/^(?:its|their) ["“'‘]$/.test(wordsOf(scene, at - 2, at)))
    return null
  const said = find(scene, Math.max(scene.start, at - 14), at - Math.max(scene.start, at - 14), [
    'said',
    'says',
    'called',
    'claimed',
    'described',
    'claiming',
    'calling',
    'saying',
  ])
  if (said < 0 || said >= at || negated(scene, said - 3, at)) return null
  const who = doer(scene, said)
  const stillOwn =
    (who && isParty(scene, who) && !isPerson(scene, who)) || (who && tagOf(scene.tokens[who.last - 1]!) === 'PROPN')
  if (
    !who ||
    !stillOwn ||
    /\b(?:police|army|ministry|military|government|spokes\w+|officials?|coalition)\b/.test(
      wordsOf(scene, who.first, who.last),
    )
  )
    return null
  if (
    !/\b(?:attack\w*|carried|attacker|bomber|gunman|responsible|behind|shoot\w*|bomb\w*|assault)\b/.test(
      wordsOf(scene, scene.start, scene.end),
    )
  )
    return null
  return finding('blame/its-fighter', 'claims_own', who, { first: said, last: at + 1 }, who)
}
