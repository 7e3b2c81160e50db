import fc from 'fast-check'
import { expect, test } from 'vitest'
import { grouped } from '../../src/figures/grouped.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_050_007, '1,050,007'],
  [-1200, '-1,200'],
  [2500.5, '2,500.5'],
])('%d is printed as %s', (count, printed) => {
  expect(grouped(count)).toBe(printed)
})

test('any count is printed as the locale has it', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), (count) => grouped(count) === count.toLocaleString('en-US')))
})
