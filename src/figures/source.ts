import { type Span, spanAt } from '../article/span.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis, Sentence } from '../language/analysis.ts'
import { saidInSentence } from './said-in.ts'

/** Who gives a count, in the report's words, and the claim it lies in. */
export interface GivenBy {
  readonly source: Span | null
  readonly claim: string | null
}

const pronoun =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|him|her|them|one|others?|some|many|what|there|the|a|an)(?: and\b.*)?$/i

/** The contents of claims by stretch of the text, so that no count looks through all of them. */
export type Sources = ReadonlyMap<number, readonly { readonly content: Span; readonly claim: Claim }[]>
const stretch = 2_000

/** Sorts the contents of claims that have a usable source into stretches of the text. */
export function sourcesOf(claims: readonly Claim[]): Sources {
  const sources = new Map<number, { content: Span; claim: Claim }[]>()
  for (const claim of claims) {
    // A count is nobody's source: "A total of 92 people have been confirmed dead".
    if (
      !claim.source ||
      /^(?:a total of|at least|more than|up to|\d|(?:\w+ ){0,2}(?:attack|explosion|blast|fire|crash|shooting|earthquake|quake|flood|floods|bombing|storm|toll|avalanche|landslide|stampede)\b)/i.test(
        claim.source.text,
      )
    )
      continue
    for (const content of claim.content) {
      for (let at = Math.floor(content.start / stretch); at * stretch < content.end; at++) {
        const known = sources.get(at)
        if (known) known.push({ content, claim })
        else sources.set(at, [{ content, claim }])
      }
    }
  }
  return sources
}

/**
 * The source of the count at [start, end): the innermost claim around it, else the sentence's own words of saying.
 *
 * @param hints what the words of the sentence give reason to look for (see worth-reading.ts)
 */
export function givenBy(
  analysis: Analysis,
  sources: Sources,
  sentence: Sentence,
  start: number,
  end: number,
  hints: number,
): GivenBy {
  let best: Claim | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { content, claim } of sources.get(Math.floor(start / stretch)) ?? []) {
    if (content.start > start || content.end < Math.min(end, start + 1)) continue
    const size = content.end - content.start
    if (size < least) {
      least = size
      best = claim
    }
  }
  const own = saidInSentence(analysis.text, sentence, start, end, hints)
  if (best?.source) {
    const printed = tidy(analysis.text, best.source.span)
    // "a man" inside the clause gives no count where the sentence has a speaker of its own.
    // A speaker in another sentence gives way to one in the count's own.
    const outside = best.source.span.end <= sentence.start || best.source.span.start >= sentence.end
    if (
      printed &&
      own &&
      (outside ||
        loneNoun.test(printed.text) ||
        (/^[a-zß-öø-ÿ]/.test(printed.text) && /^[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]\S* [A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]/.test(own.text)))
    )
      return { source: own, claim: best.id }
    if (printed && !pronoun.test(printed.text)) return { source: printed, claim: best.id }
    const named = best.source.name ? mentionBefore(analysis.text, best.source.name, best.source.span.start) : null
    const they = /^they$/i.test(best.source.span.text) ? sayerBefore(analysis, sources, sentence.start) : null
    return { source: named ?? own ?? they, claim: best.id }
  }
  return { source: own ?? (quoted(analysis, start) ? speakerBefore(analysis, sources, start) : null), claim: null }
}

const loneNoun = /^(?:man|woman|driver|attacker|gunman|bomber|boy|girl|cyclone|storm|toll|total|number|crash|blast)$/i

function quoted(analysis: Analysis, at: number): boolean {
  return analysis.quotations.some((quotation) => quotation.start <= at && at < quotation.end)
}

/** The speaker of the quotation that runs on: the nearest direct statement that ends close before the count. */
function speakerBefore(analysis: Analysis, sources: Sources, at: number): Span | null {
  let best: { end: number; claim: Claim } | null = null
  const place = Math.floor(at / stretch)
  for (const { content, claim } of [...(sources.get(place - 1) ?? []), ...(sources.get(place) ?? [])]) {
    if (content.end > at || at - content.end > 500 || claim.form === 'indirect') continue
    if (!best || content.end > best.end) best = { end: content.end, claim }
  }
  const source = best?.claim.source
  if (!source) return null
  const printed = tidy(analysis.text, source.span)
  if (printed && !pronoun.test(printed.text)) return printed
  return source.name ? mentionBefore(analysis.text, source.name, source.span.start) : null
}

/** "Officials said 82 were dead. Dozens are missing, they said": who spoke in the sentence before. */
function sayerBefore(analysis: Analysis, sources: Sources, start: number): Span | null {
  let best: Claim | null = null
  let last = start - 300
  const place = Math.floor(start / stretch)
  for (const { content, claim } of [...(sources.get(place - 1) ?? []), ...(sources.get(place) ?? [])]) {
    if (content.end > start || content.end <= last || !claim.source || pronoun.test(claim.source.text)) continue
    best = claim
    last = content.end
  }
  return best?.source ? tidy(analysis.text, best.source.span) : null
}

/** Without a leading article and without a title after a comma. */
function tidy(text: string, span: Span): Span | null {
  let { start, end } = span
  // "NORHAVEN — Authorities", "added Anna Lem"
  const lead = /^(?:[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ][A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ .,]{2,30}\s?[—–-]+\s+|(?:said|says|added|announced)\s+)/.exec(
    span.text,
  )
  if (lead) start += lead[0].length
  const article = /^(?:the|a|an|our|its|their|his|her)\s+/i.exec(text.slice(start, end))
  if (article) start += article[0].length
  const comma = text.slice(start, end).indexOf(',')
  if (comma > 0) end = start + comma
  return start < end ? spanAt(text, start, end) : null
}

function mentionBefore(text: string, name: string, before: number): Span | null {
  const at = text.lastIndexOf(name, before)
  const found = at >= 0 ? at : text.indexOf(name)
  return found >= 0 ? spanAt(text, found, found + name.length) : null
}
