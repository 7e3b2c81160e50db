import { Parser } from 'htmlparser2'
import type { FoundRecord } from './record.ts'

/** Most items of one feed that are read. */
const MOST_ITEMS = 20_000

/** Elements of an item that hold its text, the fullest counts; names of RSS 2.0, RSS 1.0 and Atom (RFC 4287). */
const TEXTS: ReadonlySet<string> = new Set(['content:encoded', 'content', 'description', 'summary'])
const DATES: readonly string[] = ['pubdate', 'published', 'dc:date', 'dcterms:issued', 'date', 'updated']

/** An item of a feed as it is read, its elements by name. */
interface Item {
  readonly fields: Map<string, string>
  url: string | null
}

/** What a feed holds: its items that have text, as reports, and how many have none. */
export interface Feed {
  readonly reports: readonly FoundRecord[]
  readonly bare: number
}

/**
 * The reports in a feed: RSS 0.9 to 2.0 or Atom. Each item's fullest text is taken, and its title, address, day and author. Its
 * outlet is the one it names ("source"), else the feed's title without the section behind it ("Halden Post - World").
 *
 * @param text the feed, decoded
 */
export function reportsInFeed(text: string): Feed {
  const { title, items } = itemsOf(text)
  const reports = items.flatMap((item) => reportOf(item, title) ?? [])
  return { reports, bare: items.length - reports.length }
}

function reportOf({ fields, url }: Item, feed: string): FoundRecord | null {
  const texts = [...TEXTS].map((name) => fields.get(name)?.trim() ?? '')
  const text = texts.reduce((best, one) => (plainLength(one) > plainLength(best) ? one : best), '')
  // A title said again is no text.
  const title = plainOf(fields.get('title') ?? '')
  if (plainLength(text) < 40 || plainOf(text) === title) return null
  const published = DATES.map((name) => fields.get(name)?.trim()).find((value) => value)
  const byline = plainOf(fields.get('dc:creator') ?? fields.get('name') ?? fields.get('author') ?? '')
  const outlet = plainOf(fields.get('source') ?? '') || feed
  return {
    form: /<\/?(?:p|div|br|h[1-6]|ul|ol|li|a|img|b|i|em|strong|span|blockquote|figure)\b[^<>]*>/i.test(text)
      ? 'html'
      : 'record',
    text: text.startsWith('<') || !/<\w/.test(text) ? text : `<p>${text}</p>`,
    stated: Object.freeze({
      ...(url !== null && { url }),
      ...(outlet !== '' && { outlet }),
      ...(title !== '' && { title }),
      ...(byline !== '' && !byline.includes('@') && { byline }),
      ...(published !== undefined && { published: isoOf(published) }),
    }),
  }
}

/** Reads the elements of a feed's items; markup inside an Atom text (type="xhtml") is kept as markup. */
function itemsOf(text: string): { title: string; items: readonly Item[] } {
  const items: Item[] = []
  const path: string[] = []
  let item: Item | null = null
  let title = ''
  /** The element of the item that is being read, and how deep it stands. */
  let field: { name: string; depth: number } | null = null
  const add = (name: string, words: string): void => {
    if (item) item.fields.set(name, (item.fields.get(name) ?? '') + words)
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        path.push(name)
        if (name === 'item' || name === 'entry') {
          if (items.length >= MOST_ITEMS) return
          item = { fields: new Map(), url: null }
          items.push(item)
          field = null
        } else if (item && field) {
          if (TEXTS.has(field.name)) add(field.name, `<${name}>`)
          else field = { name, depth: path.length }
        } else if (item) {
          // One text of each name: a second "content" is a picture's.
          if (!item.fields.has(name)) field = { name, depth: path.length }
          if (name === 'link' && attributes['href'] && (attributes['rel'] ?? 'alternate') === 'alternate')
            item.url ??= addressIn(attributes['href'])
        }
      },
      ontext(words) {
        if (field) add(field.name, words)
        else if (!item && path.at(-1) === 'title' && !path.includes('image')) title += words
      },
      onclosetag(name) {
        if (item && field && path.length > field.depth && TEXTS.has(field.name)) add(field.name, `</${name}>`)
        if (field && path.length <= field.depth) {
          if (item && (name === 'link' || name === 'guid' || name === 'id')) {
            const url = addressIn(item.fields.get(name) ?? '')
            if (name === 'link') item.url = url ?? item.url
            else item.url ??= url
          }
          field = null
        }
        if (name === 'item' || name === 'entry') item = null
        path.pop()
      },
    },
    { xmlMode: true, lowerCaseTags: true, decodeEntities: true },
  )
  parser.end(text)
  const [name = ''] = plainOf(title).split(/\s[-–—|>»]\s|\s:\s/, 1)
  return { title: name.trim(), items }
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** "Sat, 03 May 2031 09:30:00 +0200" (RFC 5322) as 2031-05-03T09:30:00+02:00; anything else as it is. */
function isoOf(date: string): string {
  const match =
    /^(?:\p{L}{3,9},\s*)?(\d{1,2})\s+(\p{L}{3})\p{L}*\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|\p{L}{1,5})?$/u.exec(
      date,
    )
  const month = match ? MONTHS.indexOf(match[2]!.toLowerCase()) + 1 : 0
  if (!match || month === 0) return date
  const [, day, , year, hour, minute, second = '00', zone = ''] = match
  const two = (part: string | number): string => String(part).padStart(2, '0')
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : /^(?:gmt|utc?|z)$/i.test(zone) ? 'Z' : ''
  return `${year}-${two(month)}-${two(day!)}T${two(hour!)}:${minute}:${second}${offset}`
}

const addressIn = (value: string): string | null => (/^https?:\/\/\S+$/i.test(value.trim()) ? value.trim() : null)
const plainOf = (markup: string): string =>
  markup
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
const plainLength = (markup: string): number => plainOf(markup).length
