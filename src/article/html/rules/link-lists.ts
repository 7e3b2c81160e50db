import type { PageBlock } from '../blocks.ts'
import type { PageElement } from '../tree.ts'

/** Paragraphs and headings that are one link, and lists whose items are links: pointers to other stories. */
export function cutLinkLists(blocks: readonly PageBlock[]): void {
  const lists = new Map<PageElement, { chars: number; linked: number; items: PageBlock[] }>()
  for (const block of blocks) {
    if (block.cut !== null) continue
    const list = listAround(block.element)
    if (list) {
      const entry = lists.get(list) ?? { chars: 0, linked: 0, items: [] }
      entry.chars += block.text.length
      entry.linked += block.linked
      entry.items.push(block)
      lists.set(list, entry)
    } else if (block.linked > (block.kind === 'heading' ? 0.95 : 0.8) * block.text.length)
      block.cut = 'related headlines'
  }
  for (const { chars, linked, items } of lists.values()) {
    if (linked > 0.6 * chars) for (const item of items) item.cut = 'related headlines'
  }
}

function listAround(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'dl') return at
  }
  return null
}
