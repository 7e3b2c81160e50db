import type { Analysis } from '../../language/analysis.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import { tellingWords, toldAfter } from './facts.ts'
import { genderOfName } from './first-names.en.ts'
import { genderFromPronouns } from './gender.ts'
import { afterOffice, isCapital, isPersonRun, looksCapital, nameRun } from './name-runs.ts'
import { isPersonNoun, tidyRole } from './phrase.ts'
import {
  femaleRoles,
  maleRoles,
  organisationNouns,
  placeNames,
  plainFirstNames,
  roleNouns,
  titles,
} from './words.en.ts'

/** A person that the report names in full at least once. */
export interface Person {
  readonly name: string
  readonly surname: string
  role: string | null
  gender: 'f' | 'm' | null
  /** First token of every mention, in order. */
  readonly mentions: number[]
  /** Words that the report sets beside the name: offices, parties, states, trades. */
  readonly told: Set<string>
}

/** The people of a report: found by full name, with the role that stands beside the name. */
export interface People {
  readonly all: readonly Person[]
  /** Person of a mention by its first token. */
  readonly at: ReadonlyMap<number, Person>
  /** First tokens of all mentions, rising. */
  readonly mentions: readonly number[]
  byName(name: string): Person | null
  bySurname(surname: string, before: number): Person | null
}

const singular = (word: string) => word.toLowerCase().replace(/(?<!s)s$/, '')

const joints = /\b(?:of|for|to|in|at|with|on|from|by|under|who|whose|that|and|as|since)\b/

/** Roles have an office, a trade or a part for their head, "Lind mayor", "head of the port"; "the pier" beside a name is none. */
function roleIn(text: string | null): string | null {
  if (!text || text.length > 90) return null
  if (/^(?:\d|some|many|several|few|other|two|three|four|five)/i.test(text)) return null
  const head = text
    .toLowerCase()
    .split(joints)[0]!
    .trim()
    .split(/[^\p{L}.-]+/u)
    .at(-1)!
  if (!isOffice(head))
    return text.split(/\s+/).some((word) => isOffice(word.toLowerCase())) && joints.test(text) ? text : null
  // "Reform candidates Ann Rusk and Bo Lind": each is one of them.
  return titles.has(head) || singular(head) === head || !roleNouns.has(singular(head))
    ? text
    : text.replace(new RegExp(`${head}(?=\\W|$)`, 'i'), (word) => word.replace(/s$/, ''))
}

/** "Dr.", "Col.": less than an office tells. */
const shortTitle = /^(?:mr|mrs|ms|dr|prof|gen|col|lt|capt|sgt|maj|adm|rev|hon)\.?$/

const isOffice = (word: string) => titles.has(word) || isPersonNoun(singular(word))

function genderFrom(words: string): 'f' | 'm' | null {
  for (const word of words.toLowerCase().split(/[^\p{L}.]+/u)) {
    if (femaleRoles.has(word)) return 'f'
    if (maleRoles.has(word)) return 'm'
  }
  return null
}

/** Reads a report for the people it names, in one pass over its tokens. */
export function peopleOf(analysis: Analysis): People {
  const { tokens, sentences, text } = analysis
  const all: Person[] = []
  const byName = new Map<string, Person>()
  const bySurname = new Map<string, Person[]>()
  const at = new Map<number, Person>()
  const single: [number, number][] = []
  const typed = new Map(analysis.names.filter((name) => name.type !== 'other').map((name) => [name.start, name.type]))
  // Runs of three and more capitals in a headline like this, "Rusk Hits Back At Lind": read once the names are known.
  const headlines: [number, number][] = []
  for (const sentence of sentences) {
    const titleCase = inTitleCase(tokens, sentence.first, sentence.last)
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!isCapital(tokens, i)) {
        // "Rusk continued:" where the tagger took the first word for a common one: a surname told before.
        if (i === sentence.first && looksCapital(tokens[i]!)) single.push([i, i])
        continue
      }
      const last = nameRun(tokens, i, sentence.last)
      let first = Math.min(afterOffice(tokens, i, last), last - 1)
      // "Chad Rusk" has a first name that is a country's too.
      if (last - first === 1 && first > i && placeNames.has(tokens[first - 1]!.lower)) first--
      for (let k = first; k < last; k++)
        if (typed.get(tokens[k]!.start) === 'person') {
          first = k
          break
        }
      // "Lind Supreme Court Justice Ann Rusk": the body before the office does not make Rusk one.
      if (titleCase && last - i > 2) {
        headlines.push([i, last])
        i = last - 1
        continue
      }
      const type = typed.get(tokens[first]!.start) ?? (first === i ? typed.get(tokens[i]!.start) : undefined)
      // "The Grey Hand network": a body by the word after it.
      if (!type && last < sentence.last && organisationNouns.has(tokens[last]!.lower)) {
        i = last - 1
        continue
      }
      const person = type ? type === 'person' : isPersonRun(tokens, first, last)
      // "The Gap Goes On": nobody's name follows "the" without a first name or office.
      const afterThe =
        first === i && tokens[i - 1]?.lower === 'the' && i > sentence.first && !genderOfName.has(tokens[i]!.lower)
      if (afterThe && type !== 'person' && last - first >= 2) {
        i = last - 1
        continue
      }
      if (person && last - first >= 2 && last - first <= 4) add(first, last, i, sentence.first, sentence.last)
      else if (person && last - first === 1) single.push([first, i])
      i = last - 1
    }
  }
  for (const [from, to] of headlines) {
    for (let i = from; i < to; i++) {
      const long = [4, 3, 2].find(
        (length) =>
          i + length <= to && byName.has(text.slice(tokens[i]!.start, tokens[i + length - 1]!.end).toLowerCase()),
      )
      if (long) {
        const person = byName.get(text.slice(tokens[i]!.start, tokens[i + long - 1]!.end).toLowerCase())!
        person.mentions.push(i)
        at.set(i, person)
        i += long - 1
      } else if (bySurname.has(tokens[i]!.lower)) single.push([i, i])
      // "Ann Rusk Hits Back" and never again in full: the first name tells.
      else if (
        i + 1 < to &&
        genderOfName.has(tokens[i]!.lower) &&
        !plainFirstNames.has(tokens[i]!.lower) &&
        tokens[i + 1]!.tag === 'PROPN'
      ) {
        add(i, i + 2, i, i, i + 2)
        i++
      }
    }
  }
  single.sort((a, b) => a[0] - b[0])
  // Mentions by surname alone, in the order of the text, after the whole report is known: a headline may come first.
  const places = new Map<Person, number>()
  const full = [...at].sort((a, b) => a[0] - b[0])
  let seen = 0
  for (const [i, start] of single) {
    while (seen < full.length && full[seen]![0] < i) {
      places.set(full[seen]![1], full[seen]![0])
      seen++
    }
    const sex = start < i ? genderFrom(text.slice(tokens[start]!.start, tokens[i - 1]!.end)) : null
    const person = bearer(tokens[i]!.lower, i, sex) ?? (start < i ? titled(start, i) : null)
    if (!person) continue
    at.set(i, person)
    person.mentions.push(i)
    places.set(person, i)
    person.gender ??= sex
    if (start < i) tell(person, text.slice(tokens[start]!.start, tokens[i - 1]!.end))
    for (const word of toldAfter(tokens, i + 1, sentences[tokens[i]!.sentence]!.last)) person.told.add(word)
  }
  for (const person of all) person.mentions.sort((a, b) => a - b)
  const mentions = [...at.keys()].sort((a, b) => a - b)
  genderFromPronouns(analysis, at, mentions)
  return {
    all,
    at,
    mentions,
    byName: (name) => byName.get(name.toLowerCase()) ?? null,
    bySurname(surname, before) {
      return at.get(before) ?? bearer(surname.toLowerCase(), before, null)
    },
  }

  /** Who is meant by a surname: of several bearers the one told of most and last; a wife or father named once is not. */
  function bearer(surname: string, before: number, sex: 'f' | 'm' | null): Person | null {
    const owners = bySurname.get(surname)
    if (!owners) return null
    const here = tokens[before]?.sentence ?? 0
    let best: Person | null = null
    let top = Number.NEGATIVE_INFINITY
    for (const owner of owners.slice(0, 12)) {
      if (sex && owner.gender && owner.gender !== sex) continue
      const last = places.get(owner) ?? owner.mentions[0]!
      const far = last < before ? Math.min(12, here - tokens[last]!.sentence) : 12
      let score = Math.log2(1 + owner.mentions.length) - 0.35 * far
      if (owner.role && family.test(owner.role)) score -= 3
      if (score > top) {
        top = score
        best = owner
      }
    }
    return best
  }

  /** "President Rusk", never told of by first name: a person whose name is the surname. */
  function titled(start: number, at: number): Person | null {
    const role = roleIn(tidyRole(text.slice(tokens[start]!.start, tokens[at - 1]!.end)))
    const { word: name, lower: surname } = tokens[at]!
    if (!role || !headOfState.test(role)) return null
    const person: Person = { name, surname, role, gender: null, mentions: [], told: new Set(tellingWords(role)) }
    all.push(person)
    byName.set(surname, person)
    bySurname.set(surname, [person])
    return person
  }

  function add(first: number, last: number, start: number, floor: number, ceiling: number): void {
    let end = last
    if (/^(?:jr|sr|ii|iii)\.?$/i.test(tokens[end - 1]!.word) && end - first > 2) end--
    const name = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
    const surname = tokens[end - 1]!.lower
    // "Le Marlow" is the "Ann Le Marlow" named before.
    let person =
      byName.get(name.toLowerCase()) ?? bySurname.get(surname)?.find((each) => each.name.endsWith(` ${name}`))
    if (!person) {
      const gender = genderOfName.get(tokens[first]!.lower) ?? null
      person = { name, surname, role: null, gender, mentions: [], told: new Set() }
      byName.set(name.toLowerCase(), person)
      all.push(person)
      const owners = bySurname.get(surname)
      if (owners) owners.push(person)
      else bySurname.set(surname, [person])
    }
    person.mentions.push(first)
    at.set(first, person)
    const before = roleBefore(start, first, floor)
    const after = roleAfter(last, ceiling)
    const role = before ?? after
    if (before) tell(person, before)
    if (after) tell(person, after)
    for (const word of toldAfter(tokens, last, ceiling)) person.told.add(word)
    if (role && (!person.role || role.length > person.role.length * 1.5)) person.role = role
    if (role) person.gender ??= genderFrom(role)
  }

  function tell(person: Person, words: string): void {
    // "the Reform nominee's daughter" is no nominee.
    const own = words.replace(/^.*?(\p{L}+)['’]s? (?=\p{L})/u, (all, owner: string) =>
      isPersonNoun(owner.toLowerCase()) ? '' : all,
    )
    for (const word of tellingWords(own)) person.told.add(word)
  }

  function roleBefore(start: number, first: number, floor: number): string | null {
    let from = start
    const phrase = nounPhraseBefore(tokens, start, floor)
    if (
      phrase &&
      phrase.last === start &&
      !/^[,"”]$/.test(tokens[start - 1]!.word) &&
      tokens[start - 1]!.tag !== 'PRON'
    )
      from = phrase.first
    // "the head of the port (HLO), Dr. Ann Rusk, said": the office before the comma, the name after.
    else if (
      tokens.slice(start, first).every(({ lower }) => shortTitle.test(lower)) &&
      tokens[start - 1]?.word === ',' &&
      start - 1 > floor
    ) {
      let before = start - 1
      if (tokens[before - 1]?.word === ')') {
        let open = before - 2
        while (open > floor && tokens[open]!.word !== '(') open--
        if (tokens[open]?.word === '(') before = open
      }
      const office = nounPhraseBefore(tokens, before, floor)
      if (!office || office.last !== before) return null
      // "An attorney for Lind, Ann Rusk, said": with "a" only where it opens the sentence.
      const brings = tokens[office.first]!.lower
      if (brings !== 'the' && !(/^an?$/.test(brings) && office.first === floor)) return null
      return roleIn(tidyRole(text.slice(tokens[office.first]!.start, tokens[before - 1]!.end)))
    }
    if (from >= first) return null
    // "on Saturday at the port convention Mayor Ann Rusk": the office is what stands behind the last little word.
    for (let i = first - 2; i > from; i--) {
      if (tokens[i]!.tag !== 'ADP' || tokens[i]!.lower === 'of') continue
      const nearer = roleIn(tidyRole(text.slice(tokens[i + 1]!.start, tokens[first - 1]!.end)))
      if (nearer) return nearer
      break
    }
    return roleIn(tidyRole(text.slice(tokens[from]!.start, tokens[first - 1]!.end)))
  }

  function roleAfter(last: number, ceiling: number): string | null {
    if (tokens[last]?.word !== ',' || last + 2 >= ceiling) return null
    const phrase = nounPhraseAfter(tokens, last + 1, ceiling)
    if (!phrase || !tokens[phrase.last] || !/^[,.;—–]$/.test(tokens[phrase.last]!.word)) return null
    if (tokens[phrase.first]!.tag === 'PRON') return null
    const words = text.slice(tokens[phrase.first]!.start, tokens[phrase.last - 1]!.end)
    // "Rusk, Lind and Bo": a list of names is no role.
    return isCapital(tokens, phrase.first) && !/\b(?:for|of)\b/.test(words) && !roleIn(words)
      ? null
      : roleIn(tidyRole(words))
  }
}

/** Whether nearly every longer word of a sentence has a capital, as in many headlines. */
function inTitleCase(tokens: Analysis['tokens'], first: number, last: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (tokens[i]!.word.length < 4 || !/^\p{L}/u.test(tokens[i]!.word)) continue
    // "Sen. Karl Odd attacked Ann Rusk on Monday": names alone make no headline.
    if (/^\p{Ll}/u.test(tokens[i]!.word) && /^(?:VERB|NOUN|ADJ)$/.test(tokens[i]!.tag)) return false
    words++
    if (/^\p{Lu}/u.test(tokens[i]!.word)) capitals++
  }
  return words >= 4 && capitals >= 0.8 * words
}

const headOfState = /(?:^|\s)(?:president|premier|chancellor|pope|king|queen|prime minister)$/i

/** Words for kin: a wife or father is not the one told of. */
export const family =
  /\b(?:wife|husband|widow|mother|father|daughter|son|brother|sister|cousin|aunt|uncle|niece|nephew|parents?)\b/i
