import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import { wordIds } from '../language/lexicon.ts'
import { type Context, newContext } from './context.ts'
import { timeLanguage } from './languages.ts'
import { lexemesOf } from './lexemes.ts'
import { looksAhead } from './looks-ahead.ts'
import { type Reference, readReference } from './reference.ts'
import { timesOfSentence } from './sentence.ts'
import type { Time } from './time.ts'
import { mayHoldTime } from './triggers.ts'

export { compareTimes, daysOf } from './compare.ts'
export { type OutsideEvidence, publishedOf } from './published.ts'

/**
 * The time expressions of an article with the times they mean, in order of the text. Residue is left out, and no
 * expression crosses a sentence. English is read in full, dates and clocks also in Russian and German passages.
 *
 * @param reference the day the report was published (ISO 8601 date, or EDTF with X for unknown digits), or null
 */
export function timesIn(article: Article, analysis: Analysis, reference: string | null): readonly Time[] {
  const known = readReference(reference)
  const changed = changedOn(article, known)
  const times = read(article, analysis, newContext(known, changed))
  const named = changed ? null : namedAfter(times, analysis, known)
  return named ? read(article, analysis, newContext(known, named)) : times
}

function read(article: Article, analysis: Analysis, context: Context): readonly Time[] {
  const { text } = article
  const published = context.reference.text === null ? null : `published ${context.reference.text}`
  const times: Time[] = []
  const ids = wordIds(analysis)
  for (const sentence of analysis.sentences) {
    const language = timeLanguage(sentence.language)
    if (!language || !mayHoldTime(analysis.tokens, ids, sentence, language.telling)) continue
    const start = language.dottedDays ? dayBefore(text, sentence.start) : sentence.start
    const lexed = lexemesOf(text, start, sentence.end, language, analysis.tokens, ids, sentence.first)
    for (const { from, to, reading, rule } of timesOfSentence(lexed, language.rules, context)) {
      times.push(
        Object.freeze({
          span: spanAt(text, lexed.lexemes.at(from)!.start, lexed.lexemes.at(to - 1)!.end),
          type: reading.type,
          value: reading.value,
          timex: reading.timex,
          basis: reading.stated ? ('stated' as const) : ('inferred' as const),
          from: reading.from ?? (reading.stated ? null : published),
          rule,
        }),
      )
    }
  }
  return Object.freeze(times)
}

/** The day a report was changed, when that is within a week of its publication. */
function changedOn(article: Article, { day }: Reference): Context['updated'] {
  const changed = readReference(article.updated?.value ?? null)
  if (changed.day === null || day === null || changed.day <= day || changed.day > day + 7) return null
  return { day: changed.day, words: `changed ${changed.text}` }
}

/** A day with its weekday, up to three days after the report's, that the report tells of as past: "on Friday, July 15". */
function namedAfter(times: readonly Time[], analysis: Analysis, { day }: Reference): Context['updated'] {
  if (day === null) return null
  for (const { span, rule, value } of times) {
    if (rule !== 'times/day and month') continue
    const named = readReference(value).day
    if (named === null || named <= day || named > day + 3 || !/day\b/i.test(span.text) || looksAhead(analysis, span))
      continue
    return { day: named, words: span.text }
  }
  return null
}

/** Where "12. September" begins whose full stop was taken for a sentence's end. */
function dayBefore(text: string, start: number): number {
  return start - (/\b\d{1,2}\. ?$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)
}
