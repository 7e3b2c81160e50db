import type { Article } from '../article/article.ts'
import { type Span, spanAt } from '../article/span.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis, Sentence } from '../language/analysis.ts'
import { wordIds } from '../language/lexicon.ts'
import { answered, grounded, type Told, unstopped } from './answers.ts'
import type { Blame } from './blame.ts'
import { type Lead, leadOf } from './lead.ts'
import { hasLetters } from './letters.ts'
import { listed } from './lists.ts'
import { oneOf } from './one-of.ts'
import { Spoken } from './parties.ts'
import type { Range } from './phrase.ts'
import { type Finding, nameEndsOf, OWN_DENIAL, phraseUpTo, placeEndsOf, type Scene, sceneAt, wordsOf } from './scene.ts'
import { scopeOf } from './scope.ts'
import { selected } from './select.ts'
import { claimsBySentence, speakerAt } from './speaker.ts'
import { withSurnames } from './surnames.ts'
import { RULES, woken } from './wake.ts'

/**
 * Every statement of who did it: claimed, blamed, suspected, denied, cleared, left open.
 *
 * @param article the report; its published year tells background from the incident
 * @param tagged its words; sentences in other languages than English are left out
 * @param claims who says what, in order of the text
 */
export function blameIn(article: Article, tagged: Analysis, claims: readonly Claim[]): readonly Blame[] {
  const { pairs, bits } = woken(tagged.tokens, tagged.sentences, wordIds(tagged))
  const analysis = withSurnames(tagged, pairs)
  // Few findings need the words of the head: they are gathered for the first that does.
  const lead = { has: (word: string) => leadOf(article, tagged).has(word) }
  let speakers: ReadonlyMap<number, readonly Claim[]> | null = null
  const year = /^\d{4}/.exec(article.published?.value ?? '')?.[0] ?? null
  const placeEnds = placeEndsOf(analysis.names)
  const personEnds = nameEndsOf(analysis.names, 'person')
  const spoken = new Spoken()
  const seen = new Set<string>()
  const blame: Told[] = []
  const victims = new Map<Told, string>()
  for (let next = 0; next < pairs.length; ) {
    const scene = sceneAt(analysis.tokens, analysis.sentences, pairs[next]!, placeEnds, personEnds, bits)
    const found: Finding[] = []
    next = find(scene, pairs, next, found)
    if (found.length === 0) continue
    speakers ??= claimsBySentence(analysis, claims)
    const near = speakers.get(scene.sentence.index) ?? []
    const kept = selected(scene, found, seen)
    for (const one of kept.flatMap((found) => listed(scene, found))) {
      const told = record(analysis, scene, one, kept, near, spoken, lead, year)
      blame.push(told)
      if (one.victim) victims.set(told, spanOf(analysis, one.victim).text)
    }
  }
  return answered(
    grounded(unstopped(blame, victims)).map((one, n) => ({ ...one, id: `${article.id}.b${n + 1}`, answers: null })),
  )
}

/** Tries the woken rules of a scene, from `next` on in `pairs`, and adds what they find; gives where the next scene begins. */
function find(scene: Scene, pairs: readonly number[], next: number, found: Finding[]): number {
  let pair = next
  for (; pair < pairs.length && pairs[pair]! < scene.end; pair += 2) {
    const one = RULES[pairs[pair + 1]!]!(scene, pairs[pair]!)
    if (one === null) continue
    const words = within(scene, one.words)
    if (words) found.push(words === one.words ? one : { ...one, words })
  }
  return pair
}

/** A rule that takes in "the three words from here" may reach past the end: "... said his client was innocent." */
function within(scene: Scene, range: Range): Range | null {
  const whole = range.first >= scene.start && range.last <= scene.end && range.first < range.last
  if (whole && hasLetters(scene.tokens[range.last - 1]!.word)) return range
  const first = Math.max(range.first, scene.start)
  let last = Math.min(range.last, scene.end)
  while (last - 1 > first && !hasLetters(scene.tokens[last - 1]!.word)) last--
  return first < last ? { first, last } : null
}

function record(
  analysis: Analysis,
  scene: Scene,
  found: Finding,
  siblings: readonly Finding[],
  claims: readonly Claim[],
  spoken: Spoken,
  lead: Pick<Lead, 'has'>,
  year: string | null,
): Told {
  const party = found.party && spanOf(analysis, found.party)
  const words = spanOf(analysis, found.words)
  const claim = speakerAt(claims, words.start, words.end)
  // Police arrest, but who tells of it is who is quoted; and "they said they were investigating" is told by who they are.
  const aside = claim?.source && found.by && (ACTING.has(found.rule) || isPointer(scene, found.by))
  const own = found.by && !aside ? spanOf(analysis, found.by) : null
  const by = own ?? (claim?.source ? antecedent(analysis, scene, claim.source.span) : null)
  // "We shot it down," the Front's spokesman said: the Front.
  const ownMen =
    found.party !== null &&
    found.party.last - found.party.first === 2 &&
    OUR_MEN.test(wordsOf(scene, found.party.first, found.party.last))
  const inOwnVoice = found.rule === 'blame/own-words' || found.rule === OWN_DENIAL || ownMen
  // "Our fighters attacked the base": no blame, but a claim.
  const stance = ownMen && found.stance === 'blames' ? 'claims_own' : found.stance
  const ours =
    inOwnVoice && claim?.source
      ? (sideSpokenFor(claim.source.text) ?? ownSide(claim.source.name ?? claim.source.text))
      : null
  const named = ours ?? (found.party && spoken.nameOf(analysis, found.party, indirectSpeaker(claim)))
  // "We had nothing to do with it," the minister said, and nobody was named before: the minister.
  // Not "the US", which may be blamed.
  const partyName =
    named !== null && /^(?:[Ww]e|[Uu]s)$/.test(named) && claim?.source
      ? ownSide(claim.source.name ?? claim.source.text)
      : named
  // "He declined to say": the claims know who "he" is; "he pleaded not guilty" is the party itself.
  const pointer = found.by !== null && isPointer(scene, found.by)
  const told = pointer ? claims : claim ? [claim] : []
  const known = own && told.find((one) => one.source?.name && one.source.span.start === own.start)?.source?.name
  const byName = own
    ? (known ?? (pointer && own.start === party?.start ? partyName : own.text))
    : (claim?.source?.name ?? (CLIENT.test(party?.text ?? '') ? (claim?.source?.text ?? null) : null))
  return {
    span: sentenceSpan(analysis, scene.sentence),
    party,
    partyName,
    stance,
    by,
    byName,
    scope: scopeOf(scene, found, siblings, lead, year),
    claim: claim?.id ?? null,
    why: Object.freeze({ rule: found.rule, words: Object.freeze([words]) }),
  }
}

/** Those who act for the speaker's side. */
const OUR_MEN =
  /^our (?:fighters|forces|men|troops|soldiers|heroes|brothers|mujahideen|commandos|pilots|artillery|air defen[cs]es|snipers|unit|units|guerrillas|martyrs)$/

const CLIENT = /\bclients?$/

/** "the Front's spokesman Rolf Abel", "a spokesman for the Front": the Front. */
function ownSide(speaker: string): string {
  return sideSpokenFor(speaker) ?? speaker.replace(/^the /i, '')
}

/** The side in "a spokesman for the Front"; null of whoever is no spokesman. */
function sideSpokenFor(speaker: string): string | null {
  const match =
    /\bspokes(?:man|woman|person) (?:for|of) (?:the )?([^,]+)/i.exec(speaker) ??
    /^(?:an? |the )?([^,]+?)(?:['’]s?)? spokes(?:man|woman|person)\b/i.exec(speaker)
  return match ? match[1]! : null
}

/** "The source, that did not want to be named, suspects": who "that" stands for. */
function antecedent(analysis: Analysis, scene: Scene, source: Span): Span {
  if (!oneOf(source.text, 'that who which')) return source
  for (let at = scene.start + 1; at < scene.end; at++) {
    if (scene.tokens[at]!.start !== source.start) continue
    const range = phraseUpTo(scene, scene.tokens[at - 1]!.word === ',' ? at - 1 : at)
    return range ? spanOf(analysis, range) : source
  }
  return source
}

/** Rules whose "by" acts, and need not be who says so. */
const ACTING = new Set(['blame/arrested', 'blame/inquiry', 'blame/identified', 'blame/suspected'])

/** "they", "the force": words that point to somebody named elsewhere. */
function isPointer(scene: Scene, range: Range): boolean {
  const words = scene.tokens
    .slice(range.first, range.last)
    .map((token) => token.lower)
    .join(' ')
  return /^(?:he|she|it|they|we|i|one|the (?:force|department|office|agency|ministry|group|company|service))$/.test(
    words,
  )
}

/** Who speaks in reported speech; within quotation marks "it" is somebody else. */
function indirectSpeaker(claim: Claim | null): string | null {
  return claim?.source && claim.form === 'indirect'
    ? (claim.source.name ?? claim.source.text.replace(/^the /i, ''))
    : null
}

const sentenceSpan = (analysis: Analysis, sentence: Sentence): Span =>
  spanAt(analysis.text, sentence.start, sentence.end)

function spanOf(analysis: Analysis, range: Range): Span {
  return spanAt(analysis.text, analysis.tokens[range.first]!.start, analysis.tokens[range.last - 1]!.end)
}
