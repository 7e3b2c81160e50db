import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { firstDate } from '../../../src/article/dump/facts/dates.ts'
import { fromInput } from '../../../src/article/dump/facts/published.ts'
import { articleFromText } from '../../../src/article/dump.ts'
import type { Stated } from '../../../src/intake/input.ts'

const LEAD = 'Two dock workers were hurt when a crane fell across the quay at Halden on Tuesday, the port police said.'
const MORE = 'The crane had been inspected a week earlier, harbour master Ida Ruhl told reporters at the gate.'

function articleOf(lines: readonly string[], stated: Stated = {}): Article {
  const article = articleFromText({ id: 'crane', input: 'crane.txt', form: 'text', text: lines.join('\n'), stated })
  if (!('text' in article)) throw new Error(article.why)
  return article
}

describe('the title', () => {
  test.each<[string, string[], Stated, string | null]>([
    [
      'is the line above the story',
      ['Crane falls on Halden quay, two hurt', LEAD, MORE],
      {},
      'Crane falls on Halden quay, two hurt',
    ],
    ['is not the lead', [LEAD, MORE], {}, null],
    [
      'stands below the menu',
      ['Halden Post', 'News', 'Sport', 'Crane falls on Halden quay', LEAD, MORE],
      {},
      'Crane falls on Halden quay',
    ],
    [
      'ends where a stamp begins',
      ['Crane falls on Halden quay Updated: 2031-05-03 06:50 (Norpress)', LEAD, MORE],
      {},
      'Crane falls on Halden quay',
    ],
    ['is the one stated', ['Anything else above it', LEAD, MORE], { title: 'Crane falls' }, 'Crane falls'],
    [
      'is not an entry of a list',
      ['* Two hurt as crane falls on Halden quay', '* Ferry turned back', LEAD, MORE],
      {},
      null,
    ],
    ['is not the byline', ['Dana Ruhl, Norpress', LEAD, MORE], {}, null],
  ])('%s', (_name, lines, stated, title) => {
    expect(articleOf(lines, stated).title).toBe(title)
  })
})

test.each<[string, string[], Stated, string | null]>([
  ['the one stated', [LEAD], { outlet: 'Halden Post', url: 'https://www.other.example/a' }, 'Halden Post'],
  ['a host as stated, cleaned', [LEAD], { outlet: 'www.halden-post.example' }, 'halden-post.example'],
  ['the name above the menu', ['Halden Post', 'News', 'Sport', LEAD, MORE], {}, 'Halden Post'],
  ['a site name after a dash', ['- Halden Post', 'World', LEAD, MORE], {}, 'Halden Post'],
  [
    'the host of the address',
    [LEAD, MORE],
    { url: 'https://edition.halden-post.example/2031/crane' },
    'halden-post.example',
  ],
  [
    'who sent the correspondent',
    [LEAD, '"No wind at all," Ruhl told NORPRESS\'s correspondent.', 'Norpress asked again.'],
    {},
    'Norpress',
  ],
  ["the dateline's agency", [`HALDEN (Norpress) — ${LEAD}`], {}, 'Norpress'],
  ['nobody, where a house has a correspondent', [LEAD, 'That is our White House correspondent Jon Lee.'], {}, null],
  [
    'nobody, where a request was refused',
    [LEAD, 'The port has not answered a request for comment by Norpress.'],
    {},
    null,
  ],
])('the outlet is %s', (_name, lines, stated, outlet) => {
  expect(articleOf(lines, stated).outlet).toBe(outlet)
})

test.each<[string, string, object | null]>([
  ['a place and an agency', `HALDEN (Norpress) — ${LEAD}`, { place: 'Halden', agency: 'Norpress' }],
  ['a place with its country', `PORT SELM, Selmark — ${LEAD}`, { place: 'Port Selm', agency: null }],
  ['a place, a day and an agency', `HALDEN, May 3 (Norpress) - ${LEAD}`, { place: 'Halden', agency: 'Norpress' }],
  ['an agency alone', `(Norpress) - ${LEAD}`, { place: null, agency: 'Norpress' }],
  ['an agency without a dash', `(NWA) ${LEAD}`, { place: null, agency: 'NWA' }],
  ['a dateline after a stamp', `date 2031-05-03 HALDEN (Norpress) — ${LEAD}`, { place: 'Halden', agency: 'Norpress' }],
  ['a place in small letters with its day', `Port Selm, 14 May 2031 – ${LEAD}`, { place: 'Port Selm', agency: null }],
  ['no dateline in a name with a dash', `Dana Ruhl, the harbour master - ${LEAD}`, null],
  ['no dateline in a shout', `BREAKING - ${LEAD}`, null],
  ['no dateline in a speaker', `RUHL: ${LEAD}`, null],
])('reads %s', (_name, line, expected) => {
  const { dateline } = articleOf([line, MORE])
  expect(dateline && { place: dateline.place, agency: dateline.agency }).toEqual(expected)
})

describe('the published time', () => {
  test.each<[string, string[], Stated, object | null]>([
    [
      'from the input',
      [LEAD],
      { published: '2031-05-03T14:05:00+02:00' },
      { value: '2031-05-03T14:05+02:00', certainty: 'metadata', how: 'the date that came with the input' },
    ],
    [
      'from the input, where midnight means no time',
      [LEAD],
      { published: '2031-05-03 00:00:00' },
      { value: '2031-05-03', certainty: 'metadata', how: 'the date that came with the input' },
    ],
    [
      'from a stamp at the start',
      [`date 2031-05-03 ${LEAD}`, MORE],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'stated in the text' },
    ],
    [
      'from a label',
      ['Crane falls', 'Published: 3 May 2031', LEAD],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'stated in the text' },
    ],
    [
      'from a line with the clock first',
      ['Crane falls', 'Updated 14:05 GMT, 3 May 2031', LEAD],
      {},
      { value: '2031-05-03T14:05Z', certainty: 'stated', how: 'its own "updated" line, the only time it prints' },
    ],
    [
      'from a line that is a date',
      ['Crane falls', 'Saturday, May 3, 2031', LEAD],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'a date line in the text' },
    ],
    [
      'from the dateline',
      [`HALDEN, May 3, 2031 (Norpress) — ${LEAD}`],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'the dateline' },
    ],
    [
      'from a dateline without the year',
      [`HALDEN, May 3 (Norpress) — ${LEAD}`],
      {},
      { value: 'XXXX-05-03', certainty: 'stated', how: 'the dateline, which leaves the year out' },
    ],
    [
      'from a date beside a byline',
      ['Crane falls', 'Dana Ruhl - May 3, 2031', LEAD],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'a date line in the text' },
    ],
    [
      'from a date beside a section, nearest to the story',
      ['30 April 2031', 'Crane falls', '3 May 2031 | Harbour', LEAD],
      {},
      { value: '2031-05-03', certainty: 'stated', how: 'a date line in the text' },
    ],
    [
      'nowhere, where only a correction is dated',
      [LEAD, MORE, 'Correction:', 'The crane is red.', 'Friday, May 9, 2031.'],
      {},
      null,
    ],
    ['nowhere, where a picture is dated', ['Crane falls', 'Source: port authority, May 3, 2011', LEAD], {}, null],
    [
      'nowhere, where a sentence tells of a day',
      [LEAD, 'The crane was built on 3 May 2011 and paid for by the city.'],
      {},
      null,
    ],
  ])('is read %s', (_name, lines, stated, expected) => {
    const { published } = articleOf(lines, stated)
    if (expected === null) expect(published).toBeNull()
    else expect(published).toMatchObject(expected)
  })

  test('keeps published and updated apart', () => {
    const article = articleOf(['Crane falls', 'Published: 3 May 2031', 'Updated: 4 May 2031 09:00', LEAD])
    expect([article.published?.value, article.updated?.value]).toEqual(['2031-05-03', '2031-05-04T09:00'])
  })

  test.each([
    ['3 May 2031', '2031-05-03'],
    ['May 3rd, 2031 at 2:05 p.m.', '2031-05-03T14:05'],
    ['2031/05/03', '2031-05-03'],
    ['3. Mai 2031', '2031-05-03'],
    ['3 de mayo de 2031', '2031-05-03'],
    ['3 мая 2031', '2031-05-03'],
    ['13/05/2031', '2031-05-13'],
    ['05/13/2031', '2031-05-13'],
    ['03/04/2031', null],
    ['31 February 2031', null],
    ['May 2031', null],
  ])('reads the date in %s', (text, value) => {
    expect(firstDate(text)?.value ?? null).toBe(value)
  })

  test.each([
    ['20310503T140500Z', '2031-05-03T14:05Z'],
    ['Sat, 03 May 2031 14:05:00 GMT', '2031-05-03T14:05Z'],
    ['soon', null],
  ])('reads the stated date %s', (text, value) => {
    expect(fromInput(text)?.value ?? null).toBe(value)
  })
})

test.each<[string, string[], Stated, string | null]>([
  ['on its own line', ['Crane falls', 'By Dana Ruhl and Jon Lee', LEAD], {}, 'Dana Ruhl and Jon Lee'],
  ['with an outlet after it', ['Crane falls', 'By Dana Ruhl | Halden Post', LEAD], {}, 'Dana Ruhl'],
  ['as a desk', ['Crane falls', 'By agencies', LEAD], {}, 'agencies'],
  ['as stated', [LEAD], { byline: 'Dana Ruhl' }, 'Dana Ruhl'],
  ['not in a sentence', [LEAD, 'By Tuesday the crane was gone from the quay, the port police said.'], {}, null],
])('finds the byline %s', (_name, lines, stated, byline) => {
  expect(articleOf(lines, stated).byline).toBe(byline)
})

test('tells posts in another language as passages, with one language for all of a script', () => {
  const { text, passages, residue } = articleOf([
    LEAD,
    'Срочно! ☝️',
    'Кран упал на причал. Двое ранены, сообщила полиция. — Иван Руль (@ruhl) 3 мая 2031 г.',
    MORE,
  ])
  expect(residue).toEqual([])
  expect(passages.map(({ start, end, language }) => [language, text.slice(start, end)])).toEqual([
    ['ru', 'Срочно! ☝️\nКран упал на причал. Двое ранены, сообщила полиция. — Иван Руль (@ruhl) 3 мая 2031 г.'],
  ])
})

test('gives blocks that no sentence runs through: title, byline, stamp, paragraphs, posts', () => {
  const { text, blocks } = articleOf([
    'Crane falls on Halden quay',
    'By Dana Ruhl',
    `date 2031-05-03 ${LEAD}`,
    'Subscribe',
    'What the port knew',
    '• The wind turned at noon.',
    'Wind! pic.twitter.com/abc — Ida Ruhl (@ruhl) May 3, 2031',
    MORE,
  ])
  expect(blocks.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ['title', 'Crane falls on Halden quay'],
    ['heading', 'By Dana Ruhl'],
    ['heading', 'date 2031-05-03'],
    ['paragraph', LEAD],
    ['heading', 'What the port knew'],
    ['list', '• The wind turned at noon.'],
    ['quotation', 'Wind! pic.twitter.com/abc — Ida Ruhl (@ruhl) May 3, 2031'],
    ['paragraph', MORE],
  ])
})

test('says that a dump of prompts holds no report', () => {
  expect(
    articleFromText({ id: 'x', input: 'x.txt', form: 'text', text: 'Subscribe\nShare this\nLog in', stated: {} }),
  ).toEqual({
    input: 'x.txt',
    code: 'no-article',
    why: 'It holds only menus, prompts or notices and no report.',
    todo: 'Save the report itself, as text or as the whole web page.',
  })
})

test('finds a paragraph in another Latin language, and none in English with foreign names', () => {
  const german = 'Hier erfahrt ihr im Hafenblatt, was am Dienstag in Halden geschah und wie es weiter geht.'
  const french = 'Jean-Luc Moreau works at Le Port Bleu, a restaurant on the Quai des Brumes in Halden.'
  const { text, passages } = articleOf([LEAD, german, french, MORE])
  expect(passages.map(({ start, end, language }) => [language, text.slice(start, end)])).toEqual([['de', german]])
})

test.each([
  ['Halden Post', 'Halden Post'],
  ['The Selm Evening Herald', 'The Selm Evening Herald'],
  // A person above a text is no newspaper.
  ['Dana Ruhl', null],
])('%j alone above the text is the outlet: %j', (line, outlet) => {
  const article = articleOf([line, LEAD, MORE])
  expect([article.outlet, article.title]).toEqual([outlet, null])
})

test('"LIVE:" on top of a page opens its headline', () => {
  expect(articleOf(['LIVE: Crane falls on the quay at Halden', LEAD, MORE]).title).toBe(
    'LIVE: Crane falls on the quay at Halden',
  )
})

test.each([
  ['2031-05-14T06:10:00.000Z', '2031-05-14'],
  // A report of December that was sent on in January.
  ['2031-01-02T06:10:00.000Z', '2030-05-14'],
])('a dateline without its year is of the year of the mail of %s', (sent, value) => {
  expect(articleOf([`HALDEN, May 14 (Norpress) - ${LEAD}`, MORE], { sent }).published).toMatchObject({
    value,
    how: "the dateline, which leaves the year out; the year is the mail's",
  })
})
