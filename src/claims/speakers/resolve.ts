import { spanAt } from '../../article/span.ts'
import type { Analysis } from '../../language/analysis.ts'
import type { Source } from '../claim.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { type Range, spanOf } from '../relation.ts'
import { belonging } from './belonging.ts'
import { bodiesOf } from './bodies.ts'
import { type Kind, kindsOfName } from './body-kinds.ts'
import { bodyMeant } from './body-meant.ts'
import { describedBy, headlined } from './descriptions.ts'
import { type Person, peopleOf } from './people.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { listen, pronounMeant } from './pronouns.ts'
import { compatible } from './same-entity.ts'
import { asSpeaker, lastSpoken, nobody, reach, type Scene, type Speaker, singular } from './scene.ts'
import { mentionEnd, standingOf } from './standing.ts'
import { strangersOf } from './strangers.ts'
import { organisationWords, powers, roleNouns } from './words.en.ts'

/** Finds out who every source is, going through the report in the order of the text. */
export interface SpeakerReader {
  /** @param range the source's tokens */
  read(range: Range): Source
  /** The same for somebody only leant on, a hop of a chain: not taken for the last to speak. */
  glance(range: Range): Source
}

/**
 * Resolves sources within one report. Names, titles and surnames go to the person named in full; "he", "the spokesman"
 * to who spoke or was named last and fits; an unnamed source stays unnamed for good, and so does "he" after it.
 */
export function speakerReader(analysis: Analysis, scene = sceneOf(analysis)): SpeakerReader {
  return {
    read(range) {
      const { speaker, source } = look(range)
      if (!onlyOwner(scene, range)) scene.spoken.push({ speaker, at: range.first })
      return source
    },
    glance: (range) => look(range).source,
  }

  function look(range: Range): { speaker: Speaker; source: Source } {
    const whole = spanOf(analysis, range)
    const printed = whole.text.replace(/[\s,]+$/u, '') || whole.text
    const span = spanAt(analysis.text, whole.start, whole.start + printed.length)
    listen(scene, range.first)
    const speaker = identify(scene, range, readPhrase(analysis, range), 0)
    const { name, role, kind, unnamed, count } = speaker
    return { speaker, source: Object.freeze({ span, text: printed, name, role, kind, unnamed, count }) }
  }
}

/** "Rusk has a word for Lind's plan": Lind's turn is none, Rusk is the one told of. */
function onlyOwner({ analysis: { tokens, sentences }, people, mentions }: Scene, { first, last }: Range): boolean {
  if (!/^['’]s?$/.test(tokens[last - 1]!.word) && !/^['’]s?$/.test(tokens[last]?.word ?? '')) return false
  const own = people.at.get(last - 1) ?? people.at.get(last - 2) ?? people.at.get(first)
  const opening = mentions[placeBefore(mentions, sentences[tokens[first]!.sentence]!.first) + 1]
  if (opening === undefined || opening >= first || !own) return false
  const told = people.at.get(opening)!
  const end = mentionEnd(tokens, opening, told)
  const { first: floor, last: ceiling } = sentences[tokens[first]!.sentence]!
  return told !== own && standingOf(tokens, opening, end, floor, ceiling) === 'subject'
}

export function sceneOf(analysis: Analysis): Scene {
  const people = peopleOf(analysis)
  const kinds = new Map<string, readonly Kind[]>()
  const kindsOf = (name: string) => {
    let found = kinds.get(name)
    if (!found) kinds.set(name, (found = kindsOfName(name)))
    return found
  }
  const bodies = bodiesOf(analysis, people, kindsOf)
  const strangers = strangersOf(analysis)
  return {
    analysis,
    people,
    mentions: people.mentions,
    bodies,
    bodyPlaces: bodies.map((body) => body.at),
    kindsOf,
    strangers,
    strangerPlaces: strangers.map(({ at }) => at),
    countries: countriesOf(analysis),
    organisations: new Set(analysis.names.filter(({ type }) => type === 'organisation').map(({ text }) => text)),
    spoken: [],
    voices: [],
    listened: 0,
  }
}

/** "minister of Ostmark", "against Ostmark", "in Ostmark": a name that stands for a country, whatever it is. */
function countriesOf({ tokens, names }: Analysis): ReadonlySet<string> {
  const found = new Set<string>()
  const people = new Set(
    names.filter(({ type, text }) => type === 'person' && /\s/.test(text)).map(({ text }) => text.split(/\s+/).at(-1)!),
  )
  for (let i = 1; i < tokens.length; i++) {
    const { word } = tokens[i]!
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(word) || people.has(word)) continue
    const before = tokens[i - 1]!.lower
    const earlier = tokens[i - 2]?.lower ?? ''
    const next = tokens[i + 1]
    if (next && /^\p{Lu}/u.test(next.word)) continue
    if (
      /^(?:in|into|across|inside|throughout|neighbou?ring)$/.test(before) ||
      (before === 'of' &&
        /^(?:state|minister|ministry|president|government|embassy|republic|kingdom|army|citizens|people|capital|ambassador|border)$/.test(
          earlier,
        ))
    )
      found.add(word)
  }
  return found
}

function identify(scene: Scene, range: Range, phrase: Phrase, depth: number): Speaker {
  const known = range.last - range.first === 1 ? scene.people.at.get(range.first) : undefined
  if (known && phrase.kind !== 'pronoun') return asSpeaker(known)
  switch (phrase.kind) {
    case 'relative':
      return antecedent(scene, range, phrase, depth)
    case 'pronoun':
      return pronounMeant(scene, range, phrase)
    case 'person':
      return named(scene, range, phrase)
    case 'role':
      return describedBy(scene, range, phrase)
    case 'people':
      return headlined(scene, range, phrase) ?? belonging(scene, range, phrase) ?? crowd(scene, phrase)
    case 'body':
      return bodyMeant(scene, range, phrase)
    case 'document':
      return {
        ...nobody(phrase),
        kind: 'document',
        name: phrase.name ?? ownerOf(scene, range),
        role: phrase.role,
        unnamed: false,
      }
    case 'organisation':
      return organisation(scene, range, phrase)
    default: {
      // "the 76-year-old": who spoke last.
      const last =
        /-year-old$/.test(phrase.head) && phrase.definite
          ? lastSpoken(scene, ({ speaker }) => speaker.kind === 'person')
          : undefined
      if (last) return last.speaker
      // "one of the divers", "residents of the quay": people, whatever they are called.
      const unnamed = !phrase.definite && (phrase.plural || phrase.count !== null)
      return { ...nobody(phrase), role: phrase.role, kind: unnamed ? 'unnamed' : 'unknown', unnamed }
    }
  }
}

/** "who" and "which": what stands before; "Ann Rusk, head of the Odd Group, who" is Rusk. */
function antecedent(scene: Scene, range: Range, phrase: Phrase, depth: number): Speaker {
  const { analysis } = scene
  const { tokens } = analysis
  let end = range.first
  while (end > 0 && /^(?:,|[—–-]|--)$/.test(tokens[end - 1]!.word)) end--
  const floor = Math.max(analysis.sentences[tokens[range.first]!.sentence]!.first, end - 24)
  const told = tokens[range.first]!.lower === 'who' ? appositive(scene, end, floor, end < range.first) : null
  if (told) return asSpeaker(told)
  const before = depth < 2 ? nounPhraseBefore(tokens, end, floor) : null
  return before ? identify(scene, before, readPhrase(analysis, before), depth + 1) : nobody(phrase)
}

/**
 * The person whom an apposition ending at `end` tells of: "Ann Rusk, head of the Odd Group", or the name itself before a
 * comma.
 */
function appositive(
  { analysis: { tokens }, people }: Scene,
  end: number,
  floor: number,
  comma: boolean,
): Person | null {
  for (let i = end - 1; i >= floor; i--) {
    const person = people.at.get(i)
    if (!person) continue
    const after = mentionEnd(tokens, i, person)
    if (after === end) return comma && !/^(?:and|or|&)$/.test(tokens[i - 1]?.lower ?? '') ? person : null
    // "For Rusk, most divers were wrong, even those who": a verb between, and it is no apposition.
    if (tokens.slice(after, end).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
    const tells = tokens[after]?.word === ',' && /^(?:an?|the|\p{Ll}+)$/u.test(tokens[after + 1]?.word ?? '')
    return tells && (comma || /^(?:an?|the)$/.test(tokens[after + 1]!.word)) ? person : null
  }
  return null
}

function named(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const words = phrase.name!.split(/\s+/)
  const surname = words.at(-1)!.toLowerCase()
  const known = scene.people.byName(phrase.name!) ?? mentioned(scene, range, surname)
  if (known && (words.length === 1 || known.name.endsWith(` ${phrase.name}`) || compatible(words[0]!, known.name)))
    return { ...asSpeaker(known), role: known.role ?? phrase.role }
  return { ...nobody(phrase), name: phrase.name, role: phrase.role, kind: 'person', unnamed: false }
}

/** The person that a surname inside the phrase means. */
function mentioned({ people }: Scene, range: Range, surname: string): Person | null {
  for (let i = range.first; i < range.last; i++) {
    const person = people.at.get(i)
    if (person?.surname === surname) return person
  }
  return people.bySurname(surname, range.first)
}

function organisation(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const name = phrase.name!
  if (!/\s/.test(name)) {
    const known = mentioned(scene, range, name.toLowerCase())
    if (known && !powers.has(name.toLowerCase())) return asSpeaker(known)
    // "Lind's mother": somebody of the person, not the person.
    if (
      !isBody(scene, range, name) &&
      !powers.has(name.toLowerCase()) &&
      !organisationWords.has(name.toLowerCase()) &&
      !/^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(name) &&
      !phrase.definite &&
      (range.last - range.first <= 2 || tellsOffice(scene, range))
    ) {
      return { ...nobody(phrase), name, kind: 'person', unnamed: false }
    }
  }
  // "the Times" is the Lind Times named before.
  const short = phrase.definite && !/\s/.test(name) ? name.toLowerCase() : null
  const upTo = placeBefore(scene.bodyPlaces, range.first) + 1
  const whole =
    short &&
    scene.bodies
      .slice(Math.max(0, upTo - reach), upTo)
      .findLast((each) => each.name.length > name.length && each.name.toLowerCase().endsWith(` ${short}`))
  return { ...nobody(phrase), name: whole ? whole.name : name, kind: 'organisation', unnamed: false, role: null }
}

/** Whether a single name is a body's: by its words, by what the report's names were found to be, or a word in small letters. */
function isBody({ kindsOf, organisations, countries }: Scene, range: Range, name: string): boolean {
  if (range.last - range.first > 1) return false
  return kindsOf(name).length > 0 || organisations.has(name) || countries.has(name)
}

/** "Rusk, who had left" and "Rusk, the harbour master's spokesman": what follows the comma is told of a person. */
function tellsOffice({ analysis: { tokens } }: Scene, { first, last }: Range): boolean {
  if (tokens[first + 1]?.word !== ',') return false
  if (tokens[first + 2]?.lower === 'who') return true
  return tokens.slice(first + 2, Math.min(last, first + 12)).some((token) => roleNouns.has(singular(token.lower)))
}

function crowd(scene: Scene, phrase: Phrase): Speaker {
  const unnamed: Speaker = {
    ...nobody(phrase),
    kind: 'unnamed',
    unnamed: true,
    role: phrase.role,
    count: phrase.count,
    plural: phrase.plural,
  }
  if (!phrase.definite) return unnamed
  // "the source", "the officials": the ones told of before, with what was said of them.
  const before = lastSpoken(scene, ({ speaker }) => speaker.unnamed && singular(speaker.head) === phrase.head)
  return before
    ? { ...before.speaker, plural: phrase.plural, count: phrase.plural ? before.speaker.count : 1 }
    : unnamed
}

/** "the group's latest report": the document's owner, once known. */
function ownerOf(scene: Scene, range: Range): string | null {
  const { analysis } = scene
  for (let i = range.first + 1; i < range.last; i++) {
    if (!/^['’]s?$/.test(analysis.tokens[i]!.word)) continue
    const owner = { first: range.first, last: i }
    const phrase = readPhrase(analysis, owner)
    if (phrase.kind === 'body' || phrase.kind === 'organisation' || phrase.kind === 'person')
      return identify(scene, owner, phrase, 1).name
  }
  return null
}
