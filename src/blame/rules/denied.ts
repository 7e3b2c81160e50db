import { oneOf } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  DENIED_IT,
  finding,
  group,
  harmIn,
  holds,
  isParty,
  lowerAt,
  negated,
  nextParty,
  phraseAt,
  phraseUpTo,
  type Rule,
  subject,
  wordsOf,
} from '../scene.ts'

const DEED =
  /\b(?:involve\w*|responsib\w+|role|part in|hand in|behind|link\w*|connection|ties|charges?|accusations?|allegations?|claims?|blame|complicity|guilt|wrongdoing|carr(?:y|ied|ying) out|plann(?:ed|ing)|suggest\w+|theor\w+|start\w*|set\w* (?:the|a)|kill\w*|murder\w*|attack\w*|arson|plot\w*|threat\w*|calls?|bomb\w*|shoot\w*|hack\w*|collu\w+|act\w*|fir(?:ed|ing)|shell\w*|poison\w*|s[aiu]nk\w*|down(?:ed|ing)|kidnap\w*|abduct\w*|neglig\w*|sabotag\w*|target\w*|order(?:ed|ing)|at fault|to do with|(?:using|use of|used) (?:live|excessive|lethal|chemical|force)|tortur(?:ed|ing)|massacr\w*|(?:shot|shooting) (?:at|dead|down)|wrong\w*)\b/

/** Words by which a claim is an accusation; "40 people had been killed" is none. */
const ACCUSING =
  /\b(?:accus\w+|alleg\w+|charges?|blame\w*|responsib\w+|involve\w+|links?|linked|that it has|to do with|behind|complic\w+|role|part in|hand in|carried out|plann\w+|orchestrat\w+|ordered|caused|fault|negligen\w+|neglect\w*|guilt\w*|wrongdoing|overcrowd\w*|overload\w*|unsafe|reckless\w*|brutality|excessive force|tortur\w*|massacre\w*|war crimes?|genocide|target\w+|sabotag\w*)\b|(?<!\b(?:been|were|was|be|being) )\b(?:killed|shot|hacked|attacked|bombed|poisoned|started|fired|downed|struck)\b/

/** "Nordline rejected the claim", "denied that the ferry was overloaded": kept where Nordline was blamed just before. */
function deniedIt(scene: Parameters<Rule>[0], at: number, rest: string) {
  if (lowerAt(scene, at).startsWith('refus')) return null
  if (
    !/^(?:that|it|this)\b|^(?:\S+ ){1,4}?(?:claims?|suggestions?|theor(?:y|ies)|findings|conclusions|verdict)\b/.test(
      rest,
    )
  )
    return null
  const by = subject(scene, at)
  return by && isParty(scene, by)
    ? finding(DENIED_IT, 'denies', by, { first: group(scene, at), last: at + 1 }, by)
    : null
}

/** Words by which a speaker tells of his own side. */
const OWN_BODY = 'group militia movement organisation organization company country firm airline army faction party'
const INVESTIGATORS = /\b(?:police|investigators?|detectives?|prosecutors?|sheriff|officers)\b/

/** "denied any involvement", "rejected accusations that it was behind the blast", "denies murder", "a denial by the Front". */
export const denied: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (oneOf(word, 'denials denial')) return denialBy(scene, at)
  if (negated(scene, group(scene, at), at)) return null
  const rest = wordsOf(scene, at + 1, at + 12)
  const it = /^(?:it|this|that|the (?:claims?|charges?|accusations?|allegations?))(?: [.,;]|$)/.test(rest)
  if (!DEED.test(rest) && !it) return deniedIt(scene, at, rest)
  if (/^(?:entry|access|bail|permission|a visa|him|her|them|the request)\b/.test(rest)) return null
  // "denied receiving a warning" is a warning's reception, not blame.
  if (
    /^(?:\w+ )?(?:receiv\w+|having received|knowledge|that \w+ (?:was|were|had been)? ?(?:warned|received))\b/.test(
      rest,
    )
  )
    return null
  // "rejected the claim", "denied that the ferry was overloaded": a denial of blame only where blame was said before.
  const weak = /^(?:reject|dismiss|refus|repudiat)/.test(word)
  const claim = /^(?:\S+ ){0,4}?(?:claims?|suggestions?|theor(?:y|ies))\b/.test(rest)
  if ((weak || claim) && !ACCUSING.test(rest)) return deniedIt(scene, at, rest)
  if (word.startsWith('refus') && !/\bthat (?:it|they|he|she)\b/.test(rest)) return null
  const by = subject(scene, at)
  if (!by || !isParty(scene, by)) return null
  // "police denied that allegation": whom they clear was accused before.
  if (
    /^(?:that|those) (?:\S+ )?(?:allegations?|claims?|accusations?|reports?|rumou?rs?)\b/.test(rest) &&
    INVESTIGATORS.test(wordsOf(scene, by.first, by.last))
  )
    return null
  // "denied that the Front was involved", "denied the Front's involvement": another than the speaker is cleared.
  const that = /\bthat\b/.exec(wordsOf(scene, at + 1, at + 6))
  let party = by
  if (that) {
    const from =
      at +
      1 +
      wordsOf(scene, at + 1, at + 6)
        .slice(0, that.index)
        .split(' ')
        .filter(Boolean).length +
      1
    const other = phraseAt(scene, from)
    if (
      other &&
      isParty(scene, other) &&
      !oneOf(lowerAt(scene, other.first), 'it he she they its his her their there') &&
      // "the Front's spokesman denied that the group was behind it": his own.
      !(
        lowerAt(scene, other.first) === 'the' &&
        other.last - other.first === 2 &&
        oneOf(lowerAt(scene, other.first + 1), OWN_BODY)
      )
    )
      party = other
  }
  return finding('blame/denied', 'denies', party, { first: group(scene, at), last: at + 1 }, by)
}

function denialBy(scene: Parameters<Rule>[0], at: number) {
  const rest = wordsOf(scene, at + 1, at + 14)
  if (!/\b(?:involve\w*|responsib\w+|role|behind|attack|blame)\b/.test(rest)) return null
  if (/\b(?:warn\w*|receiv\w*)\b/.test(rest)) return null
  const by = oneOf(lowerAt(scene, at + 1), 'by from') ? phraseAt(scene, at + 2) : phraseUpTo(scene, at + 1)
  if (!by || (by.last - by.first < 2 && lowerAt(scene, by.first) === lowerAt(scene, at))) return null
  const party = by.last > at ? { first: by.first, last: Math.max(by.first + 1, at) } : by
  return isParty(scene, party) ? finding('blame/denied', 'denies', party, { first: at, last: at + 1 }, party) : null
}

const OWN_SIDE =
  /^(?:it|they|(?:the|his|her|its|their) (?:group|militia|movement|organi[sz]ation|company|country|firm|airline|army|faction|party|men|fighters))$/

/** Who denies it, at most twelve words before. */
function denier(scene: Parameters<Rule>[0], at: number) {
  for (let i = at - 1; i > Math.max(scene.start, at - 12); i--)
    if (/^(?:denied|denies|denying)$/.test(lowerAt(scene, i))) return subject(scene, i)
  return null
}

/** "has nothing to do with the attack", "had no part in it", "had no role". */
export const nothingToDo: Rule = (scene, at) => {
  const rest = wordsOf(scene, at, at + 5)
  if (!/^(?:nothing (?:whatsoever )?to do with|no (?:part|role|hand|involvement) in|anything to do with)\b/.test(rest))
    return null
  const party = subject(scene, at)
  if (!party || !isParty(scene, party)) return null
  // "would have no role in the talks": only of the deed.
  if (
    !harmIn(scene, at, at + 12) &&
    !/^(?:it|this|that|what)\b/.test(wordsOf(scene, at + rest.split(' ').length - 1, at + 7)) &&
    !/\b(?:do with|in|with) (?:it|this|that|what)\b/.test(wordsOf(scene, at, at + 8))
  )
    return null
  if (
    rest.startsWith('anything') &&
    !/\b(?:not|n't|den\w+|refus\w+|never|reject\w+|neither)\b/.test(wordsOf(scene, scene.start, at))
  )
    return null
  // "The Front's spokesman denied any hand of the Front in it": his own side.
  const teller =
    /^anything/.test(rest) && OWN_SIDE.test(wordsOf(scene, party.first, party.last)) ? denier(scene, at) : null
  return finding('blame/nothing-to-do', 'denies', teller ?? party, { first: at, last: at + 3 }, teller)
}

/** "was not involved", "were not responsible", "did not carry out the attack". */
export const wasNot: Rule = (scene, at) => {
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (!/\b(?:not|n't|never)\b/.test(before)) return null
  // "They do not attack unless provoked."
  if (holds(scene, at, at + 6, 'unless')) return null
  const word = lowerAt(scene, at)
  // "should say so if it was not involved".
  if (/\b(?:if|whether|unless)(?: \S+){1,3}$/.test(wordsOf(scene, first - 4, first))) return null
  if (word === 'involved' && !/\b(?:is|was|are|were|been|be|'s)\b/.test(before)) return null
  if (oneOf(word, 'carry plan plant order start cause attack kill') && !harmIn(scene, at, at + 6)) return null
  // "They don't attack unless provoked": a habit.
  if (oneOf(word, 'attack kill') && /\b(?:do|does)\b/.test(before)) return null
  const party = subject(scene, at)
  if (
    !party ||
    !isParty(scene, party) ||
    oneOf(
      lowerAt(scene, party.last - 1),
      'vehicles vehicle cars car alcohols alcohol speeds speed drugss drugs weathers weather',
    )
  )
    return null
  return finding('blame/was-not', 'denies', party, { first, last: at + 1 })
}

/** "there was no Ruritanian involvement", "there is no involvement of the Front". */
export const noInvolvement: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 7, at)
  const no = /\bno((?: [\w'-]+){0,4})$/.exec(before)
  if (!no || /\b(?:evidence|sign|indication|proof|suggestion|trace)\b/.test(before)) return null
  const first = at - (no[1]!.trim() === '' ? 0 : no[1]!.trim().split(' ').length)
  const party =
    first < at
      ? phraseUpTo(scene, at)
      : oneOf(lowerAt(scene, at + 1), 'of by from')
        ? nextParty(scene, at + 2, at + 8)
        : null
  if (!party) return null
  const clipped = { first: Math.max(party.first, first), last: party.last }
  if (clipped.first >= clipped.last) return null
  return finding('blame/no-involvement', 'denies', clipped, { first: first - 1, last: at + 1 })
}

/** "His client was innocent": his lawyer says so. */
const isClient = (scene: Parameters<Rule>[0], party: Range): boolean =>
  oneOf(lowerAt(scene, party.last - 1), 'clients client')

/** "pleaded not guilty", "insists he is innocent", "maintains her innocence". */
export const innocent: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (/^plead|^pled/.test(word) && !/^(?:not guilty|innocent)/.test(wordsOf(scene, at + 1, at + 3))) return null
  if (/^maintain|^protest/.test(word) && !/^(?:his|her|their) innocence/.test(wordsOf(scene, at + 1, at + 3)))
    return null
  // "innocent bystanders".
  if (word === 'innocent' && oneOf(scene.tokens[at + 1]?.tag ?? '', 'NOUN PROPN ADJ') && at + 1 < scene.end) return null
  const party = subject(scene, at)
  return party && isParty(scene, party)
    ? finding('blame/innocent', 'denies', party, { first: at, last: at + 3 }, isClient(scene, party) ? null : party)
    : null
}
