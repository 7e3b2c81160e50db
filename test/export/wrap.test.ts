import { expect, test } from 'vitest'
import { printable } from '../../src/export/printable.ts'
import { wrap } from '../../src/export/wrap.ts'

test('words are broken over lines with a hanging indent', () => {
  expect(wrap('at least 14 people were killed', 20, 'Killed  ', '        ')).toEqual([
    'Killed  at least 14',
    '        people were',
    '        killed',
  ])
})
test('wide characters take two columns', () => {
  expect(wrap('港口 港口 港口', 9, '', '')).toEqual(['港口 港口', '港口'])
})
test('escape sequences of a report cannot reach the terminal', () => {
  expect(printable('dead\u001b[2J\u202e41\r\nlines')).toBe('dead\ufffd[2J41 lines')
})
