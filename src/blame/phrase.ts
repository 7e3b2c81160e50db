import type { Tag, Token } from '../language/analysis.ts'
import { isUpper } from '../language/characters.ts'
import { hasLetters } from './letters.ts'
import { oneOf, wordSet } from './one-of.ts'

/** A stretch of tokens [first, last) of `Analysis.tokens`. */
export interface Range {
  readonly first: number
  readonly last: number
}

const LISTS: readonly [Tag, string][] = [
  ['DET', 'the a an this that these those each every some any no another both all either neither'],
  [
    'ADP',
    'of in on at by for from with to into over under after before during against about between through near behind since until within without across along around among per via toward towards despite inside outside beneath onto upon off out up down',
  ],
  [
    'PRON',
    'he she it they him her them his its their who whom which what whose himself herself itself themselves i you we me us my your our mine nobody someone anyone everyone nothing everything there one',
  ],
  [
    'AUX',
    "is are was were be been being am has have had having do does did will would can could may might must shall should 's 're 've 'd 'll",
  ],
  ['CCONJ', 'and or but nor yet'],
  ['SCONJ', 'that because if although though while when where whether as than unless once'],
  ['PART', "not n't to 's ’s ' ’"],
  ['ADV', 'also now then here just still already only later earlier yet soon ever never so far very too more most not'],
]
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  LISTS.toReversed().flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag] as const)),
)

/** Words that taggers take for others. */
const KNOWN_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['guilty', 'ADJ'],
  ...['alleges', 'allege', 'denies', 'admits', 'accuses', 'pleads'].map((word) => [word, 'VERB'] as const),
])

/** The token's tag; where the tagger gave none, a guess by word list and ending. */
export function tagOf(token: Token): Tag {
  // "two suspects remain": taggers take it for the verb, which is "suspect" after "police".
  if (token.lower === 'suspects' && token.tag === 'VERB') return 'NOUN'
  const known = KNOWN_TAGS.get(token.lower)
  if (known) return known
  if (token.tag !== 'X') return token.tag
  const word = token.lower
  const closed = CLOSED.get(word)
  if (closed) return closed
  if (!hasLetters(word)) return 'PUNCT'
  if (/^[\d.,]+$/.test(word)) return 'NUM'
  if (isUpper(token.word.charCodeAt(0))) return 'PROPN'
  if (/(?:ed|ing)$/.test(word) && word.length > 4) return 'VERB'
  if (word.endsWith('ly')) return 'ADV'
  if (/(?:ous|ful|ive|able|ible|al|ic|ish|less)$/.test(word)) return 'ADJ'
  return 'NOUN'
}

const POSSESSIVE = new Set(["'s", '’s', "'", '’'])
const POSSESSIVE_PRONOUN = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
const LINKED = new Set([
  'linked',
  'affiliated',
  'connected',
  'associated',
  'loyal',
  'close',
  'allied',
  'aligned',
  'tied',
  'inspired',
  'based',
  'claiming',
  'wearing',
  'armed',
  'identified',
  'named',
  'known',
  'suspected',
  'accused',
  'backed',
  'trained',
])
/** Prepositions by which a phrase goes on: "the driver of the tram", "a man from Lindhaven", "a cell in the north". */
const JOINS = new Set(['of', 'from', 'in', 'within'])
/** Offices that are held "to" a place. */
const OFFICE = wordSet('embassy ambassador envoy adviser advisor aide consul delegate secretary assistant deputy')
const TIMES =
  /^(?:\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|connection|custody|relation|court|retaliation|response|revenge|addition|fact)$/

const UNIT = wordSet('seconds second minutes minute hours hour days day weeks week months month years year')
const WEEKDAY = wordSet('monday tuesday wednesday thursday friday saturday sunday')

const isNominal = (tag: Tag): boolean => tag === 'NOUN' || tag === 'PROPN'
const isInner = (token: Token): boolean => {
  const tag = tagOf(token)
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'NUM' ||
    isNominal(tag) ||
    POSSESSIVE.has(token.lower) ||
    token.word === '-' ||
    (token.word === '–' && false)
  )
}

/**
 * The noun phrase that begins at `from`, with what "of", "from", "linked to" add to it, at most two such steps.
 *
 * @param end the token after the last that may belong to it
 * @returns null when no noun or pronoun stands there
 */
export function phraseFrom(tokens: readonly Token[], from: number, end: number, depth = 2): Range | null {
  let at = from
  while (at < end && (tagOf(tokens[at]!) === 'ADV' || oneOf(tokens[at]!.word, '" “ ” \' ‘ ’'))) at++
  const first = at
  let head = -1
  while (at < end) {
    const token = tokens[at]!
    const tag = tagOf(token)
    if (tag === 'PRON') {
      if (at !== first) break
      if (!POSSESSIVE_PRONOUN.has(token.lower)) return { first, last: at + 1 }
      at++
      continue
    }
    // "gave the port a warning", "warned Lindhaven two weeks before": another phrase begins.
    if (
      head >= 0 &&
      (tag === 'DET' ||
        // "warned the operator days before the sinking".
        (UNIT.has(token.lower) && oneOf(tokens[at + 1]?.lower ?? '', 'before ahead earlier ago prior')) ||
        (tag === 'NUM' && UNIT.has(tokens[at + 1]?.lower ?? '')) ||
        WEEKDAY.has(token.lower))
    )
      break
    if (head >= 0 && endsBefore(tokens, at, end)) break
    if (isInner(token)) {
      if (isNominal(tag) || (tag === 'NUM' && head < 0)) head = at
      at++
      continue
    }
    // "a suspected gunman", "an armed driver", "one alleged member".
    if (
      tag === 'VERB' &&
      /(?:ed|ing|n)$/.test(token.lower) &&
      at + 1 < end &&
      isInner(tokens[at + 1]!) &&
      !isDeterminer(tokens[at + 1]!) &&
      // "five suspected smugglers": the count is no head yet.
      (head < 0 ||
        (head === at - 1 && tagOf(tokens[head]!) === 'NUM' && /^(?:suspected|alleged|accused)$/.test(token.lower)))
    ) {
      at++
      continue
    }
    if (tag === 'ADV' && at + 1 < end && tagOf(tokens[at + 1]!) === 'ADJ') {
      at++
      continue
    }
    // "Iran and Russia", "officials and witnesses".
    if (
      token.lower === 'and' &&
      head === at - 1 &&
      at + 1 < end &&
      isNominal(tagOf(tokens[at + 1]!)) &&
      tagOf(tokens[at + 1]!) === tagOf(tokens[at - 1]!)
    ) {
      at++
      continue
    }
    break
  }
  // "a 31-year-old national", "the accused": an adjective that stands for a person.
  if (head < 0 && at - first >= 2 && isDeterminer(tokens[first]!) && tagOf(tokens[at - 1]!) === 'ADJ') head = at - 1
  if (head < 0) return null
  const last = head + 1
  return { first, last: depth > 0 ? extended(tokens, apposed(tokens, last, end), end, depth) : last }
}

/** Verbs that taggers take for nouns right after their subject: "the owner set the fire", "a sniper hiding in a yard". */
const VERBISH = wordSet(
  'set hit shot struck beat cut left put stand stands hiding wearing carrying holding driving riding using acting working living armed posing fleeing',
)

function endsBefore(tokens: readonly Token[], at: number, end: number): boolean {
  if (!VERBISH.has(tokens[at]!.lower) || at + 1 >= end) return false
  return oneOf(tagOf(tokens[at + 1]!), 'DET PRON CCONJ NUM ADP') || tokens[at + 1]!.lower === 'accused'
}

/** "the caretaker, Olav Brandt, 44": a name of two words or more in commas belongs to the person before it. */
function apposed(tokens: readonly Token[], last: number, end: number): number {
  if (last + 3 > end || tokens[last]!.word !== ',' || tagOf(tokens[last - 1]!) !== 'NOUN') return last
  let at = last + 1
  while (at < end && tagOf(tokens[at]!) === 'PROPN') at++
  const closed = at >= end || oneOf(tokens[at]!.word, ', . ; )')
  // "blamed the operator, Nordline, for it": one word needs its comma, and is no day and no item of a list.
  const single =
    at - last === 2 && tokens[at]?.word === ',' && !WEEKDAY.has(tokens[last + 1]!.lower) && isName(tokens, at, end)
  return (at - last > 2 && closed) || single ? at : last
}

/** Whether the name that ends at a comma is not the middle of a list: "the driver, Abel, and Rusk". */
function isName(tokens: readonly Token[], comma: number, end: number): boolean {
  return comma + 1 < end && oneOf(tagOf(tokens[comma + 1]!), 'ADP VERB AUX')
}

function isDeterminer(token: Token): boolean {
  return tagOf(token) === 'DET'
}

/** The end of a phrase after "of X", "from X", "(Y)", "linked to X". */
function extended(tokens: readonly Token[], last: number, end: number, depth: number): number {
  let at = last
  const token = tokens[at]
  if (!token || at >= end) return last
  if (token.word === '(') {
    // "the Harbour Front (HF)": the short name belongs to the name.
    for (let i = at + 1; i < Math.min(end, at + 12); i++)
      if (tokens[i]!.word === ')') return extended(tokens, i + 1, end, depth - 1)
    return last
  }
  // "persons abroad who are linked to the Front".
  if (token.lower === 'abroad' || oneOf(token.lower, 'who that')) {
    let linked = token.lower === 'abroad' ? at + 1 : at
    if (
      linked + 2 < end &&
      oneOf(tokens[linked]!.lower, 'who that') &&
      oneOf(tokens[linked + 1]!.lower, 'is are was were')
    )
      linked += 2
    if (linked + 1 >= end || !LINKED.has(tokens[linked]!.lower) || !oneOf(tokens[linked + 1]!.lower, 'to with'))
      return last
    const body = phraseFrom(tokens, linked + 2, end, depth - 1)
    return body ? body.last : last
  }
  if (LINKED.has(token.lower) && at + 1 < end) {
    at++
    const by = tokens[at]!
    if (tagOf(by) !== 'ADP' && by.lower !== 'to') return last
  }
  const joint = tokens[at]!
  if (
    !JOINS.has(joint.lower) &&
    !(joint.lower === 'to' && (at > last || OFFICE.has(tokens[last - 1]!.lower))) &&
    !(joint.lower === 'by' && at > last)
  )
    return last
  if (TIMES.test(tokens[at + 1]?.lower ?? '')) return last
  const inner = phraseFrom(tokens, at + 1, end, depth - 1)
  return inner ? inner.last : last
}

/** The noun phrase that ends just before `end`, back to its first word. */
export function phraseBefore(tokens: readonly Token[], end: number, start: number, depth = 2): Range | null {
  let at = end
  let head = -1
  while (at > start) {
    const token = tokens[at - 1]!
    const tag = tagOf(token)
    if (tag === 'PRON' && head < 0) return { first: at - 1, last: end }
    if (tag === 'PRON' && POSSESSIVE_PRONOUN.has(token.lower)) return { first: at - 1, last: end }
    // "On Sunday police arrested": the day is no part of the name.
    if (head >= 0 && WEEKDAY.has(token.lower)) break
    if (isInner(token)) {
      if (head < 0 && (isNominal(tag) || tag === 'NUM' || tag === 'ADJ' || tag === 'DET')) head = at - 1
      at--
      if (tag === 'DET') break
      continue
    }
    if (
      tag === 'VERB' &&
      head >= 0 &&
      /(?:ed|n)$/.test(token.lower) &&
      at < end &&
      !isDeterminer(tokens[at]!) &&
      at - 1 > start &&
      /^(?:a|an|the|one|two|some|\d+)$/.test(tokens[at - 2]!.lower)
    ) {
      at--
      continue
    }
    if (
      token.lower === 'and' &&
      head >= 0 &&
      at - 1 > start &&
      ((tagOf(tokens[at - 2]!) === 'PROPN' && tagOf(tokens[at]!) === 'PROPN') ||
        (tagOf(tokens[at - 2]!) === 'ADJ' && oneOf(tagOf(tokens[at]!), 'ADJ PROPN') && at < head))
    ) {
      at--
      continue
    }
    break
  }
  if (head < 0 || at === end) return null
  // "the driver of the tram": what "of" hangs on belongs to it.
  const joint = at > start + 1 ? tokens[at - 1]! : null
  if (
    depth > 0 &&
    joint &&
    (JOINS.has(joint.lower) ||
      joint.lower === 'with' ||
      (joint.lower === 'to' && OFFICE.has(tokens[at - 2]?.lower ?? '')) ||
      ((joint.lower === 'to' || joint.lower === 'with') && LINKED.has(tokens[at - 2]?.lower ?? '')))
  ) {
    const linked = LINKED.has(tokens[at - 2]?.lower ?? '')
    const outer = phraseBefore(tokens, linked ? at - 2 : at - 1, start, depth - 1)
    if (outer && !TIMES.test(tokens[at]?.lower ?? '')) return { first: outer.first, last: end }
  }
  return { first: at, last: end }
}

/** The last noun of a phrase before anything that "of" or "from" adds: what the phrase is about. */
export function headOf(tokens: readonly Token[], range: Range): Token {
  let head = tokens[range.first]!
  for (let i = range.first; i < range.last; i++) {
    const token = tokens[i]!
    const tag = tagOf(token)
    if (
      i > range.first &&
      (tag === 'ADP' || token.word === '(' || token.word === ',' || LINKED.has(token.lower)) &&
      isNominal(tagOf(head))
    )
      break
    if (isNominal(tag) || tag === 'PRON' || tag === 'NUM') head = token
    // "the 21-year-old", "the accused": an adjective stands for the person.
    else if (tag === 'ADJ' && !isNominal(tagOf(head)) && tagOf(head) !== 'NUM') head = token
  }
  return head
}
