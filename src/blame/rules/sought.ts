import { isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import { tagOf } from '../phrase.ts'
import {
  checked,
  doer,
  find,
  finding,
  group,
  holds,
  isParty,
  isPassive,
  isPerson,
  isPlace,
  lowerAt,
  negated,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** Those who look for, question and charge people; others "investigate", "charge" and "want to question" too. */
const LAW = wordSet(
  'police cops cop officers officer authorities detectives detective officials official investigators investigator prosecutors prosecutor agents agent deputies court judge magistrates magistrate jury fbi interpol government sheriff attorney gendarmes inspectors inspector troopers trooper marshals department bureau ministry',
)

const isLaw = (scene: Scene, who: Range | null): boolean => who !== null && holds(scene, who.first, who.last, LAW)

/** Over "last week", "on Monday", "by police": when and by whom somebody is sought. */
const ASIDE = String.raw`^(?:(?:(?:late |early )?last \w+|this \w+|(?:on )?\w+day|today|by (?:\S+ ){1,3}?)\s?){0,2}`
const SOUGHT = new RegExp(
  `${ASIDE}(?:as (?:an? )?(?:(?:possible|potential|key|material|vital|crucial) ){0,2}(?:witness(?:es)?|suspects?|persons? of interest|accomplices?)|for (?:questioning|interrogation)|in connection with|on suspicion of|over the)\\b|^by (?:the )?(?:police|detectives|authorities|investigators|prosecutors|interpol)\\b`,
)

/** One of these is in all that the pattern fits. */
const SOUGHT_WORDS = wordSet(
  'witness witnesses suspect suspects person persons accomplice accomplices questioning interrogation connection suspicion over police detectives authorities investigators prosecutors interpol',
)

/** "is being sought as a material witness", "two men sought for questioning over the arson", "is wanted as a witness". */
export const sought: Rule = (scene, at) => {
  if (!holds(scene, at + 1, at + 12, SOUGHT_WORDS) || !SOUGHT.test(wordsOf(scene, at + 1, at + 12))) return null
  const first = group(scene, at)
  if (negated(scene, first, at)) return null
  const party = isPassive(scene, at) ? subject(scene, at) : first === at ? phraseUpTo(scene, at) : null
  if (!party || !isPerson(scene, party)) return null
  return checked(scene, finding('blame/sought', 'suspects', party, { first, last: at + 2 }))
}

/** "authorities want to question the woman", "police wish to speak to the skipper in connection with the fire". */
export const wantToQuestion: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'to') return null
  const rest = /^to (?:(?:question|interview|interrogate|arrest|detain)|(?:(?:speak|talk) (?:to|with)|trace))\b/.exec(
    wordsOf(scene, at + 1, at + 4),
  )
  if (!rest || !isLaw(scene, subject(scene, at)) || negated(scene, group(scene, at), at)) return null
  const from = at + 1 + rest[0].split(' ').length
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || !isPerson(scene, party)) return null
  if (/\b(?:witness\w*|any\w*|everyone|people|victims?|family|relatives)\b/.test(wordsOf(scene, from, party.last)))
    return null
  // "want to speak to the skipper" may be for what he saw.
  const weak = /(?:to|with|trace)$/.test(rest[0])
  if (weak && !/\b(?:in connection with|about the|over the)\b/.test(wordsOf(scene, party.last, party.last + 8)))
    return null
  return checked(scene, finding('blame/sought', 'suspects', party, { first: at, last: from }, subject(scene, at)))
}

/** "Police seek 3 men in robbery", "police hunt gunman who shot two": a headline, or the present tense. */
export const seeks: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at - 1), 'police cops detectives authorities investigators officers fbi')) return null
  const from = lowerAt(scene, at + 1) === 'for' ? at + 2 : at + 1
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || !isPerson(scene, party)) return null
  if (/\b(?:witness\w*|missing|victims?|relatives|family)\b/.test(wordsOf(scene, party.first, party.last + 1)))
    return null
  const told = wordsOf(scene, party.first, party.last).split(' ')
  if (!told.some(isPerpetrator) && !/^(?:in|over|after|who|suspected|wanted|for)\b/.test(lowerAt(scene, party.last)))
    return null
  return checked(scene, finding('blame/hunted', 'suspects', party, { first: at, last: from }, null))
}

/** "Two held over stabbing": a headline without its help verb. */
function headlineHeld(scene: Scene, at: number) {
  if (group(scene, at) !== at || !/^(?:over|on suspicion|in connection)\b/.test(wordsOf(scene, at + 1, at + 3)))
    return null
  const party = phraseUpTo(scene, at)
  if (!party || party.first - scene.start > 1) return null
  const counted = party.last - party.first === 1 && tagOf(scene.tokens[party.first]!) === 'NUM'
  return counted || isPerson(scene, party)
    ? checked(scene, finding('blame/suspect-held', 'suspects', party, { first: at, last: at + 2 }))
    : null
}

/** "is the subject of a manhunt", "was the main target of the inquiry". */
export const subjectOfHunt: Rule = (scene, at) => {
  const hunt =
    /^of (?:an? |the |its |their )?(?:\S+ ){0,3}?(?:manhunt|investigation|inquiry|probe|hunt|warrant|indictment|prosecution)\b/
  if (lowerAt(scene, at + 1) !== 'of' || !hunt.test(wordsOf(scene, at + 1, at + 8))) return null
  const noun = phraseUpTo(scene, at + 1)
  const start = noun?.first ?? at
  if (!oneOf(lowerAt(scene, start - 1), 'is was are were be been became become')) return null
  const party = subject(scene, start - 1)
  if (!party || !isPerson(scene, party) || negated(scene, group(scene, start - 1), start)) return null
  return checked(scene, finding('blame/hunted', 'suspects', party, { first: start, last: at + 2 }))
}

const OVER = /^(?:\S+ ){0,9}?(?:in connection with|in relation to|over|for|on suspicion|who)\b/

/** "the company that owned the bridge": a firm that the law looks into. */
const isFirm = (scene: Scene, party: Range): boolean =>
  /^(?:the|a|two|three)\b.*\b(?:company|firm|operator|airline|contractor|manufacturer|developer|club|landlord|supplier|companies|firms|contractors)$/.test(
    wordsOf(scene, party.first, party.last).split(/ (?:that|which|of|in|behind|who) /)[0]!,
  )

/** "police are investigating the parents", "were investigating 25 men in connection with the thefts", "is being investigated over". */
export const investigates: Rule = (scene, at) => {
  const first = group(scene, at)
  if (negated(scene, first, at)) return null
  const words = { first, last: at + 1 }
  if (lowerAt(scene, at) === 'investigated' && isPassive(scene, at)) {
    if (!/^(?:over|for|in connection|on suspicion|by (?:\S+ )?(?:police|the fbi|prosecutors))/.test(after(scene, at)))
      return null
    const party = subject(scene, at)
    return checked(
      scene,
      party && isPerson(scene, party) ? finding('blame/investigated', 'suspects', party, words) : null,
    )
  }
  const party = phraseAt(scene, at + 1)
  if (!party || party.first !== at + 1 || !(isPerson(scene, party) || isFirm(scene, party))) return null
  const by = subject(scene, at)
  const they = by !== null && oneOf(lowerAt(scene, by.first), 'they we') && holds(scene, scene.start, at, LAW)
  if (!they && !isLaw(scene, by)) return null
  const told = wordsOf(scene, party.first, party.last)
  if (/\b(?:deaths?|missing|victims?|reports?|claims?)\b|['’]s? /.test(told)) return null
  // "investigating Nordline": a name needs to be told what for.
  if (tagOf(scene.tokens[party.last - 1]!) === 'PROPN' && !OVER.test(after(scene, party.last - 1))) return null
  return checked(scene, finding('blame/investigated', 'suspects', party, words, by))
}

const after = (scene: Scene, at: number): string => wordsOf(scene, at + 1, at + 13)

const HELD =
  /^(?:, (?:who|whose|which) [^,;]{1,80} , )?(?:(?!and |but |who |that )[^\s,;]+ ){0,7}?(?:is|are|was|were|been|remain|remains|remained) (?:\S+ ){0,2}?(?:in (?:\S+ )?(?:detention|custody|jail|prison)|awaiting|handed over|extradited|deported|held|questioned|interrogated|on trial)\b/

/** "police have questioned the husband about the disappearance"; a passive is an arrest's neighbour and read there. */
export const questions: Rule = (scene, at) => {
  const first = group(scene, at)
  if (isPassive(scene, at) || negated(scene, first, at)) return null
  const by = subject(scene, at)
  const party = phraseAt(scene, at + 1)
  if (!isLaw(scene, by) || !party || party.first !== at + 1 || !isPerson(scene, party)) return null
  if (
    /\b(?:witness\w*|victims?|residents|people|passengers|family|relatives|neighbou?rs)\b/.test(
      wordsOf(scene, party.first, party.last),
    )
  )
    return null
  if (!/^(?:\S+ ){0,3}?(?:over|about|in connection with|on suspicion of)\b/.test(after(scene, party.last - 1)))
    return null
  return checked(scene, finding('blame/arrested', 'suspects', party, { first, last: at + 1 }, by))
}

/** "Ruritania has held Ada Lund since March", "a judge ordered him held without bail". */
export const heldBy: Rule = (scene, at) => {
  const short = headlineHeld(scene, at)
  if (short) return short
  if (lowerAt(scene, at - 1) !== 'ordered' && /^(?:without bail|in custody|pending trial)\b/.test(after(scene, at))) {
    const party = phraseUpTo(scene, at)
    const ordered = party && lowerAt(scene, party.first - 1) === 'ordered'
    return ordered && isPerson(scene, party)
      ? checked(scene, finding('blame/suspect-held', 'suspects', party, { first: at, last: at + 2 }))
      : null
  }
  if (isPassive(scene, at) || negated(scene, group(scene, at), at)) return null
  const by = subject(scene, at)
  const party = phraseAt(scene, at + 1)
  if (!by || !party || party.first !== at + 1 || !isPerson(scene, party)) return null
  const state = isPlace(scene, by) || isLaw(scene, by)
  if (
    !state ||
    isPlace(scene, party) ||
    !/^(?:since|without (?:charge|bail|trial)|in (?:custody|detention)|on suspicion)\b/.test(
      after(scene, party.last - 1),
    )
  )
    return null
  return checked(scene, finding('blame/suspect-held', 'suspects', party, { first: group(scene, at), last: at + 1 }, by))
}

/** "the FBI put Karl Odal on its list of most wanted fugitives", "is on the most wanted list". */
export const mostWanted: Rule = (scene, at) => {
  if (lowerAt(scene, at - 1) !== 'most' || !holds(scene, at - 8, at + 3, 'list fugitives')) return null
  for (let verb = at - 1; verb > Math.max(scene.start, at - 26); verb--) {
    const word = lowerAt(scene, verb)
    if (oneOf(word, 'put added placed puts adds')) {
      const party = isPassive(scene, verb) ? subject(scene, verb) : phraseAt(scene, verb + 1)
      return party && isPerson(scene, party)
        ? checked(scene, finding('blame/wanted', 'suspects', party, { first: at - 1, last: at + 1 }))
        : null
    }
    if (oneOf(word, 'is was remains are') && lowerAt(scene, verb + 1) === 'on') {
      const party = subject(scene, verb)
      return party && isPerson(scene, party)
        ? checked(scene, finding('blame/wanted', 'suspects', party, { first: at - 1, last: at + 1 }))
        : null
    }
  }
  return null
}

/** "six suspects are in detention", "two suspects in the bombing have been handed over", "a suspect is awaiting trial". */
export const suspectsHeld: Rule = (scene, at) => {
  if (tagOf(scene.tokens[at]!) !== 'NOUN' || !HELD.test(after(scene, at))) return null
  const noun = phraseUpTo(scene, at + 1)
  const party = noun ? { first: noun.first, last: at + 1 } : { first: at, last: at + 1 }
  if (oneOf(lowerAt(scene, party.first), 'no any other') || /^(?:no|not)\b/.test(wordsOf(scene, party.first - 1, at)))
    return null
  return checked(scene, finding('blame/suspect-held', 'suspects', party, { first: at, last: at + 1 }))
}

/** "is awaiting extradition", "was extradited to Ruritania", "handed over to the authorities for trial". */
export const extradited: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = after(scene, at)
  const fits = word.startsWith('await')
    ? /^(?:\S+ )?(?:extradition|trial|arraignment)\b/.test(rest)
    : word === 'extradited'
      ? isPassive(scene, at)
      : isPassive(scene, at) && /^over to (?:\S+ ){1,5}?(?:for trial|to (?:face|stand)|on charges|police)\b/.test(rest)
  if (!fits || negated(scene, group(scene, at), at)) return null
  const party = subject(scene, at)
  if (!party || !isPerson(scene, party)) return null
  return checked(scene, finding('blame/suspect-held', 'suspects', party, { first: group(scene, at), last: at + 1 }))
}

/** "police charge the champion with filing a false report": the law charges; "women who charge him with abuse" blame. */
export const charge: Rule = (scene, at) => {
  const party = phraseAt(scene, at + 1)
  if (!party || party.first !== at + 1 || !isPerson(scene, party)) return null
  const by = subject(scene, at)
  const to = lowerAt(scene, at - 1) === 'to'
  if (find(scene, party.last, 4, ['with']) < 0 || (!by && !to)) return null
  if (by && isLaw(scene, by))
    return to ? null : checked(scene, finding('blame/arrested', 'suspects', party, { first: at, last: at + 1 }, by))
  // "dozens of women have come forward to charge him with abuse".
  return to && holds(scene, at - 4, at, 'forward')
    ? checked(scene, finding('blame/accused', 'blames', party, { first: at, last: at + 1 }, doer(scene, at)))
    : null
}

/** "searched for a suspect in the raid identified as Karim Odal": whom the suspect is. */
export const suspectNamed: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'as' || isPassive(scene, at)) return null
  let from = at - 1
  while (from > at - 7 && from >= scene.start && !oneOf(lowerAt(scene, from), 'suspects suspect')) {
    if (oneOf(tagOf(scene.tokens[from]!), 'VERB AUX PUNCT')) return null
    from--
  }
  if (!oneOf(lowerAt(scene, from), 'suspects suspect')) return null
  const party = phraseAt(scene, at + 2)
  return party && isParty(scene, party)
    ? finding('blame/made-suspect', 'suspects', party, { first: at, last: at + 2 })
    : null
}
