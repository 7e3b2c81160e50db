import type { Block, Residue } from '../article.ts'
import type { PageBlock } from './blocks.ts'
import { own } from './own.ts'
import { placesIn } from './places.ts'

/** The article text made from a page's blocks, and which stretches of it are what. */
export interface PageText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly residue: readonly Residue[]
  /** The lines of the article itself, for what must not be read from captions and prompts. */
  readonly body: string
}

/**
 * Joins blocks to a text, a line a line. Blocks left out become residue with their reason, so that it can be shown what
 * stood between the paragraphs: captions, credits, related headlines, prompts. Text that no reader sees is not in it.
 *
 * @param around the blocks of the element that holds the article, in page order
 * @param headline the one of them that is the printed headline, where there is one
 */
export function pageText(around: readonly PageBlock[], headline: PageBlock | null): PageText {
  const lines: string[] = []
  const body: string[] = []
  const blocks: Block[] = []
  const residue: { start: number; end: number; reason: string }[] = []
  const placeOf = placesIn()
  let at = 0
  for (const block of around) {
    if (block.cut === 'hidden') continue
    const kind = block === headline ? 'title' : block.cut === null ? block.kind : null
    const place = kind ? own(placeOf(block.element)) : ''
    const start = at
    for (const line of block.text.split('\n')) {
      if (kind) blocks.push(Object.freeze({ start: at, end: at + line.length, kind, place }))
      if (block.cut === null) body.push(line)
      lines.push(line)
      at += line.length + 1
    }
    if (kind) continue
    const before = residue.at(-1)
    const reason = block.cut!
    if (before && before.reason === reason && before.end === start - 1) before.end = at - 1
    else residue.push({ start, end: at - 1, reason })
  }
  return {
    text: own(lines.join('\n')),
    blocks: Object.freeze(blocks),
    residue: Object.freeze(residue.map((stretch) => Object.freeze(stretch))),
    body: body.join('\n'),
  }
}
