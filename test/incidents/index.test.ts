import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { incidentsAmong } from '../../src/incidents/index.ts'
import { OSTVIK, report, SCHOOLS, VELMAR } from './reports.ts'

const groups = (
  views: Parameters<typeof incidentsAmong>[0],
  copies: Parameters<typeof incidentsAmong>[1] = [],
): string[][] => incidentsAmong(views, copies).map((group) => [...group.reports])

test('two ferries aground in one week come apart, and a wave of calls stands alone', () => {
  expect(groups([...OSTVIK, ...VELMAR, ...SCHOOLS])).toEqual([
    ['o1', 'o2', 'o3'],
    ['s1', 's2'],
    ['v1', 'v2', 'v3'],
  ])
})

test('a copy tells of what its source tells of, whatever its words', () => {
  const [a, b] = [report('a', 'Quiet day', 'Snow fell on Elm.'), report('b', 'Market', 'Prices of herring rose.')]
  const copy = {
    id: 'a~b',
    from: 'a',
    to: 'b',
    relation: 'copy' as const,
    direction: { known: false, reason: '' },
    share: { from: 1, to: 1 },
    passages: [],
  }
  expect(groups([a, b])).toEqual([['a'], ['b']])
  expect(groups([a, b], [copy])).toEqual([['a', 'b']])
})

test('the order of the reports does not matter', () => {
  const all = [...OSTVIK, ...VELMAR, ...SCHOOLS]
  const straight = incidentsAmong(all, [])
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(incidentsAmong(shuffled, [])).toEqual(straight)
    }),
    { numRuns: 30 },
  )
})

test.each([
  '',
  ' \n ',
  '\ud800',
  'x'.repeat(5_000_000),
  '1,'.repeat(200_000),
  '"\''.repeat(50_000),
])('bad text %# neither crashes nor joins a group', (text) => {
  expect(groups([plainArticle(text, { id: 'bad' }), ...SCHOOLS])).toEqual([['bad'], ['s1', 's2']])
})

test('no reports give no groups', () => {
  expect(groups([])).toEqual([])
})
