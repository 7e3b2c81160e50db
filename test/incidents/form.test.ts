import { describe, expect, test } from 'vitest'
import { headOf } from '../../src/export/head.ts'
import { formOf } from '../../src/incidents/rules/tell-the-form.ts'
import { readReports } from '../../src/pipeline.ts'
import type { Time } from '../../src/times/time.ts'
import { report } from './reports.ts'

const record = (id: string, published: string | null, title: string, text: string) => ({
  id,
  input: `${id}.json`,
  form: 'record' as const,
  text,
  stated: { outlet: `Outlet ${id}`, title, ...(published === null ? {} : { published }) },
})

/** A report of a day that names other days. */
const naming = (id: string, published: string, ...days: readonly string[]) => ({
  ...report(id, 'Fire', 'A fire.', published),
  times: days.map(
    (value): Time => ({
      span: { start: 0, end: 1, text: 'A' },
      type: 'date',
      value,
      timex: value,
      basis: 'stated',
      from: null,
      rule: 'test',
    }),
  ),
})
const link = (score: number) => [{ a: 'a', b: 'b', shared: [], score }]

describe('what a group of reports is', () => {
  test.each([
    ['one week of reports is an incident', ['2031-05-06', '2031-05-08'], [], '2031-05-06', 'fire', 0.4, 'incident'],
    // The sky in January: full moon, eclipse, meteors.
    [
      'reports of a week that hardly share words and name no kind of happening',
      ['2031-05-06', '2031-05-08'],
      [],
      null,
      null,
      0.2,
      'topic',
    ],
    [
      'later reports that come back to the day',
      ['2031-05-06', '2031-06-20'],
      ['2031-05-06'],
      '2031-05-06',
      'fire',
      0.4,
      'story',
    ],
    [
      'later reports that come back to its month',
      ['2031-05-06', '2032-06-20'],
      ['2031-05'],
      '2031-05-06',
      'fire',
      0.4,
      'story',
    ],
    [
      'a search that goes on without a break',
      ['2031-05-06', '2031-05-15'],
      [],
      '2031-05-06',
      'ship accident',
      0.4,
      'story',
    ],
    [
      'later reports that name other days',
      ['2031-05-06', '2032-06-20'],
      ['2032-06-19'],
      '2031-05-06',
      'fire',
      0.4,
      'topic',
    ],
    ['reports of years without a common day', ['2031-05-06', '2035-06-20'], [], null, 'satellite launch', 0.4, 'topic'],
  ] as const)('%s', (_name, published, days, happened, kind, near, form) => {
    const views = [naming('a', published[0]), naming('b', published[1], ...days)]
    expect(formOf(views, happened, kind, link(near)).form).toBe(form)
  })

  test('says why, and over which time', () => {
    const views = [naming('a', '2031-05-06'), naming('b', '2035-06-20')]
    expect(formOf(views, null, null, link(0.4))).toEqual({
      form: 'topic',
      span: { first: '2031-05-06', last: '2035-06-20' },
      formWhy: 'its reports came over 4 years and share a subject, but name no day in common',
    })
  })
})

const LAUNCH = (country: string, day: string) =>
  `${country} put the weather satellite Aurora into orbit on ${day}, the Aurora space agency said. The Aurora satellite weighs two tonnes. Engineer Ada Rusk of the Aurora agency said the Aurora launch had gone to plan.`

test('a topic claims no time, no common figures and no plain title', async () => {
  const run = await readReports([
    record('a', '2027-03-02', 'Aurora satellite launched', `${LAUNCH('Selmark', 'Tuesday')} Two workers were injured.`),
    record(
      'b',
      '2031-09-10',
      'Aurora satellite lifts off',
      `${LAUNCH('Selmark', 'Wednesday')} Five workers were injured.`,
    ),
  ])
  expect(run.incidents).toHaveLength(1)
  const topic = run.incidents[0]!
  expect({
    form: topic.form,
    time: topic.time,
    best: topic.figures.injured?.best,
    disagreements: topic.disagreements,
  }).toEqual({
    form: 'topic',
    time: null,
    best: null,
    disagreements: [],
  })
  expect(headOf(topic)).toEqual({
    lead: null,
    title: 'Topic: Aurora satellite launched',
    when: 'published 2 Mar 2027 to 10 Sep 2031',
    where: null,
    notes: ['Not one incident: its reports came over 4 years and share a subject, but name no day in common'],
  })
})

test('a trial follows the attack that its report tells of in the opening', async () => {
  const run = await readReports([
    record(
      'attack',
      '2029-03-12',
      'Raid on Ostvik market kills nine',
      'Gunmen raided the market of Ostvik on 11 March 2029, killing nine people, police said. The attack in Ostvik lasted ten minutes, and the attackers fled in a van.',
    ),
    record(
      'verdict',
      '2031-05-09',
      'Two sentenced to life in Port Selm',
      'A court in Port Selm sentenced Karl Veit and Otto Brann to life in prison on Friday. Both had carried guns in the March 2029 attack in Ostvik. The judge, Ilse Torvald, said they had shown no remorse.',
    ),
  ])
  const verdict = run.incidents.find(({ reports }) => reports[0] === 'verdict')!
  const attack = run.incidents.find(({ reports }) => reports[0] === 'attack')!
  expect(verdict.follows).toEqual({
    incident: attack.id,
    title: attack.title,
    why: '1 of 1 report tells of it in the opening',
  })
  expect(attack.follows).toBeNull()
})

describe('times without a year', () => {
  test('a weekday that the sentences about the harm name is the time, and no more is claimed', async () => {
    const run = await readReports([
      record(
        'a',
        null,
        'Gunmen storm theatre',
        'At least nine people were killed on Friday when gunmen stormed the Karelia Theatre in Velmar. The mayor said on Monday that he would resign. On Monday the ministry blamed the guards.',
      ),
      record(
        'b',
        null,
        'Nine dead in Velmar theatre attack',
        'Gunmen who stormed the Karelia Theatre in Velmar last Friday killed nine people, police reported on Monday.',
      ),
    ])
    expect(run.incidents).toHaveLength(1)
    const { time, timeHow, timeline } = run.incidents[0]!
    expect({ time, timeHow }).toEqual({
      time: 'XXXX-WXX-5',
      timeHow: 'named for it by 2 of 2 reports; no report states the date',
    })
    // Friday, then Monday: not by the alphabet, and not by the number of the weekday.
    expect(timeline.map((entry) => entry.time)).toEqual([
      'XXXX-WXX-5',
      'XXXX-WXX-5',
      'XXXX-WXX-1',
      'XXXX-WXX-1',
      'XXXX-WXX-1',
    ])
  })

  test('a day and month without a year', async () => {
    const run = await readReports([
      record(
        'a',
        null,
        'Gunmen storm theatre',
        'Nine people were killed in the attack on the Karelia Theatre in Velmar on March 22, police said.',
      ),
    ])
    expect(run.incidents.map((incident) => [incident.time, headOf(incident).when.split(' · ')[0]])).toEqual([
      ['XXXX-03-22', '22 March (year not stated)'],
    ])
  })

  test('one full date among many undated reports counts only when their weekday bears it out', async () => {
    const fire = (id: string, more: string) =>
      record(
        id,
        null,
        'Fire at Karelia Theatre',
        `A fire broke out in the Karelia Theatre in Velmar on Friday and killed nine people, police said. ${more}`,
      )
    const timeOfAll = async (more: string) => {
      const run = await readReports([
        fire('a', more),
        fire('b', 'The roof fell in.'),
        fire('c', 'The cause is not known.'),
        fire('d', 'Engines came from Elm.'),
      ])
      return run.incidents.map((incident) => incident.time)
    }
    // 22 February 2031 is a Saturday, 21 February a Friday.
    expect(await timeOfAll('The theatre was to open its season on 22 February 2031.')).toEqual(['XXXX-WXX-5'])
    expect(await timeOfAll('The theatre had opened its season on 21 February 2031.')).toEqual(['2031-02-21'])
  })
})
