import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { articleFromText } from '../../../src/article/dump.ts'
import type { Stated } from '../../../src/intake/input.ts'

const LEAD = 'Two dock workers were hurt when a crane fell across the quay at Halden on Tuesday, the port police said.'
const MORE = 'The crane had been inspected a week earlier, harbour master Ida Ruhl told reporters at the gate.'

function articleOf(lines: readonly string[], stated: Stated = {}): Article {
  const article = articleFromText({ id: 'crane', input: 'crane.txt', form: 'text', text: lines.join('\n'), stated })
  if (!('text' in article)) throw new Error(article.why)
  return article
}

const factsOf = ({ title, outlet, url, byline, published }: Article) => ({
  title,
  outlet,
  url,
  byline,
  published: published?.value ?? null,
})
const residueOf = (article: Article) =>
  article.residue.map(({ start, end, reason }) => [reason, article.text.slice(start, end).replace(/\s+/g, ' ')])
const bodyOf = (article: Article) => article.blocks.map(({ start, end }) => article.text.slice(start, end))

describe('what stands over a text that was kept or sent on', () => {
  test('the front matter of a note gives its facts and is no part of the article', () => {
    const article = articleOf([
      '---',
      'title: "Crane falls on Halden quay"',
      'source: Halden Post',
      'author: Dana Ruhl',
      'date: 2031-05-03',
      'url: https://halden-post.example/crane',
      '---',
      '# Crane **falls** on Halden quay',
      LEAD,
      MORE,
    ])
    expect(factsOf(article)).toEqual({
      title: 'Crane falls on Halden quay',
      outlet: 'Halden Post',
      url: 'https://halden-post.example/crane',
      byline: 'Dana Ruhl',
      published: '2031-05-03',
    })
    expect(residueOf(article).map(([reason]) => reason)).toEqual(['front matter'])
    expect(bodyOf(article)).toEqual(['Crane falls on Halden quay', LEAD, MORE])
  })

  test('a forwarded mail gives its subject and day, and its headers and signature are cut', () => {
    const article = articleOf([
      '---------- Forwarded message ----------',
      'From: Halden Post <news@halden-post.example>',
      'Date: Sat, 3 May 2031 at 09:30',
      'Subject: Fwd: Crane falls on Halden quay',
      'To: desk@selm.example',
      '',
      LEAD,
      MORE,
      '--',
      'Sent from my telephone',
    ])
    expect(factsOf(article)).toMatchObject({ title: 'Crane falls on Halden quay', published: '2031-05-03T09:30' })
    expect(residueOf(article).map(([reason]) => reason)).toEqual(['mail headers', 'mail signature'])
    expect(bodyOf(article)).toEqual([LEAD, MORE])
  })

  test('the address on a line of its own names the outlet, and its day dates a report that has no date', () => {
    const article = articleOf([
      'https://www.halden-post.example/news/2031/05/03/crane-falls',
      'Crane falls on Halden quay - Halden Post',
      LEAD,
      MORE,
    ])
    expect(factsOf(article)).toEqual({
      title: 'Crane falls on Halden quay',
      outlet: 'halden-post.example',
      url: 'https://www.halden-post.example/news/2031/05/03/crane-falls',
      byline: null,
      published: '2031-05-03',
    })
    expect(residueOf(article)).toEqual([
      ['address of the page', 'https://www.halden-post.example/news/2031/05/03/crane-falls'],
    ])
  })

  test('what came with the input goes before what the text says of itself', () => {
    const article = articleOf(['https://www.halden-post.example/2031/05/03/crane', LEAD, MORE], {
      outlet: 'Selm Today',
      published: '2031-05-04',
    })
    expect(factsOf(article)).toMatchObject({ outlet: 'Selm Today', published: '2031-05-04' })
  })

  test.each([
    ['a line of hyphens', ['---', 'Crane falls on Halden quay', LEAD, MORE]],
    ['one line that looks like a header', ['From: Halden', LEAD, MORE]],
    ['an address within the story', [LEAD, MORE, 'https://www.halden-post.example/2031/05/03/other', LEAD]],
  ])('%s is none of these', (_name, lines) => {
    expect(residueOf(articleOf(lines)).filter(([reason]) => /matter|mail|address/.test(reason!))).toEqual([])
  })
})

test('marks of headings and quoted lines are no part of a paragraph', () => {
  expect(bodyOf(articleOf(['# Crane falls on Halden quay', `> ${LEAD}`, `>> ${MORE}`]))).toEqual([
    'Crane falls on Halden quay',
    LEAD,
    MORE,
  ])
})

test('a title keeps what a dash joins where it is not the outlet', () => {
  expect(articleOf([LEAD], { title: 'Crane falls - two hurt', outlet: 'Halden Post' }).title).toBe(
    'Crane falls - two hurt',
  )
  expect(articleOf([LEAD], { title: 'Crane falls on quay | Halden Post', outlet: 'Halden Post' }).title).toBe(
    'Crane falls on quay',
  )
})
