import { blocksOf, type PageBlock, paragraphText } from './blocks.ts'
import { cutBoxes } from './boxes.ts'
import { keepReason } from './residue.ts'
import type { Page, PageElement } from './tree.ts'

/** The blocks of the article in page order, and what was left out of its surroundings with the reason. */
export interface Body {
  readonly root: PageElement | null
  readonly blocks: readonly PageBlock[]
  readonly kept: readonly PageBlock[]
  readonly left: readonly PageBlock[]
}

/**
 * Finds the element that holds the article, and the blocks in it that belong to the article.
 *
 * @param page the page
 * @param titles what the page says its title is (og:title, h1, ...), to find the place where the body begins
 */
export function bodyOf(page: Page, titles: readonly string[]): Body {
  const sums = paragraphText(page.root)
  const blocks = blocksOf(page.root, sums)
  cutBoxes(blocks, sums, sums.get(page.root) ?? 0)
  const scores = new Map<PageElement, number>()
  for (const block of blocks) {
    const score = weightOf(block)
    if (score <= 0) continue
    for (let at: PageElement | null = block.element; at; at = at.parent) scores.set(at, (scores.get(at) ?? 0) + score)
  }
  const root = descend(page.root, scores)
  const inside: PageBlock[] = []
  for (const block of blocks) {
    if (!isInside(block.element, root)) block.cut ??= 'outside the article'
    else inside.push(block)
  }
  keepReason(inside, titles)
  return { root, blocks, kept: blocks.filter((block) => !block.cut), left: blocks.filter((block) => block.cut) }
}

/** How much a block speaks for its surroundings being the article. */
export function weightOf(block: PageBlock): number {
  if (block.cut) return 0
  const plain = block.text.length - block.linked
  if (plain < 25) return 0
  const share = block.linked / block.text.length
  if (share > 0.5) return 0
  const sentence = /[.!?…。؟।"”»]/.test(block.text) ? 1 : 0.4
  const kind = block.kind === 'heading' ? 0.3 : block.kind === 'list' ? 0.6 : 1
  return Math.min(plain, 800) * (1 - share) * sentence * kind
}

/** An element below `at` that alone holds this share of its score is where the article is. */
const dominant = 0.82

function descend(top: PageElement, scores: ReadonlyMap<PageElement, number>): PageElement {
  let at = top
  for (;;) {
    let best: PageElement | null = null
    let most = 0
    for (const child of at.children) {
      if (typeof child === 'string') continue
      const score = scores.get(child) ?? 0
      if (score > most) {
        most = score
        best = child
      }
    }
    if (!best || best.tag === 'p') return at
    const share = most / (scores.get(at) ?? 1)
    if (share < (saysBody(best) ? 0.5 : dominant)) return at
    at = best
  }
}

/** Whether an element itself says that it holds an article's text. */
function saysBody(element: PageElement): boolean {
  return (
    element.attributes.get('itemprop') === 'articleBody' ||
    element.tag === 'article' ||
    element.tag === 'main' ||
    element.attributes.get('role') === 'main' ||
    /\b(?:article|story|entry|post)[-_]*(?:body|content|text|copy)\b/i.test(
      `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`,
    )
  )
}

function isInside(element: PageElement, root: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === root) return true
  return false
}
