import type { Line } from '../lines.ts'
import type { Marks, Rule } from '../marks.ts'
import { isProse, type Page, sharedWith, storyWords } from '../page.ts'
import { TOPICS } from '../prompts.ts'

const MARKER = /^[-–—•●▪*·|]$/

/**
 * Other stories under this one: paragraphs each below a bare list mark, or under the name of a section, in which the
 * words of the story hardly return.
 */
export const markOtherStories: Rule = (page, marks) => {
  const { lines } = page
  const from = startOfBriefs(page, marks)
  if (from < 0) return
  const body = lines.slice(0, from).filter((line) => isProse(line) && !marks.has(line))
  if (body.length < 2) return
  const story = storyWords(body, page.stated)
  const below = lines.slice(from).filter(isProse)
  const own = mean(body.map((line) => sharedWith(story, line.text)))
  if (below.length > 0 && mean(below.map((line) => sharedWith(story, line.text))) > 0.5 * own) return
  for (const line of lines.slice(from)) marks.mark(line, 'other stories')
}

/** The line from which on the page tells other stories, by its shape; -1 where nothing says so. */
function startOfBriefs(page: Page, marks: Marks): number {
  const { lines } = page
  const least = Math.max(2, Math.floor(lines.length * 0.3))
  const bare = lines.filter((line) => line.index >= least && MARKER.test(line.text))
  const section = lines.find((line) => line.index >= least && isSection(line, lines))
  if (bare.length >= 2) {
    const above = lines[bare[0]!.index - 1]
    return above && isSection(above, lines) ? above.index : bare[0]!.index
  }
  if (section && !marks.has(lines[section.index + 1])) return section.index
  return -1
}

/** A section's name alone on its line, below running text and above more of it. */
function isSection(line: Line, lines: readonly Line[]): boolean {
  const before = lines[line.index - 1]
  return line.words <= 3 && !line.ended && TOPICS.test(line.text) && before !== undefined && isProse(before)
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Everything below the heading of the readers' comments, where the story stands above it. */
export const markComments: Rule = (page, marks) => {
  const { lines } = page
  const heading = lines.find(
    (line) => marks.reason(line) === 'comments' && COMMENTS.test(line.text) && hasStoryAbove(page, marks, line),
  )
  if (!heading || lines.length - heading.index > 400) return
  for (const line of lines.slice(heading.index)) marks.mark(line, 'comments')
}

const COMMENTS = /^(?:\d+ )?(?:comments|kommentare|commentaires|comentarios|commenti|комментарии)/i

/** Three paragraphs and more above, and more text than below: the word "Comments" also stands in menus. */
function hasStoryAbove(page: Page, marks: Marks, at: Line): boolean {
  const prose = page.lines.filter((line) => isProse(line) && !marks.has(line))
  const above = prose.filter((line) => line.index < at.index)
  const size = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.words, 0)
  return above.length >= 3 && size(above) * 2 > size(prose)
}
