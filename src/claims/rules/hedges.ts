import type { Span } from '../../article/span.ts'
import { spanAt } from '../../article/span.ts'

const hedge =
  /\b(?:allegedly|reportedly|without\s+(?:any\s+)?evidence|apparently|supposedly|purportedly|presumably|possibly|probably|perhaps|likely|maybe|seemingly|(?:appears?|appeared|seems?|seemed)\s+to|may|might|could|(?:is|are|was|were)\s+(?:believed|thought|said|alleged|reported|understood|expected)\s+to)\b/giu

/** Words of doubt inside the cue or the content: "allegedly", "reportedly", "appears to". */
export function hedgesIn(text: string, spans: readonly Span[]): readonly Span[] {
  const found: Span[] = []
  for (const span of spans) {
    for (const match of span.text.matchAll(hedge)) {
      // "May" is a month and a name as well: only the verb counts.
      if (/^May$/.test(match[0])) continue
      found.push(spanAt(text, span.start + match.index, span.start + match.index + match[0].length))
    }
  }
  return found
}
