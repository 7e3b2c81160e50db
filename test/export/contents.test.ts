import { describe, expect, test } from 'vitest'
import { terminalOf } from '../../src/export/terminal.ts'
import { readReports } from '../../src/pipeline.ts'

type Told = readonly [id: string, outlet: string, published: string, title: string, text: string]
const run = (...reports: readonly Told[]) =>
  readReports(
    reports.map(([id, outlet, published, title, text]) => ({
      id,
      input: `${id}.json`,
      form: 'record' as const,
      text,
      stated: { outlet, published, title },
    })),
  )

const FLOOD: Told = [
  'a-flood',
  'Selm Today',
  '2021-09-02',
  'Flood in Brunnby kills two',
  'A flood in Brunnby killed two people on Thursday, the county said. The river had risen by four metres.',
]
const FIRE: Told = [
  'b-fire',
  'Orlo Echo',
  '2022-03-08',
  'Fire at the Orlo paper mill kills five',
  'A fire at the Orlo paper mill killed five people on Tuesday, fire chief Berta Stamm said. The boiler of the mill had burst.',
]
const BOMB: readonly Told[] = [
  [
    'c-bomb',
    'Corran Echo',
    '2019-03-04',
    'Bomb at Corran bus station kills six',
    'A bomb at the Corran bus station killed six people on Monday, police chief Ada Rohn said. The roof of the station hall came down.',
  ],
  [
    'd-bomb',
    'Velm Post',
    '2019-03-05',
    'Corran mourns six dead after station bombing',
    'Corran mourned the six people whom a bomb had killed at its bus station on Monday. Mayor Ida Holm asked police chief Ada Rohn for answers.',
  ],
]

describe('a run of several incidents', () => {
  test('begins with what most origins tell of, and lists the accounts first', async () => {
    const made = await run(FLOOD, FIRE, ...BOMB)
    expect(made.incidents.map(({ reports }) => reports)).toEqual([['c-bomb', 'd-bomb'], ['b-fire'], ['a-flood']])
    const lines = terminalOf(made, { width: 100, colour: false, all: false }).split('\n')
    expect(lines.slice(2, 6)).toEqual([
      '1  Bombing in Corran · 4 Mar 2019 · Corran · 2 reports · killed 6',
      '2  Fire at the Orlo paper mill kills five · 8 Mar 2022 · Orlo · 1 report · killed 5',
      '3  Flood in Brunnby kills two · 2 Sep 2021 · Brunnby · 1 report · killed 2',
      '',
    ])
  })

  test('of two needs no list', async () => {
    const lines = terminalOf(await run(FLOOD, FIRE), { width: 100, colour: false, all: false }).split('\n')
    expect(lines[2]).toMatch(/^1 {2}Fire at the Orlo paper mill kills five {4,}8 Mar 2022/)
  })
})

test('the mark of a list is no part of the sentence in the timeline', async () => {
  const made = await run([
    'e-fire',
    'Orlo Echo',
    '2022-03-08',
    'Fire at the Orlo paper mill kills five',
    `${FIRE[4]}\n\nWhat we know:\n\n• Schools in Orlo were shut on Monday, before the fire.\n\n• Trains stood still on Monday.`,
  ])
  expect(made.incidents[0]!.timeline.map(({ words }) => words).filter((words) => words.startsWith('•'))).toEqual([])
})
