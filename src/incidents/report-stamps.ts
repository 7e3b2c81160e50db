import type { Span } from '../article/span.ts'
import { overlaps } from '../article/span.ts'
import type { IncidentText } from './incident-text.ts'

/** "Ann Lund (@annlund)": the name that signs a post set into a report; a date behind it is the post's. */
export const POSTED_BY = /\(@\w{1,30}\)/

/** Whether words date the report and not what it tells of: "Published: 12 June 2031", "VARN, June 13 (Norpress) -". */
export function datesTheReport(
  span: Span,
  { published, dateline }: Pick<IncidentText, 'published' | 'dateline'>,
): boolean {
  // Also where the year of the dateline was told from elsewhere, so that it is no longer stated.
  if (dateline && overlaps(dateline.span, span)) return true
  return published?.certainty === 'stated' && published.span !== undefined && overlaps(published.span, span)
}
