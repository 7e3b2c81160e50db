import { letterheadsOf } from '../facts/letterhead.ts'
import type { Rule } from '../marks.ts'

/** Front matter, mail headers and signatures, and the page's address on a line of its own. */
export const markLetterheads: Rule = (page, marks) => {
  for (const { lines, reason } of letterheadsOf(page.lines)) for (const line of lines) marks.mark(line, reason)
}
