import { leftOpen } from '../doubt.ts'
import { isPlain, past, within } from '../few.ts'
import { oneOf } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  find,
  finding,
  firstPhrase,
  group,
  harmIn,
  holds,
  isParty,
  isPassive,
  isPerson,
  lowerAt,
  NONE_OF_THAT,
  nextParty,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** "no evidence of the neighbour's involvement", "there is no sign that the crew", "found no indication of a link". */
export const noEvidence: Rule = (scene, at) => {
  if (lowerAt(scene, at) === 'nothing') {
    const points =
      /^(?:that |which )?(?:to )?(?:points?|pointed|suggests?|suggested|indicates?|indicated|links?|linked|connects?|ties?|tying|linking|implicates?)\b/.test(
        wordsOf(scene, at + 1, at + 4),
      )
    return points
      ? finding('blame/no-evidence', 'no_evidence', nextParty(scene, at + 2, clauseEnd(scene, at + 2)), {
          first: at,
          last: at + 3,
        })
      : null
  }
  if (!holds(scene, at - 7, at, "no zero without little not n't never lack absence")) return null
  const before = wordsOf(scene, at - 7, at)
  if (!/\b(?:no|zero|without|little|not|n't|never|lack of|absence of)\b/.test(before)) return null
  const between = before.split(/\b(?:no|zero|without|little|not|n't|never|of)\b/).at(-1)!
  if (/[,;:]/.test(between) || between.trim().split(' ').length > 6) return null
  const end = contrastAfter(scene, at + 1, at + 25)
  const rest = wordsOf(scene, at + 1, end)
  if (
    !/^(?:of|that|to (?:suggest|indicate|link|support|show|prove|back)|linking|suggesting|tying|for|the|whatsoever|yet|at|so|,|\.|$|he|she|they|it|implicating|pointing|against|it was|on)/.test(
      rest,
    )
  )
    return null
  const stance = 'no_evidence' as const
  // "There was no evidence of that": of whom, the sentence before says.
  if (/^(?:of|for|to (?:support|back|show|prove)) (?:that|this|it|such a thing)(?: ?[.,;"”]|$)/.test(rest))
    return finding(NONE_OF_THAT, stance, null, { first: at, last: at + 3 })
  if (!aboutBlame(rest, scene, at)) return null
  const rule = 'blame/no-evidence'
  const words = { first: at - between.trim().split(' ').filter(Boolean).length - 1, last: at + 1 }
  const party = linkedBody(scene, at + 1) ?? nextParty(scene, at + 1, Math.min(at + 20, end))
  return finding(rule, stance, party, { first: Math.max(scene.start, words.first), last: words.last })
}

/** "without giving evidence, while the police see no sign of help": where what others hold begins, at most `limit`. */
function contrastAfter(scene: Scene, from: number, limit: number): number {
  const stop = Math.min(limit, scene.end)
  for (let at = from; at + 1 < stop; at++)
    if (oneOf(lowerAt(scene, at), ', ;') && oneOf(lowerAt(scene, at + 1), 'while whereas but though although'))
      return at
  return limit
}

/** "that he had pledged allegiance to the Front", "of a link to the Front": the body is what is cleared. */
function linkedBody(scene: Scene, from: number): Range | null {
  // "linking the blast in Borg to the Front": what stands after "to".
  if (
    /^(?:linking|tying|connecting|that links|which links|to link|to tie|to connect)/.test(
      wordsOf(scene, from, from + 2),
    )
  ) {
    for (let at = from + 2; at < Math.min(from + 24, scene.end - 1); at++) {
      if (!oneOf(lowerAt(scene, at), 'to with')) continue
      const body = phraseAt(scene, at + 1)
      if (body && isParty(scene, body)) return namedAfter(scene, body)
    }
  }
  for (let at = from; at < Math.min(from + 30, scene.end - 1); at++) {
    if (
      !oneOf(
        lowerAt(scene, at),
        'allegiance links link linked ties tied connection connected contact affiliated belonged',
      )
    )
      continue
    if (!oneOf(lowerAt(scene, at + 1), 'to with')) continue
    const body = phraseAt(scene, at + 2)
    if (body && isParty(scene, body)) return body
  }
  return null
}

/** "the businessman and alleged sponsor of it, Rolf Abel,": the name in commas, where one follows. */
function namedAfter(scene: Scene, body: Range): Range {
  if (isName(scene, body.last - 1)) return body
  for (let at = body.last; at < Math.min(body.last + 12, scene.end - 1); at++) {
    if (lowerAt(scene, at) !== ',') continue
    const name = phraseAt(scene, at + 1)
    return name && name.first === at + 1 && isName(scene, name.last - 1) ? name : body
  }
  return body
}
const isName = (scene: Scene, at: number): boolean => scene.tokens[at]!.tag === 'PROPN'

/** The next comma, quotation mark or full stop. */
function clauseEnd(scene: Scene, from: number): number {
  let at = from
  while (at < scene.end && at < from + 12 && !oneOf(lowerAt(scene, at), ', . ; " ”')) at++
  return at
}

/** No evidence of a motive, a leak, of foul play without anybody: only who did it, or links and terror, count. */
function aboutBlame(rest: string, scene: Scene, at: number): boolean {
  return (
    /\b(?:involve\w*|link\w*|linking|tied|ties|tying|connect\w*|responsib\w+|behind|terror\w*|culprit|blame|complicit\w*|role|accomplice\w*|radicali\w+|pledg\w+|act\w* (?:alone|with)|attack\w*|carried|foreign (?:help|hand|support)|outside help|abroad|allegiance|foul play|arson|sabotage|deliberate|intent\w*|hack\w*|collu\w+|helped|had help)\b/.test(
      rest,
    ) || harmIn(scene, at + 1, at + 8)
  )
}

/** "had no links to extremists", "no known ties to the Front", "no connection with the blast". */
export const noLink: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 6, at)
  const no = /\b(?:no|not (?:\w+ )?any|n't (?:\w+ )?any|without any|never any)(?: [\w-]+){0,4}$/.exec(before)
  if (!no) return null
  const first = at - no[0].split(' ').length
  const words = { first, last: at + 1 }
  const to = oneOf(lowerAt(scene, at + 1), 'to with between') ? phraseAt(scene, at + 2) : null
  const verb = oneOf(lowerAt(scene, first - 1), 'had has have having with') ? first - 1 : -1
  const joined = oneOf(lowerAt(scene, verb - 1), 'but and')
  const who = verb > scene.start ? (joined ? firstPhrase(scene, verb) : subject(scene, verb)) : null
  if (who && isParty(scene, who) && isPerson(scene, who)) return finding('blame/no-link', 'no_evidence', who, words)
  const incident =
    harmIn(scene, scene.start, scene.end) ||
    /\b(?:suspects?|police|terror\w*|extremis\w*|militan\w*|radical\w*|attack\w*)\b/.test(
      wordsOf(scene, scene.start, scene.end),
    )
  if (to && isParty(scene, to) && incident) return finding('blame/no-link', 'no_evidence', to, words)
  const about = to ? wordsOf(scene, to.first, to.last) : wordsOf(scene, first, at + 1)
  if (!/\b(?:terror\w*|extremis\w*|militan\w*|attack\w*|gang\w*)\b/.test(about)) return null
  return finding('blame/no-link', 'no_evidence', who && isParty(scene, who) ? who : null, words)
}

const WHO = /^who (?:exactly |else |actually )?/
const BEING = /^(?:is|was|were|are|might be|may be|could be|may have been|might have been|had been|has been) /
const GUILTY = /^(?:responsible|behind|to blame|involved|driving|the attackers?|the gunm[ae]n|shot|carried out)\b/
const HAVING = /^(?:had |has |have |may have |might have )/
const DID =
  /^(?:carried out|did|done|fired|made|planted|sent|set|started|committed|killed|caused|shot|attacked|staged|placed|launched|ordered|took|left|did it|did this)\b/

/** "it is not known who was behind it", "we don't know yet who is responsible", "who made the calls is unclear". */
export const notKnownWho: Rule = (scene, at) => {
  const rest = past(wordsOf(scene, at, at + 7), WHO)
  const being = BEING.exec(rest)?.[0]
  const did = being === undefined ? DID.test(past(rest, HAVING)) : within(rest.slice(being.length), 1, GUILTY, isPlain)
  if (!did) return null
  const before = wordsOf(scene, at - 9, at)
  const after = wordsOf(scene, at + 2, at + 20)
  const unknown =
    /\b(?:not|n't|never|no one|nobody|yet to|too early|too soon|unclear|unknown|unable to|without|uncertain|no idea|no word on|cannot|mystery|still|trying to|nor)\b/.test(
      before,
    ) &&
    /\b(?:know\w*|clear|unclear|say|said|sa(?:id|ys)|determin\w*|establish\w*|identif\w*|certain|sure|unknown|idea|word|find out|figure|tell|confirm\w*|mystery|announced|reveal\w*|disclos\w*|uncertain|named?|learn\w*|discover\w*|work out)\b/.test(
      before,
    )
  const remains =
    /\b(?:remain(?:s|ed)? (?:unclear|unknown|a mystery|uncertain)|(?:is|was) (?:not (?:\w+ )?(?:known|clear)|unclear|unknown)|yet to be)\b/.test(
      after,
    )
  if (!unknown && !remains) return null
  return finding('blame/not-known-who', 'no_evidence', null, { first: at, last: at + 2 })
}

/** What is left open in so many words: "cannot say whether they were involved". */
const CERTAIN =
  /\b(?:behest|behalf|orders|alone|accomplices?|links?|linked|ties|connected|inspired|directed|involved|responsible|behind|claimed|deliberate\w*|intentional\w*|part of the (?:attack|plot|group)|took part|carr\w+ out)\b/

/** "whether the driver was acting for the Front was unclear", "it was unclear whether he had help". */
export const unclearWhether: Rule = (scene, at) => {
  const isStart = at - scene.start <= 1
  const before = wordsOf(scene, at - 5, at)
  const unclear =
    /\b(?:unclear|unknown|not (?:\w+ )?(?:known|clear|say|said|determined|established)|n't (?:\w+ )?(?:known|clear|know|say))$/.test(
      before,
    )
  const after = wordsOf(scene, at + 3, scene.end)
  const open = leftOpen(scene, at + 1)
  if (
    !unclear &&
    !open &&
    !(isStart && /\b(?:unclear|not (?:\w+ )?(?:known|clear)|unknown|remains? to be)\b/.test(after))
  )
    return null
  const who = phraseAt(scene, at + 1)
  if (!who || !isParty(scene, who)) return null
  const clause = wordsOf(scene, who.last, who.last + 22)
  const acting =
    /\b(?:behest|behalf|orders?|help|helped|aided|alone|accomplices?|links?|linked|ties|connected|inspired|directed|involved|responsible|behind|claimed|carried out|deliberate\w*|intentional\w*|part of|took part|carr\w+ out)\b/.test(
      clause,
    )
  if (!acting || (open && !unclear && !CERTAIN.test(clause))) return null
  const body = /\b(?:behest|behalf|orders?|linked|links?|ties|connected|inspired|directed)\b/.test(clause)
    ? nextParty(scene, who.last + 1, scene.end)
    : null
  return finding('blame/unclear-whether', 'no_evidence', body ?? who, { first: at, last: at + 1 })
}

/** "its mastermind is yet to be established", "the culprits have not been identified". */
export const notIdentified: Rule = (scene, at) => {
  if (!holds(scene, at + 1, at + 9, 'established identified known unknown unidentified determined caught named found'))
    return null
  const after = wordsOf(scene, at + 1, at + 9)
  if (
    !/^(?:(?:who|that|of) (?:\S+ ){1,4})?(?:is|are|was|were|has|have|had|remains?|remained)\b(?: \w+)? ?(?:yet to be|not (?:yet |immediately |been )*|n't (?:yet |immediately |been )*|still |never (?:been )?|unknown|unidentified|un)(?:established|identified|known|found|determined|caught|named|to be)?/.test(
      after,
    )
  )
    return null
  return finding('blame/not-identified', 'no_evidence', null, { first: at, last: at + 1 })
}

/** "ruled out terrorism", "ruled out rebel involvement": links that are shut out; of a named party, a denial. */
export const ruledOut: Rule = (scene, at) => {
  if (
    lowerAt(scene, at + 1) !== 'out' ||
    (group(scene, at) < at && holds(scene, group(scene, at), at, "not n't never cannot"))
  )
    return null
  const rest = wordsOf(scene, at + 2, at + 9)
  if (
    !/\b(?:terror\w*|foul play|sabotage|links?|involvement|accomplices?|arson|suspects?|attack|crime|criminal|deliberate|hijack\w*|suicide|murder|third party|role)\b/.test(
      rest,
    )
  )
    return null
  const words = { first: at, last: at + 2 }
  const involved = involvedIn(scene, at + 2)
  if (involved)
    return finding('blame/ruled-out', 'denies', involved, words, isPassive(scene, at) ? null : subject(scene, at))
  return finding('blame/ruled-out', 'no_evidence', nextParty(scene, at + 2, at + 9), words)
}

/** Whose involvement: "rebel involvement", "any involvement by the neighbours". */
function involvedIn(scene: Scene, from: number): Range | null {
  const noun = find(scene, from, 7, ['involvement', 'role', 'hand', 'links', 'link', 'responsibility'])
  if (noun < 0) return null
  if (oneOf(lowerAt(scene, noun + 1), 'of by to with')) {
    const party = phraseAt(scene, noun + 2)
    if (party && isParty(scene, party)) return party
  }
  let first = from
  while (first < noun && oneOf(lowerAt(scene, first), 'any a an all the direct possible')) first++
  let last = noun
  if (oneOf(lowerAt(scene, last - 1), "'s ' ’s ’")) last--
  return first < last && !/^(?:terror\w*|criminal|outside|third-party|foreign)$/.test(lowerAt(scene, first))
    ? { first, last }
    : null
}

const NO_CRIME =
  /\b(?:terror\w*|suspicious|deliberate\w*|intentional\w*|criminal|sabotage|foul play|an? (?:\S+ )?attack|attacks?|arson|murder|hate crime|hack\w*|(?:act of|linked to) \w+|on purpose)\b/

/** "is not being treated as suspicious", "unlikely to have been an attack", "do not believe it was deliberate". */
export const notDeliberate: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 10)
  const first = group(scene, at)
  if (word === 'unlikely') {
    if (!/^to (?:have been|be) /.test(rest) || !NO_CRIME.test(rest)) return null
  } else if (oneOf(word, 'treated treating regarded considered viewed investigated classed deemed dealt')) {
    if (!holds(scene, first - 1, at, "not n't never") || !/^(?:\S+ ){0,3}?(?:as|with)\b/.test(rest)) return null
    if (!NO_CRIME.test(rest)) {
      const suspect = /^as (?:an? )?suspects?\b/.test(rest) ? subject(scene, at) : null
      return suspect && finding('blame/not-deliberate', 'no_evidence', suspect, { first, last: at + 1 })
    }
  } else {
    if (!holds(scene, first, at, "not n't") || !NO_CRIME.test(wordsOf(scene, at + 1, at + 14))) return null
    if (!holds(scene, at + 1, at + 9, 'was is were are been be')) return null
  }
  return finding('blame/not-deliberate', 'no_evidence', null, { first, last: at + 1 })
}

/** "police have no suspects", "no suspects have been identified", "no significant leads". */
export const noSuspects: Rule = (scene, at) => {
  if (!/\b(?:no|any|without)(?: (?!one\b)[\w-]+){0,2}$/.test(wordsOf(scene, at - 3, at))) return null
  const before = wordsOf(scene, at - 9, at)
  if (!/\b(?:no|not|n't|without)\b/.test(before) || /\b(?:other|further|additional|more)\b/.test(before)) return null
  return finding('blame/no-suspects', 'no_evidence', null, { first: at - 1, last: at + 1 })
}

/** "too early to say whether it was deliberate", "too soon to place blame", "no rush to judgment or to place blame". */
export const tooEarly: Rule = (scene, at) => {
  if (
    !oneOf(lowerAt(scene, at), 'early soon premature') ||
    !/\b(?:too|premature)$/.test(wordsOf(scene, at - 1, at + (lowerAt(scene, at) === 'premature' ? 1 : 0)))
  )
    return null
  const rest = wordsOf(scene, at + 1, at + 18)
  if (!/^(?:\S+ ){0,2}?to /.test(rest) || /\bwho\b/.test(rest)) return null
  if (
    !NO_CRIME.test(rest) &&
    !/\b(?:blame|responsib\w+|culprit|involve\w*|link\w*|motive|point (?:the )?fingers?)\b/.test(rest)
  )
    return null
  const whether = find(scene, at + 2, 6, ['whether', 'if', 'that'])
  const party = whether < 0 ? null : phraseAt(scene, whether + 1)
  const known = party && isParty(scene, party) && !oneOf(lowerAt(scene, party.first), 'it this there') ? party : null
  return finding('blame/too-early', 'no_evidence', known, { first: at, last: at + 3 })
}

export const notTerror: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 7, at)
  if (!/\b(?:not|n't)\b(?: \w+){0,5}$/.test(before)) return null
  if (!/^(?:terror\w*|terrorism-related|terror-related|related|linked|connected)$/.test(lowerAt(scene, at))) return null
  const rest = wordsOf(scene, at, at + 4)
  if (
    !/^(?:terrori(?:sm|st)[- ]related|terror[- ]related|terrorism|(?:related|linked|connected) to (?:\w+ )?terror\w*)/.test(
      rest,
    )
  )
    return null
  return finding('blame/not-terror', 'no_evidence', null, { first: at, last: at + 1 })
}
