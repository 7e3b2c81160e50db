import type { Article } from '../article/article.ts'
import { type Span, spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import { daysOf } from '../times/index.ts'
import type { Time } from '../times/time.ts'
import { keepOwnDeed } from './aftermath.ts'
import type { Found } from './found.ts'
import { isOfIncidentBefore } from './incident-before.ts'
import { auxiliaries } from './lexicon/grammar.en.ts'
import { stateNouns } from './lexicon/kinds.en.ts'
import { wordSet } from './lexicon/word-set.ts'
import { labelledPlacesOf } from './place-labels.ts'
import { sitesOf } from './sites.ts'
import { ALONE, OF_PERIOD, ONE, WITNESSED } from './worth-reading.ts'

const placePrepositions = wordSet('in at on near outside inside')
const whereabouts = wordSet('in at on inside outside aboard among from')
/** The arrested and the rescued are no part of the dead. */
const apartFromHarmed = wordSet('arrested rescued abducted freed displaced evacuated')
const groupNouns = wordSet(
  'children child baby babies infants infant toddlers toddler kids kid women woman girls girl boys boy teenagers teenager foreigners foreigner nationals national tourists tourist minors minor pensioners pensioner',
)

/** Whether a count is the whole incident's, a part's or another incident's, and the words that say so. */
export interface Scope {
  readonly scope: 'total' | 'part' | 'other'
  readonly of: Span | null
}

// Patterns here go without the u flag: with i and u together they take three times as long to compile and to run.
const elsewhere =
  /\b(?:on that occasion|at that time|years? (?:ago|earlier|before)|decades? (?:ago|earlier)|months (?:ago|earlier|before)|last (?:year|january|february|march|april|may|june|july|august|september|october|november|december|summer|winter|autumn|spring)|(?:a|the) (?:previous|similar|earlier|separate|past) (?:[a-zß-öø-ɏ-]+ )?(?:attack|accident|crash|incident|disaster|fire|blast|bombing|shooting|earthquake|quake|flood|derailment|collision|avalanche|landslide|stampede|sinking|explosion|case|raid|hijacking|siege)|earlier (?:this|that) year|(?:following|after|since) an? (?:[a-zß-öø-ɏ-]+ ){0,2}(?:attack|accident|crash|disaster|fire|blast|bombing|shooting|earthquake|quake|flood|explosion|raid|siege) (?:[a-zß-öø-ɏ-]+ ){0,7}(?:that|which) (?:killed|left|injured|wounded)|in (?:stark |sharp |marked )?contrast (?:to|with)|(?:on|upon|at) the heels of|(?:reminiscent|echoes) of|in (?:a|the) separate|in an unrelated|in other news|(?:days?|weeks?|months?|years?) after (?:an?|another) |in previous|in the past|each year|every year|per year|annually|a year on|the previous (?:year|month|week)|between \d{4} and \d{4}|since (?:19|20)\d\d|(?:in|of|since|from) (?:the )?(?:19|20)\d0s|on average)\b/i
const goesOn =
  /^["“']?\s*(?:on that|the (?:next|following|same) (?:day|week|month|year)|in that|that (?:attack|crash|accident|time|year)|at the time|then\b|later that|the (?:earlier|previous)|days later|a (?:day|week|month|year) (?:later|earlier|before)|another|two (?:days|weeks|months|years) (?:later|earlier))/i
// "the firm from which he was fired last week", "a bridge built in 1967": the time is not the count's.
const ofAnother =
  /\b(?:which|who|where|whose)\b|\b(?:built|founded|opened|dating|constructed|launched|signed|elected|introduced|born|established|married|bought)\b[^,]*$/i
// "the 31st person killed this year", "seven people killed since 1993": the toll of a period, not of an incident.
const ofPeriod =
  /\b(?:so far )?this (?:year|season|decade|century)\b|\bsince (?:19|20)\d\d\b|\bin the past (?:[a-zß-öø-ɏ]+ )?(?:years|decades?|months)\b/i
const contrast = /\b(?:contrast|compar\w+|unlike|worse than|deadlier than|worst|deadliest|since)\b/i

/** The scope of every finding, in their order. */
export function scopesOf(
  article: Article,
  analysis: Analysis,
  found: readonly Found[],
  times: readonly Time[],
): Scope[] {
  const published = dayNumberOf(article.published?.value)
  const happened = incidentDay(analysis, times, published)
  const together = Map.groupBy(found, (each) => each.sentence.index)
  const other = otherSentences(analysis, found, together, happened, published)
  const most = new Map<string, number>()
  const largest = new Map<string, number>()
  for (const each of found) {
    if (other.has(each)) continue
    const { count, kind, part } = each.bound
    // "as many as 200, some say" is no toll beside which 106 are a part.
    const size = count.value ?? count.min ?? 0
    if (part === null && !count.specific) most.set(kind, Math.max(most.get(kind) ?? 0, size))
    largest.set(kind, Math.max(largest.get(kind) ?? 0, size))
  }
  const some = new Set(found.filter((each) => !other.has(each) && sizeOf(each) > 0).map((each) => each.bound.kind))
  const addends = addendsOf(found, other)
  const sites = sitesOf(article, analysis, found, other)
  const labelled = labelledPlacesOf(article.text, found)
  return found.map((each) => {
    if (other.has(each)) return { scope: 'other', of: other.get(each) ?? null }
    const part =
      (isNone(each) && some.has(each.bound.kind)
        ? fewOf(article, each)
        : partOf(article, each, together.get(each.sentence.index)!, most, largest)) ??
      sites.get(each) ??
      labelled.get(each) ??
      (addends.has(each) ? spanAt(article.text, each.start, each.end) : null)
    return part === null ? { scope: 'total', of: null } : { scope: 'part', of: part }
  })
}

function dayNumberOf(value: string | undefined): number | null {
  return value === undefined ? null : (daysOf(value)?.first ?? null)
}

/**
 * The day the report tells of: the earliest single day that title and lead name within two months of publication, else the
 * first one a little further down. A follow-up names both the day of the news and that of the event.
 */
function incidentDay(analysis: Analysis, times: readonly Time[], published: number | null): number | null {
  const endOf = (sentence: number): number =>
    analysis.sentences[Math.min(sentence, analysis.sentences.length - 1)]?.end ?? 0
  const lead = endOf(1)
  const opening = endOf(4)
  let earliest: number | null = null
  for (const time of times) {
    if (time.span.start >= opening || (time.span.start >= lead && earliest !== null)) break
    const days = time.type === 'date' || time.type === 'time' ? daysOf(time.value) : null
    if (!days || days.last - days.first > 1) continue
    if (published !== null && (days.first > published + 1 || days.first <= published - 60)) continue
    earliest = earliest === null ? days.first : Math.min(earliest, days.first)
  }
  return earliest ?? published
}

/** Findings told of another incident, with the words that say when or which. */
function otherSentences(
  analysis: Analysis,
  found: readonly Found[],
  together: ReadonlyMap<number, readonly Found[]>,
  happened: number | null,
  published: number | null,
): Map<Found, Span | null> {
  const other = new Map<Found, Span | null>()
  let before: { sentence: number; block: number; of: Span | null } | null = null
  let read: { sentence: number; match: RegExpExecArray | null } = { sentence: -1, match: null }
  for (const each of found) {
    const { sentence } = each
    const text = analysis.text.slice(sentence.start, sentence.end)
    const near = nearestTime(each, analysis.text)
    let of: Span | null | undefined
    const follows = before !== null && sentence.index - before.sentence <= 2 && goesOn.test(text)
    const far = near === null ? null : distance(near, happened, published)
    const period =
      periodOf(each, analysis.text) ?? isOfIncidentBefore(each, together.get(sentence.index)!, analysis.text)
    if (far === 'past') of = near!.span
    else if (period) of = period
    else if (follows) of = before!.of
    else {
      if (read.sentence !== sentence.index) read = { sentence: sentence.index, match: elsewhere.exec(text) }
      const match = far === 'same' ? null : read.match
      if (
        match &&
        !isMainClause(each, sentence.start + match.index, match[0]) &&
        isNear(each, sentence.start + match.index, analysis.text)
      ) {
        of = spanAt(analysis.text, sentence.start + match.index, sentence.start + match.index + match[0].length)
      } else if (
        before !== null &&
        far === null &&
        sentence.block === before.block &&
        sentence.index - before.sentence <= 1
      ) {
        of = before.of
      }
    }
    if (of !== undefined) {
      other.set(each, of)
      before = { sentence: sentence.index, block: sentence.block, of }
    } else if (before?.sentence !== sentence.index) before = null
  }
  keepOwnDeed(analysis, found, other)
  return ownPast(analysis, found, other)
}

const aboutThePast =
  /\b(?:trials?|convict\w*|sentenc\w+|jury|jurors|charged|accused|court|inquest|anniversary|verdict|prosecutors?|inquiry|arraign\w*|plead\w*|pleaded|guilty|appeal|parole|memorial|commemorat\w+)\b/i

/** A report of a trial tells of an old event and of nothing newer: what its opening counts is its own incident. */
function ownPast(analysis: Analysis, found: readonly Found[], other: Map<Found, Span | null>): Map<Found, Span | null> {
  const first = found[0]
  if (!first || other.size < found.length || first.sentence.index > 3) return other
  const opening = analysis.text.slice(0, analysis.sentences[Math.min(2, analysis.sentences.length - 1)]?.end ?? 0)
  if (!aboutThePast.test(opening)) return other
  const told = other.get(first)
  if (!told || /separate|similar|previous|earlier|each|every|per year|annual|average/i.test(told.text)) return other
  for (const [each, of] of other) if (of === told || of?.text === told.text) other.delete(each)
  return other
}

/** The words for a period that a count is the toll of, in its clause. */
function periodOf(found: Found, text: string): Span | null {
  if ((found.hints & OF_PERIOD) === 0) return null
  const { start, end } = found.sentence
  const match = ofPeriod.exec(text.slice(start, end))
  if (!match) return null
  const at = start + match.index
  const between = at >= found.end ? text.slice(found.end, at) : text.slice(at + match[0].length, found.start)
  return between.length <= 90 && !/[;:]|\b(?:while|but|when|which|where)\b/.test(between)
    ? spanAt(text, at, at + match[0].length)
    : null
}

/** The date nearest to a finding in its sentence; dates named only for contrast are passed over. */
function nearestTime(found: Found, text: string): Time | null {
  let best: Time | null = null
  let least = Number.POSITIVE_INFINITY
  for (const time of found.times) {
    if (time.type !== 'date' && time.type !== 'time') continue
    if (!daysOf(time.value)) continue
    const after = time.span.start >= found.end
    const between = after ? text.slice(found.end, time.span.start) : text.slice(time.span.end, found.start)
    if (after && (contrast.test(between) || ofAnother.test(between))) continue
    // A new clause keeps its own time: "..., when 38 died last year".
    const away = between.length + (/[;:]|\b(?:while|but|who|where|which|when)\b/.test(between) ? 60 : 0)
    if (away < least) {
      least = away
      best = time
    }
  }
  return best
}

function distance(time: Time, happened: number | null, published: number | null): 'past' | 'same' | null {
  const days = daysOf(time.value)
  const base = happened ?? published
  if (!days || base === null) {
    // Without a date of its own, a report's bare years are background.
    return days && /^\d{4}$/.test(time.value) ? 'past' : null
  }
  if (days.last < base - 2) return 'past'
  // What has been counted cannot lie ahead: "the Nov. 13 attacks" read in July are last year's.
  if (published !== null && days.first > published + 3) return 'past'
  return days.last - days.first > 31 ? null : 'same'
}

/** "Three people died, five years after a bomb killed 20": what stands before the words for the other incident is the report's own. */
function isMainClause(found: Found, at: number, words: string): boolean {
  return found.end <= at && /\b(?:after|since|following|heels of) ?(?:an?|another)?\b/i.test(words)
}

function isNear(found: Found, at: number, text: string): boolean {
  const between = at >= found.end ? text.slice(found.end, at) : text.slice(at, found.start)
  return between.length < 160
}

const graveWords =
  /(?<!non-)\b(?:critical|critically|serious|seriously|severe|severely|grave|gravely|life-threatening|badly|intensive care|major)\b/i
const sameHospital = /\bhospital|clinic|infirmary|medical cent(?:er|re)/i
const witness =
  /\b(?:I|we|they|he|she|witness(?:es)?) (?:saw|counted|watched|could see|had seen|have seen)\b|\bI\b.*\b(?:saw|counted)\b/

const inOnePlace = /\b(?:in|at) [a-zß-öø-ɏ' -]{2,40}? alone\b/i

/** "In Borg alone, 41 people died" */
const isInOnePlace = (found: Found, sentence: string): boolean =>
  (found.hints & ALONE) !== 0 && inOnePlace.test(sentence)

const oneOf =
  /^[^.;,]{0,40}?\b(?:in|at|from|on) (?:just |only )?one (?:[a-zß-öø-ɏḀ-ỿ-]+ ){0,2}?(?:block|village|town|district|house|home|building|street|family|room|school|hospital|carriage|incident|area|neighbou?rhood|apartment|flat|camp|county|province|city|family|site|ward|shelter|factory)\b/

/** "30 people were found dead in one block of flats": one of several. */
function isInOneOf(found: Found, sentence: string): boolean {
  return (found.hints & ONE) !== 0 && oneOf.test(sentence.slice(found.end - found.sentence.start))
}

/** The words that make a count a part, or null for a total. */
function partOf(
  article: Article,
  found: Found,
  beside: readonly Found[],
  most: ReadonlyMap<string, number>,
  largest: ReadonlyMap<string, number>,
): Span | null {
  const { bound, scene, sentence } = found
  const { count, kind } = bound
  const words = scene.words
  const span = (first: number, last: number): Span => spanAt(article.text, words[first]!.start, words[last - 1]!.end)
  const whole = span(count.first, count.last)
  if (isNone(found)) return null
  // "12 people remained in hospital, including four in intensive care"
  const lead = words[count.first - 1]?.lower
  if (lead === 'including' && beside.some((other) => other !== found && other.start < found.start)) return whole
  if (bound.part) return span(bound.part.first, Math.max(bound.part.first + 1, bound.part.last))
  const group = count.group !== null && count.group.first < count.group.last ? count.group : null
  if (group && !takesWhole(found)) return span(group.first, group.last)
  if (bound.rule === 'figures/again') return null
  if (count.pointing === 'those') return whole
  if (count.ordinal) return null
  if (count.of === 'thing') {
    // "A total of 17 buildings, including malls, and three stations": the three belong to the total.
    const sum = scene.counts.find(
      (other) =>
        other.of === 'thing' &&
        other.last <= count.first &&
        other.nounKind === count.nounKind &&
        (other.value ?? 0) > (count.value ?? 0),
    )
    const lists =
      sum &&
      (words[sum.first]!.lower === 'a' || words.slice(sum.last, count.first).some((word) => word.lower === 'including'))
    return lists || isInOnePlace(found, article.text.slice(sentence.start, sentence.end)) ? whole : null
  }
  if (kind === 'injured') {
    const cue = bound.cue
    if (cue?.graded === 'grave' || count.graded === 'grave') return whole
    const after = words
      .slice(cue?.first ?? count.first, (cue?.last ?? count.last) + 2)
      .map((word) => word.text)
      .join(' ')
    if (graveWords.test(after) || bound.rule === 'figures/ellipsis') return whole
    if (cue?.graded === 'slight' || count.graded === 'slight') {
      const others = count.more || beside.some((other) => other !== found && other.bound.kind === 'injured')
      if (others) return whole
    }
  }
  if (bound.rule === 'figures/ellipsis' || isOnePlaceOfTwo(found, beside)) return whole
  const sentenceText = article.text.slice(sentence.start, sentence.end)
  if (isInOnePlace(found, sentenceText) || isInOneOf(found, sentenceText)) return whole
  if ((found.hints & WITNESSED) !== 0 && witness.test(sentenceText)) return whole
  if (kind === 'hospitalised' && namesOneHospital(sentenceText)) return whole
  const size = count.value ?? count.min ?? count.max ?? 0
  const top = most.get(kind) ?? 0
  if (count.specific && !bound.joint && size > 0 && size < top) return whole
  // "At least nine shoppers were shot dead ... two of the attackers were killed": a part beside the larger toll.
  if (group && size > 0 && size < (largest.get(kind) ?? 0)) return span(group.first, group.last)
  if (isBodiesOfMore(found, sentenceText) && size < top) return whole
  // Children taken to hospital after a crash that hurt 84 people: a part, though nobody counts the whole.
  const widest = Math.max(0, ...most.values())
  // The arrested and the rescued are no part of the dead.
  const apart = apartFromHarmed.has(kind)
  if (isGroupOfPeople(count.head) && !apart && size > 0 && top === 0 && size < widest) return whole
  // "103 passengers and 26 crew members": two groups under one predicate, each a part.
  const inList = beside.some(
    (other) =>
      other !== found &&
      other.bound.kind === kind &&
      other.bound.cue === bound.cue &&
      other.bound.count !== count &&
      other.bound.count.specific &&
      (other.bound.rule === 'figures/list' || bound.rule === 'figures/list'),
  )
  return inList && count.specific ? whole : null
}

/** "No one was hurt": none of no group in particular. */
function isNone({ bound: { count } }: Found): boolean {
  return count.value === 0 && count.group === null
}

/** "Nobody in the crowd was hurt", "No firefighters were hurt": the few of whom the report counts none, beside those it does. */
function fewOf(article: Article, { bound: { count, cue }, scene: { words } }: Found): Span | null {
  if (cue === null || cue.first < count.last) return null
  const span = (first: number, last: number): Span => spanAt(article.text, words[first]!.start, words[last - 1]!.end)
  if (count.specific) return span(count.first, count.last)
  if (!whereabouts.has(words[count.last]?.lower ?? '')) return null
  let last = cue.first
  while (last > count.last && auxiliaries.has(words[last - 1]!.lower)) last--
  return last - count.last > 1 ? span(count.last, last) : null
}

/** "killing 81 people ... 74 were killed in Arlen ... seven in Borg": two counts told together that add up to a third. */
function addendsOf(found: readonly Found[], other: ReadonlyMap<Found, Span | null>): ReadonlySet<Found> {
  const addends = new Set<Found>()
  const kinds = Map.groupBy(
    found.filter((each) => !other.has(each) && !each.bound.part && !each.bound.joint),
    (each) => each.bound.kind,
  )
  for (const counts of kinds.values()) {
    const sums = new Set(counts.map(sizeOf))
    for (let place = 0; place < counts.length; place++) {
      for (let next = place + 1; next < Math.min(place + 4, counts.length); next++) {
        const [a, b] = [counts[place]!, counts[next]!]
        if (b.sentence.index - a.sentence.index > 1) break
        if (!mayBeAddend(a) || !mayBeAddend(b) || !sums.has(sizeOf(a) + sizeOf(b))) continue
        addends.add(a)
        addends.add(b)
      }
    }
  }
  return addends
}

function sizeOf({ bound: { count } }: Found): number {
  return count.value ?? count.min ?? count.max ?? 0
}

/** One and two add up to three too often; "seven more" comes on top of what was the whole. */
function mayBeAddend(found: Found): boolean {
  const { count, rule } = found.bound
  return sizeOf(found) >= 4 && rule !== 'figures/toll' && count.qualifier !== 'vague'
}

/** "killed 31 people in Arlen and 10 in Borg": neither number is the whole. */
function isOnePlaceOfTwo(found: Found, beside: readonly Found[]): boolean {
  const { count, kind, cue } = found.bound
  if (!placePrepositions.has(found.scene.words[count.last]?.lower ?? '')) return false
  return beside.some(
    ({ bound }) =>
      bound.rule === 'figures/ellipsis' && bound.kind === kind && bound.cue === cue && bound.count.first > count.last,
  )
}

/** "Three of those trapped were rescued" counts all the rescued; "20 of those injured" counts a part of the injured. */
function takesWhole(found: Found): boolean {
  const { count, kind } = found.bound
  if (!count.group) return true
  const group = found.scene.words.slice(count.group.first, count.group.last).map((word) => word.lower)
  if (/^(?:whom|them|which)$/.test(group[0] ?? '')) return false
  const state = group
    .map((word) => (word === 'victims' ? 'killed' : stateNouns.get(word)))
    .find((one) => one !== undefined)
  // "two of those who died in hospital"
  if (group[0] === 'those' && found.scene.words[count.group.last]?.lower === 'who') return false
  // "several of the passengers were hurt": the passengers are no count of the hurt.
  if (state === undefined) return true
  // "three of the injured died in hospital": they come to those who were dead before.
  if (kind === 'killed' && state === 'injured') return false
  return state !== kind && kind !== 'hospitalised' && kind !== 'injured'
}

/** Bodies found on a day beside a larger toll are some of the dead; "so far" and "in all" count them all. */
function isBodiesOfMore({ bound: { rule, count } }: Found, sentence: string): boolean {
  return (
    rule === 'figures/bodies' &&
    count.head === 'bodies' &&
    /\b(?:recover|retriev|found|find|pull|brought|bring|dug|locat|discover|fish)\w*/i.test(sentence) &&
    !/\b(?:so far|in all|in total|altogether|a total of|toll)\b/i.test(sentence)
  )
}

/** Age, sex and nation name a subgroup; a trade ("pyrotechnicians") may be all there are. */
function isGroupOfPeople(head: string | null): boolean {
  return head !== null && groupNouns.has(head)
}

/** One hospital speaks or takes in: "St Anne's Hospital said 20 people were brought in". */
function namesOneHospital(sentence: string): boolean {
  if (!sameHospital.test(sentence)) return false
  return (
    /(?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ.'’]* (?:(?:university|general|county|memorial|central|city|district) )?hospital|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ] (?:Hospital|Infirmary|Clinic|Medical Cent))/.test(
      sentence,
    ) &&
    !/^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][a-zß-öø-ɏḀ-ỿ]* hospital/.test(sentence) &&
    !/\bto (?:two|three|several|four|five|various|local|nearby|area) \w*\s?hospitals\b/i.test(sentence)
  )
}
