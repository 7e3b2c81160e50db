import type { Article } from '../article/article.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Claim } from './claim.ts'

/** Every statement that the article attributes to somebody, in order of the text. */
export function claimsIn(_article: Article, _analysis: Analysis): readonly Claim[] {
  return []
}
