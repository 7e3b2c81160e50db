import type { BlockKind } from '../article.ts'
import { namedReason } from './names.ts'
import type { PageElement } from './tree.ts'

/** A stretch of page text between two block borders, before it is known whether it belongs to the article. */
export interface PageBlock {
  /** The innermost block element around it. */
  readonly element: PageElement
  readonly kind: BlockKind
  /** White space collapsed; single line ends where `<br>` stood. */
  readonly text: string
  /** How many of its characters stand in links. */
  readonly linked: number
  /** Why an element around it says it is not article text; null when none does. */
  cut: string | null
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul #page'.split(
    ' ',
  ),
)
const cutTags = new Map([
  ['nav', 'menu'],
  ['footer', 'footer'],
  ['aside', 'side column'],
  ['form', 'prompt'],
  ['button', 'prompt'],
  ['figcaption', 'caption'],
  ['dialog', 'prompt'],
  ['menu', 'menu'],
  ['time', ''],
])
const cutRoles = new Map([
  ['navigation', 'menu'],
  ['menu', 'menu'],
  ['menubar', 'menu'],
  ['complementary', 'side column'],
  ['contentinfo', 'footer'],
  ['banner', 'menu'],
  ['search', 'prompt'],
  ['dialog', 'prompt'],
  ['alertdialog', 'prompt'],
  ['button', 'prompt'],
  ['tooltip', 'prompt'],
])
const never = new Set(['head', 'title', 'meta', 'link'])

/** Elements that hold more than this share of the page's paragraph text are not cut for their name. */
export const protectedShare = 0.15

/** Some boxes hold long paragraphs and are still not the article: other people's comments, terms of use. */
const stricter = new Map([
  ['comments', 0.85],
  ['footer', 0.85],
  ['prompt', 0.5],
  ['related headlines', 0.3],
])

/** The text of the page in paragraphs, per element: what tells a named container of the body from a named box. */
export function paragraphText(root: PageElement): Map<PageElement, number> {
  const sums = new Map<PageElement, number>()
  visit(root, false)
  return sums

  function visit(element: PageElement, inside: boolean): number {
    if (never.has(element.tag)) return 0
    const here = inside || element.tag === 'p' || element.tag === 'blockquote' || element.tag === 'pre'
    let sum = 0
    let direct = 0
    for (const child of element.children) {
      if (typeof child === 'string') direct += child.trim().length
      else sum += child.tag === 'a' && !here ? 0 : visit(child, here)
    }
    // Pages without <p> hold their paragraphs straight in <div> or <td>, with <br> between.
    if (here || direct >= 80) sum += direct
    sums.set(element, sum)
    return sum
  }
}

/** All text of the page as blocks, in page order, each with the reason an element around it gives for leaving it out. */
export function blocksOf(root: PageElement, sums: ReadonlyMap<PageElement, number>): PageBlock[] {
  const blocks: PageBlock[] = []
  const total = sums.get(root) ?? 0
  let element = root
  let kind: BlockKind = 'paragraph'
  let cut: string | null = null
  let parts: string[] = []
  let linked = 0
  visit(root, null, 'paragraph', false)
  flush()
  return blocks

  function flush(): void {
    const raw = parts.length === 1 ? parts[0]! : parts.join('')
    const from = linked
    parts = []
    linked = 0
    const pieces = raw.split(/\n\s*\n/)
    for (const piece of pieces) {
      const text = piece
        .split('\n')
        .map((line) =>
          line.replace(/[\t\r\f \u00a0\u200b\ufeff]*[\t\r\f \u200b\ufeff][\t\r\f \u00a0\u200b\ufeff]*/g, ' ').trim(),
        )
        .filter((line) => line !== '')
        .join('\n')
      if (text !== '') {
        blocks.push({
          element,
          kind,
          text,
          linked: Math.min(text.length, pieces.length === 1 ? from : Math.round((from * piece.length) / raw.length)),
          cut,
        })
      }
    }
  }

  function visit(node: PageElement, reason: string | null, of: BlockKind, link: boolean): void {
    const tag = node.tag
    if (never.has(tag)) return
    const block = blockTags.has(tag)
    const why = reason ?? reasonFor(node)
    const mine = kindOf(node, of)
    if (block) {
      flush()
      element = node
      kind = mine
      cut = why
    }
    const inLink = link || (tag === 'a' && node.attributes.has('href'))
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (why !== cut && child.trim() !== '') {
          flush()
          cut = why
        }
        const text = child.replace(/\n/g, ' ')
        parts.push(text)
        if (inLink) linked += child.trim().length
      } else if (child.tag === 'br') parts.push('\n')
      else {
        visit(child, why, mine, inLink)
        if (blockTags.has(child.tag)) {
          element = nearestBlock(node)
          kind = mine
          cut = why
        }
      }
    }
    if (block) flush()
  }

  function reasonFor(node: PageElement): string | null {
    if (node.tag === 'html' || node.tag === 'body' || node.tag === 'article' || node.tag === 'main') return null
    const inside = (sums.get(node) ?? 0) / Math.max(1, total)
    const hidden = hiddenReason(node)
    if (hidden) return inside > 0.5 ? null : hidden
    const why = cutTags.get(node.tag) || cutRoles.get(node.attributes.get('role') ?? '') || namedReason(node)
    if (!why) return null
    return inside > (stricter.get(why) ?? protectedShare) ? null : why
  }
}

/** The innermost block element around an element, or itself. */
export function nearestBlock(node: PageElement): PageElement {
  let at: PageElement = node
  while (!blockTags.has(at.tag) && at.parent) at = at.parent
  return at
}

const hiddenStyle = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Names by which style sheets of common frameworks hide an element on screens; `d-md-block` shows it again on wide ones. */
const hiddenClass =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|visually-?hidden|sr-only|screen-reader-text|screen-reader-only|assistive-text|print-only|visible-print|visible-print-block|hidden-xs-up|a11y-hidden|offscreen)(?:\s|$)/i
const shownAgain = /(?:^|\s)(?:d-(?:sm|md|lg|xl)-(?!none)|show|visible|active)\b/i

function hiddenReason(node: PageElement): string | null {
  if (node.attributes.size === 0) return null
  if (node.attributes.has('hidden')) return 'hidden'
  if (node.attributes.get('aria-hidden') === 'true') return 'hidden'
  const classes = node.attributes.get('class')
  if (classes && hiddenClass.test(classes) && !shownAgain.test(classes)) return 'hidden'
  const style = node.attributes.get('style')
  return style && hiddenStyle.test(style) ? 'hidden' : null
}

function kindOf(node: PageElement, of: BlockKind): BlockKind {
  switch (node.tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading'
    case 'blockquote':
    case 'q':
      return 'quotation'
    case 'li':
    case 'dd':
    case 'dt':
      return of === 'quotation' ? of : 'list'
    case 'figcaption':
    case 'caption':
      return 'caption'
    case 'td':
    case 'th':
      return 'table'
    case 'p':
    case 'div':
      return of
    default:
      return of
  }
}
