import { nearestBlock, type PageBlock } from './blocks.ts'
import { datesIn, dayOf, readDate } from './dates.ts'
import type { StructuredFacts } from './structured.ts'
import { titleIndex } from './title.ts'
import { type Page, type PageElement, textOf } from './tree.ts'

/** A date that a place of the page gives, and which place. */
export interface DateMark {
  readonly value: string
  /** In words, for `Published.how`: "the page's article:published_time". */
  readonly how: string
  readonly of: 'published' | 'updated'
  readonly certainty: 'metadata' | 'stated' | 'inferred'
  /** The higher, the surer. Marks of metadata stand above 50, marks of visible text below 20. */
  readonly rank: number
}
const publishedNames = new Set(
  'article:published_time article:published og:published_time og:article:published_time og:pubdate article:publicationdate article.published bt:pubdate date.published datepublished date_published dc.date.issued dc.date.published dc.issued dcterms.issued dcterms.created dcsext.articlefirstpublished originalpublicationdate parsely-pub-date pubdate pub_date publication-date publication_date publicationdate publish-date publish_date publishdate published-date published_date published_time published rnews:datepublished sailthru.date shareaholic:article_published_time weibo:article:create_at article_date_original article:created article-created cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_online_date citation_date dc.date.created dc.created date.created datecreated created gentime vr:published_time buildtime ptime release_date releasedate prism.publicationdate eomportal-loaddate nyt pdate article:date iso-8601-publish-date displaydate contentdate'.split(
    ' ',
  ),
)
const plainNames = new Set('date dc.date dc:date dcterms.date article:post_date sort_date'.split(' '))
const updatedNames = new Set(
  'article:modified_time article:modified og:updated_time og:modified_time lastmod last-modified lastmodified last_modified last-updated lastupdate datemodified date_modified date-modified dc.date.modified dcterms.modified dc.modified modified modified_time moddate revision_date revised updated article:updated cxenseparse:recs:lastmodified dateupdate updated_time'.split(
    ' ',
  ),
)

/** What the marks are read from. */
export interface DateSources {
  readonly page: Page
  readonly structured: StructuredFacts | null
  readonly html: string
  readonly addresses: readonly string[]
  readonly titles: readonly string[]
  readonly blocks: readonly PageBlock[]
  /** How to read 3/4/2019. */
  readonly dayFirst: boolean
}

/** All the dates the page gives for itself, the surest first. */
export function dateMarks(sources: DateSources): DateMark[] {
  const { page, structured, html, dayFirst } = sources
  const marks: DateMark[] = []
  const add = (value: string | null | undefined, mark: Omit<DateMark, 'value'>): void => {
    const date = value ? readDate(value, dayFirst) : null
    if (date) marks.push({ ...mark, value: date })
  }
  add(structured?.published, metadata('the page’s structured data (datePublished)', 95))
  add(structured?.updated, { ...metadata('the page’s structured data (dateModified)', 60), of: 'updated' })
  for (const element of page.all) {
    if (element.tag === 'meta') metaMark(element, add)
    else elementMark(element, add)
  }
  for (const address of sources.addresses) {
    const day = dateOfAddress(address)
    if (day) marks.push({ value: day, ...metadata('the page’s address', 85) })
  }
  const known = marks.some((mark) => mark.of === 'published' && mark.rank >= 80)
  const script = known ? null : scriptDate.exec(html)
  if (script) add(script[1], { ...metadata('a date of publication in the page’s data', 80), certainty: 'inferred' })
  // Where the page's data give the day, the text is not searched for another.
  if (!marks.some((mark) => mark.of === 'published' && mark.rank >= 80)) visibleMarks(sources, marks)
  return marks
    .map((mark, index) => ({ mark, index }))
    .sort((a, b) => b.mark.rank - a.mark.rank || a.index - b.index)
    .map(({ mark }) => mark)
}

const metadata = (how: string, rank: number) => ({ how, of: 'published', certainty: 'metadata', rank }) as const

const scriptDate =
  /["'\\](?:datePublished|date_published|publishedAt|published_at|publishedDate|publishDate|pubDate|pub_date|publication_date|publicationDate|firstPublished|dateCreated|created_at)["'\\]{1,2}\s{0,5}[:=]\s{0,5}[\\]?["']([^"'\\]{8,40})/i

type Add = (value: string | null | undefined, mark: Omit<DateMark, 'value'>) => void

function metaMark(element: PageElement, add: Add): void {
  const attributes = element.attributes
  const name = (
    attributes.get('property') ??
    attributes.get('name') ??
    attributes.get('itemprop') ??
    attributes.get('http-equiv') ??
    ''
  ).toLowerCase()
  const content = attributes.get('content')
  if (publishedNames.has(name)) add(content, metadata(`the page’s ${name}`, 92))
  else if (plainNames.has(name)) add(content, metadata(`the page’s ${name}`, plainRank))
  else if (updatedNames.has(name)) add(content, { ...metadata(`the page’s ${name}`, 59), of: 'updated' })
  else if (/^(?:og:|twitter:)?(?:description|title)$/.test(name)) {
    add(content, { how: `a date in the page’s ${name}`, of: 'published', certainty: 'inferred', rank: 1 })
  }
}

function elementMark(element: PageElement, add: Add): void {
  const prop = element.attributes.get('itemprop')?.toLowerCase()
  if (prop && /datepublished|datecreated|dateposted/.test(prop))
    add(dateValue(element), metadata('the page’s microdata (datePublished)', 96))
  else if (prop && /datemodified|dateupdated/.test(prop))
    add(dateValue(element), { ...metadata('the page’s microdata (dateModified)', 58), of: 'updated' })
  else if (element.tag === 'time') {
    const name = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
    if (/updat|modif/i.test(name) && !/publish/i.test(name))
      add(dateValue(element), { ...metadata('the page’s <time>', 57), of: 'updated' })
    else if (element.attributes.has('pubdate') || /publi|entry-date|post-date|posted|dateline|article/i.test(name)) {
      add(dateValue(element), metadata('the page’s <time>', 88))
    }
  } else if (element.tag === 'abbr' && /publi|date/i.test(element.attributes.get('class') ?? '')) {
    add(element.attributes.get('title') ?? textOf(element), metadata('the page’s <abbr>', 84))
  }
}

/** /2017/09/14/, /2017-09-14-, /20170914/ in an address. */
export function dateOfAddress(url: string): string | null {
  const match =
    /[/_.-](19\d\d|20\d\d)[/_.-]([01]?\d)[/_.-]([0-3]?\d)(?!\d)/.exec(url) ??
    /[/_.-](19\d\d|20\d\d)([01]\d)([0-3]\d)(?!\d)/.exec(url)
  return match ? dayOf(+match[1]!, +match[2]!, +match[3]!) : null
}

function dateValue(element: PageElement): string {
  return (
    element.attributes.get('datetime') ||
    element.attributes.get('content') ||
    element.attributes.get('title') ||
    textOf(element)
  )
}

const dateNames =
  /date|time|publi|posted|byline|meta|dateline|stamp|info|author|datum|fecha|data|created|submitted|veröff/i
const publishedWords =
  /(?:publish|posted|created|released|first|issued|submitted|veröffentlicht|erschienen|erstellt|geschrieben|publié|mis en ligne|publicado|publicada|pubblicato|notizia del|опубликовано|gepubliceerd|geplaatst|opublikowano|yayın|نشر|\bon\b|\bvom\b|\bam\b|\bdate\b|\bdatum\b|\bvon\b|\bby\b)\D{0,20}$/iu
const updatedWords =
  /(?:updat|modif|changed|revised|aktualisiert|geändert|zuletzt|\bstand\b|mis à jour|actualizado|aggiornato|обновлено|bijgewerkt|\bedited\b|\bedit\b)\D{0,20}$/iu
const otherWords =
  /(?:copyright|©|\(c\)|until|\bbis\b|\bfrom\b|\bab\b|since|\bseit\b|event|termin|born|valid|deadline|expires|retrieved|accessed|abgerufen)\D{0,14}$/iu
/** Reasons for which a block's date is seldom the article's own. */
const elsewhere = new Set([
  'related headlines',
  'side column',
  'footer',
  'comments',
  'advertisement',
  'prompt',
  'hidden',
])
const clockNames = /\b(?:today|current|clock|nav|navtop|top-?bar|masthead|weather)/i

function visibleMarks(sources: DateSources, marks: DateMark[]): void {
  const { blocks, dayFirst } = sources
  const heading = titleIndex(blocks, sources.titles)
  const title =
    heading >= 0
      ? heading
      : Math.max(
          0,
          blocks.findIndex((block) => block.cut === null),
        )
  const times = timesByBlock(sources.page.all)
  blocks.forEach((block, index) => {
    const near = Math.abs(index - title)
    const short = block.text.length < 160
    const place =
      (near <= 3 ? 3 : near <= 8 ? 2 : near <= 15 ? 1 : 0) -
      (index < title ? 0.5 : 0) -
      (block.cut && elsewhere.has(block.cut) ? 3 : 0) -
      (block.linked > 0.7 * block.text.length ? 2 : 0) -
      (block.kind === 'quotation' ? 3 : 0) -
      (clockNames.test(namesAround(block.element)) ? 2 : 0)
    for (const time of times.get(block.element) ?? []) {
      const date = readDate(time, dayFirst)
      if (date) marks.push({ value: date, ...metadata('a <time> on the page', ofRank(place + 4.5)) })
    }
    times.delete(block.element)
    const named = dateNames.test(namesAround(block.element)) ? 2 : 0
    for (const date of datesIn(block.text, dayFirst).slice(0, 3)) {
      const before = block.text.slice(Math.max(0, date.start - 40), date.start)
      const other = otherWords.test(before)
      const updated = updatedWords.test(before)
      const said = publishedWords.test(before)
      const rank =
        place +
        (other ? -6 : 0) +
        (said ? (short ? 3 : 2) : 0) +
        (short ? 1.5 + named : 0) +
        (block.text.length < 40 ? 0.5 : 0) +
        (date.start === 0 && !short ? 1 : 0) -
        (block.cut === null && !short && !said && date.start > 0 ? 1 : 0)
      marks.push({
        value: date.value,
        how: said ? 'the date of publication printed on the page' : 'a date printed on the page',
        of: updated ? 'updated' : 'published',
        certainty: said && short ? 'stated' : 'inferred',
        rank: ofRank(rank),
      })
    }
  })
  // The plain "date" of a page is the day of its last build as often as of its article, unless the page prints it too.
  const printed = new Set(
    marks.filter((mark) => mark.rank < 50 && !mark.how.endsWith('date')).map((mark) => mark.value.slice(0, 10)),
  )
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!
    if (mark.rank === plainRank && printed.has(mark.value.slice(0, 10))) marks[i] = { ...mark, rank: mark.rank + 4 }
  }
}

const plainRank = 7.5

/** Points of a mark in visible text, brought between 0 and 20. */
const ofRank = (points: number): number => Math.min(20, Math.max(0.01, 5 + 0.7 * points))

/** The values of `<time>` elements by the block element they stand in. */
function timesByBlock(all: readonly PageElement[]): Map<PageElement, string[]> {
  const times = new Map<PageElement, string[]>()
  for (const element of all) {
    if (element.tag !== 'time') continue
    const name = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
    if (/updat|modif/i.test(name)) continue
    const block = nearestBlock(element)
    times.set(block, [...(times.get(block) ?? []), dateValue(element)].slice(0, 5))
  }
  return times
}

function namesAround(element: PageElement): string {
  let names = ''
  for (let at: PageElement | null = element, up = 0; at && up < 3; at = at.parent, up++) {
    names += ` ${at.attributes.get('class') ?? ''} ${at.attributes.get('id') ?? ''}`
  }
  return names
}
