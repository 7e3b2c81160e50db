import { oneOf } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  find,
  finding,
  group,
  holds,
  isParty,
  lowerAt,
  nextParty,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** A party that says who; of "them" and "either" nothing is known. */
function telling(scene: Scene, range: Range | null): Range | null {
  if (!range || !isParty(scene, range)) return null
  return oneOf(lowerAt(scene, range.first), 'them they it he she either anyone any him her someone who those these') &&
    range.last - range.first === 1
    ? null
    : range
}

/** "no one has been named as a suspect", "nobody had been called a suspect". */
export const nobodyNamed: Rule = (scene, at) => {
  if (
    !/^(?:as )?(?:an? |the )?(?:\S+ )?(?:suspects?|culprits?|attackers?|perpetrators?)\b/.test(
      wordsOf(scene, at + 1, at + 6),
    )
  )
    return null
  const first = group(scene, at)
  const who = wordsOf(scene, first - 2, first)
  if (/\b(?:no one|no-one|nobody|none|no person)$/.test(who))
    return finding('blame/no-suspects', 'no_evidence', null, { first: first - 1, last: at + 1 })
  // "The men were not termed suspects."
  if (!holds(scene, first, at, "not n't never") || !holds(scene, first, at, 'was were is are been')) return null
  const party = subject(scene, at)
  return finding('blame/no-suspects', 'no_evidence', telling(scene, party), { first, last: at + 1 })
}

const ROLE = /\b(?:involv\w+|behind|responsib\w+|link\w*|role|took part|terror\w*|did it|carried|kill\w*|connect\w+)\b/

/** "played down the likelihood that either man was involved", "dismissed speculation of a link to the gang". */
export const playedDown: Rule = (scene, at) => {
  if (
    !/\b(?:(?:played|plays|playing|play) down|downplay\w*|dismiss\w*|discount\w*)(?: \S+){0,3}$/.test(
      wordsOf(scene, at - 6, at),
    ) ||
    !/^(?:that|of|about)\b/.test(wordsOf(scene, at + 1, at + 2)) ||
    !ROLE.test(wordsOf(scene, at + 2, at + 12))
  )
    return null
  const pointer = oneOf(lowerAt(scene, at + 2), 'either both neither any anyone they it he she')
  const party = pointer ? null : telling(scene, nextParty(scene, at + 2, at + 12))
  return finding('blame/played-down', 'no_evidence', party, { first: at - 2, last: at + 1 })
}

/** "none found any evidence of wrongdoing on the part of Lund", "no evidence that Krol broke into the account". */
export const noneFound: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 6, at)
  const rest = wordsOf(scene, at + 1, at + 14)
  if (lowerAt(scene, at) === 'information') {
    const link = /^(?:that|which) (?:would |could |might )?(?:links?|linked|ties?|tied|connects?|implicates?) /.exec(
      rest,
    )
    if (!link || !/\b(?:no|not|n't)\b/.test(before)) return null
    const party = phraseAt(scene, at + 1 + link[0].trim().split(' ').length)
    return finding('blame/no-evidence', 'no_evidence', telling(scene, party), { first: at - 1, last: at + 1 })
  }
  const wrong = /^(?:\S+ )?of (?:any |such )?(?:\S+ )?(?:wrongdoing|guilt|misconduct|negligence|criminal)\b/.test(rest)
  if (wrong && /\b(?:none|nobody|neither|no one|no|not|n't|never)\b/.test(before)) {
    const by = find(scene, at + 1, 10, ['by', 'part', 'against'])
    const of = by > 0 ? phraseAt(scene, lowerAt(scene, by) === 'part' ? by + 2 : by + 1) : null
    return finding('blame/no-evidence', 'no_evidence', telling(scene, of), { first: at, last: at + 3 })
  }
  const that =
    /^(?:to (?:suggest|show|prove|indicate) )?that (?=(?:\S+ ){1,5}(?:accessed|hacked|broke|killed|shot|stole|planted|stabbed|attacked|poisoned|murdered|ordered|set|made)\b)/.exec(
      rest,
    )
  if (!that || !/\bno(?: \S+){0,2}$/.test(wordsOf(scene, at - 3, at))) return null
  const party = phraseAt(scene, at + 1 + that[0].trim().split(' ').length)
  return finding('blame/no-evidence', 'no_evidence', telling(scene, party), { first: at - 1, last: at + 2 })
}

/** "has not publicly accused Ruritania of being behind the hack", "police have not blamed any group". */
export const notAccused: Rule = (scene, at) => {
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (!/\b(?:not|n't|never|stopped short of)\b/.test(before) || !/\b(?:has|have|had|did|is|are)\b/.test(before))
    return null
  if (/\b(?:was|were|been|be)\b/.test(before)) return null
  const party = phraseAt(scene, at + 1)
  if (!party || !isParty(scene, party)) return null
  if (!oneOf(lowerAt(scene, party.last), 'of for over') && !lowerAt(scene, party.first).startsWith('any')) return null
  const any = oneOf(lowerAt(scene, party.first), 'any anyone anybody')
  return finding('blame/not-accused', 'no_evidence', any ? null : telling(scene, party), { first, last: at + 1 })
}

/** "doesn't make them a suspect". */
export const makesNoSuspect: Rule = (scene, at) =>
  /\b(?:does|do|did)(?: not| ?n['’]t) (?:\w+ly )?(?:make|mean)(?: \S+){1,6}$/.test(wordsOf(scene, at - 11, at))
    ? finding('blame/no-suspects', 'no_evidence', null, { first: at, last: at + 1 })
    : null

/** "warned against drawing rash conclusions about who the attackers are". */
export const conclusions: Rule = (scene, at) => {
  if (
    !/\b(?:not|n't|against|declin\w+|refus\w+|too (?:early|soon)|premature|avoid|wrong)\b(?: \S+){0,3} (?:draw\w*|jump\w*|leap\w*|rush\w*|reach\w*)(?: \S+){0,2}$/.test(
      wordsOf(scene, at - 10, at),
    )
  )
    return null
  if (
    !/^(?:about|as to|on|over) (?:who|whether|the (?:perpetrators?|culprits?|motive|attackers?|suspects?))\b/.test(
      wordsOf(scene, at + 1, at + 5),
    )
  )
    return null
  return finding('blame/too-early', 'no_evidence', null, { first: at, last: at + 2 })
}

/** "it is improper to link a group from the south with refugees": nothing links the two. */
export const wrongToLink: Rule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 24)
  const to = /^(?:\S+ ){0,14}?to (?:\w+ly )?(?:link|connect|associate|tie|equate) /.exec(rest)
  if (!to || holds(scene, at - 3, at, 'not') || /[.;]/.test(to[0])) return null
  const from = at + 1 + to[0].trim().split(' ').length
  const joined = find(scene, from + 1, 14, ['with'])
  const joint = joined < 0 ? find(scene, from + 1, 14, ['to']) : joined
  const party = joint < 0 ? null : phraseAt(scene, joint + 1)
  return party && isParty(scene, party)
    ? finding('blame/wrong-to-link', 'no_evidence', party, { first: at, last: from })
    : null
}

/** "there should be no rush to judgment until the facts are known". */
export const noRush: Rule = (scene, at) =>
  /\b(?:no|not|n't|against|avoid|without)(?: \S+){0,2} rush(?:ing)? to$/.test(wordsOf(scene, at - 7, at))
    ? finding('blame/too-early', 'no_evidence', null, { first: at - 2, last: at + 1 })
    : null

const CALLED =
  /(?:call|label|brand|describe|paint|portray|calling|labelling|labeling|branding|describing|painting|portraying|referring to|alluding to) (?:all )?(?:the |these |those )?(?:attackers|perpetrators|suspects|assailants|killers|culprits|gunmen|offenders) (?:as )?/

/** "it is wrong to call the attackers migrants", "calling the perpetrators refugees is wrong". */
export const wrongToCall: Rule = (scene, at) => {
  const after = wordsOf(scene, at + 1, at + 16)
  const ahead = /^(?:\S+ ){0,4}?to /.exec(after)
  const back = wordsOf(scene, at - 14, at)
  const called = (ahead && CALLED.exec(after)) || (/\b(?:is|was|would be)$/.test(back) && CALLED.exec(back))
  if (!called || holds(scene, at - 2, at, 'not')) return null
  const whole = called.input
  const from = whole === after ? at + 1 : Math.max(scene.start, at - 14)
  const party = phraseAt(
    scene,
    from +
      whole
        .slice(0, called.index + called[0].length)
        .trim()
        .split(' ').length,
  )
  return party && isParty(scene, party)
    ? finding('blame/wrong-to-link', 'no_evidence', party, { first: at, last: at + 1 })
    : null
}
