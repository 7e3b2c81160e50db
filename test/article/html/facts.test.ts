import { describe, expect, test } from 'vitest'
import { readingOf } from '../../../src/article/html/reading.ts'

const story =
  '<p>The ferry left Halden Quay at six in the morning with forty people on board, the harbour master said.</p>' +
  '<p>It never reached the island, and the coast guard searched until dark without finding anything.</p>'

/** The facts of a page with this head, and this above and below the story. */
function factsOf(head: string, above = '', below = '', url: string | null = null) {
  return readingOf(`<html><head>${head}</head><body>${above}${story}${below}</body></html>`, url).facts
}

describe('the day of publication', () => {
  test.each([
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-03T08:00:00Z"}</script>',
      '',
      '2031-05-03T08:00:00Z',
      'the page’s structured data (datePublished)',
    ],
    [
      'article:published_time',
      '<meta property="article:published_time" content="2031-05-03T08:00:00+02:00">',
      '',
      '2031-05-03T08:00:00+02:00',
      'the page’s article:published_time',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2031-05-03">', '', '2031-05-03', 'the page’s dc.date.issued'],
    [
      'Parse.ly',
      '<meta name="parsely-pub-date" content="2031-05-03T08:00:00Z">',
      '',
      '2031-05-03T08:00:00Z',
      'the page’s parsely-pub-date',
    ],
    [
      'Sailthru',
      '<meta name="sailthru.date" content="Sat, 03 May 2031 08:00:00 GMT">',
      '',
      '2031-05-03',
      'the page’s sailthru.date',
    ],
    [
      'microdata',
      '',
      '<span itemprop="datePublished" content="2031-05-03">yesterday</span>',
      '2031-05-03',
      'the page’s microdata (datePublished)',
    ],
    [
      'a <time> of publication',
      '',
      '<time class="entry-date published" datetime="2031-05-03T08:00">Sat</time>',
      '2031-05-03T08:00',
      'the page’s <time>',
    ],
    [
      'a plain <time> beside the headline',
      '',
      '<h1>Ferry lost</h1><div><time datetime="2031-05-03">Saturday</time></div>',
      '2031-05-03',
      'a <time> on the page',
    ],
    [
      'an <abbr> of a blog',
      '',
      '<abbr class="published" title="2031-05-03T08:00:00Z">Saturday</abbr>',
      '2031-05-03T08:00:00Z',
      'the page’s <abbr>',
    ],
    [
      'data in a script',
      '<script>var page = {"publishedAt":"2031-05-03T08:00:00Z"}</script>',
      '',
      '2031-05-03T08:00:00Z',
      'a date of publication in the page’s data',
    ],
    [
      'words of publication',
      '',
      '<h1>Ferry lost</h1><p>Published on 3 May 2031</p>',
      '2031-05-03',
      'the date of publication printed on the page',
    ],
    [
      'German words of publication',
      '',
      '<h1>Fähre verschollen</h1><p>Veröffentlicht am 3. Mai 2031 von Mara Holt</p>',
      '2031-05-03',
      'the date of publication printed on the page',
    ],
    [
      'a byline',
      '',
      '<h1>Ferry lost</h1><div class="byline">Mara Holt | 03.05.2031</div>',
      '2031-05-03',
      'a date printed on the page',
    ],
    [
      'the description, when nothing else has a day',
      '<meta name="description" content="Ferry lost (News of 3 May 2031)">',
      '',
      '2031-05-03',
      'a date in the page’s description',
    ],
  ])('is read from %s', (_name, head, above, value, how) => {
    expect(factsOf(head, above).published).toMatchObject({ value, how })
  })

  test('is read from the address', () => {
    expect(factsOf('', '', '', 'https://gazette.example/2031/05/03/ferry-lost').published).toMatchObject({
      value: '2031-05-03',
      how: 'the page’s address',
    })
    expect(factsOf('', '', '', 'https://gazette.example/news-20310503.html').published).toMatchObject({
      value: '2031-05-03',
    })
    expect(factsOf('', '', '', 'https://gazette.example/2031/99/03/ferry').published).toBeNull()
  })

  test('is not the day of its last change, which is kept apart', () => {
    const facts = factsOf(
      '<meta property="article:published_time" content="2031-05-03"><meta property="article:modified_time" content="2031-05-09">',
    )
    expect(facts.published?.value).toBe('2031-05-03')
    expect(facts.updated).toMatchObject({ value: '2031-05-09', how: 'the page’s article:modified_time' })
  })

  test('is not a day of the page’s furniture: its clock, its other stories, its comments, its copyright line', () => {
    const facts = factsOf(
      '',
      '<div class="topbar current-date">Friday, 9 May 2031</div><h1>Ferry lost</h1><div class="dateline">3 May 2031</div>',
      '<div class="related"><a href="/x">Pier closed</a> 1 May 2031</div><div class="comments"><p>Ole, 4 May 2031: sad</p></div><footer>© 10 May 2031 Harbour Gazette</footer>',
    )
    expect(facts.published?.value).toBe('2031-05-03')
  })

  // A content system's "date" is often the day the page was built.
  test('prefers the printed day to the bare "date" of the page, unless the page prints that too', () => {
    expect(
      factsOf('<meta name="date" content="2031-06-30">', '<h1>Ferry lost</h1><p class="date">3 May 2031</p>').published
        ?.value,
    ).toBe('2031-05-03')
    expect(
      factsOf(
        '<meta name="date" content="2031-05-03">',
        '<p class="date">9 May 2031</p><h1>Ferry lost</h1>',
        '<p>Text of 3 May 2031</p>',
      ).published?.value,
    ).toBe('2031-05-03')
  })

  test('reads 3/4/2031 the American way only on American pages', () => {
    const above = '<h1>Ferry lost</h1><p>Published 3/4/2031</p>'
    expect(readingOf(`<html lang="en-US">${above}${story}</html>`).facts.published?.value).toBe('2031-03-04')
    expect(readingOf(`<html lang="en-GB">${above}${story}</html>`).facts.published?.value).toBe('2031-04-03')
    expect(readingOf(`<html lang="it">${above}${story}</html>`).facts.published?.value).toBe('2031-04-03')
  })

  test('is null where the page has no day', () => {
    expect(factsOf('', '<h1>Ferry lost</h1>').published).toBeNull()
  })
})

describe('the headline', () => {
  test.each([
    [
      'the printed heading, when the page calls itself so',
      '<meta property="og:title" content="Ferry lost off Halden | Harbour Gazette">',
      '<h1>Ferry lost off Halden</h1>',
      'Ferry lost off Halden',
      'the page’s heading',
    ],
    [
      'og:title, when the heading is the site’s name',
      '<meta property="og:title" content="Ferry lost off Halden">',
      '<h1>Harbour Gazette</h1>',
      'Ferry lost off Halden',
      'the page’s og:title',
    ],
    [
      '<title> without the outlet',
      '<title>Ferry lost off Halden | Harbour Gazette</title>',
      '',
      'Ferry lost off Halden',
      'the page’s <title>',
    ],
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"Article","headline":"Ferry lost off Halden"}</script>',
      '',
      'Ferry lost off Halden',
      'the page’s structured data (headline)',
    ],
    ['a heading alone', '', '<h1>Ferry lost off Halden</h1>', 'Ferry lost off Halden', 'the page’s heading'],
  ])('is %s', (_name, head, above, value, how) => {
    expect(factsOf(head, above).title).toEqual({ value, how })
  })

  test('keeps a dash that is its own', () => {
    expect(
      factsOf(
        '<meta property="og:title" content="Halden – a town waits for its ferry and its forty people"><meta property="og:site_name" content="Harbour Gazette">',
      ).title?.value,
    ).toBe('Halden – a town waits for its ferry and its forty people')
  })
})

describe('who wrote and who published it', () => {
  test.each([
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"Article","headline":"H","author":[{"name":"Mara Holt"},{"name":"Ole Brandt"}]}</script>',
      '',
      'Mara Holt, Ole Brandt',
    ],
    ['meta', '<meta name="author" content="By Mara Holt">', '', 'Mara Holt'],
    [
      'microdata',
      '',
      '<span itemprop="author"><span itemprop="name">Mara Holt</span> covers the sea</span>',
      'Mara Holt',
    ],
    ['a rel=author link', '', '<a rel="author" href="/mh">Mara Holt</a>', 'Mara Holt'],
    ['the printed byline', '', '<p class="byline">By Mara Holt | 3 May 2031</p>', 'Mara Holt'],
  ])('reads the author from %s', (_name, head, above, value) => {
    expect(factsOf(head, above).byline?.value).toBe(value)
  })

  test('takes no address and no account of the software for an author', () => {
    expect(
      factsOf(
        '<meta property="article:author" content="https://social.example/mh"><meta name="author" content="admin">',
      ).byline,
    ).toBeNull()
  })

  test.each([
    ['og:site_name', '<meta property="og:site_name" content="Harbour Gazette">', null, 'Harbour Gazette'],
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"Article","headline":"H","publisher":{"name":"Harbour Gazette"}}</script>',
      null,
      'Harbour Gazette',
    ],
    ['the end of <title>', '<title>Ferry lost off Halden - Harbour Gazette</title>', null, 'Harbour Gazette'],
    ['the address', '', 'https://www.harbour-gazette.example/a', 'harbour-gazette.example'],
  ])('reads the outlet from %s', (_name, head, url, value) => {
    expect(factsOf(head, '', '', url).outlet?.value).toBe(value)
  })
})

test('reads section, standfirst, language and the page’s own address', () => {
  const facts = factsOf(
    '<meta property="article:section" content="Coast"><meta name="description" content="Forty people are missing."><meta property="og:locale" content="en_GB"><link rel="canonical" href="/news/ferry-lost">',
    '',
    '',
    'https://gazette.example/news/ferry-lost?utm_source=feed',
  )
  expect(facts.section).toEqual({ value: 'Coast', how: 'the page’s article:section' })
  expect(facts.standfirst).toEqual({ value: 'Forty people are missing.', how: 'the page’s description' })
  expect(facts.language).toEqual({ value: 'en', how: 'the page’s og:locale' })
  expect(facts.address).toEqual({ value: 'https://gazette.example/news/ferry-lost', how: 'the page’s canonical link' })
})

test('takes no canonical link to the front page for the article’s address', () => {
  expect(
    factsOf('<link rel="canonical" href="https://gazette.example/">', '', '', 'https://gazette.example/a/1').address
      ?.value,
  ).toBe('https://gazette.example/a/1')
})

describe('names that are not the author’s', () => {
  test.each([
    ['a commenter', '<div class="comments"><cite class="author-name">Ole Brandt</cite></div>'],
    [
      'the author of a claim under review',
      '<div itemtype="https://schema.org/ClaimReview"><span itemprop="author">The ministry</span></div>',
    ],
    ['an account of the software', '<p class="byline">gazetteadmin</p>'],
    [
      'a byline box that opens with the headline',
      '<h1>Ferry lost off Halden in the night</h1><div class="entry-author">Ferry lost off Halden in the night | 3 May 2031</div>',
    ],
  ])('leaves out %s', (_name, above) => {
    expect(factsOf('', above).byline).toBeNull()
  })
})

test('mends character references that the page escaped twice', () => {
  expect(
    factsOf('<meta property="og:title" content="Halden&amp;#039;s ferry &amp;amp; its people">').title?.value,
  ).toBe("Halden's ferry & its people")
})

test('takes the host of an outlet that calls itself by its address', () => {
  expect(factsOf('<meta property="og:site_name" content="https://www.gazette.example">').outlet?.value).toBe(
    'gazette.example',
  )
})
