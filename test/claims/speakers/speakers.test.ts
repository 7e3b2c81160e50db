import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/article/plain.ts'
import { claimsIn } from '../../../src/claims/index.ts'
import { sameEntity } from '../../../src/claims/speakers/index.ts'
import { analyse } from '../../../src/language/index.ts'

function sourcesOf(text: string) {
  const article = plainArticle(text)
  return claimsIn(article, analyse(article)).flatMap(({ source }) =>
    source ? [[source.text, source.name, source.role, source.kind]] : [],
  )
}

test.each([
  [
    'a surname goes to the full name and its office',
    'Harbour Ministry spokesperson Ann Rusk said the pier is shut. Rusk said it would stay shut.',
    [
      ['Harbour Ministry spokesperson Ann Rusk', 'Ann Rusk', 'Harbour Ministry spokesperson', 'person'],
      ['Rusk', 'Ann Rusk', 'Harbour Ministry spokesperson', 'person'],
    ],
  ],
  [
    'a pronoun goes to who spoke last, even paragraphs later',
    'Mayor Bo Lind said the pier is shut.\n\nThe works began in May.\n\nThey cost two million.\n\n“It will stay shut,” he added.',
    [
      ['Mayor Bo Lind', 'Bo Lind', 'Mayor', 'person'],
      ['he', 'Bo Lind', 'Mayor', 'person'],
    ],
  ],
  [
    'an office goes to who holds it',
    'Port director Karl Odd said the pier is shut. Nobody was hurt. The director said divers were searching.',
    [
      ['Port director Karl Odd', 'Karl Odd', 'Port director', 'person'],
      ['The director', 'Karl Odd', 'Port director', 'person'],
    ],
  ],
  [
    'an age points to who spoke last',
    'Karl Odd, 76, said the pier shook. The 76-year-old said he ran.',
    [
      ['Karl Odd, 76', 'Karl Odd', null, 'person'],
      ['The 76-year-old', 'Karl Odd', null, 'person'],
    ],
  ],
  [
    'a little word inside a name belongs to it, and its spokesman stays unnamed',
    'Transport for Lind said the line is shut. A Transport for Lind spokesman said it would open on Monday.',
    [
      ['Transport for Lind', 'Transport for Lind', null, 'organisation'],
      ['A Transport for Lind spokesman', null, 'Transport for Lind spokesman', 'unnamed'],
    ],
  ],
  [
    // An unnamed source must never be given a name found elsewhere in the report.
    'an unnamed source stays unnamed',
    'Bo Lind left early. The calls came from abroad, a law enforcement source said. “We know who called,” the source said.',
    [
      ['a law enforcement source', null, 'law enforcement source', 'unnamed'],
      ['the source', null, 'law enforcement source', 'unnamed'],
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(sourcesOf(text)).toEqual(expected)
})

test('the number of unnamed sources is kept', () => {
  const article = plainArticle('The pier was mined, three sources familiar with the matter said.')
  expect(
    claimsIn(article, analyse(article)).map(({ source }) => [source?.unnamed, source?.count, source?.name]),
  ).toEqual([[true, 3, null]])
})

const person = (name: string | null) => ({ name, kind: 'person', unnamed: name === null })
test.each([
  ['two ways to write one name', 'Dmitri Oskin', 'Dmitry Oskin', true],
  ['a surname and a full name', 'Oskin', 'Dmitry Oskin', true],
  ['two people of one surname', 'Ann Rusk', 'Bo Rusk', false],
  ['two names', 'Ann Rusk', 'Ann Lind', false],
  ['accents', 'José Muñoz', 'Jose Munoz', true],
])('%s', (_name, a, b, expected) => {
  expect(sameEntity(person(a), person(b))).toBe(expected)
  expect(sameEntity(person(b), person(a))).toBe(expected)
})
test('unnamed sources are never joined', () => {
  expect(sameEntity(person(null), person(null))).toBe(false)
})
