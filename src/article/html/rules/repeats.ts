import type { PageBlock } from '../blocks.ts'
import { bare } from '../title.ts'

/** Cuts a paragraph that stands word for word above already: leads printed again, texts given once more for printing. */
export function cutRepeats(blocks: readonly PageBlock[]): void {
  const seen = new Set<string>()
  for (const block of blocks) {
    if (block.cut !== null || block.text.length < 80) continue
    const words = bare(block.text)
    if (seen.has(words)) block.cut = 'said twice'
    seen.add(words)
  }
}
