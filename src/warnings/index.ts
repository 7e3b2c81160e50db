import type { Article } from '../article/article.ts'
import { type Span, spanAt } from '../article/span.ts'
import { type Lead, leadOf } from '../blame/lead.ts'
import { printed } from '../blame/parties.ts'
import type { Range } from '../blame/phrase.ts'
import { lowerAt, placeEndsOf, type Scene, scenesOf, wordsOf } from '../blame/scene.ts'
import { claimsBySentence, speakerAt } from '../blame/speaker.ts'
import { HARMS, singular } from '../blame/words.en.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis } from '../language/analysis.ts'
import { WordBits, wordIds } from '../language/lexicon.ts'
import { addMonths, calendarDay, dayText, monthText, weekText } from '../times/calendar.ts'
import { daysOf } from '../times/index.ts'
import type { Time } from '../times/time.ts'
import { type Draft, isBefore, place, receive, settle } from './drafts.ts'
import type { Mention } from './mention.ts'
import { RESULT_WORDS, resultsIn } from './rules/outcome.ts'
import type { Answer } from './rules/received.ts'
import { ANSWERS, MENTIONS } from './triggers.ts'
import type { Warning } from './warning.ts'
import { HARMED } from './words.en.ts'

/**
 * Every warning or threat that the article tells of, with how it was received and what came of it. Several mentions
 * of one become one record.
 *
 * @param article the report
 * @param analysis its words; sentences in other languages than English are left out
 * @param claims who says what: "it had warned", "we warned" are resolved by who speaks
 * @param times time expressions, for when it was given
 */
export function warningsIn(
  article: Article,
  analysis: Analysis,
  claims: readonly Claim[],
  times: readonly Time[],
): readonly Warning[] {
  const reader = new Reader(article, analysis, claims, times)
  let placeEnds: ReturnType<typeof placeEndsOf> | null = null
  const places = kindOfWord.places(wordIds(analysis))
  let next = 0
  for (const sentence of analysis.sentences) {
    while (next < places.length && places[next]! < sentence.first) next++
    if (next === places.length) break
    // Most sentences hold no word that a rule looks at.
    if (places[next]! >= sentence.last || sentence.language !== 'en') continue
    placeEnds ??= placeEndsOf(analysis.names)
    for (const scene of scenesOf(analysis.tokens, sentence, placeEnds)) {
      const from = next
      while (next < places.length && places[next]! < scene.end) next++
      reader.read(scene, places, from, next)
    }
  }
  return settle(reader.drafts, reader.waiting, article.id)
}

const MENTION = 1
const ANSWER = 2
const RESULT = 4
const kindOfWord = new WordBits(
  (lower) =>
    (MENTIONS.has(lower) ? MENTION : 0) | (ANSWERS.has(lower) ? ANSWER : 0) | (RESULT_WORDS.has(lower) ? RESULT : 0),
)

/** Reads the sentences in order and keeps what has been told so far. */
class Reader {
  readonly drafts: Draft[] = []
  /** Answers told before any warning they could belong to. */
  readonly waiting: Parameters<typeof settle>[1] = []
  /** Whose side a speaker's "we" is. */
  private readonly sides = new Map<string, string>()
  private readonly analysis: Analysis
  private readonly claims: readonly Claim[]
  private readonly times: readonly Time[]
  private readonly article: Article
  private harmKnown: boolean | null = null
  private speakersKnown: ReadonlyMap<number, readonly Claim[]> | null = null
  private readonly ids: Int32Array
  /** Places in the sentence being read of words that a rule looks at. */
  private readonly telling: number[] = []

  constructor(article: Article, analysis: Analysis, claims: readonly Claim[], times: readonly Time[]) {
    this.analysis = analysis
    this.claims = claims
    this.times = times
    this.article = article
    this.ids = wordIds(analysis)
  }

  // Most reports warn of nothing: these are made when the first mention needs them.
  private get lead(): Lead {
    return leadOf(this.article, this.analysis)
  }
  private get aboutHarm(): boolean {
    return (this.harmKnown ??= this.lead.some(
      (word) => HARMED.has(word) || HARMS.has(word) || HARMS.has(singular(word)),
    ))
  }
  private get year(): string | null {
    return /^\d{4}/.exec(this.article.published?.value ?? '')?.[0] ?? null
  }
  private get speakers(): ReadonlyMap<number, readonly Claim[]> {
    return (this.speakersKnown ??= claimsBySentence(this.analysis, this.claims))
  }

  /** Reads a scene whose words that a rule looks at stand at `places[from]` to `places[until - 1]`. */
  read(scene: Scene, places: readonly number[], from: number, until: number): void {
    const told = this.telling
    told.length = 0
    let results = false
    for (let n = from; n < until; n++) {
      const at = places[n]!
      const kind = kindOfWord.at(this.ids[at]!)
      if ((kind & RESULT) !== 0) results = true
      if ((kind & (MENTION | ANSWER)) !== 0) told.push(at)
    }
    const claims = () => this.speakers.get(scene.sentence.index) ?? []
    for (const at of told) {
      for (const rule of MENTIONS.get(lowerAt(scene, at)) ?? []) {
        const found = rule(scene, at)
        if (found && isBefore(scene, found, this.aboutHarm)) place(this.drafts, this.draft(scene, found, claims()))
      }
    }
    // "ignored warnings from the union": the warning that an answer is about may be told of after it.
    for (const at of told) {
      for (const rule of ANSWERS.get(lowerAt(scene, at)) ?? []) {
        const found = rule(scene, at)
        if (!found) continue
        const by = this.answerer(scene, found, claims())
        const answer = {
          by,
          how: found.how,
          span: this.sentenceSpan(scene),
          sentence: scene.sentence.index,
          points: found.points,
          words: wordsOf(scene, scene.start, scene.end),
        }
        if (!receive(this.drafts, answer)) this.waiting.push(answer)
      }
    }
    if (!results || this.drafts.length === 0) return
    for (const result of resultsIn(scene)) {
      const draft = this.drafts.findLast(
        (one) =>
          (result.of === null || one.kind === result.of) &&
          (one.kind === 'threat' || scene.sentence.index - one.sentence <= 1),
      )
      if (draft && !draft.outcome.some((one) => one.what === result.what)) {
        draft.outcome.push({ what: result.what, span: this.sentenceSpan(scene) })
      }
    }
  }

  private draft(scene: Scene, found: Mention, claims: readonly Claim[]): Draft {
    const from = found.from ? this.name(scene, found.from, claims) : null
    const to = found.to ? this.name(scene, found.to, claims, from) : null
    const words = this.spanOf(found.words)
    return {
      kind: found.kind,
      from,
      to,
      about: found.about ? clean(this.spanOf(found.about).text) : null,
      when: this.when(scene, found),
      public: found.public,
      scope: this.scope(scene, found),
      back: found.back,
      sentence: scene.sentence.index,
      spans: [this.sentenceSpan(scene)],
      words: [words],
      rule: found.rule,
      reception: [],
      outcome: [],
    }
  }

  /** The name of a giver, receiver or answerer: "it", "he" is who speaks; "we" gave what the speaker's side gave before. */
  private name(scene: Scene, range: Range, claims: readonly Claim[], giver: string | null = null): string | null {
    const word = lowerAt(scene, range.last - 1)
    const single = range.last - range.first === 1
    if (
      !single ||
      !/^(?:i|we|us|it|he|she|they|them|him|her|who|that|which|itself|himself|herself|themselves)$/.test(word)
    )
      return printed(this.analysis, range)
    const last = this.drafts.findLast((one) => one.scope === 'this')
    if (giver !== null || /^(?:them|him|her|us)$/.test(word)) return last?.to ?? null
    const speaker = this.speaker(range, claims)
    // "her country had itself warned Selm", said by Ostmark's foreign minister.
    if (/sel(?:f|ves)$/.test(word)) return this.country(range, claims) ?? speaker ?? last?.from ?? null
    if (word === 'we') {
      const side = this.sides.get(speaker ?? '') ?? last?.from ?? speaker
      if (side !== null) this.sides.set(speaker ?? '', side)
      return side
    }
    return speaker ?? (word === 'it' || word === 'they' ? (last?.from ?? null) : null)
  }

  /** Who answers: who denies or does not know may be the speaker; who keeps silent is whom the warning went to. */
  private answerer(scene: Scene, found: Answer, claims: readonly Claim[]): string | null {
    const says = found.how === 'denied_receipt' || found.how === 'not_aware'
    if (found.by === null) return says ? this.speaker(found.words, claims) : null
    if (
      found.how === 'no_answer' &&
      /^(?:it|they|he|she|who|that|which)$/.test(wordsOf(scene, found.by.first, found.by.last))
    )
      return null
    return this.name(scene, found.by, claims)
  }

  private speaker(range: Range, claims: readonly Claim[]): string | null {
    const span = this.spanOf(range)
    const claim = speakerAt(claims, span.start, span.end)
    if (!claim?.source) return null
    // "he told": a pronoun that the claims stage left open stays nobody.
    return claim.source.name ?? (/^(?:he|she|it|they)$/i.test(claim.source.text) ? null : claim.source.text)
  }

  /** The state in whose name somebody speaks: "Ostmark's foreign minister", "the foreign minister of Ostmark". */
  private country(range: Range, claims: readonly Claim[]): string | null {
    const span = this.spanOf(range)
    const role = speakerAt(claims, span.start, span.end)?.source?.role ?? ''
    return OFFICE_OF.exec(role)?.slice(1).find(Boolean) ?? null
  }

  /** The time that stands with the words of giving, not the time of the saying. */
  private when(scene: Scene, found: Mention): string | null {
    const tokens = this.analysis.tokens
    const from = tokens[Math.max(scene.start, clauseOf(scene, found.words.first))]!.start
    let end = found.about ? found.about.last : found.words.last
    while (end < scene.end && !/^[,;.—–]$/.test(lowerAt(scene, end))) end++
    const to = tokens[end - 1]!.end
    const words = this.spanOf(found.words)
    let best: Time | null = null
    let distance = Number.POSITIVE_INFINITY
    for (const time of this.times) {
      if (time.span.start < from || time.span.end > to || (time.type !== 'date' && time.type !== 'time')) continue
      if (!/^[\dX]/.test(time.value)) continue
      const away = time.span.start >= words.end ? time.span.start - words.end : (words.start - time.span.end) * 1.5
      if (away < distance) {
        best = time
        distance = away
      }
    }
    return best?.value ?? this.beforeEvent(this.analysis.text.slice(from, to))
  }

  /** "two days before the sinking", told in a report that says when it sank; "days before" is only by the day before. */
  private beforeEvent(words: string): string | null {
    const match = BEFORE_EVENT.exec(words)
    const event = match && eventDay(this.analysis, this.times)
    if (!match || event === null) return null
    const many = NUMBERS.indexOf(match[1]?.toLowerCase() ?? '')
    const count = match[1] === undefined ? null : many >= 0 ? Math.max(1, many) : Number(match[1])
    if (count === null || !Number.isInteger(count) || count > 400) return `../${dayText(event - 1)}`
    const unit = match[2]!.toLowerCase()
    if (unit.startsWith('day')) return dayText(event - count)
    if (unit.startsWith('week')) return weekText(event - 7 * count)
    const { year, month } = calendarDay(event)
    const then = addMonths(year, month, -count)
    return monthText(then.year, then.month)
  }

  /** 'other' when it is told of another year or of a place that the head of the report does not know. */
  private scope(scene: Scene, found: Mention): 'this' | 'other' {
    const words = wordsOf(scene, scene.start, scene.end)
    if (/\b(?:years?|decades?) (?:ago|earlier)\b|\blast year\b/.test(words)) return 'other'
    if (
      /\b(?:earlier this year|months ago|months earlier|last month)\b/.test(words) &&
      /\balso (?:been )?(?:warn|told|inform|tip|pass|alert)/.test(words)
    )
      return 'other'
    const { year } = this
    for (const match of words.matchAll(/\b(1[89]\d\d|20\d\d)\b/g)) {
      if (year !== null && match[1] !== year && !this.lead.has(match[1]!)) return 'other'
    }
    const end = found.about?.last ?? found.words.last
    let elsewhere = false
    for (let at = found.words.first; at < end - 1; at++) {
      if (!/^(?:in|at|near|on)$/.test(lowerAt(scene, at))) continue
      const token = scene.tokens[lowerAt(scene, at + 1) === 'the' ? at + 2 : at + 1]
      if (token?.tag !== 'PROPN' || token.index >= end || MONTH.test(token.lower)) continue
      if (this.lead.has(token.lower)) return 'this'
      elsewhere = true
    }
    return elsewhere && /\b(?:ago|earlier|previous|another|separate|similar|also|past)\b/.test(words) ? 'other' : 'this'
  }

  private spanOf(range: Range): Span {
    return spanAt(
      this.analysis.text,
      this.analysis.tokens[range.first]!.start,
      this.analysis.tokens[range.last - 1]!.end,
    )
  }
  private sentenceSpan(scene: Scene): Span {
    return spanAt(this.analysis.text, scene.sentence.start, scene.sentence.end)
  }
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const OFFICE_OF =
  /^(?:the )?(\p{Lu}[\p{L} ]{2,30}?)['’]s? (?:\p{L}+ ){0,3}(?:minister|president|ambassador|chancellor|premier|spokes\p{L}+)\b|\b(?:minister|president|ambassador|chancellor|premier) of (\p{Lu}\p{L}{2,30}(?: \p{Lu}\p{L}+)?)$/u

/** One line, without quotation marks that have lost their partner. */
function clean(words: string): string {
  const line = words.replace(/\s+/g, ' ')
  const opens = line.match(/[“‘]/g)?.length ?? 0
  const closes = line.match(/[”’]/g)?.length ?? 0
  const straight = line.match(/"/g)?.length ?? 0
  return opens > closes || straight % 2 === 1 ? line.replace(/[“”‘"]/g, '').replace(/\s+/g, ' ') : line
}

/** Where the clause of giving begins: after "that", or a comma before it. */
function clauseOf(scene: Scene, at: number): number {
  for (let i = at - 1; i > scene.start; i--) {
    if (/^(?:that|;|—|–|said|says)$/.test(lowerAt(scene, i))) return i
  }
  return scene.start
}

/** "a" and the numbers up to twelve, each at its own place. */
const NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')
const BEFORE_EVENT =
  /\b(?:(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) )?(?:full |whole )?(days?|weeks?|months?) (?:before|ahead of|prior to) (?:the|it|that|this) ?(?:\p{L}+ ){0,2}?(?:attacks?|bombings?|blasts?|shootings?|sinking|crash|collapse|fire|explosions?|derailment|disaster|accident|raid|massacre|collision|killings?|murders?|it|sank|collapsed|exploded|happened|crashed|burned)\b/iu

/** The day of the event: the first single day that the head of the report names, as a day number; null without one. */
function eventDay(analysis: Analysis, times: readonly Time[]): number | null {
  const head = analysis.sentences[Math.min(2, analysis.sentences.length - 1)]?.end ?? 0
  for (const time of times) {
    if (time.span.start >= head) return null
    const days = time.type === 'date' || time.type === 'time' ? daysOf(time.value) : null
    if (days && days.last - days.first <= 1) return days.first
  }
  return null
}
