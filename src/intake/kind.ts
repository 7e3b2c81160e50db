/**
 * What an input holds, found from its first bytes and characters and not from its name.
 *
 * The signatures are the public ones of each format (RFC 1952 for gzip, ISO 32000 for PDF, APPNOTE for zip, ...).
 */
export type Kind = 'text' | 'html' | 'mhtml' | 'json' | 'jsonl' | 'feed' | 'table'

/** Something that is known and not read: what it is, and what to do. */
export interface Foreign {
  readonly what: string
  readonly todo: string
}

const PICTURE = { what: 'a picture', todo: 'Give the text of the report.' }
const SOUND = { what: 'sound or video', todo: 'Give a transcript as text.' }
const ARCHIVE = { what: 'an archive', todo: 'Unpack it and name the folder.' }
const DOCUMENT = { what: 'a word processor document', todo: 'Save it as plain text or as a web page.' }
const DATABASE = { what: 'a database', todo: 'Export the reports as JSON Lines.' }

const SIGNATURES: readonly (readonly [at: number, bytes: string, Foreign])[] = [
  [0, '%PDF-', { what: 'a PDF', todo: 'Save its text and give that.' }],
  [
    0,
    'PK\x03\x04',
    { what: 'a zip archive or an office document', todo: 'Unpack it, or save the document as plain text.' },
  ],
  [0, 'PK\x05\x06', ARCHIVE],
  [0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', DOCUMENT],
  [0, '{\\rtf', DOCUMENT],
  [0, '\x89PNG\r\n\x1a\n', PICTURE],
  [0, '\xff\xd8\xff', PICTURE],
  [0, 'GIF8', PICTURE],
  [0, 'II*\x00', PICTURE],
  [0, 'MM\x00*', PICTURE],
  [8, 'WEBP', PICTURE],
  [8, 'WAVE', SOUND],
  [8, 'AVI ', SOUND],
  [4, 'ftyp', SOUND],
  [0, 'ID3', SOUND],
  [0, 'OggS', SOUND],
  [0, 'fLaC', SOUND],
  [0, '\x1a\x45\xdf\xa3', SOUND],
  [0, 'Rar!', ARCHIVE],
  [0, '7z\xbc\xaf\x27\x1c', ARCHIVE],
  [0, 'BZh', ARCHIVE],
  [0, '\xfd7zXZ\x00', ARCHIVE],
  [0, '\x28\xb5\x2f\xfd', ARCHIVE],
  [257, 'ustar', ARCHIVE],
  [0, 'SQLite format 3\x00', DATABASE],
  [0, 'PAR1', DATABASE],
  [0, '\x7fELF', { what: 'a program', todo: 'Name a report.' }],
  [0, 'MZ\x90\x00', { what: 'a program', todo: 'Name a report.' }],
]

/** A format known by its first bytes and not read; null for anything else. */
export function foreignBytes(head: Uint8Array): Foreign | null {
  const start = latin1(head.subarray(0, 300))
  return SIGNATURES.find(([at, bytes]) => start.startsWith(bytes, at))?.[2] ?? null
}

/** A web archive (ISO 28500). */
export const isArchive = (head: Uint8Array): boolean => /^WARC\/\d/.test(latin1(head.subarray(0, 8)))

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08
}

/** Whether bytes hold no text in any encoding: too many control characters, and no pattern of UTF-16 in the zeros. */
export function isBinary(head: Uint8Array): boolean {
  if (head.length === 0 || utf16Guess(head) !== null) return false
  let odd = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) || byte === 127) odd++
  return odd > Math.max(3, head.length * 0.02)
}

/** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
export function utf16Guess(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const size = Math.min(head.length, 2000) & ~1
  if (size < 8) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < size; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  const half = size / 2
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.6 * half && odd < 0.05 * half) return 'utf-16be'
  return null
}

/**
 * What kind of text this is.
 *
 * @param text the first characters, 64,000 and more where there are as many
 * @param name the name as given: decides only between kinds that the content allows
 */
export function kindOf(text: string, name: string): Kind | Foreign {
  const head = text.slice(0, 8000)
  const ending = /\.(\w+)$/.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? ''
  if (isMhtml(head)) return 'mhtml'
  if (isHtml(head, ending)) return 'html'
  const markup = markupOf(head)
  if (markup) return markup
  const start = head.trimStart()
  if (start.startsWith('{') || start.startsWith('[')) {
    if (startsJson(start) || ending === 'json' || ending === 'jsonl' || ending === 'ndjson') {
      return isJsonLines(text, ending) ? 'jsonl' : 'json'
    }
  }
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl'
  if (ending === 'json') return 'json'
  if (isTable(text, ending)) return 'table'
  return 'text'
}

/** A saved web page in one file, or a mail: headers first, a MIME type among them. */
function isMhtml(head: string): boolean {
  if (
    !/^\s*(?:From|MIME-Version|Content-Type|Snapshot-Content-Location|Subject|Date|Received|Return-Path|Message-ID|X-[\w-]+|Delivered-To|To):\s/i.test(
      head,
    )
  )
    return false
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*(?:multipart\/|text\/)/im.test(head)
}

function isHtml(head: string, ending: string): boolean {
  // Comments and declarations may stand before the first element.
  const start = head.replace(/^(?:\s|<!--[\s\S]{0,4000}?-->|<\?[^>]{0,200}\?>)+/, '')
  if (/^<!doctype\s+html/i.test(start) || /^<(?:html|head|body)[\s>]/i.test(start)) return true
  if (!/^\s*</.test(head) && !/^(?:x?html?)$/.test(ending)) return false
  if (/<(?:rss|feed|urlset|svg)[\s>]/i.test(head.slice(0, 1000))) return false
  const tags =
    head.match(
      /<\/?(?:html|head|body|title|meta|link|div|p|article|section|main|header|h[1-6]|span|a|ul|li|br|img|script|style|table|nav)\b[^<>]{0,500}>/gi,
    )?.length ?? 0
  return tags >= 3
}

/** Feeds, and the XML formats that are not read. */
function markupOf(head: string): Foreign | 'feed' | null {
  if (!/^\s*<(?:\?xml|!DOCTYPE|rss|feed|urlset|sitemapindex|svg|\w+[\s>])/i.test(head)) return null
  if (/<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return 'feed'
  if (/<(?:urlset|sitemapindex)[\s>]/i.test(head))
    return { what: 'a site map', todo: 'Fetch the reports that it lists and name them.' }
  if (/<svg[\s>]/i.test(head)) return PICTURE
  if (/^\s*<\?xml/i.test(head)) return { what: 'XML of an unknown kind', todo: 'Give text, a web page or JSON.' }
  return null
}

/** '{"' or '[{' or an empty or plain list: not the bracket a sentence may open with ("[Photo] The quay ..."). */
function startsJson(start: string): boolean {
  return /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{[\]"\d-]|$))/.test(start)
}

/** Each of the first two lines is an object of its own. */
function isJsonLines(text: string, ending: string): boolean {
  const lines = text.trimStart().split('\n', 3)
  const [first = '', second = ''] = lines
  if (!isObject(first)) return (ending === 'jsonl' || ending === 'ndjson') && !text.trimStart().startsWith('[')
  return second.trimStart().startsWith('{') || ending === 'jsonl' || ending === 'ndjson'
}

function isObject(line: string): boolean {
  if (!/^\{.*\}\s*$/.test(line)) return false
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

/** Columns: the same number of separators in each of the first lines. Prose has commas too, but never as evenly. */
function isTable(text: string, ending: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .slice(0, 12)
    .filter((line) => line.trim() !== '')
  if (ending === 'csv' || ending === 'tsv') return true
  if (lines.length < 5) return false
  for (const separator of ['\t', ';', ',']) {
    const counts = lines.slice(0, -1).map((line) => line.split(separator).length - 1)
    if (
      counts[0]! >= 2 &&
      counts.every((count) => count === counts[0]) &&
      (separator === '\t' || !/[.!?]\s/.test(lines[0]!))
    )
      return lines[0]!.length < 400
  }
  return false
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
