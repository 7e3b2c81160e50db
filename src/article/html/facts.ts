import { hostOf } from './address.ts'
import type { PageBlock } from './blocks.ts'
import { bylineOf } from './byline.ts'
import { type Fact, fact, metaFact } from './fact.ts'
import { type Places, titlesOf } from './facts-places.ts'
import { titleOf } from './headline.ts'
import { outletOf } from './outlet.ts'
import { type DateMark, dateMarks } from './published.ts'
import type { StructuredFacts } from './structured.ts'
import type { Page } from './tree.ts'

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
  const title = titleOf(places, structured, outlet?.value ?? null)
  return {
    title,
    standfirst: standfirstOf(places, structured),
    byline: bylineOf(places, structured, outlet?.value ?? null, title?.value ?? null),
    outlet,
    section: sectionOf(places, structured),
    language,
    address,
    published,
    updated,
  }
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
