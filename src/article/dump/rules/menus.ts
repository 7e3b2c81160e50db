import { scriptOf } from '../../language.ts'
import type { Line } from '../lines.ts'
import type { Marks, Rule } from '../marks.ts'
import { firstBody, isProse, lastBody, type Page, sharedWith, storyWords } from '../page.ts'
import { isEmbeddedPost } from '../posts.ts'
import { SECTIONS, SITE_NAME } from '../prompts.ts'
import { STAMP } from '../stamps.ts'

/** Site names, sections and menus above the story, and the loose words a page ends in. */
export const markMenus: Rule = (page, marks) => {
  const { lines } = page
  const first = firstBody(page, marks)
  const last = lastBody(page, marks)
  if (first < 0) return
  const story = storyWords(
    lines.filter((line) => isProse(line) && !marks.has(line)),
    page.stated,
  )
  for (const line of lines.slice(0, Math.min(first, 60))) if (isMenuAtTop(line, story)) marks.mark(line, 'site menu')
  markSiteName(page, marks)
  markTail(page, marks, last)
  for (const line of lines.slice(first, last)) {
    if (/^[-–—|>›»]\s*\p{L}[\p{L} ]{2,30}$/u.test(line.text) && SECTIONS.test(line.text.replace(/^\P{L}+/u, '')))
      marks.mark(line, 'site menu')
  }
}

function isMenuAtTop(line: Line, story: ReadonlySet<string>): boolean {
  if (STAMP.test(line.text)) return false
  if (SECTIONS.test(line.text)) return true
  // "- The Harbour Post", "Home > World > Europe", "News | Sport | Weather"
  if (/^[-–—|>›»]\s*\p{Lu}/u.test(line.text) && line.words <= 4 && !line.ended) return true
  if ((line.text.match(/\s[|>›»/•·]\s/g)?.length ?? 0) >= 2 && !line.ended) return true
  return (
    line.words > 0 &&
    line.words <= 2 &&
    !/^\p{Lu}[\p{Lu} .'’-]+, \p{Lu}/u.test(line.text) &&
    !line.ended &&
    sharedWith(story, line.text) === 0 &&
    !/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(line.text)
  )
}

/**
 * The first line, in capitals and short, above a menu ("Halden Post" over "News", "Sport", "Culture"), or a newspaper's name
 * above anything.
 */
function markSiteName(page: Page, marks: Marks): void {
  const [first, second] = page.lines
  if (!first || !second || marks.has(first)) return
  if (marks.reason(second) !== 'site menu' && !PAPER.test(first.text)) return
  if (SITE_NAME.test(first.text) && !STAMP.test(first.text)) marks.mark(first, 'site menu')
}

/** What newspapers and stations are called by, as the last of two words and more. */
const PAPER =
  /\s(?:Post|Times|News|Herald|Tribune|Gazette|Today|Daily|Journal|Observer|Courier|Newswire|Chronicle|Telegraph|Mirror|Echo|Standard|Sentinel|Examiner|Inquirer|Bulletin|Dispatch|Reporter|Argus|Online|Radio|TV)$/u

/**
 * Short lines below the last paragraph. Where a prompt or a section name stands among them, or three and more stand
 * together, they are the page's furniture; a single one may be a signature.
 */
function markTail(page: Page, marks: Marks, body: number): void {
  const tail = page.lines.slice(body + 1)
  const loose = tail.filter((line) => !marks.has(line) && isLoose(line))
  const known = tail.filter((line) => marks.has(line) || SECTIONS.test(line.text)).length
  const sections = loose.filter((line) => SECTIONS.test(line.text)).length
  for (const line of loose) {
    if (SECTIONS.test(line.text)) marks.mark(line, 'site menu')
    else if ((known >= 2 && loose.length - sections <= known + 2) || marks.has(page.lines[line.index - 1]))
      marks.mark(line, 'site menu')
  }
}

function isLoose(line: Line): boolean {
  return (
    line.words <= 6 &&
    !line.ended &&
    !STAMP.test(line.text) &&
    !isEmbeddedPost(line.text) &&
    !/\/|https?:|@/.test(line.text)
  )
}

/**
 * Short labels in another script than the report's, above or below its text: a widget the page could not fill.
 * Posts in another language are part of the report and stay.
 */
export const markForeignLabels: Rule = (page, marks) => {
  const { lines } = page
  const first = firstBody(page, marks)
  if (first < 0) return
  const script = scriptOf(
    lines
      .slice(first, first + 8)
      .map((line) => line.text.slice(0, 500))
      .join(' '),
  )
  const last = lastBody(page, marks)
  for (const line of lines) {
    if (line.index >= first && line.index <= last) continue
    const other = scriptOf(line.text)
    if (isLoose(line) && other !== null && other !== script) marks.mark(line, 'label in another language')
  }
}
