import type { Span } from '../article/span.ts'
import type { Analysis, Token } from '../language/analysis.ts'

const ahead = new Set(
  'will would shall scheduled set due expected plans planned upcoming next until deadline'.split(' '),
)

/** Whether a span's sentence tells of what is to come: a debate "set for Oct. 9" says nothing of the report's own day. */
export function looksAhead({ tokens, sentences }: Analysis, span: Span): boolean {
  const sentence = sentences[tokens[firstTokenFrom(tokens, span.start)]?.sentence ?? -1]
  if (!sentence) return false
  for (let index = sentence.first; index < sentence.last; index++) if (ahead.has(tokens[index]!.lower)) return true
  return false
}

/** The place of the first token that starts at or after an offset. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
