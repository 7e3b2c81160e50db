import { expect, test } from 'vitest'
import { blameOf } from '../../src/account/blame.ts'
import { speakersIn } from '../../src/account/speakers.ts'
import { plainArticle } from '../../src/article/plain.ts'
import { reportFrom } from '../../src/pipeline.ts'

/** The parties that an account of these reports holds responsible, each with how many reports say so. */
function parties(...texts: string[]): string[] {
  const reports = texts.map((text, i) => reportFrom(plainArticle(text, { id: `r${i}`, title: 'Van hits Selm market' })))
  const { blame } = blameOf(
    reports,
    speakersIn(reports),
    (report, id, span) => ({ report, id, span, block: 1 }) as never,
  )
  return blame.map(({ party, by }) => `${party} ${by.flatMap(({ cites }) => cites).length}`)
}
const NAMED = 'Ivan Orlov, 34, was arrested on suspicion of murder after a van hit a market in Selm, police said.'
const MAN = 'A 34-year-old man was arrested on suspicion of murder, police said.'
const OTHER = 'A 52-year-old man was arrested on suspicion of murder, police said.'
const DRIVER = 'The driver was arrested on suspicion of murder, police said.'

test.each<[string, string[], string[]]>([
  ['a man of the same age is the one whom another report names', [NAMED, MAN], ['Ivan Orlov 2']],
  ['a man of another age is not', [NAMED, OTHER], ['Ivan Orlov 1', '52-year-old man 1']],
  [
    'a woman of the same age stays beside the man',
    [MAN, MAN.replace('man', 'woman')],
    ['34-year-old man 1', '34-year-old woman 1'],
  ],
  [
    'one of two who are named with that age is nobody told',
    [NAMED, NAMED.replace('Ivan Orlov', 'Pavel Brun'), MAN],
    ['Ivan Orlov 1', 'Pavel Brun 1', '34-year-old man 1'],
  ],
  [
    'the driver is the one whom a report calls the driver',
    [`${NAMED} The driver of the van, Ivan Orlov, lived in Elm.`, DRIVER],
    ['Ivan Orlov 2'],
  ],
  ['a driver is not given the name of whoever was arrested', [NAMED, DRIVER], ['Ivan Orlov 1', 'driver 1']],
  [
    'where a report tells of drivers, "the driver" is either',
    [`${NAMED} The driver, Ivan Orlov, lived in Elm.`, `${DRIVER} Drivers stayed away.`],
    ['Ivan Orlov 1', 'driver 1'],
  ],
  [
    'two reports’ words for one nameless man are one',
    [MAN, 'The driver, 34, was arrested on suspicion of murder, police said.'],
    ['34-year-old man 2'],
  ],
])('%s', (_name, texts, expected) => {
  expect(parties(...texts)).toEqual(expected)
  expect(parties(...texts.toReversed())).toEqual(expected)
})
