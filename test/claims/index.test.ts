import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

function claimsOf(text: string) {
  const article = plainArticle(text)
  return claimsIn(article, analyse(article))
}
const short = (text: string) =>
  claimsOf(text).map(({ source, cue, content, form, stance }) => ({
    source: source?.text ?? null,
    cue: cue.map((span) => span.text).join(' '),
    content: content.map((span) => span.text),
    form,
    stance,
  }))

test('a quotation broken by its cue is one claim with two pieces', () => {
  expect(short('“The pier is not safe,” Ann Rusk said. “Nobody should walk on it.”')).toEqual([
    {
      source: 'Ann Rusk',
      cue: 'said',
      content: ['“The pier is not safe,”', '“Nobody should walk on it.”'],
      form: 'direct',
      stance: 'asserts',
    },
  ])
})

test.each([
  [
    'according to',
    'The bridge was closed on Monday, according to the harbour office.',
    'the harbour office',
    'asserts',
  ],
  ['a denial', 'The mayor denied that the town had been told.', 'The mayor', 'denies'],
  ['a demand', 'The union demanded that the works be shut at once.', 'The union', 'demands'],
  ['a promise', 'Governor Bo Lind promised to repair the dam.', 'Governor Bo Lind', 'promises'],
])('%s is found with its source and stance', (_name, text, source, stance) => {
  expect(short(text).map((claim) => [claim.source, claim.stance])).toEqual([[source, stance]])
})

test('every span of a claim stands in the text as it says, and claims are numbered in order', () => {
  const text = 'Rusk told reporters that the pier is shut. “It is not safe,” she added.\n\nThe port said it would pay.'
  const claims = claimsOf(text)
  expect(claims.map((claim) => claim.id)).toEqual(['text.c1', 'text.c2', 'text.c3'])
  for (const claim of claims) {
    for (const span of [...claim.cue, ...claim.content, ...(claim.source ? [claim.source.span] : [])]) {
      expect(text.slice(span.start, span.end)).toBe(span.text)
    }
  }
})

test.each([
  ['nothing', ''],
  ['no sentence', '\n\n ... \n'],
  ['a lone surrogate', 'He said \ud800 that'],
  ['a pointing word before all else that speaks', 'that Front blames The Front was responsibility is'],
  ['only marks', '"""“”””"'],
])('%s gives no trouble', (_name, text) => {
  expect(() => claimsOf(text)).not.toThrow()
})
