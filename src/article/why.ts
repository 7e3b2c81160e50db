import type { Span } from './span.ts'

/**
 * Why a finding was made: the rule's name (`stage/phenomenon`, explained in that stage's `rules.ts`) and the words
 * it rests on. `hearsay why ID` prints it; a test holds that every rule used is explained.
 */
export interface Why {
  readonly rule: string
  readonly words: readonly Span[]
}
