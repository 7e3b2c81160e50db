import { blocksOf, holdings, type PageBlock } from './blocks.ts'
import { cutBoxes } from './boxes.ts'
import { cutBylines, cutTail } from './rules/ends.ts'
import { keepLead } from './rules/lead.ts'
import { cutLinkLists } from './rules/link-lists.ts'
import { cutOpenings } from './rules/openings.ts'
import { cutOutsiders, isWithin } from './rules/outsiders.ts'
import { cutRepeats } from './rules/repeats.ts'
import { cutTitles } from './rules/titles.ts'
import { sizeOf } from './size.ts'
import { titleIndex } from './title.ts'
import type { Page, PageElement } from './tree.ts'

/** The blocks of the article in page order, and what was left out of its surroundings with the reason. */
export interface Body {
  readonly root: PageElement | null
  /** All text of the page. */
  readonly blocks: readonly PageBlock[]
  /** The blocks of the element that holds the article, with the headline and the lead above it: kept ones and others. */
  readonly around: readonly PageBlock[]
  /** The printed headline, where it stands above the text. */
  readonly headline: PageBlock | null
  readonly kept: readonly PageBlock[]
  readonly left: readonly PageBlock[]
}

/**
 * Finds the element that holds the article, and the blocks in it that belong to the article.
 *
 * @param page the page
 * @param names what the page calls its article (og:title, `<title>`, ...), to find the place where the body begins
 * @param headings the page's large headings
 */
export function bodyOf(page: Page, names: readonly string[], headings: readonly string[] = []): Body {
  const titles = [...names, ...headings]
  const sums = holdings(page.root, names)
  const blocks = blocksOf(page.root, sums)
  cutBoxes(blocks, sums)
  const scores = new Map<PageElement, number>()
  const title = titleIndex(blocks, titles)
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    // What stands above the headline is seldom the article: slogans, prompts, other stories.
    const score = weightOf(block) * (i < title ? aboveTitle : 1)
    if (score <= 0) continue
    for (let at: PageElement | null = block.element; at; at = at.parent) scores.set(at, (scores.get(at) ?? 0) + score)
  }
  const root = descend(page.root, scores)
  const inside: PageBlock[] = []
  const known = new Map<PageElement, boolean>()
  for (const block of blocks) {
    if (!isWithin(block.element, root, known)) block.cut ??= 'outside the article'
    else inside.push(block)
  }
  const uncut = inside.filter((block) => block.cut === null)
  cutTitles(inside, titles)
  cutOpenings(inside)
  cutLinkLists(inside)
  cutRepeats(inside)
  cutOutsiders(inside)
  cutBylines(inside)
  cutTail(inside)
  keepSomething(uncut)
  keepLead(blocks, title)
  const first = blocks.findIndex((block) => block.cut === null)
  const headline = title >= 0 && title < first ? blocks[title]! : null
  return {
    root,
    blocks,
    around: blocks.filter((block) => block.cut === null || block === headline || known.get(block.element) === true),
    headline,
    kept: blocks.filter((block) => block.cut === null),
    left: blocks.filter((block) => block.cut !== null),
  }
}

/** A page that is a list of links, or a poem of short lines, is still what its reader came for. */
function keepSomething(whole: readonly PageBlock[]): void {
  const size = (blocks: readonly PageBlock[]): number => blocks.reduce((sum, block) => sum + sizeOf(block.text), 0)
  const kept = size(whole.filter((block) => block.cut === null))
  if (kept >= 250 || kept > 0.2 * size(whole)) return
  for (const block of whole)
    if (block.cut !== 'title' && block.cut !== 'date line' && block.cut !== 'tags') block.cut = null
}

/** How much a block speaks for its surroundings being the article. */
export function weightOf(block: PageBlock): number {
  if (block.cut) return 0
  const plain = sizeOf(block.text) - block.linked
  if (plain < 25) return 0
  const share = block.linked / block.text.length
  if (share > 0.5) return 0
  const sentence = /[.!?…。؟।"”»]/.test(block.text) ? 1 : 0.4
  const kind = block.kind === 'heading' ? 0.3 : block.kind === 'list' ? 0.6 : 1
  return Math.min(plain, 800) * (1 - share) * sentence * kind
}

const aboveTitle = 0.25

/** An element below `at` that alone holds this share of its score is where the article is. */
const dominant = 0.82
const nearlyAll = 0.95

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
    // An element whose name says that it is the body is not left for less than nearly all of it.
    if (share < (namesBody(at) ? nearlyAll : saysBody(best) ? 0.5 : dominant) || hasTwin(best, at, scores)) return at
    at = best
  }
}

/** Whether text stands in another child that looks the same: the modules a page is put together from. */
function hasTwin(best: PageElement, parent: PageElement, scores: ReadonlyMap<PageElement, number>): boolean {
  const looks = best.attributes.get('class')
  if (!looks) return false
  return parent.children.some(
    (child) =>
      typeof child !== 'string' &&
      child !== best &&
      child.tag === best.tag &&
      child.attributes.get('class') === looks &&
      (scores.get(child) ?? 0) >= 40,
  )
}

/** Whether an element itself says that it holds an article's text. */
function saysBody(element: PageElement): boolean {
  return (
    element.tag === 'article' ||
    element.tag === 'main' ||
    element.attributes.get('role') === 'main' ||
    namesBody(element)
  )
}

function namesBody(element: PageElement): boolean {
  return (
    element.attributes.get('itemprop') === 'articleBody' ||
    /\b(?:article|story|entry|post)[-_]*(?:body|content|text|copy)\b/i.test(
      `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`,
    )
  )
}
