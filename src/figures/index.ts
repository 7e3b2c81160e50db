import type { Article } from '../article/article.ts'
import { type Span, spanAt } from '../article/span.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis, Sentence } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'
import { asOfTime } from './as-of.ts'
import { findCues } from './cues/find-cues.ts'
import { isToldEarlier } from './earlier.ts'
import type { Figure, FigureKind } from './figure.ts'
import type { Found } from './found.ts'
import { countsInOther } from './languages/counts-in-other.ts'
import type { LanguageData } from './languages/language-data.ts'
import { russian } from './languages/ru.ts'
import { readCounts } from './numbers/read-count.ts'
import { telling } from './of-words.ts'
import { oneOfMany } from './one-of-many.ts'
import { again, outOf } from './rules/again.ts'
import { carriedOff, madeToLeave } from './rules/carried-off.ts'
import { amongThe, ellipsis, inCompany, including, listed, sharedFloor } from './rules/carry-over.ts'
import { countedNoun, ofGroup, searchedFor, victims } from './rules/counted-noun.ts'
import { objectOf } from './rules/object-of.ts'
import { ourCount, topicAt } from './rules/our-count.ts'
import { straightAfter } from './rules/straight-after.ts'
import { subjectOf } from './rules/subject-of.ts'
import { thingsCounted } from './rules/things.ts'
import { toll } from './rules/toll.ts'
import { Bindings, type Bound, type Scene } from './scene.ts'
import { scopesOf } from './scope.ts'
import { givenBy, sourcesOf } from './source.ts'
import { wordsOf } from './words.ts'
import { ANYTHING, COUNTS, EARLIER, GIVES, HARMS, hintsIn, MEASURES, POINTS } from './worth-reading.ts'

/**
 * Every count of people hurt or moved, and of places and things where they measure the incident.
 *
 *   sentence with a number → number phrases and cues → bindings → scope · as-of time · source
 *
 * @param times the article's time expressions, in order of the text
 */
export function figuresIn(
  article: Article,
  analysis: Analysis,
  claims: readonly Claim[],
  times: readonly Time[],
): readonly Figure[] {
  const found: Found[] = []
  const recent: Found[] = []
  let time = 0
  const hints = hintsIn(analysis)
  for (const sentence of analysis.sentences) {
    while (recent.length > 0 && sentence.index - recent[0]!.sentence.index > 4) recent.shift()
    while (time < times.length && times[time]!.span.start < sentence.start) time++
    const firstTime = time
    while (time < times.length && times[time]!.span.start < sentence.end) time++
    for (const each of findingsOf(analysis, sentence, hints, recent)) {
      const full = { ...each, times: times.slice(firstTime, time) }
      found.push(full)
      recent.push(full)
    }
  }
  if (found.length === 0) return NONE
  const sources = sourcesOf(claims)
  const scopes = scopesOf(article, analysis, found, times)
  const towns = oneOfMany(article, analysis, found)
  return Object.freeze(
    found.map((each, place) => {
      const { bound, start, end } = each
      const { count, kind, joint } = bound
      const judged = scopes[place]!
      const town = towns.get(each)
      // "In Karvel alone" says better what is counted than the count's own words do.
      const isBare = judged.of?.start === start && town?.start === each.sentence.start
      const isPart = town && (judged.scope === 'total' || (judged.scope === 'part' && isBare))
      const { scope, of } = isPart ? { scope: 'part' as const, of: town } : judged
      const { source, claim } = givenBy(analysis, sources, each.sentence, start, end, each.hints)
      return Object.freeze({
        id: `${article.id}.f${place + 1}`,
        span: spanAt(article.text, start, end),
        kind,
        // One number for two kinds bounds each of them only from above.
        ...(joint
          ? sharedBounds(count)
          : { value: count.value, min: count.min, max: count.max, qualifier: count.qualifier }),
        scope,
        of: telling(article.text, each.sentence, of),
        asOf: scope === 'other' ? null : asOfTime(article, each),
        ...((each.hints & EARLIER) !== 0 &&
          isToldEarlier(
            article.text.slice(each.sentence.start, Math.min(each.sentence.end, each.sentence.start + 4000)),
            start - each.sentence.start,
          ) && {
            earlier: true as const,
          }),
        source,
        claim,
        why: Object.freeze({ rule: bound.rule, words: whyWords(article.text, each.scene, bound) }),
      })
    }),
  )
}

const NONE: readonly Figure[] = Object.freeze([])

function sharedBounds(count: Bound['count']): Pick<Figure, 'value' | 'min' | 'max' | 'qualifier'> {
  if (count.value === 0) return { value: 0, min: 0, max: 0, qualifier: 'exact' }
  if (count.value === null && count.max === null) return { value: null, min: null, max: null, qualifier: 'vague' }
  const max = count.max ?? count.value
  return { value: max, min: null, max, qualifier: 'up_to' }
}

/** The bindings of one sentence. Sentences without a number word and a cue are passed over unread. */
function findingsOf(
  analysis: Analysis,
  sentence: Sentence,
  hintsOf: (sentence: Sentence) => number,
  recent: readonly Found[],
): Omit<Found, 'times'>[] {
  if (sentence.end - sentence.start > 4000) return []
  if (sentence.language !== 'en') return findingsInOther(analysis, sentence)
  const hints = hintsOf(sentence)
  if ((hints & COUNTS) === 0) return []
  const told = recent.map((each) => each.bound)
  const harm = (hints & HARMS) !== 0
  const pointing = recent.length > 0 && (hints & POINTS) !== 0
  const gives = (hints & GIVES) !== 0
  if (!harm && (hints & MEASURES) === 0 && !pointing && !gives) return []
  const words = wordsOf(analysis, sentence)
  const counts = readCounts(words)
  if (counts.length === 0) return []
  const topic = gives ? topicAt(analysis.text, sentence, told) : null
  if (!harm && (hints & MEASURES) === 0 && !pointing && topic === null) return []
  const scene: Scene = { words, counts, cues: harm ? findCues(words) : [] }
  const text = analysis.text.slice(sentence.start, sentence.end)
  return bind(scene, text, sentence.start, told, topic).map((bound) => ({
    sentence,
    hints,
    scene,
    bound,
    start: words[bound.count.first]!.start,
    end: words[bound.count.last - 1]!.end,
  }))
}

const otherLanguages: ReadonlyMap<string, LanguageData> = new Map([[russian.language, russian]])

/** The bindings of a sentence in one of the other languages that have data; none for the rest. */
function findingsInOther(analysis: Analysis, sentence: Sentence): Omit<Found, 'times'>[] {
  const data = otherLanguages.get(sentence.language)
  if (!data?.worthReading.test(analysis.text.slice(sentence.start, sentence.end))) return []
  const words = wordsOf(analysis, sentence)
  const bounds = countsInOther(words, data)
  const scene: Scene = { words, counts: bounds.map((bound) => bound.count), cues: [] }
  return bounds.map((bound) => ({
    sentence,
    hints: ANYTHING,
    scene,
    bound,
    start: words[bound.count.first]!.start,
    end: words[bound.count.last - 1]!.end,
  }))
}

/** The binding rules, strongest evidence first; a count taken by one is passed over by the later ones. */
function bind(scene: Scene, text: string, offset: number, recent: readonly Bound[], topic: FigureKind | null): Bound[] {
  const bindings = new Bindings()
  countedNoun(scene, bindings)
  objectOf(scene, bindings)
  straightAfter(scene, bindings)
  subjectOf(scene, bindings)
  toll(scene, bindings, recent)
  if (topic !== null) ourCount(scene, bindings, topic)
  amongThe(scene, bindings)
  ofGroup(scene, bindings)
  carriedOff(scene, bindings)
  madeToLeave(scene, bindings)
  again(scene, bindings, recent)
  outOf(scene, bindings)
  again(scene, bindings, bindings.all)
  including(scene, bindings)
  listed(scene, bindings)
  ellipsis(scene, bindings)
  inCompany(scene, bindings)
  victims(scene, bindings)
  searchedFor(scene, bindings)
  sharedFloor(scene, bindings)
  thingsCounted(scene, bindings, text, offset)
  return [...bindings.all].sort((a, b) => a.count.first - b.count.first || (a.kind < b.kind ? -1 : 1))
}

/** The words a finding rests on: the count and its cue. */
function whyWords(text: string, scene: Scene, bound: Bound): readonly Span[] {
  const { count, cue } = bound
  const at = (first: number, last: number): Span => spanAt(text, scene.words[first]!.start, scene.words[last - 1]!.end)
  const spans = [at(count.first, count.last)]
  if (cue) spans.push(at(cue.first, cue.last))
  return Object.freeze(spans)
}
