import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import type { Figure } from '../../src/figures/figure.ts'
import { figuresIn } from '../../src/figures/index.ts'
import { figureRules } from '../../src/figures/rules.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import { dirty } from './cases-dirty.ts'
import { forms } from './cases-forms.ts'
import { more } from './cases-more.ts'
import { nearMisses } from './cases-near-misses.ts'
import { people } from './cases-people.ts'
import { places } from './cases-places.ts'
import { tolls } from './cases-tolls.ts'
import type { FigureCase } from './figure-case.ts'

function figuresOf(text: string, facts: Parameters<typeof plainArticle>[1] = {}): readonly Figure[] {
  const published = { value: '2031-05-04', how: 'stated', certainty: 'stated' as const }
  const article = plainArticle(text, { published, ...facts })
  const analysis = analyse(article)
  return figuresIn(article, analysis, [], timesIn(article, analysis, '2031-05-04'))
}

/** "killed 12 exact total: 12 people" */
function told({ kind, value, min, max, qualifier, scope, span }: Figure): string {
  const number = qualifier === 'range' ? `${min}..${max}` : (value ?? `${min}..`)
  return `${kind} ${number} ${qualifier} ${scope}: ${span.text}`
}

describe.each<[string, readonly FigureCase[]]>([
  ['people', people],
  ['forms', forms],
  ['dirty', dirty],
  ['more', more],
  ['near misses', nearMisses],
  ['places', places],
  ['tolls', tolls],
])('%s', (_name, cases) => {
  test.each(cases)('%s', (sentence, figures) => {
    expect(figuresOf(sentence).map(told)).toEqual(figures)
  })
})

test('a number told again by "those" counts once more, and a number out of it is a part', () => {
  expect(figuresOf('Some 31 people died in Arlen. Two of those 31 people were Danes.').map(told)).toEqual([
    'killed 31 about total: Some 31 people',
    'killed 2 exact part: Two',
    'killed 31 exact total: 31 people',
  ])
})

test('a number put on the count is of what was counted last', () => {
  expect(figuresOf('Sixty people died in Arlen. At one point officials put the count at 73.').map(told)).toEqual([
    'killed 60 exact total: Sixty people',
    'killed 73 exact total: 73',
  ])
})

test('a smaller number of a named group is a part where the report has the total', () => {
  expect(figuresOf('The blast killed 84 people. Seven teachers were killed.').map(told)).toEqual([
    'killed 84 exact total: 84 people',
    'killed 7 exact part: Seven teachers',
  ])
})

test('two counts told together that add up to a third are its parts', () => {
  expect(
    figuresOf('Two fires killed at least 47 people. At least 38 died in Arlen. At least nine died in Borg.').map(told),
  ).toEqual([
    'killed 47 at_least total: at least 47 people',
    'killed 38 at_least part: At least 38',
    'killed 9 at_least part: At least nine',
  ])
})

test('deaths of an attack named only for its closeness in time are not of this one', () => {
  expect(
    figuresOf(
      'Nine people were killed in Arlen. It follows on the heels of the raid in Borg, where 84 were killed and roughly 200 wounded.',
    ).map(told),
  ).toEqual(['killed 9 exact total: Nine people', 'killed 84 exact other: 84', 'injured 200 about other: roughly 200'])
})

test('what follows a date of long ago in one paragraph is of that incident', () => {
  expect(
    figuresOf(
      'Ten people died on Sunday.\nOn 3 June 2024, a bus fell off the bridge at Borg, killing 18. Two more died in hospital.',
    ).map(told),
  ).toEqual(['killed 10 exact total: Ten people', 'killed 18 exact other: 18', 'killed 2 exact other: Two more'])
})

test('a report of a trial tells of an old incident as its own', () => {
  expect(figuresOf('A jury convicted a man on Friday of killing three people in 2028.').map(told)).toEqual([
    'killed 3 exact total: three people',
  ])
})

test.each([
  [
    'names the speaker before',
    'The Arlen fire brigade, which sent 70 officers, said at least 40 people were hurt.',
    'Arlen fire brigade',
  ],
  [
    'names the speaker after',
    'At least 40 people were hurt, the transport police said in a statement.',
    'transport police',
  ],
  ['leaves the title out', 'The toll rose to 85, Anna Lem, head of the rescue service, said on Friday.', 'Anna Lem'],
  [
    'reads said before its subject',
    'Two children died, said the ministry of health in Arlen.',
    'ministry of health in Arlen',
  ],
  ['reads according to', 'According to hospital staff, 12 people were injured.', 'hospital staff'],
  ['reads a bare tag', 'Lorry hits crowd in Borg, dozens dead: reports', 'reports'],
  ['takes figures as a source', 'Official figures show 20 people were injured.', 'Official figures'],
  ['knows who puts the toll at a number', 'Police still put the toll at 16.', 'Police'],
  ['knows who counts', 'The road is shut, while the Velm hospital counts 17 dead.', 'Velm hospital'],
  ['takes no "by our count" for a speaker', 'By our count 31 people have died.', null],
  ['takes no deaths for a speaker', 'The latest deaths put the toll at 16.', null],
  // A new clause is the report's own.
  ['leaves the own voice alone', 'The mayor said the road was closed, but 12 people had died by then.', null],
  ['gives no pronoun', 'They said 12 people were killed.', null],
])('a count that no claim covers %s', (_name, sentence, source) => {
  expect(figuresOf(sentence).map((figure) => figure.source?.text ?? null)).toEqual([source])
})

test.each([
  ['The blast killed 12 people. Five people were hurt; two of them were cooks.', [null, null, null]],
  ['Twelve people were hurt, among them three nurses.', [null, 'three nurses']],
  ['Thirty people were injured, six critically.', [null, 'critically']],
  ['Thirty people were injured, including three.', [null, null]],
  ['Forty people were hurt. Twelve of those injured are children.', [null, 'those injured']],
  ['Nine people died. A bomb at a market in Lund in 2007 killed 40 people.', [null, 'market in Lund in 2007']],
  ['Nine people died. In 2007, a bomb at a market in Lund killed 40 people.', [null, 'bomb at a market in Lund']],
  ['Nine people died. In 2007, 40 people were killed.', [null, null]],
])('what a count is of tells by itself or is left out: %s', (text, of) => {
  expect(figuresOf(text).map((figure) => figure.of?.text ?? null)).toEqual(of)
})

test('what was put earlier is not what is said now', () => {
  const earlier = (text: string) => figuresOf(text).map((figure) => [figure.value, figure.earlier ?? false])
  expect(
    earlier(
      'Police, who had earlier put the number of dead at four because one body was counted twice, said three people had died.',
    ),
  ).toEqual([
    [4, true],
    [3, false],
  ])
  expect(earlier('The death toll is 16, not 17 as earlier reported.')).toEqual([[16, false]])
})

test('the time a count holds for is printed, or the time of the report', () => {
  expect(figuresOf('As of 2 May 2031, 12 people had died. Another 30 were hurt.').map((figure) => figure.asOf)).toEqual(
    ['2031-05-02', '2031-05-04'],
  )
})

test('Russian sentences are read with their own words', () => {
  const russian = (text: string) => figuresOf(text, { language: 'ru' }).map(told)
  expect(russian('В Норхавене на 16 объектах проведена эвакуация людей.')).toEqual([
    'places 16 exact total: 16 объектах',
  ])
  expect(russian('Эвакуировано более 31 тыс. человек из 140 зданий.')).toEqual([
    'evacuated 31000 more_than total: более 31 тыс. человек',
    'buildings 140 exact total: 140 зданий',
  ])
  expect(russian('При взрыве погибли 12 человек, ещё 30 ранены.')).toEqual([
    'killed 12 exact total: 12 человек',
    'injured 30 exact total: 30',
  ])
  expect(russian('4 мая 2031 г. полиция задержала двоих подозреваемых.')).toEqual([
    'arrested 2 exact total: двоих подозреваемых',
  ])
})

test('every rule that fires is explained', () => {
  const used = new Set(
    [...people, ...forms, ...dirty, ...more, ...nearMisses].flatMap(([sentence]) =>
      figuresOf(sentence).map((figure) => figure.why.rule),
    ),
  )
  expect([...used].filter((rule) => !(rule in figureRules))).toEqual([])
})

test.each([
  ['nothing', ''],
  ['white space', ' \n\t\n'],
  ['half a character', '12 killed \ud83d in Arlen'],
  ['a line without an end', '12 people were killed and '.repeat(4_000)],
  ['digits without an end', '1'.repeat(100_000)],
  ['numbers without an end', '12,'.repeat(50_000)],
])('%s does not stop the stage', (_name, text) => {
  expect(Array.isArray(figuresOf(text))).toBe(true)
})

test('every span lies in its text and ids run on', () => {
  const text = people.map(([sentence]) => sentence).join('\n')
  const figures = figuresOf(text)
  expect(figures.every(({ span }) => text.slice(span.start, span.end) === span.text)).toBe(true)
  expect(figures.map((figure) => figure.id)).toEqual(figures.map((_figure, place) => `text.f${place + 1}`))
})
