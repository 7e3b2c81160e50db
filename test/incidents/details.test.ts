import { expect, test } from 'vitest'
import { readDetails } from '../../src/incidents/rules/read-details.ts'

const detailsOf = (text: string): string[] => {
  const found = new Set<string>()
  readDetails(text, Number.NaN, (sort, _unit, _value, printed) => found.add(`${sort} ${printed}`))
  return [...found]
}

test.each([
  ['a number with what it counts', 'The frigate took 23 armed pirates aboard.', ['count 23 pirates']],
  ['a number in words', 'Six masked robbers fled on foot.', ['count 6 robbers']],
  ['no count of time or length', 'After 12 days the 400 metre hole held water.', []],
  ['sums of money', 'They took $2.6 million, or 2 million euros.', ['money 2.6 million', 'money 2 million']],
  ['tolls', 'It killed 14, wounding 9, and left 30 people homeless.', ['toll 14 killed', 'toll 9 hurt', 'toll 30']],
  [
    'a toll that rises',
    'The death toll of the Elm fire rises to 14; a toll at 9 was told before.',
    ['toll 14 killed', 'toll 9 killed'],
  ],
  ['no toll but a road’s', 'Drivers fear the toll. It may rise to 14 percent.', []],
  ['an age', 'A 27-year-old man was held.', ['age 27']],
  [
    'magnitudes, however printed',
    'A 5.6-magnitude quake. A quake of magnitude 4.8. One measuring at least 6.1. A 5. 9 - magnitude tremor.',
    ['magnitude 5.6', 'magnitude 4.8', 'magnitude 6.1', 'magnitude 5.9'],
  ],
  ['days and dates', 'On Friday, 12 May 2031?', ['weekday Friday', 'date 12 May', 'year 2031']],
  ['no day of a statement', 'It was arson, police said Monday. The mayor announced on Tuesday that it was not.', []],
  ['no date of marines', 'The 23 Marines came.', ['count 23 marines']],
  ['places after words that lead to one', 'A blaze in Leeds, off the southern coast of Cork.', ['place Leeds']],
  ['no country as a place', 'A blaze in Norway.', []],
  ['ships, flights and storms', 'INS Tarkash met Flight 447.', ['vessel Tarkash', 'vessel 447']],
  ['no flight that takes time', 'Flight Takes Hours', []],
  ['a person named in full', 'The club fired coach Otto Brann.', ['person Otto Brann']],
  ['a person with a nickname', 'Deputy Luis (Lucky) Orrasco died.', ['person Deputy Luis (Lucky) Orrasco']],
  ['none who speaks', 'It is over, Ada Rusk said. Otto Brann, the mayor, said so too.', []],
  ['no person in a headline', 'Coach Otto Brann Fired By Velmar Rovers', []],
])('reads %s', (_name, text, details) => {
  expect(detailsOf(text)).toEqual(details)
})

test('Sundays of two weeks are two days, and a night belongs to both its days', () => {
  const days = (published: string): string[] => {
    const values: string[] = []
    readDetails('It burned on Sunday.', Date.parse(published) / 86_400_000, (_sort, unit, value) =>
      values.push(`${unit} ${value}`),
    )
    return values
  }
  expect(days('2031-05-06')).toEqual([' 3', ' 4', 'dated 22403', 'dated 22404'])
  expect(days('2031-05-13')).toEqual([' 3', ' 4', 'dated 22410', 'dated 22411'])
})

test.each([
  '',
  ' ',
  '\ud800',
  '5',
  '5.',
  '5. ',
  '-',
  'A',
  'in',
  'in ',
  '1,'.repeat(9000),
  'A '.repeat(9000),
  '’'.repeat(900),
])('bad text %# is read to its end', (text) => {
  expect(() => detailsOf(text)).not.toThrow()
})
