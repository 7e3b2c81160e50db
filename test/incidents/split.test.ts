import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { comparing } from '../../src/incidents/explain-pair.ts'
import { incidentStream, incidentsAmong } from '../../src/incidents/index.ts'
import { report } from './reports.ts'

/** A coast guard stops smugglers of one bay twice; early joins are made by the words that all reports share. Invented. */
const SMUGGLERS: readonly Article[] = [
  ['a1', 'Coast guard seizes smugglers', 'The Velmar coast guard seized 23 smugglers in the Bay of Orsk on Saturday.'],
  ['a2', 'Smugglers held in bay', 'The Velmar coast guard on Saturday stopped three boats and held 23 smugglers.'],
  ['a3', '23 smugglers caught', 'A Velmar patrol caught 23 smugglers of cigarettes in the Bay of Orsk on Saturday.'],
  ['a4', 'Cigarettes seized in bay', 'Cigarettes and 23 smugglers were seized on Saturday by the Velmar coast guard.'],
  ['b1', 'Coast guard seizes smugglers', 'The Velmar coast guard seized 41 smugglers in the Bay of Orsk on Tuesday.'],
  ['b2', 'Smugglers held in bay', 'The Velmar coast guard on Tuesday stopped seven boats and held 41 smugglers.'],
  ['b3', '41 smugglers caught', 'A Velmar patrol caught 41 smugglers of cigarettes in the Bay of Orsk on Tuesday.'],
  ['b4', 'Cigarettes seized in bay', 'Cigarettes and 41 smugglers were seized on Tuesday by the Velmar coast guard.'],
  ['c1', 'Smugglers caught', 'The Velmar coast guard caught smugglers in the act in the Bay of Orsk.'],
  [
    'c2',
    'Boats stopped',
    'Boats with smugglers were stopped by the Velmar coast guard in the Bay of Orsk with cigarettes.',
  ],
].map(([id, title, text]) => report(id!, title!, text!))

const groups = (views: readonly Article[]): string[][] => incidentsAmong(views, []).map((group) => [...group.reports])

const APART = [
  ['a1', 'a2', 'a3', 'a4', 'c1', 'c2'],
  ['b1', 'b2', 'b3', 'b4'],
]

test('a group that falls into two halves by its counts and days comes apart; the rest follow their words', () => {
  expect(groups(SMUGGLERS)).toEqual(APART)
})

test('groups come apart in the same way in whatever order the reports are given', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SMUGGLERS], { minLength: SMUGGLERS.length }), (views) => {
      expect(groups(views)).toEqual(APART)
    }),
    { numRuns: 20 },
  )
})

test('why two reports of a split group are apart is told in words', () => {
  const [ours, theirs] = APART as [string[], string[]]
  const pair = comparing(SMUGGLERS, [])(ours, theirs)
  expect(pair.weighed).toBeGreaterThan(pair.needed)
  expect(pair.splitBy).toEqual(['counted', 'day'])
  expect(pair.reasons().against).toEqual([
    'day: Saturday beside Tuesday',
    'counted: 23 smugglers beside 41 smugglers',
    'counted: 3 boats beside 7 boats',
  ])
  expect(comparing(SMUGGLERS, [])(['a1'], ['a2']).splitBy).toBe(null)
})

test('reports that arrive split no group without a trace, and join no two halves again', () => {
  const stream = incidentStream()
  const more = Array.from({ length: 12 }, (_, i) =>
    report(
      `d${i}`,
      'Smugglers in bay',
      i % 2 === 0
        ? `The Velmar coast guard showed cigarettes of the 23 smugglers of Saturday to reporter ${i}.`
        : `Cigarettes of the 41 smugglers of Tuesday were burned by the Velmar coast guard, reporter ${i} saw.`,
    ),
  )
  const named = new Map<string, string>()
  for (const view of [...SMUGGLERS, ...more]) {
    const { report: id, group, joined, moved } = stream.add(view)
    named.set(id, group)
    for (const [known, name] of named) if (joined.includes(name)) named.set(known, group)
    for (const { report: known, from, to } of moved) {
      expect(named.get(known)).toBe(from)
      named.set(known, to)
    }
  }
  const told = Map.groupBy(named.keys(), (id) => named.get(id)!)
  const stand = stream.groups().map((group) => [...group.reports].sort())
  expect([...told.values()].map((ids) => [...ids].sort()).sort()).toEqual(stand.sort())
  const apart = stand.map((ids) => ids.filter((id) => /[ab]/.test(id)))
  expect(apart).toEqual([
    ['a1', 'a2', 'a3', 'a4'],
    ['b1', 'b2', 'b3', 'b4'],
  ])
})

test('one fire that is told over days, with new tolls, days and names, stays one', () => {
  const fire = [
    [
      'a1',
      'Fire at Elm paint mill',
      'A fire at the paint mill in Elm killed 3 people on Monday, the fire service said.',
    ],
    ['a2', 'Three die in mill fire', 'Three people died on Monday when fire swept the paint mill in Elm.'],
    ['a3', 'Mill burns in Elm', 'The paint mill in Elm burned on Monday, killing 3 people. Smoke hung over the town.'],
    ['a4', 'Deadly fire', 'Fire killed 3 workers of the paint mill in Elm on Monday, the fire service said.'],
    [
      'b1',
      'Mill fire: toll at 11',
      'The fire at the paint mill in Elm has killed 11 people. Owner Otto Brann was held on Friday.',
    ],
    [
      'b2',
      'Mill owner held',
      'Otto Brann, who owns the paint mill in Elm, was held on Friday over the fire that killed 11.',
    ],
    [
      'b3',
      'Arrest over mill fire',
      'Police on Friday held Otto Brann over the fire at the paint mill in Elm; 11 people died.',
    ],
    [
      'b4',
      'Eleven dead',
      'Eleven people have died of the fire at the paint mill in Elm. On Friday Otto Brann was held.',
    ],
  ].map(([id, title, text]) => report(id!, title!, text!))
  expect(groups(fire)).toEqual([['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'b3', 'b4']])
})

test('a group of hundreds comes apart by a sample of it', () => {
  const things = 'herring gravel organ turnip lantern marble oboe saddle plaster thimble ladder mitten pebble'.split(
    ' ',
  )
  const many = Array.from({ length: 156 }, (_, i) => {
    const [count, day] = i % 3 === 0 ? ['41', 'Tuesday'] : ['23', 'Saturday']
    const things2 = `${things[i % 13]} and ${things[Math.floor(i / 13)]}`
    return report(
      `r${String(i).padStart(3, '0')}`,
      'Coast guard seizes smugglers',
      `The Velmar coast guard seized ${count} smugglers of cigarettes, ${things2} in the Bay of Orsk on ${day}.`,
    )
  })
  expect(groups(many).map((ids) => ids.length)).toEqual([52, 104])
})
