import type { Article, Published } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
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

/**
 * When a report was published, worked out from its own words and from its copies, for a report that does not state it.
 *
 * @param article the report; its own stated published time, when it has one, is returned as it is
 * @param times its time expressions as read without a reference day (`timesIn(article, analysis, null)`)
 * @param outside what other reports say about it
 * @returns EDTF with X for digits that nothing states ('XXXX-03-XX'; 'XXXX-WXX-1' when only the weekday is known), or
 *   null when the words give nothing
 */
export function publishedOf(
  article: Article,
  _analysis: Analysis,
  _times: readonly Time[],
  _outside: OutsideEvidence = {},
): Published | null {
  return article.published
}
