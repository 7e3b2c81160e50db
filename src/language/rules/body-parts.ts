import type { Article } from '../../article/article.ts'

/** A stretch of one block that holds no residue. */
export interface BodyPart {
  readonly start: number
  readonly end: number
  /** Place of the block in `Article.blocks`. */
  readonly block: number
  /** Each line stands for itself (lists, tables). */
  readonly lines: boolean
}

/**
 * The blocks of an article cut around its residue, in order of the text. The dateline ("HALDEN, 14 May (Norpress) -") is a
 * stretch of its own: its words are nobody's, and its place is no party, but its day is a time.
 */
export function bodyParts(article: Article): BodyPart[] {
  const { dateline, text } = article
  const running = dateline ? /^[\s\-–—:]*/.exec(text.slice(dateline.span.end, dateline.span.end + 40))![0].length : 0
  const residue = [...article.residue].sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: BodyPart[] = []
  let at = 0 // the first residue that may reach into the block
  let furthest = 0
  const order = article.blocks.map((_, block) => block)
  order.sort((a, b) => article.blocks[a]!.start - article.blocks[b]!.start || a - b)
  for (const block of order) {
    const { end, kind, start } = article.blocks[block]!
    const lines = kind === 'list' || kind === 'table'
    let from = Math.max(start, furthest)
    if (dateline && dateline.span.start === from && dateline.span.end < end) {
      const to = dateline.span.end + running
      parts.push({ start: from, end: to, block, lines })
      from = to
    }
    while (at < residue.length && residue[at]!.end <= from) at++
    for (let k = at; k < residue.length && residue[k]!.start < end; k++) {
      if (residue[k]!.start > from) parts.push({ start: from, end: residue[k]!.start, block, lines })
      from = Math.max(from, residue[k]!.end)
    }
    if (from < end) parts.push({ start: from, end, block, lines })
    furthest = Math.max(furthest, end)
  }
  return parts
}
