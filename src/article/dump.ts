import type { Input, Skipped, Stated } from '../intake/input.ts'
import { SKIP, skipped } from '../intake/skip.ts'
import type { Article } from './article.ts'
import { creditsIn } from './credits.ts'
import { blocksOf } from './dump/blocks.ts'
import { bylineIn } from './dump/facts/byline.ts'
import { datelineIn } from './dump/facts/dateline.ts'
import { letterheadsIn } from './dump/facts/letterhead.ts'
import { outletOf } from './dump/facts/outlet.ts'
import { publishedIn } from './dump/facts/published.ts'
import { titleIn, withoutOutlet } from './dump/facts/title.ts'
import { contentWords, type Line } from './dump/lines.ts'
import { logStampsIn } from './dump/log-stamps.ts'
import { isProse } from './dump/page.ts'
import { passagesIn } from './dump/passages.ts'
import { judge } from './dump/residue.ts'
import { dateOfAddress } from './html/published.ts'
import { languageOf } from './language.ts'
import { isMarkdown, withoutMarkdown } from './markdown.ts'

/**
 * Reads a text dump or a record's body as an article. The article text is the input's text, character for character,
 * so that every span points into the user's own file; what is not the article's is marked as residue in it. A Markdown text is
 * the exception: its words without the marks among them are the article text, as the words of a page without its tags are.
 *
 * @param given an input of form 'text' or 'record'; its text may be anything, also empty
 * @returns the article, frozen; or why there is none: nothing but menus and prompts, or no words at all
 */
export function articleFromText(given: Input): Article | Skipped {
  const isMarked = isMarkdown(given.input, given.text)
  const input = isMarked ? { ...given, text: withoutMarkdown(given.text) } : given
  const { text } = input
  const stated = withLetterheads(input)
  const title = present(stated.title)
  const { lines, marks, residue, story } = judge(text, title)
  const body = lines.filter((line) => !marks.has(line))
  if (!body.some((line) => line.words > 0)) return noArticle(input, lines.length > 0)

  const told = contentWords(
    story
      .map((line) => line.text)
      .join('\n')
      .slice(0, 100_000),
  )
  const headline = titleIn(body, title, told, story[0]?.index ?? -1)
  const stamped = publishedIn(text, body, null, present(stated.published))
  const dateline = datelineIn(
    text,
    body.filter((line) => line !== headline?.line),
    endsOfStamps(body, stamped.stamps),
  )
  const dated = publishedIn(text, body, dateline?.span ?? null, present(stated.published))
  const { updated, stamps } = dated
  const published = withYear(dated.published, present(stated.sent)) ?? dayInAddress(present(stated.url))
  const byline = bylineIn(body)
  const language = languageOf(sample(body))
  const outlet = outletOf({
    stated: present(stated.outlet),
    url: present(stated.url),
    agency: dateline?.agency ?? null,
    lines: body,
    menu: lines.filter((line) => marks.reason(line) === 'site menu'),
    residue: lines.filter((line) => marks.has(line)),
  })
  const titleSpan = headline?.line ? { start: headline.line.start, end: headline.line.start + headline.length } : null
  return Object.freeze({
    id: input.id,
    input: input.input,
    url: present(stated.url),
    outlet,
    title: headline && withoutOutlet(headline.title, outlet, present(stated.url)),
    byline: present(stated.byline) ?? byline?.name ?? null,
    dateline,
    published,
    updated,
    language: language.sure
      ? language.language
      : (/^[a-z]{2}(?![a-z])/i.exec(stated.language?.trim() ?? '')?.[0].toLowerCase() ?? language.language),
    passages: Object.freeze(passagesIn(body, language.language)),
    credits: Object.freeze(creditsIn(text, { own: outlet ?? present(stated.url) })),
    text,
    blocks: blocksOf(text, body, {
      title: titleSpan,
      byline: byline?.line ?? null,
      stamps: [...stamps, ...logStampsIn(body)],
    }),
    residue: Object.freeze(residue),
  })
}

/** A dateline without its year ("SELM, May 14") in a mail: the last such day by the time the mail was sent. */
function withYear(published: Article['published'], sent: string | null): Article['published'] {
  const day = /^XXXX-(\d\d-\d\d)$/.exec(published?.value ?? '')?.[1]
  if (!published || day === undefined || sent === null || !/^\d{4}-\d\d-\d\d/.test(sent)) return published
  const year = Number(sent.slice(0, 4)) - (day > sent.slice(5, 10) ? 1 : 0)
  return Object.freeze({ ...published, value: `${year}-${day}`, how: `${published.how}; the year is the mail's` })
}

/** ".../world/2031/05/03/crane-falls": the day of an address, where nothing else dates the report. */
function dayInAddress(url: string | null): Article['published'] {
  const day = url === null ? null : dateOfAddress(url)
  return day === null ? null : Object.freeze({ value: day, how: 'the day in its address', certainty: 'metadata' })
}

/** The facts that came with an input, and where it has none those of the letterheads in its text. */
function withLetterheads({ text, stated }: Input): Stated {
  const facts: { -readonly [K in keyof Stated]: Stated[K] } = {}
  for (const { title, outlet, url, byline, published } of letterheadsIn(text)) {
    if (title !== undefined) facts.title ??= title
    if (outlet !== undefined) facts.outlet ??= outlet
    if (url !== undefined) facts.url ??= url
    if (byline !== undefined) facts.byline ??= byline
    if (published !== undefined) facts.published ??= published
  }
  for (const name of Object.keys(stated) as (keyof Stated)[]) {
    if (present(stated[name]) !== null) facts[name] = stated[name]!
  }
  return facts
}

/** A stated fact, or null where it is missing or blank. */
function present(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** Enough running text to know the language by. */
function sample(body: readonly Line[]): string {
  const prose = body.filter(isProse)
  return (prose.length > 0 ? prose : body)
    .slice(0, 20)
    .map((line) => line.text.slice(0, 600))
    .join('\n')
}

/** For lines that open with a stamp ("date 2031-05-03 HALDEN (Norpress) — ..."), where their running text begins. */
function endsOfStamps(
  body: readonly Line[],
  stamps: readonly { start: number; end: number }[],
): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  for (const line of body) {
    for (const stamp of stamps) {
      if (stamp.start !== line.start || stamp.end >= line.end) continue
      const rest = line.text.slice(stamp.end - line.start)
      ends.set(line.index, stamp.end + rest.length - rest.trimStart().length)
    }
  }
  return ends
}

function noArticle(input: Input, some: boolean): Skipped {
  return skipped(input.input, some ? SKIP.onlyPrompts() : SKIP.noArticle())
}
