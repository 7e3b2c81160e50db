import type { Input, Skipped } from '../../intake/input.ts'
import { SKIP, skipped } from '../../intake/skip.ts'
import type { Article, Block, Published } from '../article.ts'
import { creditsIn } from '../credits.ts'
import { datelineIn } from '../dump/facts/dateline.ts'
import { linesOf } from '../dump/lines.ts'
import { passagesIn } from '../dump/passages.ts'
import { languageOf } from '../language.ts'
import { plainArticle } from '../plain.ts'
import type { PageBlock } from './blocks.ts'
import { bodyOf } from './body.ts'
import { readDate } from './dates.ts'
import { factsOf, type PageFacts } from './facts.ts'
import { namesOf, placesOf } from './facts-places.ts'
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
/** A body with more characters than this is a data dump or an attack. */
const longest = 1_000_000

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
  const length = kept.reduce((sum, block) => sum + block.text.length + 1, 0)
  if (length > longest) return skipped(input.input, SKIP.longArticle())
  const letters = kept.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  if (letters < shortest) return skipped(input.input, SKIP.noArticle())
  const { text, blocks } = joined(kept)
  const stated = input.stated
  const outlet = present(stated.outlet) ?? facts.outlet?.value ?? null
  const lines = linesOf(text)
  const language = languageOf(text)
  const told = present(stated.language)?.slice(0, 2).toLowerCase() ?? facts.language?.value
  // A page's "lang" is often its template's; the words know better, when there are enough of them.
  const main = language.sure ? language.language : (told ?? language.language)
  return plainArticle(text, {
    id: input.id,
    input: input.input,
    url: owned(facts.address?.value ?? url),
    outlet: owned(outlet),
    title: owned(present(stated.title) ?? facts.title?.value ?? null),
    byline: owned(present(stated.byline) ?? facts.byline?.value ?? null),
    dateline: datelineIn(text, lines),
    published: publishedOf(facts.published) ?? statedDate(stated.published),
    updated: publishedOf(facts.updated),
    language: main,
    passages: Object.freeze(passagesIn(lines, main)),
    credits: creditsIn(text, { own: outlet ?? url }),
    blocks,
  })
}

const present = (value: string | undefined): string | null => value?.trim() || null

function statedDate(value: string | undefined): Published | null {
  const date = value ? readDate(value, true) : null
  return date === null ? null : Object.freeze({ value: date, how: 'stated with the input', certainty: 'stated' })
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
