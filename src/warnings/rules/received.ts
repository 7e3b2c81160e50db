import { oneOf, wordSet } from '../../blame/one-of.ts'
import type { Range } from '../../blame/phrase.ts'
import {
  group,
  holds,
  isParty,
  lowerAt,
  phraseAt,
  phraseUpTo,
  type Scene,
  subject,
  wordsOf,
} from '../../blame/scene.ts'
import type { Reception } from '../warning.ts'

/** One place that tells how a warning was received; `points` says whether the words themselves speak of a warning. */
export interface Answer {
  readonly how: Reception['how']
  readonly by: Range | null
  readonly words: Range
  readonly points: boolean
}
export type AnswerRule = (scene: Scene, at: number) => Answer | null

const WARNED =
  /\b(?:warn(?:ed|ing|ings|s)?|alerts?|alerted|tip(?:s|ped)?|tip-offs?|notified|notifications?|advisor(?:y|ies)|intelligence|informed|threats?|complain(?:ed|ts?))\b/
/** The same words, for a stretch of a sentence. */
const WARNED_WORDS = wordSet(
  'warn warned warning warnings warns alert alerts alerted tip tips tipped tip-off tip-offs notified notification notifications advisory advisories intelligence informed threat threats complaint complaints',
)
const NOT = wordSet("not n't never")
const SAID = wordSet('said says told insisted insists claimed claims added maintained maintains')
const speaks = (scene: Scene): boolean => holds(scene, scene.start, scene.end, WARNED_WORDS)

/** "denied that the harbour received any warning", "a denial by the ambassador that any warning was received". */
export const deniedReceipt: AnswerRule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 22)
  if (
    !/\b(?:receiv\w+|been (?:warned|told|informed|given|notified|alerted)|(?:was|were) (?:warned|told|informed|given|notified)|getting|got|any (?:such )?warnings?)\b/.test(
      rest,
    ) ||
    !WARNED.test(rest)
  )
    return null
  let by: Range | null
  if (/^denials?$/.test(lowerAt(scene, at))) {
    by = /^(?:by|from)$/.test(lowerAt(scene, at + 1)) ? named(scene, at + 2) : phraseUpTo(scene, at)
  } else by = subject(scene, at)
  return { how: 'denied_receipt', by, words: { first: at, last: at + 1 }, points: true }
}

/** A phrase with the name that follows its role: "the ambassador to the north Nils Berg". */
function named(scene: Scene, from: number): Range | null {
  const phrase = phraseAt(scene, from)
  if (!phrase) return null
  let last = phrase.last
  while (last < scene.end && scene.tokens[last]!.tag === 'PROPN') last++
  // "to the U.S. Anatoly Antonov": one more step over "to".
  if (lowerAt(scene, last) === 'to') {
    const more = phraseAt(scene, last + 1)
    if (more) last = more.last
    while (last < scene.end && scene.tokens[last]!.tag === 'PROPN') last++
  }
  return { first: phrase.first, last }
}

const TOLD = wordSet('told warned informed alerted notified')
const TOLD_FIRST = /^(?:one )?(?:had |has |ever )*(?:told|warned|informed|alerted|notified)\b/

/** "received no warning", "had not been warned", "never got a warning", "never received it". */
export const gotNone: AnswerRule = (scene, at) => {
  const word = lowerAt(scene, at)
  // "nobody had told her ministry anything": who says so answers.
  if (word.startsWith('no')) {
    if (!holds(scene, at + 1, at + 6, TOLD) || !TOLD_FIRST.test(wordsOf(scene, at + 1, at + 6))) return null
    return { how: 'denied_receipt', by: null, words: { first: at, last: at + 1 }, points: true }
  }
  const first = group(scene, at)
  const none = oneOf(word, 'received receive got get')
    ? /^no\b(?: \S+){0,2} (?:warnings?|alerts?|tip|information|intelligence|notice)/.test(
        wordsOf(scene, at + 1, at + 6),
      ) ||
      (holds(scene, first, at, NOT) &&
        (holds(scene, at + 1, at + 6, WARNED_WORDS) ||
          // "said the line never received it": an answer to what was told just before.
          (/^(?:it|them|one|any)$/.test(lowerAt(scene, at + 1)) &&
            oneOf(word, 'received receive') &&
            holds(scene, scene.start, scene.end, SAID))))
    : holds(scene, first, at, NOT) &&
      holds(scene, first, at, 'been was were') &&
      // "had not been passed any specific information"
      (!oneOf(word, 'passed given sent') ||
        holds(scene, at + 1, at + 6, 'information warning warnings intelligence tip tips details notice alert'))
  if (!none) return null
  const by = subject(scene, at)
  return by ? { how: 'denied_receipt', by, words: { first: at, last: at + 1 }, points: true } : null
}

/** "was not aware of any warnings", "do not know anything about this", "knew nothing of a threat". */
export const notAware: AnswerRule = (scene, at) => {
  const word = lowerAt(scene, at)
  const before = wordsOf(scene, group(scene, at) - 1, at)
  const rest = wordsOf(scene, at + 1, at + 7)
  let fits = false
  if (word === 'aware') fits = /\b(?:not|n't|never|un)\b/.test(before) && /^(?:of|about|that)\b/.test(rest)
  else if (word === 'unaware') fits = true
  else if (word === 'know' || word === 'knew' || word === 'knows')
    fits =
      /^(?:nothing|of no)\b/.test(rest) ||
      (/\b(?:not|n't|never)\b/.test(before) && /^(?:anything|of any|about (?:any|this|that|it))\b/.test(rest))
  else if (word === 'knowledge')
    fits = /\b(?:no|without|any)$/.test(wordsOf(scene, at - 1, at)) && /^(?:of|about)\b/.test(rest)
  else if (word === 'heard')
    fits = /^(?:nothing|of no)\b/.test(rest) || (/\b(?:not|n't|never)\b/.test(before) && /^(?:of|about)\b/.test(rest))
  if (!fits) return null
  const verb = word === 'knowledge' ? at - 2 : word === 'aware' || word === 'unaware' ? at : at
  return { how: 'not_aware', by: subject(scene, verb), words: { first: at, last: at + 1 }, points: speaks(scene) }
}

/** Verbs that call a warning something. */
const SLURS = wordSet(
  'described describes called calls labelled labeled branded termed denounced characterised characterized',
)
const SLUR =
  /\b(?:provocat\w+|blackmail|hoax|nonsense|false|baseless|scaremongering|alarmist|exaggerat\w+|overblown|absurd|hysteri\w+|fake|propaganda|intimidat\w+|destabili\w+|unfounded|groundless|not credible|ridiculous|lies?|manipulat\w+|rumou?rs?|fear-?mongering|political|interference|overreaction)\b/

/** "dismissed the warnings as", "called the alert blackmail", "the warnings were ignored", "failed to act on the tip". */
export const dismissed: AnswerRule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  if (oneOf(word, 'put set filed')) {
    if (!oneOf(lowerAt(scene, at + 1), 'aside away')) return null
    return { how: 'dismissed', by: null, words: { first, last: at + 2 }, points: speaks(scene) }
  }
  const near = wordsOf(scene, at + 1, at + 9)
  const passive = holds(scene, first, at, 'was were been being')
  const nearWarning = !passive && holds(scene, at + 1, at + 9, WARNED_WORDS)
  const isSlur = SLURS.has(word)
  if (isSlur && !passive && !nearWarning) return null
  const who = subject(scene, at)
  const aboutWarning = passive ? who !== null && holds(scene, who.first, who.last, WARNED_WORDS) : nearWarning
  if (isSlur) {
    if (!aboutWarning || !SLUR.test(wordsOf(scene, at + 1, scene.end))) return null
  } else if (/^(?:fail|heed|act|respond|react)/.test(word)) {
    const failed = /^fail/.test(word)
      ? /^to (?:heed|act|respond|follow|pass|investigate|take)\b/.test(near)
      : /\b(?:not|n't|never)\b(?! to\b)/.test(wordsOf(scene, first, at))
    if (!failed) return null
    if (/^react|^respond|^act/.test(word))
      return /^react|^act/.test(word) && failed && (!who || isParty(scene, who))
        ? {
            how: 'no_answer',
            by: who,
            words: { first, last: at + 1 },
            points: speaks(scene) || /\bknew\b/.test(wordsOf(scene, scene.start, at)),
          }
        : null
    if (!aboutWarning && !speaks(scene)) return null
  } else if (!aboutWarning) return null
  if (holds(scene, first, at, NOT) && !word.startsWith('heed')) return null
  const agent = passive ? (lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null) : who
  return { how: 'dismissed', by: agent, words: { first, last: at + 1 }, points: true }
}

/** What a warner sends; "a request for comment" and reporters' questions are the press's. */
const SENT =
  /^(?:(?:any|either|one|all|none) of )?(?:the |that |this |these |those |their |his |her |its |our |any |a |an |one |several |two |three )?(?:\S+ ){0,2}?(?:letters?|warnings?|alerts?|tips?|tip-offs?|complaints?|reports?|notices?|memos?|e-?mails?|messages?|appeals?|calls?|concerns|notes?|petitions?|information)\b/
const PRESS =
  /\b(?:comments?|reporters?|journalists?|questions?|interviews?|inquir\w+|enquir\w+|media|press|newspaper|broadcaster|(?:asked|contacted|reached|approached)|immediately|text messages?|calls? seeking|seeking)\b/

/** "did not answer the letter", "never replied to the inspectors", "the warning was never answered". */
export const noAnswer: AnswerRule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  const rest = wordsOf(scene, at + 1, at + 12)
  if (
    oneOf(word, 'declined declines refused')
      ? !/^to (?:answer|respond|reply)\b/.test(rest)
      : !holds(scene, first, at, NOT)
  )
    return null
  if (
    PRESS.test(rest) ||
    holds(scene, scene.start, scene.end, 'comment immediately asked contacted reached approached')
  )
    return null
  const by = subject(scene, at)
  const words = { first, last: at + 1 }
  if (holds(scene, first, at, 'was were been'))
    return by && SENT.test(wordsOf(scene, by.first, by.last))
      ? { how: 'no_answer', by: null, words, points: speaks(scene) }
      : null
  if (!by || !isParty(scene, by)) return null
  const object = rest.replace(/^(?:to (?:answer|respond|reply) )?(?:to )?/, '')
  // "The owners never replied." right after the warning; "did not respond" alone is mostly said to the press.
  const bare = /^(?:[.;!]|$)/.test(rest) && /^(?:repl|answer)/.test(word)
  const from = at + 1 + rest.split(' ').length - object.split(' ').length
  const asker = phraseAt(scene, from)
  const toWarner = asker !== null && asker.first === from && isParty(scene, asker)
  return bare || SENT.test(object) || toWarner ? { how: 'no_answer', by, words, points: speaks(scene) } : null
}

/** "evacuated the building", "stepped up security after the warning", "the match was cancelled". */
export const actedOn: AnswerRule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (
    oneOf(word, 'stepped beefed tightened increased boosted heightened raised') &&
    !holds(scene, at + 1, at + 7, 'security patrol patrols alert measures checks presence protection level')
  )
    return null
  const all = wordsOf(scene, scene.start, scene.end)
  if (
    /^(?:cancel|clos|postpon|call|suspend)/.test(word) &&
    !/\b(?:warn\w*|threat\w*|tip|alert\w*|anonymous|hoax\w*|calls?)\b/.test(all)
  )
    return null
  if (
    /^(?:search|inspect|check|sweep|swept|deploy|carried|combed)/.test(word) &&
    !/\b(?:threat\w*|hoax\w*|anonymous|calls?|bombs?|devices?|security|explosives?|warn\w*)\b/.test(all)
  )
    return null
  const first = group(scene, at)
  if (holds(scene, first, at, "not n't never may might could would should")) return null
  const passive = holds(scene, first, at, 'was were been being is are')
  // "30,000 people evacuated", "120 buildings searched": without an object the word before suffers it.
  const from = lowerAt(scene, at + 1) === 'out' || lowerAt(scene, at + 1) === 'up' ? at + 2 : at + 1
  const object = phraseAt(scene, from)
  const doer = /s$|tion$/.test(word) || !object || object.first !== from ? null : subject(scene, at)
  // "30,000 people evacuated shopping centres", "120 Buildings Evacuated Thursday": they were made to leave.
  const who = doer && !isEmptied(scene, doer) && (isParty(scene, doer) || !/^evacuat/.test(word)) ? doer : null
  return {
    how: 'acted_on',
    by: passive ? (lowerAt(scene, at + 1) === 'by' ? phraseAt(scene, at + 2) : null) : who,
    words: { first, last: at + 1 },
    points: speaks(scene) || /\banonymous\b|\bcalls?\b/.test(all),
  }
}

const LEAVING =
  /\b(?:people|persons|residents|visitors|shoppers|passengers|students|pupils|children|patients|guests|workers|staff|employees|citizens|men|women|families|crowds?|buildings?|schools?|centres?|centers?|malls?|stations?|hotels?|houses|homes)$/

/** Those who leave and what is emptied: they did not act on the warning, somebody made them. */
function isEmptied(scene: Scene, who: Range): boolean {
  const words = wordsOf(scene, who.first, who.last)
  return LEAVING.test(words) || /^(?:some |about |nearly |over |more than |around )?\d/.test(words)
}
