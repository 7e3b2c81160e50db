import { type Fact, fact, metaFact } from './fact.ts'
import type { Places } from './facts-places.ts'
import type { StructuredFacts } from './structured.ts'
import { bare } from './title.ts'
import { elementsOf, lineOf, type PageElement } from './tree.ts'

/** Whether an element stands in a comment, or in the review of a claim whose author is somebody else. */
function isOfAnother(element: PageElement): boolean {
  for (let at: PageElement | null = element, up = 0; at && up < 6; at = at.parent, up++) {
    if (/claim|comment/i.test(at.attributes.get('itemtype') ?? '')) return true
    if (/comment|respond|replies/i.test(`${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''}`))
      return true
  }
  return false
}

const bylineName =
  /(?:^|[\s_-])(?:byline|author-?name|authors?|dateline-author|article-author|entry-author|post-author|c-byline|byl)(?:[\s_-]|$)/i

/** Adds the author that an element names, if it is one of those that do. */
export function addByline(element: PageElement, bylines: Fact[]): void {
  const { attributes } = element
  if (attributes.size === 0) return
  const prop = attributes.get('itemprop')
  const name = attributes.get('class')
  if (prop && /^(?:author|creator)$/i.test(prop)) {
    if (isOfAnother(element)) return
    const inner = elementsOf(element).find((one) => one.attributes.get('itemprop') === 'name')
    const value = inner ? inner.attributes.get('content') || lineOf(inner) : lineOf(element)
    bylines.push({ value, how: 'the page’s microdata (author)' })
  } else if (element.tag === 'a' && /\bauthor\b/i.test(attributes.get('rel') ?? '')) {
    if (!isOfAnother(element)) bylines.push({ value: lineOf(element), how: 'the page’s rel=author link' })
  } else if (name && bylineName.test(name) && !isOfAnother(element)) {
    bylines.push({ value: lineOf(element), how: 'the byline printed on the page' })
  }
}

const authorNames =
  'parsely-author sailthru.author byl author dc.creator dcterms.creator article:author article:author_name twitter:data1 citation_author'.split(
    ' ',
  )

/** Who wrote the article: structured data first, then `<meta>`, then what is printed. */
export function bylineOf(
  places: Places,
  structured: StructuredFacts | null,
  outlet: string | null,
  title: string | null,
): Fact | null {
  const candidates: (Fact | null)[] = [
    structured && structured.authors.length > 0
      ? fact([...new Set(structured.authors)].join(', '), 'the page’s structured data (author)')
      : null,
    ...authorNames.map((name) => metaFact(places, [name])),
    ...places.bylines,
  ]
  let fallback: Fact | null = null
  for (const candidate of candidates) {
    const name = candidate ? cleanName(candidate.value) : null
    if (!candidate || !name) continue
    // A theme's byline box may open with the headline; an account of the software is nobody.
    if ((title && bare(name).startsWith(bare(title).slice(0, 30))) || /^\w*admin\w*$/i.test(name)) continue
    // "Staff" and the outlet's own name are only taken when nobody else is named.
    if (/^(?:editor|staff|redaktion|redacción|redação)$/i.test(name) || (outlet && bare(outlet) === bare(name))) {
      fallback ??= { ...candidate, value: name }
      continue
    }
    return { ...candidate, value: name }
  }
  return fallback
}

/** "By Anna Lind, Harbour Gazette | 14 May" → "Anna Lind, Harbour Gazette". */
export function cleanName(text: string): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(
      /^\s*(?:by|von|por|par|di|door|автор|text|written by|author|posted by|published by|reported by)\s*:?\s+/iu,
      '',
    )
    .split(/\s(?:[|•·]|on\s\d|\d{1,2}[.:/]\d|(?:published|updated|posted)\b)/iu)[0]!
    .replace(/[\s,;|–-]+$/, '')
    .trim()
  if (name.length < 2 || name.length > 120 || /^https?:|^www\.|^@|^\d+$|\d{4}/.test(name) || !/\p{L}{2}/u.test(name))
    return null
  return name
}
