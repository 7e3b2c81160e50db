import type { Analysis, Name } from '../language/analysis.ts'
import { isUpper } from '../language/characters.ts'
import { isBodyWord, isPerpetrator } from './kinds.ts'
import { oneOf, wordSet } from './one-of.ts'
import { headOf, type Range, tagOf } from './phrase.ts'
import { CALLED_AS } from './words.en.ts'

/** The printed words of a phrase without a leading article, quotation marks and white space inside. */
export function printed(analysis: Analysis, range: Range): string {
  const first = analysis.tokens[range.first]!
  const last = analysis.tokens[range.last - 1]!
  // One plain word has nothing to take away.
  if (first === last && /^\w+$/.test(first.word)) return analysis.text.slice(first.start, last.end)
  return analysis.text
    .slice(first.start, last.end)
    .replace(/\s+/g, ' ')
    .replace(/^["“”'‘]+|["“”]+$/g, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim()
}

const PRONOUN = wordSet('we us ourselves he him she her it they them who himself herself itself themselves')
const DEFINITE_PERSON = wordSet(
  'mans man womans woman drivers driver gunmans gunman attackers attacker suspects suspect killers killer shooters shooter bombers bomber teenagers teenager boys boy pilots pilot assailants assailant pairs pair couples couple fanatics fanatic captains captain',
)
const DEFINITE_BODY = wordSet('group organisation organization militia movement network company government agency firm')

/** Who has been spoken of as a party so far, for "he", "the group", "the man". */
export class Spoken {
  private person: string | null = null
  private body: string | null = null
  private fullNames: ReadonlyMap<string, string> | null = null

  /** The first longer name of a person for each last name. */
  private full(analysis: Analysis): ReadonlyMap<string, string> {
    if (this.fullNames) return this.fullNames
    const names = new Map<string, string>()
    for (const { type, text } of analysis.names) {
      const last = type === 'person' ? /\s(\S+)$/.exec(text)?.[1] : undefined
      if (last && !names.has(last)) names.set(last, text.replace(/\s+/g, ' '))
    }
    this.fullNames = names
    return names
  }

  /**
   * The name that a phrase stands for, and keeps it for the phrases that follow.
   *
   * @param speaker who says so, for "the company said it was not responsible"
   */
  nameOf(analysis: Analysis, range: Range, speaker: string | null): string {
    const head = headOf(analysis.tokens, range)
    const word = head.lower
    const bare = range.last - range.first <= 2
    // "US" is a country and "us" is not.
    if (PRONOUN.has(word) && head.word !== 'US') {
      if (oneOf(word, 'it itself') && speaker !== null) return speaker
      const many = oneOf(word, 'they them themselves')
      const inSentence = this.before(analysis, range, 0, many)
      if (inSentence && !oneOf(word, 'we us ourselves it itself')) return inSentence
      // "he" is never a country or a company.
      const held = many || oneOf(word, 'we us ourselves it itself') ? (this.body ?? this.person) : this.person
      return (
        held ??
        this.before(analysis, range, 3, many) ??
        (oneOf(word, 'he him himself') ? personBefore(analysis, range) : null) ??
        printed(analysis, range)
      )
    }
    if (bare && DEFINITE_BODY.has(word) && this.body && analysis.tokens[range.first]!.lower === 'the') return this.body
    const side = sideOf(analysis, range)
    if (side !== null) {
      this.body = side
      return side
    }
    if (oneOf(word, 'clients client')) {
      const client = clientBefore(analysis, range)
      return (client && (this.full(analysis).get(client) ?? client)) ?? this.person ?? printed(analysis, range)
    }
    if (speaker !== null && oneOf(analysis.tokens[range.first]!.lower, 'its their')) return speaker
    const full =
      agedBefore(analysis, range) ??
      describedBefore(analysis, range) ??
      apposedName(analysis, range) ??
      nameInFront(analysis, range) ??
      nameBehind(analysis, range) ??
      fullName(analysis, range, () => this.full(analysis))
    const name = full ?? printed(analysis, range)
    if (isBody(analysis, range)) this.body = name
    else if (!isMany(analysis, range)) this.person = name
    return name
  }

  /** The last attacker, suspect or driver printed before a pronoun, at most `reach` sentences back. */
  private before(analysis: Analysis, range: Range, reach: number, many: boolean): string | null {
    const sentence = analysis.tokens[range.first]!.sentence
    for (let at = range.first - 1; at >= 0 && sentence - analysis.tokens[at]!.sentence <= reach; at--) {
      const word = analysis.tokens[at]!.lower
      if (word === 'accused') continue
      if (many ? !/(?:s|men)$/.test(word) : oneOf(word, 'cells cell gangs gang mobs mob')) continue
      if (DEFINITE_PERSON.has(word) || isPerpetrator(word)) return analysis.tokens[at]!.word
    }
    return null
  }
}

/** The last person named before a place, in its sentence or the one before. */
function personBefore(analysis: Analysis, range: Range): string | null {
  const at = analysis.tokens[range.first]!
  let last: Name | null = null
  for (const name of analysis.names) {
    if (name.end > at.start) break
    if (name.type === 'person') last = name
  }
  const from = analysis.sentences[Math.max(0, at.sentence - 1)]?.start ?? 0
  return last && last.start >= from ? last.text.replace(/\s+/g, ' ') : null
}

/** "Rusk's lawyer said his client", "Ada Rusk, a lawyer for Abel, said her client": whose lawyer speaks. */
function clientBefore(analysis: Analysis, range: Range): string | null {
  const { tokens } = analysis
  const { sentence } = tokens[range.first]!
  for (let at = range.first - 1; at > 0 && tokens[at]!.sentence === sentence; at--) {
    if (
      !oneOf(
        tokens[at]!.lower,
        'lawyers lawyer attorneys attorney solicitors solicitor barristers barrister counsels counsel defences defence defenses defense advocates advocate',
      )
    )
      continue
    let first = at
    let last = at
    if (oneOf(tokens[at - 1]!.lower, "'s ' ’s ’")) {
      first = last = at - 1
      while (first > 0 && tokens[first - 1]!.sentence === sentence && tagOf(tokens[first - 1]!) === 'PROPN') first--
    } else if (oneOf(tokens[at + 1]!.lower, 'for of')) {
      first = last = at + 2
      while (last < range.first && tagOf(tokens[last]!) === 'PROPN') last++
    }
    if (first < last) return printed(analysis, { first, last })
  }
  return null
}

/** "two men", "the militants": nobody that "he" can stand for. */
function isMany(analysis: Analysis, range: Range): boolean {
  const head = headOf(analysis.tokens, range)
  return tagOf(head) === 'NOUN' && (/[^s]s$/.test(head.lower) || /men$|people$/.test(head.lower))
}

function isBody(analysis: Analysis, range: Range): boolean {
  const head = headOf(analysis.tokens, range)
  if (DEFINITE_BODY.has(head.lower) || (tagOf(head) === 'NOUN' && isBodyWord(head.lower))) return true
  const name = nameIn(analysis, range)
  return name !== null && name.type !== 'person' && tagOf(head) === 'PROPN'
}

function nameIn(analysis: Analysis, range: Range): Name | null {
  const start = analysis.tokens[range.first]!.start
  const end = analysis.tokens[range.last - 1]!.end
  // Names come in order of the text: the first that begins in the phrase.
  let low = 0
  let high = analysis.names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (analysis.names[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const name = analysis.names[low]
  return name && name.end <= end ? name : null
}

/** "A Front spokesman, Rolf Abel" and "a spokesman for the Front" speak for the Front. */
function sideOf(analysis: Analysis, range: Range): string | null {
  const { tokens } = analysis
  for (let at = range.first; at < range.last; at++) {
    if (tokens[at]!.word === ',') return null
    if (!oneOf(tokens[at]!.lower, 'spokesman spokeswoman spokesperson spokesmen')) continue
    let first = range.first
    // "Rusk's spokesman Rolf Abel" is meant himself.
    if (at + 1 < range.last && tagOf(tokens[at + 1]!) === 'PROPN') return null
    while (first < at && (tagOf(tokens[first]!) === 'DET' || !isUpper(tokens[first]!.word.charCodeAt(0)))) first++
    if (first < at) return printed(analysis, { first, last: at })
    return oneOf(tokens[at + 1]?.lower ?? '', 'for of') && at + 2 < range.last
      ? printed(analysis, { first: at + 2, last: range.last })
      : null
  }
  return null
}

/** "The 35-year-old" is whom the report called "Karim Odal, a 35-year-old plumber" or "Karim Odal, 35,". */
function agedBefore(analysis: Analysis, range: Range): string | null {
  const age = /^(\d+)-year-old$/.exec(headOf(analysis.tokens, range).lower)?.[1]
  if (!age || range.last - range.first > 2 || analysis.tokens[range.first]!.lower !== 'the') return null
  const start = analysis.tokens[range.first]!.start
  const told = new RegExp(`^,? (?:an? )?${age}\\b`)
  for (const name of analysis.names) {
    if (name.end > start) break
    if (name.type === 'person' && told.test(analysis.text.slice(name.end, name.end + 12)))
      return name.text.replace(/\s+/g, ' ')
  }
  return null
}

/** "The coast-based offshoot of the group" is what the report earlier called "the group's coast-based Front (HF)". */
function describedBefore(analysis: Analysis, range: Range): string | null {
  const { tokens } = analysis
  const based = tokens.slice(range.first, range.last).find((token) => /-(?:based|backed|linked)$/.test(token.lower))
  if (!based || tagOf(headOf(tokens, range)) === 'PROPN') return null
  for (let at = range.first - 1; at > 0 && at > range.first - 400; at--) {
    if (tokens[at]!.lower !== based.lower || tagOf(tokens[at + 1]!) !== 'PROPN') continue
    let last = at + 1
    while (last < tokens.length && tagOf(tokens[last]!) === 'PROPN') last++
    return printed(analysis, { first: at + 1, last })
  }
  return null
}

/** "the caretaker, Olav Brandt" is Olav Brandt. */
function apposedName(analysis: Analysis, range: Range): string | null {
  for (let at = range.first + 1; at < range.last - 1; at++) {
    if (analysis.tokens[at]!.word !== ',') continue
    return printed(analysis, { first: at + 1, last: range.last })
  }
  return null
}

/** "Rolf Abel, the man suspected of the raid": the name before the comma. */
function nameInFront(analysis: Analysis, range: Range): string | null {
  const { tokens } = analysis
  const comma = range.first - 1
  if (comma < 2 || !oneOf(tokens[comma]!.word, ', — –') || tagOf(headOf(tokens, range)) === 'PROPN') return null
  if (!oneOf(tokens[range.first]!.lower, 'the an a one') || tokens[comma]!.sentence !== tokens[range.first]!.sentence)
    return null
  let first = comma
  while (first > 0 && tokens[first - 1]!.sentence === tokens[comma]!.sentence && tagOf(tokens[first - 1]!) === 'PROPN')
    first--
  return comma - first >= 2 ? printed(analysis, { first, last: comma }) : null
}

/** Before the name of a phrase that has none: "a group calling itself the Reed Front", "the gunman, known only as Dov". */
const CALLED = new RegExp(
  `^(?:(?:better |best |also )?(?:${CALLED_AS})|calling (?:it|them|him|her)sel(?:f|ves)|who calls? (?:it|them|him|her)sel(?:f|ves)) (?:the )?$`,
)

/** The name that a phrase without one is called by. */
function nameBehind(analysis: Analysis, range: Range): string | null {
  const { tokens } = analysis
  if (tagOf(headOf(tokens, range)) === 'PROPN') return null
  const { sentence } = tokens[range.first]!
  const from = tokens[range.last]?.word === ',' ? range.last + 1 : range.last
  if (!oneOf(tokens[from]?.lower ?? '', 'calling better best also known named identified who whose')) return null
  let words = ''
  let at = from
  for (; at < from + 7 && tokens[at]?.sentence === sentence && !hasCapital(tokens[at]!.word); at++)
    words += `${tokens[at]!.lower} `
  if (at === from || !CALLED.test(words)) return null
  let last = at
  while (tokens[last]?.sentence === sentence && hasCapital(tokens[last]!.word)) last++
  return last > at ? printed(analysis, { first: at, last }) : null
}

const hasCapital = (word: string): boolean => isUpper(word.charCodeAt(0))

/** "Abel" is "Rolf Abel" where the report prints the longer name. */
function fullName(analysis: Analysis, range: Range, full: () => ReadonlyMap<string, string>): string | null {
  const name = nameIn(analysis, range)
  if (!name || /\s/.test(name.text) || printed(analysis, range) !== name.text) return null
  return full().get(name.text) ?? null
}
