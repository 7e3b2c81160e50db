import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { incidentStream, incidentsAmong } from '../../src/incidents/index.ts'
import { sectionsOfRoundUp } from '../../src/incidents/rules/tell-round-ups.ts'
import { readReports } from '../../src/pipeline.ts'
import { report } from './reports.ts'

/** A day's three happenings, each told by two reports, and a brief that tells of all. All of it is invented. */
const FERRY = [
  'The ferry Sunniva ran onto rocks outside Ostvik harbour early on Tuesday with 90 people on board, the coast guard said. Three people were injured. Harbour master Ada Rusk blamed thick fog and a failed radar.',
  'Lifeboats saved 90 passengers from the Sunniva after the ferry hit rocks near Ostvik harbour in fog. Three were injured. Rusk, the harbour master, said the radar had failed before the grounding on Tuesday.',
]
const SHOOTING = [
  'A gunman shot dead two stallholders at the covered market in Dorn on Tuesday and wounded five others before police overpowered him. Police chief Emil Vasko said the man had argued over a pitch.',
  'Two stallholders died and five people were wounded when a man opened fire at Dorn covered market on Tuesday. The suspect was arrested, police chief Emil Vasko told reporters.',
]
const FIRE = [
  'Fire destroyed the paint mill in Velmar on Tuesday, killing one worker and injuring eight. Sixty firefighters fought the blaze for seven hours, the fire service said.',
  'One worker died and eight were injured in a fire at the paint mill in Velmar on Tuesday. The fire service said solvents had caught light.',
]
const BRIEF = `Here is what you need to know this morning.

Ferry aground

The ferry Sunniva ran onto rocks off Ostvik on Tuesday in fog. All 90 people on board were saved and three were injured.

Market shooting

A gunman killed two stallholders and wounded five others at the covered market in Dorn on Tuesday, police said.

Mill fire

One worker died and eight were injured when fire destroyed the paint mill in Velmar on Tuesday.
`

/** Lines without a full stop are headings. */
const briefed = (text: string): Article => {
  const plain = report('r', 'Morning brief', text, '2031-05-07')
  const blocks = plain.blocks.map((block) =>
    text.slice(block.start, block.end).endsWith('.') ? block : { ...block, kind: 'heading' as const },
  )
  return { ...plain, blocks }
}

describe('a round-up', () => {
  test('is told by three headings or more, under which happenings share no names', () => {
    expect(sectionsOfRoundUp(briefed(BRIEF))?.map(({ heading }) => heading)).toEqual([
      'Ferry aground',
      'Market shooting',
      'Mill fire',
    ])
  })

  test.each([
    ['one happening under many headings', BRIEF.replaceAll(/Ostvik|Dorn|Velmar/g, 'Elm')],
    ['two sections', BRIEF.slice(0, BRIEF.indexOf('Mill fire'))],
    [
      'advice under headings',
      'Eat\n\nThe cook of Ostvik likes herring.\n\nSleep\n\nThe hotel in Dorn is quiet.\n\nWalk\n\nThe path to Velmar is dry.',
    ],
    ['no text', ''],
  ])('%s are none', (_name, text) => {
    expect(sectionsOfRoundUp(briefed(text))).toBe(null)
  })

  const tell = (name: string, texts: readonly string[]): readonly Article[] =>
    texts.map((text, i) => report(`${name}${i + 1}`, text.slice(0, 30), text, '2031-05-06'))
  const all = [...tell('f', FERRY), ...tell('m', FIRE), briefed(BRIEF), ...tell('s', SHOOTING)]
  const apart = [['f1', 'f2'], ['m1', 'm2'], ['r'], ['s1', 's2']]

  test('stands by itself and glues no incidents together', () => {
    const groups = incidentsAmong(all, [])
    expect(groups.map(({ reports }) => reports)).toEqual(apart)
    const { form, formWhy } = groups[2]!
    expect([form, formWhy]).toEqual([
      'topic',
      'a round-up of several happenings: “Ferry aground”, “Market shooting”, “Mill fire”',
    ])
  })

  test('stands by itself where reports arrive one by one, and where it is a copy of a report in part', () => {
    const stream = incidentStream()
    const copy = (from: string, to: string) => ({
      id: `${from}~${to}`,
      from,
      to,
      relation: 'copy' as const,
      direction: { known: false, reason: '' },
      share: { from: 1, to: 0.3 },
      passages: [],
    })
    for (const view of all) stream.add(view, view.id === 'r' ? [copy('f1', 'r'), copy('m1', 'r')] : [])
    expect(stream.groups().map(({ reports }) => reports)).toEqual(apart)
  })
})

test('the account of each incident tells which round-up tells of it too, and its counts stay out of those of the others', async () => {
  const input = (id: string, title: string, text: string) => ({
    id,
    input: `${id}.txt`,
    form: 'text' as const,
    text: `${title}\n\n${text}`,
    stated: { published: id === 'r' ? '2031-05-07' : '2031-05-06' },
  })
  const run = await readReports([
    ...FERRY.map((text, i) => input(`f${i}`, ['Ferry Sunniva aground', 'All saved from ferry'][i]!, text)),
    ...SHOOTING.map((text, i) => input(`s${i}`, ['Gunman kills two in Dorn', 'Two dead in shooting'][i]!, text)),
    ...FIRE.map((text, i) => input(`m${i}`, ['Fire guts mill in Velmar', 'Worker dies in blaze'][i]!, text)),
    input('r', 'Morning brief: ferry, market, mill', BRIEF),
  ])
  const brief = run.incidents.find(({ reports }) => reports.includes('r'))!
  expect(brief).toMatchObject({ form: 'topic', reports: ['r'], figures: {}, follows: null })
  const told = brief.others.map(({ place, incident, figures }) => ({
    place,
    reports: run.incidents.find(({ id }) => id === incident)?.reports,
    counts: figures.map(({ kind, words }) => `${kind} ${words}`),
  }))
  expect(told).toEqual([
    { place: 'Ostvik', reports: ['f0', 'f1'], counts: ['rescued 90', 'injured 3'] },
    { place: 'Dorn', reports: ['s0', 's1'], counts: ['killed 2', 'injured 5'] },
    { place: 'Velmar', reports: ['m0', 'm1'], counts: ['killed 1', 'injured 8'] },
  ])
  expect(run.incidents.map(({ toldIn }) => toldIn.map(({ incident }) => incident))).toEqual([
    [brief.id],
    [brief.id],
    [brief.id],
    [],
  ])
})
