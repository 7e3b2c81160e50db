import { describe, expect, test } from 'vitest'
import type { Incident } from '../../src/account/incident.ts'
import { sectionsOf } from '../../src/account/lines.ts'
import { mentionsIn } from '../../src/incidents/rules/find-mentions.ts'
import { readReports } from '../../src/pipeline.ts'

const record = (id: string, published: string, title: string, text: string) => ({
  id,
  input: `${id}.json`,
  form: 'record' as const,
  text,
  stated: { outlet: `Outlet ${id}`, published, title },
})

/** What a report of 9 May 2031 says of other incidents. */
async function toldBy(text: string) {
  const run = await readReports([record('r', '2031-05-09', 'Bus overturns in Elm', text)])
  return mentionsIn(run.reports[0]!).map(({ what, family, places, time, slight }) => ({
    what: what.text,
    family,
    places,
    time,
    slight,
  }))
}

describe('passages about other incidents', () => {
  test.each([
    [
      'a happening with its year before it',
      'A bus overturned in Elm on Friday. Teachers recalled the 2004 siege of the Ostvik theatre.',
      [
        {
          what: 'the 2004 siege of the Ostvik theatre',
          family: 'attack',
          places: ['Ostvik'],
          time: '2004',
          slight: false,
        },
      ],
    ],
    [
      'a count of the dead at another place and time',
      'A bus overturned in Elm on Friday, killing two. In March 2029, gunmen killed nine people in Ostvik.',
      [
        {
          what: 'gunmen killed nine people in Ostvik',
          family: 'attack',
          places: ['Ostvik'],
          time: '2029-03',
          slight: false,
        },
      ],
    ],
    [
      'what a superlative measures against, not the superlative',
      'A bus overturned in Elm on Friday, killing two. It was the worst accident since 1998, when 12 people were killed in a fire in Velmar.',
      [
        {
          what: '1998, when 12 people were killed in a fire in Velmar',
          family: null,
          places: ['Velmar'],
          time: '1998',
          slight: false,
        },
      ],
    ],
    // A place alone counts only beside a passage that says more.
    [
      'a happening known by its place',
      'A bus overturned in Elm on Friday. Police had trained for this since the Ostvik attacks, the mayor said.',
      [{ what: 'the Ostvik attacks', family: 'attack', places: ['Ostvik'], time: null, slight: true }],
    ],
    [
      'no statistics of a year',
      'A bus overturned in Elm on Friday. Police counted 112 bus accidents in Velmar in 2029.',
      [],
    ],
    [
      'no other noun behind the happening',
      'A bus overturned in Elm. The Ostvik fire department sent two engines in 2029.',
      [],
    ],
    [
      'no crash of a market',
      'A bus overturned in Elm. The financial crash of 2008 in Ostvik had closed the old line.',
      [],
    ],
    [
      'not the report’s own day',
      'The crash in Elm on Friday killed two people. The accident on May 8 closed the road.',
      [],
    ],
  ])('finds %s', async (_name, text, told) => {
    expect(await toldBy(text)).toEqual(told)
  })
})

const SIEGE = 'In March 2029, gunmen killed nine people in a raid on the market of Ostvik.'
const BUS = (n: string) =>
  `A school bus overturned on the icy Harrow road in Elm on Friday, killing ${n} pupils, police chief Ada Rusk said. The driver had braked for a deer.`
const FERRY =
  'The ferry Karelia struck a sandbank at Velmar on Thursday with 41 passengers, captain Otto Brann said. Tugs freed her at high tide.'

describe('the account’s other incidents', () => {
  test('one that several reports mention is shown once, with its figure and all its passages', async () => {
    const run = await readReports([
      record('a', '2031-05-09', 'School bus overturns in Elm', `${BUS('two')}\n\n${SIEGE}`),
      record(
        'b',
        '2031-05-10',
        'Bus driver in Elm braked for a deer',
        `${BUS('three')} Teachers spoke of the worst day for the region since the Ostvik raid in March 2029.\n\nThe Ostvik raid was not forgotten.`,
      ),
    ])
    expect(run.incidents).toHaveLength(1)
    const { others, figures } = run.incidents[0]!
    expect(
      others.map(({ words, sort, place, time, incident, reports }) => ({
        words,
        sort,
        place,
        time,
        incident,
        reports,
      })),
    ).toEqual([
      {
        words: 'gunmen killed nine people in a raid on the market of Ostvik',
        sort: 'attack',
        place: 'Ostvik',
        time: '2029-03',
        incident: null,
        reports: ['a', 'b'],
      },
    ])
    expect(
      others[0]!.figures.map(({ kind, words, cites }) => [kind, words, cites.map((cite) => cite.span.text)]),
    ).toEqual([['killed', '9', ['nine people']]])
    expect(figures.killed!.other).toEqual([])
    expect(figures.killed!.best?.value).toBe(3)
  })

  test('reports that share only such a background are never put together', async () => {
    const run = await readReports([
      record(
        'bus',
        '2031-05-09',
        'School bus overturns in Elm',
        `${BUS('two')}\n\n${SIEGE} The gunmen were never found.`,
      ),
      record('ferry', '2031-05-09', 'Ferry strikes sandbank', `${FERRY}\n\n${SIEGE} The gunmen were never found.`),
    ])
    expect(run.incidents.map((incident) => incident.reports)).toEqual([['bus'], ['ferry']])
    expect(run.incidents.map((incident: Incident) => incident.others.map((other) => other.place))).toEqual([
      ['Ostvik'],
      ['Ostvik'],
    ])
  })

  test('one that has an account of its own in the run is linked to it', async () => {
    const run = await readReports([
      record(
        'raid',
        '2029-03-12',
        'Raid on Ostvik market kills nine',
        'Gunmen raided the market of Ostvik on 11 March 2029, killing nine people, police said. The attack in Ostvik lasted ten minutes.',
      ),
      record(
        'ship',
        '2031-05-09',
        'Ferry strikes sandbank',
        `${FERRY}\n\nIn March 2029, gunmen killed nine people in Ostvik.`,
      ),
    ])
    const byFirst = new Map(run.incidents.map((incident) => [incident.reports[0], incident]))
    expect(byFirst.get('ship')!.others[0]!.incident).toBe(byFirst.get('raid')!.id)
    expect(byFirst.get('raid')!.others).toEqual([])
    expect(
      byFirst.get('raid')!.toldIn.map(({ incident, cites }) => [incident, cites.map((cite) => cite.report)]),
    ).toEqual([[byFirst.get('ship')!.id, ['ship']]])
  })

  test('a time that nobody can reckon is told in the report’s words', async () => {
    const run = await readReports([
      {
        ...record(
          'a',
          '2031-05-09',
          'School bus overturns in Elm',
          `${BUS('two')} Last year, gunmen killed nine people in Ostvik.`,
        ),
        stated: { outlet: 'Echo', title: 'School bus overturns in Elm' },
      },
    ])
    const { others } = run.incidents[0]!
    expect(others.map(({ time, timeWords, place }) => ({ time, timeWords, place }))).toEqual([
      { time: null, timeWords: 'Last year', place: 'Ostvik' },
    ])
    const section = sectionsOf(run.incidents[0]!).find(({ name }) => name === 'Other incidents these reports tell of')!
    expect(section.lines.map(({ label, text }) => [label, text])).toEqual([
      ['“Last year” · Ostvik', '“gunmen killed nine people in Ostvik”'],
    ])
  })

  test('the same bytes whatever the order of the reports', async () => {
    const reports = [
      record('a', '2031-05-09', 'School bus overturns in Elm', `${BUS('two')}\n\n${SIEGE}`),
      record('b', '2031-05-10', 'Bus in Elm', `${BUS('three')} The Ostvik raid was not forgotten. ${SIEGE}`),
      record('c', '2031-05-10', 'Ferry strikes sandbank', `${FERRY}\n\n${SIEGE}`),
    ]
    const [one, other] = await Promise.all([readReports(reports), readReports([...reports].reverse())])
    expect(JSON.stringify(other.incidents)).toBe(JSON.stringify(one.incidents))
  })
})
