import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareTimes,
  contains,
  dayOf,
  daysBetween,
  daysOf,
  orderKey,
  timeWords,
  weekdayOfValue,
} from '../../src/times/compare.ts'

const value = fc.oneof(
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2024', '2024-03', '2024-Q1', '2024-SU', '2024-W12', '2024-W12-WE', '202X', '20', '2024-03-22TEV'),
  fc.constantFrom('2024-03-22T20:15', '2024-03-22T20:15+03:00', '2024-03-20/2024-03-22', 'XXXX-03-07', 'XXXX-WXX-5'),
  fc.constantFrom('PAST_REF', 'P3D', 'PXW', '', '2024-13-45', '/', 'T', '2024-03-22/', 'nonsense'),
)

describe('order', () => {
  test('sorts a timeline by first moment, then by last; unknown years come last', () => {
    const given = [
      '2024-03-22TEV',
      '2024',
      '2024-03-25',
      'XXXX-03-07',
      '2024-03-22',
      '2024-03',
      '2024-03-22T08:00',
      '2023-12',
    ]
    expect(given.sort(compareTimes)).toEqual([
      '2023-12',
      '2024',
      '2024-03',
      '2024-03-22',
      '2024-03-22T08:00',
      '2024-03-22TEV',
      '2024-03-25',
      'XXXX-03-07',
    ])
  })

  test('does not depend on the order it is given', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        expect([...values].sort(compareTimes)).toEqual([...values].reverse().sort(compareTimes))
      }),
    )
  })

  test('is a total order', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compareTimes(a, b))).toBe(a === b ? 0 : -Math.sign(compareTimes(b, a)))
      }),
    )
  })
})

describe('containment', () => {
  test.each([
    ['2024-03', '2024-03-22', true],
    ['2024-Q1', '2024-03', true],
    ['2024-03-20/2024-03-22', '2024-03-21', true],
    ['2024-03-22', '2024-03-22T20:15', true],
    ['202X', '2024', true],
    ['2024-W12', '2024-03-22', true],
    ['2023-WI', '2024-02-10', true],
    ['2024-03', '2024', false],
    ['2024-03-22', '2024-03-23', false],
    ['XXXX-03', 'XXXX-03-07', false],
    ['P3D', '2024', false],
  ])('%s contains %s: %s', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected)
  })

  test('every known value contains itself', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(contains(a, a)).toBe(daysOf(a) !== null)
      }),
    )
  })
})

test.each([
  ['2017-09-14', '2017-09-14'],
  ['2017-09-14T08:30Z', '2017-09-14'],
  ['2017-09-14TMO', '2017-09-14'],
  ['2017-W37-4', '2017-09-14'],
  ['2017-09-14/2017-09-14', '2017-09-14'],
  ['2017-09', null],
  ['XXXX-09-14', null],
  ['2017-02-30', null],
])('the day of %s is %s', (given, expected) => {
  expect(dayOf(given)).toBe(expected)
})

test.each([
  ['2024-03-22', '2024-03-25', 3],
  ['2024-03-01', '2024-02-28', -2],
  ['2024-03-22', 'XXXX-03-25', null],
])('days from %s to %s: %s', (from, to, expected) => {
  expect(daysBetween(from, to)).toBe(expected)
})

test.each([
  ['2017-09-14', 4],
  ['XXXX-WXX-5', 5],
  ['2017-09', null],
])('weekday of %s: %s', (given, expected) => {
  expect(weekdayOfValue(given)).toBe(expected)
})

test.each([
  ['2024-03-22', '22 Mar 2024'],
  ['2024-03', 'March 2024'],
  ['2024', '2024'],
  ['202X', 'the 2020s'],
  ['198', 'the 1980s'],
  ['19XX', 'the 1900s'],
  ['2024-03-22T20:15', '22 Mar 2024, 20:15'],
  ['2024-03-22T20:15Z', '22 Mar 2024, 20:15 UTC'],
  ['2024-03-22T20:15+03:00', '22 Mar 2024, 20:15 UTC+03:00'],
  ['2024-03-22TEV', '22 Mar 2024, evening'],
  ['2017-09-12/2017-09-14', '12 to 14 Sep 2017'],
  ['2024-02-27/2024-03-01', '27 Feb to 1 Mar 2024'],
  ['2023-12-30/2024-01-02', '30 Dec 2023 to 2 Jan 2024'],
  ['2024-01/2024-03', 'January 2024 to March 2024'],
  ['XXXX-03-07', '7 March (year not stated)'],
  ['XXXX-03-XX', 'March (year not stated)'],
  ['XXXX-03', 'March (year not stated)'],
  ['2024-03-XX', 'March 2024'],
  ['2024-XX-XX', '2024'],
  ['XXXX-WXX-1', 'a Monday (date not stated)'],
  ['XXXX-03-WXX-1', 'a Monday in March (year not stated)'],
  ['2024-W12', 'week 12, 2024'],
  ['2024-Q1', 'quarter 1 of 2024'],
  ['2024-H2', 'second half of 2024'],
  ['2024-SU', 'summer 2024'],
  ['XXXX-XX-XX', 'a day not stated'],
  ['P3D', '3 days'],
  ['PT1H', 'an hour'],
  ['PXW', 'some weeks'],
  ['PAST_REF', 'in the past'],
  ['nonsense', 'nonsense'],
  // A property that every plain object has is no word of ours.
  ['valueOf', 'valueOf'],
])('%s reads "%s"', (given, expected) => {
  expect(timeWords(given)).toBe(expected)
})

test('says something for any value and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(value, fc.string({ minLength: 1 }), fc.constantFrom('toString', '2024-01-01Tconstructor')),
      (any) => {
        expect(timeWords(any)).toBeTypeOf('string')
        expect(typeof orderKey(any)).toBe('string')
        dayOf(any)
      },
    ),
  )
})
