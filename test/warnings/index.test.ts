import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import { warningsIn } from '../../src/warnings/index.ts'
import { joinWarnings } from '../../src/warnings/join.ts'
import { rules } from '../../src/warnings/rules.ts'
import type { Warning } from '../../src/warnings/warning.ts'

function read(
  text: string,
  title = 'Bomb kills four at Lindhaven station',
  published: string | null = null,
  id = 'text',
) {
  const article = plainArticle(text, { title, id })
  const analysis = analyse(article)
  return warningsIn(article, analysis, claimsIn(article, analysis), timesIn(article, analysis, published))
}
const brief = (warning: Warning) => `${warning.from ?? '-'} > ${warning.to ?? '-'}: ${warning.about ?? '-'}`
const received = (warning: Warning) => warning.reception.map((one) => `${one.how} ${one.by ?? '-'}`)

describe('who warned whom of what', () => {
  test.each([
    [
      'Ostmark had warned Ruritania of a planned attack on a station.',
      ['Ostmark > Ruritania: a planned attack on a station'],
    ],
    ['Ostmark said that it had warned Ruritania about a planned attack.', ['Ostmark > Ruritania: a planned attack']],
    [
      'Ruritania had been warned by Ostmark that militants were planning an attack.',
      ['Ostmark > Ruritania: that militants were planning an attack'],
    ],
    ['Ostmark tipped off Ruritania about a plot days before the blast.', ['Ostmark > Ruritania: a plot']],
    ['The crew had ignored two storm warnings issued by the weather service.', ['weather service > -: -']],
    [
      'The governor alerted the army to an imminent attack on the town three days before gunmen came.',
      ['governor > army: an imminent attack on the town'],
    ],
    ['Ostmark had tipped Ruritania off about a plot.', ['Ostmark > Ruritania: a plot']],
    [
      'Ostmark had passed on to the Ruritanian side detailed information about a possible attack.',
      ['Ostmark > Ruritanian side: a possible attack'],
    ],
    [
      'Ostmark shared intelligence about a possible attack with the Ruritanian authorities.',
      ['Ostmark > Ruritanian authorities: a possible attack'],
    ],
    [
      'Ostmark had shared the information with the government of Ruritania in private.',
      ['Ostmark > government of Ruritania: -'],
    ],
    [
      'The embassy published a notice on 2 May telling its citizens to avoid crowded squares because of a possible attack.',
      ['embassy > its citizens: to avoid crowded squares because of a possible attack'],
    ],
    [
      'Ostmark shared intelligence about a possible attack on public transport with Ruritania in late February.',
      ['Ostmark > Ruritania: a possible attack on public transport'],
    ],
    [
      "Ruritania's foreign minister, Greta Holm, said that her country had itself warned Selm in January of a possible attack.",
      ['Ruritania > Selm: a possible attack'],
    ],
    // Whom somebody warns of is not whom he warns.
    [
      'The ministry had warned plotters planned an attack on a station.',
      ['ministry > -: plotters planned an attack on a station'],
    ],
    [
      'Officials had warned the attackers could strike a station.',
      ['Officials > -: the attackers could strike a station'],
    ],
    ['Ostmark had warned Ruritania planned attacks were imminent.', ['Ostmark > Ruritania: -']],
    ['Ostmark told Ruritania about a planned attack two weeks earlier.', ['Ostmark > Ruritania: a planned attack']],
    [
      'The ministry received a warning from the harbour police that extremists would attack a port.',
      ['harbour police > ministry: that extremists would attack a port'],
    ],
    ['The ministry had been informed of an imminent attack.', ['- > ministry: an imminent attack']],
    ['The embassy warned its citizens to avoid crowded squares.', ['embassy > its citizens: to avoid crowded squares']],
    ['Engineers had warned the owners that the roof was unsafe.', ['Engineers > owners: that the roof was unsafe']],
    ['The security services knew of a threat days before the attack.', ['- > security services: a threat']],
  ])('reads %j', (text, expected) => {
    expect(read(text).map(brief)).toEqual(expected)
  })

  test.each([
    'The mayor warned that the death toll may rise.',
    'Police warned residents to stay indoors.',
    'Officials warned people to avoid the area.',
    'The station had a warning sign at the gate.',
    'He told reporters about the attack.',
  ])('finds no warning before the event in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  test('a private warning is told apart from a public one', () => {
    const warnings = read(
      'Ostmark had warned Ruritania in private of a planned attack. The Ostmark embassy in Lindhaven on March 9 warned its citizens to avoid crowded squares.',
      undefined,
      '2031-03-25',
    )
    expect(warnings.map((one) => [one.public, one.when])).toEqual([
      [false, null],
      [true, '2031-03-09'],
    ])
  })

  test('a public notice and what was shared in private are two warnings, and a denial answers the private one', () => {
    const warnings = read(
      'Ostmark warned Ruritania privately about plans for an attack in Lindhaven, and its embassy issued a public security alert about a possible attack. The interior ministry of Ruritania denied that it had received any warning from Ostmark.',
    )
    expect(warnings.map((one) => [one.from, one.to, one.public, received(one)])).toEqual([
      ['Ostmark', 'Ruritania', false, ['denied_receipt interior ministry of Ruritania']],
      ['its embassy', null, true, []],
    ])
  })

  test.each([
    ['The security service said it had not been passed any specific information.', 'denied_receipt security service'],
    ['Ruritania denied having received any complaint.', 'denied_receipt Ruritania'],
    ['A spokeswoman said the port never received it.', 'denied_receipt port'],
  ])('%j answers a warning', (answer, expected) => {
    const [warning] = read(`Ostmark had warned Ruritania about a planned attack. ${answer}`)
    expect(received(warning!).map((one) => one.replace('The ', ''))).toEqual([expected])
  })

  test('several mentions become one record', () => {
    const [warning, ...others] = read(
      'Ostmark said on Monday that it had warned Ruritania about a planned attack. "We gave them that private warning," said Ada Rusk, a spokeswoman. Ruritanian leaders called the warning blackmail.',
    )
    expect(others).toEqual([])
    expect(warning).toMatchObject({ id: 'text.w1', kind: 'warning', from: 'Ostmark', to: 'Ruritania', public: false })
    expect(warning!.spans).toHaveLength(2)
    expect(received(warning!)).toEqual(['dismissed Ruritanian leaders'])
  })

  test('a warning about another year is background', () => {
    const warnings = read('Years ago Ostmark had warned Hallmark of a planned attack in Hallmark city.')
    expect(warnings.map((one) => one.scope)).toEqual(['other'])
  })
})

describe('how it was received', () => {
  const told = 'Ostmark had warned Ruritania of a planned attack. '
  test.each([
    ['The Ruritanian minister denied that any warning was received.', 'denied_receipt'],
    ['Ruritania said it had not been warned.', 'denied_receipt'],
    ['President Nils Berg dismissed the warning as a provocation.', 'dismissed'],
    ['The warning was ignored.', 'dismissed'],
    ['The spokesman, Pavel Lund, was not aware of any warnings from Ostmark.', 'not_aware'],
    ['"I do not know anything about this," the spokesman told reporters.', 'not_aware'],
    ['The ministry did not respond to the letter.', 'no_answer'],
    ['Police stepped up security after the warning.', 'acted_on'],
  ])('reads %j as %s', (answer, how) => {
    expect(read(told + answer)[0]!.reception.map((one) => one.how)).toEqual([how])
  })

  test('an answer is tied to the warning of which it speaks', () => {
    const warnings = read(
      'Ostmark had warned Ruritania of a planned attack. Hallmark had warned the port of Selm about a bomb plot. Berg said he was not aware of any warnings from Ostmark.',
    )
    expect(warnings.map((one) => one.reception.length)).toEqual([1, 0])
  })
})

describe('threats and hoax calls', () => {
  test('a wave of calls is one record with what was done and what was found', () => {
    const warnings = read(
      'Anonymous calls about bombs emptied schools in Lindhaven on Tuesday. More than 3,000 people were evacuated. Police searched the buildings and nothing was found. No explosive device was found in any of the buildings after the bomb threats.',
      'Hoax calls empty schools',
    )
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatchObject({ kind: 'threat', from: null })
    expect(warnings[0]!.reception.map((one) => one.how)).toContain('acted_on')
    expect(warnings[0]!.outcome.map((one) => one.what)).toEqual(['evacuated', 'nothing_found'])
  })

  test('persons of whom nothing is known are no givers', () => {
    const [threat] = read(
      'The anonymous calls were made by persons abroad who are linked with the Front.',
      'Hoax calls empty schools',
    )
    expect(threat).toMatchObject({ kind: 'threat', from: null })
  })

  test('a person who threatens is the giver', () => {
    expect(read('Jonas Lind had threatened to blow up the station.').map((one) => [one.kind, one.from])).toEqual([
      ['threat', 'Jonas Lind'],
    ])
  })
})

describe('warnings before an accident or a crime', () => {
  test.each([
    [
      'Inspectors warned Orro Lines in January that the bow door did not close properly.',
      ['Inspectors > Orro Lines: that the bow door did not close properly'],
    ],
    ['Inspectors warned owner of sunken ferry', ['Inspectors > owner of sunken ferry: -']],
    [
      'The harbour office warned the operator that the ferry was overloaded.',
      ['harbour office > operator: that the ferry was overloaded'],
    ],
    ['Engineers warned the council in 2029 about corroded cables.', ['Engineers > council: corroded cables']],
    ['Firefighters warned the owners twice of blocked exits.', ['Firefighters > owners: blocked exits']],
    ['"We warned them twice," Ilse Brandt said.', ['Ilse Brandt > -: -']],
    ['Ilse Brandt said she had warned police twice before the attack.', ['Ilse Brandt > police: -']],
    ['The agency received a tip about him.', ['- > agency: him']],
    ['The agency had received a complaint about Jonas Lind in March.', ['- > agency: Jonas Lind']],
    ['The state police received a tip about him in April, chief Nils Berg said.', ['- > state police: him']],
    ['Dock workers had complained to the captain about rusty hinges.', ['Dock workers > captain: rusty hinges']],
    ['Neighbours had alerted the school about his threats.', ['Neighbours > school: his threats']],
    [
      'Maja Lind had warned police that he had a gun. The state police received a tip about him.',
      ['Maja Lind > police: that he had a gun', '- > state police: him'],
    ],
    [
      'Inspectors warned owner of sunken ferry\n\nInspectors warned Orro Lines that the bow door was rusty.',
      ['Inspectors > Orro Lines: that the bow door was rusty'],
    ],
    ['Her brother warned police that he had a gun.', ['Her brother > police: that he had a gun']],
  ])('reads %j', (text, expected) => {
    expect(read(text, 'Ferry sinks off Selm, killing 40').map(brief)).toEqual(expected)
  })

  test.each([
    'Forecasters warned residents of heavy rain on Friday.',
    'The weather office warned the islands about strong winds and rain.',
    'Analysts warned investors twice that prices were too high.',
    'The coach warned his players that the season was long.',
    'The mayor warned drivers that the bridge was closed and icy.',
    'The minister warned Ostmark that its patience was wearing thin.',
    'Berg complained to the Post that linking him to the sinking was unfair.',
    'Police received a tip about his whereabouts.',
    'Detectives received a complaint about noise.',
  ])('finds no warning before the event in %j', (text) => {
    expect(read(text, 'Ferry sinks off Selm, killing 40')).toEqual([])
  })
})

test('an answer is tied to the warning that its own words name', () => {
  const warnings = read(
    'Inspectors had warned Orro Lines that the door was rusty. The ministry had ignored repeated warnings from the union that the ferry was overloaded.',
    'Ferry sank off Selm',
  )
  expect(warnings.map((one) => [brief(one), received(one)])).toEqual([
    ['Inspectors > Orro Lines: that the door was rusty', []],
    ['union > -: that the ferry was overloaded', ['dismissed ministry']],
  ])
})

test.each([
  'Ferry sank off Selm',
  'Gunman shot two at Selm',
  'Hotel collapsed in Selm',
])('%j is a report of harm, and warnings before it count', (title) => {
  expect(read('Inspectors had warned the owners that the doors were blocked.', title).map(brief)).toEqual([
    'Inspectors > owners: that the doors were blocked',
  ])
})

describe('silence', () => {
  const told = 'Ostmark had warned Ruritania of a planned attack. '
  test.each([
    ["The government has not responded to the Lindhaven Post's request for comment.", []],
    ['The ministry did not answer questions from reporters about the warning.', []],
    ['Ruritania declined to comment.', []],
    ['A spokesman did not immediately respond.', []],
    ['Ruritania did not answer the letter.', ['no_answer Ruritania']],
    ['The ministry never replied to the inspectors.', ['no_answer ministry']],
    ['The warning was never answered, Ada Rusk said.', ['no_answer Ruritania']],
    ['Others warned the bank not to act.', []],
    ['It did not react, Ada Rusk said.', ['no_answer Ruritania']],
    ['The warning was ignored, Ada Rusk said.', ['dismissed -']],
  ])('after a warning %j is read as %j', (answer, expected) => {
    expect(received(read(told + answer)[0]!)).toEqual(expected)
  })
})

test.each([
  ['Ostmark had tipped Ruritania off about a plot.', null],
  ['Ostmark had privately warned Ruritania of a planned attack.', false],
  ['Ostmark had warned Ruritania behind closed doors of a planned attack.', false],
  ['Ostmark gave the ministry a confidential warning of a planned attack.', false],
  ['Ostmark had warned a private school in Selm of a planned attack.', null],
  ['Ostmark said in a statement that it had warned Ruritania of a planned attack.', null],
  ['Ostmark had warned Ruritania of a planned attack on public transport.', null],
  ['The embassy warned of a possible attack in a statement on its website.', true],
])('whether a warning was given in public: %j', (text, expected) => {
  expect(read(text).map((one) => one.public)).toEqual([expected])
})

describe('those who leave and what is not found', () => {
  test.each([
    ['120 Buildings Evacuated Thursday After Bomb Threats', 'acted_on -'],
    ['After the bomb threats 30,000 people evacuated shopping centres.', 'acted_on -'],
    ['After the bomb threats, police evacuated the station.', 'acted_on police'],
  ])('%j', (text, expected) => {
    expect(received(read(text, 'Bomb threats empty schools')[0]!)).toContain(expected)
  })

  test.each([
    'Not one explosive device has been found after the bomb threats.',
    'Not one of the 120 searches after the bomb threats found an explosive device.',
    'After the bomb threats police have not found a single device.',
    'After the bomb threats neither bombs nor other devices were found.',
  ])('nothing is found in %j', (text) => {
    expect(read(text, 'Bomb threats empty schools')[0]!.outcome.map((one) => one.what)).toEqual(['nothing_found'])
  })
})

test.each([
  ['Anonymous calls about bombs have emptied schools in Lindhaven.', 'bombs'],
  ['Anonymous calls about bombs emptied schools in Lindhaven.', 'bombs'],
  [
    'Anonymous calls about devices allegedly planted in two schools have emptied the town.',
    'devices allegedly planted in two schools',
  ],
  [
    'An anonymous call about a bomb that was hidden in a locker emptied the station.',
    'a bomb that was hidden in a locker',
  ],
])('a threat is about a thing: %j', (text, expected) => {
  expect(read(text, 'Hoax calls empty schools').map((one) => one.about)).toEqual([expected])
})

describe('joined over reports', () => {
  const one = read('Ostmark had warned Ruritania in private of a planned attack.', undefined, null, 'a')
  const two = read(
    'Ostmark told Ruritania about a planned attack. Ruritania denied that a warning was received.',
    undefined,
    null,
    'b',
  )
  const tellings = [
    ...one.map((warning) => ({ reportId: 'a', warning })),
    ...two.map((warning) => ({ reportId: 'b', warning })),
  ]

  test('one warning told of twice is one group with both reports', () => {
    const groups = joinWarnings(tellings)
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({ from: 'Ostmark', to: 'Ruritania', public: false, reports: ['a', 'b'] })
    expect(groups[0]!.reception.map((answer) => [answer.reportId, answer.reception.how])).toEqual([
      ['b', 'denied_receipt'],
    ])
  })

  test('the order of the reports does not matter', () => {
    expect(joinWarnings(tellings.toReversed())).toEqual(joinWarnings(tellings))
  })
})

test('every rule used is explained, and every span equals its slice', () => {
  const text = 'Ostmark had warned Ruritania of a planned attack. It denied that any warning was received.'
  for (const warning of read(text)) {
    expect(rules[warning.why.rule]).toBeTypeOf('string')
    for (const span of [...warning.spans, ...warning.why.words])
      expect(span.text).toBe(text.slice(span.start, span.end))
  }
})

test.each(['', '\ud800', 'warned '.repeat(3000), 'threats '.repeat(3000)])('reads the odd text %#', (text) => {
  expect(read(text).length).toBeLessThan(3)
})

describe('concerns, letters and calls before the event', () => {
  const head = 'A ferry sank off Borg on 14 May 2031, killing 12 people.'
  test.each([
    [
      'Engineers raised concerns about cracks in the hull with the operator.',
      ['Engineers > operator: cracks in the hull · -'],
    ],
    ['Residents had voiced fears over the unsafe pier.', ['Residents > -: the unsafe pier · -']],
    [
      'The union wrote to the ministry about the faulty doors three weeks before the sinking.',
      ['union > ministry: the faulty doors · 2031-W17'],
    ],
    [
      'Crew members had written to Nordline to say that the pumps did not work.',
      ['Crew members > Nordline: that the pumps did not work · -'],
    ],
    [
      'Two days before the sinking, inspectors warned the operator that the doors did not close.',
      ['inspectors > operator: that the doors did not close · 2031-05-12'],
    ],
    [
      'Inspectors warned the operator days before the sinking that the doors did not close.',
      ['Inspectors > operator: that the doors did not close · ../2031-05-13'],
    ],
    ['The minister raised concerns about the budget with the party.', []],
    ['She wrote to the mayor to thank him.', []],
  ])('reads %j', (text, expected) => {
    expect(read(`${head} ${text}`, 'Ferry sinks off Borg').map((one) => `${brief(one)} · ${one.when ?? '-'}`)).toEqual(
      expected,
    )
  })

  test.each([
    ['A caller threatened to blow up the Borg airport.', 'Borg airport'],
    ['The school received a bomb threat by e-mail.', 'school'],
    ['An anonymous caller phoned the station in Lund saying a bomb was on the train.', 'station in Lund'],
    ['Bomb calls against stations and malls forced out 5,000 people.', 'stations and malls'],
  ])('whom a threat was for: %j', (text, expected) => {
    expect(read(text).map((one) => [one.kind, one.to])).toEqual([['threat', expected]])
  })
})
