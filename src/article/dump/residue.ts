import type { Residue } from '../article.ts'
import { type Line, wordsOf } from './lines.ts'
import { Marks, type Rule } from './marks.ts'
import { isProse, type Page, pageOf } from './page.ts'
import { markCaptionsAgain, markCaptionsAtTheEnd, markSignedCaptions, markUnsignedCaptions } from './rules/captions.ts'
import { densest, markAroundTheStory } from './rules/core.ts'
import { markGalleries } from './rules/galleries.ts'
import { markLetterheads } from './rules/letterheads.ts'
import { markLinks, markTeasers } from './rules/links.ts'
import { markForeignLabels, markMenus } from './rules/menus.ts'
import { markComments, markOtherStories } from './rules/other-stories.ts'
import { markAuthorNotes, markPrompts } from './rules/prompts.ts'
import { markRepeatedLines } from './rules/repeated-lines.ts'
import { markStubs } from './rules/stubs.ts'

/** In this order: what says itself what it is, then what its shape tells, then what only its neighbours tell. */
const RULES: readonly Rule[] = [
  markLetterheads,
  markForeignLabels,
  markPrompts,
  markGalleries,
  markSignedCaptions,
  markCaptionsAgain,
  markLinks,
  markTeasers,
  markAuthorNotes,
  markRepeatedLines,
  markUnsignedCaptions,
  markCaptionsAtTheEnd,
  markOtherStories,
  markComments,
  markStubs,
  markMenus,
  markAroundTheStory,
]

/** More lines than this are no report; the rules look no further. */
const MOST_LINES = 20_000

/** The lines of a dump with the rules' verdicts. */
export interface Judged {
  readonly lines: readonly Line[]
  readonly marks: Marks
  /** Half-open stretches in text order, each with its reason in words; neighbours of one reason are joined. */
  readonly residue: readonly Residue[]
  /** The lines of running text in the densest stretch of the page: the story itself, whatever stands around it. */
  readonly story: readonly Line[]
}

/**
 * Which stretches of a text dump are not the article's. The text itself is left as it is.
 *
 * @param text the dump
 * @param title the title that came with the input, or null
 */
export function judge(text: string, title: string | null): Judged {
  const page = pageOf(text, title)
  const marks = new Marks(page)
  if (page.lines.length <= MOST_LINES) {
    for (const rule of RULES) rule(page, marks)
    keepTheHeadline(page, marks)
    keepTheOnlyText(page, marks)
  }
  const [from, to] = densest(page, marks)
  const story = page.lines.slice(Math.max(0, from), to + 1).filter((line) => isProse(line) && !marks.has(line))
  return { lines: page.lines, marks, residue: joined(page.lines, marks), story }
}

/** The residue alone, as `judge` finds it. */
export function residueIn(text: string, title: string | null): readonly Residue[] {
  return judge(text, title).residue
}

/** The line that prints the stated title is the headline, however much it looks like a link to it. */
function keepTheHeadline(page: Page, marks: Marks): void {
  if (page.stated === null) return
  const title = wordsOf(page.stated).join(' ')
  const line = page.lines.slice(0, 40).find((each) => each.text.length < 400 && wordsOf(each.text).join(' ') === title)
  if (line) marks.clear(line)
}

/** Where nothing else is left, captions and repeated lines are the report: a gallery, a live ticker. */
function keepTheOnlyText(page: Page, marks: Marks): void {
  if (page.lines.some((line) => !marks.has(line) && line.words >= 9)) return
  for (const line of page.lines) {
    if (/caption|gallery|elsewhere|stories|stub/.test(marks.reason(line) ?? '') && line.words >= 6) marks.clear(line)
  }
}

function joined(lines: readonly Line[], marks: Marks): readonly Residue[] {
  const residue: { start: number; end: number; reason: string; last: number }[] = []
  for (const line of lines) {
    const reason = marks.reason(line)
    if (reason === undefined) continue
    const before = residue.at(-1)
    if (before && before.reason === reason && before.last === line.index - 1) {
      before.end = line.end
      before.last = line.index
    } else residue.push({ start: line.start, end: line.end, reason, last: line.index })
  }
  return residue.map(({ start, end, reason }) => Object.freeze({ start, end, reason }))
}
