import type { Article } from '../article/article.ts'
import type { Found } from './found.ts'

/** The time a count holds for: "as of 11.30am", "by Friday evening"; else the time of the report itself. */
export function asOfTime(article: Article, found: Found): string | null {
  for (const time of found.times) {
    if (time.type === 'set' || time.type === 'duration') continue
    if (!/^(?:\d{4}|XXXX)/.test(time.value)) continue
    const before = article.text
      .slice(Math.max(found.sentence.start, time.span.start - 12), time.span.start)
      .toLowerCase()
    if (/\b(?:as of|as at|by)\s+(?:the\s+|early\s+|late\s+)?$/.test(before)) return time.value
  }
  return article.published?.value ?? null
}
