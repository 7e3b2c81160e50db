import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { incidentStream, incidentsAmong } from '../../src/incidents/index.ts'

const notes = (texts: readonly string[]) => texts.map((text, i) => plainArticle(text, { id: 'abcdefgh'[i]! }))

const WEAK = [
  ['a month and a year', 'Ice rink ready by June 2020', 'Bakers met in June 2020'],
  ['a date', 'Patches are out since Tuesday, 14 January 2020.', 'A shop burned on Tuesday, 14 January 2020.'],
  ['a number', 'On Monday 12 people sang in Elm.', 'On Monday 12 people were fined in Velmar.'],
  ['a country', 'New coins for France.', 'Rusk cycled through France.'],
] as const

test.each(WEAK)('two short reports that share only %s are two incidents', (_, first, second) => {
  expect(incidentsAmong(notes([first, second]), []).map((group) => group.reports)).toEqual([['a'], ['b']])
})

test('a date is no veto where names and words are shared too', () => {
  const groups = incidentsAmong(
    notes(['Fire at the mill in Elm on 3 June 2020.', 'Firemen fought a blaze at the Elm mill on 3 June.']),
    [],
  )
  expect(groups.map((group) => group.reports)).toEqual([['a', 'b']])
})

test('a short report that arrives does not join another by its date alone', () => {
  const stream = incidentStream()
  const things = 'herring gravel organ turnip lantern marble oboe saddle plaster thimble ladder mitten'.split(' ')
  for (const [i, thing] of things.entries())
    stream.add(plainArticle(`The ${thing} of house ${i} is a ${thing} of note.`, { id: thing }))
  stream.add(plainArticle('Ice rink ready by June 2020', { id: 'rink' }))
  expect(stream.add(plainArticle('Bakers met in June 2020', { id: 'bakers' })).group).toBe('bakers')
})
