import { past, within } from '../few.ts'
import { isHarm, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  doer,
  type Finding,
  finding,
  firstPhrase,
  group,
  harmIn,
  holds,
  isParty,
  lowerAt,
  negated,
  nextParty,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

const TAKING = wordSet(
  'claims claimed claiming claim admits admitted admitting admit asserts asserted asserting assert accepts accepted accepting accept takes take took taken taking assume assumes assumed assuming acknowledge acknowledges acknowledged acknowledging',
)
const NOBODY = /^(?:nobody|none|no|neither)\b/

/** "The Front claimed responsibility", "no group has claimed responsibility", "there was no claim of responsibility". */
export const responsibility: Rule = (scene, at) => {
  if (/^claims? of$/.test(wordsOf(scene, at - 2, at))) return claimOf(scene, at - 2, at + 1)
  for (let verb = at - 1; verb >= Math.max(scene.start, at - 5); verb--) {
    if (!TAKING.has(lowerAt(scene, verb))) continue
    // "takes responsibility for the funds": an office.
    const deed =
      harmIn(scene, at + 1, at + 9) || !/^for (?!it\b|this\b|that\b|what\b)/.test(wordsOf(scene, at + 1, at + 3))
    return deed ||
      !/^(?:t|accept|assum)/.test(lowerAt(scene, verb)) ||
      holds(scene, at + 1, at + 8, 'leak spill error mistake failure failings loss')
      ? taken(scene, verb, at + 1)
      : null
  }
  const claimedBy = /^(?:was|has been|had been|is) (?:also |later )?claimed by/.exec(wordsOf(scene, at + 1, at + 6))
  if (!claimedBy) return null
  const by = phraseAt(scene, at + 1 + claimedBy[0].split(' ').length)
  return by && finding('blame/claimed-responsibility', 'claims_own', by, { first: at, last: by.last }, by)
}

/** "claimed the attack", "an attack claimed by the Front". */
export const claimed: Rule = (scene, at) => {
  const next = lowerAt(scene, at + 1)
  if (next === 'by') {
    const by = phraseAt(scene, at + 2)
    if (
      !by ||
      !isParty(scene, by) ||
      !wordsOf(scene, at - 8, at)
        .split(' ')
        .some(isHarm)
    )
      return null
    return finding('blame/claimed-attack', 'claims_own', by, { first: at, last: by.last }, by)
  }
  if (next === 'responsibility' || next === 'credit') return null
  if (lowerAt(scene, at) === 'claim' && oneOf(lowerAt(scene, at - 1), 'a an the his her their no any immediate'))
    return null
  const object = phraseAt(scene, at + 1)
  if (!object) return null
  const words = wordsOf(scene, object.first, Math.min(object.last, object.first + 4))
  if (!words.split(' ').some(isHarm) || /\b(?:lives|life|victims?|victory|that|deaths?)\b/.test(words)) return null
  return taken(scene, at, object.last)
}

/** "did not make any claims for the assault", "without any claim". */
export const claimNoun: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) === 'of' && lowerAt(scene, at + 2) === 'responsibility') return null
  const made = /\b(?:make|made|making|issued?)\b[\w ]*$/.exec(wordsOf(scene, at - 5, at))
  if (!made || !oneOf(lowerAt(scene, at + 1), 'for about over')) return null
  const verb = at - made[0].trim().split(' ').length
  const who = doer(scene, verb)
  if (!who) return null
  const no = negated(scene, group(scene, verb), at)
  return finding(
    'blame/claim-made',
    no ? 'no_evidence' : 'claims_own',
    who,
    { first: verb, last: at + 1 },
    no ? null : who,
  )
}

function claimOf(scene: Scene, at: number, last: number): Finding | null {
  const words = { first: at, last }
  if (holds(scene, at - 6, at, "no not n't without any never neither")) {
    return finding('blame/no-claim', 'no_evidence', null, words)
  }
  if (!oneOf(lowerAt(scene, last), 'by from')) return null
  const by = phraseAt(scene, last + 1)
  return by && finding('blame/claim-noun', 'claims_own', by, { first: at, last: by.last }, by)
}

/** Who took responsibility, and whether a "no" or "not" turns it over. */
function taken(scene: Scene, verb: number, last: number): Finding | null {
  const first = group(scene, verb)
  const found = subject(scene, verb) ?? (lowerAt(scene, verb).endsWith('ing') ? doer(scene, verb) : null)
  // "No one has claimed responsibility": the phrase may begin at "one".
  const who = found && lowerAt(scene, found.first - 1) === 'no' ? { first: found.first - 1, last: found.last } : found
  const words = { first, last }
  const none = who !== null && NOBODY.test(wordsOf(scene, who.first, who.last))
  const without = holds(scene, first - 5, first, 'without')
  const failed = /\b(?:fail\w*|yet|declin\w+|refus\w+|stopped short)\b/.test(wordsOf(scene, first - 3, verb))
  if (!none && who !== null && !isParty(scene, who)) return null
  if (none || without || failed || negated(scene, first, verb))
    return finding('blame/not-claimed', 'no_evidence', who, words)
  if (!who || !isParty(scene, who)) return null
  return finding('blame/claimed-responsibility', 'claims_own', who, words, who)
}

const OWNER = /^(?:it|they|he|she|its|their|his|one of its|one of their|some of its) /
const ACT =
  /^(?:behind|carried out|conducted|responsible|attacked|bombed|kidnapped|abducted|executed|beheaded|hacked|downed|caused|targeted|staged|planted|detonated|launched|ambushed|fired (?=(?:on|at|the|two|three|a|several|\d+)? ?(?:on|at|missiles?|rockets?|shots?|shells?)\b)|shot|killed|struck|hit|set off|perpetrated|did it)\b/
const OBSERVER =
  /\b(?:police|officials?|authorities|prosecutors?|investigators?|witness(?:es)?|minister|ministry|president|spokes\w+|survivors?|neighbou?rs?|report|reports|media|agency|court|documents?)\b/

/** "an e-mailed announcement from the Front said", "a video by the group": whose words they are. */
function mouthOf(scene: Scene, said: Range): Range | null {
  for (let at = said.first + 1; at < Math.min(said.last + 5, scene.end); at++) {
    if (
      !/^(?:statements?|announcements?|messages?|videos?|posts?|posting|communiqu[eé]s?|e-?mails?|letters?|recordings?|leaflets?|tweets?)$/.test(
        lowerAt(scene, at - 1),
      )
    )
      continue
    const joint = /^(?:from|by|of|on behalf of|issued by|signed by|attributed to|purportedly from)\b/.exec(
      wordsOf(scene, at, at + 3),
    )
    const who = joint && phraseAt(scene, at + joint[0].split(' ').length)
    if (who && isParty(scene, who)) return who
  }
  return null
}

const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday today yesterday')

/** "said it was behind the blast", "said one of its fighters had carried out the raid". */
export const saidItDid: Rule = (scene, at) => {
  // "said in a statement that", "said on its channel that": the statement's way comes between.
  const way =
    oneOf(lowerAt(scene, at + 1), 'in on via through by over') &&
    /^\S+ (?:\S+ ){1,6}?(?=(?:that |it |they |its |one of its )(?:\S+ ){0,4}(?:behind|carried|was|were|had))/.exec(
      wordsOf(scene, at + 1, at + 14),
    )
  // "told police that he did it": whom he told comes between.
  const whom = lowerAt(scene, at) === 'told' ? phraseAt(scene, at + 1) : null
  const told = (whom ? whom.last : at + 1) + (way ? way[0].trim().split(' ').length : 0)
  // "said on Tuesday that it did".
  const day = lowerAt(scene, told) === 'on' ? told + 1 : told
  const next = DAYS.has(lowerAt(scene, day)) ? day + 1 : told
  const from = lowerAt(scene, next) === 'that' ? next + 1 : next
  const rest = wordsOf(scene, from, from + 12)
  const owner = OWNER.exec(rest)?.[0]
  const act = owner === undefined ? null : within(rest.slice(owner.length), 4, ACT, (word) => /^[\w'-]+$/.test(word))
  const own = act === null ? spokenFor(scene, at, rest) : owner + act
  if (own === null || /\b(?:not|n't|never|nothing|no longer)\b/.test(own)) return confession(scene, at, rest)
  const said = subject(scene, at)
  const who = said && (mouthOf(scene, said) ?? said)
  if (!who || !isParty(scene, who) || OBSERVER.test(wordsOf(scene, who.first, who.last))) return null
  // "No group has said it carried out the attack".
  if (/^(?:no|none|nobody|neither)\b/.test(wordsOf(scene, who.first - 1, who.last).replace(/^(?!no\b)\S+ (?=no)/, '')))
    return finding('blame/not-claimed', 'no_evidence', null, { first: at, last: from + 1 })
  // "said it killed two gunmen": how it ended.
  if (
    wordsOf(scene, from + own.split(' ').length, from + own.split(' ').length + 5)
      .split(' ')
      .some(isPerpetrator)
  )
    return null
  if (
    /^(?:he|she|they|it)\b/.test(rest) &&
    !/did it|behind|carried out|responsible|conducted|perpetrated|staged|detonated|planted|^(?:it|they) (?:had |has )?(?:\w+ly )?(?:bombed|shelled|struck|hit|fired|launched|shot|killed|attacked|ambushed|kidnapped|abducted|executed|beheaded|hacked|downed|caused)/.test(
      own,
    )
  ) {
    return null
  }
  return finding('blame/said-it-did', 'claims_own', who, { first: at, last: from + own.split(' ').length }, who)
}

/** "a man who claimed to speak for the Front said the group was behind it": only in the mouth of the group's own people. */
function spokenFor(scene: Scene, at: number, rest: string): string | null {
  const own =
    rest.startsWith('the ') &&
    /^the (?:group|organi[sz]ation|movement|militia|brigade|sect) (?:was|were|had been|is) (?:\w+ly )?(?:behind|responsible)\b/.exec(
      rest,
    )
  return own &&
    /\b(?:spokes\w+|member|leader|commander|claiming|purport\w+|caller|statement|video|message|who (?:said|claimed))\b/.test(
      wordsOf(scene, scene.start, at),
    )
    ? own[0]
    : null
}

const CONFESSED =
  /^(?:he|she|they) (?:had |have )?(?:started|set|lit|stabbed|shot|killed|strangled|drove|planted|poisoned|murdered|pushed|hit|beat|opened fire|fired|thrown|threw)\b/
const TO_LAW =
  /^(?:the )?(?:\S+ )?(?:police|officers?|detectives?|investigators?|court|judge|prosecutors?|fbi|interrogators?|agents?)$/

/** "told officers he had started the fire"; "said he fired in self-defence": the deed is owned up to. */
function confession(scene: Scene, at: number, rest: string): Finding | null {
  if (!/^(?:s?he|they)\b/.test(rest)) return null
  const who = subject(scene, at)
  if (!who || !isParty(scene, who) || OBSERVER.test(wordsOf(scene, who.first, who.last).replace(/\bofficers?\b/, '')))
    return null
  const whom = lowerAt(scene, at) === 'told' ? phraseAt(scene, at + 1) : null
  const told = whom !== null && TO_LAW.test(wordsOf(scene, whom.first, whom.last)) && CONFESSED.test(rest)
  const own =
    rest.includes(' in self') &&
    /^(?:he|she) (?:had |was )?(?:fired|shot|acted|stabbed|killed|opened fire|hit|acting|struck)\b.*\bin self[- ]+defen[cs]e\b/.test(
      rest,
    )
  if ((!told && !own) || negated(scene, group(scene, at), at)) return null
  return finding('blame/confessed', 'claims_own', who, { first: at, last: at + 3 }, who)
}

const CRIMINAL =
  /\b(?:kill|shoot|shot|stab|murder|plant|sett|start|mak|call|carry|driv|fir|phon|steal|attack|strangl|poison)\w*/

/** "confessed to the killings", "admitted setting the fire", "pleaded guilty". */
export const confessed: Rule = (scene, at) => {
  const verb = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 7)
  if (verb.startsWith('ple') && !rest.startsWith('guilty')) return null
  // "both confess to being nervous": no deed.
  if (verb.startsWith('confess') && /^to (?:being|feeling|having (?:doubts|been))\b/.test(rest)) return null
  if (verb.startsWith('admi')) {
    if (/^(?:to (?:the |a )?(?:\w+ )?hospital|responsibility|into)/.test(rest)) return null
    if (!/^(?:to )?(?:\w+ing\b|(?:that )?(?:he|she|they)\b|his|her|their|the|a|two|three)/.test(rest)) return null
    if (!rest.split(' ').some(isHarm) && !CRIMINAL.test(rest)) return null
  }
  if (
    negated(scene, group(scene, at), at) ||
    holds(scene, group(scene, at) - 1, at, 'may might could will would expected')
  )
    return null
  const who = subject(scene, at)
  if (!who || !isParty(scene, who)) return null
  return finding('blame/confessed', 'claims_own', who, { first: at, last: at + 2 }, who)
}

/** "has been silent about the attack", "made no mention of the blast": a group that might have claimed it and did not. */
export const silent: Rule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 7)
  const first = group(scene, at)
  if (lowerAt(scene, at) === 'mention') {
    const made = wordsOf(scene, at - 3, at)
    if (!/\bmade no$|\bnot make any$/.test(made) || !rest.startsWith('of')) return null
    const who = firstPhrase(scene, at) ?? nextParty(scene, scene.start, at)
    return who && isParty(scene, who)
      ? finding('blame/silent', 'no_evidence', who, { first: at - 2, last: at + 1 })
      : null
  }
  if (!/^(?:on|about|over)\b/.test(rest) || !rest.split(' ').some(isHarm)) return null
  const who = subject(scene, at)
  return who && isParty(scene, who) ? finding('blame/silent', 'no_evidence', who, { first, last: at + 1 }) : null
}

const WE = /^we (?:have |had |also |just )?/
const OUR_DEED =
  /^(?:shot down|downed|attacked|bombed|targeted|carried out|destroyed|ambushed|captured the|killed|executed|kidnapped|abducted|hacked|breached|stole|planted|detonated|launched|struck (?:an?|the)|sank|fired|did (?:it|this)|claim responsibility|are responsible|were behind|are behind)\b/

/** "We shot down the helicopter," said inside quotation marks: the speaker claims it. */
export const ownWords: Rule = (scene, at) => {
  const rest = wordsOf(scene, at, at + 5)
  const deed = OUR_DEED.exec(past(rest, WE))
  if (!deed) return null
  const last = at + (WE.exec(rest)![0] + deed[0]).split(' ').length
  // "Where were we attacked?"
  if (oneOf(lowerAt(scene, at - 1), 'were are was have had')) return null
  // "We killed the gunman": police tell how it ended.
  if (
    wordsOf(scene, last, last + 4)
      .split(' ')
      .some((word) => isPerpetrator(word))
  )
    return null
  return finding('blame/own-words', 'claims_own', { first: at, last: at + 1 }, { first: at, last })
}
