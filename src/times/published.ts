import type { Article, Published } from '../article/article.ts'
import type { Span } from '../article/span.ts'
import type { Analysis, Token } from '../language/analysis.ts'
import { dayOf, weekdayOfValue } from './compare.ts'
import { firstTokenFrom, looksAhead } from './looks-ahead.ts'
import type { Time } from './time.ts'

/** The published time of a report that carries the same text, and that report's id. */
export interface CopyDate {
  readonly value: string
  readonly report: string
}

/** What other reports say about when this one was published. */
export interface OutsideEvidence {
  readonly copyDate?: CopyDate
}

/** A weekday on which the report says that somebody spoke: about the day of the report itself. */
interface SpokenDay {
  readonly weekday: number
  readonly span: Span
  /** The words with the verb: "told reporters on Thursday". */
  readonly words: string
  /** A document was put out on that day, so the report may be later. */
  readonly document: boolean
}

/**
 * When a report was published, worked out from its own words and from its copies, for a report that does not state it.
 * A year that nothing states is never guessed.
 *
 * @param article the report; its own stated published time, when it has one, is returned as it is
 * @param times its time expressions as read without a reference day (`timesIn(article, analysis, null)`)
 * @param outside what other reports say about it
 * @returns EDTF with X for digits that nothing states ('XXXX-03-XX'; 'XXXX-WXX-1' when only the weekday is known), or
 *   null when the words give nothing
 */
export function publishedOf(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
  outside: OutsideEvidence = {},
): Published | null {
  if (article.published) return article.published
  const spoken = spokenDay(analysis, times)
  return (
    fromDateline(article, times) ?? fromCopy(outside.copyDate, spoken) ?? fromWords(article, analysis, times, spoken)
  )
}

/** "BERLIN, 12 March (Agency) -" */
function fromDateline(article: Article, times: readonly Time[]): Published | null {
  const { dateline } = article
  if (!dateline) return null
  const day = times.find(
    ({ span, value }) =>
      span.start >= dateline.span.start && span.end <= dateline.span.end && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value),
  )
  if (!day) return null
  return Object.freeze({
    value: day.value,
    how: `the dateline says "${day.span.text}"`,
    certainty: 'inferred' as const,
    span: day.span,
  })
}

/** The date of a copy, unless the weekday that this report names for its own day says otherwise. */
function fromCopy(copy: CopyDate | undefined, spoken: SpokenDay | null): Published | null {
  if (!copy) return null
  const weekday = weekdayOfValue(copy.value)
  const carried = `the copy ${copy.report} carries ${dayOf(copy.value) ?? copy.value}`
  if (!spoken || weekday === null)
    return Object.freeze({ value: copy.value, how: carried, certainty: 'inferred' as const })
  // What was said on Thursday is reported on Thursday or, by a morning paper, on Friday.
  const gap = (weekday - spoken.weekday + 7) % 7
  if (gap > 1 && !spoken.document) return null
  const agrees = gap === 0 ? `, a ${weekdayNames[weekday - 1]}, and this report says "${spoken.words}"` : ''
  return Object.freeze({
    value: copy.value,
    how: carried + agrees,
    certainty: 'inferred' as const,
    ...(gap === 0 ? { span: spoken.span } : {}),
  })
}

function fromWords(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
  spoken: SpokenDay | null,
): Published | null {
  const month = monthOfReport(article, analysis, times)
  if (!month && !spoken) return null
  const quoted = [...(spoken ? [spoken.words] : []), ...(month ? month.words : [])].map((words) => `"${words}"`)
  const value = month?.value ?? `XXXX-WXX-${spoken!.weekday}`
  const later = spoken?.document
    ? '; the document it names came out then, so the report is of that day or soon after'
    : ''
  const year = value.startsWith('XXXX') ? '; the year is stated nowhere' : ''
  return Object.freeze({
    value,
    how: `the report says ${listed(quoted)}${later}${year}`,
    certainty: 'inferred' as const,
    span: spoken?.span ?? month!.span,
  })
}

const listed = (items: readonly string[]): string =>
  items.length < 3 ? items.join(' and ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/**
 * The month of the report, when it says "this month" and names a day of one ("early this month", "on March 7"), or
 * "earlier in March". A lone "March 7" is not enough: it may lie months back.
 */
function monthOfReport(
  article: Article,
  analysis: Analysis,
  times: readonly Time[],
): { readonly value: string; readonly words: readonly string[]; readonly span: Span } | null {
  const earlierIn = times.find(
    ({ span, value, rule }) =>
      rule === 'times/month' &&
      /^XXXX-\d\d$/.test(value) &&
      (/\b(?:earlier|later) in\b/i.test(span.text) ||
        /\b(?:earlier|later) in $/i.test(article.text.slice(Math.max(0, span.start - 12), span.start))),
  )
  if (earlierIn) {
    const { start, end } = earlierIn.span
    const before = /\b(?:earlier|later) in $/i.exec(article.text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
    return {
      value: `${earlierIn.value}-XX`,
      words: [article.text.slice(start - before.length, end)],
      span: earlierIn.span,
    }
  }
  const thisMonth = times.find(({ span }) => /\bthis month\b/i.test(span.text))
  if (!thisMonth) return null
  const named = times.filter(
    ({ type, value, span }) =>
      type === 'date' && /^(?:\d{4}|XXXX)-\d\d-\d\d$/.test(value) && !looksAhead(analysis, span),
  )
  const months = new Set(named.map(({ value }) => value.slice(0, 7)))
  // Days of two months leave open which of them is "this month".
  if (months.size !== 1) return null
  return {
    value: `${named[0]!.value.slice(0, 7)}-XX`,
    words: [thisMonth.span.text, named[0]!.span.text],
    span: thisMonth.span,
  }
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const saying = new Set(
  `said says told tells reported announced stated confirmed added declared condemned blamed denied claimed urged
  denounced acknowledged insisted tweeted wrote responded vowed ordered
  commented briefing statement interview conference reporters`.split(/\s+/),
)
const puttingOut = new Set('released issued published unveiled posted'.split(' '))

/** The latest of the weekdays that the report's statements are put on; the one named more often where that is open. */
function spokenDay(analysis: Analysis, times: readonly Time[]): SpokenDay | null {
  const found: SpokenDay[] = []
  for (const { span, value } of times) {
    const weekday = /^XXXX-WXX-([1-7])$/.exec(value)
    // "last Friday" and "next Monday" are told from another day.
    if (!weekday || /\b(?:last|next|previous|following|coming|past)\b/i.test(span.text)) continue
    const day = statementOn(analysis, span, Number(weekday[1]))
    if (day) found.push(day)
  }
  let best: SpokenDay | null = null
  let least = Number.POSITIVE_INFINITY
  for (const day of found) {
    // The day to which the others are nearest from behind: of Friday, Sunday and Monday it is Monday.
    const behind = found.reduce((most, other) => Math.max(most, (day.weekday - other.weekday + 7) % 7), 0)
    const cost =
      behind * 100 - found.reduce((sum, other) => sum + (other.weekday === day.weekday ? weight(other) : 0), 0)
    if (cost < least) {
      best = day
      least = cost
    }
  }
  return best
}

const weight = (day: SpokenDay): number => (day.document ? 1 : 3)

/** The statement that an expression dates: "told reporters on Thursday", "on Monday blamed"; null for an event's day. */
function statementOn(analysis: Analysis, span: Span, weekday: number): SpokenDay | null {
  const { tokens } = analysis
  const at = firstTokenFrom(tokens, span.start)
  const here = tokens[at]
  if (!here) return null
  const within = (token: Token | undefined): token is Token => token !== undefined && token.sentence === here.sentence
  const text = (from: Token, end: number): string => analysis.text.slice(from.start, end)
  for (let back = 1; back <= 5; back++) {
    const token = tokens[at - back]
    if (!within(token)) break
    if (saying.has(token.lower)) return { weekday, span, words: text(token, span.end), document: false }
    if (puttingOut.has(token.lower)) return { weekday, span, words: text(token, span.end), document: true }
    if (token.tag === 'VERB' || token.lower === ',') break
  }
  let next = at
  while (next < tokens.length && tokens[next]!.start < span.end) next++
  for (let on = 0; on < 2; on++) {
    const token = tokens[next + on]
    if (!within(token) || /^[.;,]$/.test(token.lower)) break
    if (saying.has(token.lower)) {
      const opener = tokens[at - 1]
      const from = within(opener) && opener.lower === 'on' ? opener : here
      return { weekday, span, words: text(from, token.end), document: false }
    }
  }
  return null
}
