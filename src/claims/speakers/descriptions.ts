import type { Range } from '../relation.ts'
import { comesNext } from './belonging.ts'
import { candidatesAt } from './candidates.ts'
import { plainWord, tellingWords } from './facts.ts'
import { campaigning, isPost, isStrictOffice, oneOnly, parties, partyWords, sameOffice, wellKnown } from './offices.ts'
import { family, type Person } from './people.ts'
import type { Phrase } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { asSpeaker, lastSpoken, nobody, reach, type Scene, type Speaker, singular } from './scene.ts'
import { stateOf } from './states.en.ts'
import { bystanders, femaleRoles, maleRoles, organisationWords } from './words.en.ts'

/** What "the retired surgeon" or "the Marlow senator" says, taken apart. */
interface Description {
  readonly head: string
  readonly sex: 'f' | 'm' | null
  /** Other words with a capital: parties, places, bodies. */
  readonly proper: readonly string[]
  /** All words but the head. */
  readonly words: readonly string[]
}

/**
 * Whom "the spokesman", "the Marlow senator" or "the retired surgeon" means: the holder of the office, somebody unnamed
 * told of before in the same word, or the one whom the report is telling of. Somebody of the event ("the driver")
 * needs the word beside the name.
 */
export function describedBy(scene: Scene, range: Range, phrase: Phrase): Speaker {
  const description = read(phrase)
  const { head, sex, proper } = description
  const before = holderSaid(scene, range, description)
  if (before && !pastHolder(before.role, phrase)) return before
  const holder = holderNamed(scene, range, description)
  if (holder && !pastHolder(holder.role, phrase)) return asSpeaker(holder)
  const { tokens } = scene.analysis
  const here = tokens[range.first]!.sentence
  // The report never gave his office: "Rusk told reporters. ... the spokesman said."
  const last = scene.spoken.at(-1)
  if (
    last &&
    isStrictOffice(head) &&
    !bystanders.has(head) &&
    here - tokens[last.at]!.sentence <= 6 &&
    proper.length === 0 &&
    last.speaker.kind === 'person' &&
    last.speaker.role === null &&
    // Somebody told of again and again without an office is known to all, and not by this one.
    (scene.people.byName(last.speaker.name ?? '')?.mentions.length ?? 0) < 6 &&
    (!sex || !last.speaker.gender || last.speaker.gender === sex)
  ) {
    return { ...last.speaker, role: head }
  }
  // "the president" before the report gets to "President Rusk": there is one.
  const coming =
    proper.length === 0 && oneOnly.test(head) ? scene.people.all.filter(({ role }) => role?.toLowerCase() === head) : []
  if (coming.length === 1) return asSpeaker(coming[0]!)
  const meant = toldOf(scene, range, phrase, description) ?? before ?? (holder ? asSpeaker(holder) : null)
  if (meant) return meant
  const next = comesNext(scene, range, phrase)
  if (next) return asSpeaker(next)
  return { ...nobody(phrase), kind: 'unnamed', unnamed: true, role: phrase.role, count: 1 }
}

/** "The mayor" is rather somebody else than "former mayor Ann Rusk", if the report is telling of somebody. */
const pastHolder = (role: string | null, phrase: Phrase) =>
  role !== null && /\bformer\b/i.test(role) && !/\bformer\b/i.test(phrase.role ?? '')

/** Words for anybody of a kind: "Source: Pier Is Shut" may mean whoever has no name. */
const anybody =
  /^(?:official|source|aide|expert|man|woman|person|boy|girl|voter|witness|resident|supporter|critic|member|insider|analyst|survivor|victim|suspect|driver|friend|student|worker|lawmaker|democrat|republican|conservative|leader)$/

/**
 * "Port chief says the pier is shut" as a headline, for "the head of the port, Ann Rusk" of the lines below: the only one
 * of the first lines who holds the office.
 */
export function headlined(scene: Scene, range: Range, phrase: Phrase): Speaker | null {
  const { tokens, sentences } = scene.analysis
  if (tokens[range.first]!.sentence > 1 || phrase.plural || phrase.definite) return null
  if (/^(?:an?|one|another|some|two|three)$/i.test(tokens[range.first]!.word)) return null
  // A headline's line stands by itself: in the lead "a harbour source said" is nobody.
  if (tokens[range.first]!.sentence === 1 && range.first !== sentences[1]!.first) return null
  if (anybody.test(phrase.head)) return leadHolder(scene, range, phrase)
  const description = read(phrase)
  const until = sentences[Math.min(sentences.length, 8) - 1]!.last
  const holders = new Set<Person>()
  for (const at of scene.mentions) {
    if (at >= until) break
    const person = scene.people.at.get(at)!
    if (![...person.told].some((word) => sameOffice(word, description.head)) || family.test(person.role ?? '')) continue
    if (description.words.every((word) => person.told.has(word) || isShortOf(word, person.role ?? '')))
      holders.add(person)
  }
  if (holders.size === 1) return asSpeaker([...holders][0]!)
  return holders.size === 0 && description.words.length <= 2 ? leadHolder(scene, range, phrase) : null
}

/**
 * "Lawmaker: Pier Is Shut", "Member of port panel says": the first named by the report, right at the head of its lead, if
 * the lead calls them so.
 */
function leadHolder({ analysis: { tokens, sentences }, mentions, people }: Scene, range: Range, phrase: Phrase) {
  if (anybody.test(phrase.head) && !/^(?:lawmaker|expert|analyst|member|leader)$/.test(phrase.head)) return null
  const at = mentions[placeBefore(mentions, sentences[tokens[range.first]!.sentence]!.last) + 1]
  if (at === undefined) return null
  const own = sentences[tokens[at]!.sentence]!
  if (tokens[at]!.sentence > 2 || at - own.first > 8) return null
  const person = people.at.get(at)!
  const calls = (word: string) =>
    sameOffice(word, phrase.head) || (phrase.head === 'member' && sameOffice(word, 'lawmaker'))
  return [tokens[at - 1]!.lower, ...person.told].some(calls) && !family.test(person.role ?? '')
    ? asSpeaker(person)
    : null
}

/** "PMU" is short of "Port Masters Union". */
const isShortOf = (word: string, role: string) =>
  word.length >= 3 && (role.match(/\p{Lu}/gu) ?? []).join('').toLowerCase().includes(word)

function read(phrase: Phrase): Description {
  const role = phrase.role ?? phrase.head
  const proper = partyWords(role)
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
  const words = tellingWords(role).filter((word) => word !== phrase.head && word !== 'former')
  const sex = femaleRoles.has(phrase.head) ? 'f' : maleRoles.has(phrase.head) ? 'm' : null
  return { head: phrase.head, sex, proper, words }
}

/** "the Russian ambassador" is not the American one, and "the nominee's daughter" no nominee. */
function holds(role: string | null, { head, proper }: Description): boolean {
  return (
    role !== null &&
    (!family.test(role) || family.test(head)) &&
    sameOffice(role, head) &&
    proper.every((word) => partyWords(role).includes(word))
  )
}

/** The last to speak who holds the office, or who was told of by the same word without a name. */
function holderSaid(scene: Scene, range: Range, description: Description): Speaker | null {
  const { head, proper } = description
  const { tokens } = scene.analysis
  const here = tokens[range.first]!.sentence
  const found = lastSpoken(scene, ({ speaker }) =>
    speaker.name === null
      ? speaker.unnamed && !speaker.plural && singular(speaker.head) === head && proper.length === 0
      : holds(speaker.role, description),
  )
  if (found && found.speaker.name !== null && wellKnown.test(head) && here - tokens[found.at]!.sentence > nearHolder)
    return null
  return found?.speaker ?? null
}

/** The last named who holds the office, as far as the words beside the name tell. */
function holderNamed(scene: Scene, range: Range, description: Description): Person | null {
  const { people, mentions } = scene
  const { tokens } = scene.analysis
  const here = tokens[range.first]!.sentence
  for (let i = placeBefore(mentions, range.first), end = Math.max(0, i - reach); i >= end; i--) {
    // "The senator" far from the last senator may be somebody whom the report never calls so.
    if (wellKnown.test(description.head) && here - tokens[mentions[i]!]!.sentence > nearHolder) return null
    const holder = people.at.get(mentions[i]!)!
    if (holds(holder.role, description)) return holder
  }
  return null
}

/**
 * Whom a report means by "the Reform nominee" or "the retired surgeon" without giving that beside the name: the one it
 * is telling of, by the words it sets beside names and by who was told of last; never somebody of another party, state
 * or office.
 */
function toldOf(scene: Scene, range: Range, phrase: Phrase, description: Description): Speaker | null {
  const { head, sex, words } = description
  const party = words.find((word) => parties.includes(word)) ?? (parties.includes(head) ? head : null)
  const state = words.map((word) => stateOf.get(word)).find((found) => found !== undefined) ?? null
  const fits = (speaker: Speaker, person: Person | null) => {
    if (speaker.kind !== 'person' || (sex && speaker.gender && speaker.gender !== sex)) return false
    const told = person?.told
    if (!told) return true
    if (party && !told.has(party) && parties.some((other) => other !== party && told.has(other))) return false
    if (state && !told.has(state) && [...told].some((word) => stateOf.has(word))) return false
    return !person.role || !family.test(person.role) || family.test(head)
  }
  // "The former mayor" is no mayor any more, whatever else the report calls him.
  const former = /\bformer\b/.test(phrase.role ?? '')
  // "..., the diver said."
  const closing = /^[,"”’'?!]+$/.test(scene.analysis.tokens[range.first - 1]?.word ?? '')
  // "the Port Office's inspector" is somebody of the office, whoever is told of beside it.
  const owned = ownedBy(phrase.role ?? '', head)
  const own = sexTold(scene, range)
  const aged = /-year-old\b/.test(phrase.role ?? '')
  let best: Speaker | null = null
  let whom: Person | null = null
  let top = Number.NEGATIVE_INFINITY
  for (const { speaker, person, score, features } of candidatesAt(scene, range.first, range.last, fits)) {
    const told = person?.told ?? new Set<string>()
    const named = told.has(head) || [...told].some((word) => sameOffice(word, head))
    const shared = words.filter((word) => told.has(word) || told.has(plainWord(stateOf.get(word) ?? '') ?? '')).length
    const other = isStrictOffice(head)
      ? !named && [...told].some(isStrictOffice)
      : wellKnown.test(head) &&
        !named &&
        shared === 0 &&
        person?.role != null &&
        !campaigning.test(partyWords(person.role))
    // A spokeswoman is no former mayor.
    if (other && isStrictOffice(head)) continue
    if (!named && ((bystanders.has(head) && !aged) || owned)) continue
    if (
      !named &&
      shared === 0 &&
      !wellKnown.test(head) &&
      (score < sure || (isPost(head) && (oneOnly.test(head) || !(former || answering(features)))))
    )
      continue
    if (!named && shared === 0 && !wellKnown.test(head) && !toldOfJustNow(features)) continue
    // A part that anybody may have goes to somebody told of more than once.
    if (!named && shared === 0 && wellKnown.test(head) && (person?.mentions.length ?? 0) < 2) continue
    // "Rusk took on Lind after the senator had ...": its subject would have been "he".
    const subject = features.includes('subject 0') && !closing
    const total =
      score +
      (named ? 3 : 0) +
      1.5 * shared -
      (other ? 3 : 0) -
      (subject ? 2.5 : 0) -
      (own && speaker.gender && speaker.gender !== own ? 3 : 0)
    if (total > top && total >= enough) {
      top = total
      best = speaker
      whom = person
    }
  }
  // What the report calls him now it may call him again.
  if (whom && !bystanders.has(head)) for (const word of [head, ...words]) whom.told.add(word)
  return best
}

/** "The nominee attacked her rival": her own, when nobody else stands between. */
function sexTold({ analysis: { tokens, sentences }, people }: Scene, { first, last }: Range): 'f' | 'm' | null {
  const ceiling = Math.min(last + 8, sentences[tokens[first]!.sentence]!.last)
  for (let i = last; i < ceiling; i++) {
    const { word, lower, quoted } = tokens[i]!
    if (quoted > 0 || people.at.has(i) || /^(?:[,;:"“”]|that|who|whose)$/.test(word)) return null
    if (/^(?:his|himself)$/.test(lower)) return 'm'
    if (/^(?:her|herself)$/.test(lower)) return 'f'
  }
  return null
}

/** How many sentences back the holder of a part that many may have is meant without more ado. */
const nearHolder = 4
/** Whether the report is telling of somebody, rather than naming him beside others. */
const toldOfJustNow = (features: readonly string[]) =>
  features.some((feature) => /^(?:subject|spoke|heard of) [0-2]$/.test(feature))

/** Whether somebody is just speaking: "Rusk would not say. The minority leader said ...". */
const answering = (features: readonly string[]) =>
  features.includes('spoke last') &&
  (features.includes('spoke 0') || features.includes('spoke 1')) &&
  (features.includes('subject 0') || features.includes('subject 1'))

/** Whether the head belongs to a body or to somebody: "the Port Office's inspector". */
function ownedBy(role: string, head: string): boolean {
  const before = role.slice(0, Math.max(0, role.toLowerCase().indexOf(head)))
  return (
    /['’]s?\s/.test(before) ||
    tellingWords(before).some((word) => organisationWords.has(word) && !/^(?:states?|house)$/.test(word))
  )
}

/** What a candidate's score must reach for a description that nothing beside the name bears out. */
const sure = 2.8
/** What it must reach with all that bears it out. */
const enough = 2
