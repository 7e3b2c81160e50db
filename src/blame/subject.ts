import type { Token } from '../language/analysis.ts'
import { oneOf } from './one-of.ts'
import { phraseBefore, type Range, tagOf } from './phrase.ts'

const GROUP_WORDS = new Set([
  'has',
  'have',
  'had',
  'having',
  "n't",
  'n’t',
  'not',
  'to',
  'yet',
  'also',
  'ever',
  'reportedly',
  'allegedly',
  'immediately',
  'since',
  'later',
  'now',
  'then',
  'already',
  'all',
  'both',
  'each',
  'so',
  'far',
  'quickly',
  'soon',
  'repeatedly',
  'once',
  'again',
  'still',
  'even',
  'just',
])

/** The first token of the verb group that ends with the verb at `verb`: "has not yet claimed", "is believed to have". */
export function verbGroup(tokens: readonly Token[], verb: number, start: number): number {
  let at = verb
  while (at > start) {
    const token = tokens[at - 1]!
    const tag = tagOf(token)
    if (tag === 'AUX' || tag === 'ADV' || tag === 'PART' || GROUP_WORDS.has(token.lower)) at--
    else if (
      oneOf(
        token.lower,
        'believed thought said alleged suspected reported understood known presumed determined found deemed shown proven appears appear appeared seems seem seemed claims claim claimed tried trying failed wanted going used',
      ) &&
      tokens[at]!.lower === 'to'
    )
      at--
    else break
  }
  return at
}

/** Whether [first, last) is a name of two words or more: "the caretaker, Olav Brandt, said". */
function named(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (tagOf(tokens[at]!) !== 'PROPN' && (tokens[at]!.lower !== 'and' || at === first)) return false
  }
  return last - first >= 2
}

/** A hyphen with spaces around it, as in text dumps: "a man - Rolf Abel - was". */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === '-' && at > 0 && tokens[at - 1]!.end < tokens[at]!.start
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|morning|afternoon|evening|night|week|month|year|earlier|later)$/
const TIME_WORD = /^(?:on|in|at|last|this|early|late|earlier|later|next|of|the|same|mid|\d{1,4}(?:st|nd|rd|th)?)$/

/** Steps back over "on March 7", "late on Monday", "last week": a time between the subject and its verb. */
function beforeTimes(tokens: readonly Token[], end: number, start: number): number {
  let at = end
  let day = false
  while (at > start) {
    const word = tokens[at - 1]!.lower
    if (DAY.test(word)) day = true
    else if (!TIME_WORD.test(word) || (!day && !/^\d/.test(word))) break
    at--
  }
  // "the night", "the March" may be the subject itself: only a phrase that a preposition or "last" opens is a time.
  return day &&
    oneOf(
      tokens[at]!.lower,
      'on in at last this early late earlier later next today yesterday tonight monday tuesday wednesday thursday friday saturday sunday',
    ) &&
    at > start
    ? at
    : end
}

/**
 * The subject of the verb at `verb`: the phrase before its group, over an apposition in commas ("Rusk, the mayor,
 * said") and from a relative pronoun to the phrase it stands for ("the group, which has claimed").
 */
export function subjectOf(tokens: readonly Token[], verb: number, start: number): Range | null {
  let at = beforeTimes(tokens, verbGroup(tokens, verb, start), start)
  if (at <= start) return null
  let before = tokens[at - 1]!
  if (oneOf(before.lower, 'who which that')) {
    at--
    if (at > start && tokens[at - 1]!.word === ',') at--
    return at > start ? phraseBefore(tokens, at, start) : null
  }
  if (oneOf(before.word, '" “ ”')) {
    at = verbGroup(tokens, at - 1, start)
    if (at <= start) return null
    before = tokens[at - 1]!
  }
  if (
    before.word === ',' ||
    before.word === '—' ||
    before.word === '–' ||
    isDash(tokens, at - 1) ||
    before.word === ')' ||
    before.word === ']'
  ) {
    const close = before.word === ')' ? '(' : before.word === ']' ? '[' : before.word
    for (let i = at - 2; i > Math.max(start, at - 28); i--) {
      if (tokens[i]!.word !== close) continue
      // "The driver, 42, from Lindhaven, was": an age or "from" between commas leads on to the comma before.
      const next = tokens[i + 1]!
      const inner = phraseBefore(tokens, i, start)
      const age = inner !== null && inner.last - inner.first === 1 && tagOf(tokens[inner.first]!) === 'NUM'
      if (age || (tagOf(next) === 'ADP' && next.lower !== 'of' && inner === null)) continue
      return inner && named(tokens, i + 1, at - 1) && tagOf(tokens[i - 1]!) === 'NOUN'
        ? { first: inner.first, last: at - 1 }
        : inner
    }
    return null
  }
  // "Nasrin Abadi of the harbour police said", "a group linked to the north said".
  return phraseBefore(tokens, at, start)
}
