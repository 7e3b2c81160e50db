import type { PageBlock } from '../blocks.ts'
import { isTimeLine, openingReason } from '../openings.ts'

/** Cuts short blocks that say with their first words what they are, and lines that only tell a time. */
export function cutOpenings(blocks: readonly PageBlock[]): void {
  for (const block of blocks) {
    if (block.cut !== null) continue
    block.cut = openingReason(block.text, block.linked / block.text.length)
    if (block.cut === null && block.kind !== 'table' && isTimeLine(block.text)) block.cut = 'date line'
  }
}
