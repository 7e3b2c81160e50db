import type { PageBlock } from '../blocks.ts'
import { bare, isTitle } from '../title.ts'

/** Cuts the headline where it is printed again above the text; further down the same words may be the article's. */
export function cutTitles(blocks: readonly PageBlock[], titles: readonly string[]): void {
  const known = titles.map(bare).filter((title) => title.length > 8)
  let paragraphs = 0
  for (const block of blocks) {
    if (block.cut !== null) continue
    if ((block.kind === 'heading' && block.element.tag === 'h1') || isTitle(block.text, known)) block.cut = 'title'
    else if (block.text.length > 120 && ++paragraphs > 4) return
  }
}
