import { expect, test } from 'vitest'
import { spanAt } from '../../src/article/span.ts'
import type { Figure, FigureKind, Qualifier } from '../../src/figures/figure.ts'
import { boundsOf } from '../../src/figures/numbers/count.ts'
import { type CountedFigure, reconcile } from '../../src/figures/reconcile.ts'

/** "Herald 2031-05-04 at_least 12": a figure of one report; its words are what it says. */
function counted(
  outlet: string,
  asOf: string | null,
  words: string,
  more: {
    kind?: FigureKind
    scope?: Figure['scope']
    origin?: string
    source?: string
    of?: string
    earlier?: true
  } = {},
): CountedFigure {
  const names: Record<string, Qualifier> = {
    'at least': 'at_least',
    'more than': 'more_than',
    about: 'about',
    nearly: 'nearly',
    'up to': 'up_to',
  }
  const prefix = Object.keys(names).find((name) => words.startsWith(name))
  const digits = /\d+/.exec(words)
  const qualifier = prefix ? names[prefix]! : digits ? 'exact' : 'vague'
  const bounds = digits ? boundsOf(qualifier, Number(digits[0])) : { value: null, min: 24, max: null }
  return {
    reportId: outlet.toLowerCase(),
    outlet,
    origin: more.origin ?? outlet,
    published: asOf,
    figure: {
      id: `${outlet.toLowerCase()}.f1`,
      span: spanAt(words, 0, words.length),
      kind: more.kind ?? 'killed',
      ...bounds,
      qualifier,
      scope: more.scope ?? 'total',
      of: more.of ? spanAt(more.of, 0, more.of.length) : null,
      asOf,
      source: more.source ? spanAt(more.source, 0, more.source.length) : null,
      claim: null,
      ...(more.earlier && { earlier: true as const }),
      why: { rule: 'figures/subject', words: [] },
    },
  }
}

/** What a person would read of a reconciled kind. */
function told(figures: readonly CountedFigure[]) {
  return reconcile(figures).map(({ kind, best, low, high, disputed, history, parts }) => ({
    kind,
    best: best?.words ?? null,
    range: low && high ? `${low.value}-${high.value}` : null,
    disputed,
    history: history.map((entry) => `${entry.asOf} ${entry.words}: ${entry.outlets.join(', ')}`),
    parts: parts.map((entry) => entry.words),
  }))
}

test('a count that rises from day to day is history and no dispute', () => {
  expect(
    told([
      counted('Herald', '2031-05-06', 'more than 140'),
      counted('Post', '2031-05-04', 'at least 137'),
      counted('Echo', '2031-05-05', '143'),
    ]),
  ).toEqual([
    {
      kind: 'killed',
      best: 'more than 140',
      range: '137-143',
      disputed: false,
      history: ['2031-05-04 at least 137: Post', '2031-05-05 143: Echo', '2031-05-06 more than 140: Herald'],
      parts: [],
    },
  ])
})

test('two origins that differ by one at one time are in dispute, with the reason in words', () => {
  const [killed] = reconcile([counted('Herald', '2031-05-04', '58'), counted('Post', '2031-05-04', '59')])
  expect(killed!.disputes.map((dispute) => dispute.reason)).toEqual([
    '58 (Herald, 4 May 2031) and 59 (Post, 4 May 2031) cannot both be right',
  ])
})

test('a floor and a number above it agree', () => {
  expect(told([counted('Herald', '2031-05-04', 'at least 137'), counted('Post', '2031-05-04', '143')])[0]).toEqual({
    kind: 'killed',
    best: '143',
    range: '137-143',
    disputed: false,
    history: ['2031-05-04 at least 137: Herald', '2031-05-04 143: Post'],
    parts: [],
  })
})

test('a copy adds an outlet to its origin and no second voice', () => {
  const [killed] = reconcile([
    counted('Agency', '2031-05-04', '12', { origin: 'agency', source: 'police' }),
    counted('Herald', '2031-05-04', '12', { origin: 'agency' }),
  ])
  expect(killed!.history.map(({ words, outlets, origins, sources }) => ({ words, outlets, origins, sources }))).toEqual(
    [{ words: '12', outlets: ['Agency', 'Herald'], origins: ['agency'], sources: ['police'] }],
  )
  expect(killed!.best!.reason).toBe('the only origin that gives a number: Agency, 4 May 2031')
})

test('parts are listed and never summed, another incident is left out', () => {
  expect(
    told([
      counted('Herald', '2031-05-04', '10 passengers', { scope: 'part' }),
      counted('Herald', '2031-05-04', '2 crew', { scope: 'part' }),
      counted('Herald', '2031-05-04', '130', { scope: 'other' }),
    ]),
  ).toEqual([{ kind: 'killed', best: null, range: null, disputed: false, history: [], parts: ['10', '2'] }])
})

test('the missing may fall with time, and rise only in dispute', () => {
  const missing = { kind: 'missing' as const }
  expect(
    told([counted('Herald', '2031-05-04', '40', missing), counted('Post', '2031-05-05', '12', missing)])[0],
  ).toEqual({
    kind: 'missing',
    best: '12',
    range: '12-40',
    disputed: false,
    history: ['2031-05-04 40: Herald', '2031-05-05 12: Post'],
    parts: [],
  })
  expect(
    told([counted('Herald', '2031-05-04', '40', missing), counted('Post', '2031-05-05', '52', missing)])[0]!.disputed,
  ).toBe(true)
})

test('a word for many gives no number but stands in the history', () => {
  expect(told([counted('Herald', '2031-05-04', 'dozens')])).toEqual([
    { kind: 'killed', best: null, range: null, disputed: false, history: ['2031-05-04 dozens: Herald'], parts: [] },
  ])
})

test('a later count by the hour of one day is history', () => {
  const [killed] = reconcile([counted('Herald', '2031-05-04T21:30', '60'), counted('Post', '2031-05-04T23:10', '73')])
  expect([killed!.disputed, killed!.best!.words]).toEqual([false, '73'])
})

test('the order of the reports does not matter', () => {
  const figures = [
    counted('Herald', '2031-05-04', '58', { source: 'police' }),
    counted('Post', '2031-05-04', '59'),
    counted('Echo', null, 'about 60'),
    counted('Gazette', '2031-05-04', '58'),
  ]
  expect(reconcile([...figures].reverse())).toEqual(reconcile(figures))
})

test('a number that a report has withdrawn stands in the history and is neither low nor high', () => {
  const [killed] = told([
    counted('Herald', '2031-05-04', '4', { earlier: true }),
    counted('Herald', '2031-05-04', '3'),
    counted('Post', '2031-05-04', '4', { earlier: true }),
  ])
  expect(killed).toEqual({
    kind: 'killed',
    best: '3',
    range: '3-3',
    disputed: false,
    history: ['2031-05-04 4: Herald, Post', '2031-05-04 3: Herald'],
    parts: [],
  })
})

test.each([
  ['an unknown Sunday beside a day', 'XXXX-WXX-7', '2031-05-04', false],
  ['no time beside a day', null, '2031-05-04', false],
  ['two unknown weekdays', 'XXXX-WXX-7', 'XXXX-WXX-1', false],
  ['a month beside a day of it', '2031-05', '2031-05-04', false],
  ['one unknown Sunday', 'XXXX-WXX-7', 'XXXX-WXX-7', true],
  ['one day', '2031-05-04', '2031-05-04', true],
])('two counts are disputed only where their times are the same: %s', (_name, a, b, disputed) => {
  expect(told([counted('Herald', a, '58'), counted('Post', b, '59')])[0]!.disputed).toBe(disputed)
})

test.each([
  ['more than 50', '50', false],
  ['more than 50', '49', true],
])('a number printed with and without its qualifier is one: %s, %s', (a, b, disputed) => {
  const [killed] = told([counted('Herald', '2031-05-04', a), counted('Post', '2031-05-04', b)])
  expect(killed!.disputed).toBe(disputed)
})
