import { spanAt } from '../../article/span.ts'
import type { Analysis } from '../../language/analysis.ts'
import type { Source } from '../claim.ts'
import { nounPhraseBefore } from '../phrases.ts'
import { type Range, spanOf } from '../relation.ts'
import { bodiesOf, bodyFits, organisationLike } from './bodies.ts'
import { campaigning, oneOnly, parties, partyWords, sameOffice, wellKnown } from './offices.ts'
import { family, type Person, peopleOf } from './people.ts'
import { type Phrase, readPhrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { compatible } from './same-entity.ts'
import { bystanders, femaleRoles, maleRoles, organisationWords, powers, roleNouns } from './words.en.ts'

/** Somebody who spoke, as far as the report lets us know. */
interface Speaker {
  readonly name: string | null
  readonly role: string | null
  readonly kind: Source['kind']
  readonly unnamed: boolean
  readonly count: number | null
  readonly gender: 'f' | 'm' | null
  readonly plural: boolean
  readonly head: string
}

/** Finds out who every source is, going through the report in the order of the text. */
export interface SpeakerReader {
  /** @param range the source's tokens */
  read(range: Range): Source
  /** The same for somebody only leant on, a hop of a chain: not taken for the last to speak. */
  glance(range: Range): Source
}

/** How far back, in sentences, a pronoun may look for a name that has not spoken yet. */
const lookBack = 6
/** How many speakers or bodies back anything may point. */
const reach = 300

/**
 * Resolves sources within one report. Names, titles and surnames go to the person named in full; "he", "the spokesman"
 * to who spoke or was named last and fits; an unnamed source stays unnamed for good, and so does "he" after it.
 */
export function speakerReader(analysis: Analysis): SpeakerReader {
  const people = peopleOf(analysis)
  const { tokens } = analysis
  const mentions = [...people.at.keys()].sort((a, b) => a - b)
  const spoken: { speaker: Speaker; at: number }[] = []
  const bodies = bodiesOf(analysis, people)
  const bodyPlaces = bodies.map((body) => body.at)

  return {
    read(range) {
      const { speaker, source } = look(range)
      spoken.push({ speaker, at: range.first })
      return source
    },
    glance: (range) => look(range).source,
  }

  function look(range: Range): { speaker: Speaker; source: Source } {
    const whole = spanOf(analysis, range)
    const printed = whole.text.replace(/[\s,]+$/u, '') || whole.text
    const span = spanAt(analysis.text, whole.start, whole.start + printed.length)
    const speaker = identify(range, readPhrase(analysis, range), 0)
    const { name, role, kind, unnamed, count } = speaker
    return { speaker, source: Object.freeze({ span, text: printed, name, role, kind, unnamed, count }) }
  }

  function identify(range: Range, phrase: Phrase, depth: number): Speaker {
    const known = range.last - range.first === 1 ? people.at.get(range.first) : undefined
    if (known && phrase.kind !== 'pronoun') return of(known)
    switch (phrase.kind) {
      case 'relative': {
        let end = range.first
        while (end > 0 && /^(?:,|[—–-]|--)$/.test(tokens[end - 1]!.word)) end--
        const antecedent = depth < 2 ? nounPhraseBefore(tokens, end, Math.max(0, end - 24)) : null
        return antecedent ? identify(antecedent, readPhrase(analysis, antecedent), depth + 1) : nobody(phrase)
      }
      case 'pronoun':
        return pronoun(range, phrase)
      case 'person':
        return named(range, phrase)
      case 'role':
        return byRole(range, phrase)
      case 'people':
        return people_(range, phrase)
      case 'body':
        return body(range, phrase)
      case 'document':
        return {
          ...nobody(phrase),
          kind: 'document',
          name: phrase.name ?? ownerOf(range),
          role: phrase.role,
          unnamed: false,
        }
      case 'organisation':
        return organisation(range, phrase)
      default: {
        // "the 76-year-old": who spoke last.
        const last =
          /-year-old$/.test(phrase.head) && phrase.definite
            ? lastSpoken(({ speaker }) => speaker.kind === 'person')
            : undefined
        if (last) return last.speaker
        // "one of the divers", "residents of the quay": people, whatever they are called.
        const unnamed = !phrase.definite && (phrase.plural || phrase.count !== null)
        return { ...nobody(phrase), role: phrase.role, kind: unnamed ? 'unnamed' : 'unknown', unnamed }
      }
    }
  }

  /** The latest who spoke and fits, among the last few hundred: a report without end stays linear. */
  function lastSpoken(fits: (spoke: { speaker: Speaker; at: number }) => boolean) {
    for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - reach); i--) if (fits(spoken[i]!)) return spoken[i]
    return undefined
  }

  function of(person: Person): Speaker {
    return {
      name: person.name,
      role: person.role,
      kind: 'person',
      unnamed: false,
      count: null,
      gender: person.gender,
      plural: false,
      head: person.surname,
    }
  }

  function named(range: Range, phrase: Phrase): Speaker {
    const words = phrase.name!.split(/\s+/)
    const surname = words.at(-1)!.toLowerCase()
    const known = people.byName(phrase.name!) ?? mentioned(range, surname)
    if (known && (words.length === 1 || compatible(words[0]!, known.name)))
      return { ...of(known), role: known.role ?? phrase.role }
    return { ...nobody(phrase), name: phrase.name, role: phrase.role, kind: 'person', unnamed: false }
  }

  /** The person that a surname inside the phrase means. */
  function mentioned(range: Range, surname: string): Person | null {
    for (let i = range.first; i < range.last; i++) {
      const person = people.at.get(i)
      if (person?.surname === surname) return person
    }
    return people.bySurname(surname, range.first)
  }

  function organisation(range: Range, phrase: Phrase): Speaker {
    const name = phrase.name!
    if (!/\s/.test(name)) {
      const known = mentioned(range, name.toLowerCase())
      if (known && !powers.has(name.toLowerCase())) return of(known)
      // "Lind's mother": somebody of the person, not the person.
      if (
        !powers.has(name.toLowerCase()) &&
        !organisationWords.has(name.toLowerCase()) &&
        !/^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(name) &&
        !phrase.definite &&
        (range.last - range.first <= 2 || tellsOffice(range))
      ) {
        return { ...nobody(phrase), name, kind: 'person', unnamed: false }
      }
    }
    // "the Times" is the Lind Times named before.
    const short = phrase.definite && !/\s/.test(name) ? name.toLowerCase() : null
    const upTo = placeBefore(bodyPlaces, range.first) + 1
    const whole =
      short &&
      bodies
        .slice(Math.max(0, upTo - reach), upTo)
        .findLast((each) => each.head === short && each.name.length > name.length)
    return { ...nobody(phrase), name: whole ? whole.name : name, kind: 'organisation', unnamed: false, role: null }
  }

  /** "Rusk, who had left" and "Rusk, the harbour master's spokesman": what follows the comma is told of a person. */
  function tellsOffice({ first, last }: Range): boolean {
    if (tokens[first + 1]?.word !== ',') return false
    if (tokens[first + 2]?.lower === 'who') return true
    return tokens.slice(first + 2, Math.min(last, first + 12)).some((token) => roleNouns.has(singular(token.lower)))
  }

  function people_(range: Range, phrase: Phrase): Speaker {
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
    const before = lastSpoken(({ speaker }) => speaker.unnamed && singular(speaker.head) === phrase.head)
    if (before) return { ...before.speaker, plural: phrase.plural, count: phrase.plural ? before.speaker.count : 1 }
    void range
    return unnamed
  }

  function byRole(range: Range, phrase: Phrase): Speaker {
    // "the Russian ambassador" is not the American one.
    const proper = partyWords(phrase.role ?? '')
      .split(/\s+/)
      .filter((word) => /^\p{Lu}/u.test(word))
    const fits = (role: string | null) =>
      // "the nominee's daughter" is no nominee.
      role !== null &&
      (!family.test(role) || family.test(phrase.head)) &&
      sameOffice(role, phrase.head) &&
      proper.every((word) => partyWords(role).includes(word))
    const here = tokens[range.first]!.sentence
    const sex = femaleRoles.has(phrase.head) ? 'f' : maleRoles.has(phrase.head) ? 'm' : null
    const speaking = lastSpoken(({ speaker }) =>
      speaker.name === null ? singular(speaker.head) === phrase.head && proper.length === 0 : fits(speaker.role),
    )
    if (speaking) return speaking.speaker
    for (let i = placeBefore(mentions, range.first), end = Math.max(0, i - reach); i >= end; i--) {
      const holder = people.at.get(mentions[i]!)!
      if (fits(holder.role)) return of(holder)
    }
    const latest = lastSpoken(({ speaker }) => speaker.kind === 'person')
    const office = latest?.speaker.role
    if (latest && office && sameOffice(office, phrase.head) && here - tokens[latest.at]!.sentence <= 3) {
      return latest.speaker
    }
    // The report never gave his office: "Rusk told reporters. ... the spokesman said."
    const last = spoken.at(-1)
    if (
      last &&
      !bystanders.has(phrase.head) &&
      here - tokens[last.at]!.sentence <= 6 &&
      proper.length === 0 &&
      last.speaker.kind === 'person' &&
      last.speaker.role === null &&
      (!sex || !last.speaker.gender || last.speaker.gender === sex)
    ) {
      return { ...last.speaker, role: phrase.head }
    }
    // "the president" before the report gets to "President Rusk": there is one.
    const coming =
      proper.length === 0 && oneOnly.test(phrase.head)
        ? people.all.filter(({ role }) => role?.toLowerCase() === phrase.head)
        : []
    if (coming.length === 1) return of(coming[0]!)
    const known = wellKnown.test(phrase.head) ? toldOfLast(range.first, sex, proper) : null
    if (known) return of(known)
    return { ...nobody(phrase), kind: 'unnamed', unnamed: true, role: phrase.role, count: 1 }
  }

  /**
   * Whom a report means by "the Reform nominee" or "the Marlow senator" without ever giving the office beside the name:
   * the one its last sentences tell of most, unless another office or party is told of him.
   */
  function toldOfLast(before: number, sex: 'f' | 'm' | null, proper: readonly string[]): Person | null {
    const here = tokens[before]!
    let best: Person | null = null
    let top = Number.NEGATIVE_INFINITY
    for (let i = placeBefore(mentions, before); i >= 0; i--) {
      const at = mentions[i]!
      const far = here.sentence - tokens[at]!.sentence
      if (far > 4) break
      const person = people.at.get(at)!
      if (person.mentions.length < 2 || (sex && person.gender && person.gender !== sex)) continue
      const role = partyWords(person.role ?? '')
      if (person.role !== null && (!campaigning.test(role) || family.test(role))) continue
      if (
        parties.some((party) => role.includes(party) && proper.some((word) => parties.includes(word) && word !== party))
      )
        continue
      const score =
        Math.log2(person.mentions.length) -
        0.8 * far +
        (isSubject(at) ? 1.2 : 0) +
        (person.name === spoken.at(-1)?.speaker.name ? 1.5 : 0) -
        (tokens[at]!.quoted > here.quoted ? 2 : 0)
      if (score > top) {
        top = score
        best = person
      }
    }
    return best
  }

  function body(range: Range, phrase: Phrase): Speaker {
    const self: Speaker = { ...nobody(phrase), kind: 'organisation', unnamed: false, role: phrase.role }
    if (!phrase.definite) return self
    if (/^(?:group|team|coalition|network)$/.test(phrase.head) && toldOfMany(range.first, phrase.head)) return self
    // "the appeals court" is a court with appeals in its name.
    const kind = (phrase.role ?? '').toLowerCase().split(/\s+/).slice(0, -1)
    const ofKind = (name: string) => kind.every((word) => name.toLowerCase().includes(word))
    const speaking = lastSpoken(
      ({ speaker }) =>
        speaker.kind === 'organisation' && speaker.name !== null && !powers.has(speaker.name.toLowerCase()),
    )
    const sentence = analysis.sentences[tokens[range.first]!.sentence]!
    const upTo = placeBefore(bodyPlaces, sentence.first) + 1
    const near = bodies
      .slice(Math.max(0, upTo - reach), upTo)
      .findLast(
        (each) =>
          tokens[each.at]!.quoted === 0 &&
          ofKind(each.name) &&
          (each.head === phrase.head || bodyFits(each.name, phrase.head)),
      )
    // "the group" may be any body that spoke; "the network" needs one that can be a network.
    const name = speaking?.speaker.name ?? ''
    const canBe =
      speaking !== undefined &&
      ofKind(name) &&
      ((generic.test(phrase.head) && !organisationLike(name)) || bodyFits(name, phrase.head))
    if (near && (!canBe || near.at > speaking.at)) return { ...self, name: near.name }
    return canBe ? { ...self, name } : self
  }

  /** "the group" after "a group of divers" in the last sentences is those divers, not a body with a name. */
  function toldOfMany(before: number, head: string): boolean {
    const floor = analysis.sentences[Math.max(0, tokens[before]!.sentence - 3)]!.first
    for (let i = before - 1; i >= Math.max(floor, before - 120); i--)
      if (tokens[i]!.word === head && tokens[i + 1]!.lower === 'of') return true
    return false
  }

  /** "the group's latest report": the document's owner, once known. */
  function ownerOf(range: Range): string | null {
    for (let i = range.first + 1; i < range.last; i++) {
      if (!/^['’]s?$/.test(tokens[i]!.word)) continue
      const owner = { first: range.first, last: i }
      const phrase = readPhrase(analysis, owner)
      if (phrase.kind === 'body' || phrase.kind === 'organisation' || phrase.kind === 'person')
        return identify(owner, phrase, 1).name
    }
    return null
  }

  function pronoun(range: Range, phrase: Phrase): Speaker {
    const word = phrase.head
    const gender = /^(?:he|him|his|himself)$/.test(word) ? 'm' : /^(?:she|her|herself)$/.test(word) ? 'f' : null
    const here = tokens[range.first]!
    if (!gender) {
      const plural = /^(?:they|them|themselves)$/.test(word)
      const thing = word === 'it'
      if (!plural && !thing) return nobody(phrase)
      const last = lastSpoken(({ speaker }) =>
        thing
          ? speaker.kind === 'organisation' || speaker.kind === 'document'
          : speaker.plural || speaker.kind === 'organisation',
      )
      // "They" after a long way is somebody else.
      return last && here.sentence - tokens[last.at]!.sentence <= (thing ? 8 : 3) ? last.speaker : nobody(phrase)
    }
    const fits = (speaker: Speaker) =>
      (speaker.kind === 'person' || (speaker.unnamed && !speaker.plural)) &&
      (speaker.gender === null || speaker.gender === gender)
    const last = lastSpoken(({ speaker }) => fits(speaker))
    let best: Speaker | null = last?.speaker ?? null
    let top = last ? 3 - 0.8 * (here.sentence - tokens[last.at]!.sentence) : Number.NEGATIVE_INFINITY
    if (last && top < -2) top = -2
    for (let i = placeBefore(mentions, range.first); i >= 0; i--) {
      const at = mentions[i]!
      if (here.sentence - tokens[at]!.sentence > lookBack) break
      const person = people.at.get(at)!
      if (person.gender !== null && person.gender !== gender) continue
      const token = tokens[at]!
      const far = here.sentence - token.sentence
      let score = 1.5 - 0.8 * far
      if (isSubject(at)) score += 1.2
      if (token.quoted > 0 && here.quoted === 0) score -= 2
      if (person.gender === gender) score += 0.5
      if (at > (last?.at ?? -1) && far <= 1 && isSubject(at)) score += 0.6
      if (score > top) {
        top = score
        best = of(person)
      }
    }
    return best ?? { ...nobody(phrase), gender }
  }

  /** Whether the name at a token is the subject of its clause: at the head of the sentence or before a verb. */
  function isSubject(at: number): boolean {
    const token = tokens[at]!
    let end = at
    while (end < tokens.length && /^\p{Lu}/u.test(tokens[end]!.word)) end++
    const next = tokens[end]
    if (!next || /^['’]s?$/.test(next.word)) return false
    return next.tag === 'VERB' || next.tag === 'AUX' || at - analysis.sentences[token.sentence]!.first <= 2
  }
}

const singular = (word: string) => word.replace(/(?<!s)s$/, '')

function nobody(phrase: Phrase): Speaker {
  return {
    name: null,
    role: null,
    kind: 'unknown',
    unnamed: false,
    count: phrase.count,
    gender: null,
    plural: phrase.plural,
    head: phrase.head,
  }
}

const generic = /^(?:group|organi[sz]ation|company|agency|firm|outlet|side)$/
