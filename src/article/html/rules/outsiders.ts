import type { PageBlock } from '../blocks.ts'
import { sizeOf } from '../size.ts'
import type { PageElement } from '../tree.ts'
import { endsSentence } from '../words.ts'

/** What stands outside the element that holds most of the paragraphs must look like a paragraph itself. */
export function cutOutsiders(blocks: readonly PageBlock[]): void {
  const weights = new Map<PageElement, number>()
  let pivot: PageElement | null = null
  for (const block of blocks) {
    if (block.cut !== null || sizeOf(block.text) < 40) continue
    const group = groupOf(block.element)
    const sum = (weights.get(group) ?? 0) + block.text.length - block.linked
    weights.set(group, sum)
    if (!pivot || sum > weights.get(pivot)!) pivot = group
  }
  if (!pivot) return
  const most = weights.get(pivot)!
  const looks = looksOf(pivot)
  const near = pivot.parent?.parent ?? pivot
  const inPivot = new Map<PageElement, boolean>()
  const inNear = new Map<PageElement, boolean>()
  const alike = (block: PageBlock): boolean =>
    isWithin(block.element, pivot, inPivot) || looksOf(groupOf(block.element)) === looks
  const last = blocks.findLastIndex((block) => block.cut === null && alike(block))
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    if (block.cut !== null || isWithin(block.element, pivot, inPivot)) continue
    if (isCookieNotice(block.text)) {
      block.cut = 'prompt'
      continue
    }
    const weight = weights.get(groupOf(block.element)) ?? 0
    // Sections of one article look alike or stand close together; a text far below must be nearly as long to count.
    const far = i > last && !isWithin(block.element, near, inNear)
    if (weight > (far ? 0.6 : 0.15) * most) continue
    const size = sizeOf(block.text)
    if (far || size < 60 || block.linked > 0.3 * block.text.length || (!endsSentence(block.text) && size < 200)) {
      block.cut = 'beside the article'
    }
  }
}

/** "We use cookies to ...", in the languages of the pages we have read. */
function isCookieNotice(text: string): boolean {
  return (
    text.length < 800 &&
    /\bcookies?\b/i.test(text) &&
    /\b(?:use|uses|using|accept|store|set|verwend|nutz|setz|einsatz|akzept|zulassen|speicher|utilis|accepte|utiliz|usa|usiamo|acept|gebruik|plaats|bruger|använd|käytä|używa)/i.test(
      text,
    )
  )
}

function looksOf(element: PageElement): string {
  return `${element.tag} ${element.attributes.get('class') ?? ''}`
}

/** The element whose children a block's paragraph stands among. */
function groupOf(element: PageElement): PageElement {
  let at = element
  while (at.parent && /^(?:p|h[1-6]|li|ul|ol|blockquote|pre|span|tr|td)$/.test(at.tag)) at = at.parent
  return at
}

/** Whether an element stands in another; what was found on the way is remembered, so that deep pages cost no more. */
export function isWithin(element: PageElement, root: PageElement, known: Map<PageElement, boolean>): boolean {
  const path: PageElement[] = []
  let found = false
  for (let at: PageElement | null = element; at; at = at.parent) {
    const before = known.get(at)
    if (before !== undefined || at === root) {
      found = before ?? true
      break
    }
    path.push(at)
  }
  for (const at of path) known.set(at, found)
  return found
}
