import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { comparing } from '../../src/incidents/explain-pair.ts'
import { incidentsAmong } from '../../src/incidents/index.ts'
import { report } from './reports.ts'

/** Two happenings of one kind, told in nearly the same words. All of it is invented. */
const FIRES = [
  report(
    'a1',
    'Fire guts Marlow supermarket in Leeds',
    'A fire destroyed the Marlow supermarket in Leeds early on Sunday. Eight crews fought the blaze and police are treating it as suspicious. Nobody was hurt, the fire service said.',
    '2031-05-12',
  ),
  report(
    'a2',
    'Arson suspected at supermarket',
    'Police are treating a fire which destroyed a Marlow supermarket in Leeds on Sunday as suspicious. The blaze took hold of the roof and eight crews were needed, the fire service said.',
    '2031-05-12',
  ),
  report(
    'b1',
    'Huge fire destroys Marlow supermarket in Cork',
    'A huge fire destroyed the Marlow supermarket in Cork on Friday night. Police are treating the blaze as suspicious. Fifteen crews fought the fire, and 40 shoppers were led out, the fire service said.',
    '2031-05-17',
  ),
  report(
    'b2',
    'Supermarket in ruins after blaze',
    'A Marlow supermarket was reduced to ruins after a blaze in Cork on Friday that police are treating as suspicious. 40 shoppers got out before the roof fell, the fire service said.',
    '2031-05-17',
  ),
]
const QUAKES = [
  report(
    'a1',
    'Strong quake shakes island',
    'A 6.1-magnitude earthquake struck in Aceh on Tuesday, damaging houses and sending people into the streets. There was no tsunami warning, the geophysics agency said.',
    '2031-03-05',
  ),
  report(
    'a2',
    'Earthquake damages houses in Aceh',
    'An earthquake measuring 6.0 damaged houses in Aceh on Tuesday, the geophysics agency said. People ran into the streets; no tsunami warning was issued.',
    '2031-03-05',
  ),
  report(
    'b1',
    'Earthquake damages houses',
    'A 4.8-magnitude earthquake damaged houses in Mataram on Saturday, sending people into the streets, the geophysics agency said. No tsunami warning was issued.',
    '2031-03-09',
  ),
  report(
    'b2',
    'Quake sends people into the streets',
    'People ran into the streets when an earthquake of magnitude 4.8 struck near Mataram on Saturday. Houses were damaged, the geophysics agency said, and there was no tsunami warning.',
    '2031-03-09',
  ),
]
const SHOOTINGS = [
  report(
    'a1',
    'Two shot dead at bar',
    'A gunman shot dead two men outside a bar in Toledo on Monday night. Otto Brann, 34, was arrested near the scene and charged with murder, police said.',
    '2031-06-04',
  ),
  report(
    'a2',
    'Man charged with murder over bar shooting',
    'Otto Brann, a 34-year-old roofer, was charged with murder after two men were shot dead outside a bar in Toledo on Monday, police said.',
    '2031-06-05',
  ),
  report(
    'b1',
    'Three shot dead at bar',
    'A gunman shot dead three women outside a bar in Tucson on Thursday night. Karl Imhoff, 51, was arrested near the scene and charged with murder, police said.',
    '2031-06-07',
  ),
  report(
    'b2',
    'Man charged with murder over bar shooting',
    'Karl Imhoff, a 51-year-old driver, was charged with murder after three women were shot dead outside a bar in Tucson on Thursday, police said.',
    '2031-06-08',
  ),
]
const COACHES = [
  report(
    'a1',
    'Coach sacked after defeat',
    'The Harriers fired coach Otto Brann on Saturday, a day after a 9th defeat in a row left the club last in the league. He won 14 games in two seasons.',
    '2031-11-03',
  ),
  report(
    'a2',
    'Harriers part with coach',
    'Coach Otto Brann was fired by the Harriers on Saturday after a ninth defeat in a row. The club is last in the league, and won 14 games in his two seasons.',
    '2031-11-03',
  ),
  report(
    'b1',
    'Coach sacked after defeat',
    'The Comets fired coach Emil Vasko on Wednesday, a day after a 5th defeat in a row left the club last in the league. He won 31 games in four seasons.',
    '2031-11-07',
  ),
  report(
    'b2',
    'Comets part with coach',
    'Coach Emil Vasko was fired by the Comets on Wednesday after a fifth defeat in a row. The club is last in the league, and won 31 games in his four seasons.',
    '2031-11-07',
  ),
]
const LAUNCHES = [
  report(
    'a1',
    'Rocket puts satellites into orbit',
    'A Corvus rocket lifted off in Kourou on Tuesday and put 12 satellites into orbit, the agency said. The upper stage burned for nine minutes.',
    '2031-09-03',
  ),
  report(
    'a2',
    'Corvus launch a success',
    'The launch of a Corvus rocket on Tuesday in Kourou was a success: 12 satellites reached their orbit, the agency said.',
    '2031-09-03',
  ),
  report(
    'b1',
    'Rocket puts satellites into orbit',
    'A Corvus rocket lifted off in Baikonur on Friday and put 34 satellites into orbit, the agency said. The upper stage burned for seven minutes.',
    '2031-09-06',
  ),
  report(
    'b2',
    'Corvus launch a success',
    'The launch of a Corvus rocket on Friday in Baikonur was a success: 34 satellites reached their orbit, the agency said.',
    '2031-09-06',
  ),
]

const SENTENCED = [
  report(
    'a1',
    'Prison killer gets death',
    'A judge on Monday sentenced Piet Halvar to death for the murder of three guards at the Velmar prison, the court said. Halvar showed no emotion as the sentence was read.',
  ),
  report(
    'a2',
    'Death for man who killed guards',
    'Piet Halvar was sentenced to death on Monday over the murder of three guards. The court at Velmar heard that Halvar had planned his escape for a year.',
  ),
  report(
    'a3',
    'Halvar shows no emotion',
    'The judge who sentenced Piet Halvar to death on Monday spoke of murder without mercy. Relatives of the guards wept in the Velmar court.',
  ),
  report(
    'a4',
    'Lawyers of prison killer to appeal',
    'Prison killer Piet Halvar was sentenced to death in Velmar on Monday for shooting three guards. His lawyers said they would appeal.',
  ),
  report(
    'a5',
    'No mercy for killer of guards',
    'Death for Piet Halvar: a judge in Velmar on Monday found no ground for mercy in the killing of three guards during his escape.',
  ),
]

const groups = (views: readonly Article[]): string[][] => incidentsAmong(views, []).map((group) => [...group.reports])

test.each([
  ['fires of one chain', FIRES],
  ['earthquakes', QUAKES],
  ['shootings in one week', SHOOTINGS],
  ['coaches fired', COACHES],
  ['launches of one rocket', LAUNCHES],
])('two %s come apart', (_name, reports) => {
  expect(groups(reports)).toEqual([
    ['a1', 'a2'],
    ['b1', 'b2'],
  ])
})

test.each([
  ['fires', FIRES, ['day: Sunday beside Friday', 'place: Leeds beside Cork']],
  [
    'earthquakes',
    QUAKES,
    ['magnitude: 6.0, 6.1 beside 4.8', 'day: Tuesday beside Saturday', 'names: Aceh beside Mataram'],
  ],
])('two %s are kept apart for details that can be named', (_name, reports, against) => {
  const pair = comparing(reports, [])(['a1', 'a2'], ['b1', 'b2'])
  expect(pair.words).toBeGreaterThan(pair.needed)
  expect(pair.weighed).toBeLessThan(pair.needed)
  expect(pair.reasons().against).toEqual(against)
})

test('two reports of one fire are told by what they share', () => {
  const { speaksFor, against } = comparing(FIRES, [])(['a1'], ['a2']).reasons()
  expect(speaksFor.slice(0, 3)).toEqual(['place: Leeds', 'counted: 8 crews', 'day: Sunday'])
  expect(against).toEqual([])
})

test('a bare headline that names another man joins no group in which nearly all name one', () => {
  const other = report('b', 'Judge sentences Orsk to death', 'Judge sentences Orsk to death for two murders.')
  expect(groups([...SENTENCED, other])).toEqual([['a1', 'a2', 'a3', 'a4', 'a5'], ['b']])
  const pair = comparing([...SENTENCED, other], [])(['b'], ['a1', 'a2', 'a3', 'a4', 'a5'])
  expect(pair.reasons().against).toEqual(['names: Orsk beside Piet'])
})
