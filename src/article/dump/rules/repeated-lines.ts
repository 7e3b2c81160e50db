import { wordsOf } from '../lines.ts'
import type { Rule } from '../marks.ts'

/** Lines shorter than this many words may return for good reason: a refrain, a name, "he said". */
const LEAST = 7

/** The same line again: the headline above its own copy, a caption under both its pictures, a quotation pulled out. */
export const markRepeatedLines: Rule = (page, marks) => {
  const seen = new Map<string, number>()
  for (const line of page.lines) {
    if (line.words < LEAST && !(line.index === 1 && line.words >= 3)) continue
    if (line.text.length > 20_000) continue
    const key = wordsOf(line.text).join(' ')
    const before = seen.get(key)
    if (before === undefined) seen.set(key, line.index)
    else if (line.index === before + 1 && before <= 3 && !line.ended) marks.mark(line, 'headline printed twice')
    else marks.mark(line, 'printed twice')
  }
}
