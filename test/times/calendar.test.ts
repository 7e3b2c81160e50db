import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDay, dayNumber, daysInMonth, dayText, isoWeek, mondayOf, weekdayOf } from '../../src/times/calendar.ts'
import { easterOf } from '../../src/times/rules/holidays.ts'

test.each([
  ['the first day of all', 1970, 1, 1, 0],
  ['a leap day', 2024, 2, 29, 19782],
  ['a day before all', 1969, 12, 31, -1],
])('counts %s', (_name, year, month, day, expected) => {
  expect(dayNumber(year, month, day)).toBe(expected)
  expect(calendarDay(expected)).toEqual({ year, month, day })
})

test('agrees with the platform on every day of four hundred years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (number) => {
      const date = new Date(number * 86_400_000)
      expect(dayText(number)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(number)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay())
    }),
  )
})

test('gives each day back from its ISO week and weekday', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (number) => {
      const { year, week } = isoWeek(number)
      expect(mondayOf(year, week) + weekdayOf(number) - 1).toBe(number)
    }),
  )
})

test.each([
  ['the last days of a year can lie in week 1 of the next', '2024-12-30', { year: 2025, week: 1 }],
  ['the first days of a year can lie in week 53 of the last', '2021-01-03', { year: 2020, week: 53 }],
])('%s', (_name, text, expected) => {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  expect(isoWeek(dayNumber(year, month, day))).toEqual(expected)
})

test('knows February', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
})

test.each([
  [1999, '1999-04-04'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, expected) => {
  expect(dayText(easterOf(year))).toBe(expected)
})
