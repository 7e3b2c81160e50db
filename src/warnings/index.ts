import type { Article } from '../article/article.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'
import type { Warning } from './warning.ts'

/** Every warning or threat that the article tells of, with how it was received. */
export function warningsIn(
  _article: Article,
  _analysis: Analysis,
  _claims: readonly Claim[],
  _times: readonly Time[],
): readonly Warning[] {
  return []
}
