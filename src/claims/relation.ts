import type { Span } from '../article/span.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'

/** A stretch of tokens [first, last) of `Analysis.tokens`. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** Who, the words that bring it, and what: places only. A claim is made from it once stance and speaker are known. */
export interface Relation {
  readonly source: Range | null
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly rule: string
}

/** The span of a stretch of tokens. */
export function spanOf(analysis: Analysis, range: Range): Span {
  return spanAt(analysis.text, analysis.tokens[range.first]!.start, analysis.tokens[range.last - 1]!.end)
}

/** First token of a relation, for the order of the text. */
export function firstToken(relation: Relation): number {
  let first = Number.POSITIVE_INFINITY
  for (const range of [relation.source, ...relation.cue, ...relation.content]) {
    if (range) first = Math.min(first, range.first)
  }
  return first
}
