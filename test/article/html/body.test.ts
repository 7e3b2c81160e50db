import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { articleFromHtml } from '../../../src/article/html/index.ts'
import { readingOf } from '../../../src/article/html/reading.ts'

function articleOf(html: string, stated = {}): Article {
  const article = articleFromHtml({ id: 'p1', input: 'page.html', form: 'html', text: html, stated })
  if (!('text' in article)) throw new Error(`refused: ${article.why}`)
  return article
}

/** The body's lines: all blocks but the headline. */
function bodyOf(article: Article): string {
  return article.blocks
    .filter((block) => block.kind !== 'title')
    .map((block) => article.text.slice(block.start, block.end))
    .join('\n')
}

const first =
  'The ferry left Halden Quay at six in the morning with forty people on board, the harbour master Anna Lind said on Tuesday.'
const second =
  'It never reached the island of Sorre, and the coast guard searched until dark without finding anything but two life rings.'
const third =
  'The last signal came from a point four miles off the lighthouse, according to the traffic centre, which keeps such records for a year.'
const story = `<p>${first}</p><p>${second}</p><p>${third}</p>`

/** A page as an outlet serves it: the story in the middle of everything else. */
const dirty = `<!doctype html><html lang="en"><head><title>Ferry lost off Halden | Harbour Gazette</title>
<meta property="og:title" content="Ferry lost off Halden"><meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2031-05-03T08:00:00Z"></head><body>
<header class="masthead"><a href="/">Harbour Gazette</a><nav><ul><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li></ul></nav></header>
<div class="breadcrumbs"><a href="/n">News</a> » <a href="/c">Coast</a></div>
<main><article id="story"><h1>Ferry lost off Halden</h1>
<p class="byline">By <a href="/mh">Mara Holt</a></p><p class="timestamp">Updated May 3, 2031 10:43</p>
<div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div>
<figure><img src="f.jpg"><figcaption>The ferry in 2029. Photo: Ole Brandt</figcaption></figure>
<div class="article-body"><p>${first}</p>
<p><strong>Related: <a href="/pier">The pier that nobody mended</a></strong></p>
<p>${second}</p>
<aside class="newsletter-signup"><h3>Never miss a story</h3><p>Sign up for our newsletter and get the morning's news.</p></aside>
<h2>The last signal</h2><p>${third}</p>
<blockquote class="twitter-tweet"><p>We are all with the families tonight.</p>— Halden Council (@halden) May 3, 2031</blockquote>
<ul><li>Coast guard: 114</li><li>Town hall: open all night for the families</li></ul>
<p>© Harbour Gazette 2031</p><div class="tags">Tags: <a href="/t/ferry">ferry</a></div></div></article>
<section><h3>Most read</h3><ul><li><a href="/1">Mayor resigns over the pier</a></li><li><a href="/2">Ten walks along the coast</a></li></ul></section>
<section id="comments"><h3>12 comments</h3><p>Such a sad day for all of us here in Halden, my thoughts are with everyone on board and at home.</p></section></main>
<footer><p>Harbour Gazette, 1 Quay Street, Halden. All rights reserved. Registered as a newspaper.</p></footer></body></html>`

test('reads the article out of a page as outlets serve them', () => {
  const article = articleOf(dirty)
  expect(bodyOf(article).split('\n')).toEqual([
    first,
    second,
    'The last signal',
    third,
    'We are all with the families tonight.',
    '— Halden Council (@halden) May 3, 2031',
    'Coast guard: 114',
    'Town hall: open all night for the families',
  ])
  expect(article.blocks.map((block) => block.kind)).toEqual([
    'title',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'quotation',
    'quotation',
    'list',
    'list',
  ])
  expect(article).toMatchObject({
    id: 'p1',
    title: 'Ferry lost off Halden',
    byline: 'Mara Holt',
    outlet: 'Harbour Gazette',
    language: 'en',
  })
  expect(article.published).toEqual({
    value: '2031-05-03T08:00:00Z',
    how: 'the page’s article:published_time',
    certainty: 'metadata',
  })
})

test('marks what stood between the paragraphs as residue, with the reason', () => {
  const article = articleOf(dirty)
  expect(article.residue.map(({ start, end, reason }) => [reason, article.text.slice(start, end)])).toEqual([
    ['related headlines', 'Related: The pier that nobody mended'],
    ['prompt', "Never miss a story\nSign up for our newsletter and get the morning's news."],
    ['credit', '© Harbour Gazette 2031'],
    ['tags', 'Tags: ferry'],
  ])
})

test('tells why any other text of the page was left out', () => {
  const reasons = new Map(readingOf(dirty).left.map((block) => [block.text.slice(0, 24), block.cut]))
  expect(reasons.get('The ferry in 2029. Photo')).toBe('caption')
  expect(reasons.get('Most read')).toBe('related headlines')
  expect(reasons.get('Such a sad day for all o')).toBe('comments')
  expect(reasons.get('By Mara Holt')).toBe('byline')
})

test('gives each block its place in the page as a selector', () => {
  expect(articleOf(dirty).blocks.map((block) => block.place)).toEqual([
    '#story > h1',
    '#story > div:nth-of-type(2) > p:nth-of-type(1)',
    '#story > div:nth-of-type(2) > p:nth-of-type(3)',
    '#story > div:nth-of-type(2) > h2',
    '#story > div:nth-of-type(2) > p:nth-of-type(4)',
    '#story > div:nth-of-type(2) > blockquote > p',
    '#story > div:nth-of-type(2) > blockquote',
    '#story > div:nth-of-type(2) > ul > li:nth-of-type(1)',
    '#story > div:nth-of-type(2) > ul > li:nth-of-type(2)',
  ])
})

describe('the body', () => {
  test.each([
    [
      'paragraphs parted by <br><br> in one cell of a layout table',
      `<table><tr><td><a href="/">Home</a></td><td>${first}<br><br>${second}<br><br>${third}</td></tr></table>`,
    ],
    [
      'a container whose name speaks of something else',
      `<div class="sidebar-left related-layout">${story}</div><div class="x"><p>Short note.</p></div>`,
    ],
    ['a page of the length of a joke', `<div class="menu"><a href="/">Home</a></div><div>${story}</div>`],
    [
      'an article among other articles, by its headline',
      `<title>Ferry lost off Halden</title><article><h1>Ferry lost off Halden</h1>${story}</article><div><h3>You may also like</h3><article><p>${'Another story altogether, about the harvest in the valley. '.repeat(20)}</p></article></div>`,
    ],
    [
      'text below a cookie dialog',
      `<div id="cookie-box"><p>We use cookies to give you the best experience. By clicking accept you agree to the use of cookies by us and our partners.</p></div><div>${story}</div>`,
    ],
  ])('is found in %s', (_name, html) => {
    expect(bodyOf(articleOf(html))).toBe([first, second, third].join('\n'))
  })

  test('takes in the lead above it, unless it only says the same', () => {
    const lead =
      'Forty people are missing after the morning ferry to Sorre disappeared from the screens of the traffic centre.'
    const page = (text: string): string =>
      `<title>Ferry lost</title><h1>Ferry lost</h1><p class="article-lead">${text}</p><div class="body">${story}</div>`
    expect(bodyOf(articleOf(page(lead)))).toBe([lead, first, second, third].join('\n'))
    expect(bodyOf(articleOf(page(first)))).toBe([first, second, third].join('\n'))
  })

  test('keeps a row of a table on one line', () => {
    const table = '<table><tr><th>Day</th><th>Missing</th></tr><tr><td>Tuesday</td><td>40</td></tr></table>'
    const article = articleOf(`<div>${story}${table}<p>${first.replace('ferry', 'boat')}</p></div>`)
    expect(article.text.split('\n').slice(3, 5)).toEqual(['Day | Missing', 'Tuesday | 40'])
    expect(article.blocks.slice(3, 5).map((block) => block.kind)).toEqual(['table', 'table'])
  })

  test('goes on with a line after a box inside it', () => {
    const inside = first.replace('at six', '<span class="share-link">Share this</span>at six')
    expect(bodyOf(articleOf(`<p>${inside}</p><p>${second}</p>`))).toBe(`${first}\n${second}`)
  })

  test('keeps the no-break space of a number and drops marks that only break lines', () => {
    const article = articleOf(
      `<p>Some 45\u00a0000 people wait; the Hafen\u00adverwaltung said so, and \u200bmore may come to the quay.</p>`,
    )
    expect(article.text).toBe(
      'Some 45\u00a0000 people wait; the Hafenverwaltung said so, and more may come to the quay.',
    )
  })

  test('is a list of links where the page is one', () => {
    const links = [1, 2, 3, 4]
      .map((n) => `<li><a href="/${n}">Report ${n} on the loss of the ferry off Halden</a></li>`)
      .join('')
    expect(bodyOf(articleOf(`<h1>All reports</h1><ul>${links}</ul>`)).split('\n')).toHaveLength(4)
  })
})

test('takes the body from the structured data of a page that a script fills in', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Ferry lost',
    articleBody: `${first}\n\n<b>${second}</b>\n${third}`,
  })
  const article = articleOf(
    `<script type="application/ld+json">${data}</script><div id="app"><p>Loading the story for you, please wait.</p></div>`,
  )
  expect(article.text).toBe([first, second, third].join('\n'))
  expect(article.blocks.map((block) => block.place)).toEqual(['script', 'script', 'script'])
})

test('prefers the printed text to the structured data where it is whole', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry lost', articleBody: `${first} ${second}` })
  expect(bodyOf(articleOf(`<script type="application/ld+json">${data}</script>${story}`))).toBe(
    [first, second, third].join('\n'),
  )
})

test('refuses a page without running text, with a sentence and the next step', () => {
  expect(
    articleFromHtml({
      id: 'p',
      input: 'login.html',
      form: 'html',
      text: '<form><input name="user"><button>Log in</button></form>',
      stated: {},
    }),
  ).toEqual({
    input: 'login.html',
    code: 'no-article',
    why: 'It holds no article: no paragraph of running text.',
    todo: 'Give a single report, saved with its text.',
  })
})

test('lets what came with the input stand before what the page says', () => {
  const article = articleOf(dirty, {
    outlet: 'Gazette feed',
    title: 'Ferry missing',
    url: 'https://gazette.example/a',
    byline: '',
    language: 'en',
  })
  expect(article).toMatchObject({
    outlet: 'Gazette feed',
    title: 'Ferry missing',
    byline: 'Mara Holt',
    url: 'https://gazette.example/a',
  })
})

test('names the language by the words, not by the template', () => {
  const german =
    '<p>Die Fähre verließ den Hafen um sechs Uhr morgens mit vierzig Menschen an Bord, sagte die Hafenmeisterin am Dienstag.</p><p>Sie kam nie auf der Insel an, und die Küstenwache suchte bis in die Nacht, ohne etwas zu finden.</p>'
  expect(articleOf(`<html lang="en">${german}</html>`).language).toBe('de')
})

test('finds dateline and credits in the text', () => {
  const article = articleOf(`<div><p>HALDEN (Reuters) - ${first}</p><p>${second}</p></div>`)
  expect(article.dateline).toMatchObject({ place: 'Halden', agency: 'Reuters' })
  expect(article.credits.map((credit) => credit.outlet)).toContain('Reuters')
})

test('never loses its place: blocks and residue together are the text, whatever the page', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<li>',
      '<td>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<h1>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&nbsp;',
      '<svg>',
      '\u0000',
    ),
    fc.string(),
    fc.constantFrom(first, second, third),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const html = pieces.join('')
      const article = articleFromHtml({ id: 'p', input: 'p', form: 'html', text: html, stated: {} })
      expect(articleFromHtml({ id: 'p', input: 'p', form: 'html', text: html, stated: {} })).toEqual(article)
      if (!('text' in article)) return
      const stretches = [...article.blocks, ...article.residue].sort((a, b) => a.start - b.start)
      expect(stretches.map((one) => article.text.slice(one.start, one.end)).join('\n')).toBe(article.text)
    }),
  )
})
