import { expect, test } from 'vitest'
import { fullId, shortId, shortLabels, withLabels } from '../../src/account/labels.ts'

test('a long id is shortened to its first part when no other begins so', () => {
  expect([...shortLabels(['000_ccf0dbb3bf0ac133', '001_88edd530d9fcfb83'])]).toEqual([
    ['000_ccf0dbb3bf0ac133', '000'],
    ['001_88edd530d9fcfb83', '001'],
  ])
})
test('ids that begin alike keep as much as tells them apart', () => {
  expect([...shortLabels(['harbour-gazette-page-one', 'harbour-gazette-page-two']).values()]).toEqual([
    'harbour-gazette-page-one',
    'harbour-gazette-page-two',
  ])
})
test('a short id stays whole', () => {
  expect([...shortLabels(['nwa-agency']).values()]).toEqual(['nwa-agency'])
})
test('the short label of a citation leads back to the full id', () => {
  expect(fullId('000.f3', ['000_ccf0dbb3bf0ac133', '001_88edd530d9fcfb83'])).toBe('000_ccf0dbb3bf0ac133.f3')
})
test('a hash is cut where it differs from the others', () => {
  expect([...shortLabels(['06ee193de4bd611f7fafbab0c5', '06ee193de4ff0011223344556677']).values()]).toEqual([
    '06ee193de4b',
    '06ee193de4f',
  ])
})
test('the id of a copy is cut and found again on both sides', () => {
  const ids = ['000_ccf0dbb3bf0ac133', '001_88edd530d9fcfb83']
  expect(shortId('000_ccf0dbb3bf0ac133~001_88edd530d9fcfb83', shortLabels(ids))).toBe('000~001')
  expect(fullId('000~001', ids)).toBe('000_ccf0dbb3bf0ac133~001_88edd530d9fcfb83')
})
test('a bare number means an incident', () => {
  expect(fullId('2', ['nwa-agency'])).toBe('incident-2')
})

test('a text that names reports by their ids can name them shortly', () => {
  const labels = shortLabels(['000_ccf0dbb3bf0ac133', '001_88edd530d9fcfb83', 'echo'])
  expect(
    withLabels('001_88edd530d9fcfb83 copies 000_ccf0dbb3bf0ac133 (56% of 000_ccf0dbb3bf0ac133): echo stays.', labels),
  ).toBe('001 copies 000 (56% of 000): echo stays.')
})
