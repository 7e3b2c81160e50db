import { type Span, spanAt } from '../../article/span.ts'
import type { Name, Sentence } from '../../language/analysis.ts'
import { daysOf } from '../../times/compare.ts'
import type { Time } from '../../times/time.ts'
import { type Family, familyOfNoun, familyOfVerbs, HAPPENING, HARMED } from '../happenings.en.ts'
import { publishedDay } from '../incident-text.ts'
import type { Mention } from '../mention.ts'
import type { Report } from '../report.ts'
import { sentenceAt } from '../sentence-at.ts'

/** Days before publication from which on a day is not taken for the report's own happening. */
const LONG_AGO = 21
/** Characters of the words that tell what happened. */
const LONGEST = 170
const MODIFIERS = 7

/** Counts of a stretch of time, not of a happening: "112 tram accidents between March and June", "the 31st killing this year". */
const STATISTICS =
  /\b(?:so far this|this|each|every|per|a) (?:year|season|month|week)\b|\bannual\w*|\bon average\b|\bbetween (?:\p{L}+ )?\d{4} and\b|\bsince (?:the )?(?:19|20)\d\ds?\b(?!,? when)|\b(?:statistics|figures|data|rates?|records?) (?:show|released|suggest|compiled|from)|\bper cent\b|\bpercent\b|\d%|\b(?:over|in) (?:the )?(?:past|last|recent) (?:(?:few|several|two|three|\d+) )?(?:years?|months?|decades?|weeks?)\b|\bon the scale of\b|\b\d+ (?:[\p{L}-]+ ){0,2}(?:attacks|accidents|incidents|crashes|shootings|murders|fires|killings)\b|\b(?:number|rise|increase|wave|spate|string|surge|drop|fall|risk|kind|type|sort|any|most|many|such|no|all|future|possible|potential|planned|threat) (?:of )?(?:\p{L}+ )?(?:attacks?|violence|crimes?|murders?|killings?|accidents?|shootings?|incidents?|bombings?|robber\p{L}+|rapes?|assaults?)\b/iu
/** "the worst crash since 2004": a measure, not that crash; what follows "when" tells of it. */
const RANKED =
  /\b(?:first|worst|deadliest|bloodiest|biggest|largest|only|most|second|third)\b.*\bsince\b|^(?:the )?(?:first|second|third|fourth|fifth|\d+th) (?:such )?/iu
/** Crashes of markets and attacks in words. */
const FIGURATIVE =
  /\b(?:financial|economic|market|stock|price|banking|cyber|verbal|personal|political|heart|panic|asthma|negative|scathing|blistering|twitter|media) (?:\p{L}+ )?(?:attacks?|crash(?:es)?|assaults?|collapse|storm|accidents?)\b|\b(?:blizzards?|avalanches?|floods?|flooding|explosions?|deluge|outbreaks?|hurricanes?|tornado(?:es)?|eruptions?|stampedes?) of (?!\p{Lu}|\d|(?:cholera|ebola|measles|polio|plague|violence|fighting)\b)/u
/** What may stand after the noun: with another noun behind it ("the fire department", "a murder charge") it is no happening. */
const FOLLOWED =
  /^(?:$|\s*[^\p{L}\s]|\s+(?:in|on|at|of|by|near|outside|inside|against|across|around|off|from|during|last|this|that|which|who|when|where|and|or|to|as|with|but|while|after|before|since|over|for|two|three|a|an|the|is|was|were|are|has|had|have|left|hit|struck|shook|took|came|did|will|would|could|may|might|earlier|years?|\p{Lu}[\p{L}.]*|\p{L}+ed|\p{L}+ing)\b)/u
/** Words before a day or year that date what stands before them: not "in his 2007 film". */
const DATES_IT = /(?:^|\s)(?:in|on|of|from|during|early|late|mid|that|was|were)[\s-]$/iu

/** Words that no happening's name reaches over, read backwards from its noun. */
const STOP =
  /^(?:of|in|at|on|to|by|for|from|with|and|or|but|that|which|who|was|were|is|are|be|been|had|has|have|after|before|since|during|over|about|into|as|than|when|while|where|because|if|not|said|says|say|killed|following|like|amid|against|under|between|through|until|despite|per|via|without|called|blamed|he|she|it|they|we|i|you|there|so|also|then|did|do|does|will|would|could|can|may|might|should|see|saw)$/iu
const DETERMINER =
  /^(?:the|an?|another|this|that|these|those|its|his|her|their|our|two|three|four|five|six|several|twin|\S+['’]s|\S+s['’])$/iu
/** Where the words about it end: a mark, or a clause that goes on with something else. */
const TAIL_END =
  /[;:!?—–―"“”()[\]\n]|\s-\s|,(?!\s(?:\d{4}|\p{Lu}[\p{L}-]+(?:,|\s(?:in|that|which|on)\b|$)|(?:when|where|which|in which)\b))|\s(?:as|while|but|said|says|say|told|was|were|is|are|has|had|have|will|would|could|may|might|can|although|though|because|so|and (?:he|she|they|it|has|had|was|were|is|are|said|told|the)|,? (?:he|she|they) )\b/u

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
  const background = backgroundFindings(report)
  const passages: Passage[] = [...namedIn(report, background), ...countedIn(report, background)]
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
    const within = report.times.filter(
      (time) => time.span.start >= start && time.span.end <= end && isDate(time) && dates(text, time, match.index),
    )
    if (RANKED.test(what.text) || within.length > 2) continue
    const time = within.find((one) => isLongAgo(report, one)) ?? null
    // A day of its own that is the report's: not background.
    if (!time && within.some((one) => daysOf(one.value) !== null)) continue
    const counts = background.filter((one) => one.span.start < end && one.span.end > start)
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
  return background
    .filter(({ span, isCount }) =>
      isCount
        ? span.start < what.end + 60 &&
          span.end > what.start - 60 &&
          span.start >= sentence.start &&
          span.end <= sentence.end
        : span.start < sentence.end && span.end > sentence.start,
    )
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
  const inside = report.times.filter(
    (time) => isDate(time) && time.span.start >= sentence.start && time.span.end <= sentence.end,
  )
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
  const time = of && report.times.find(({ span }) => span.start < of.end && span.end > of.start)
  return time ? time.span.text : null
}

function placesIn(names: readonly Name[], start: number, end: number): string[] {
  return [
    ...new Set(
      names
        .filter((name) => name.type === 'place' && name.start >= start && name.end <= end)
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

/** Where the name of a happening begins: at its determiner, some words before the noun. */
function nameStart(text: string, noun: number, from: number): number {
  const before = text.slice(Math.max(from, noun - 100), noun)
  const words = [...before.matchAll(/\S+/g)]
  let start = noun
  for (let i = words.length - 1, taken = 0; i >= 0 && taken < MODIFIERS; i--, taken++) {
    const word = words[i]![0].replace(/^[(“"‘[]+/, '')
    if (/[,;:"“”()]$/.test(word) || (/[.!?]$/.test(word) && !/^\p{Lu}\p{L}{0,4}\.$/u.test(word)) || STOP.test(word))
      break
    start = noun - before.length + words[i]!.index + words[i]![0].length - word.length
    if (word.length < words[i]![0].length) break
    if (DETERMINER.test(word) && !/^(?:two|three|four|five|six|several|twin)$/i.test(word)) break
  }
  return start
}

/** Where the words about a happening end. */
function tailEnd(text: string, noun: number, to: number): number {
  const after = text.slice(noun, Math.min(to, noun + LONGEST))
  const stop = TAIL_END.exec(after)
  let end = noun + (stop ? stop.index : after.length)
  if (!stop && end < to) end = noun + Math.max(after.lastIndexOf(' '), 0)
  const loose = /(?:\s(?:that|which|who|all|to|in|of|and|or|the|an?|by|on|at|for|with))*[\s,.’']*$/u.exec(
    text.slice(noun, end),
  )
  return loose ? noun + loose.index : end
}

/** Where the clause begins that holds a count; a participle ("killing one") takes the clause before it along. */
function clauseStart(text: string, at: number, from: number): number {
  const low = Math.max(from, at - LONGEST)
  const before = text.slice(low, at)
  // "the worst since 2004, when seven people were killed"
  const when = /\b(?:\p{Lu}\p{L}+ )?\d{4}, when (?:[^,;]*)$/u.exec(before)
  if (when) return low + when.index
  // "in Sousse, where 38 people were killed"
  const where = /\b(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+, where (?:[^,;]*)$/u.exec(before)
  if (where) return low + where.index
  const stops = [...before.matchAll(/(?:^|[,;:—–"“”(]\s?|\b(?:when|where|after|since|and)\s)(?=\S)/gu)].map(
    (stop) => low + stop.index + stop[0].length,
  )
  const participle = (start: number): boolean => /^\p{Ll}+ing\b/u.test(text.slice(start, start + 30))
  while (stops.length > 1 && participle(stops.at(-1)!)) stops.pop()
  return stops.at(-1) ?? low
}

function clauseEnd(text: string, at: number, to: number): number {
  const after = text.slice(at, Math.min(to, at + LONGEST))
  const stop = /[;:—–―"“”()]|\s-\s|,\s(?!\d{4}|\p{Lu}|after|when|following|where|including)|[.!?]\s*$/u.exec(after)
  let end = at + (stop ? stop.index : Math.max(after.lastIndexOf(' '), at + after.length >= to ? after.length : 0))
  while (end > at && /\s/.test(text[end - 1]!)) end--
  return end
}
