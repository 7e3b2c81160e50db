import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
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
  lowerAt,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'
import { isKiller } from './killed.ts'

const STRUCK =
  /\b(?:killed|wounded|struck|hit|tore|ripped|pierced|entered|felled|cut down|murdered|shot|died|dead|deaths?|murder|slaying|assassinat\w+|stop|stopped)\b/

/** "killed in his study by a sniper's bullet", "the assassin's bullet that tore through the window". */
export const bulletOf: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at - 1), "'s ' ’s ’") || !isPerpetrator(lowerAt(scene, at - 2))) return null
  const party = phraseUpTo(scene, at - 1)
  if (!party || holds(scene, party.first, party.last, 'police army military swat')) return null
  // "dodged the assassin's bullet", "like a sniper's bullet": figures of speech.
  if (/\b(?:dodg\w+|like|as if|faster than)\b/.test(wordsOf(scene, party.first - 4, party.first))) return null
  if (!STRUCK.test(wordsOf(scene, scene.start, scene.end))) return null
  return finding('blame/bullet-of', 'blames', { first: party.first, last: at - 1 }, { first: at - 2, last: at + 1 })
}

const PEOPLE = wordSet('people persons men women youths boys teenagers attackers gunmen assailants strangers robbers')

/** "was carried out by between 20 and 40 men". */
export const betweenMen: Rule = (scene, at) => {
  if (lowerAt(scene, at - 1) !== 'by' || lowerAt(scene, at + 2) !== 'and') return null
  for (let last = at + 4; last < at + 7; last++) {
    if (!PEOPLE.has(lowerAt(scene, last))) continue
    const before = wordsOf(scene, at - 8, at - 1)
    if (!harmIn(scene, at - 14, at) && !/\b(?:attacked|robbed|beaten|assaulted|groped|surrounded)\b/.test(before))
      return null
    return finding('blame/nameless', 'blames', { first: at, last: last + 1 }, { first: at - 1, last: last + 1 })
  }
  return null
}

const HANDS =
  /\b(?:gropp?\w+|touch(?:ed|ing)|molest\w+|robb?(?:ed|ing)|attack(?:ed|ing)|assault\w*|beat|beaten|kick\w+|punch\w+|stabb?\w*|rap(?:ed|e)|tried to (?:put|grab|pull|tear|rip)|grabb\w+|hands|threaten\w+|stole|stolen|rifles|guns|knives)\b/

/** "were set upon by a mob", "surrounded by men who tried to rob them". */
export const setUpon: Rule = (scene, at) => {
  const surrounded = lowerAt(scene, at) === 'surrounded'
  const verb = surrounded ? at : at - 1
  if (!surrounded && lowerAt(scene, verb) !== 'set') return null
  if (lowerAt(scene, at + 1) !== 'by' || !isPassive(scene, verb)) return null
  const party = phraseAt(scene, at + 2)
  if (!party || !isParty(scene, party)) return null
  const whole = wordsOf(scene, party.first, party.last)
  if (/\b(?:police|officers|reporters|journalists|fans|friends|family|well-wishers|dogs?|doctors)\b/.test(whole))
    return null
  if (surrounded && (!/\b(?:men|youths|mob|gang|crowd|boys|robbers)\b/.test(whole) || !HANDS.test(after(scene, party))))
    return null
  if (!surrounded && !isKiller(scene, party)) return null
  return finding('blame/set-upon', 'blames', party, { first: verb, last: at + 2 })
}
const after = (scene: Scene, party: Range): string => wordsOf(scene, party.last, scene.end)

const RAMPAGERS = wordSet(
  'mobs mob gangs gang crowds crowd man men women youths teenagers teenager rioters soldiers soldier settlers gunman gunmen hooligans militias militia troops students student looters thugs attackers attacker rebels policeman policemen',
)

/** "a mob went on the rampage", "youths rampaged through the town", "the rampage of a mob". */
export const rampage: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  let party: Range | null = null
  let first = at
  if (word === 'rampage' && lowerAt(scene, at + 1) === 'of') party = phraseAt(scene, at + 2)
  else if (word === 'rampage') {
    const went = /\b(?:went|going|gone|goes) on (?:an? |the )?(?:\S+ ){0,2}?$/.exec(wordsOf(scene, at - 6, at) + ' ')
    if (!went) return null
    first = at - went[0].trim().split(' ').length
    party = subject(scene, first)
  } else party = subject(scene, at)
  if (!party || !holds(scene, party.first, party.last, RAMPAGERS)) return null
  return finding('blame/rampage', 'blames', party, { first, last: at + 1 })
}

/** "the killing of their elder, Sami Rahal, and two sons, by gunmen": the doer far behind the deed. */
export const farBy: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'of' || tagOf(scene.tokens[at]!) === 'VERB') return null
  if (/\b(?:no|threat|threats|fear|fears|alleged|risk|prevent\w*)\b/.test(wordsOf(scene, at - 3, at))) return null
  for (let by = at + 3; by < Math.min(at + 28, scene.end - 1); by++) {
    if (oneOf(tagOf(scene.tokens[by]!), 'VERB AUX') || oneOf(lowerAt(scene, by), '; : " “ ”')) return null
    if (lowerAt(scene, by) !== 'by') continue
    const party = phraseAt(scene, by + 1)
    if (!party || !namesAttacker(scene, party)) return null
    return finding('blame/harm-by', 'blames', party, { first: at, last: by + 1 })
  }
  return null
}

const namesAttacker = (scene: Scene, party: Range): boolean =>
  wordsOf(scene, party.first, party.last)
    .split(' ')
    .some((word) => isPerpetrator(word) && !oneOf(word, 'lovers lover defendants defendant'))

/** "terrorism by masked fanatics", "violence by armed gangs". */
export const terrorBy: Rule = (scene, at) => {
  if (
    lowerAt(scene, at + 1) !== 'by' ||
    /\b(?:(?:no|future|more|against|prevent|stop|if|risk of|fear of|threat of))$/.test(wordsOf(scene, at - 2, at))
  )
    return null
  const party = phraseAt(scene, at + 2)
  return party && namesAttacker(scene, party)
    ? finding('blame/harm-by', 'blames', party, { first: at, last: at + 2 })
    : null
}

/** "the Borg police's fatal shooting of a teenager", "the guards' beating of a prisoner". */
export const shootingOf: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'of') return null
  let mark = at - 1
  while (mark > at - 4 && tagOf(scene.tokens[mark] ?? scene.tokens[at]!) === 'ADJ') mark--
  if (mark <= scene.start) return null
  const owned = oneOf(lowerAt(scene, mark), "'s ' ’s ’")
  // "over the police shooting of a student": police do the shooting.
  const force = !owned && oneOf(lowerAt(scene, mark), 'police troopers trooper guards guard army') ? mark + 1 : -1
  const last = owned ? mark : force
  const party = last > scene.start ? phraseUpTo(scene, last) : null
  if (!party || !isParty(scene, party) || !(isPerson(scene, party) || force > 0 || isForce(lowerAt(scene, last - 1))))
    return null
  const victim = phraseAt(scene, at + 2)
  if (!victim || !isParty(scene, victim) || namesAttacker(scene, victim)) return null
  return finding(
    'blame/shooting-of',
    'blames',
    { first: force > 0 ? mark : party.first, last },
    { first: mark, last: at + 2 },
  )
}

/** "659 women were victims of the mob", "a victim of the serial killer". */
export const victimsOf: Rule = (scene, at) => {
  if (!/^of (?:the|an?|this|that|two|three)\b/.test(wordsOf(scene, at + 1, at + 3))) return null
  const party = phraseAt(scene, at + 2)
  if (!party || !isPerpetrator(headWord(scene, party))) return null
  return finding('blame/victims-of', 'blames', party, { first: at, last: at + 2 })
}
const headWord = (scene: Scene, range: Range): string => head(scene, range).lower

/** "he testified, Krol pulled the trigger", "Jonas fired the fatal shot". */
export const firedIt: Rule = (scene, at) => {
  const trigger = lowerAt(scene, at) === 'trigger'
  const told = wordsOf(scene, at - 4, at)
  const how = trigger
    ? /\bpull(?:ed|s) the$/.exec(told)
    : /\bfired the(?: (?:fatal|deadly|first|only|lethal|killer))?$/.exec(told)
  // "pulled the trigger on a merger": a figure of speech.
  if (!how || (trigger && /^(?:on|and)\b/.test(lowerAt(scene, at + 1)))) return null
  const verb = at - how[0].split(' ').length
  const group = wordsOf(scene, verb - 3, verb)
  if (/\b(?:not|n't|never|who|to|would|could|might|may|if|starter|official|referee)\b/.test(group)) return null
  const party = subject(scene, verb)
  if (!party || !isKiller(scene, party)) return null
  return finding('blame/fired-it', held(scene, party.first - 3, verb), party, { first: verb, last: at + 1 })
}

const SPORT = wordSet('bout match ring goal ball game season league round tournament title race')

/** "Krol choked and spat on Lund": rough handling of a person. */
export const manhandled: Rule = (scene, at) => {
  const first = group(scene, at)
  const help = wordsOf(scene, first, at)
  if (isPassive(scene, at) || /\b(?:not|n't|never|would|could|should|might|may|will|to|if)\b/.test(help)) return null
  if (holds(scene, scene.start, scene.end, SPORT)) return null
  const over = /^(?:(?:and|,) \S+ed |and (?:spat|spit|hit|beat) )?(?:(?:on|at|in|into) )?/.exec(
    wordsOf(scene, at + 1, at + 6) + ' ',
  )!
  const victim = phraseAt(scene, at + 1 + over[0].split(' ').length - 1)
  const party = subject(scene, at)
  if (!victim || !party || victim.first > at + 4 || !isKiller(scene, party)) return null
  if (
    oneOf(lowerAt(scene, party.last - 1), 'who that i we you they it') ||
    !isParty(scene, victim) ||
    !isPerson(scene, victim)
  )
    return null
  if (
    namesAttacker(scene, victim) ||
    (holds(scene, party.first, party.last, 'police officers officer guards guard') &&
      oneOf(lowerAt(scene, victim.first), 'him her them'))
  )
    return null
  return finding('blame/manhandled', hedged(scene, first - 4, at) ? 'suspects' : 'blames', party, {
    first: at,
    last: at + 1,
  })
}
