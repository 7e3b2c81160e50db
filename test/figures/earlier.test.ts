import { expect, test } from 'vitest'
import { isToldEarlier } from '../../src/figures/earlier.ts'

test.each([
  ['Checks went on in 60 buildings, a source told the Echo earlier.', true],
  ['A source earlier told the Echo that 60 buildings were searched.', true],
  ['Officials had previously put the toll at nine.', true],
  ['Earlier this week twelve people died, police said.', false],
  ['Police said that nine people had died.', false],
])('%s', (sentence, expected) => {
  expect(isToldEarlier(sentence)).toBe(expected)
})
