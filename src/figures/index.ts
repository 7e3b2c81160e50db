import type { Article } from '../article/article.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'
import type { Figure } from './figure.ts'

/** Every count of people hurt or moved, and of places and things where they measure the incident. */
export function figuresIn(
  _article: Article,
  _analysis: Analysis,
  _claims: readonly Claim[],
  _times: readonly Time[],
): readonly Figure[] {
  return []
}
