import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFrom } from '../../src/article/index.ts'
import { isMarkdown, withoutMarkdown } from '../../src/article/markdown.ts'

test.each([
  ['**Four** people were hurt, *police* said.', 'Four people were hurt, police said.'],
  [
    '"***Nobody*** was __warned__," said [the _mayor_](https://selm.example/a_b?c=(d)).',
    '"Nobody was warned," said the mayor.',
  ],
  [
    'A statement [by the port][Port 1] was read.\n\n[port 1]: https://selm.example/port "The port"\n',
    'A statement by the port was read.\n\n\n',
  ],
  [
    'The toll rose to ~~five~~ **four**.[^1]\n\n[^1]: Statement of 14 May.',
    'The toll rose to  four.\n\nStatement of 14 May.',
  ],
  ['![The quay](quay.jpg) The **quay** was closed.', ' The quay was closed.'],
  ['He wrote \\*now\\* and `stop`, **twice**.', 'He wrote *now* and stop, twice.'],
  [
    '# Fire in **Selm**\n\n- Killed: **4**\n* Injured: _two_\n> "**No** warning," she said.',
    '# Fire in Selm\n\n- Killed: 4\n* Injured: two\n> "No warning," she said.',
  ],
  ['See [the list](/world/2031 "List") and <https://selm.example>.', 'See the list and https://selm.example.'],
  ['**First line  \nsecond** line', 'First line\nsecond line'],
])('the marks in %j go, the words stay', (marked, words) => {
  expect(withoutMarkdown(marked)).toBe(words)
})

test.each([
  ['dump.txt', 'The ** in the list marks places with 3 * 4 beds. [Photo] He said "f**k" (twice).', false],
  ['dump.txt', 'A note* on the price (https://selm.example) and my_file_name [sic](!).', false],
  ['dump.txt', 'The **harbour** was closed.', true],
  ['dump.txt', 'The [harbour](https://selm.example) was closed.', true],
  ['notes.md', 'The *harbour* was closed.', true],
  ['crawl.md#3', 'The harbour was closed.', true],
])('%s: %j is Markdown: %s', (name, text, expected) => {
  expect(isMarkdown(name, text)).toBe(expected)
})

test('a Markdown report is read without its marks, and its spans hold the words they tell', () => {
  const text = `# Truck strikes market in **Selm**\n\n**Four** people were killed when a truck drove into a market in Selm on Wednesday, [the interior ministry](https://interior.example/n?id=4) said.\n`
  const article = articleFrom({ id: 'a', input: 'a.md', form: 'text', text, stated: {} })
  if (!('blocks' in article)) throw new Error(article.why)
  expect(article.title).toBe('Truck strikes market in Selm')
  expect(article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])).toEqual([
    ['title', 'Truck strikes market in Selm'],
    [
      'paragraph',
      'Four people were killed when a truck drove into a market in Selm on Wednesday, the interior ministry said.',
    ],
  ])
})

test('a text that is no Markdown stays character for character', () => {
  const text =
    '# Not a heading\r\n\r\nFour * people\u00a0were hurt_ on the quay* in Selm on Wednesday, the port said. \\o/ `ok`\n'
  const article = articleFrom({ id: 'a', input: 'a.txt', form: 'text', text, stated: {} })
  expect('text' in article && article.text).toBe(text)
})

test('marks of any kind and length are read in time that grows with the text', () => {
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '~~',
    '\\',
    '<',
    '![',
    '[^1]',
    ' a ',
    '\n',
    '\n\n',
    'http://',
  )
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 60 }), (parts) => {
      expect(typeof withoutMarkdown(parts.join(''))).toBe('string')
    }),
    { numRuns: 300 },
  )
  for (const part of ['*', ' *a', '[', '[a](', '_a ', '![', '**[', '`a', '\\[', '[a]: b\n']) {
    const text = part.repeat(90_000 / part.length)
    expect(withoutMarkdown(text).length).toBeLessThanOrEqual(text.length)
  }
})
