import { expect, test } from 'vitest'
import { readDetails } from '../../src/incidents/rules/read-details.ts'

const detailsOf = (text: string): string[] => {
  const found = new Set<string>()
  readDetails(text, (sort, unit, value) => found.add(`${sort} ${unit === '' ? '' : `${unit} `}${value}`))
  return [...found]
}

test.each([
  ['a number with what it counts', 'The frigate took 23 armed pirates aboard.', ['count pirate 23']],
  ['a number in words', 'Six masked robbers fled on foot.', ['count robber 6']],
  ['no count of time, money or length', 'After 12 days the 400 metre hole held $3 million.', []],
  ['a toll, whatever is counted', 'It killed 14 and left 30 people homeless.', ['toll 14', 'toll 30']],
  ['an age', 'A 27-year-old man was held.', ['age 27']],
  [
    'magnitudes, however printed',
    'A 5.6-magnitude quake. A quake of magnitude 4.8. One measuring at least 6.1. A 5. 9 - magnitude tremor.',
    ['magnitude 5.6', 'magnitude 4.8', 'magnitude 6.1', 'magnitude 5.9'],
  ],
  [
    'days and dates',
    'On Friday, 12 May 2031, or Sept. 3?',
    ['weekday Friday', 'date May 12', 'year 2031', 'date Sep 3'],
  ],
  ['no date of marines', 'The 23 Marines came.', ['count marine 23']],
  ['places after words that lead to one', 'A blaze in Leeds, off the southern coast of Cork.', ['place leeds']],
  [
    'ships, flights and storms',
    'INS Tarkash met Flight 447 near Hurricane Odo.',
    ['vessel Tarkash', 'vessel 447', 'vessel Odo'],
  ],
  ['a person named in full', 'The club fired coach Otto Brann.', ['person brann']],
  ['a person with title and nickname', 'Deputy Luis (Lucky) Orrasco died.', ['person orrasco']],
  ['none who speaks', 'It is over, Ada Rusk said. Otto Brann, the mayor, said so too.', []],
])('reads %s', (_name, text, details) => {
  expect(detailsOf(text)).toEqual(details)
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
