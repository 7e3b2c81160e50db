import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isPrivate } from '../../src/intake/web.ts'
import { readAll } from './files.ts'

const REPORT = 'A crane fell across the quay at Halden on Tuesday, the port police said.'
const PAGE = `<!doctype html><html><body><p>${REPORT}</p></body></html>`

const PAGES: Record<string, RequestListener> = {
  '/crane': (_, res) => res.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  '/crane.txt': (_, res) => res.setHeader('content-type', 'text/plain').end(REPORT),
  '/latin': (_, res) =>
    res.setHeader('content-type', 'text/plain; charset=windows-1252').end(Buffer.from('Zwölf Männer', 'latin1')),
  '/zipped': (_, res) =>
    res.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
  '/moved': (_, res) => res.writeHead(302, { location: '/crane' }).end(),
  '/round': (_, res) => res.writeHead(302, { location: '/round' }).end(),
  '/away': (_, res) => res.writeHead(302, { location: 'file:///etc/hosts' }).end(),
  '/picture': (_, res) => res.setHeader('content-type', 'image/png').end('x'),
  '/gone': (_, res) => res.writeHead(404).end('no'),
  '/slow': (_, res) => void res.setHeader('content-type', 'text/plain').write('A crane'),
  '/large': (_, res) => res.setHeader('content-type', 'text/plain').end('A crane fell. '.repeat(10_000)),
  '/nothing': (_, res) => res.setHeader('content-type', 'text/plain').end(),
  '/agent': (req, res) =>
    res.setHeader('content-type', 'text/plain').end(`Your agent is ${req.headers['user-agent']}, said the port.`),
}

let server: Server
let at = ''
beforeAll(async () => {
  server = createServer((req, res) => (PAGES[req.url ?? ''] ?? PAGES['/gone']!)(req, res))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const LIMITS = { allowPrivate: true, timeout: 1500, maxBytes: 100_000 }

describe('addresses', () => {
  test.each<[string, string, object]>([
    ['a page', '/crane', { id: 'crane', form: 'html', text: PAGE }],
    ['a text', '/crane.txt', { id: 'crane', form: 'text', text: REPORT }],
    ['a text in the encoding of its header', '/latin', { text: 'Zwölf Männer' }],
    ['a page sent compressed', '/zipped', { text: PAGE }],
  ])('reads %s', async (_name, path, expected) => {
    const { inputs, skipped } = await readAll([at + path], LIMITS)
    expect(skipped).toEqual([])
    expect(inputs).toEqual([expect.objectContaining({ input: at + path, stated: { url: at + path }, ...expected })])
  })

  test('follows a redirect and states the address it ended at', async () => {
    const { inputs } = await readAll([`${at}/moved#top`], LIMITS)
    expect(inputs).toEqual([
      { id: 'moved', input: `${at}/moved`, form: 'html', text: PAGE, stated: { url: `${at}/crane` } },
    ])
  })

  test('says who it is', async () => {
    const { inputs } = await readAll([`${at}/agent`], LIMITS)
    expect(inputs[0]!.text).toMatch(/^Your agent is hearsay/)
  })

  test.each<[string, string, string]>([
    [
      'a page that is not there',
      '/gone',
      'http-error: The server answered 404 (not found). Open it in a browser, save the page and name the file.',
    ],
    [
      'a picture',
      '/picture',
      'format: The server sent image/png, which is not read. Give the address of a web page, a text or JSON.',
    ],
    [
      'redirects without end',
      '/round',
      'redirects: It leads on to another address more than 5 times. Give the address that it should end at.',
    ],
    [
      'a redirect to a file',
      '/away',
      'bad-url: It is not an address that can be fetched. Give an address that begins with http:// or https://.',
    ],
    [
      'a page that never ends',
      '/slow',
      'timeout: It did not answer in full within 1.5 seconds. Try again later, or save the page and name the file.',
    ],
    [
      'a page that is too large',
      '/large',
      'too-large: It is larger than 100 KB. Split it, or give the reports as JSON Lines, which may be of any length.',
    ],
    ['an empty answer', '/nothing', 'empty: It is empty. Save the report again.'],
  ])('refuses %s', async (_name, path, expected) => {
    const { inputs, skipped } = await readAll([at + path], LIMITS)
    expect(inputs).toEqual([])
    expect(skipped.map(({ code, why, todo }) => `${code}: ${why} ${todo}`)).toEqual([expected])
  })

  test('refuses private addresses unless they are allowed, also behind a name', async () => {
    const port = (server.address() as AddressInfo).port
    const { inputs, skipped } = await readAll(
      [`${at}/crane`, `http://localhost:${port}/crane`, `http://[::1]:${port}/crane`],
      { timeout: 1500 },
    )
    expect(inputs).toEqual([])
    expect(skipped.map(({ code, why, todo }) => `${code}: ${why} ${todo}`)).toEqual([
      'private-address: 127.0.0.1 is an address in a private network. Add --allow-private if you mean to read from it.',
      'private-address: ::1 is an address in a private network. Add --allow-private if you mean to read from it.',
      'private-address: localhost is an address in a private network. Add --allow-private if you mean to read from it.',
    ])
  })

  test('refuses a server that is not there', async () => {
    const { skipped } = await readAll(['http://127.0.0.1:9/x'], LIMITS)
    expect(skipped.map(({ code, why }) => `${code}: ${why}`)).toEqual([
      'unreachable: 127.0.0.1 could not be reached (ECONNREFUSED).',
    ])
  })

  test('refuses other schemes', async () => {
    const { skipped } = await readAll(['ftp://post.example/crane'], LIMITS)
    expect(skipped.map(({ code }) => code)).toEqual(['bad-url'])
  })
})

test.each([
  ['10.1.2.3', true],
  ['100.64.0.1', true],
  ['169.254.169.254', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['8.8.8.8', false],
  ['::1', true],
  ['::ffff:10.0.0.1', true],
  ['::ffff:8.8.8.8', false],
  ['fe80::1%eth0', true],
  ['fd00::1', true],
  ['2606:4700::1111', false],
  ['not an address', true],
])('%s is private: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected)
})
