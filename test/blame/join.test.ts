import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { aliasesIn } from '../../src/blame/alias.ts'
import { blameIn } from '../../src/blame/index.ts'
import { disputesIn, joinBlame, type ReportedBlame } from '../../src/blame/join.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

function reported(reportId: string, text: string): ReportedBlame[] {
  const article = plainArticle(text, { id: reportId })
  const analysis = analyse(article)
  return blameIn(article, analysis, claimsIn(article, analysis)).map((blame) => ({ reportId, blame }))
}

const first = reported(
  'a',
  'President Nils Berg blamed Ruritania for the blast. The Harbour Front (HF) claimed responsibility.',
)
const second = reported('b', 'Ruritania denied any involvement in the blast. HF claimed responsibility for it.')
const texts = ['The Harbour Front (HF) claimed responsibility.']

test('statements on one party are one group over the reports', () => {
  const groups = joinBlame([...first, ...second], texts)
  expect(groups.map((group) => [group.stance, group.party, group.reports])).toEqual([
    ['claims_own', 'HF', ['a', 'b']],
    ['blames', 'Ruritania', ['a']],
    ['denies', 'Ruritania', ['b']],
  ])
})

test('a denial in one report answers the accusation in another', () => {
  const [dispute, ...others] = disputesIn(joinBlame([...first, ...second], texts))
  expect(others).toEqual([])
  expect(dispute!.party).toBe('Ruritania')
  expect(dispute!.held.map((group) => group.voices.map((voice) => voice.by))).toEqual([['President Nils Berg']])
  expect(dispute!.cleared.map((group) => group.stance)).toEqual(['denies'])
})

test('the order of the reports does not matter', () => {
  expect(joinBlame([...second, ...first], texts)).toEqual(joinBlame([...first, ...second], texts))
})

test.each([
  ['The Harbour Front (HF) said so.', [['Harbour Front', 'HF']]],
  ['Dagor terrorist group (Dawn State, DSR, banned in Selm)', [['Dagor', 'Dawn State', 'DSR']]],
  ['The Harbour Front, also known as the Grey Hand, said so.', [['Harbour Front', 'Grey Hand']]],
  ['Nils Berg (left) and Ada Rusk (44) met.', []],
])('names put together in %j', (text, expected) => {
  expect(aliasesIn(text)).toEqual(expected)
})

test('bare "persons" go with the one group of persons that a report names more fully', () => {
  const full = reported('c', 'The calls were made by persons linked to the Grey Hand network, police said.')
  const bare = reported('d', 'The calls were made by persons who hid their numbers, police said.')
  expect(joinBlame([...full, ...bare]).map((group) => [group.party, group.reports])).toEqual([
    ['persons linked to the Grey Hand network', ['c', 'd']],
  ])
})
