import type { PageBlock } from '../blocks.ts'
import { endsSentence, wordCount } from '../words.ts'

const by = /^(?:by|von|por|par|di|автор|written by|text:|reporting by|edited by|author:)\s+\S/iu

/** Cuts bylines and scraps above the first paragraph. */
export function cutBylines(blocks: readonly PageBlock[]): void {
  for (const block of blocks) {
    if (block.cut !== null) continue
    const text = block.text
    if (text.length >= 120 || (!by.test(text) && wordCount(text) >= 4) || endsSentence(text)) return
    block.cut = 'byline'
  }
}

/** Cuts what trails the last paragraph: headings with no text under them, links, scraps of under four words. */
export function cutTail(blocks: readonly PageBlock[]): void {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (block.cut !== null) continue
    if (block.kind === 'heading') block.cut = 'heading without text'
    else if (block.linked > 0.6 * block.text.length) block.cut = 'related headlines'
    else if (wordCount(block.text) < 4 && !endsSentence(block.text)) block.cut = 'scrap'
    else return
  }
}
