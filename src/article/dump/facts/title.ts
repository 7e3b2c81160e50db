import type { Line } from '../lines.ts'
import { contentWords, wordsOf } from '../lines.ts'
import { isProse, sharedWith } from '../page.ts'
import { firstDate } from './dates.ts'
import { hostOf } from './outlet.ts'

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
 * @param begins index of the story's first line of running text, -1 where there is none
 */
export function titleIn(
  body: readonly Line[],
  stated: string | null,
  story: ReadonlySet<string>,
  begins: number,
): Title | null {
  if (stated !== null && stated.trim() !== '') return statedTitle(body, stated)
  const first = body.findIndex((line) => line.index >= begins && isProse(line))
  const top = body.slice(Math.max(0, first - 60), Math.max(1, first < 0 ? 3 : first))
  const found = top.map(candidate).filter((each) => each !== null)
  // A headline on the first line may share no word with a short report; below it, a line must.
  const fitting = found.filter(({ line, title }) => line.index === 0 || sharedWith(story, title) > 0)
  // Few lines above the story are headline and standfirst, in this order; among many stands the one that fits best.
  if (fitting.length <= FEW) return fitting[0] ? unmarked(fitting[0]) : null
  return unmarked(fitting.reduce((best, each) => (closeness(each, story) >= closeness(best, story) ? each : best)))
}

/** "# Crane falls on the quay" without the mark of a heading. */
const unmarked = (found: PrintedTitle): PrintedTitle => ({ ...found, title: found.title.replace(/^#{1,6}\s+/, '') })

/**
 * A title without the outlet that a page sets behind it: "Crane falls on quay - Halden Post". Only where the outlet or the
 * address says that this is whose page it is.
 */
export function withoutOutlet(title: string, outlet: string | null, url: string | null): string {
  const match = /^(.{12,})\s[-–—|]\s([^-–—|]{2,40})$/u.exec(title)
  if (!match) return title
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replace(/^the\s/, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  const name = bare(match[2]!)
  const hosts = [outlet, url && hostOf(url)].flatMap((each) => (each ? [bare(each)] : []))
  return name.length >= 2 && hosts.some((host) => host.startsWith(name) || (host.length > 2 && name.startsWith(host)))
    ? match[1]!.trim()
    : title
}

/** Most lines above a story that are taken for its headline and standfirst; more are a page's. */
const FEW = 4

/** The title that came with the input, on the line that prints it. */
function statedTitle(body: readonly Line[], stated: string): Title {
  const key = wordsOf(stated).join(' ')
  for (const line of body.slice(0, 12)) {
    if (line.text.length > 600) continue
    const printed = withoutStamp(line)
    if (wordsOf(printed).join(' ') === key) return { title: stated.trim(), line, length: printed.length }
  }
  return { title: stated.trim(), line: null, length: 0 }
}

/** A headline with the line it stands on. */
interface PrintedTitle extends Title {
  readonly line: Line
}

/** A byline, a section, an address, an entry of a list or a name with its outlet: no headline. */
const NO_TITLE = /^(?:by|from)\s|^[*•●▪‣]\s|^[([]|https?:|@|\s\|\s.*\s\|\s|^\p{L}+ \p{L}+, [\p{L}.]+$/iu

/** The line as a headline, where it can be one. */
function candidate(line: Line): PrintedTitle | null {
  const printed = withoutStamp(line)
  if (printed === line.text && line.ended && !/[?!]["”’']?$/.test(line.text)) return null
  if (line.words < 3 || line.words > 32 || printed.length > 260 || NO_TITLE.test(printed)) return null
  // "Wednesday 3 May 2031 9:22 am" is a stamp.
  const date = firstDate(printed)
  if (date && wordsOf(printed.slice(0, date.start) + printed.slice(date.end)).length < 3) return null
  return { title: printed.trim(), line, length: printed.length }
}

function withoutStamp(line: Line): string {
  const stamp = line.text.length <= 600 ? STAMP_ON_LINE.exec(line.text) : null
  return stamp ? line.text.slice(0, stamp.index) : line.text
}

/** Longer headlines that share as much say more. */
function closeness({ title }: Title, story: ReadonlySet<string>): number {
  return sharedWith(story, title) * Math.min(contentWords(title).size, 7)
}
