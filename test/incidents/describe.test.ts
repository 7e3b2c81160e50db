import { expect, test } from 'vitest'
import { incidentsAmong } from '../../src/incidents/index.ts'
import { startsOf, triggersOf } from '../../src/incidents/kind-triggers.ts'
import { KINDS } from '../../src/incidents/kinds.en.ts'
import { stem } from '../../src/incidents/stem.ts'
import type { Place } from '../../src/places/place.ts'
import type { Time } from '../../src/times/time.ts'
import { OSTVIK, report, SCHOOLS } from './reports.ts'

test('a group is told by kind, place and a plain title, and its links by what the reports share', () => {
  expect(incidentsAmong([...SCHOOLS, OSTVIK[0]!], [])).toEqual([
    {
      id: 'o1',
      form: 'incident',
      formWhy: 'one report',
      span: { first: '2031-05-06', last: '2031-05-06' },
      reports: ['o1'],
      kind: 'ship accident',
      place: 'Ostvik',
      where: expect.objectContaining({ name: 'Ostvik', country: null, coordinates: null, precision: null }) as Place,
      time: null,
      timeHow: null,
      title: 'Ferry Sunniva runs aground off Ostvik',
      links: [],
    },
    {
      id: 's1',
      form: 'incident',
      formWhy: 'its reports came on one day',
      span: { first: '2031-05-05', last: '2031-05-05' },
      reports: ['s1', 's2'],
      kind: 'bomb threats',
      place: 'Elm',
      where: expect.objectContaining({ name: 'Elm', country: null, coordinates: null, precision: null }) as Place,
      time: null,
      timeHow: null,
      title: 'Bomb threats in Elm',
      links: [
        {
          a: 's1',
          b: 's2',
          shared: expect.arrayContaining(['names: Elm', 'numbers: 4,000', 'published on one day']) as string[],
          score: expect.any(Number) as number,
        },
      ],
    },
  ])
})

test.each([
  [
    'its first clause where the sentence is long',
    "Halden Post\nFour people were hurt when a gas tank burst at a bakery in Selmark's port town of Halden on Friday evening, and eleven others were moved out, the fire brigade said. The tank was new.",
    "Four people were hurt when a gas tank burst at a bakery in Selmark's port town of Halden on Friday evening",
  ],
  [
    'its first sentence, whose end is not the point of a title',
    'By Ada Brun\nMr. Oskar Lindahl of the U.S. Treasury came to the quay. He left at noon.',
    'Mr. Oskar Lindahl of the U.S. Treasury came to the quay',
  ],
  ['its words where it has no sentence', 'The quay of Halden', 'The quay of Halden'],
])('a report without a headline is called by %s', (_name, text, title) => {
  expect(incidentsAmong([{ ...report('h1', '', text), title: null }], []).map((group) => group.title)).toEqual([title])
})

test('what was attacked stands in the title', () => {
  const views = [
    report(
      'a1',
      'Gunmen storm theatre',
      'VELMAR - At least nine people died in an attack on the Karelia Theatre in Velmar, police said. The attack on Karelia Theatre lasted an hour.',
    ),
    report(
      'a2',
      'Nine dead in theatre attack',
      'The Karelia Theatre attack in Velmar killed nine people, police said. Gunmen had come through the stage door.',
    ),
  ]
  expect(incidentsAmong(views, []).map((group) => [group.kind, group.title])).toEqual([
    ['attack', 'Attack on Karelia Theatre'],
  ])
})

const TELLING: [string, string][] = [
  ['bomb threats', 'anonymous calls emptied the schools'],
  ['earthquake', 'a strong earthquake shook the island'],
  ['wildfire', 'wildfires burn near the town'],
  ['train accident', 'two trains collided in the tunnel'],
  ['ship accident', 'the ferry sunniva ran aground'],
  ['vehicle attack', 'a lorry ploughed into the crowd'],
  ['landslide', 'a mudslide buried the road'],
  ['prison escape', 'he escaped from a prison van'],
]
test.each(TELLING)('every pattern that matches is triggered: %s', (_kind, text) => {
  for (const { words } of KINDS) {
    words.lastIndex = 0
    if (!words.test(text)) continue
    const triggers = triggersOf(words.source)
    const starts = text.match(/[a-z]{3,}/g)!.flatMap((word) => [word.slice(0, 3), word.slice(0, 4)])
    expect(triggers === null || triggers.some((trigger) => starts.includes(trigger))).toBe(true)
    words.lastIndex = 0
    const first = /^[a-z]*/.exec(text.slice(words.exec(text)!.index))![0]
    const firsts = startsOf(words.source)
    expect(firsts === null || firsts.some((start) => start === first.slice(0, 3) || start === first.slice(0, 4))).toBe(
      true,
    )
  }
})

test.each([
  ['explosions', 'explos'],
  ['exploded', 'explod'],
  ['evacuation', 'evacu'],
  ['evacuated', 'evacu'],
  ['ponies', 'poni'],
  ['running', 'run'],
  ['45,000', '45,000'],
  ['überfall', 'überfall'],
])('the stem of %s is %s', (word, expected) => {
  expect(stem(word)).toBe(expected)
})

test('a place that the gazetteer has is told, and is a reason why two reports stand together', () => {
  const views = [
    report(
      'n1',
      'Ferry fire',
      'A fire broke out on the ferry Sunniva in the harbour of Bergen, Norway, and injured four sailors.',
    ),
    report(
      'n2',
      'Four hurt on ferry',
      'Four sailors were injured in a fire on the ferry Sunniva in Bergen, the harbour police said.',
    ),
  ]
  const [group] = incidentsAmong(views, [])
  expect(group!.where).toMatchObject({
    name: 'Bergen',
    country: { code: 'NO', name: 'Norway' },
    coordinates: { lat: 60.39, lon: 5.32, of: 'the town Bergen' },
    precision: 1,
  })
  expect(group!.links[0]!.shared).toContain('place: Bergen, Norway')
})

test('of two days that a report names as often, the one told first is the happening’s', () => {
  const text =
    'A fire broke out on the ferry Sunniva late on Tuesday and hurt four. Her line said that alarms had all been tested in the yard on May 2.'
  const time = (words: string, value: string) => {
    const start = text.indexOf(words)
    return { span: { start, end: start + words.length, text: words }, type: 'date', value } as unknown as Time
  }
  const view = {
    ...report('f1', 'Ferry fire', text, '2031-05-14'),
    times: [time('Tuesday', '2031-05-13'), time('May 2', '2031-05-02')],
  }
  expect(incidentsAmong([view], []).map((group) => group.time)).toEqual(['2031-05-13'])
})
