import type { Stated } from './input.ts'

/** A report found in JSON: its text and the facts beside it. */
export interface FoundRecord {
  readonly form: 'record' | 'html'
  readonly text: string
  readonly stated: Stated
}

type Fields = Readonly<Record<string, unknown>>

/** The names under which a fact may stand, the first that holds one wins. schema.org's come with the common plain ones. */
const TEXT = [
  'articleBody',
  'text',
  'body',
  'maintext',
  'full_text',
  'fullText',
  'content_text',
  'content',
  'article',
  'transcript',
  'markdown',
]
const HTML = ['html', 'content_html', 'bodyHtml', 'body_html']
const URL_FIELDS = ['url', 'link', 'canonical', 'canonical_url', 'source_url', 'mainEntityOfPage', '@id']
const OUTLET = [
  'outlet',
  'publisher',
  'site_name',
  'siteName',
  'source_name',
  'source',
  'sourceOrganization',
  'provider',
  'newspaper',
  'domain',
  'site',
  'host',
]
const TITLE = ['headline', 'title', 'name']
const BYLINE = ['byline', 'author', 'authors', 'creator']
const PUBLISHED = [
  'datePublished',
  'published',
  'date_published',
  'publishedAt',
  'published_at',
  'date_publish',
  'pubDate',
  'publication_date',
  'date',
  'created',
  'dateCreated',
  'timestamp',
]
const LANGUAGE = ['inLanguage', 'language', 'lang']
const CREDIT = ['creditText', 'credit', 'wire', 'agency']
/** Where lists of reports stand inside an object. */
const LISTS = [
  '@graph',
  'articles',
  'reports',
  'items',
  'results',
  'documents',
  'docs',
  'records',
  'data',
  'entries',
  'hits',
  'news',
]

/**
 * The reports in a JSON value: an object, a list of objects, or an object with such a list ('@graph', 'articles', ...).
 * Looks two levels deep and no further, whatever the nesting.
 *
 * @returns the objects that could be reports, in order
 */
export function recordsIn(value: unknown): readonly Fields[] {
  if (Array.isArray(value)) return value.filter(isFields).flatMap((each) => (hasText(each) ? [each] : listIn(each)))
  if (!isFields(value)) return []
  if (hasText(value)) return [value]
  return listIn(value)
}

function listIn(fields: Fields): readonly Fields[] {
  for (const name of LISTS) {
    const list = fields[name]
    if (Array.isArray(list)) {
      const records = list.filter(isFields)
      const articles = records.filter(hasText)
      return articles.length > 0 ? articles : records
    }
  }
  return [fields]
}

/**
 * The report a JSON object holds; null where it holds no text.
 *
 * @param fields the object
 */
export function recordOf(fields: Fields): FoundRecord | null {
  const html = firstString(fields, HTML)
  const text = firstString(fields, TEXT)
  const body = text ?? html
  if (body === null || body.trim() === '') return null
  const form = text === null || looksLikeHtml(body) ? 'html' : 'record'
  return { form, text: body, stated: statedOf(fields) }
}

function statedOf(fields: Fields): Stated {
  const url = firstUrl(fields)
  const outlet = firstName(fields, OUTLET)
  const title = firstString(fields, TITLE)
  const byline = firstName(fields, BYLINE)
  const published = firstTime(fields)
  const language = firstName(fields, LANGUAGE)
  const credit = firstName(fields, CREDIT)
  return Object.freeze({
    ...(url !== null && { url }),
    ...(outlet !== null && { outlet }),
    ...(title !== null && { title }),
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
    ...(language !== null && { language }),
    ...(credit !== null && { credit }),
  })
}

function hasText(fields: Fields): boolean {
  return firstString(fields, TEXT) !== null || firstString(fields, HTML) !== null
}

function firstString(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value
    // Paragraphs as a list of strings.
    if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string'))
      return value.join('\n')
  }
  return null
}

/** A name given as text, as {name}, or as a list of either. */
function firstName(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const found = nameOf(fields[name])
    if (found !== null) return found
  }
  return null
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (Array.isArray(value)) {
    const found = value
      .slice(0, 20)
      .map((each) => (Array.isArray(each) ? null : nameOf(each)))
      .filter((each) => each !== null)
    return found.length > 0 ? found.join(', ') : null
  }
  if (!isFields(value)) return null
  for (const key of ['name', 'title', 'alternateName', 'legalName']) {
    const inner = value[key]
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim()
  }
  return null
}

function firstUrl(fields: Fields): string | null {
  for (const name of URL_FIELDS) {
    const value = fields[name]
    const url =
      typeof value === 'string' ? value : isFields(value) && typeof value['@id'] === 'string' ? value['@id'] : null
    if (url !== null && /^https?:\/\/\S+$/i.test(url.trim())) return url.trim()
  }
  return null
}

/** A time as printed, or a number of seconds or milliseconds since 1970. */
function firstTime(fields: Fields): string | null {
  for (const name of PUBLISHED) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) {
      const time = value < 1e11 ? value * 1000 : value
      // Between 1980 and 2100; anything else is no publication time.
      if (time > 315e9 && time < 4.1e12) return new Date(time).toISOString()
    }
  }
  return null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Markup that makes paragraphs; a text with a stray link in it is a text. */
function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000)
  const blocks = head.match(
    /<\/?(?:p|div|br|h[1-6]|ul|li|article|section|html|body|figure|blockquote)\b[^<>]{0,300}>/gi,
  )
  return (blocks?.length ?? 0) >= 2 || /^\s*<(?:p|div|article|html|!doctype)\b/i.test(head)
}
