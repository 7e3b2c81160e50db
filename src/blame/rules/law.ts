import { oneOf } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  checked,
  find,
  finding,
  group,
  harmIn,
  head,
  holds,
  isParty,
  isPassive,
  isPerson,
  lowerAt,
  negated,
  nextParty,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** The verb before `at` that is one of `verbs`, at most `reach` words back; -1 without one. */
function verbBefore(scene: Scene, at: number, reach: number, verbs: RegExp): number {
  for (let i = at - 1; i >= Math.max(scene.start, at - reach); i--) if (verbs.test(lowerAt(scene, i))) return i
  return -1
}

/** "found guilty of murder", "a jury finds Abel guilty", "found not guilty". */
export const guilty: Rule = (scene, at) => {
  const verb = verbBefore(scene, at, 9, /^(?:found|find|finds|ruled|declared|judged|holds|held)$/)
  if (lowerAt(scene, at - 1).startsWith('ple')) return null
  if (verb < 0) return headline(scene, at)
  const no = lowerAt(scene, at - 1) === 'not'
  const object = phraseAt(scene, verb + 1)
  const passive = isPassive(scene, verb) || !object || object.first >= at - (no ? 1 : 0)
  const party = passive ? subject(scene, verb) : object
  // "An adult found guilty of assault could be jailed": nobody in particular.
  if (
    oneOf(lowerAt(scene, party?.first ?? at), 'an a any anyone those') &&
    /\b(?:could|can|may|would|faces? up to)\b/.test(wordsOf(scene, at, at + 14))
  )
    return null
  const words = { first: verb, last: at + 1 }
  const made =
    party && finding('blame/guilty', no ? 'no_evidence' : 'blames', party, words, passive ? null : court(scene, verb))
  return checked(scene, made)
}

/** "Gang member guilty in slaying": a headline without its verb. */
function headline(scene: Scene, at: number) {
  const party = oneOf(lowerAt(scene, at + 1), 'in of') ? phraseUpTo(scene, at) : null
  if (!party || party.first - scene.start > 1) return null
  return checked(
    scene,
    isPerson(scene, party) ? finding('blame/guilty', 'blames', party, { first: at, last: at + 1 }) : null,
  )
}

/** Who finds so: "a jury", "the court"; "took 15 minutes to find him guilty" has nobody there. */
function court(scene: Scene, verb: number): Range | null {
  const who = subject(scene, verb)
  return who &&
    holds(scene, who.first, who.last, 'jury jurors court judge judges tribunal panel magistrate magistrates')
    ? who
    : null
}

const TERM = /\b(?:life|prison|jail|death|suspended|years?|\S*-years?|month|months|\S*-months?|custodial|community)\b/

/** "received a life sentence", "a judge handed him a 30-year term", "is serving a sentence for the raid". */
export const sentence: Rule = (scene, at) => {
  if (!TERM.test(wordsOf(scene, at - 4, at)) && !TERM.test(wordsOf(scene, at + 1, at + 4))) return null
  const verb = verbBefore(
    scene,
    at,
    9,
    /^(?:received|receives|got|gets|given|gave|gives|handed|hands|serving|served|serves|drew|draws)$/,
  )
  if (verb < 0 || negated(scene, group(scene, verb), verb)) return null
  const gives = oneOf(lowerAt(scene, verb), 'gave gives handed hands') && !isPassive(scene, verb)
  const object = gives ? phraseAt(scene, verb + 1) : null
  const party = gives ? object : subject(scene, verb)
  if (!party || !isPerson(scene, party)) return null
  return checked(
    scene,
    finding('blame/sentenced', 'blames', party, { first: verb, last: at + 1 }, gives ? subject(scene, verb) : null),
  )
}

/** "murder charges were filed against the owner", "an arrest warrant for Abel", "the case against two guards". */
export const chargesAgainst: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const to = oneOf(word, 'warrants warrant') ? ['against', 'for'] : ['against']
  const against = find(scene, at + 1, 9, to)
  if (against < 0) return null
  const between = wordsOf(scene, at + 1, against)
  if (/[,;]/.test(between)) return null
  const opened =
    oneOf(word, 'case cases') &&
    /\b(?:opened|registered|filed|lodged|booked)(?: \S+){0,3}$/.test(wordsOf(scene, at - 5, at))
  if (
    oneOf(word, 'cases case complaints complaint suits suit lawsuits lawsuit') &&
    !opened &&
    !holds(scene, against, against + 9, 'collapsed dropped dismissed thrown') &&
    !harmIn(scene, scene.start, scene.end)
  )
    return null
  const party = phraseAt(scene, against + 1)
  if (!party || party.first !== against + 1 || !isParty(scene, party)) return null
  const around = wordsOf(scene, at - 7, against)
  const fell =
    /^case$/.test(word) &&
    /^(?:has |had |was |have )?(?:collapsed|fell apart|(?:was |were |been )?(?:dropped|dismissed|thrown out|closed))\b/.test(
      wordsOf(scene, party.last, party.last + 5),
    )
  const dropped =
    fell || /\b(?:drop(?:ped|s)?|dismiss\w*|withdr\w+|threw out|thrown out|no|not|n't|never|without)\b/.test(around)
  if (dropped && /\bno\b/.test(around) === false && /\brefus\w+|declin\w+\b/.test(around)) return null
  // Who sues says who did it: prosecutors' charges are suspicion.
  const suit = oneOf(word, 'lawsuits lawsuit suits suit')
  const stance = dropped ? 'no_evidence' : suit ? 'blames' : 'suspects'
  return finding('blame/charges-against', stance, party, { first: at, last: against + 1 }, filer(scene, at))
}

/** Who filed them: "prosecutors filed charges". */
function filer(scene: Scene, at: number): Range | null {
  const verb = verbBefore(scene, at, 5, /^(?:filed|brought|pressed|laid|files|brings|issued|opened|lodged)$/)
  return verb < 0 || isPassive(scene, verb) ? null : subject(scene, verb)
}

/** "is on trial for causing the collapse", "goes on trial", "will stand trial", "goes to trial". */
export const onTrial: Rule = (scene, at) => {
  // "Abel's trial for murder opened on Monday".
  if (
    /^['’]s?$/.test(lowerAt(scene, at - 1)) &&
    /^(?:for|over|on (?:\S+ )?charges)\b/.test(wordsOf(scene, at + 1, at + 4))
  ) {
    const owner = phraseUpTo(scene, at - 1)
    return owner && isPerson(scene, owner)
      ? checked(scene, finding('blame/on-trial', 'suspects', owner, { first: at - 1, last: at + 1 }))
      : null
  }
  const match =
    /\b((?:is|was|are|were|be|been|went|goes|go|going|put|undergo|undergoes|underwent|undergoing|stands?|stood|standing|face|faces|comes?|came)(?: currently| now)?(?: on| to)?)$/.exec(
      wordsOf(scene, at - 4, at),
    )
  if (!match || /^(?:fac)/.test(match[1]!)) return null
  let verb = at - match[1]!.split(' ').length
  // "is due to stand trial".
  if (/^(?:due|set|scheduled|expected|ordered|likely) to$/.test(wordsOf(scene, verb - 2, verb))) verb -= 2
  const party = subject(scene, verb)
  if (!party || !isPerson(scene, party)) return null
  return checked(scene, finding('blame/on-trial', 'suspects', party, { first: verb, last: at + 1 }))
}

/** "families sued the airline over the crash", "the company is being sued by the survivors". */
export const sued: Rule = (scene, at) => {
  if (
    !harmIn(scene, scene.start, scene.end) &&
    !/\b(?:victims?|negligen\w+|deaths?|injur\w+)\b/.test(wordsOf(scene, scene.start, scene.end))
  )
    return null
  const first = group(scene, at)
  const words = { first, last: at + 1 }
  // "are suing the airline" is no passive.
  if (isPassive(scene, at) && lowerAt(scene, at) !== 'suing') {
    const party = subject(scene, at)
    const agent = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
    return checked(scene, party && finding('blame/sued', 'blames', party, words, agent))
  }
  const party = phraseAt(scene, at + 1)
  if (!party || party.first !== at + 1) return null
  return checked(scene, finding('blame/sued', 'blames', party, words, subject(scene, at)))
}

/** "the farm was fined for selling tainted milk": a penalty for the harm. */
export const fined: Rule = (scene, at) => {
  if (!isPassive(scene, at) || !holds(scene, at + 1, at + 8, 'for over after')) return null
  const party = subject(scene, at)
  if (
    !harmIn(scene, at, scene.end) &&
    !/\b(?:unsafe|safety|tainted|neglig\w+|kill\w*|injur\w*)\b/.test(wordsOf(scene, at, scene.end))
  )
    return null
  return checked(scene, party && finding('blame/fined', 'blames', party, { first: group(scene, at), last: at + 1 }))
}

/** "is wanted in connection with the bombing", "wanted for murder", "a man wanted by police". */
export const wanted: Rule = (scene, at) => {
  if (
    !/^(?:in connection|for (?!his |her |their )|over|by (?:\S+ )?(?:police|the fbi|authorities|interpol|prosecutors))/.test(
      wordsOf(scene, at + 1, at + 5),
    )
  )
    return null
  const first = group(scene, at)
  if (first === at && /^for\b/.test(wordsOf(scene, at + 1, at + 3)) && !harmIn(scene, at + 1, at + 8)) return null
  const near = subject(scene, at)
  const party = near && shown(scene, near)
  if (!party || !isPerson(scene, party) || negated(scene, first, at)) return null
  return checked(scene, finding('blame/wanted', 'suspects', party, { first, last: at + 1 }))
}

/** Of "images of a man wanted over the attack" the man. */
function shown(scene: Scene, range: Range): Range {
  if (
    !oneOf(
      head(scene, range).lower,
      'images image photos photo photographs photograph pictures picture footage videos video sketch sketches names name details',
    )
  )
    return range
  return totalOf(scene, range)
}

/** "police named Abel as a suspect", "identified 31 suspects", "was identified as one of the suspects". */
export const madeSuspect: Rule = (scene, at) => {
  const first = group(scene, at)
  if (negated(scene, first, at)) return null
  const words = { first, last: at + 1 }
  if (isPassive(scene, at)) {
    const as = find(scene, at + 1, 4, ['as'])
    const suspects = as < 0 ? null : phraseAt(scene, as + 1)
    const many = suspects && head(scene, suspects).lower === 'suspects'
    return many ? finding('blame/made-suspect', 'suspects', suspects, { first, last: as + 1 }) : null
  }
  const object = phraseAt(scene, at + 1)
  if (!object || object.first !== at + 1) return null
  const by = subject(scene, at)
  const counted = totalOf(scene, object)
  if (
    oneOf(head(scene, counted).lower, 'suspects suspect persons person') &&
    !oneOf(lowerAt(scene, object.first), 'the no any')
  )
    return lowerAt(scene, object.last) === 'as'
      ? null
      : checked(scene, finding('blame/made-suspect', 'suspects', counted, words, by))
  const as = find(scene, object.last, 6, ['as'])
  if (as < 0 || !isPerson(scene, object)) return null
  if (
    !/^as (?:an? |the |its |their )?(?:\S+ )?(?:suspects?|person of interest|persons of interest)\b/.test(
      wordsOf(scene, as, as + 6),
    )
  )
    return null
  return checked(scene, finding('blame/made-suspect', 'suspects', object, { first, last: as + 1 }, by))
}

/** Of "a total of 31 suspects" the 31 suspects. */
function totalOf(scene: Scene, range: Range): Range {
  const of = find(scene, range.first, range.last - range.first, ['of'])
  return of > 0 ? { first: of + 1, last: range.last } : range
}

/** "took a 19-year-old into custody", "took 23 of them into custody". */
export const tookIntoCustody: Rule = (scene, at) => {
  const into = find(scene, at + 2, 9, ['into'])
  if (
    into < 0 ||
    !/^into (?:police |federal |their )?custody/.test(wordsOf(scene, into, into + 3)) ||
    isPassive(scene, at) ||
    lowerAt(scene, at - 1) === 'to'
  )
    return null
  const party = phraseAt(scene, at + 1) ?? nextParty(scene, at + 1, into)
  if (!party || party.last > into) return null
  return checked(
    scene,
    isPerson(scene, party) || wordsOf(scene, party.first, party.last).includes('year-old')
      ? finding('blame/in-custody', 'suspects', party, { first: at, last: into + 2 }, subject(scene, at))
      : null,
  )
}
