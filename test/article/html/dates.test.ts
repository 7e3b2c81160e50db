import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, datesIn, readDate } from '../../../src/article/html/dates.ts'

test.each([
  ['2031-05-03T10:00:00+02:00', '2031-05-03T10:00:00+02:00'],
  ['2031-05-03T10:00:00.000Z', '2031-05-03T10:00:00Z'],
  ['2031-05-03T10:00:00+0200', '2031-05-03T10:00:00+02:00'],
  ['2031-05-03 9:15', '2031-05-03T09:15'],
  ['Sat, 03 May 2031 10:00:00 +0200', '2031-05-03'],
  ['Sat May 03 10:00:00 CEST 2031', '2031-05-03'],
  ['3. Mai 2031, 09:03 Uhr', '2031-05-03'],
  ['Mo., 5. Mär. 2029', '2029-03-05'],
  ['03.05.31', '2031-05-03'],
  ['3. 5. 2031', '2031-05-03'],
  ['26 | 01 | 2022', '2022-01-26'],
  ['May 3rd, 2031', '2031-05-03'],
  ['MAY 3, 2031 10:43', '2031-05-03'],
  ['3 de mayo de 2031', '2031-05-03'],
  ['1er mars 2027', '2027-03-01'],
  ['3 мая 2031 года', '2031-05-03'],
  ['3 Μαΐου 2031', '2031-05-03'],
  ['24 نيسان / أبريل 2020', '2020-04-24'],
  ['2031年5月3日', '2031-05-03'],
  ['2031. május 3.', '2031-05-03'],
  ['14-Sep-2017', '2017-09-14'],
  ['20310503', '2031-05-03'],
  ['3 Samstag Mai 2031', '2031-05-03'],
  // Two elements without a space between them: "May 3, 2031" and "5:01 AM".
  ['May 3, 20315:01 AM ET', '2031-05-03'],
  ['25/12/2030', '2030-12-25'],
  ['12/25/2030', '2030-12-25'],
])('reads %j as %s', (printed, day) => {
  expect(dateIn(printed, true)?.value).toBe(day)
})

test('reads 3/4/2019 by the custom of the page and says that it could be otherwise', () => {
  expect(dateIn('3/4/2019', true)).toMatchObject({ value: '2019-04-03', ambiguous: true })
  expect(dateIn('3/4/2019', false)).toMatchObject({ value: '2019-03-04', ambiguous: true })
  expect(dateIn('3.4.2019', false)).toMatchObject({ value: '2019-04-03', ambiguous: false })
})

test.each([
  '10.10.10.10',
  'version 2.4.2019.1',
  '31 February 2020',
  '30.02.2020',
  'from 1200 to 2017',
  'on Thursday',
  '1/2',
  'May 2031',
  '2017-13-01',
])('finds no day in %j', (text) => expect(dateIn(text, true)).toBeNull())

test('gives where each day stands', () => {
  const text = 'Posted on 3 May 2031, updated 4 May 2031'
  expect(datesIn(text, true).map((date) => text.slice(date.start, date.end))).toEqual(['3 May 2031', '4 May 2031'])
})

test.each([
  ['seconds since 1970', '1935583200', '2031-05-03'],
  ['milliseconds since 1970', '1935583200000', '2031-05-03'],
  ['no date', 'soon', null],
])('reads a value of %s', (_name, value, day) => {
  expect(readDate(value, true)).toBe(day)
})

test('finds every day again that it is printed as', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1991, max: 2040 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const two = (n: number): string => String(n).padStart(2, '0')
        const day = `${y}-${two(m)}-${two(d)}`
        for (const printed of [day, `${d}.${m}.${y}`, `${two(d)}/${two(m)}/${y}`, `${y}/${two(m)}/${two(d)}`]) {
          expect(dateIn(`Halden, ${printed}`, true)?.value).toBe(day)
        }
      },
    ),
  )
})
