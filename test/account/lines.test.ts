import { describe, expect, test } from 'vitest'
import type { Incident, IncidentClaim } from '../../src/account/incident.ts'
import { blameLine } from '../../src/account/lines/blame.ts'
import { saidLines } from '../../src/account/lines/said.ts'
import { warningLine } from '../../src/account/lines/warnings.ts'
import type { Line, Section } from '../../src/account/lines.ts'
import { sectionsOf } from '../../src/account/lines.ts'
import { weightiest } from '../../src/account/select.ts'
import { whenWords } from '../../src/account/when.ts'
import { copyLines } from '../../src/export/copies.ts'
import { type Run, readReports } from '../../src/pipeline.ts'
import type { Reception } from '../../src/warnings/warning.ts'

type Told = readonly [id: string, outlet: string, published: string, text: string]

const runOf = (...reports: readonly Told[]): Promise<Run> =>
  readReports(
    reports.map(([id, outlet, published, text]) => ({
      id,
      input: `${id}.json`,
      form: 'record' as const,
      text,
      stated: { outlet, published, title: 'Bomb at the Corran bus station' },
    })),
  )

async function incidentOf(...reports: readonly Told[]): Promise<Incident> {
  const run = await runOf(...reports)
  expect(run.incidents).toHaveLength(1)
  return run.incidents[0]!
}

const linesOf = (incident: Incident, name: Section['name']): readonly Line[] =>
  sectionsOf(incident).find((section) => section.name === name)?.lines ?? []

const bomb = (counted: string): string =>
  `CORRAN - A bomb at the Corran bus station killed ${counted} on Monday, 4 March 2019, and tore the roof from the hall.\n\nThe Corran bus station was shut.`

/** The same count in three papers that share no text. */
const inOwnWords: readonly ((counted: string) => string)[] = [
  (counted) =>
    `CORRAN - A bomb at the Corran bus station killed ${counted} on Monday, 4 March 2019, and tore off its roof.`,
  (counted) =>
    `A blast ripped through the bus station of Corran on Monday morning and killed ${counted}. Coaches were sent to the old harbour instead.`,
  (counted) =>
    `Glass lay in the streets of Corran after the bomb of Monday, 4 March 2019, which went off beside a ticket desk at the bus station and killed ${counted}.`,
]

describe('counts', () => {
  test('that three papers give in three ways are one dispute with three sides, told once in each section', async () => {
    const incident = await incidentOf(
      ['a', 'Corran Echo', '2019-03-04', inOwnWords[0]!('6 people')],
      ['b', 'Velm Post', '2019-03-04', inOwnWords[1]!('9 people')],
      ['c', 'Tarsis Mail', '2019-03-04', inOwnWords[2]!('7 people')],
    )
    const killed = linesOf(incident, 'Figures').find((line) => line.label === 'Killed')!
    expect(killed.under.filter((line) => line.label === 'disputed').map((line) => line.text)).toEqual([
      '6 (Corran Echo, 4 Mar 2019), 7 (Tarsis Mail, 4 Mar 2019) and 9 (Velm Post, 4 Mar 2019) cannot all be right',
    ])
    expect(
      linesOf(incident, 'Disagreements').map((line) => [line.text, line.under.map((u) => [u.label, u.text])]),
    ).toEqual([
      [
        'how many were killed',
        [
          ['Corran Echo', '6 (4 Mar 2019)'],
          ['Tarsis Mail', '7 (4 Mar 2019)'],
          ['Velm Post', '9 (4 Mar 2019)'],
        ],
      ],
    ])
  })

  test('name each source with the paper that cites it', async () => {
    const incident = await incidentOf(
      ['a', 'Corran Echo', '2019-03-04', `${bomb('6 people')}\n\nThe bomb wounded 20 people, the Corran police said.`],
      ['b', 'Velm Post', '2019-03-04', `${bomb('6 people')}\n\nIt wounded 20 people, the health ministry said.`],
      ['c', 'Tarsis Mail', '2019-03-05', `${bomb('6 people')}\n\nThe bomb wounded 21 people.`],
    )
    const injured = linesOf(incident, 'Figures').find((line) => line.label === 'Injured')!
    expect(injured.under.map((line) => [line.label, line.text])).toEqual([
      ['20', 'Corran police (Corran Echo); health ministry (Velm Post) · 4 Mar 2019'],
      ['21', 'Tarsis Mail · 5 Mar 2019'],
    ])
  })

  test('of one day that differ only in the hours of printing are one state', async () => {
    const incident = await incidentOf(
      ['a', 'Corran Echo', '2019-03-04T10:00:00Z', bomb('6 people')],
      ['b', 'Velm Post', '2019-03-04T12:30:00Z', bomb('6 people')],
      ['c', 'Tarsis Mail', '2019-03-05T09:00:00Z', bomb('7 people')],
    )
    const killed = linesOf(incident, 'Figures').find((line) => line.label === 'Killed')!
    expect(killed.under.map((line) => `${line.label}: ${line.text}`)).toEqual([
      '6: Corran Echo, Velm Post · 4 Mar 2019',
      '7: Tarsis Mail · 5 Mar 2019',
    ])
  })

  test('that two papers give on one side of a dispute name both with the day once', async () => {
    const incident = await incidentOf(
      ['a', 'Corran Echo', '2019-03-04', inOwnWords[0]!('6 people')],
      ['b', 'Velm Post', '2019-03-04', inOwnWords[1]!('6 people')],
      ['c', 'Tarsis Mail', '2019-03-04', inOwnWords[2]!('9 people')],
    )
    const killed = linesOf(incident, 'Figures').find((line) => line.label === 'Killed')!
    expect(killed.under[0]!.text).toBe(
      '6 (Corran Echo and Velm Post, 4 Mar 2019) and 9 (Tarsis Mail, 4 Mar 2019) cannot both be right',
    )
  })

  test('that only one paper gives say on whose word, and cite every report that prints them', async () => {
    const text = `${bomb('6 people')}\n\nAbout 400 people were evacuated from the station, the fire brigade said.`
    const incident = await incidentOf(['a', 'Corran Echo', '2019-03-04', text], ['b', 'Velm Post', '2019-03-04', text])
    const evacuated = linesOf(incident, 'Figures').find((line) => line.label === 'Evacuated')!
    expect(evacuated.text).toContain('on the word of fire brigade')
    expect(evacuated.cites.map((cite) => cite.report)).toEqual(['a', 'b'])
  })

  test.each([
    ['at least 5', 'at least 8', 'at least 8 (at least 5 to 8)'],
    ['5', 'at least 8', 'at least 8 (5 to at least 8)'],
    ['500 to 600', '500 to 600', '500 to 600'],
  ])('"%s" and later "%s" are told as %s', async (first, second, told) => {
    const incident = await incidentOf(
      ['a', 'Corran Echo', '2019-03-04', inOwnWords[0]!(`${first} people`)],
      ['b', 'Velm Post', '2019-03-05', inOwnWords[2]!(`${second} people`)],
    )
    const line = linesOf(incident, 'Figures').find(({ label }) => label === 'Killed')!
    expect(line.text.split(' · ')[0]).toBe(told)
  })
})

describe('what stands first', () => {
  test('is a printed sentence with the best count, the kind and the place, whichever report has it', async () => {
    const incident = await incidentOf(
      [
        'a',
        'Corran Echo',
        '2019-03-04',
        `${inOwnWords[0]!('6 people')} Glass lay in the streets of Corran on Monday night.`,
      ],
      ['b', 'Velm Post', '2019-03-04', inOwnWords[2]!('at least 4 people')],
    )
    expect(incident.lead).toEqual({
      words: 'A bomb at the Corran bus station killed 6 people on Monday, 4 March 2019, and tore off its roof.',
      cites: [expect.objectContaining({ report: 'a', id: 'a.f1', paragraph: 1 })],
    })
  })

  test('of those who are blamed is who has a name, and a denial is not pushed out by many suspects', async () => {
    const towns = [
      'Elm',
      'Rusk',
      'Orlo',
      'Tarn',
      'Veld',
      'Karst',
      'Dorn',
      'Brae',
      'Lund',
      'Sel',
      'Holt',
      'Gard',
      'Moss',
    ]
    const arrests = towns.map((town, i) => `A ${20 + i}-year-old man from ${town} was arrested over the bombing.`)
    const incident = await incidentOf([
      'a',
      'Corran Echo',
      '2019-03-04',
      `${bomb('6 people')}\n\nThe government blamed the Dawn Front for the bombing. ${arrests.join(' ')}\n\nThe Dawn Front denied that it was behind the bombing.`,
    ])
    const blame = sectionsOf(incident, { Blame: 6 }).find((section) => section.name === 'Blame')!
    expect(blame.lines.map((line) => line.label)).toEqual(expect.arrayContaining(['Blamed', 'Suspected', 'Denied']))
    expect(blame.left).toBeGreaterThan(0)
  })
})

describe('a group that claims a deed', () => {
  test('is not told again as the voice that claims it', () => {
    const cite = (id: string) => ({ report: 'a', id, span: { start: 0, end: 1, text: 'x' }, paragraph: 1 })
    const { text, cites, under } = blameLine({
      party: 'Dawn Front',
      stance: 'claims_own',
      scope: 'this',
      by: [
        { name: 'Dawn Front', cites: [cite('a.b1')] },
        { name: 'The Dawn Front', cites: [cite('a.b2')] },
        { name: 'Front', cites: [cite('a.b4')] },
        { name: 'Tarsis Mail', cites: [cite('a.b3')] },
      ],
    })
    expect({ text, cites: cites.map(({ id }) => id), under: under.map((line) => line.text) }).toEqual({
      text: 'by Dawn Front',
      cites: ['a.b1', 'a.b2', 'a.b4'],
      under: ['by Tarsis Mail'],
    })
  })
})

test('an account does not open with "the accident happened" where a report says what did', async () => {
  const incident = await incidentOf(
    [
      'a',
      'Corran Echo',
      '2019-03-04',
      'The bombing happened on Monday at the old bus station of Corran, near the harbour.',
    ],
    [
      'b',
      'Velm Post',
      '2019-03-04',
      'A bomb tore through the Corran bus station on Monday, and the bombing shut the centre.',
    ],
  )
  expect(incident.lead?.words).toMatch(/^A bomb tore/)
})

describe('the timeline', () => {
  test('tells a sentence once where a copy only writes its numbers otherwise, and leaves out the dates of the page', async () => {
    const rest = 'The station had been built in the year of the great flood and was to be pulled down in the summer.'
    const incident = await incidentOf(
      [
        'a',
        'Corran Echo',
        '2019-03-04',
        `Updated: Monday, 4 March 2019, 9:15pm\n\nA bomb tore through 3 hotels and a hall at the Corran bus station on Monday and killed 6 people.\n\n${rest}`,
      ],
      [
        'b',
        'Velm Post',
        '2019-03-04',
        `A bomb tore through three hotels and a hall at the Corran bus station on Monday and killed six people.\n\n${rest}\n\nTrains from Velm stopped on Monday. Schools closed on Monday.`,
      ],
    )
    const timeline = sectionsOf(incident, { Timeline: 2 }).find((section) => section.name === 'Timeline')!
    const told = timeline.lines.flatMap((line) => [line.text, ...line.under.map((under) => under.text)])
    expect(told.filter((text) => text.includes('A bomb tore'))).toHaveLength(1)
    expect(incident.timeline.filter((entry) => entry.words.startsWith('Updated'))).toEqual([])
  })
})

describe('statements', () => {
  test('for which there is little room come from many speakers, and tell of what was found', () => {
    const claim = (speaker: string, words: string, cue = 'said'): IncidentClaim => ({
      speaker,
      named: true,
      role: null,
      unnamed: false,
      count: null,
      stance: 'asserts',
      cue,
      form: 'indirect',
      words,
      hedges: [],
      chain: ['Corran Echo', speaker],
      cites: [{ report: 'a', id: `a.c${words.length}`, span: { start: 0, end: 1, text: 'x' }, paragraph: 1 }],
    })
    const claims = [
      claim('Ida Holm', 'the roof came down at once and nobody had time to leave'),
      claim('Ida Holm', 'the coach for Velm was late that morning, as on most days'),
      claim('Ida Holm', 'she had told the council about the cracks in the old walls'),
      claim('Odo Lenz', 'six people died in the hall before the ambulances came'),
      claim('Ada Rohn', 'the crowd along the harbour road for the rest of the day', 'hit'),
    ]
    expect(weightiest(claims, 2).map(({ speaker }) => speaker)).toEqual(['Ida Holm', 'Odo Lenz'])
  })

  test.each<[string, Partial<IncidentClaim>, string]>([
    ['a name with its role', { speaker: 'Ida Holm', role: 'station master' }, 'Ida Holm, station master'],
    ['a body without what its name says', { speaker: 'Corran Town Council', role: 'council' }, 'Corran Town Council'],
    ['a body without what every body is', { speaker: 'Dawn Front', role: 'group' }, 'Dawn Front'],
    [
      'an unnamed source by the words that say most',
      { speaker: 'the source', named: false, unnamed: true, role: 'law enforcement source' },
      'Law enforcement source (unnamed)',
    ],
    [
      'an unnamed person once',
      { speaker: "the victim's mother", named: false, unnamed: true, role: 'victim mother' },
      "The victim's mother (unnamed)",
    ],
    [
      'a pronoun by what it stands for',
      { speaker: 'that', named: false, unnamed: true, role: 'petition of the commuters' },
      'Petition of the commuters (unnamed)',
    ],
    ['a role without the possessive of a house', { speaker: 'Odo Lenz', role: "Orlo Radio's" }, 'Odo Lenz, Orlo Radio'],
    ['a name that breaks off in a bracket', { speaker: 'Front for Lind (FFL', role: null }, 'Front for Lind'],
    ['a name without the dash of a dateline', { speaker: '- Orlo', named: false, role: null }, 'Orlo'],
  ])('call %s', (_name, who, heading) => {
    const claim: IncidentClaim = {
      speaker: 'x',
      named: true,
      role: null,
      unnamed: false,
      count: null,
      stance: 'asserts',
      cue: 'said',
      form: 'indirect',
      words: 'the roof came down',
      hedges: [],
      chain: ['Corran Echo', who.speaker ?? 'x'],
      cites: [],
      ...who,
    }
    expect(saidLines([claim]).map((line) => line.label)).toEqual([heading])
  })

  test('begin with a capital, end without the comma before "said", and need no "according to"', async () => {
    const incident = await incidentOf([
      'a',
      'Corran Echo',
      '2019-03-04',
      `${bomb('6 people')}\n\n“The roof came down at once,” station master Ida Holm said.\n\nAccording to the fire brigade, the hall could still fall.`,
    ])
    expect(
      linesOf(incident, 'Said').map(
        (line) => `${line.label}: ${[line.text, ...line.under.map((u) => u.text)].join('')}`,
      ),
    ).toEqual([
      'Ida Holm, station master: said: “The roof came down at once”',
      'The fire brigade: the hall could still fall · hedged: could',
    ])
  })
})

describe('a warning', () => {
  const received = (...reception: readonly { by: string | null; how: Reception['how'] }[]) =>
    warningLine({
      kind: 'threat',
      from: null,
      to: null,
      when: '2019-W10',
      public: null,
      about: 'bombs in schools',
      scope: 'this',
      cites: [],
      outcome: [],
      reception: reception.map((one) => ({ ...one, cites: [] })),
    }).under.map((line) => line.text)

  test('that the police acted on was not also acted on by somebody not named', () => {
    expect(
      received({ by: 'Corran police', how: 'acted_on' }, { by: null, how: 'acted_on' }, { by: null, how: 'dismissed' }),
    ).toEqual(['Corran police acted on it', 'it was dismissed (not said by whom)'])
  })

  test('that brought no response is not told as a question without an answer', () => {
    expect(received({ by: 'The ministry', how: 'no_answer' })).toEqual(['The ministry did not respond to it'])
  })
})

test.each([
  ['2017-W37', 'week of 11 Sep 2017'],
  ['2017-W37-WE', 'weekend of 16 Sep 2017'],
  ['2017-09-14', '14 Sep 2017'],
  ['XXXX-WXX-5', 'a Friday (date not stated)'],
])('the time %s is told as %s', (value, words) => {
  expect(whenWords(value)).toBe(words)
})

test('four papers that print one text are told in one line, not in six', async () => {
  const text = `${bomb('6 people')}\n\n“We heard a crack and then the roof came down on the people who were waiting for the coach to Velm,” station master Ida Holm said. The hall was built sixty years ago and was to be pulled down in the summer, when the new station opens beyond the river.`
  const run = await runOf(
    ['a', 'Corran Echo', '2019-03-04', text],
    ['b', 'Velm Post', '2019-03-04', text],
    ['c', 'Tarsis Mail', '2019-03-04', text],
    ['d', 'Orlo Sheet', '2019-03-04', text],
  )
  expect(copyLines(run, run.incidents[0]!, new Map())).toEqual([
    'a, b, c and d share text: 100% of each stands in another; who copied whom is not known [a~b, a~c, a~d +3]',
  ])
})
