import type { Block, BlockKind } from '../article.ts'
import type { Line } from './lines.ts'
import { isEmbeddedPost } from './posts.ts'

/** Where on a line the title, the byline and stamps stand, so that no sentence runs through them. */
export interface Furniture {
  readonly title: { readonly start: number; readonly end: number } | null
  readonly byline: Line | null
  readonly stamps: readonly { readonly start: number; readonly end: number }[]
}

/**
 * The blocks of a dump: one for each line that is not residue, lines with a stamp cut at it
 * ("date 2031-05-03 The ferry ..." gives a heading and a paragraph).
 */
export function blocksOf(text: string, lines: readonly Line[], furniture: Furniture): readonly Block[] {
  const blocks: Block[] = []
  const first = lines.findIndex((line) => line.ended && line.words >= 9)
  for (const [at, line] of lines.entries()) {
    const cuts = [...furniture.stamps, ...(furniture.title ? [furniture.title] : [])]
      .filter((cut) => cut.start < line.end && cut.end > line.start)
      .sort((a, b) => a.start - b.start)
    let from = line.start
    for (const cut of cuts) {
      push(blocks, text, from, cut.start, kindOf(line, furniture, at < first))
      push(
        blocks,
        text,
        Math.max(from, cut.start),
        Math.min(cut.end, line.end),
        cut === furniture.title ? 'title' : 'heading',
      )
      from = Math.max(from, Math.min(cut.end, line.end))
    }
    push(blocks, text, from, line.end, kindOf(line, furniture, at < first))
  }
  return Object.freeze(blocks)
}

/** "## A heading", "> a quoted line": marks of Markdown and of mails, no words of the report. */
const MARKDOWN = /^\s*(?:#{1,6}\s|(?:>\s?){1,8})+(?=\S)/

function push(blocks: Block[], text: string, start: number, end: number, kind: BlockKind): void {
  const words = text.slice(start, end)
  const from = start + (words.length - words.replace(MARKDOWN, '').trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  if (from < to) blocks.push(Object.freeze({ start: from, end: to, kind }))
}

function kindOf(line: Line, furniture: Furniture, above: boolean): BlockKind {
  if (line === furniture.byline) return 'heading'
  if (isEmbeddedPost(line.text)) return 'quotation'
  if (/^(?:[•●▪*‣]|[–—-]\s|\d{1,2}[.)]\s)/.test(line.text)) return 'list'
  // A paragraph that lost its full stop is longer than headings are, unless it stands above the story.
  if (!line.ended && !line.cut && line.words <= (above ? 20 : 12)) return 'heading'
  return 'paragraph'
}
