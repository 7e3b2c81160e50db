import type { Input, Skipped } from '../../intake/input.ts'
import type { Article, Block, Published } from '../article.ts'
import { creditsIn } from '../credits.ts'
import { plainArticle } from '../plain.ts'
import type { PageBlock } from './blocks.ts'
import { bodyOf } from './body.ts'
import { factsOf, namesOf, type PageFacts, placesOf } from './facts.ts'
import { own } from './own.ts'
import { placesIn } from './places.ts'
import type { DateMark } from './published.ts'
import { structuredFacts } from './structured.ts'
import { readPage } from './tree.ts'

/** What reading a page gave: the facts, the article's blocks, and the text left out with the reason. */
export interface PageReading {
  readonly facts: PageFacts
  readonly kept: readonly PageBlock[]
  readonly left: readonly PageBlock[]
}

/** A body with fewer letters than this is no article: an empty frame, a login page, a list of links. */
const shortest = 40

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
  return { facts, kept: body.kept, left: body.left }
}

/**
 * Reads an HTML page as an article, or says that there is none on it. Every block of `text` is one line; headings,
 * paragraphs, quotations (embedded posts are quotations of their author), lists, captions and tables keep their kind
 * and their place in the page. What the page states about itself is in the facts, with where it states it.
 */
export function articleFromHtml(input: Input): Article | Skipped {
  const url = input.stated.url ?? null
  const { facts, kept } = readingOf(input.text, url)
  const letters = kept.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  if (letters < shortest) {
    return Object.freeze({
      input: input.input,
      code: 'no-article',
      why: 'the page holds no article: no paragraph of running text stands on it',
      todo: 'give the page of a single report, saved with its text',
    })
  }
  const { text, blocks } = joined(kept)
  const stated = input.stated
  const outlet = stated.outlet ?? facts.outlet?.value ?? null
  return plainArticle(text, {
    id: input.id,
    input: input.input,
    url: owned(facts.address?.value ?? url),
    outlet: owned(outlet),
    title: owned(stated.title ?? facts.title?.value ?? null),
    byline: owned(stated.byline ?? facts.byline?.value ?? null),
    published: publishedOf(facts.published),
    updated: publishedOf(facts.updated),
    language: stated.language?.slice(0, 2).toLowerCase() ?? facts.language?.value ?? 'en',
    credits: creditsIn(text, { own: outlet }),
    blocks,
  })
}

const owned = (text: string | null): string | null => (text === null ? null : own(text))

/** The article text, a block a line, and the blocks' places in it. */
function joined(kept: readonly PageBlock[]): { text: string; blocks: readonly Block[] } {
  const lines: string[] = []
  const blocks: Block[] = []
  let at = 0
  const placeOf = placesIn()
  for (const block of kept) {
    const place = own(placeOf(block.element))
    for (const line of block.text.split('\n')) {
      blocks.push(Object.freeze({ start: at, end: at + line.length, kind: block.kind, place }))
      lines.push(line)
      at += line.length + 1
    }
  }
  return { text: own(lines.join('\n')), blocks: Object.freeze(blocks) }
}

function publishedOf(mark: DateMark | null): Published | null {
  return mark && Object.freeze({ value: own(mark.value), how: mark.how, certainty: mark.certainty })
}
