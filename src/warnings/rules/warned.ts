import { oneOf, wordSet } from '../../blame/one-of.ts'
import { phraseFrom, type Range } from '../../blame/phrase.ts'
import { group, head, holds, isParty, lowerAt, phraseAt, type Scene, subject, wordsOf } from '../../blame/scene.ts'
import { type MentionRule, mention } from '../mention.ts'
import { aboutFrom, clauseFrom, cutAt, thingAlertedTo } from './about.ts'
import { determinerOf, NOTICE, nounWithin, RECEIVED, TELLS, WARNING } from './nouns.ts'
import { openness } from './openness.ts'

const OPENS = wordSet('of about that to against over on not and as')

/** "the ministry warned the harbour about a raid", "residents had been warned", "the embassy warned of". */
export const warned: MentionRule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  const words = { first, last: at + 1 }
  if (/\b(?:was|were|been|being|is|are|be|got)\b/.test(before)) {
    const to = subject(scene, at)
    const from = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
    if (!to || !isReceiver(scene, to)) return null
    return mention('warnings/was-warned', words, {
      from,
      to,
      about: aboutFrom(scene, from?.last ?? at + 1),
      public: openness(scene, to, at),
    })
  }
  if (/^(?:warn|alert|notify|inform)$/.test(word) && /\b(?:may|might|could|would|will|should|must|to)\b/.test(before))
    return null
  const from = subject(scene, at)
  if (word === 'warning' && !isVerb(scene, at, before)) return null
  const object = OPENS.has(lowerAt(scene, at + 1)) ? null : receiverAt(scene, at + 1)
  // "warned plotters planned more attacks": nobody warns the plotters.
  const isClause = object !== null && /^warn|^caution/.test(word) && hasVerb(scene, object)
  const to = object && !isClause && isReceiver(scene, object) ? object : null
  // "alerted", "informed", "notified" need to say whom; "warned" may stand alone.
  if (!to && !/^warn/.test(word)) return null
  return mention('warnings/warned', words, {
    from,
    to,
    about: isClause
      ? clauseFrom(scene, object.first)
      : ((to && thingAlertedTo(scene, to.last)) ?? aboutFrom(scene, to?.last ?? at + 1)),
    public: openness(scene, to, at),
  })
}

/** "plotters were moving", "plotters planned an attack", no "plotters planning", "drivers caught in the snow": its own verb. */
function hasVerb(scene: Scene, subject: Range): boolean {
  const verb = scene.tokens[subject.last]
  if (!verb || subject.last + 1 >= scene.end) return false
  if (verb.tag === 'AUX') return true
  // "warned Selm planned attacks were imminent": planned by nobody said.
  const after = phraseAt(scene, subject.last + 1)
  if (after && scene.tokens[after.last]?.tag === 'AUX') return false
  return (
    verb.tag === 'VERB' &&
    !verb.lower.endsWith('ing') &&
    /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(scene.tokens[subject.last + 1]!.tag)
  )
}

/** "dock workers had complained to the captain about rusty hinges". */
export const complained: MentionRule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'to') return null
  const first = group(scene, at)
  const to = receiverAt(scene, at + 2)
  if (!to || !isReceiver(scene, to) || /\b(?:not|n't|never)\b/.test(wordsOf(scene, first, at))) return null
  return mention(
    'warnings/complained',
    { first, last: at + 1 },
    { from: subject(scene, at), to, about: aboutFrom(scene, to.last), public: openness(scene, to, at) },
  )
}

const RAISES =
  /^(?:raised|voiced|expressed|reported|flagged|aired|made|brought|taken|took|sounded|lodged|filed|had|rung|rang)$/

/** "raised concerns about cracks with the operator", "voiced fears over the pier", "sounded the alarm about the gas". */
export const raisedConcerns: MentionRule = (scene, at) => {
  let verb = -1
  for (let i = at - 1; i >= Math.max(scene.start, at - 5) && verb < 0; i--) if (RAISES.test(lowerAt(scene, i))) verb = i
  if (verb < 0) return null
  const first = group(scene, verb)
  const before = wordsOf(scene, first, at)
  if (/\b(?:no|not|n't|never|any)\b/.test(before)) return null
  // "Concerns had been raised with the port about the pier" is told of by its passive.
  const from = /\b(?:was|were|been)\b/.test(wordsOf(scene, first, verb)) ? null : subject(scene, verb)
  const to = receiverNear(scene, at + 1)
  // "raised concerns after the crash" comes too late to be a warning.
  if (
    (!from && !to) ||
    /\b(?:after|since|following|in the wake of) (?:the|this|an?|it|friday|monday|tuesday|wednesday|thursday|saturday|sunday)\b/.test(
      wordsOf(scene, scene.start, scene.end),
    )
  )
    return null
  return mention(
    'warnings/raised-concerns',
    { first, last: at + 1 },
    { from, to, about: cutAt(aboutFrom(scene, at + 1), to), public: openness(scene, to, at) },
  )
}

/** "with the operator", "to the council": whom the concerns reached, within the clause. */
function receiverNear(scene: Scene, from: number): Range | null {
  for (let at = from; at < Math.min(from + 14, scene.end); at++) {
    const word = lowerAt(scene, at)
    if (/^[.;,]$/.test(word)) return null
    if (!/^(?:with|to)$/.test(word)) continue
    const phrase = phraseFrom(scene.tokens, at + 1, scene.end, 1)
    if (phrase && phrase.first === at + 1 && isReceiver(scene, phrase)) return phrase
  }
  return null
}

/** "the union wrote to the ministry about the doors", "had written to Nordline to say that the pumps did not work". */
export const wroteTo: MentionRule = (scene, at) => {
  const first = group(scene, at)
  if (/\b(?:not|n't|never|was|were|been)\b/.test(wordsOf(scene, first, at))) return null
  const open = /^(?:\S+ ){0,3}?to\b/.exec(wordsOf(scene, at + 1, at + 5))
  if (!open || /[,.;]/.test(open[0])) return null
  const from = at + 1 + open[0].split(' ').length
  const to = receiverAt(scene, from)
  if (!to || to.first !== from || !isReceiver(scene, to)) return null
  const say = /^(?:to (?:say|warn|tell|complain|alert|report)|saying|warning|complaining|reporting|telling)\b/.exec(
    wordsOf(scene, to.last, to.last + 3),
  )
  const next = to.last + (say ? say[0].split(' ').length : 0)
  return mention(
    'warnings/wrote-to',
    { first, last: at + 1 },
    { from: subject(scene, at), to, about: aboutFrom(scene, next), public: openness(scene, to, at) },
  )
}

const HOUSE =
  /^(?:schools?|universit(?:y|ies)|colleges?|hospitals?|clinics?|hotels?|airports?|airlines?|church(?:es)?|factor(?:y|ies)|ports?|harbours?|harbors?|clubs?|plants?|mines?|prisons?|shipyards?|museums?|embass(?:y|ies))$/

/** Whoever can be told: a party, or a house that stands for those who run it ("alerted the school"). */
const isReceiver = (scene: Scene, range: Range): boolean =>
  isParty(scene, range) || HOUSE.test(head(scene, range).lower)

/** "is warning", ", warning of": the verb, not "the security warning". */
function isVerb(scene: Scene, at: number, before: string): boolean {
  return (
    /\b(?:is|was|are|were|been|be)$/.test(before) ||
    /^[,;—–]$/.test(lowerAt(scene, at - 1)) ||
    lowerAt(scene, at - 1) === 'by'
  )
}

const KEEPER =
  /^(?:owners?|operators?|makers?|builders?|managers?|heads?|directors?|captains?|mayors?|famil(?:y|ies)|parents?|relatives|landlords?|chiefs?|head ?teachers?|organi[sz]ers?)$/

/** "warned the council of Lindhaven about", "warned Lindhaven of a raid": "of" belongs to the name only when another word opens. */
function receiverAt(scene: Scene, at: number): Range | null {
  const whole = phraseAt(scene, at)
  if (!whole || !OPENS.has(lowerAt(scene, whole.last))) {
    const short = whole && phraseFrom(scene.tokens, at, scene.end, 0)
    // "warned owner of sunken ferry": somebody is owner of something.
    return short && KEEPER.test(lowerAt(scene, short.last - 1)) && lowerAt(scene, short.last) === 'of' ? whole : short
  }
  // "Lindhaven of a planned raid on a pier": what follows "of" has an article and is no name.
  for (let i = whole.first; i < whole.last - 1; i++) {
    if (
      lowerAt(scene, i) === 'of' &&
      /^(?:an?|possible|planned|imminent|potential|threats?)$/.test(lowerAt(scene, i + 1))
    )
      return { first: whole.first, last: i }
  }
  return whole
}

/** "tipped the police off", "tipped off the police about a bomb". */
export const tippedOff: MentionRule = (scene, at) => {
  const first = group(scene, at)
  const next = lowerAt(scene, at + 1) === 'off'
  const to = phraseAt(scene, next ? at + 2 : at + 1)
  const off = next ? at + 1 : (to?.last ?? at)
  if (lowerAt(scene, off) !== 'off') return null
  const passive = /\b(?:was|were|been|being|is|are)\b/.test(wordsOf(scene, first, at))
  const who = subject(scene, at)
  const giver = lowerAt(scene, off + 1) === 'by' ? phraseAt(scene, off + 2) : null
  return mention(
    'warnings/tipped-off',
    { first, last: off + 1 },
    {
      from: passive ? giver : who,
      to: passive ? who : to && isParty(scene, to) ? to : null,
      about: aboutFrom(scene, Math.max(off + 1, to?.last ?? 0, giver?.last ?? 0)),
      public: openness(scene, null, at),
    },
  )
}

/** "gave them that private warning", "issued an advisory", "sent the port a warning", "put out an alert". */
export const gaveWarning: MentionRule = (scene, at) => {
  const noun = nounWithin(scene, at + 1, 9)
  if (noun < 0) return null
  const first = group(scene, at)
  if (/\b(?:not|n't|never)\b/.test(wordsOf(scene, first, at))) return null
  const from = subject(scene, at)
  const direct = phraseAt(scene, at + 1)
  let to =
    direct &&
    direct.last <= noun &&
    isParty(scene, direct) &&
    !/\b(?:warning|alert|advisory)/.test(wordsOf(scene, direct.first, direct.last))
      ? direct
      : null
  if (!to && /^(?:to|for)$/.test(lowerAt(scene, noun + 1))) {
    const named = phraseAt(scene, noun + 2)
    to = named && isParty(scene, named) ? named : null
  }
  const back = /^(?:that|this|those|these)$/.test(determinerOf(scene, noun))
  const advisory = /advisor|alert/.test(lowerAt(scene, noun))
  return mention(
    'warnings/gave-warning',
    { first, last: noun + 1 },
    {
      from,
      to,
      about: aboutFrom(scene, noun + 1),
      public: openness(scene, to, at) ?? (advisory ? true : null),
      back,
    },
  )
}

/** "published a notice telling its citizens to avoid crowds", "posted a message on 2 May urging travellers to stay away". */
export const gaveNotice: MentionRule = (scene, at) => {
  const noun = nounWithin(scene, at + 1, 5, NOTICE)
  if (noun < 0) return null
  let tells = noun + 1
  while (tells < scene.end && tells < noun + 6 && !TELLS.has(lowerAt(scene, tells))) tells++
  const to = TELLS.has(lowerAt(scene, tells)) ? phraseAt(scene, tells + 1) : null
  if (!to || to.first !== tells + 1 || !isParty(scene, to)) return null
  const first = group(scene, at)
  if (/\b(?:not|n't|never)\b/.test(wordsOf(scene, first, at))) return null
  return mention(
    'warnings/gave-notice',
    { first, last: noun + 1 },
    { from: subject(scene, at), to, about: aboutFrom(scene, to.last), public: openness(scene, to, at) ?? true },
  )
}

/** "received a warning that", "had been given a warning of", "got tips about". */
export const receivedWarning: MentionRule = (scene, at) => {
  const noun = nounWithin(scene, at + 1, 7, RECEIVED)
  if (noun < 0) return null
  const first = group(scene, at)
  if (
    /\b(?:not|n't|never|no|deny|denied|denies)\b/.test(wordsOf(scene, first - 2, at)) ||
    /^(?:no|any)$/.test(determinerOf(scene, noun))
  )
    return null
  const to = subject(scene, at)
  if (!to || !isParty(scene, to)) return null
  const from = /^(?:from|by)$/.test(lowerAt(scene, noun + 1)) ? phraseAt(scene, noun + 2) : citedIn(scene, noun)
  return mention(
    'warnings/received-warning',
    { first, last: noun + 1 },
    {
      from,
      to,
      about: aboutFrom(scene, Math.max(noun + 1, from && from.first === noun + 2 ? from.last : 0)),
      public: openness(scene, null, at),
    },
  )
}

/** "told the port about a planned raid", "informed the ministry of a plot". */
export const toldOf: MentionRule = (scene, at) => {
  const first = group(scene, at)
  if (holds(scene, first, at, "was were been being not n't never")) return null
  const to = receiverAt(scene, at + 1)
  if (!to || !oneOf(lowerAt(scene, to.last), 'of about that') || !isParty(scene, to)) return null
  const about = aboutFrom(scene, to.last)
  if (
    !about ||
    !/\b(?:planned|imminent|impending|possible|potential|plot|threat|plans? to|planning|upcoming|attack)\b/.test(
      wordsOf(scene, about.first, about.first + 12),
    )
  )
    return null
  // "told reporters about the attack" is news and no warning.
  if (
    /\b(?:reporters?|journalists?|agency|newspaper|cnn|reuters|court|us|parliament|judge)\b/.test(
      wordsOf(scene, to.first, to.last),
    ) ||
    /^the (?:attack|threat)/.test(wordsOf(scene, about.first, about.first + 2))
  )
    return null
  return mention(
    'warnings/told-of',
    { first, last: at + 1 },
    { from: subject(scene, at), to, about, public: openness(scene, to, at) },
  )
}

/** "the warning was given in private", "the warnings were sent to the port". */
export const warningWas: MentionRule = (scene, at) => {
  const first = group(scene, at)
  if (!holds(scene, first, at, 'was were been') || holds(scene, first - 3, at, "not n't never no")) return null
  const what = subject(scene, at)
  if (!what || !WARNING.has(lowerAt(scene, what.last - 1))) return null
  const from = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
  const to = lowerAt(scene, at + 1) === 'to' ? phraseAt(scene, at + 2) : null
  return mention(
    'warnings/warning-was',
    { first: what.first, last: at + 1 },
    { from, to: to && isParty(scene, to) ? to : null, public: openness(scene, null, at), back: true },
  )
}

/** "the harbour had been informed of an imminent raid", "was told that an attack was planned". */
export const wasInformed: MentionRule = (scene, at) => {
  const first = group(scene, at)
  if (!holds(scene, first, at, 'was were been') || holds(scene, first, at, "not n't never")) return null
  const to = subject(scene, at)
  if (!to || !isParty(scene, to)) return null
  const from = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
  const about = aboutFrom(scene, from?.last ?? at + 1)
  if (
    !about ||
    !/\b(?:imminent|planned|possible|potential|impending|plot|threat|attack|plans?)\b/.test(
      wordsOf(scene, about.first, about.last),
    )
  )
    return null
  return mention('warnings/was-informed', { first, last: at + 1 }, { from, to, about, public: openness(scene, to, at) })
}

/** "the security services knew of a threat days before the attack": a warning that somebody had, from nobody named. */
export const knewOf: MentionRule = (scene, at) => {
  if (!/^(?:of|about)$/.test(lowerAt(scene, at + 1))) return null
  const rest = wordsOf(scene, at + 2, at + 14)
  if (
    !/\b(?:impending|imminent|threats?|plots?|plans?|planned)\b/.test(rest) ||
    (!/\b(?:before|ahead|advance|prior)\b/.test(rest) && !/\b(?:impending|imminent)\b/.test(rest))
  )
    return null
  const to = subject(scene, at)
  if (!to || !isParty(scene, to)) return null
  return mention('warnings/knew-of', { first: at, last: at + 2 }, { to, about: aboutFrom(scene, at + 1) })
}

/** "a warning from the embassy to the harbour that", "the embassy's warning of a raid". */
export const warningNoun: MentionRule = (scene, at) => {
  const words = { first: at, last: at + 1 }
  if (
    /^(?:no|any|without|early)$/.test(determinerOf(scene, at)) ||
    /^(?:sign|signs|label|labels|shot|shots|system|systems|lights?)$/.test(lowerAt(scene, at + 1))
  )
    return null
  let from: Range | null = null
  let next = at + 1
  // "two storm warnings issued by the weather service".
  if (/^(?:issued|given|made|sent|sounded|raised) by$/.test(wordsOf(scene, next, next + 2))) next++
  if (/^(?:from|by)$/.test(lowerAt(scene, next))) {
    from = phraseAt(scene, next + 1)
    next = from?.last ?? next
  }
  let to: Range | null = null
  if (/^(?:to|for)$/.test(lowerAt(scene, next))) {
    const phrase = phraseAt(scene, next + 1)
    if (phrase && isParty(scene, phrase)) {
      to = phrase
      next = to.last
    }
  }
  if (!from && !to) return null
  const about = aboutFrom(scene, next)
  if (!about && !from) return null
  return mention('warnings/warning-noun', words, { from, to, about, public: openness(scene, to, at) })
}

/** "..., said the report, citing the coast guard": who stands behind a warning that has no giver of its own. */
function citedIn(scene: Scene, from: number): Range | null {
  for (let at = from; at < scene.end; at++) {
    if (!/^(?:citing|quoting)$/.test(lowerAt(scene, at))) continue
    const body = phraseAt(scene, at + 1)
    return body && isParty(scene, body) ? body : null
  }
  return null
}
