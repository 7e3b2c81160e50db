import { addByline } from './byline.ts'
import type { Fact } from './fact.ts'
import type { StructuredFacts } from './structured.ts'
import { lineOf, type Page } from './tree.ts'

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
  for (const element of page.all) {
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
