import { type Line, linesOf } from '../lines.ts'

/** What stands over a text that was kept as a note or sent as a mail, with the lines that say it. */
export interface Letterhead {
  readonly lines: readonly Line[]
  readonly reason: 'front matter' | 'mail headers' | 'address of the page' | 'mail signature'
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly byline?: string
  /** As printed. */
  readonly published?: string
}

/** Lines from the top in which a letterhead may begin: a forwarded mail says so first. */
const TOP = 12
const MOST_LINES = 40

/**
 * The letterheads of a text: the front matter of a Markdown file, the headers of a forwarded mail, a line that is nothing but
 * the page's address, and the signature under a mail. What they state is taken for the report's facts.
 *
 * @param lines of the text, empty ones left out
 */
export function letterheadsOf(lines: readonly Line[]): readonly Letterhead[] {
  const matter = frontMatter(lines)
  const mail = mailHeaders(lines)
  return [matter, mail, address(lines), mail && signature(lines)].filter((head) => head !== null)
}

/** The same for a text. */
export const letterheadsIn = (text: string): readonly Letterhead[] => letterheadsOf(linesOf(text.slice(0, 2_000_000)))

const FIELD = /^([\p{L}_ -]{2,20}):\s*(.*)$/u

/** "---", "title: Crane falls", "source: Halden Post", "---": as note-keeping and site-building programs write it. */
function frontMatter(lines: readonly Line[]): Letterhead | null {
  if (lines[0]?.text !== '---') return null
  const end = lines.slice(1, MOST_LINES).findIndex((line) => line.text === '---' || line.text === '...')
  if (end < 1) return null
  const own = lines.slice(0, end + 2)
  const fields = new Map<string, string>()
  for (const { text } of own.slice(1, -1)) {
    const field = FIELD.exec(text)
    if (field) fields.set(field[1]!.trim().toLowerCase(), field[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'))
  }
  if (fields.size === 0) return null
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '')
  const from = first('source', 'publisher', 'publication', 'outlet', 'site', 'site_name', 'newspaper', 'website')
  const url = [first('url', 'link', 'source_url', 'canonical', 'address'), from].find(
    (value) => value && ADDRESS.test(value),
  )
  return head(own, 'front matter', {
    title: first('title', 'headline'),
    outlet: from !== undefined && ADDRESS.test(from) ? undefined : from,
    url,
    byline: first('author', 'authors', 'byline', 'by'),
    published: first('date', 'published', 'pubdate', 'date published', 'datepublished', 'created'),
  })
}

const FORWARDED =
  /^(?:-{2,}\s*)?(?:forwarded message|original message|begin forwarded message|weitergeleitete nachricht)\s*:?(?:\s*-{2,})?$/i
const HEADER = /^(from|to|cc|bcc|sent|date|subject|reply-to):\s*(.*)$/i

/** "From: ...", "Date: ...", "Subject: ...", one under the other near the top. */
function mailHeaders(lines: readonly Line[]): Letterhead | null {
  const begin = lines.slice(0, TOP).findIndex(({ text }) => HEADER.test(text))
  if (begin < 0) return null
  const fields = new Map<string, string>()
  let end = begin
  for (; end < lines.length && end < begin + TOP; end++) {
    const field = HEADER.exec(lines[end]!.text)
    if (!field) break
    fields.set(field[1]!.toLowerCase(), field[2]!.trim())
  }
  // "From: Halden" and "Date: 3 May" alone may be a paper's own: a mail says whose it is and what about.
  if (fields.size < 2 || !fields.has('from') || !(fields.has('subject') || fields.has('to'))) return null
  const opened = begin > 0 && FORWARDED.test(lines[begin - 1]!.text) ? begin - 1 : begin
  return head(lines.slice(opened, end), 'mail headers', {
    title: fields.get('subject')?.replace(/^(?:(?:fwd?|re|wg|aw|tr):\s*)+/i, ''),
    published: fields.get('date') ?? fields.get('sent'),
  })
}

const ADDRESS = /^https?:\/\/[^\s/]+\.[^\s/]+(?:\/\S*)?$/i

/** A line that holds only an address, before the story begins. */
function address(lines: readonly Line[]): Letterhead | null {
  const story = lines.findIndex((line) => line.ended && line.words >= 9 && !LABELLED_ADDRESS.test(line.text))
  for (const line of lines.slice(0, story < 0 ? 3 : Math.min(story, 6))) {
    const url = LABELLED_ADDRESS.exec(line.text)?.[1]
    if (url && ADDRESS.test(url)) return head([line], 'address of the page', { url })
  }
  return null
}

const LABELLED_ADDRESS =
  /^(?:(?:url|link|source|address|permalink|retrieved from|saved from)\s*:\s*)?<?(https?:\/\/[^\s<>]+)>?$/i

/** "--" and what follows in the last lines, or "Sent from my telephone". */
function signature(lines: readonly Line[]): Letterhead | null {
  const tail = lines.slice(-8)
  const at = tail.findIndex(({ text }) => text === '--' || /^(?:sent from my |get outlook for )/i.test(text))
  return at < 0 || tail.length === lines.length ? null : head(tail.slice(at), 'mail signature', {})
}

type Facts = { readonly [K in 'title' | 'outlet' | 'url' | 'byline' | 'published']?: string | undefined }

function head(lines: readonly Line[], reason: Letterhead['reason'], facts: Facts): Letterhead {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')
  return { lines, reason, ...(Object.fromEntries(known) as Pick<Letterhead, keyof Facts>) }
}
