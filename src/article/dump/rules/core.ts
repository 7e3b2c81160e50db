import type { Line } from '../lines.ts'
import type { Marks, Rule } from '../marks.ts'
import { isProse, type Page, sharedWith, storyWords } from '../page.ts'
import { isEmbeddedPost } from '../posts.ts'
import { STAMP } from '../stamps.ts'

/** A line without a full stop weighs as much against the story as this many words weigh for it. */
const LOOSE = 9
/** No paragraph counts for more than this. */
const MOST = 50
/** Items of lists that belong to a report: numbered, dated, "Halden: two hurt", "Jon Lee, 34, of Brenn". */
const ITEM = /^(?:\d{1,3}[).]|[•●▪*‣–—-])\s|^[–—-]\p{L}|^\p{L}{3,9}\.? \d{1,2}\b|:\s|,\s\d{1,3}\b/u

/** So many loose lines on one side of the story make a page's furniture; fewer may be a signature or a standfirst. */
const FURNITURE = 5

/**
 * On a page copied whole, menus stand above the story and links below it, line after line without a full stop. The
 * story is the stretch in which the words of paragraphs outweigh such lines the most (the maximum subarray, Kadane
 * 1977). Loose lines outside it are furniture where there are many; the headline, stamps and bylines stay.
 */
export const markAroundTheStory: Rule = (page, marks) => {
  const { lines } = page
  if (lines.length < 12) return
  const [from, to] = densest(page, marks)
  if (from < 0) return
  const inside = lines.slice(from, to + 1).filter((line) => isProse(line) && !marks.has(line))
  if (inside.length < 3) return
  const story = storyWords(inside, page.stated)
  const own = inside.reduce((sum, line) => sum + sharedWith(story, line.text), 0) / inside.length
  markSide(lines.slice(0, from), marks, story, own, true)
  markSide(lines.slice(to + 1), marks, story, own, false)
}

/** First and last line of the stretch with the most paragraph words over loose lines; [-1, -1] without any. */
export function densest(page: Page, marks: Marks): [number, number] {
  let best = 0
  let found: [number, number] = [-1, -1]
  let sum = 0
  let start = 0
  for (const line of page.lines) {
    if (sum <= 0) {
      sum = 0
      start = line.index
    }
    sum += weight(line, marks)
    if (sum > best) {
      best = sum
      found = [start, line.index]
    }
  }
  return found
}

function weight(line: Line, marks: Marks): number {
  if (marks.has(line)) return /caption|credit|stub|gallery|prompt|newsletter/.test(marks.reason(line)!) ? 0 : -LOOSE / 2
  if (isProse(line)) return Math.min(line.words, MOST)
  if (line.ended || isEmbeddedPost(line.text)) return line.words / 2
  if (ITEM.test(line.text)) return 0
  return -LOOSE
}

function markSide(side: readonly Line[], marks: Marks, story: ReadonlySet<string>, own: number, above: boolean): void {
  const loose = side.filter(
    (line) =>
      !marks.has(line) && !line.ended && !isEmbeddedPost(line.text) && !STAMP.test(line.text) && !ITEM.test(line.text),
  )
  const known = side.filter((line) => marks.has(line)).length
  if (loose.length + known < FURNITURE || loose.length === 0) return
  const reason = above ? 'site menu' : 'other headlines of the site'
  const isLoose = new Set(loose.map((line) => line.index))
  const headline = above ? headlineAmong(loose, story) : null
  for (const line of side) {
    if (line === headline || STAMP.test(line.text) || isEmbeddedPost(line.text)) continue
    // Between the headline and the story stand the standfirst and the byline.
    if (headline !== null && line.index > headline.index && line.index - headline.index <= 3 && line.words >= 5)
      continue
    if (isLoose.has(line.index) && line.words <= 25) marks.mark(line, reason)
    else if (isProse(line) && sharedWith(story, line.text) < 0.35 * own) marks.mark(line, 'other text of the site')
  }
  // "Quiz: how salty are you" between two headlines is one too.
  for (const [at, line] of side.entries()) {
    if (ITEM.test(line.text) && marks.reason(side[at - 1]) === reason && marks.reason(side[at + 1]) === reason)
      marks.mark(line, reason)
  }
}

/** The line above the story that shares most with it; of equals the last. */
function headlineAmong(loose: readonly Line[], story: ReadonlySet<string>): Line | null {
  let best: Line | null = null
  let most = 0
  for (const line of loose) {
    if (line.words < 3 || line.words > 40) continue
    const share = sharedWith(story, line.text) * Math.min(line.words, 8)
    if (share > 0 && share >= most) {
      best = line
      most = share
    }
  }
  return best
}
