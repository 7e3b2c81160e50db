import type { Line } from '../lines.ts'
import type { Marks, Rule } from '../marks.ts'
import { isProse, lastBody, type Page, sharedWith, storyWords } from '../page.ts'
import { LIMIT, LINK_LINES, LINKS_OPENER } from '../prompts.ts'
import { CUT_TEASER, kickers } from '../teasers.ts'

/** Lines that lead to other pages: "Read more: ...", "[A whole line in brackets]", and the headlines below "Related". */
export const markLinks: Rule = (page, marks) => {
  for (const line of page.lines) {
    if (marks.has(line)) {
      // "Read more" alone is a button, and at the end of the page it heads a list too.
      if (line.words <= 4 && line.index > 0 && opensLinks(line.text)) markListAtTheEnd(page, marks, line)
      continue
    }
    // "LIVE: Storm over Selm" on top of a page is its headline.
    if (line.index === 0 && HEADLINE.test(line.text)) continue
    if (line.text.length <= LIMIT && !isProse(line) && LINK_LINES.some((pattern) => pattern.test(line.text))) {
      marks.mark(line, 'related headlines')
    } else if (opensLinks(line.text) && (line.words <= 6 || !line.ended) && line.index > 0) {
      markList(page, marks, line.index)
      if (line.words <= 4) markListAtTheEnd(page, marks, line)
    } else if (line.words >= 12 && line.words <= 400 && kickers(line.text) >= 2) {
      // "NO WAY BACK Ferry line sells its last ship DEEP TROUBLE Divers find ...": headlines run together.
      marks.mark(line, 'related headlines')
    }
  }
}

const HEADLINE = /^(?:live|live updates|analysis|explainer|background|factbox|timeline)\s*[:|–—-]\s*\S/i

function opensLinks(text: string): boolean {
  return (
    text.length <= 2000 &&
    LINKS_OPENER.test(text) &&
    !/[,;]\s/.test(text.slice(0, 20)) &&
    !/\b(?:said|says|told)\b/.test(text)
  )
}

/** The opener and the lines below it that are no running text. */
function markList(page: Page, marks: Marks, at: number): void {
  const opener = page.lines[at]!
  // "More news is expected from the port, ..." is a sentence.
  if (opener.words > 8 && !kickers(opener.text) && opener.ended) return
  marks.mark(opener, 'related headlines')
  const last = lastBody(page, marks)
  if (!/[:：]$/.test(opener.text) && opener.words > 8) return
  for (const line of page.lines.slice(at + 1)) {
    // A sentence below is no headline: "UP NEXT" over "Brenn host Selm on Friday." is part of a sports report.
    if ((line.ended && line.words >= 5) || line.index - at > 12) return
    if (!line.ended && line.words < 4 && line.index < last) return
    if (CREDIT.test(line.text)) continue
    marks.mark(line, 'related headlines')
  }
}

const CREDIT =
  /^\(?(?:additional |further )?(?:reporting|writing|editing|edited|written|reported|compiled|correction|clarification|sources?|by)\b/i

/**
 * The lines below an opener down to the end of the page, when they are few and short and the words of the story hardly
 * return in them: headlines, and teasers of one sentence. Credits stay.
 */
function markListAtTheEnd(page: Page, marks: Marks, opener: Line): void {
  if (page.lines.length - opener.index > 13) return
  const below = page.lines.slice(opener.index + 1).filter((line) => !marks.has(line) && !CREDIT.test(line.text))
  if (below.length === 0 || below.some((line) => line.words > 30 || /^["“‘«(]/.test(line.text))) return
  const above = page.lines.slice(0, opener.index).filter((line) => isProse(line) && !marks.has(line))
  if (above.length < 2) return
  const story = storyWords(above, page.stated)
  const own = above.reduce((sum, line) => sum + sharedWith(story, line.text), 0) / above.length
  if (below.some((line) => line.ended && line.words >= 5 && sharedWith(story, line.text) > 0.5 * own)) return
  for (const line of below) marks.mark(line, 'related headlines')
}

/** Openings of other stories, each cut off by an ellipsis, at the end of the page: two and more. */
export const markTeasers: Rule = (page, marks) => {
  const { lines } = page
  let from = lines.length
  let teasers = 0
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!
    if (CUT_TEASER.test(line.text) && line.words >= 5) teasers++
    else if (!marks.has(line) && !(line.words <= 8 && !line.ended && teasers > 0)) break
    if (CUT_TEASER.test(line.text)) from = i
  }
  if (teasers < 2) return
  for (const line of lines.slice(from)) marks.mark(line, 'openings of other stories')
}
