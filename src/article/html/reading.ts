import type { PageBlock } from './blocks.ts'
import { bodyOf } from './body.ts'
import { factsOf, type PageFacts } from './facts.ts'
import { namesOf, placesOf } from './facts-places.ts'
import { statedBody } from './stated-body.ts'
import { structuredFacts } from './structured.ts'
import { readPage } from './tree.ts'

/** What reading a page gave: the facts, the article's blocks, and the text left out with the reason. */
export interface PageReading {
  readonly facts: PageFacts
  /** The article's blocks in page order. */
  readonly kept: readonly PageBlock[]
  readonly left: readonly PageBlock[]
  /** The blocks of the element that holds the article, kept or not, in page order. */
  readonly around: readonly PageBlock[]
  readonly headline: PageBlock | null
}

/**
 * Reads a page: its facts, and its text divided into article and the rest.
 *
 * @param html the page, decoded
 * @param url the address it was read from, where known
 */
export function readingOf(html: string, url: string | null = null): PageReading {
  const page = readPage(html)
  const structured = structuredFacts(page.structured)
  const places = placesOf(page)
  const body = bodyOf(page, namesOf(places, structured), places.headings)
  const facts = factsOf(page, places, structured, body.blocks, html, url)
  const stated = statedBody(structured?.body ?? null, body.kept, page.root)
  if (stated) return { facts, kept: stated, left: body.left, around: stated, headline: null }
  return { facts, kept: body.kept, left: body.left, around: body.around, headline: body.headline }
}
