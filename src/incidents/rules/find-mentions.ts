import { type Span, spanAt } from '../../article/span.ts'
import type { Name, Sentence } from '../../language/analysis.ts'
import { daysOf } from '../../times/compare.ts'
import type { Time } from '../../times/time.ts'
import { type Family, familyOfKind, familyOfNoun, familyOfVerbs, HAPPENING, HARMED } from '../happenings.en.ts'
import { publishedDay } from '../incident-text.ts'
import type { Mention } from '../mention.ts'
import { DATES_IT, DETERMINER, FIGURATIVE, FOLLOWED, RANKED, STATISTICS } from '../mention-words.en.ts'
import type { Report } from '../report.ts'
import { sentenceAt } from '../sentence-at.ts'
import { clauseEnd, clauseStart, nameStart, tailEnd } from './mention-bounds.ts'
import { kindOf } from './name-the-kind.ts'
import { type Section, sectionsOfRoundUp } from './tell-round-ups.ts'

/** Days before publication from which on a day is not taken for the report's own happening. */
const LONG_AGO = 21

/** A passage found, before it has its number. */
interface Passage {
  readonly what: Span
  readonly sentence: Sentence
  readonly family: Family | null
  readonly time: Time | null
  readonly when: string | null
  readonly places: readonly string[]
  readonly findings: readonly string[]
  readonly slight: boolean
  readonly rule: string
  readonly words: readonly Span[]
}

/**
 * The passages in which a report tells of other incidents than its own: those whose counts, blame or warnings belong
 * elsewhere ("a bomb that killed nine in Elm in 2004"), and happenings that are named with a time or place of their own
 * ("the 2004 siege of the Elm theatre"). Statistics of a stretch of time are no incident.
 */
export function mentionsIn(report: Report): readonly Mention[] {
  let found = known.get(report)
  if (!found) known.set(report, (found = find(report)))
  return found
}

/** Grouping and accounts both ask: reports never change, so what was found in one stays true. */
const known = new WeakMap<Report, readonly Mention[]>()

function find(report: Report): readonly Mention[] {
  const sections = sectionsOfRoundUp(report)
  const background = backgroundFindings(report)
  const passages: Passage[] = sections
    ? sections.flatMap((section) => toldUnder(section, report))
    : [...namedIn(report, background), ...countedIn(report, background)]
  const kept: Passage[] = []
  for (const passage of passages.sort((a, b) => a.what.start - b.what.start || b.what.end - a.what.end)) {
    const last = kept.at(-1)
    // Of two passages over the same words the one that stands first says more.
    if (last && passage.what.start < last.what.end) {
      if (last.slight && (!passage.slight || passage.findings.length > 0)) kept[kept.length - 1] = passage
      continue
    }
    kept.push(passage)
  }
  return kept.map(({ what, family, time, when, places, findings, slight, rule, words }, index) =>
    Object.freeze({
      id: `${report.id}.o${index + 1}`,
      report: report.id,
      what,
      family,
      places: Object.freeze(places),
      time: time?.value ?? null,
      when,
      findings: Object.freeze(findings),
      slight,
      why: { rule, words },
    }),
  )
}

/** What a section of a round-up tells of: its first sentence names it, and all that it counts belongs to it. */
function toldUnder({ heading, start, end }: Section, report: Report): Passage[] {
  const sentence = sentenceAt(report.sentences, start)
  if (!sentence) return []
  const what = spanAt(report.text, Math.max(start, sentence.start), Math.min(end, sentence.end))
  const isIn = (span: Span | undefined): boolean => span !== undefined && span.start >= start && span.end <= end
  const { figures, blame, warnings } = report
  return [
    {
      what,
      sentence,
      family: familyOfKind(kindOf([{ title: heading.toLowerCase(), lead: what.text.toLowerCase() }])?.kind ?? null),
      time: startingIn(report.times, startOfSpan, what.start, what.end).find(isDate) ?? null,
      when: null,
      places: placesIn(report.names, start, end),
      findings: [
        ...figures.filter(({ span }) => isIn(span)),
        ...blame.filter(({ span, party }) => isIn(party ?? span)),
        ...warnings.filter(({ spans }) => isIn(spans[0])),
      ].map(({ id }) => id),
      slight: false,
      rule: 'incidents/told-in-round-up',
      words: [],
    },
  ]
}

interface Finding {
  readonly id: string
  readonly span: Span
  /** The words that put a count elsewhere. */
  readonly of: Span | null
  readonly isCount: boolean
}

/** Counts, blame and warnings that belong to another incident, in text order. */
function backgroundFindings(report: Report): readonly Finding[] {
  return [
    ...report.figures
      .filter((figure) => figure.scope === 'other')
      .map(({ id, span, of }) => ({ id, span, of, isCount: true })),
    ...report.blame
      .filter((blame) => blame.scope === 'other')
      .map(({ id, span, party }) => ({ id, span: party ?? span, of: null, isCount: false })),
    ...report.warnings
      .filter((warning) => warning.scope === 'other')
      .map(({ id, spans }) => ({ id, span: spans[0]!, of: null, isCount: false })),
  ].sort((a, b) => a.span.start - b.span.start)
}

/** Happenings that are named: "last year's bombing of the Velmar bridge". */
function namedIn(report: Report, background: readonly Finding[]): Passage[] {
  const { text } = report
  const passages: Passage[] = []
  for (const match of text.matchAll(HAPPENING)) {
    const sentence = sentenceAt(report.sentences, match.index)
    if (sentence?.language !== 'en') continue
    const noun = match[0]
    const start = nameStart(text, match.index, sentence.start)
    const end = tailEnd(text, match.index + noun.length, sentence.end)
    const what = spanAt(text, start, end)
    if (!FOLLOWED.test(text.slice(match.index + noun.length, sentence.end))) continue
    const hasDeterminer = DETERMINER.test(/^\S+/.exec(what.text)![0])
    const within = startingIn(report.times, startOfSpan, start, end).filter(
      (time) => time.span.end <= end && isDate(time) && dates(text, time, match.index),
    )
    if (RANKED.test(what.text) || within.length > 2) continue
    const time = within.find((one) => isLongAgo(report, one)) ?? null
    // A day of its own that is the report's: not background.
    if (!time && within.some((one) => daysOf(one.value) !== null)) continue
    const counts = startingIn(background, startOfSpan, start - REACH, end).filter((one) => one.span.end > start)
    const besides = time ?? counts[0] ?? null
    const surrounding = text.slice(Math.max(sentence.start, start - 60), end)
    if (STATISTICS.test(surrounding) || FIGURATIVE.test(what.text)) continue
    const places = placesIn(report.names, start, end)
    if (!hasDeterminer && (places.length === 0 || !besides)) continue
    if (!besides && (places.length === 0 || !isBeside(what, match.index - start, noun, places))) continue
    if (counts[0] && !time && !counts.some((one) => one.isCount) && places.length === 0) continue
    // "The incident", "two murders in 2014": nothing says which.
    const isNamed =
      places.length > 0 ||
      counts.length > 0 ||
      /\s\p{Lu}/u.test(
        what.text.replace(
          /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
          '',
        ),
      )
    if (!isNamed && (familyOfNoun(noun) === null || !/-\d\d/.test(time?.value ?? ''))) continue
    const near = time ?? (counts.length > 0 ? timeNear(report, sentence, counts[0]!) : null)
    passages.push({
      what,
      sentence,
      family: familyOfNoun(noun),
      time: near,
      when: near === null && counts[0] ? whenWords(report, counts[0]) : null,
      places,
      findings: findingsOf(background, sentence, what),
      slight: near === null && counts.length === 0,
      rule: time
        ? 'incidents/dated-elsewhere'
        : counts.length > 0
          ? 'incidents/counted-elsewhere'
          : 'incidents/placed-elsewhere',
      words: near ? [near.span] : [],
    })
  }
  return passages
}

/** Happenings told by what they did: "militants killed nine people in Elm in 2004". */
function countedIn(report: Report, background: readonly Finding[]): Passage[] {
  const { text } = report
  const passages: Passage[] = []
  for (const finding of background) {
    if (!finding.isCount) continue
    const sentence = sentenceAt(report.sentences, finding.span.start)
    if (sentence?.language !== 'en') continue
    const start = clauseStart(text, finding.span.start, sentence.start)
    const end = clauseEnd(text, finding.span.end, sentence.end)
    const what = spanAt(text, start, end)
    if (!HARMED.test(what.text) || STATISTICS.test(text.slice(Math.max(sentence.start, start - 40), end))) continue
    const time = timeNear(report, sentence, finding)
    const places = placesIn(report.names, start, end)
    if (time === null && places.length === 0) continue
    passages.push({
      what,
      sentence,
      family: familyOfVerbs(what.text),
      time,
      when: time === null ? whenWords(report, finding) : null,
      places,
      findings: findingsOf(background, sentence, what),
      slight: false,
      rule: 'incidents/counted-elsewhere',
      words: finding.of ? [finding.of] : [],
    })
  }
  return passages
}

/** The findings that lie in a passage, or stand beside it in a sentence without any other happening. */
function findingsOf(background: readonly Finding[], sentence: Sentence, what: Span): string[] {
  const from = Math.max(sentence.start, what.start - REACH)
  const to = Math.min(sentence.end, what.end + REACH)
  return startingIn(background, startOfSpan, from, to)
    .filter(({ span, isCount }) => !isCount || (span.start < what.end + 60 && span.end > what.start - 60))
    .map(({ id }) => id)
}

const isDate = (time: Time): boolean =>
  (time.type === 'date' || time.type === 'time') && /^[\dX]{3,4}/.test(time.value) && /\d/.test(time.value)

/** Whether a time lies well before the report: then what it dates is not the report's own happening. */
function isLongAgo(report: Report, time: Time): boolean {
  const published = publishedDay(report)
  const days = daysOf(time.value)
  if (!days) return /^XXXX-\d\d/.test(time.value) && monthsApart(report, time.value) > 1
  if (Number.isNaN(published)) return /^\d{4}/.test(time.value) && !leadHasYear(report, time.value.slice(0, 4))
  return days.last < published - LONG_AGO
}

/** Months around the year between a day without its year and publication; 0 where that is not known. */
function monthsApart(report: Report, value: string): number {
  const month = /^[\dX]{4}-(\d\d)/.exec(report.published?.value ?? '')?.[1]
  if (month === undefined) return 0
  const apart = Math.abs(Number(month) - Number(value.slice(5, 7)))
  return Math.min(apart, 12 - apart)
}

const leadHasYear = (report: Report, year: string): boolean =>
  `${report.title ?? ''} ${report.text.slice(0, 500)}`.includes(year)

/** The time that dates a background count: the words that put it elsewhere, else the nearest one of its sentence. */
function timeNear(report: Report, sentence: Sentence, finding: Finding): Time | null {
  const from = Math.max(sentence.start, finding.span.start - REACH)
  const to = Math.min(sentence.end, finding.span.end + REACH)
  const inside = startingIn(report.times, startOfSpan, from, to).filter(isDate)
  const told =
    finding.of && inside.find((time) => time.span.start < finding.of!.end && time.span.end > finding.of!.start)
  if (told) return told
  const gap = (time: Time): number =>
    Math.max(time.span.start - finding.span.end, finding.span.start - time.span.end, 0)
  const ago = inside.filter((time) => isLongAgo(report, time))
  return ago.sort((a, b) => gap(a) - gap(b))[0] ?? null
}

/** The words that put a count elsewhere, where they are a time without a value. */
function whenWords(report: Report, { of }: Finding): string | null {
  const time =
    of && startingIn(report.times, startOfSpan, of.start - REACH, of.end).find(({ span }) => span.end > of.start)
  return time ? time.span.text : null
}

function placesIn(names: readonly Name[], start: number, end: number): string[] {
  return [
    ...new Set(
      startingIn(names, (name) => name.start, start, end)
        .filter((name) => name.type === 'place' && name.end <= end)
        .map((name) => name.text.replace(/['’]s$/, '')),
    ),
  ]
}

/** "the Elm attacks", "the siege of Elm": the place stands right by the noun. */
function isBeside(what: Span, noun: number, word: string, places: readonly string[]): boolean {
  const before = what.text.slice(0, noun)
  const after = what.text.slice(noun + word.length)
  return places.some((place) => {
    const at = before.lastIndexOf(place)
    if (at >= 0) return /^(?:\s[\p{L}-]+)?\s$/u.test(before.slice(at + place.length))
    const behind = after.indexOf(place)
    return (
      behind >= 0 && /^\s(?:in|at|on|of|near|outside)\s(?:the\s)?(?:\p{L}+\s(?:of\s)?)?$/u.test(after.slice(0, behind))
    )
  })
}

/** Whether a time in the words about a happening dates that happening. */
function dates(text: string, time: Time, noun: number): boolean {
  if (/^\d{3}X|^\d{2}XX/.test(time.value)) return false
  return time.span.start < noun || !/^\d/.test(time.span.text) || DATES_IT.test(text.slice(noun, time.span.start))
}

/** Characters around a passage in which findings and times can belong to it; a text without stops is one sentence. */
const REACH = 600
const startOfSpan = ({ span }: { readonly span: Span }): number => span.start

/** Of some things in the order of the text those that start in [from, to). Binary search: a hostile text has very many. */
function startingIn<T>(things: readonly T[], startOf: (thing: T) => number, from: number, to: number): readonly T[] {
  const first = (offset: number): number => {
    let low = 0
    let high = things.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(things[middle]!) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return things.slice(first(from), first(to))
}
