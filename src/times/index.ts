import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import { newContext } from './context.ts'
import { timeLanguage } from './languages.ts'
import { lexemesOf } from './lexemes.ts'
import { readReference } from './reference.ts'
import { timesOfSentence } from './sentence.ts'
import type { Time } from './time.ts'

export { compareTimes, contains, dayOf, daysBetween, daysOf, orderKey, timeWords, weekdayOfValue } from './compare.ts'
export { type CopyDate, type OutsideEvidence, publishedOf } from './published.ts'

/**
 * The time expressions of an article with the times they mean, in order of the text. Residue is left out, and no
 * expression crosses a sentence. English is read in full, dates and clocks also in Russian and German passages.
 *
 * @param reference the day the report was published (ISO 8601 date, or EDTF with X for unknown digits), or null
 */
export function timesIn(article: Article, analysis: Analysis, reference: string | null): readonly Time[] {
  const known = readReference(reference)
  const changed = readReference(article.updated?.value ?? null).day
  const later = changed !== null && known.day !== null && changed > known.day && changed <= known.day + 7
  const context = newContext(known, later ? changed : null)
  const times: Time[] = []
  for (const sentence of analysis.sentences) {
    const language = timeLanguage(sentence.language)
    if (!language) continue
    const start = language.dottedDays ? dayBefore(article.text, sentence.start) : sentence.start
    const lexed = lexemesOf(article.text, start, sentence.end, language)
    for (const { from, to, reading, rule } of timesOfSentence(lexed, language.rules, context)) {
      const span = spanAt(article.text, lexed.lexemes[from]!.start, lexed.lexemes[to - 1]!.end)
      const inferred = !reading.stated
      const from_ = reading.from ?? (known.text === null ? null : `published ${known.text}`)
      times.push(
        Object.freeze({
          span,
          type: reading.type,
          value: reading.value,
          timex: reading.timex,
          basis: inferred ? ('inferred' as const) : ('stated' as const),
          from: inferred ? from_ : (reading.from ?? null),
          rule,
        }),
      )
    }
  }
  return Object.freeze(times)
}

/** Where "12. September" begins whose full stop was taken for a sentence's end. */
function dayBefore(text: string, start: number): number {
  return start - (/\b\d{1,2}\. ?$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0)
}
