import { expect, test } from 'vitest'
import { speakersIn } from '../../src/account/speakers.ts'
import { plainArticle } from '../../src/article/plain.ts'
import { reportFrom } from '../../src/pipeline.ts'

/** The names under which the sources of several reports appear in their account. */
function names(...texts: string[]): (string | null)[] {
  const reports = texts.map((text, i) => reportFrom(plainArticle(text, { id: `r${i}` })))
  const speakers = speakersIn(reports)
  return reports.flatMap((report) => report.claims.map((claim) => claim.source && speakers.of(claim.source).name))
}

test('a surname in one report is the full name of another', () => {
  expect(
    names('“The bridge is shut,” Holt told reporters.', 'Minister Ada Holt said on Monday that the bridge was shut.'),
  ).toEqual(['Ada Holt', 'Ada Holt'])
})
test('an unnamed source stays unnamed', () => {
  expect(names('“The bridge is shut,” a source in the ministry said.', 'Ada Holt said the bridge was shut.')).toEqual([
    null,
    'Ada Holt',
  ])
})

test.each([
  ['Minister Holt', 'Ada Holt'],
  ['the port’s director, Ada Holt', 'Ada Holt'],
  ['Holt', 'Ada Holt'],
  ['Bert Holt', 'Bert Holt'],
  ['the ministry in Orlo', 'the ministry in Orlo'],
])('printed words that end in a speaker’s name are that speaker: %s', (printed, expected) => {
  const report = reportFrom(plainArticle('Minister Ada Holt said on Monday that the bridge was shut.'))
  expect(speakersIn([report]).named(printed)).toBe(expected)
})
