import type { Article } from '../article/article.ts'
import type { Claim } from '../claims/claim.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Blame } from './blame.ts'

/** Every statement of who did it: claimed, blamed, suspected, denied, cleared. */
export function blameIn(_article: Article, _analysis: Analysis, _claims: readonly Claim[]): readonly Blame[] {
  return []
}
