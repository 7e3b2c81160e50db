import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, readAll, removeFolder } from './files.ts'

const REPORT = 'A crane fell across the quay at Halden on Tuesday, the port police said.'
const PAGE = `<!doctype html><html><head><meta charset="utf-8"><title>Crane</title></head><body><p>${REPORT}</p></body></html>`

let folder = ''
afterEach(() => removeFolder(folder))

/** Reads the whole folder after writing these files into it. */
async function reading(files: Record<string, string | Uint8Array>, options = {}) {
  folder = folderWith(files)
  return readAll([folder], options, folder)
}

describe('formats, found from the content', () => {
  test.each<[string, string, string | Uint8Array, object]>([
    ['a text dump', 'crane.txt', REPORT, { form: 'text', text: REPORT }],
    ['a text dump without an ending', 'crane', REPORT, { form: 'text', text: REPORT }],
    ['a web page called .txt', 'crane.txt', PAGE, { form: 'html', text: PAGE }],
    ['a page that begins with a comment', 'crane.html', `<!-- saved -->\n${PAGE}`, { form: 'html' }],
    ['a gzipped text', 'crane.txt.gz', gzipSync(REPORT), { id: 'crane', form: 'text', text: REPORT }],
    ['a text that opens with a bracket', 'crane.txt', `[Photo: port police] ${REPORT}`, { form: 'text' }],
    [
      'a record in plain names',
      'crane.json',
      JSON.stringify({
        url: 'https://post.example/crane',
        outlet: 'Halden Post',
        title: 'Crane falls',
        date: '2031-05-03',
        text: REPORT,
        author: 'Dana Ruhl',
      }),
      {
        form: 'record',
        text: REPORT,
        stated: {
          url: 'https://post.example/crane',
          outlet: 'Halden Post',
          title: 'Crane falls',
          byline: 'Dana Ruhl',
          published: '2031-05-03',
        },
      },
    ],
    [
      'a schema.org article in a graph',
      'crane.json',
      JSON.stringify({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', name: 'Halden Post' },
          {
            '@type': 'NewsArticle',
            headline: 'Crane falls',
            articleBody: REPORT,
            datePublished: '2031-05-03T10:00:00Z',
            author: [{ '@type': 'Person', name: 'Dana Ruhl' }, { name: 'Jon Lee' }],
            publisher: { name: 'Halden Post' },
            mainEntityOfPage: { '@id': 'https://post.example/crane' },
            inLanguage: 'en',
          },
        ],
      }),
      {
        form: 'record',
        text: REPORT,
        stated: {
          url: 'https://post.example/crane',
          outlet: 'Halden Post',
          title: 'Crane falls',
          byline: 'Dana Ruhl, Jon Lee',
          published: '2031-05-03T10:00:00Z',
          language: 'en',
        },
      },
    ],
    [
      'a record whose body is a page',
      'crane.json',
      JSON.stringify({ title: 'Crane', content: `<p>${REPORT}</p><p>More.</p>` }),
      { form: 'html' },
    ],
    [
      'a saved page in one file',
      'crane.mhtml',
      `From: <Saved by a browser>\r\nSnapshot-Content-Location: https://post.example/crane\r\nSubject: Crane falls\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${PAGE}\r\n--b--\r\n`,
      { form: 'html', stated: { url: 'https://post.example/crane' } },
    ],
    [
      'a mail',
      'crane.eml',
      `From: desk@post.example\r\nSubject: Crane falls\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${REPORT}\r\n`,
      { form: 'text', stated: { title: 'Crane falls' } },
    ],
  ])('reads %s', async (_name, file, content, expected) => {
    const { inputs, skipped } = await reading({ [file]: content })
    expect(skipped).toEqual([])
    expect(inputs).toEqual([expect.objectContaining({ id: 'crane', input: file, ...expected })])
  })

  test('reads a list of records and a line a record, each with its number', async () => {
    const rows = ['Two were hurt.', 'Nobody was hurt.'].map((text) => JSON.stringify({ text }))
    const { inputs, skipped } = await reading({ 'list.json': `[${rows.join()}]`, 'feed.jsonl': `${rows.join('\n')}\n` })
    expect(skipped).toEqual([])
    expect(inputs.map(({ id, input, text }) => [id, input, text])).toEqual([
      ['feed-1', 'feed.jsonl#1', 'Two were hurt.'],
      ['feed-2', 'feed.jsonl#2', 'Nobody was hurt.'],
      ['list-1', 'list.json#1', 'Two were hurt.'],
      ['list-2', 'list.json#2', 'Nobody was hurt.'],
    ])
  })

  test('goes on after a bad line and says which it was', async () => {
    const { inputs, skipped } = await reading({
      'feed.jsonl': `{"text":"Two were hurt."}\n{"text": "brok\n{"title":"no text"}\n{"text":"Nobody was hurt."}`,
    })
    expect(inputs.map(({ input }) => input)).toEqual(['feed.jsonl#1', 'feed.jsonl#4'])
    expect(skipped).toEqual([
      {
        input: 'feed.jsonl#2',
        code: 'bad-line',
        why: 'Line 2 is not a JSON object.',
        todo: 'Write one report as a JSON object on each line.',
      },
      {
        input: 'feed.jsonl#3',
        code: 'no-text',
        why: 'It has no text of a report in it.',
        todo: 'Put the report under "text", "body" or "articleBody".',
      },
    ])
  })
})

describe('encodings', () => {
  const text = 'Zwölf Männer wurden verletzt, sagte die Polizei in Köln. Größere Schäden gab es nicht.'
  const latin = (words: string): Uint8Array => Buffer.from(words, 'latin1')
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Latin-1', latin(text)],
  ])('reads %s', async (_name, bytes) => {
    const { inputs } = await reading({ 'a.txt': bytes })
    expect(inputs[0]!.text).toBe(text)
  })

  test('takes the encoding a page declares', async () => {
    // In KOI8-R, 'Кран' is EB D2 C1 CE: as Latin-1 it would read 'ëÒÁÎ'.
    const page = Buffer.concat([
      Buffer.from('<html><head><meta charset="koi8-r"></head><body><p>'),
      Buffer.from([0xeb, 0xd2, 0xc1, 0xce]),
      Buffer.from('</p></body></html>'),
    ])
    const { inputs } = await reading({ 'a.html': page })
    expect(inputs[0]!.text).toContain('<p>Кран</p>')
  })

  test('believes valid UTF-8 more than a page that declares Latin-1', async () => {
    const { inputs } = await reading({
      'a.html': '<html><head><meta charset="iso-8859-1"></head><body><p>Köln</p></body></html>',
    })
    expect(inputs[0]!.text).toContain('Köln')
  })
})

describe('what is not read says why and what to do', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  const zip = Buffer.from('PK\x03\x04\x14\x00\x00\x00', 'latin1')
  const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) % 251)) % 256))
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'empty: It is empty. Save the report again.'],
    ['a file of blanks', ' \n\t\n', 'empty: It is empty. Save the report again.'],
    ['bytes that are no text', noise, 'binary: It is not text. Give text, a web page or JSON.'],
    ['a picture', png, 'format: It is a picture, which is not read. Give the text of the report.'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'format: It is a PDF, which is not read. Save its text and give that.'],
    [
      'a zip',
      zip,
      'format: It is a zip archive or an office document, which is not read. Unpack it, or save the document as plain text.',
    ],
    [
      'a table',
      'id,place,killed\n1,Halden,2\n2,Brenn,0\n3,Ostrel,1\n4,Selm,0\n5,Rusk,3\n',
      'format: It is a table without a column of reports. Name the columns in the first row: "text" for the words, and "url", "outlet", "title", "date" where there are any.',
    ],
    [
      'a feed without items',
      '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>',
      'no-text: The feed lists nothing. Fetch the reports themselves and name them.',
    ],
    [
      'JSON without text',
      '{"title": "Crane falls"}',
      'no-text: It has no text of a report in it. Put the report under "text", "body" or "articleBody".',
    ],
    [
      'JSON that breaks off',
      '{"text": "A crane fell',
      'truncated: The JSON breaks off before its end. Save it again, whole.',
    ],
    [
      'JSON that is wrong',
      '{"text": "A crane fell", }',
      'broken: It is not valid JSON (line 1, column 26). Mend it, or save the report as plain text.',
    ],
    [
      'a gzip that breaks off',
      gzipSync(REPORT.repeat(50)).subarray(0, 60),
      'truncated: The compressed file breaks off before its end. Copy or download it again.',
    ],
    [
      'a gzip that is damaged',
      Buffer.concat([gzipSync(REPORT).subarray(0, 12), Buffer.alloc(40, 0x55)]),
      'broken: The compressed data are damaged. Copy or download it again.',
    ],
    [
      'a gzip in a gzip',
      gzipSync(gzipSync(REPORT)),
      'format: It is compressed twice, which is not read. Unpack it once.',
    ],
  ])('%s', async (_name, content, expected) => {
    const { inputs, skipped } = await reading({ 'a.dat': content })
    expect(inputs).toEqual([])
    expect(skipped.map(({ input, code, why, todo }) => `${input} ${code}: ${why} ${todo}`)).toEqual([
      `a.dat ${expected}`,
    ])
  })

  test('a file, a pattern and a folder that lead nowhere', async () => {
    folder = folderWith({ 'empty/.hidden': 'x' })
    const names = ['none.txt', '*.none', 'empty'].map((name) => join(folder, name))
    expect((await readAll(names, {}, folder)).skipped).toEqual([
      {
        input: '*.none',
        code: 'not-found',
        why: 'No file matches this pattern.',
        todo: 'Check the pattern; quote it so that the shell leaves it alone.',
      },
      {
        input: 'empty',
        code: 'no-files',
        why: 'The folder holds no files to read.',
        todo: 'Name a folder with reports in it; hidden files are left out.',
      },
      {
        input: 'none.txt',
        code: 'not-found',
        why: 'There is no such file or folder.',
        todo: 'Check the name and the folder you are in.',
      },
    ])
  })

  test('links that lead nowhere or back to themselves', async () => {
    folder = folderWith({})
    symlinkSync('gone.txt', join(folder, 'dead'))
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    const { skipped } = await readAll([folder], {}, folder)
    expect(skipped.map(({ input, why, todo }) => `${input}: ${why} ${todo}`)).toEqual([
      'a: Its links lead back to themselves. Name the file that the link should lead to.',
      'b: Its links lead back to themselves. Name the file that the link should lead to.',
      'dead: The link leads nowhere. Name the file it should lead to, or remove the link.',
    ])
  })

  test('200 megabytes, refused without being read', async () => {
    folder = folderWith({ 'huge.txt': 'A crane fell. ' })
    truncateSync(join(folder, 'huge.txt'), 200_000_000)
    writeFileSync(join(folder, 'long.txt'), 'A crane fell. '.repeat(100))
    const { skipped } = await readAll([folder], { maxBytes: 1000 }, folder)
    expect(skipped).toEqual([
      { input: 'huge.txt', code: 'binary', why: 'It is not text.', todo: 'Give text, a web page or JSON.' },
      {
        input: 'long.txt',
        code: 'too-large',
        why: 'It is larger than 1 KB.',
        todo: 'Split it, or give the reports as JSON Lines, which may be of any length.',
      },
    ])
  })

  test('a small gzip that unpacks without end', async () => {
    const { skipped } = await reading(
      { 'bomb.txt.gz': gzipSync('A crane fell. '.repeat(200_000)) },
      { maxBytes: 100_000 },
    )
    expect(skipped).toEqual([
      {
        input: 'bomb.txt.gz',
        code: 'too-large',
        why: 'It unpacks to more than 100 KB.',
        todo: 'Unpack it yourself if you trust it, and give the reports in it.',
      },
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder without rights', async () => {
    folder = folderWith({ 'a.txt': REPORT, 'closed/b.txt': REPORT })
    chmodSync(join(folder, 'a.txt'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const { skipped } = await readAll([folder], {}, folder)
    chmodSync(join(folder, 'closed'), 0o700)
    expect(skipped.map(({ input, code }) => [input, code])).toEqual([
      ['a.txt', 'no-rights'],
      ['closed', 'no-rights'],
    ])
  })

  test.skipIf(process.platform === 'win32')('a pipe, which may never end', async () => {
    folder = folderWith({})
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect((await readAll([join(folder, 'pipe')], {}, folder)).skipped).toEqual([
      {
        input: 'pipe',
        code: 'not-a-file',
        why: 'It is a pipe, which may never end.',
        todo: 'Save its content to a file, or pipe it in and name the input "-".',
      },
    ])
  })
})

describe('names', () => {
  test('reads a folder with all below it, without hidden files, readmes and the parts of saved pages', async () => {
    const { inputs } = await reading({
      'a.txt': REPORT,
      'deep/er/b.txt': REPORT,
      '.c.txt': REPORT,
      '.git/d.txt': REPORT,
      'README.md': REPORT,
      'e.html': PAGE,
      'e_files/f.txt': REPORT,
    })
    expect(inputs.map(({ input }) => input)).toEqual(['a.txt', 'deep/er/b.txt', 'e.html'])
  })

  test('reads a pattern, and a file whose name looks like one', async () => {
    folder = folderWith({ 'a.txt': REPORT, 'b.txt': REPORT, 'c.html': PAGE, '[d].txt': REPORT })
    const { inputs, skipped } = await readAll([join(folder, '{a,b}.txt'), join(folder, '[d].txt')], {}, folder)
    expect(skipped).toEqual([])
    expect(inputs.map(({ id, input }) => [id, input])).toEqual([
      ['a', 'a.txt'],
      ['b', 'b.txt'],
      ['d', '[d].txt'],
    ])
  })

  test('reads a file once however it is named, and a folder whose links lead back into it', async () => {
    folder = folderWith({ 'a.txt': REPORT })
    symlinkSync(folder, join(folder, 'again'))
    symlinkSync(join(folder, 'a.txt'), join(folder, 'z.txt'))
    const names = [
      folder,
      join(folder, 'a.txt'),
      join(folder, '.', 'a.txt'),
      relative(process.cwd(), join(folder, 'a.txt')),
    ]
    expect((await readAll(names)).inputs).toHaveLength(1)
  })

  test('reads standard input as text, and as lines', async () => {
    const from = (text: string) => ({
      stdin: (async function* () {
        yield Buffer.from(text)
      })(),
    })
    expect((await readAll(['-'], from(REPORT))).inputs).toEqual([
      { id: 'stdin', input: '-', form: 'text', text: REPORT, stated: {} },
    ])
    expect(
      (await readAll(['-'], from('{"text":"Two."}\n{"text":"Three."}\n'))).inputs.map(({ id, input }) => [id, input]),
    ).toEqual([
      ['stdin-1', '-#1'],
      ['stdin-2', '-#2'],
    ])
  })

  test('gives the same ids in whatever order inputs are named, with a mark of the content where stems clash', async () => {
    folder = folderWith({
      'a/crane.txt': REPORT,
      'b/crane.txt': `${REPORT} Two were hurt.`,
      'c/crane.txt': REPORT,
      'ship.txt': REPORT,
      'ship.jsonl': '{"text":"One."}\n{"text":"Two."}',
      'log.jsonl': '{"text":"One."}\n{"text":"Two."}',
      'log-1.txt': REPORT,
    })
    const names = ['a', 'b', 'c', 'ship.txt', 'ship.jsonl', 'log.jsonl', 'log-1.txt'].map((name) => join(folder, name))
    const one = await readAll(names, {}, folder)
    const other = await readAll(names.toReversed(), {}, folder)
    expect(other).toEqual(one)
    expect(one.inputs.map(({ id, input }) => `${id} ${input}`)).toMatchInlineSnapshot(`
      [
        "crane-de2688 a/crane.txt",
        "crane-de2688-2 c/crane.txt",
        "crane-f9b445 b/crane.txt",
        "log-1 log-1.txt",
        "log-1-70277b log.jsonl#1",
        "log-2 log.jsonl#2",
        "ship-1-70277b ship.jsonl#1",
        "ship-2-1eb32d ship.jsonl#2",
        "ship-de2688 ship.txt",
      ]
    `)
  })
})
