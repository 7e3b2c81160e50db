import { contentWords } from '../lines.ts'
import type { Rule } from '../marks.ts'
import { firstBody, punctuatedShare } from '../page.ts'
import { isEmbeddedPost } from '../posts.ts'

/**
 * Lines between paragraphs that name the story again: "The mayor on the Halden quay collapse". Headings within a
 * report tell what comes next and do not repeat its title; links and videos do.
 */
export const markStubs: Rule = (page, marks) => {
  if (punctuatedShare(page, marks) < 0.6) return
  const first = firstBody(page, marks)
  const title = page.stated ?? (first > 0 ? page.lines[0]!.text : null)
  if (title === null) return
  const about = contentWords(title)
  for (const line of page.lines) {
    if (line.index <= Math.max(1, first) || line.ended || line.cut || line.words < 5 || line.words > 14) continue
    if (isEmbeddedPost(line.text) || /^["“‘'•*–-]|[)\]]$|:/.test(line.text)) continue
    let shared = 0
    for (const word of contentWords(line.text)) if (about.has(word)) shared++
    if (shared >= 2) marks.mark(line, 'video or photo stub')
  }
}
