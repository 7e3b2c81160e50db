import type { PageBlock } from './blocks.ts'
import type { PageElement } from './tree.ts'

/** A printed body shorter than this may be the beginning of one that the page holds elsewhere. */
const short = 600

/**
 * The body that a page gives in its structured data (`articleBody`), where the printed text is missing or only its
 * beginning: pages that a script fills in, and pages that fold the rest of the text away.
 *
 * @param stated the structured data's body
 * @param kept the blocks found in the page's text
 * @param root the page's root, in which the body's place is given
 * @returns the body in paragraphs; null where the printed text is to be used
 */
export function statedBody(
  stated: string | null,
  kept: readonly PageBlock[],
  root: PageElement,
): readonly PageBlock[] | null {
  if (stated === null || stated.length < 200) return null
  const printed = kept.reduce((sum, block) => sum + block.text.length, 0)
  if (printed >= short) return null
  const element: PageElement = { tag: 'script', attributes: new Map(), parent: root, children: [] }
  const blocks: PageBlock[] = []
  for (const line of stated.slice(0, 1_000_000).split(/\n|<\/?(?:p|br|div)\b[^>]{0,300}>/i)) {
    const text = line
      .replace(/<[a-z/][^<>]{0,300}>/gi, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (text !== '') blocks.push({ element, kind: 'paragraph', text, linked: 0, cut: null })
  }
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
  return length >= 200 && length >= 2 * printed ? blocks : null
}
