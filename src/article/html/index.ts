import type { Input, Skipped } from '../../intake/input.ts'
import { SKIP, skipped } from '../../intake/skip.ts'
import type { Article, Published, Residue } from '../article.ts'
import { creditsIn } from '../credits.ts'
import { datelineIn } from '../dump/facts/dateline.ts'
import { linesOf } from '../dump/lines.ts'
import { passagesIn } from '../dump/passages.ts'
import { languageOf } from '../language.ts'
import { plainArticle } from '../plain.ts'
import { readDate } from './dates.ts'
import { own } from './own.ts'
import type { DateMark } from './published.ts'
import { readingOf } from './reading.ts'
import { pageText } from './text.ts'

/** A body with fewer letters than this is no article: an empty frame, a login page, a list of links. */
const shortest = 40
/** A body with more characters than this is a data dump or an attack. */
const longest = 1_000_000

/**
 * Reads an HTML page as an article, or says that there is none on it. Every line of `text` is a block or residue:
 * headings, paragraphs, quotations (embedded posts are quotations of their author), lists and tables keep their kind and
 * their place in the page; captions, credits and prompts around them are residue with its reason. What the page states
 * about itself is in the facts, with where it states it.
 */
export function articleFromHtml(input: Input): Article | Skipped {
  const url = input.stated.url ?? null
  const { facts, kept, around, headline } = readingOf(input.text, url)
  const length = kept.reduce((sum, block) => sum + block.text.length + 1, 0)
  if (length > longest) return skipped(input.input, SKIP.longArticle())
  const letters = kept.reduce((sum, block) => sum + (block.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
  if (letters < shortest) return skipped(input.input, SKIP.noArticle())
  const whole = around.reduce((sum, block) => sum + block.text.length + 1, 0)
  const { text, blocks, residue, body } = pageText(whole > longest ? kept : around, headline)
  const titleStart = blocks.find((block) => block.kind === 'title')?.start
  const stated = input.stated
  const outlet = present(stated.outlet) ?? facts.outlet?.value ?? null
  const lines = linesOf(text).filter((line) => !isResidue(line, residue) && line.start !== titleStart)
  const language = languageOf(body)
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
    residue,
  })
}

/** Whether a line stands in residue; both come in the order of the text, so that the stretch is found by halving. */
function isResidue(line: { readonly start: number }, residue: readonly Residue[]): boolean {
  let low = 0
  let high = residue.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (residue[middle]!.end <= line.start) low = middle + 1
    else high = middle
  }
  return low < residue.length && residue[low]!.start <= line.start
}

const present = (value: string | undefined): string | null => value?.trim() || null

function statedDate(value: string | undefined): Published | null {
  const date = value ? readDate(value, true) : null
  return date === null ? null : Object.freeze({ value: date, how: 'stated with the input', certainty: 'stated' })
}

const owned = (text: string | null): string | null => (text === null ? null : own(text))

function publishedOf(mark: DateMark | null): Published | null {
  return mark && Object.freeze({ value: own(mark.value), how: mark.how, certainty: mark.certainty })
}
