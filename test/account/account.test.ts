import { describe, expect, test } from 'vitest'
import type { Incident } from '../../src/account/incident.ts'
import { inSentence } from '../../src/account/lines/in-sentence.ts'
import { sectionsOf } from '../../src/account/lines.ts'
import { readReports } from '../../src/pipeline.ts'

/** The account of short reports about one fire; each report is [id, outlet, published, text]. */
async function accountOfFire(...reports: readonly (readonly [string, string, string, string])[]): Promise<Incident> {
  const run = await readReports(
    reports.map(([id, outlet, published, text]) => ({
      id,
      input: `${id}.json`,
      form: 'record' as const,
      text,
      stated: { outlet, published, title: 'Fire at the Orlo mill' },
    })),
  )
  expect(run.incidents).toHaveLength(1)
  return run.incidents[0]!
}

const MORNING =
  'ORLO - A fire at the Orlo paper mill killed at least three people on Tuesday, fire chief Berta Stamm said.\n\n“The boiler burst,” Stamm told reporters at the Orlo paper mill.'
const EVENING =
  'The fire at the paper mill in Orlo has now killed five people, the county said on Tuesday evening.\n\nThe owner, Karl Veit, denied that the boiler of the Orlo mill was to blame.'

describe('the account of one incident', () => {
  test('gives the latest count as best, and keeps the earlier ones as its history', async () => {
    const incident = await accountOfFire(
      ['dawn', 'Orlo Echo', '2022-03-08T09:00:00Z', MORNING],
      ['dusk', 'County Mail', '2022-03-08T20:00:00Z', EVENING],
    )
    const killed = incident.figures.killed!
    expect({ best: killed.best?.words, low: killed.low?.words, high: killed.high?.words }).toEqual({
      best: '5',
      low: 'at least 3',
      high: '5',
    })
    expect(killed.history.map((entry) => [entry.words, entry.outlets])).toEqual([
      ['at least 3', ['Orlo Echo']],
      ['5', ['County Mail']],
    ])
  })

  test('a statement that a copy repeats word for word is one statement with two citations', async () => {
    const incident = await accountOfFire(
      ['a', 'Orlo Echo', '2022-03-08T09:00:00Z', MORNING],
      ['b', 'Harbour Sheet', '2022-03-08T10:00:00Z', MORNING],
    )
    const boiler = incident.claims.filter((claim) => claim.words.includes('boiler burst'))
    expect(boiler.map((claim) => claim.cites.map((cite) => [cite.report, cite.paragraph]))).toEqual([
      [
        ['a', 2],
        ['b', 2],
      ],
    ])
    expect(incident.origins).toEqual([['a', 'b']])
  })

  test('an officer whom one sentence calls by office and name is one voice of blame, not two', async () => {
    const incident = await accountOfFire([
      'dawn',
      'Orlo Echo',
      '2022-03-08T09:00:00Z',
      `${MORNING}\n\nThe county blamed Ostmark for the fire.\n\nThe interior minister of Ostmark, Greta Holm, rejected that her country had something to do with the fire. “Ostmark has nothing to do with this,” she said.`,
    ])
    const denied = incident.blame.filter((blame) => blame.stance === 'denies')
    expect(denied.map((blame) => [blame.party, blame.by.map((voice) => [voice.name, voice.cites.length])])).toEqual([
      ['Ostmark', [['Greta Holm', 2]]],
    ])
  })

  test('times are listed in order, each stated or worked out from something', async () => {
    const incident = await accountOfFire(['dawn', 'Orlo Echo', '2022-03-08T09:00:00Z', MORNING])
    expect(incident.timeline.map(({ time, basis, from }) => ({ time, basis, from }))).toEqual([
      { time: '2022-03-08', basis: 'inferred', from: 'published 2022-03-08' },
    ])
  })

  test('statements are gathered under their speaker', async () => {
    const incident = await accountOfFire(['dawn', 'Orlo Echo', '2022-03-08T09:00:00Z', MORNING])
    const said = sectionsOf(incident).find((section) => section.name === 'Said')!
    expect(said.lines).toHaveLength(1)
    expect(said.lines[0]!.label).toContain('Berta Stamm')
    expect(said.lines[0]!.under.map((line) => line.label)).toEqual(['said', 'told'])
  })
})

describe('what a line of an account tells', () => {
  const hoursOf = async (...reports: readonly (readonly [string, string, string, string])[]) => {
    const incident = await accountOfFire(...reports)
    const killed = sectionsOf(incident)[0]!.lines.find((line) => line.label === 'Killed')!
    return killed.under.map((line) => line.text)
  }

  test('the hour of a count only where it tells two of one day apart', async () => {
    expect(
      await hoursOf(
        ['dawn', 'Orlo Echo', '2022-03-08T09:00:00+02:00', MORNING],
        ['dusk', 'County Mail', '2022-03-08T20:00:00+02:00', EVENING],
      ),
    ).toEqual(['fire chief Berta Stamm · Orlo Echo · 8 Mar 2022, 09:00', 'county · County Mail · 8 Mar 2022, 20:00'])
    expect(
      await hoursOf(
        ['dawn', 'Orlo Echo', '2022-03-08T09:00:00+02:00', MORNING],
        ['dusk', 'County Mail', '2022-03-09T20:00:00+02:00', EVENING.replace(' on Tuesday evening', '')],
      ),
    ).toEqual(['fire chief Berta Stamm · Orlo Echo · 8 Mar 2022', 'county · County Mail · 9 Mar 2022'])
  })

  test('where there is room for few states of a count, those that say something new', async () => {
    const day = (id: string, date: string, count: string): readonly [string, string, string, string] => [
      id,
      `Paper ${id}`,
      date,
      `ORLO - A fire at the Orlo paper mill killed ${count} people, fire chief Berta Stamm said. The boiler of the Orlo mill had burst.`,
    ]
    const incident = await accountOfFire(
      day('a', '2022-03-08', 'at least three'),
      day('b', '2022-03-09', 'dozens of'),
      day('c', '2022-03-10', 'at least three'),
      day('d', '2022-03-11', 'five'),
      day('e', '2022-03-12', 'six'),
    )
    const killed = (states: number) =>
      sectionsOf(incident, { states })[0]!.lines.map(({ label, under, left }) => [
        label,
        under.filter((line) => !line.label.startsWith('disputed')).map((line) => line.label),
        left ?? 0,
      ])
    expect(killed(8)).toEqual([['Killed', ['at least 3', 'dozens of people', 'at least 3', '5', '6'], 0]])
    expect(killed(4)).toEqual([['Killed', ['at least 3', '5', '6'], 2]])
    expect(killed(2)).toEqual([['Killed', ['at least 3', '6'], 3]])
  })

  test('a sentence that names a day and its week stands in the timeline once, and each day is told once', async () => {
    const incident = await accountOfFire([
      'dawn',
      'Orlo Echo',
      '2022-03-08T09:00:00Z',
      `${MORNING}\n\nSchools in Orlo stayed shut on Monday and will open this week. Trains to the Orlo mill stood still on Monday.`,
    ])
    const timeline = sectionsOf(incident).find((section) => section.name === 'Timeline')!
    expect(timeline.lines.map((line) => [line.label, line.text, line.under.map((under) => under.text)])).toEqual([
      [
        '7 Mar 2022',
        '',
        [
          'Schools in Orlo stayed shut on Monday and will open this week. · reckoned',
          'Trains to the Orlo mill stood still on Monday. · reckoned',
        ],
      ],
      [
        '8 Mar 2022',
        'A fire at the Orlo paper mill killed at least three people on Tuesday, fire chief Berta Stamm said. · reckoned',
        [],
      ],
    ])
  })
})

test.each([
  ['The Harbour Front', 'the Harbour Front'],
  ['The two men', 'the two men'],
  ['A source in the ministry', 'a source in the ministry'],
  ['A Selmark police officer', 'a Selmark police officer'],
  ['Police chief Ada Rusk', 'police chief Ada Rusk'],
  ['Two Rivers Bank', 'Two Rivers Bank'],
  ['Ostmark', 'Ostmark'],
])('%s inside a sentence is %s', (printed, inside) => {
  expect(inSentence(printed)).toBe(inside)
})
