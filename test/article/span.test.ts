import { expect, test } from 'vitest'
import { spanAt } from '../../src/article/span.ts'

test('a span holds the words between its offsets', () => {
  expect(spanAt('The calls came from abroad.', 4, 9)).toEqual({ start: 4, end: 9, text: 'calls' })
})
test('a span outside its text is refused', () => {
  expect(() => spanAt('short', 2, 9)).toThrow(new RangeError('no span [2, 9) in a text of 5 characters'))
})
