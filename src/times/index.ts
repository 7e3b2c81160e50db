import type { Article } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Time } from './time.ts'

export { compareTimes, contains, dayOf, daysBetween, daysOf, orderKey, timeWords, weekdayOfValue } from './compare.ts'
export { type OutsideEvidence, publishedOf } from './published.ts'

/**
 * The time expressions of an article with the times they mean.
 *
 * @param reference the day the report was published (ISO 8601 date, or EDTF with X for unknown digits), or null
 */
export function timesIn(_article: Article, _analysis: Analysis, _reference: string | null): readonly Time[] {
  return []
}
