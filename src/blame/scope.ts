import type { Article } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
import { isHarm } from './kinds.ts'
import { oneOf, wordSet } from './one-of.ts'
import type { Finding, Scene } from './scene.ts'
import { clauseStart, lowerAt, wordsOf } from './scene.ts'

const MANY = /\b(?:of|regular|frequent|numerous|countless|many|most|other|multiple)\b/
/** Deeds told in the mass are no news: "is blamed for regular attacks", "has claimed dozens of bombings". */
const HABIT =
  /\b(?:blamed|claimed|responsible|accused|suspected|carried out|staged|behind)\b(?: \S+){0,3} (?:regular|frequent|numerous|countless|scores of|dozens of|hundreds of|a (?:string|series|wave|spate) of|many|most|several other|multiple) (?:\S+ ){0,4}?(?:attacks?|bombings?|shootings?|killings?|raids|assaults|kidnappings|abductions|murders|massacres)\b/
/** Words that put a sentence in another time than the incident's. */
const ELSEWHEN =
  /\b(?:(?:last|previous) (?:year|month|november|december|january|february|march|april|may|june|july|august|september|october)|(?:years|decades|months|a year|a decade|a month) (?:ago|earlier|before)|earlier this year|previously|already convicted|(?:past|earlier|previous|other|similar|(?<!\bthe )recent|separate) (?:\w+ )?(?:attacks?|bombings?|shootings?|killings?|hoaxes|incidents?|crashes|assaults)|in recent (?:years|months)|in the past)\b/

const leads = new WeakMap<Analysis, { readonly article: Article; readonly words: ReadonlySet<string> }>()

/** The words of the title and of the report's first part: what the report is about. Gathered once a report. */
export function leadWords(article: Article, analysis: Analysis): ReadonlySet<string> {
  const known = leads.get(analysis)
  if (known?.article === article) return known.words
  const words = new Set<string>()
  leads.set(analysis, { article, words })
  const add = (text: string) => {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word)
  }
  if (article.title) add(article.title)
  for (const sentence of analysis.sentences.slice(0, 6)) add(analysis.text.slice(sentence.start, sentence.end))
  if (article.dateline) add(article.dateline.span.text)
  return words
}

/**
 * Whether a finding is told of another incident: its clause has a time or year that is not the report's, or sets the
 * harm in a place that the head of the report does not know ("the attacks in Lindhaven").
 *
 * @param siblings all findings of the sentence
 * @param year four digits of the report's year, or null
 */
export function scopeOf(
  scene: Scene,
  found: Finding,
  siblings: readonly Finding[],
  lead: Pick<ReadonlySet<string>, 'has'>,
  year: string | null,
): 'this' | 'other' {
  const from = clauseStart(scene, found.words.first)
  let to = found.words.last
  while (to < scene.end && !oneOf(lowerAt(scene, to), ', ; — –')) to++
  const clause = wordsOf(scene, from, to)
  const elsewhen = ELSEWHEN.exec(clause)
  // "the bombing last month" in the report's first sentences is what the report is about.
  const ownTime =
    elsewhen !== null &&
    /^(?:last|previous) /.test(elsewhen[0]) &&
    scene.sentence.index < 2 &&
    !/\b(?:in|since|by|until|late|early) (?:\w+ )?(?:last|previous) /.test(clause)
  if ((elsewhen !== null && !ownTime) || (MANY.test(clause) && HABIT.test(clause))) return 'other'
  const told = wordsOf(scene, scene.start, to)
  for (const match of told.matchAll(/\b(1[89]\d\d|20\d\d)\b/g)) {
    if (year !== null && match[1] !== year && !lead.has(match[1]!) && !isOfNow(found)) return 'other'
  }
  // "The Front, which claimed the raids on the coast, has been silent on this one": the clause in between is background.
  if (
    found.stance === 'claims_own' &&
    oneOf(lowerAt(scene, found.words.first - 1), 'who which that') &&
    siblings.some((one) => one.stance === 'no_evidence')
  ) {
    return 'other'
  }
  const narrated = /claim|kill|attack|deed|harm-by|did-it|took-part|done-by/.test(found.rule)
  for (let at = found.words.first; at < to - 1; at++) {
    const fits = isHarm(lowerAt(scene, at)) || (narrated && at >= found.words.first)
    if (!fits || !oneOf(lowerAt(scene, at + 1), 'in at near')) continue
    const place = scene.tokens[lowerAt(scene, at + 2) === 'the' ? at + 3 : at + 2]
    if (place?.tag === 'PROPN' && place.index < to && !lead.has(place.lower) && !TIME_WORD.has(place.lower))
      return 'other'
  }
  return 'this'
}
/** A court follows the deed by years: "is accused of killing nine in June 2015" is news of this incident. */
const isOfNow = (found: Finding): boolean =>
  found.stance === 'suspects' &&
  oneOf(found.rule, 'blame/accused blame/on-trial blame/faces blame/charges-against blame/sought blame/wanted')
const TIME_WORD = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
)
