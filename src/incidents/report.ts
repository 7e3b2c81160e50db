import type { Article } from '../article/article.ts'
import type { Blame } from '../blame/blame.ts'
import type { Claim } from '../claims/claim.ts'
import type { Figure } from '../figures/figure.ts'
import type { Name, Sentence } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'
import type { Warning } from '../warnings/warning.ts'

/** An article with all that the stages found in it. */
export interface Report extends Article {
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  readonly blame: readonly Blame[]
  readonly warnings: readonly Warning[]
  readonly times: readonly Time[]
  readonly names: readonly Name[]
  readonly sentences: readonly Sentence[]
}
