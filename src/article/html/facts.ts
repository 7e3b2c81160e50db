import { hostOf } from './address.ts'
import type { PageBlock } from './blocks.ts'
import { type DateMark, dateMarks } from './published.ts'

import type { StructuredFacts } from './structured.ts'
import { bare } from './title.ts'
import { elementsOf, type Page, type PageElement, textOf } from './tree.ts'

/** A fact the page states about its article, and where it states it ("the page’s og:title"). */
export interface Fact {
  readonly value: string
  readonly how: string
}

/** What a page says about its article. Nothing here is guessed from the article's own words. */
export interface PageFacts {
  readonly title: Fact | null
  readonly standfirst: Fact | null
  readonly byline: Fact | null
  readonly outlet: Fact | null
  readonly section: Fact | null
  readonly language: Fact | null
  /** The article's own address, without the tracking parts of the one it was saved under. */
  readonly address: Fact | null
  readonly published: DateMark | null
  readonly updated: DateMark | null
}

/** The places of a page that facts are read from, gathered in one walk. */
export interface Places {
  /** `<meta>` content by lower-case property, name or itemprop; the first of each name. */
  readonly meta: ReadonlyMap<string, string>
  readonly canonical: string | null
  readonly language: string | null
  readonly headings: readonly string[]
  readonly title: string | null
  readonly bylines: readonly Fact[]
}

/** Walks the page once for the places that facts are read from. */
export function placesOf(page: Page): Places {
  const meta = new Map<string, string>()
  const headings: string[] = []
  const bylines: Fact[] = []
  let canonical: string | null = null
  let language: string | null = null
  let title: string | null = null
  for (const element of elementsOf(page.root)) {
    const attributes = element.attributes
    switch (element.tag) {
      case 'meta': {
        const content = attributes.get('content')?.trim()
        for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
          const name = attributes.get(key)?.toLowerCase()
          if (name && content && !meta.has(name)) meta.set(name, content)
        }
        break
      }
      case 'link':
        if (!canonical && attributes.get('rel')?.toLowerCase() === 'canonical')
          canonical = attributes.get('href')?.trim() || null
        break
      case 'html':
        language ??= attributes.get('lang') ?? attributes.get('xml:lang') ?? null
        break
      case 'title':
        title ??= lineOf(element) || null
        break
      case 'h1': {
        const text = headings.length < 10 ? lineOf(element) : ''
        if (text !== '') headings.push(text)
        break
      }
      default:
        if (bylines.length < 10) addByline(element, bylines)
    }
  }
  return { meta, canonical, language, headings, title, bylines }
}

function lineOf(element: PageElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim()
}

function addByline(element: PageElement, bylines: Fact[]): void {
  if (element.attributes.size === 0) return
  const prop = element.attributes.get('itemprop')?.toLowerCase()
  if (prop === 'author' || prop === 'creator') {
    const name = [...elementsOf(element)].find((inner) => inner.attributes.get('itemprop') === 'name')
    bylines.push({
      value: name ? name.attributes.get('content') || lineOf(name) : lineOf(element),
      how: 'the page’s microdata (author)',
    })
  } else if (element.tag === 'a' && /\bauthor\b/i.test(element.attributes.get('rel') ?? '')) {
    bylines.push({ value: lineOf(element), how: 'the page’s rel=author link' })
  } else {
    const name = element.attributes.get('class')
    if (
      name &&
      /(?:^|[\s_-])(?:byline|author-?name|authors?|dateline-author|article-author|entry-author|post-author|vcard|c-byline|byl)(?:[\s_-]|$)/i.test(
        name,
      )
    ) {
      bylines.push({ value: lineOf(element), how: 'the byline printed on the page' })
    }
  }
}

/** The names the page gives its article outside the text: what tells the headline from the other headings. */
export function namesOf(places: Places, structured: StructuredFacts | null): string[] {
  return [places.meta.get('og:title'), places.meta.get('twitter:title'), structured?.headline, places.title].filter(
    (title): title is string => typeof title === 'string' && title !== '',
  )
}

/** The names of the article and the page's large headings, for finding where the article begins. */
export function titlesOf(places: Places, structured: StructuredFacts | null): string[] {
  return [...namesOf(places, structured), ...places.headings]
}

/**
 * What the page says about its article.
 *
 * @param page the page as a tree
 * @param places what `placesOf` found in it
 * @param structured its JSON-LD
 * @param blocks its text, for dates and for where the headline stands
 * @param html the page's source, for dates in its scripts
 * @param url the address the page was read from, where known
 */
export function factsOf(
  page: Page,
  places: Places,
  structured: StructuredFacts | null,
  blocks: readonly PageBlock[],
  html: string,
  url: string | null,
): PageFacts {
  const address = addressOf(places, structured, url)
  const language = languageOf(places, structured)
  const marks = dateMarks({
    page,
    structured,
    html,
    addresses: [url, address?.value].filter((one): one is string => typeof one === 'string'),
    titles: titlesOf(places, structured),
    blocks,
    dayFirst: dayFirst(places, language?.value ?? null, address?.value ?? url),
  })
  const published = marks.find((mark) => mark.of === 'published') ?? null
  const updated = marks.find((mark) => mark.of === 'updated') ?? null
  const outlet = outletOf(places, structured, address?.value ?? url)
  return {
    title: titleOf(places, structured, outlet?.value ?? null),
    standfirst: standfirstOf(places, structured),
    byline: bylineOf(places, structured, outlet?.value ?? null),
    outlet,
    section: sectionOf(places, structured),
    language,
    address,
    published,
    updated,
  }
}

function fact(value: string | null | undefined, how: string): Fact | null {
  const text = value?.replace(/\s+/g, ' ').trim()
  return text ? { value: text, how } : null
}

function metaFact(places: Places, names: readonly string[]): Fact | null {
  for (const name of names) {
    const found = fact(places.meta.get(name), `the page’s ${name}`)
    if (found) return found
  }
  return null
}

/** The headline: what the page prints large, if it is also what the page calls itself elsewhere. */
function titleOf(places: Places, structured: StructuredFacts | null, outlet: string | null): Fact | null {
  const named =
    metaFact(places, ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title']) ??
    fact(structured?.headline, 'the page’s structured data (headline)') ??
    fact(places.title, 'the page’s <title>')
  const about = named ? bare(named.value) : ''
  // "Bridge closed after calls | Harbour Gazette": the printed heading is the same without the outlet.
  const printed = places.headings.find((heading) => {
    const text = bare(heading)
    return text.length > 3 && (about.startsWith(text) || text.startsWith(about))
  })
  if (printed && about !== '') return { value: printed, how: 'the page’s heading' }
  if (named) return { ...named, value: withoutOutlet(named.value, outlet) }
  return fact(places.headings[0], 'the page’s heading')
}

/** "Bridge closed | Harbour Gazette" → "Bridge closed". */
export function withoutOutlet(title: string, outlet: string | null): string {
  const match = /^(.{8,}?)\s+(?:[|·•»–—]|-{1,2}|::)\s+([^|·•»–—]{2,60})$/u.exec(title)
  if (!match) return title
  const tail = bare(match[2]!)
  const same = outlet !== null && (bare(outlet).includes(tail) || tail.includes(bare(outlet)))
  return same || title.includes(' | ') ? match[1]! : title
}

function standfirstOf(places: Places, structured: StructuredFacts | null): Fact | null {
  return (
    metaFact(places, [
      'og:description',
      'twitter:description',
      'description',
      'dc.description',
      'sailthru.description',
    ]) ?? fact(structured?.description, 'the page’s structured data (description)')
  )
}

function bylineOf(places: Places, structured: StructuredFacts | null, outlet: string | null): Fact | null {
  const candidates: (Fact | null)[] = [
    structured && structured.authors.length > 0
      ? fact([...new Set(structured.authors)].join(', '), 'the page’s structured data (author)')
      : null,
    metaFact(places, [
      'parsely-author',
      'sailthru.author',
      'byl',
      'author',
      'dc.creator',
      'dcterms.creator',
      'article:author',
      'article:author_name',
      'twitter:data1',
      'citation_author',
    ]),
    ...places.bylines,
  ]
  let fallback: Fact | null = null
  for (const candidate of candidates) {
    const name = candidate ? cleanName(candidate.value) : null
    if (!candidate || !name) continue
    // "admin" and the outlet's own name are only taken when nobody else is named.
    if (
      /^(?:admin(?:istrator)?|editor|staff|webmaster|redaktion|redacción|redação)$/i.test(name) ||
      (outlet && bare(outlet) === bare(name))
    ) {
      fallback ??= { ...candidate, value: name }
      continue
    }
    return { ...candidate, value: name }
  }
  return fallback && /admin|webmaster/i.test(fallback.value) ? null : fallback
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

function outletOf(places: Places, structured: StructuredFacts | null, address: string | null): Fact | null {
  const host = address ? hostOf(address) : null
  return (
    metaFact(places, ['og:site_name', 'al:android:app_name_none', 'dc.publisher', 'publisher']) ??
    fact(structured?.publisher, 'the page’s structured data (publisher)') ??
    metaFact(places, ['application-name', 'apple-mobile-web-app-title', 'copyright_holder', 'source']) ??
    fact(titleTail(places.title), 'the page’s <title>') ??
    fact(host, 'the page’s address')
  )
}

/** "Bridge closed | Harbour Gazette" → "Harbour Gazette"; only where a heading shows which part is the headline. */
function titleTail(title: string | null): string | null {
  const match = title ? /\s(?:[|·•»]|[–—-])\s([^|·•»–—-]{3,40})$/u.exec(title) : null
  return match && /^\p{Lu}/u.test(match[1]!.trim()) ? match[1]!.trim() : null
}

function sectionOf(places: Places, structured: StructuredFacts | null): Fact | null {
  return (
    metaFact(places, [
      'article:section',
      'parsely-section',
      'sailthru.section',
      'section',
      'cg',
      'dc.subject.section',
    ]) ?? fact(structured?.section, 'the page’s structured data (articleSection)')
  )
}

/** ISO 639-1 of "en-GB", "de_DE", "ENG". */
function languageOf(places: Places, structured: StructuredFacts | null): Fact | null {
  const candidates: (Fact | null)[] = [
    fact(places.language, 'the page’s lang attribute'),
    metaFact(places, ['content-language', 'language', 'dc.language', 'og:locale', 'inlanguage']),
    fact(structured?.language, 'the page’s structured data (inLanguage)'),
  ]
  for (const candidate of candidates) {
    const match = candidate ? /^([a-z]{2})(?:[-_]|$)/i.exec(candidate.value) : null
    if (candidate && match) return { value: match[1]!.toLowerCase(), how: candidate.how }
  }
  return null
}

/** Only pages of the United States print the month first. */
function dayFirst(places: Places, language: string | null, address: string | null): boolean {
  const region =
    /^en[-_](?!us)/i.test(places.language ?? '') || /^en[-_](?!us)/i.test(places.meta.get('og:locale') ?? '')
  const abroad = /\.(?:uk|au|nz|ie|in|za|ng|ke|pk|eu|de|fr|it|es|nl|ru)$/.test(address ? (hostOf(address) ?? '') : '')
  return !(language === 'en' && !region && !abroad)
}

function addressOf(places: Places, structured: StructuredFacts | null, url: string | null): Fact | null {
  const candidates: (Fact | null)[] = [
    fact(places.canonical, 'the page’s canonical link'),
    metaFact(places, ['og:url', 'twitter:url', 'parsely-link']),
    fact(structured?.url, 'the page’s structured data (url)'),
    fact(url, 'the address it was read from'),
  ]
  for (const candidate of candidates) {
    if (!candidate) continue
    const resolved = /^https?:\/\//i.test(candidate.value)
      ? candidate.value
      : url
        ? resolve(candidate.value, url)
        : null
    // A canonical link to the front page says nothing about this article.
    if (resolved && (candidate.how.startsWith('the address') || !/^https?:\/\/[^/]+\/?$/i.test(resolved)))
      return { ...candidate, value: resolved }
  }
  return null
}

function resolve(address: string, base: string): string | null {
  try {
    return new URL(address, base).href
  } catch {
    return null
  }
}
