import type { BlockKind } from '../article.ts'
import { namedReason } from './names.ts'
import { bare, isTitle } from './title.ts'
import { type PageElement, textOf } from './tree.ts'

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
  ['side column', 0.5],
])

/** What an element holds: characters in paragraphs, links, and whether the headline is in it. */
export interface Holding {
  paragraphs: number
  /** Characters in links. */
  linked: number
  heading: boolean
}

/** What each element of the page holds: what tells a named container of the body from a named box. */
export function holdings(root: PageElement, titles: readonly string[] = []): Map<PageElement, Holding> {
  const known = titles.map(bare).filter((title) => title.length > 3)
  const sums = new Map<PageElement, Holding>()
  visit(root, false)
  return sums

  function visit(element: PageElement, inside: boolean): Holding {
    const holding = {
      paragraphs: 0,
      linked: 0,
      heading: element.tag === 'h1' && isTitle(textOf(element), known),
    }
    if (never.has(element.tag)) return holding
    const here = inside || element.tag === 'p' || element.tag === 'blockquote' || element.tag === 'pre'
    let direct = 0
    for (const child of element.children) {
      if (typeof child === 'string') direct += child.trim().length
      else {
        const inner = visit(child, here)
        holding.linked += inner.linked
        holding.heading ||= inner.heading
        if (child.tag !== 'a' || here) holding.paragraphs += inner.paragraphs
      }
    }
    // Pages without <p> hold their paragraphs straight in <div> or <td>, with <br> between.
    if (here || direct >= 80) holding.paragraphs += direct
    if (element.tag === 'a') holding.linked += direct
    sums.set(element, holding)
    return holding
  }
}

const longestBlock = 1_000_001

/** Stands between the cells of a row until the row is tidied; no honest page holds it. */
const cellEnd = '\u0000|'

/** White space collapsed, marks that only steer line breaks left out; a no-break space alone stays, "45 000" needs it. */
function tidyLine(line: string): string {
  // Cells of a table row are set apart by a mark.
  if (line.includes(cellEnd)) {
    return line
      .split(cellEnd)
      .map(tidyLine)
      .filter((cell) => cell !== '')
      .join(' | ')
  }
  // Most lines are clean already and need no copy.
  let clean = line
  if (/[\u00ad\u200b\u2060\ufeff]/.test(clean)) clean = clean.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
  if (/\s\s|[\t-\r\u2028\u2029]/.test(clean)) {
    clean = clean.replace(/\s+/g, (space) => (/[^\u00a0\u202f\u2009]/.test(space) ? ' ' : space[0]!))
  }
  return clean.trim()
}

function tidy(piece: string): string {
  if (!piece.includes('\n')) return tidyLine(piece)
  return piece
    .split('\n')
    .map(tidyLine)
    .filter((line) => line !== '')
    .join('\n')
}

/** All text of the page as blocks, in page order, each with the reason an element around it gives for leaving it out. */
export function blocksOf(root: PageElement, sums: ReadonlyMap<PageElement, Holding>): PageBlock[] {
  const blocks: PageBlock[] = []
  const total = sums.get(root)?.paragraphs ?? 0
  let element = root
  let kind: BlockKind = 'paragraph'
  let cut: string | null = null
  let parts: string[] = []
  let linked = 0
  visit(root, null, 'paragraph', false, false)
  flush()
  return blocks

  function flush(): void {
    if (parts.length === 0) return
    const whole = parts.length === 1 ? parts[0]! : parts.join('')
    const from = linked
    parts = []
    linked = 0
    if (whole === ' ' || whole.trim() === '') return
    // A page with a block of a megabyte is refused later; until then its head is enough.
    const raw = whole.length > longestBlock ? whole.slice(0, longestBlock) : whole
    const pieces = raw.includes('\n') ? raw.split(/\n\s*\n/) : [raw]
    for (const piece of pieces) {
      const text = tidy(piece)
      if (text !== '') {
        blocks.push({
          element,
          // <h3>A paragraph set large. It has sentences.</h3>
          kind: kind === 'heading' && text.length > 100 && /[.!?][”"»)]?(?:\s|$)/.test(text) ? 'paragraph' : kind,
          text,
          linked: Math.min(text.length, pieces.length === 1 ? from : Math.round((from * piece.length) / raw.length)),
          cut,
        })
      }
    }
  }

  function visit(node: PageElement, reason: string | null, of: BlockKind, link: boolean, inRow: boolean): void {
    const tag = node.tag
    if (never.has(tag)) return
    const cell = inRow && (tag === 'td' || tag === 'th')
    const block = !cell && blockTags.has(tag)
    const why = reason ?? reasonFor(node)
    const row = tag === 'tr' && isDataRow(node)
    const mine = row ? 'table' : kindOf(node, of)
    const inLink = link || (tag === 'a' && node.attributes.has('href'))
    if (block) {
      flush()
      element = node
      kind = mine
      cut = why
    } else if (why !== cut && why !== null) {
      // A cut box inside a line, as in "He left <span class="share">Share</span> the town": the line goes on after it.
      const before = { parts, linked, element, kind, cut }
      parts = []
      linked = 0
      cut = why
      inside(node, why, mine, inLink, row)
      flush()
      ;({ parts, linked, element, kind, cut } = before)
      return
    }
    inside(node, why, mine, inLink, row)
    if (cell) parts.push(cellEnd)
    if (block) flush()
  }

  function inside(node: PageElement, why: string | null, mine: BlockKind, inLink: boolean, row: boolean): void {
    for (const child of node.children) {
      if (typeof child === 'string') {
        parts.push(child.includes('\n') ? child.replace(/\n/g, ' ') : child)
        if (inLink) linked += child.trim().length
      } else if (child.tag === 'br') parts.push('\n')
      else {
        visit(child, why, mine, inLink, row)
        if (blockTags.has(child.tag) && !row) {
          element = nearestBlock(node)
          kind = mine
          cut = why
        }
      }
    }
  }

  function reasonFor(node: PageElement): string | null {
    if (node.tag === 'html' || node.tag === 'body' || node.tag === 'article' || node.tag === 'main') return null
    const holding = sums.get(node)
    const inside = (holding?.paragraphs ?? 0) / Math.max(1, total)
    const hidden = hiddenReason(node)
    if (hidden) return inside > 0.5 ? null : hidden
    const why = reasonOf(node)
    if (!why) return null
    // <div class="paywall-story"> with the headline in it is the story.
    if (holding?.heading && why !== 'menu' && why !== 'footer') return null
    // <p class="teaser"> without a link is the article's own first paragraph, a box of related stories has links.
    if (
      why === 'related headlines' &&
      holding &&
      holding.paragraphs > 60 &&
      holding.linked < 0.1 * holding.paragraphs
    ) {
      return null
    }
    return inside > (stricter.get(why) ?? protectedShare) ? null : why
  }
}

/** What tag, role and names say an element is; a name is more exact than <aside> or <form>. */
function reasonOf(node: PageElement): string | null {
  const tagged = cutTags.get(node.tag) || cutRoles.get(node.attributes.get('role') ?? '') || null
  if (tagged === 'menu' || tagged === 'footer') return tagged
  return namedReason(node) ?? tagged
}

/** Whether a table row holds figures or names, a cell each, and not pieces of the page's layout. */
function isDataRow(row: PageElement): boolean {
  let cells = 0
  for (const cell of row.children) {
    if (typeof cell === 'string') continue
    cells++
    if (cell.children.some((inner) => typeof inner !== 'string' && inner.tag === 'br')) return false
    for (const inner of cell.children) {
      if (
        typeof inner !== 'string' &&
        (blockTags.has(inner.tag) || inner.children.some((one) => typeof one !== 'string' && blockTags.has(one.tag)))
      )
        return false
    }
  }
  return cells > 1 && textOf(row).length < 400
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
    default:
      return of
  }
}
