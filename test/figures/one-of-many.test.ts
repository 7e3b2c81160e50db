import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { reportFrom } from '../../src/pipeline.ts'

const WAVE = 'Bomb calls came in 14 Lorvanian cities, and 96 buildings were evacuated.'

/** Kind, count, scope and part of each figure of a text. */
const scopes = (text: string) =>
  reportFrom(plainArticle(text)).figures.map(({ kind, value, scope, of }) => [kind, value, scope, of?.text ?? null])

test.each([
  [
    'a town after the count',
    'Police said 11 buildings were evacuated in Karvel on Wednesday.',
    ['buildings', 11, 'part', 'in Karvel'],
  ],
  [
    'a town that opens the sentence',
    'In Karvel alone, 5,000 people were evacuated.',
    ['evacuated', 5000, 'part', 'In Karvel alone'],
  ],
])('in a wave over many towns, %s makes it a part', (_name, sentence, expected) => {
  expect(scopes(`${WAVE}\n${sentence}`)).toContainEqual(expected)
})
test('the sum over the towns is the whole', () => {
  expect(scopes(WAVE)).toContainEqual(['buildings', 96, 'total', null])
})
test('a count for the whole country is no part', () => {
  expect(scopes(`${WAVE}\nPolice said 120 buildings were evacuated in Lorvania by Friday.`)).toContainEqual([
    'buildings',
    120,
    'total',
    null,
  ])
})
test('in a report of one town a count in it is the whole', () => {
  expect(scopes('Police said 11 buildings were evacuated in Karvel on Wednesday.')).toContainEqual([
    'buildings',
    11,
    'total',
    null,
  ])
})
