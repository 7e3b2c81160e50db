import { contentWords, type Line, linesOf, wordsOf } from './lines.ts'
import type { Marks } from './marks.ts'

/** A text dump seen as a page of lines, with what rules need to judge one line by the others. */
export interface Page {
  readonly text: string
  readonly lines: readonly Line[]
  /** The title, where the input states one. */
  readonly stated: string | null
  /** In how many lines each run of four words occurs, to see lines printed twice in other words. */
  readonly runs: ReadonlyMap<number, number>
  /** The runs of each line, each once. */
  readonly runsOfLine: readonly ReadonlySet<number>[]
}

/** Running text: ends as a sentence and has the length of one. */
export function isProse(line: Line): boolean {
  return line.ended && line.words >= 9
}

/**
 * @param text the whole dump
 * @param stated the title that came with the input
 */
export function pageOf(text: string, stated: string | null): Page {
  const lines = linesOf(text)
  const runs = new Map<number, number>()
  const numbers = new Map<string, number>()
  const runsOfLine = lines.map((line) => runsOf(line, numbers))
  for (const each of runsOfLine) for (const run of each) runs.set(run, (runs.get(run) ?? 0) + 1)
  return {
    text,
    lines,
    stated,
    runs,
    runsOfLine,
  }
}

/** Place of the first line of running text that no rule has marked; -1 where there is none. */
export function firstBody(page: Page, marks: Marks): number {
  return page.lines.findIndex((line) => isProse(line) && !marks.has(line))
}

/** Place of the last line of running text that no rule has marked; -1 where there is none. */
export function lastBody(page: Page, marks: Marks): number {
  return page.lines.findLastIndex((line) => isProse(line) && !marks.has(line))
}

/** Share of the unmarked lines of eight words and more that end as sentences do. */
export function punctuatedShare(page: Page, marks: Marks): number {
  let long = 0
  let ended = 0
  for (const line of page.lines) {
    if (line.words < 8 || marks.has(line)) continue
    long++
    if (line.ended || line.cut) ended++
  }
  return long === 0 ? 0 : ended / long
}

/** Words told apart in a run; 13 bits each, so that four fit into a number exactly. */
const WORDS = 8192

/**
 * The runs of four words of a line, as numbers made of the words' numbers. A line of 5 MB gives its first 20,000
 * characters only.
 *
 * @param numbers the words of the page so far, each with its number; grows
 */
function runsOf(line: Line, numbers: Map<string, number>): ReadonlySet<number> {
  const runs = new Set<number>()
  let run = 0
  let at = 0
  for (const word of wordsOf(line.text.length > 20_000 ? line.text.slice(0, 20_000) : line.text)) {
    let number = numbers.get(word)
    if (number === undefined) {
      number = numbers.size % WORDS
      numbers.set(word, number)
    }
    run = (run % WORDS ** 3) * WORDS + number
    at++
    if (at >= 4) runs.add(run)
  }
  return runs
}

/** Share of a line's runs of four words that other lines hold too: 1 for a line printed twice. */
export function repeatedShare(page: Page, line: Line): number {
  const runs = page.runsOfLine[line.index]!
  if (runs.size === 0) return 0
  let again = 0
  for (const run of runs) if ((page.runs.get(run) ?? 0) > 1) again++
  return again / runs.size
}

/** The words the story is about: those in at least two of the prose lines, or in the stated title. */
export function storyWords(lines: readonly Line[], title: string | null): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const line of lines) for (const word of contentWords(line.text)) seen.set(word, (seen.get(word) ?? 0) + 1)
  const story = new Set(title === null ? [] : contentWords(title))
  for (const [word, count] of seen) if (count > 1) story.add(word)
  return story
}

/** Share of the words of `text` that the story is about. */
export function sharedWith(story: ReadonlySet<string>, text: string): number {
  const words = contentWords(text)
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (story.has(word)) shared++
  return shared / words.size
}
