import { expect, test } from 'vitest'
import { incidentStream, incidentsAmong } from '../../src/incidents/index.ts'
import { OSTVIK, report, SCHOOLS, VELMAR } from './reports.ts'

test('reports that arrive one by one come to the groups of the batch', () => {
  const all = [OSTVIK[0]!, VELMAR[0]!, OSTVIK[1]!, SCHOOLS[0]!, VELMAR[1]!, OSTVIK[2]!, SCHOOLS[1]!, VELMAR[2]!]
  const stream = incidentStream()
  expect(all.map((view) => stream.add(view).group)).toEqual(['o1', 'v1', 'o1', 's1', 'v1', 'o1', 's1', 'v1'])
  const reports = (groups: ReturnType<typeof incidentsAmong>): string[][] => groups.map((group) => [...group.reports])
  expect(reports(stream.groups())).toEqual(reports(incidentsAmong(all, [])))
})

test('after the first dozen a report joins the nearest group without another look at all', () => {
  const stream = incidentStream()
  const quiet = [
    'herring',
    'gravel',
    'organ',
    'turnip',
    'lantern',
    'marble',
    'oboe',
    'saddle',
    'plaster',
    'thimble',
  ].map((thing, i) =>
    report(
      `q${i}`,
      `On the ${thing}`,
      `A ${thing} maker of house ${i} wrote about how each ${thing} is kept, cleaned and sold.`,
    ),
  )
  for (const view of [...quiet, OSTVIK[0]!, SCHOOLS[0]!, VELMAR[0]!]) stream.add(view)
  expect([OSTVIK[1]!, VELMAR[1]!].map((view) => stream.add(view))).toEqual([
    { report: 'o2', group: 'o1', joined: [], moved: [] },
    { report: 'v2', group: 'v1', joined: [], moved: [] },
  ])
})

test('a copy that stands in two groups joins them, and says so', () => {
  const stream = incidentStream()
  const words = [
    'herring',
    'gravel',
    'organ',
    'turnip',
    'lantern',
    'marble',
    'oboe',
    'saddle',
    'plaster',
    'thimble',
    'ladder',
    'mitten',
    'pebble',
  ]
  for (const word of words)
    stream.add(report(word, `A ${word}`, `The ${word} of the old ${word} house was a ${word} of note.`))
  const copy = (to: string) => ({
    id: '',
    from: 'both',
    to,
    relation: 'copy' as const,
    direction: { known: false, reason: '' },
    share: { from: 1, to: 1 },
    passages: [],
  })
  expect(stream.add(report('both', 'Nothing new', 'Fog lay over it all.'), [copy('herring'), copy('gravel')])).toEqual({
    report: 'both',
    group: 'herring',
    joined: ['gravel'],
    moved: [],
  })
})

test('a report that came before is refused', () => {
  const stream = incidentStream()
  stream.add(OSTVIK[0]!)
  expect(() => stream.add(OSTVIK[0]!)).toThrow(new RangeError('the report "o1" has come before'))
})
