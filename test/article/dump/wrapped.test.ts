import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { linesOf } from '../../../src/article/dump/lines.ts'
import { articleFromText } from '../../../src/article/dump.ts'

function articleOf(text: string): Article {
  const article = articleFromText({ id: 'crane', input: 'crane.txt', form: 'text', text, stated: {} })
  if (!('text' in article)) throw new Error(article.why)
  return article
}
const bodyOf = (article: Article) =>
  article.blocks.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '))

const WIRE = `Crane falls on Halden quay, two hurt
By Dana Ruhl
HALDEN, May 3 Two dock workers were hurt when a crane
fell across the quay at Halden on Saturday, the port police
said, and the ferry to Orlo had to turn back to the islands.
The crane had been inspected a week before, harbour master
Ida Ruhl told reporters at the gate of the old shipyard, which
has belonged to the county since the year of the great flood.
"It came down without a sound," said Odo Lenz, a driver who
had been waiting for the ferry. "Then there was dust, and we
could not see the water any more."`

describe('a text that was broken into lines for its width', () => {
  test('has its paragraphs, not its lines, for blocks', () => {
    const article = articleOf(WIRE)
    expect(article.text).toBe(WIRE)
    expect(bodyOf(article)).toEqual([
      'Crane falls on Halden quay, two hurt',
      'By Dana Ruhl',
      'HALDEN, May 3 Two dock workers were hurt when a crane fell across the quay at Halden on Saturday, the port police said, and the ferry to Orlo had to turn back to the islands. The crane had been inspected a week before, harbour master Ida Ruhl told reporters at the gate of the old shipyard, which has belonged to the county since the year of the great flood. "It came down without a sound," said Odo Lenz, a driver who had been waiting for the ferry. "Then there was dust, and we could not see the water any more."',
    ])
    expect(article.title).toBe('Crane falls on Halden quay, two hurt')
  })

  test.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
  ])('keeps its offsets with %s', (_name, end) => {
    const text = WIRE.replaceAll('\n', end)
    for (const line of linesOf(text)) {
      expect(line.text.replace(/\s+/g, ' ')).toBe(text.slice(line.start, line.end).replace(/\s+/g, ' '))
      expect(line.text).toHaveLength(line.end - line.start)
    }
  })

  test('keeps lists, mail headers and addresses line by line', () => {
    const text = `From: Halden Post <news@halden-post.example>
Subject: Crane falls on Halden quay and hurts two dock workers
https://halden-post.example/news/2031/05/03/crane-falls-on-quay-at-halden
${WIRE}
* Two dock workers hurt, one of them in the leg, police say
* Ferry to Orlo turned back, next one on Sunday at the latest`
    expect(linesOf(text).map(({ text: words }) => words.slice(0, 12))).toEqual([
      'From: Halden',
      'Subject: Cra',
      'https://hald',
      'Crane falls ',
      'By Dana Ruhl',
      'HALDEN, May ',
      '* Two dock w',
      '* Ferry to O',
    ])
  })
})

test.each([
  [
    'paragraphs of a line each',
    Array.from(
      { length: 12 },
      (_, i) =>
        `The crane number ${i} was inspected a week before, harbour master Ida Ruhl told reporters at the gate.`,
    ),
  ],
  [
    'short lines of a menu',
    ['News', 'World', 'Sport', 'Culture', 'Weather', 'About us', 'Contact', 'Shop', 'Log in', 'Help'],
  ],
  [
    'a table of results',
    [
      'Halden 3 Orlo 1',
      'Selm 0 Corran 0',
      'Velm 2 Tarsis 2',
      'Brunnby 1 Lind 4',
      'Elm 0 Rusk 1',
      'Tarn 5 Veld 2',
      'Karst 1 Dorn 1',
      'Brae 2 Holt 0',
    ],
  ],
])('%s stay as they are', (_name, lines) => {
  expect(linesOf(lines.join('\n')).map(({ text }) => text)).toEqual(lines)
})
