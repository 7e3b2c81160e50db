import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/article/plain.ts'
import { speakerReader } from '../../../src/claims/speakers/index.ts'
import { analyse } from '../../../src/language/index.ts'

/** Reads sources by their words, each at its first place after the one before. */
function namesOf(text: string, ...sources: string[]) {
  const analysis = analyse(plainArticle(text))
  const reader = speakerReader(analysis)
  let from = 0
  return sources.map((words) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    const first = analysis.tokens.findIndex((token) => token.start >= start)
    const end = analysis.tokens.findIndex((token) => token.start >= from)
    return reader.read({ first, last: end < 0 ? analysis.tokens.length : end }).name
  })
}

test.each<[string, string, string[], (string | null)[]]>([
  [
    'a rank before the name after a comma is the office',
    'The pier could reopen soon, Sen. Bo Lind (R-Harbour) told the Gazette. “It is time,” the senator said.',
    ['Sen. Bo Lind', 'the senator'],
    ['Bo Lind', 'Bo Lind'],
  ],
  [
    'a justice is the judge, whatever court stands before the office',
    'Marlow Supreme Court Justice Bo Rusk threw the case out on Monday. The judge said it came too late.',
    ['The judge'],
    ['Bo Rusk'],
  ],
  [
    'a side is no name of a survey',
    'Lind led in Republican polls. Republican polls say he still does.',
    ['Republican polls'],
    [null],
  ],
  [
    'a group told of as a number of people is no body',
    'The Marlow Policy Group counted them.\n\nIt found a large group of divers. The group likes cold water.',
    ['The group'],
    [null],
  ],
  [
    'somebody of the event is not taken for whoever spoke last',
    'Rusk said the pier is shut. The judge said it must open. The woman said it was open.',
    ['Rusk', 'The judge', 'The woman'],
    ['Rusk', null, null],
  ],
])('%s', (_, text, sources, names) => {
  expect(namesOf(text, ...sources)).toEqual(names)
})
