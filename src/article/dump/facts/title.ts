import type { Line } from '../lines.ts'
import { contentWords, wordsOf } from '../lines.ts'
import { sharedWith } from '../page.ts'

/** A title with the line that prints it, where the text does. */
export interface Title {
  readonly title: string
  readonly line: Line | null
  /** Characters of the line that belong to the title: a stamp may follow on the same line. */
  readonly length: number
}

/** "Ferry runs aground Updated: 2031-05-02 06:50 (Norpress)": the headline ends where the stamp begins. */
const STAMP_ON_LINE = /\s+(?:Updated|Published|Posted|Last updated)\s*:?\s*(?:on\s)?(?:\p{L}{3,9}\.?\s)?\d/u

/**
 * The headline: stated with the input, or else the first of the lines above the running text that reads like one.
 *
 * @param body lines that are not residue, in text order
 * @param story words the story is about, to tell a headline from a loose line
 */
export function titleIn(body: readonly Line[], stated: string | null, story: ReadonlySet<string>): Title | null {
  const first = body.findIndex((line) => line.ended && line.words >= 9)
  const top = body.slice(0, Math.max(1, Math.min(first < 0 ? 3 : first, 12)))
  if (stated !== null && stated.trim() !== '') {
    const key = wordsOf(stated).join(' ')
    for (const line of body.slice(0, 12)) {
      if (line.text.length > 600) continue
      const stamp = STAMP_ON_LINE.exec(line.text)
      const printed = stamp ? line.text.slice(0, stamp.index) : line.text
      if (wordsOf(printed).join(' ') === key) return { title: stated.trim(), line, length: printed.length }
    }
    return { title: stated.trim(), line: null, length: 0 }
  }
  for (const line of top) {
    const stamp = line.text.length <= 600 ? STAMP_ON_LINE.exec(line.text) : null
    const printed = stamp ? line.text.slice(0, stamp.index) : line.text
    if (!stamp && line.ended) continue
    if (
      line.words < 3 ||
      line.words > 32 ||
      printed.length > 260 ||
      /^(?:by|from)\s|^[([]|https?:|@|^\p{L}+ \p{L}+, [\p{L}.]+$/iu.test(printed)
    )
      continue
    if (line.index > 0 && contentWords(printed).size > 0 && sharedWith(story, printed) === 0) continue
    return { title: printed.trim(), line, length: printed.length }
  }
  return null
}
