import { expect, test } from 'vitest'
import { recordOf, recordsIn } from '../../src/intake/record.ts'

const TEXT = 'A crane fell across the quay at Halden on Tuesday.'

test.each<[string, Record<string, unknown>, object]>([
  ['a publisher under another name', { text: TEXT, siteName: 'Halden Post' }, { stated: { outlet: 'Halden Post' } }],
  [
    'a publisher as an object',
    { text: TEXT, source: { id: null, name: 'Halden Post' } },
    { stated: { outlet: 'Halden Post' } },
  ],
  [
    'several authors',
    { text: TEXT, authors: ['Dana Ruhl', { name: 'Jon Lee' }] },
    { stated: { byline: 'Dana Ruhl, Jon Lee' } },
  ],
  [
    'a time in seconds',
    { text: TEXT, timestamp: 1_935_496_800 },
    { stated: { published: '2031-05-02T14:00:00.000Z' } },
  ],
  [
    'a time in milliseconds',
    { text: TEXT, date: 1_935_496_800_000 },
    { stated: { published: '2031-05-02T14:00:00.000Z' } },
  ],
  ['a number that is no time', { text: TEXT, date: 42 }, { stated: {} }],
  ['an identifier that is no address', { text: TEXT, '@id': '#article', url: 'crane.html' }, { stated: {} }],
  ['paragraphs in a list', { body: ['One.', 'Two.'] }, { text: 'One.\nTwo.' }],
  ['an agency', { text: TEXT, wire: 'Norpress' }, { stated: { credit: 'Norpress' } }],
  ['a text with a stray link', { text: `${TEXT} See <a href="x">this</a>.` }, { form: 'record' }],
  ['a page', { content: `<p>${TEXT}</p><p>More.</p>` }, { form: 'html' }],
])('reads %s', (_name, fields, expected) => {
  expect(recordOf(fields)).toMatchObject(expected)
})

test('finds no report without text', () => {
  expect(recordOf({ title: 'Crane falls', text: '  ' })).toBeNull()
})

test.each<[string, unknown, number]>([
  ['a list', [{ text: 'a' }, { text: 'b' }, 3, null], 2],
  ['an answer of a service', { status: 'ok', articles: [{ content: 'a' }, { content: 'b' }] }, 2],
  ['an object around a graph', [{ '@graph': [{ '@type': 'WebSite' }, { articleBody: 'a' }] }], 1],
  ['a single object', { text: 'a' }, 1],
  ['a number', 3, 0],
])('finds the records in %s', (_name, value, count) => {
  expect(recordsIn(value)).toHaveLength(count)
})
