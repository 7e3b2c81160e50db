import type { Analysis, Token } from '../../language/analysis.ts'
import type { Range } from '../relation.ts'
import { capital, dates, isCapital, nameInside, nameRun, personRun, sides, singular } from './name-runs.ts'
import { headlineBodies, peopleOfPlace } from './no-names.en.ts'
import { documentNouns, organisationNouns, peopleNouns, personNouns, placeNouns, roleNouns } from './words.en.ts'

/** What the printed words of a source say by themselves, before looking around in the report. */
export interface Phrase {
  readonly kind:
    | 'pronoun'
    | 'relative'
    | 'person'
    | 'organisation'
    | 'document'
    | 'people'
    | 'role'
    | 'body'
    | 'unknown'
  /** The proper name in it: "Ann Rusk", "Harbour Office". */
  readonly name: string | null
  /** The words around the name that tell the office: "Lind mayor", "head of the port". */
  readonly role: string | null
  /** Head noun in lower case, singular: "spokesman". */
  readonly head: string
  /** "the spokesman", "this group": points back to somebody told of before. */
  readonly definite: boolean
  readonly plural: boolean
  readonly count: number | null
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  dozen: 12,
}
const definiteWords = new Set(['the', 'this', 'that', 'these', 'those'])
const quantifiers = new Set(
  'many some most several few other others all more fewer dozens hundreds thousands numerous both'.split(' '),
)
const pronouns = new Set(
  'i he she it they we you him her his them us me himself herself themselves one everyone everybody nobody someone anyone somebody'.split(
    ' ',
  ),
)

/** "us" but not "US". */
const isPronoun = (token: Token) => pronouns.has(token.lower) && !/^(?:US|IT|HE)$/.test(token.word)

/** Words without a leading determiner, possessive endings or closing comma: "the port's spokesman," gives "port spokesman". */
export function tidyRole(text: string): string | null {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,3}(?:,\s*|$)/, '')
    .replace(/^(?:the|a|an|his|her|their|its|our)\s+/i, '')
    .replace(/\s*[,(]+\s*$/, '')
    .replace(/['’]s (?=(\p{L}+))/gu, (all, next: string) => (roleNouns.has(next.toLowerCase()) ? ' ' : all))
    .trim()
  // "Mr" and "the" are no office, nor is what somebody was doing: "who lives by the pier".
  return /^(?:|the|an?|m(?:r|s|rs|iss)\.?|dr\.?|who\b.*|of\b.*|from\b.*)$/iu.test(tidy) ? null : tidy
}

/** Reads the printed words of a source. */
export function readPhrase(analysis: Analysis, range: Range): Phrase {
  const { tokens, text } = analysis
  let { first, last } = range
  while (last - 1 > first && /^(?:[,"“”]|['’]s?)$/.test(tokens[last - 1]!.word)) last--
  while (first + 1 < last && /^[,"“”]$/.test(tokens[first]!.word)) first++
  const words = (a: number, b: number) => (a < b ? text.slice(tokens[a]!.start, tokens[b - 1]!.end) : '')
  const opening = tokens[first]!
  const phrase = (kind: Phrase['kind'], more: Partial<Phrase> = {}): Phrase => ({
    kind,
    name: null,
    role: null,
    head: opening.lower,
    definite: false,
    plural: false,
    count: null,
    ...more,
  })
  if (last - first === 1 && /^(?:who|which|that|whom)$/.test(opening.lower)) return phrase('relative')
  if (last - first === 1 && isPronoun(opening)) return phrase('pronoun')

  const definite = definiteWords.has(opening.lower)
  let count: number | null = numbers[opening.lower] ?? (/^\d{1,3}$/.test(opening.word) ? Number(opening.word) : null)
  // The words before "of", "who", a comma: the base of the phrase.
  let base = last
  for (let i = first; i < last; i++) {
    const token = tokens[i]!
    if (isCapital(tokens, i)) {
      // "Office of Rail", "Transport for London": the little word belongs to the name.
      i = nameRun(tokens, i, last) - 1
      continue
    }
    if (token.word === ',' || token.word === '(' || /^(?:who|which|whose|that)$/.test(token.lower)) {
      base = i
      break
    }
    // "data obtained in a search": what was done with it comes after the head.
    if (
      i > first &&
      token.tag === 'VERB' &&
      /(?:ed|en|wn|ing)$/.test(token.lower) &&
      /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.tag)
    ) {
      base = i
      break
    }
    if (
      i > first &&
      /^(?:of|in|on|at|with|from|to|for|close|familiar|near|by|inside|within|among|like|including|such|cited|involved|briefed)$/.test(
        token.lower,
      )
    ) {
      const partOf =
        token.lower === 'of' && (tokens[i - 1]!.tag === 'NUM' || numbers[tokens[i - 1]!.lower] !== undefined)
      if (partOf) continue
      base = i
      break
    }
  }
  const head = tokens[base - 1] ?? opening
  const headWord = singular(head.lower)
  const plural = head.lower !== headWord && !/(?:ss|us)$/.test(head.lower)

  // A person's name somewhere in the phrase, with what stands around it as the role; "critics like Ann Rusk" are many.
  const crowd = plural && base < last && (head.tag === 'NOUN' || peopleNouns.has(head.lower))
  // "a Marlow War veteran", "one kind Canadian", "both he and Rusk": somebody without a name, or more than one.
  const anybody = indefinite.test(opening.lower) && !plural && somebody(tokens[base - 1]!, last - first)
  const withOther =
    tokens.slice(first, last).some((token) => token.lower !== 'one' && isPronoun(token)) &&
    tokens.slice(first, last).some((token) => token.lower === 'and')
  if (withOther || (anybody && base === last)) {
    return phrase('people', {
      role: tidyRole(words(first, last)),
      head: singular(head.lower),
      plural: withOther,
      count: withOther ? null : 1,
    })
  }
  // "Ann Rusk and Bo Lind" are not the first of them.
  const pair = coordinated(words(first, last).replace(/^both |\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)s?\.? /g, ''))
  if (pair) return phrase('organisation', { name: pair, head: head.lower, definite, plural: true })
  const run = crowd ? null : personRun(tokens, first, last, base)
  if (run) {
    const before = tidyRole(words(first, run.first))
    const after = tokens[run.last]?.word === ',' && run.last + 1 < last ? tidyRole(words(run.last + 1, last)) : null
    return phrase('person', {
      name: words(run.first, run.last),
      role: before ?? after,
      head: tokens[run.last - 1]!.lower,
    })
  }
  const isDocument = documentNouns.has(head.lower) || documentNouns.has(headWord)
  // "the Independent" is a newspaper, "the independent" a person.
  const isRole = roleNouns.has(headWord) || (isPersonNoun(headWord) && /^(?:\p{Ll}|Libertarian)/u.test(head.word))
  const isPeople = peopleNouns.has(head.lower) || peopleNouns.has(headWord)
  const capitals = nameInside(tokens, first, base)
  const full = tidyRole(words(first, last))
  const alone = last - first === 1
  const proper = isCapital(tokens, Math.max(base - 1, 0))
  // "Marlowans often say": the people of a country or town, no name.
  if (alone && peopleOfPlace.test(head.word))
    return phrase('people', { role: full, head: headWord, definite: false, plural: true })
  // "Member of port panel says", "Senator from Lind says": a part, no name, however a headline or list begins.
  const opens = base - first === 1 && base < last && /^(?:of|from|at|in|with|for|on)$/.test(tokens[base]!.lower)
  const quantified = quantifiers.has(opening.lower) || numbers[opening.lower] !== undefined
  if (isDocument && (!proper || (alone && plural))) {
    // "Republican polls", "a Russian video": of that side, country or day, not by somebody of that name.
    const ofSide =
      capitals !== null &&
      tokens
        .slice(capitals.first, capitals.last)
        .every((token) => sides.test(token.word) || dates.test(token.word) || /^(?:TV|Web|Internet)$/.test(token.word))
    return phrase('document', {
      name: capitals && !ofSide ? words(capitals.first, capitals.last) : null,
      role: full,
      head: headWord,
      definite,
      plural,
    })
  }
  if (
    (isRole || isPeople || (quantified && plural && proper)) &&
    (!proper || definite || plural || alone || opens || quantified)
  ) {
    if (plural && opening.lower !== 'one' && count === 1) count = null
    if (peopleNouns.has(head.lower) && /^(?:some|many|others|everyone|nobody|those)$/.test(head.lower)) count = null
    return phrase(isRole && definite && !plural ? 'role' : 'people', {
      role: full,
      head: headWord,
      definite,
      plural,
      count: plural && count === null && opening.lower !== 'one' ? null : (count ?? (plural ? null : 1)),
    })
  }
  // "Police Source Says ..." as a headline: somebody by part, and no name.
  if (opening.sentence === 0 && !definite && !alone && capitals?.last === base && (roleNouns.has(headWord) || isPeople))
    return phrase('people', { role: full, head: headWord, plural, count: plural ? null : 1 })
  // "Popular Website Says ...": a body of a kind, and no name.
  const ofKind = tokens.slice(first, base - 1).every((token) => token.tag === 'ADJ' || !capital.test(token.word))
  if (opening.sentence === 0 && !definite && !alone && ofKind && headlineBodies.test(headWord))
    return phrase('body', { role: full, head: headWord, plural })
  const body = organisationNouns.has(head.lower) || organisationNouns.has(headWord)
  if (capitals && capitals.last === base && !(/^PACs?$/.test(head.word) && capitals.last - capitals.first === 1)) {
    return phrase('organisation', {
      name: words(capitals.first, capitals.last),
      head: head.lower,
      definite,
    })
  }
  if (capitals && body && !plural && capitals.last === base - 1 && tokens[capitals.last - 1]!.tag === 'PROPN') {
    return phrase('organisation', { name: words(capitals.first, base), head: headWord, definite })
  }
  // "Ann Rusk's campaign": named by whose it is.
  if (body && capitals && capitals.last < base - 1 && /^['’]s?$/.test(tokens[capitals.last]!.word)) {
    return phrase('organisation', { name: words(capitals.first, base), head: headWord, definite })
  }
  if (definite && base - first === 2 && base === last && placeNouns.has(head.lower))
    return phrase('body', { role: full, head: headWord, definite })
  if (body) return phrase('body', { role: full, head: headWord, definite: definite && base - first <= 3, plural })
  return phrase('unknown', { role: full, head: headWord, definite, plural, count })
}

/** Whether a noun in lower case, singular, stands for one person: by list, or by how it ends. */
export const isPersonNoun = (word: string) =>
  roleNouns.has(word) ||
  personNouns.has(word) ||
  /(?:[a-z]{2}(?:woman|person|ologist|surgeon)|[bcdfgklmnprstwz]sman)$/.test(word)

const indefinite = /^(?:an?|one|another|some)$/
const nationality = /^\p{Lu}\p{L}+(?:ian|ean|ican|ese|crat)$/u

/** Whether a head stands for anybody of a kind after "a": "veteran", "Canadian". */
const somebody = (head: Token, length: number) => {
  const word = singular(head.lower)
  // "One Note Says It All", "Another Official Quits": a headline's capitals make no name.
  if (capital.test(head.word) && length > 2) return length === 3 && nationality.test(head.word)
  return (
    isPersonNoun(word) ||
    peopleNouns.has(word) ||
    (capital.test(head.word) && (nationality.test(head.word) || documentNouns.has(word)))
  )
}

/** "The US and the EU": two names, spoken of as one source. */
function coordinated(text: string): string | null {
  const parts = text.split(/\s+and\s+/).map((part) => part.replace(/^(?:the|The)\s+/, ''))
  return parts.length === 2 && parts.every((part) => /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(part))
    ? parts.join(' and ')
    : null
}
