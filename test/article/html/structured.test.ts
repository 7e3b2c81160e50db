import { expect, test } from 'vitest'
import { structuredFacts } from '../../../src/article/html/structured.ts'

const article =
  '{"@type":"NewsArticle","headline":"Ferry lost off Halden","datePublished":"2031-05-03","author":{"@type":"Person","name":"Mara Holt"}}'

test.each([
  ['one object', article],
  ['a list after the site', `[{"@type":"WebSite","name":"Harbour Gazette"},${article}]`],
  [
    'a graph',
    `{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Harbour Gazette"},${article}]}`,
  ],
  ['the main entity of a page', `{"@type":"WebPage","mainEntity":${article}}`],
  ['a comma too many', article.replace(/\}$/, ',}')],
  ['a raw line end in a string', article.replace('lost off', 'lost off\n')],
  ['a comment around it', `<!--${article}-->`],
  ['a CDATA section around it', `/*<![CDATA[*/${article}/*]]>*/`],
  ['the end missing', article.slice(0, -2)],
  [
    'an unescaped quotation mark in another field',
    article.replace('{"@type"', '{"alternateName":"the "lost" ferry","@type"'),
  ],
])('finds the article in %s', (_name, text) => {
  const facts = structuredFacts([text])
  expect(facts?.headline?.replace(/\s+/g, ' ')).toBe('Ferry lost off Halden')
  expect(facts?.published).toBe('2031-05-03')
  expect(facts?.authors).toEqual(['Mara Holt'])
})

test('follows an author given by its id', () => {
  const text =
    '{"@graph":[{"@type":"NewsArticle","headline":"H","datePublished":"2031-05-03","author":{"@id":"#mh"}},{"@type":"Person","@id":"#mh","name":"Mara Holt"}]}'
  expect(structuredFacts([text])?.authors).toEqual(['Mara Holt'])
})

test.each([
  ['nothing'],
  ['42'],
  ['{"@type":"Organization","name":"Harbour Gazette"}'],
  [''],
])('finds no article in %j', (text) => {
  expect(structuredFacts([text])).toBeNull()
})
