import { isForce } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  checked,
  find,
  finding,
  firstPhrase,
  group,
  harmIn,
  head,
  holds,
  isParty,
  isPerson,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** A court has found so: no mere suspicion. */
const COURT = wordSet('convicted sentenced jailed imprisoned')
const BE = /\b(?:is|are|was|were|been|being|be|got|'s|'re)\b/
/** "arrested journalists at the rally": a hold that has nothing to do with who did it is left to the figures. */
const OFFICIAL = wordSet(
  'police officers officer authorities detectives detective officials official investigators investigator prosecutors prosecutor agents agent deputies troops soldiers forces court judge jury fbi they we he government service guards guard department sheriff security sources source navy army military coastguard coast warship marines commandos prosecution grand it jurors tribunal magistrates magistrate regulators regulator customs interpol gendarmes',
)

/** "the driver was arrested", "police detained two men", "a man charged with murder", "is being held on suspicion of". */
export const arrested: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  const rest = wordsOf(scene, at + 1, at + 5)
  // "were being held on Monday on suspicion of".
  const untimed =
    word === 'held'
      ? wordsOf(scene, at + 1, at + 9).replace(/^(?:on )?\w+day (?:morning |night |evening |afternoon )?/, '')
      : rest
  // "a law that allows people to be held", "only to be jailed".
  // "recommended that she be prosecuted".
  if (/^be\b/.test(before)) return null
  if (/\b(?:to|being)\b/.test(before) && /\bbe\b/.test(before)) return null
  if (!isHold(word, before, untimed)) return null
  // "at the time he was captured" by rebels: only of those whom the police hunt.
  if (oneOf(word, 'captured seized nabbed') && BE.test(before) && !HUNTED.test(wordsOf(scene, scene.start, scene.end)))
    return null
  if (holds(scene, first - 2, at, 'could would may might can should if')) return null
  // "was hoping to arrest him".
  if (oneOf(word, 'arrest detain') && lowerAt(scene, at - 1) === 'to') return null
  const words = { first, last: at + 1 }
  if (BE.test(before)) return passive(scene, at, words)
  // "Convicted mobster": a word before its noun.
  if (first === at && subject(scene, at) === null && phraseUpTo(scene, at) === null) return null
  // "a man arrested in connection with": the participle hangs on the phrase before it.
  // "arrested and questioned the student": the object of both.
  const both = lowerAt(scene, at + 1) === 'and' && lowerAt(scene, at + 2).endsWith('ed')
  if (both) {
    const object = phraseAt(scene, at + 3)
    const by = subject(scene, at)
    if (object && object.first === at + 3 && by && holds(scene, by.first, by.last, OFFICIAL))
      return suspect(scene, object, words, by)
  }
  const object = phraseAt(scene, at + 1)
  // "arrested last night on charges of": over the time between.
  const hanging =
    /^(?:in|on|over|for|of|by|after|at|following|with|,|\.|$|(?:last|this|late|early|earlier) (?:\w+ )?(?:on|in|for|after|over)\b|\w+day\b)/.test(
      rest,
    )
  const adverb = object !== null && object.first === at + 2 && lowerAt(scene, at + 1).endsWith('ly')
  if (object && (object.first === at + 1 || adverb) && isParty(scene, object) && !hanging) {
    const by = subject(scene, at)
    if (isCrowd(scene, object)) return null
    const charge = find(scene, object.first, 9, ['of'])
    const accused =
      charge > 0 &&
      charge < object.last &&
      /ing$|^(?:murder|manslaughter|arson|assault|theft|robbery|treason)$/.test(lowerAt(scene, charge + 1))
        ? { first: object.first, last: charge }
        : object
    if (
      negated(scene, first, at) ||
      (by !== null && !holds(scene, by.first, by.last, OFFICIAL) && !oneOf(word, 'charged indicted'))
    )
      return null
    return suspect(scene, accused, words, by)
  }
  const party = subject(scene, at)
  // "Police arrested on Friday ..." has its object elsewhere; "the man arrested on Friday" has it before.
  return party && hanging && !holds(scene, party.first, party.last, OFFICIAL)
    ? suspect(scene, party, words, null)
    : null
}

const HUNTED =
  /\b(?:police|authorities|fugitives?|manhunt|on the run|at large|suspects?|suspected|escaped?|escapee|wanted|sheriff|fbi|officers?|gunm[ae]n|attackers?|killers?|bombers?|pirates?|prisoners?|inmates?|convict\w*)\b/

/** "arrested journalists covering the rally", "detained demonstrators": not for the deed that the report is about. */
const isCrowd = (scene: Scene, object: Range): boolean =>
  /\b(?:journalists?|reporters?|protest[eo]rs?|demonstrators?|activists?|migrants|immigrants|fans|supporters|dissidents)$/.test(
    wordsOf(scene, object.first, object.last),
  ) && !holds(scene, object.last, object.last + 8, 'suspicion charges charge charged connection accused suspected')

function isHold(word: string, before: string, rest: string): boolean {
  if (word === 'held')
    return (
      BE.test(before) &&
      /^(?:on suspicion|in (?:police )?custody|for questioning|over|by police|without (?:bail|bond|charge)|last night|after|following|pending|in connection|(?:at|in) (?:\S+ ){0,3}?(?:detention|jail|prison|custody|police station|cells?))/.test(
        rest,
      )
    )
  if (word === 'questioned' || word === 'interviewed')
    return (
      BE.test(before) &&
      /^(?:by (?:police|detectives|investigators|the)|over|about|under caution|in connection|for (?:\S+ ){1,2}(?:hours?|days?)|and (?:\w+ )?released|,|\.|$|on suspicion)/.test(
        rest,
      )
    )
  if (word === 'charged')
    return (
      /^(?:with|over|in|for|after|under|\.|$)/.test(rest) ||
      /^(?:him|her|them|the|a|two|three|\w+ (?:\w+ )?with)/.test(rest)
    )
  // "seized on the claim".
  if (word === 'seized' && /^(?:on|upon)\b/.test(rest)) return false
  // "guerrillas captured him", "at the time he was captured": only from those who hunt, or of a hunted man.
  if (
    oneOf(word, 'captured seized nabbed interviewed') &&
    BE.test(before) &&
    !/^(?:by (?:police|the police|officers|troops|soldiers|the army)|after|in|on|at|,|\.|$|\w+day)/.test(rest)
  )
    return false
  if (word === 'taken') return /^in(?:to)? (?:police |federal )?custody/.test(rest)
  return true
}

function passive(scene: Scene, at: number, words: Range) {
  const near = subject(scene, at)
  // "the man who killed four people was sentenced": not the four.
  const who =
    near && isMany(scene, near) && holds(scene, words.first, at, 'was is')
      ? firstPhrase(scene, near.first)
      : overRelative(scene, near)
  if (!who || (oneOf(lowerAt(scene, at), 'questioned interviewed') && isHeard(scene, who))) return null
  const agent = lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null
  // "was captured by rebels": a victim.
  if (agent && isParty(scene, agent) && !holds(scene, agent.first, agent.last, OFFICIAL)) return null
  if (
    lowerAt(scene, who.first - 1) === 'not' ||
    /^(?:no|nobody|none|not)\b/.test(wordsOf(scene, who.first, who.last)) ||
    negated(scene, words.first, at)
  )
    return null
  return suspect(scene, who, words, agent)
}

/** "The pilot of a barge which sank into a lake has been detained": not the lake, but the pilot. */
function overRelative(scene: Scene, near: Range | null): Range | null {
  if (!near || isPerson(scene, near) || isParty(scene, near)) return near
  for (let at = near.first - 1; at > scene.start; at--) {
    if (!/^(?:that|which|who)$/.test(lowerAt(scene, at))) continue
    const outer = phraseUpTo(scene, at)
    if (!outer || !isPerson(scene, outer)) return near
    // "the pilot and two deckhands of a barge which".
    const other = lowerAt(scene, outer.first - 1) === 'and' ? phraseUpTo(scene, outer.first - 1) : null
    return other && isPerson(scene, other) ? { first: other.first, last: outer.last } : outer
  }
  return near
}

/** "20 witnesses have been interviewed": they tell what they saw. */
const isHeard = (scene: Scene, who: Range): boolean =>
  /\b(?:witness(?:es)?|victims?|residents|survivors?|passengers|people|neighbou?rs|relatives|family|families|staff|employees|colleagues|students|hundreds|dozens|scores|friends)\b/.test(
    wordsOf(scene, who.first, who.last),
  )

/** "four people in a courthouse". */
const isMany = (scene: Scene, range: Range): boolean =>
  /^(?:people|men|women|children)$|[^s]s$/.test(head(scene, range).lower) &&
  /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several)$/.test(lowerAt(scene, range.first))

function suspect(scene: Scene, found: Range, words: Range, by: Range | null) {
  // "Abel is one of four men who have been arrested": Abel.
  const one =
    /^one of\b/.test(wordsOf(scene, found.first, found.first + 2)) &&
    /^(?:is|was)$/.test(lowerAt(scene, found.first - 1))
  const party = (one ? subject(scene, found.first - 1) : null) ?? found
  return checked(
    scene,
    isPerson(scene, party) && !oneOf(head(scene, party).lower, 'someone somebody anyone another')
      ? finding('blame/arrested', COURT.has(lowerAt(scene, words.last - 1)) ? 'blames' : 'suspects', party, words, by)
      : null,
  )
}

/** "the arrest of the driver", "is in custody", "under arrest", "turned himself in". */
export const inCustody: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (word === 'arrest' || word === 'arrests') {
    const under = lowerAt(scene, at - 1) === 'house' ? at - 2 : at - 1
    if (lowerAt(scene, under) === 'under') {
      const who = /^(?:is|was|are|were|remains?|remained|been)$/.test(lowerAt(scene, under - 1))
        ? subject(scene, under - 1)
        : subject(scene, under)
      return checked(scene, who && finding('blame/in-custody', 'suspects', who, { first: under, last: at + 1 }))
    }
    const party = lowerAt(scene, at + 1) === 'of' ? phraseAt(scene, at + 2) : null
    return checked(
      scene,
      party && isPerson(scene, party)
        ? finding('blame/arrest-of', 'suspects', party, { first: at, last: at + 2 })
        : null,
    )
  }
  if (word === 'custody') {
    const into = find(scene, at - 3, 3, ['in'])
    if (
      into < 0 ||
      !/\b(?:is|was|are|were|remains?|remained|being|be)$/.test(
        wordsOf(scene, into - 4, into).replace(/ (?:currently|now|still|also)$/, ''),
      )
    )
      return null
    const who = subject(scene, /^remain/.test(lowerAt(scene, into - 1)) ? into - 1 : into)
    return checked(
      scene,
      who && isPerson(scene, who) ? finding('blame/in-custody', 'suspects', who, { first: into, last: at + 1 }) : null,
    )
  }
  // "surrendered to police after a standoff".
  if (word === 'surrendered') {
    if (
      !/^(?:to (?:the )?(?:police|authorities|officers|troops|fbi)|after|at|peacefully|on|without|,|\.|$)/.test(
        wordsOf(scene, at + 1, at + 4),
      )
    )
      return null
    const one = subject(scene, at)
    return checked(
      scene,
      one && isPerson(scene, one) ? finding('blame/in-custody', 'suspects', one, { first: at, last: at + 1 }) : null,
    )
  }
  // "turned himself in", "handed herself in", "gave himself up".
  if (!/^(?:turned|handed|gave) (?:himself|herself|themselves) (?:in|up|over)\b/.test(wordsOf(scene, at, at + 3)))
    return null
  const who = subject(scene, at)
  return checked(scene, who && finding('blame/in-custody', 'suspects', who, { first: at, last: at + 3 }))
}

/** "suspected of planting", "is suspected in the attack", "is a suspect", "on suspicion of murder", "person of interest". */
export const suspected: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const next = lowerAt(scene, at + 1)
  if (word === 'suspected') {
    const before = wordsOf(scene, group(scene, at), at)
    if (/^(?:of|in|\.|,|by|)$/.test(next) && (oneOf(next, 'of in') || BE.test(before))) {
      const who = BE.test(before) ? subject(scene, at) : phraseUpTo(scene, at)
      return checked(
        scene,
        who && !negated(scene, group(scene, at), at)
          ? finding('blame/suspected', 'suspects', who, { first: at, last: at + 2 })
          : null,
      )
    }
    return null
  }
  if (word === 'suspect' || word === 'suspects' || word === 'interest') {
    const first = word === 'interest' ? at - 2 : at
    if (word === 'interest' && !/^persons? of$/.test(wordsOf(scene, at - 2, at))) return null
    const noun = phraseUpTo(scene, first + 1)
    const start = noun?.first ?? first
    const be =
      start - (lowerAt(scene, start - 1) === 'longer' ? 3 : oneOf(lowerAt(scene, start - 1), "not n't") ? 2 : 1)
    if (oneOf(lowerAt(scene, be), 'is was are were be been')) {
      const who = subject(scene, be)
      if (!who) return null
      // "the brother is not a suspect".
      const no = negated(scene, be, start)
      return checked(
        scene,
        isPerson(scene, who)
          ? finding('blame/suspect', no ? 'no_evidence' : 'suspects', who, { first: start, last: at + 1 })
          : null,
      )
    }
    // "police suspect the owner of starting the fire".
    if (word === 'suspects' || word === 'suspect') {
      const party = phraseAt(scene, at + 1)
      const by = subject(scene, at)
      const near = wordsOf(scene, at + 1, at + 12)
      if (
        party &&
        by &&
        party.first === at + 1 &&
        holds(scene, by.first, by.last, OFFICIAL) &&
        (harmIn(scene, at, at + 14) ||
          /\bof \w+ing\b/.test(near) ||
          (isPerson(scene, party) && !oneOf(lowerAt(scene, at + 1), 'that he she it they')))
      ) {
        return checked(scene, finding('blame/suspected', 'suspects', party, { first: at, last: at + 1 }, by))
      }
    }
    return null
  }
  return null
}

/** "are investigating whether the driver fell asleep", "probing if the crew was", "is under investigation". */
export const inquiry: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (word === 'investigation') {
    if (!oneOf(lowerAt(scene, at - 1), 'under facing') && lowerAt(scene, at - 2) !== 'under') return null
    const under = lowerAt(scene, at - 1) === 'under' || lowerAt(scene, at - 1) === 'facing' ? at - 1 : at - 2
    const who = subject(scene, under)
    return checked(
      scene,
      who && isPerson(scene, who) ? finding('blame/inquiry', 'suspects', who, { first: under, last: at + 1 }) : null,
    )
  }
  if (word === 'into' && !/^(?:look|inquir|prob|investigat)/.test(lowerAt(scene, at - 1))) return null
  const whether = find(scene, at + 1, 4, ['whether', 'if'])
  if (whether < 0) return null
  const found = phraseAt(scene, whether + 1)
  // "whether Nordline's power lines started the fire": Nordline.
  const owner =
    found && !isParty(scene, found) && harmIn(scene, found.last, found.last + 6) ? ownerOf(scene, found) : null
  const party = owner ?? found
  if (!party || !isParty(scene, party) || (!owner && !isPerson(scene, party)) || lowerAt(scene, party.first) === 'any')
    return null
  const clause = wordsOf(scene, party.last, party.last + 14)
  if (
    /^(?:\w+ ){0,2}(?:injured|hurt|killed|missing|safe|ok|okay|alive|among|trapped|available|eligible)\b/.test(clause)
  )
    return null
  const by = subject(scene, at)
  // "a review to determine whether they harm plants".
  if (
    !harmIn(scene, scene.start, scene.end) &&
    !(by && holds(scene, by.first, by.last, OFFICIAL)) &&
    !holds(
      scene,
      whether,
      whether + 14,
      'asleep drunk driver pilot captain suspects suspect behind responsible involved',
    )
  )
    return null
  if (isForce(lowerAt(scene, party.last - 1)) && !harmIn(scene, party.last, scene.end)) return null
  return finding('blame/inquiry', 'suspects', party, { first: at, last: whether + 1 }, by)
}
