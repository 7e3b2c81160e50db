import type { PageBlock } from './blocks.ts'
import type { PageElement } from './tree.ts'

const sentenceEnd = /[.!?…。؟।:;]["'”’»)\]]*$/

/** Words only, lower case: what two printings of one title share. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

const related =
  /^[^\p{L}\p{N}©]*(?:related(?:[\s\p{L}]{0,24})?:|related$|read (?:more|also|next|the full story|on)\b|(?:you (?:may|might) (?:also )?(?:like|be interested)|see also|also read|also see|must read|also:|more:|more from|more on\b|more (?:great )?[\p{L}\s]{0,20}stories|don['’]t miss|recommended|suggested reading|explore further|further reading|keep reading|continue reading|in case you missed|watch:|watch now|watch also|watch the|listen:|read:|story timeline)|leggi anche|lesen sie auch|mehr zum thema|auch interessant|lire aussi|à lire|leia (?:também|mais)|veja (?:também|mais)|lea (?:también|más)|lee también|te puede interesar|ver también|читайте также|смотрите также|baca juga|lees ook|läs också|przeczytaj także|czytaj (?:też|także|więcej))/iu
const prompt =
  /^[^\p{L}\p{N}]*(?:(?:please )?(?:click|tap) (?:here|on)\b|like this story|share (?:this|on|it)\b|follow\b|sign up|subscribe|get (?:access|the latest|our|breaking)\b|start your day with|there['’]s plenty more where|download (?:the|our)\b|join (?:us|our|the conversation)\b|log in|sign in|register\b|listen to\b|send (?:us|your)|write to\b|email (?:us|the author)|e-?mail:|contact (?:us|the)|for more (?:information|stories|news|on)\b|visit our|support our|enjoy (?:what|reading)|this (?:article|story|post) (?:originally|first|was (?:originally|first))|want more|stay (?:up|tuned|connected|informed)|find us|like us|advertisement|sponsored|close$|loading|comments?$|leave a (?:comment|reply)|view (?:all|comments|gallery)|show (?:more|comments)|print$|next\b.{0,12}prev|prev(?:ious)?\b.{0,12}next|most stock quote|back to top|top$|share$|tweet$|skip (?:to|ad)|hide caption|enlarge|newsletter|abonnieren|kommentare|kommentieren|jetzt|teilen|compartir|condividi|partager|compartilhe|поделиться|отзывы|комментарии)/iu
const credit =
  /^[^\p{L}\p{N}©]*(?:©|\(c\)|copyright\b|all rights reserved|photos?\s*(?:by|credit|:|\/)|photograph (?:by|:)|images?\s*(?:by|credit|source|courtesy|:)|picture\s*:|pic\s*:|credits?\s*:|video\s*:|source\s*:|courtesy|getty images|ap photo|reuters\/|foto\s*:|bild\s*:|quelle\s*:|fonte\s*:|fuente\s*:|crédito|illustration (?:by|:)|featured image)/iu
const tag =
  /^[^\p{L}\p{N}]*(?:tags?|topics?|filed under|categor(?:y|ies)|posted (?:in|on|by)|labels?|keywords|schlagw[oö]rter|etiquetas|tag\(s\)|теги|метки)\s*(?::|$|\b(?=posted|filed))/iu
const stamp =
  /^[^\p{L}\p{N}]*(?:(?:last )?updated\b|published\b|posted\b|modified\b|created\b|first published|veröffentlicht|stand:|publicado|pubblicato|publié|опубликовано|aktualisiert|date:|datum)/iu
const by = /^(?:by|von|por|par|di|автор|written by|text:|reporting by|edited by|author:)\s+\S/iu
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|januar|februar|märz|mai|juni|juli|okt|dez|ene|abr|ago|dic|fev|out|set|gen|mag|giu|lug|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)'
const dateLine = new RegExp(
  `^(?=.*\\d)(?:[\\s\\d.,:/|·•–-]|${month}\\p{L}*\\.?|mon\\p{L}*|tue\\p{L}*|wed\\p{L}*|thu\\p{L}*|fri\\p{L}*|sat\\p{L}*|sun\\p{L}*|[ap]\\.?m\\.?|[a-z]{2,4}t\\b|gmt|utc|ist|at|on|de|del|st|nd|rd|th|uhr|min(?:ute)?s? read|ago|hours?|days?)+$`,
  'iu',
)

/**
 * Marks the blocks around and inside an article's text that are not of it. The order of the steps matters: what
 * stands in the page's own boxes first, then what opens with a telling word, then the two ends.
 */
export function keepReason(blocks: readonly PageBlock[], titles: readonly string[]): void {
  markTitles(blocks, titles)
  markOpenings(blocks)
  markLinkLists(blocks)
  markOutsiders(blocks)
  markEnds(blocks)
}

const kept = (block: PageBlock): boolean => block.cut === null

/** The headline printed again above the text. */
function markTitles(blocks: readonly PageBlock[], titles: readonly string[]): void {
  const known = titles.map(bare).filter((title) => title.length > 8)
  let seen = 0
  for (const block of blocks) {
    if (!kept(block)) continue
    if (block.kind === 'heading' && block.element.tag === 'h1') block.cut = 'title'
    else if (block.text.length < 300) {
      const text = bare(block.text)
      if (
        text.length > 8 &&
        known.some((title) => title === text || (title.startsWith(text) && text.length > 0.5 * title.length))
      ) {
        block.cut = 'title'
      }
    }
    if (kept(block) && block.text.length > 120 && ++seen > 4) return
  }
}

/** Short blocks that say with their first words what they are. */
function markOpenings(blocks: readonly PageBlock[]): void {
  for (const block of blocks) {
    if (!kept(block)) continue
    const text = block.text
    const share = block.linked / text.length
    if (text.length < 300 && related.test(text) && (share > 0.2 || text.length < 60)) block.cut = 'related headlines'
    else if (text.length < 320 && prompt.test(text) && (text.length < 90 || share > 0.05)) block.cut = 'prompt'
    else if (text.length < 200 && credit.test(text)) block.cut = 'credit'
    else if (text.length < 200 && tag.test(text)) block.cut = 'tags'
    else if (text.length < 120 && (stamp.test(text) || dateLine.test(text))) block.cut = 'date line'
  }
}

/** Paragraphs and lists that are nothing but links. */
function markLinkLists(blocks: readonly PageBlock[]): void {
  const lists = new Map<PageElement, { chars: number; linked: number; items: PageBlock[] }>()
  for (const block of blocks) {
    if (!kept(block)) continue
    const share = block.linked / block.text.length
    const list = listAround(block.element)
    if (list) {
      const entry = lists.get(list) ?? { chars: 0, linked: 0, items: [] }
      entry.chars += block.text.length
      entry.linked += block.linked
      entry.items.push(block)
      lists.set(list, entry)
    } else if (share > 0.8 && block.kind !== 'heading') block.cut = 'related headlines'
  }
  for (const { chars, linked, items } of lists.values()) {
    if (linked / chars > 0.6) for (const item of items) item.cut = 'related headlines'
  }
}

function listAround(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element, up = 0; at && up < 5; at = at.parent, up++) {
    if (at.tag === 'ul' || at.tag === 'ol' || at.tag === 'dl') return at
  }
  return null
}

/** What stands outside the element that holds most of the paragraphs must look like a paragraph itself. */
function markOutsiders(blocks: readonly PageBlock[]): void {
  const weights = new Map<PageElement, number>()
  let pivot: PageElement | null = null
  for (const block of blocks) {
    if (!kept(block) || block.text.length < 40) continue
    const group = groupOf(block.element)
    const sum = (weights.get(group) ?? 0) + block.text.length - block.linked
    weights.set(group, sum)
    if (!pivot || sum > weights.get(pivot)!) pivot = group
  }
  if (!pivot) return
  const most = weights.get(pivot)!
  for (const block of blocks) {
    if (!kept(block)) continue
    const group = groupOf(block.element)
    if ((weights.get(group) ?? 0) > 0.15 * most) continue
    if (within(block.element, pivot)) continue
    const share = block.linked / block.text.length
    if (block.text.length < 60 || share > 0.3 || (!sentenceEnd.test(block.text) && block.text.length < 200)) {
      block.cut = 'beside the article'
    }
  }
}

/** The element whose children a block's paragraph stands among. */
function groupOf(element: PageElement): PageElement {
  let at = element
  while (at.parent && /^(?:p|h[1-6]|li|ul|ol|blockquote|pre|span|tr|td)$/.test(at.tag)) at = at.parent
  return at
}

function within(element: PageElement, root: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === root) return true
  return false
}

/** Leftovers at both ends: bylines and dates above, headings without text and scraps below. */
function markEnds(blocks: readonly PageBlock[]): void {
  for (const block of blocks) {
    if (!kept(block)) continue
    const text = block.text
    if (text.length < 120 && (by.test(text) || words(text) < 4) && !sentenceEnd.test(text)) block.cut = 'byline'
    else break
  }
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]!
    if (!kept(block)) continue
    const share = block.linked / block.text.length
    if (block.kind === 'heading') block.cut = 'heading without text'
    else if (share > 0.6) block.cut = 'related headlines'
    else if (words(block.text) < 4 && !sentenceEnd.test(block.text)) block.cut = 'scrap'
    else break
  }
}
