import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { reportsInFeed } from '../../src/intake/feed.ts'
import type { Input } from '../../src/intake/input.ts'
import { LIMITS } from '../../src/intake/limits.ts'
import { reportsInTable } from '../../src/intake/table.ts'
import { pagesInArchive } from '../../src/intake/warc.ts'
import { folderWith, readAll, removeFolder } from './files.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) removeFolder(folder)
})
async function reading(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = folderWith(files)
  folders.push(folder)
  return readAll([folder], {}, folder)
}
const told = ({ id, input, form, text, stated }: Input) => ({ id, input, form, text, stated })

const BODY = 'A crane fell across the quay at Halden on Saturday and hurt two dock workers, police said.'

describe('a feed', () => {
  test('gives each item with its fullest text, its address, day and author, and its paper', async () => {
    const { inputs, skipped } = await reading({
      'feed.rss': `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Halden Post - World</title><link>https://halden-post.example</link>
        <image><title>Logo</title></image>
        <item><title>Crane falls &amp; hurts two</title><link>https://halden-post.example/crane</link>
          <pubDate>Sat, 03 May 2031 09:30:00 +0200</pubDate><dc:creator>Dana Ruhl</dc:creator>
          <description>A crane fell.</description><content:encoded><![CDATA[<p>${BODY}</p><p>It stood for years.</p>]]></content:encoded></item>
        <item><title>Ferries stop</title><guid>https://halden-post.example/ferries</guid>
          <description>Ferries in Halden stopped on Saturday after a crane fell across the quay, the port said.</description>
          <source url="https://selm.example">Selm Today</source></item>
        <item><title>A title and no more</title><link>https://halden-post.example/none</link></item>
      </channel></rss>`,
    })
    expect(inputs.map(told)).toEqual([
      {
        id: 'feed-1',
        input: 'feed.rss#1',
        form: 'html',
        text: `<p>${BODY}</p><p>It stood for years.</p>`,
        stated: {
          url: 'https://halden-post.example/crane',
          outlet: 'Halden Post',
          title: 'Crane falls & hurts two',
          byline: 'Dana Ruhl',
          published: '2031-05-03T09:30:00+02:00',
        },
      },
      {
        id: 'feed-2',
        input: 'feed.rss#2',
        form: 'record',
        text: 'Ferries in Halden stopped on Saturday after a crane fell across the quay, the port said.',
        stated: { url: 'https://halden-post.example/ferries', outlet: 'Selm Today', title: 'Ferries stop' },
      },
    ])
    expect(skipped.map(({ input, code, why }) => `${input} ${code}: ${why}`)).toEqual([
      'feed.rss no-text: 1 of its items holds a title and no text.',
    ])
  })

  test('may be Atom, with markup for its text', () => {
    const { reports } = reportsInFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Selm Today</title>
      <entry><title type="html">Crane falls</title><link rel="self" href="https://selm.example/self"/>
      <link href="https://selm.example/crane"/><updated>2031-05-03T10:00:00Z</updated><author><name>Ada Brun</name></author>
      <content type="xhtml"><div><p>${BODY}</p></div></content></entry></feed>`)
    expect(reports).toEqual([
      {
        form: 'html',
        text: `<div><p>${BODY}</p></div>`,
        stated: {
          url: 'https://selm.example/crane',
          outlet: 'Selm Today',
          title: 'Crane falls',
          byline: 'Ada Brun',
          published: '2031-05-03T10:00:00Z',
        },
      },
    ])
  })

  test('of any shape never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<rss>',
            '<item>',
            '</item>',
            '<title>',
            '</title>',
            '<link href="x"/>',
            '<content>',
            '</',
            '&#0;',
            'words',
            ']]>',
            '<![CDATA[',
          ),
          { maxLength: 30 },
        ),
        (parts) => {
          reportsInFeed(parts.join(''))
        },
      ),
      { numRuns: 200 },
    )
  })
})

/** A record of a web archive. */
function record(
  type: string,
  contentType: string,
  body: string | Uint8Array,
  url = 'https://halden-post.example/crane',
): Buffer {
  const bytes = Buffer.from(body)
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2031-05-04T08:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ])
}
const answer = (headers: string, body: string | Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), Buffer.from(body)])
const PAGE = `<html><head><title>Crane falls</title></head><body><article><p>${BODY}</p></article></body></html>`
const archive = Buffer.concat([
  record('warcinfo', 'application/warc-fields', 'software: a crawler\r\n'),
  record('request', 'application/http; msgtype=request', 'GET /crane HTTP/1.1\r\n\r\n'),
  record('response', 'application/http; msgtype=response', answer('Content-Type: text/html; charset=utf-8', PAGE)),
  record(
    'response',
    'application/http',
    answer('Content-Type: image/png', 'not looked at'),
    'https://halden-post.example/a.png',
  ),
  record('response', 'application/http', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>'),
  record(
    'response',
    'application/http',
    answer('Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked(gzipSync(PAGE))),
    'https://halden-post.example/packed',
  ),
  record('conversion', 'text/plain', BODY, 'https://halden-post.example/text'),
])
function chunked(bytes: Uint8Array): Buffer {
  const half = Math.floor(bytes.length / 2)
  const part = (piece: Uint8Array) => [Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]
  return Buffer.concat([...part(bytes.subarray(0, half)), ...part(bytes.subarray(half)), Buffer.from('0\r\n\r\n')])
}

/** The words of each report in a table that comes in pieces; null where it has no column for them. */
async function textsIn(pieces: readonly string[]): Promise<(string | undefined)[] | null> {
  const texts: (string | undefined)[] = []
  const given = async function* () {
    yield* pieces
  }
  for await (const row of reportsInTable(given(), 10_000)) {
    if (row === null) return null
    texts.push(row.found?.text)
  }
  return texts
}

describe('a table', () => {
  test('gives a report for each row, with its facts', async () => {
    const { inputs, skipped } = await reading({
      'export.csv': `URL,Outlet,Title,Date,Text\r\nhttps://selm.example/crane,Selm Today,"Crane falls, two hurt",2031-05-03,"${BODY}\nIt was called ""the old lady""."\r\nhttps://selm.example/none,Selm Today,Nothing,2031-05-03,\r\n`,
    })
    expect(inputs.map(told)).toEqual([
      {
        id: 'export-1',
        input: 'export.csv#1',
        form: 'record',
        text: `${BODY}\nIt was called "the old lady".`,
        stated: {
          url: 'https://selm.example/crane',
          outlet: 'Selm Today',
          title: 'Crane falls, two hurt',
          published: '2031-05-03',
        },
      },
    ])
    expect(skipped.map(({ code, why }) => `${code}: ${why}`)).toEqual(['no-text: 1 of its rows hold no text.'])
  })

  test.each([
    ['tabs', 'title\ttext\nCrane falls\tA crane fell.\n', ['A crane fell.']],
    ['semicolons', 'title;text\nCrane falls;A crane fell.', ['A crane fell.']],
    ['an unclosed mark at the end', 'title,text\nCrane,"A crane fell.\n', ['A crane fell.\n']],
    [
      'marks that are not doubled',
      'title,text\nCrane,"It is "old" he said.\n"No." She left."\n',
      ['It is "old" he said.\n"No." She left.'],
    ],
    [
      'line ends of several kinds',
      'title,text\r\nCrane,"A crane\r\nfell."\rPort,Ships wait.\n',
      ['A crane\nfell.', 'Ships wait.'],
    ],
    ['fewer cells in a row', 'text,title\nA crane fell.\n', ['A crane fell.']],
    ['a mark for the byte order', '\ufefftext,title\nA crane fell.,Crane\n', ['A crane fell.']],
    ['no words', 'place,killed\nSelm,2\n', null],
  ])('may have %s', async (_name, text, expected) => {
    expect(await textsIn([text])).toEqual(expected)
    expect(await textsIn([...text])).toEqual(expected)
  })

  test('with a mark that is never closed tells its line, ends the row there and reads the others', async () => {
    const { inputs, skipped } = await reading({
      'export.csv': `title,text\nCrane,"${BODY}"\nPort,"Ships waited\nfor hours.\nFerry,"The ferry sank."\nQuay,"Nobody\nwas there."\n`,
    })
    expect(inputs.map(({ input, text }) => `${input}: ${text}`)).toEqual([
      `export.csv#1: ${BODY}`,
      'export.csv#2: Ships waited\nfor hours.',
      'export.csv#3: The ferry sank.',
      'export.csv#4: Nobody\nwas there.',
    ])
    expect(skipped.map(({ input, code, why }) => `${input} ${code}: ${why}`)).toEqual([
      'export.csv#2 bad-row: The quotation mark opened in line 3 is never closed; its row was read as far as it seems to go.',
    ])
  })

  test('that breaks off in a cell gives what there is of the row and tells the line', async () => {
    const { inputs, skipped } = await reading({ 'export.csv': `title,text\nCrane,"${BODY}\nIt stood for` })
    expect(inputs.map(({ text }) => text)).toEqual([`${BODY}\nIt stood for`])
    expect(skipped.map(({ why }) => why)).toEqual([
      'The quotation mark opened in line 2 is never closed; its row was read as far as it seems to go.',
    ])
  })

  test('may be longer than a report, but no row of it', async () => {
    const folder = folderWith({
      'export.csv': `title,text\n${`Crane,${BODY}\n`.repeat(30)}Long,${'x'.repeat(3000)}\nLast,${BODY}\n`,
    })
    folders.push(folder)
    const { inputs, skipped } = await readAll([folder], { maxBytes: 1000 }, folder)
    expect(inputs.length).toBe(31)
    expect(skipped.map(({ input, code, why }) => `${input} ${code}: ${why}`)).toEqual([
      'export.csv#31 too-large: The row in line 32 is longer than 1 KB; it may hold a quotation mark that is never closed.',
    ])
  })

  test('of any shape never throws, and is read the same in whatever pieces it comes', async () => {
    const part = fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'text', 'a', ' ', 'words, more', 'title,text\n')
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const text = `title,text\n${parts.join('')}`
        const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g'))!
        expect(await textsIn(pieces)).toEqual(await textsIn([text]))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a web archive', () => {
  test.each([
    ['as it is', archive],
    ['with each record packed', gzipSync(archive)],
  ])('gives its pages with their addresses, %s', async (_name, bytes) => {
    const { inputs, skipped } = await reading({ 'crawl.warc': bytes })
    expect(inputs.map(told)).toEqual([
      {
        id: 'crawl-1',
        input: 'crawl.warc#1',
        form: 'html',
        text: PAGE,
        stated: { url: 'https://halden-post.example/crane' },
      },
      {
        id: 'crawl-2',
        input: 'crawl.warc#2',
        form: 'html',
        text: PAGE,
        stated: { url: 'https://halden-post.example/packed' },
      },
      {
        id: 'crawl-3',
        input: 'crawl.warc#3',
        form: 'text',
        text: BODY,
        stated: { url: 'https://halden-post.example/text' },
      },
    ])
    expect(skipped).toEqual([])
  })

  test('that breaks off gives the pages before the break and says so', async () => {
    const { inputs, skipped } = await reading({ 'crawl.warc': archive.subarray(0, archive.length - 60) })
    expect(inputs.map(({ id }) => id)).toEqual(['crawl-1', 'crawl-2'])
    expect(skipped.map(({ input, code, why }) => `${input} ${code}: ${why}`)).toEqual([
      'crawl.warc broken: A record of the web archive is damaged or cut short; the others were read.',
    ])
  })

  const PNG = record('response', 'application/http', answer('Content-Type: image/png', 'x'.repeat(400)))
  const TEXT = record('conversion', 'text/plain', BODY)
  test.each([
    ['a page cut short in the middle', [TEXT, archive.subarray(0, 700), TEXT, TEXT], 3],
    ['a picture cut short in the middle', [TEXT, PNG.subarray(0, 300), TEXT, TEXT], 3],
    ['a picture cut short at the end', [TEXT, TEXT, PNG.subarray(0, 300)], 2],
    ['rubbish between two records', [TEXT, Buffer.from('rubbish\r\n'.repeat(20_000)), TEXT], 2],
    ['a record without a length', [TEXT, Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'), TEXT], 2],
    ['headers without an end', [TEXT, Buffer.from(`WARC/1.0\r\nX: ${'x'.repeat(300_000)}`), TEXT], 2],
  ])('with %s tells it in one line and reads the others', async (_name, parts, pages) => {
    const { inputs, skipped } = await reading({ 'crawl.warc': Buffer.concat(parts) })
    expect(inputs.map(({ text }) => text)).toEqual(Array.from({ length: pages }, () => BODY))
    expect(skipped.map(({ code }) => code)).toEqual(['broken'])
  })

  test('with a page that unpacks to more than a report refuses that page and reads the others', async () => {
    const bomb = answer('Content-Type: text/html\r\nContent-Encoding: gzip', gzipSync(Buffer.alloc(21_000_000)))
    const { inputs, skipped } = await reading({
      'crawl.warc': Buffer.concat([record('response', 'application/http', bomb), TEXT]),
    })
    expect(inputs.map(({ input }) => input)).toEqual(['crawl.warc#2'])
    expect(skipped.map(({ input, code, why }) => `${input} ${code}: ${why}`)).toEqual([
      'crawl.warc#1 too-large: It unpacks to more than 20 MB.',
    ])
  })

  test('without a page says so', async () => {
    const { skipped } = await reading({ 'crawl.warc': record('warcinfo', 'application/warc-fields', 'software: x') })
    expect(skipped.map(({ why }) => why)).toEqual(['The web archive holds no page or text.'])
  })

  test('is read the same in whatever pieces it comes', async () => {
    for (const size of [1, 7, 64, 5000]) {
      const pieces = async function* () {
        for (let at = 0; at < archive.length; at += size) yield archive.subarray(at, at + size)
      }
      const urls: (string | null)[] = []
      for await (const page of pagesInArchive(pieces(), LIMITS)) if ('url' in page) urls.push(page.url)
      expect(urls).toEqual([
        'https://halden-post.example/crane',
        'https://halden-post.example/packed',
        'https://halden-post.example/text',
      ])
    }
  })
})
