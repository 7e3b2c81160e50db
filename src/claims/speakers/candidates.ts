import type { Token } from '../../language/analysis.ts'
import { verbOfForm } from '../cues.ts'
import type { Person } from './people.ts'
import { isPersonNoun } from './phrase.ts'
import { placeBefore } from './place-before.ts'
import { asSpeaker, type Scene, type Speaker, type Spoke } from './scene.ts'
import { mentionEnd, type Standing, standingOf } from './standing.ts'
import { peopleNouns } from './words.en.ts'

/** Somebody whom "he", "she" or "the senator" may mean, with what speaks for it. */
export interface Candidate {
  readonly speaker: Speaker
  readonly person: Person | null
  /** Sum of the weights of its features. */
  readonly score: number
  readonly features: readonly Feature[]
}

/** How far back, in sentences, anything looks for a name that has not spoken. */
const lookBack = 8

/** The same for somebody brought in without a name. */
const strangerBack = 2

const distances = ['0', '1', '2', '3', '4', '5+'] as const
const near = (sentences: number) => distances[Math.min(5, sentences)]!

/**
 * What speaks for a candidate, each with its weight. They start from what `npm run train -- pronouns` learns on PolNeAR's
 * training reports, a softmax over the candidates of every "he" and "she" with only one man or woman near (right answers
 * that need no labels, learned without looking at gender), and were moved by hand where sources read in context, of the
 * same training reports, told otherwise: there statements weigh more than other sentences.
 */
export const weights = {
  'named 0': 3.5,
  'named 1': 2.2,
  'named 2': 1.2,
  'named 3': 0.8,
  'named 4': 0.4,
  'named 5+': 0,
  'subject 0': 0.5,
  'subject 1': 0.4,
  'subject 2': 0.1,
  'subject 3': 0.2,
  'subject 4': 0,
  'subject 5+': 0,
  'spoke 0': 0.5,
  'spoke 1': 1.2,
  'spoke 2': 0.3,
  'spoke 3': 0.1,
  'spoke 4': 0,
  'spoke 5+': 0,
  'spoke last': 0,
  'spoke last, after a quotation': 1.8,
  'spoke last but one': -0.4,
  'last "he" or "she"': 0.5,
  'heard of 0': 1.3,
  'heard of 1': 1.3,
  'heard of 2': 0.7,
  'heard of 3': 0.4,
  'heard of 4': 0.4,
  'heard of 5+': 0.4,
  'last word: whose': 0.3,
  'last word: attribute': -0.4,
  'last word: asked': 0.4,
  'last word: oblique': -0.4,
  'last word: object': -0.3,
  'asked, after a quotation': 0.8,
  'opens the sentence before': 0.2,
  'subject over a joint': 0.8,
  'a new subject since the last statement': 0.8,
  'a new subject, and a quotation since': 0.8,
  'gender told': 0.4,
  'told of within a quotation only': -1.2,
  'told of in the same statement': -1.2,
  'told of often': 0.7,
  'has no name': -0.6,
} satisfies Record<string, number>
export type Feature = keyof typeof weights

interface Mention {
  readonly at: number
  readonly standing: Standing
  readonly far: number
}

interface Seen {
  readonly person: Person | null
  readonly speaker: Speaker
  readonly named: Mention[]
  spoke: number
  turn: number
}

/**
 * Everybody whom a pronoun or a description at `at` may mean, best first.
 *
 * @param at its first token
 * @param end the token after it
 * @param fits whether somebody may be meant at all: of the right gender, of the right party
 */
export function candidatesAt(
  scene: Scene,
  at: number,
  end: number,
  fits: (speaker: Speaker, person: Person | null) => boolean,
): Candidate[] {
  const { tokens, sentences } = scene.analysis
  const here = tokens[at]!
  const sentence = sentences[here.sentence]!
  const seen = new Map<string, Seen>()
  const note = (speaker: Speaker, person: Person | null, key: string): Seen => {
    let found = seen.get(key)
    if (!found) {
      found = { person, speaker, named: [], spoke: -1, turn: -1 }
      seen.set(key, found)
    }
    return found
  }
  const quotation = quotationBefore(tokens, at, sentence.first) ?? clauseBefore(tokens, at, end, sentence.first)
  const told = toldAlong(scene, at, end, quotation)
  // A long quotation puts nobody further away: sentences are counted from where it begins.
  const now = quotation === null ? here.sentence : Math.min(here.sentence, tokens[quotation]!.sentence)
  for (let i = placeBefore(scene.mentions, at); i >= 0; i--) {
    const place = scene.mentions[i]!
    // "Rusk is a fool," he said: whoever the quotation tells of was not named by the report there.
    if (quotation !== null && place >= quotation) continue
    const far = Math.max(0, now - tokens[place]!.sentence)
    if (far > lookBack || seen.size > 40) break
    const person = scene.people.at.get(place)!
    const speaker = asSpeaker(person)
    if (!fits(speaker, person)) continue
    const own = sentences[tokens[place]!.sentence]!
    const standing = standingOf(tokens, place, mentionEnd(tokens, place, person), own.first, own.last)
    note(speaker, person, person.name).named.push({ at: place, standing, far })
  }
  for (let i = placeBefore(scene.strangerPlaces, at); i >= 0; i--) {
    const { speaker, standing, at: place } = scene.strangers[i]!
    const far = Math.max(0, now - tokens[place]!.sentence)
    if (far > strangerBack) break
    if (quotation !== null && place >= quotation) continue
    if (fits(speaker, null)) note(speaker, null, keyOf(speaker)).named.push({ at: place, standing, far })
  }
  let turn = 0
  let last: string | null = null
  for (let i = scene.spoken.length - 1; i >= 0 && turn < 4; i--) {
    const spoke = scene.spoken[i]!
    const { speaker } = spoke
    if (spoke.at >= at || !isSomebody(speaker) || !fits(speaker, null)) continue
    const key = keyOf(speaker)
    if (key === last) continue
    last = key
    const found = note(speaker, (speaker.name && scene.people.byName(speaker.name)) || null, key)
    if (found.spoke < 0) {
      found.spoke = Math.max(0, now - tokens[spoke.at]!.sentence)
      found.turn = turn
      // Somebody without a name, or with a surname only, is told of where the report lets them speak.
      if (!found.person && found.spoke <= lookBack && found.named[0]?.at !== spoke.at)
        found.named.push({ at: spoke.at, standing: 'subject', far: found.spoke })
    }
    turn++
  }
  const heard = voicesBefore(scene, at, fits)
  for (const { speaker } of heard)
    note(speaker, (speaker.name && scene.people.byName(speaker.name)) || null, keyOf(speaker))
  return [...seen.values()]
    .map((one) => {
      const features = featuresOf(scene, one, here, now, quotation !== null, told, heard)
      return {
        speaker: one.speaker,
        person: one.person,
        features,
        score: features.reduce((sum, feature) => sum + weights[feature], 0),
      }
    })
    .sort((a, b) => b.score - a.score)
}

function featuresOf(
  { analysis: { tokens, sentences }, spoken }: Scene,
  { person, speaker, named, spoke, turn }: Seen,
  here: Token,
  now: number,
  afterQuotation: boolean,
  told: ReadonlySet<Person>,
  heard: readonly Spoke[],
): Feature[] {
  const features: Feature[] = []
  const lastStatement = spoken.findLast((each) => each.at < here.index)?.at ?? -1
  const latest = named[0]
  if (latest) {
    features.push(`named ${near(latest.far)}`)
    if (latest.standing !== 'subject') features.push(`last word: ${latest.standing}`)
    if (latest.standing === 'asked' && afterQuotation && latest.far <= 2) features.push('asked, after a quotation')
    const subject = named.find(({ standing }) => standing === 'subject')
    if (subject) features.push(`subject ${near(subject.far)}`)
    if (named.some(({ at, far }) => far === 1 && at - sentences[tokens[at]!.sentence]!.first <= 2))
      features.push('opens the sentence before')
    if (subject && subject.far <= 1 && subject.at > lastStatement)
      features.push('a new subject since the last statement')
    if (subject?.far === 0 && joints.test(tokens[here.index - 1]?.lower ?? '')) features.push('subject over a joint')
    if (here.quoted === 0 && named.every(({ at }) => tokens[at]!.quoted > 0))
      features.push('told of within a quotation only')
  }
  if (spoke >= 0) {
    features.push(`spoke ${near(spoke)}`)
    if (turn === 0) features.push('spoke last')
    if (turn === 0 && afterQuotation && spoke <= 3) features.push('spoke last, after a quotation')
    if (turn === 1) features.push('spoke last but one')
  }
  const voice = heard.findIndex((one) => keyOf(one.speaker) === keyOf(speaker))
  if (voice === 0) features.push('last "he" or "she"')
  if (voice >= 0) features.push(`heard of ${near(Math.max(0, now - tokens[heard[voice]!.at]!.sentence))}`)
  if (person && told.has(person)) features.push('told of in the same statement')
  if (person && person.mentions.length >= 5) features.push('told of often')
  if (speaker.name === null) features.push('has no name')
  if (speaker.gender !== null) features.push('gender told')
  return features
}

/** Whether "he" can mean a speaker: one person, named or not. */
const isSomebody = ({ kind, unnamed, plural, head }: Speaker) =>
  kind === 'person' || (unnamed && !plural && (isPersonNoun(head) || (peopleNouns.has(head) && !severals.test(head))))

/** "Rusk left when he ...": what joins a clause to the one before it. */
const joints =
  /^(?:when|as|though|although|after|before|while|because|since|that|if|whether|what|and|but|until|once|how|where|which)$/

const severals = /^(?:those|some|many|others|everyone|nobody|people|men|women)$/

const keyOf = (speaker: Speaker) => speaker.name ?? `${speaker.head} ${speaker.role}`

/** Whom the last few "he" and "she" before `at` meant, the latest first. */
function voicesBefore(
  { voices, analysis: { tokens } }: Scene,
  at: number,
  fits: (speaker: Speaker, person: Person | null) => boolean,
): Spoke[] {
  const heard: Spoke[] = []
  for (let i = voices.length - 1; i >= Math.max(0, voices.length - 6); i--) {
    const voice = voices[i]!
    if (voice.at >= at || tokens[at]!.sentence - tokens[voice.at]!.sentence > lookBack) continue
    if (fits(voice.speaker, null)) heard.push(voice)
  }
  return heard
}

/** First token of the quotation that ends right before `at`, null where there is none. */
function quotationBefore(tokens: readonly Token[], at: number, floor: number): number | null {
  let from = at - 1
  // The quotation may be the sentence before: "It is shut." He added that ...
  const least = Math.max(0, floor - 3)
  while (from >= least && /^[,"“”'’?!.—–-]+$/.test(tokens[from]!.word) && tokens[from]!.quoted === 0) from--
  if (from < least || tokens[from]!.quoted === 0) return null
  while (from > 0 && tokens[from - 1]!.quoted > 0 && at - from < 150) from--
  return from
}

/** First token of "Rusk was wrong, he said": the clause that the pronoun's statement is, null where there is none. */
function clauseBefore(tokens: readonly Token[], at: number, end: number, floor: number): number | null {
  if (tokens[at - 1]?.word !== ',' || at - 1 <= floor || !verbOfForm.has(tokens[end]?.lower ?? '')) return null
  return /^(?:[.,;]|on|in|at)$/.test(tokens[end + 1]?.lower ?? '.') ? floor : null
}

/** Who is told of in the words that the pronoun's own statement brings: seldom the one who makes it. */
function toldAlong({ analysis, people }: Scene, at: number, end: number, quotation: number | null): Set<Person> {
  const { tokens, sentences } = analysis
  const told = new Set<Person>()
  const add = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      const person = people.at.get(i)
      if (person) told.add(person)
    }
  }
  if (quotation !== null) add(quotation, at)
  // "he said Rusk had left", "Rusk, she said, had left": whoever comes after the pronoun in its sentence.
  add(end, Math.min(sentences[tokens[at]!.sentence]!.last, end + 60))
  return told
}
