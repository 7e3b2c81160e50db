import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { closingSaid } from '../../src/claims/rules/closing-said.ts'
import { analyse } from '../../src/language/index.ts'

const words = (text: string): string[][] => {
  const analysis = analyse(plainArticle(text))
  const part = (range: { first: number; last: number }) =>
    analysis.tokens
      .slice(range.first, range.last)
      .map((token) => token.word)
      .join(' ')
  return analysis.sentences.flatMap((sentence) =>
    closingSaid(analysis, sentence, () => false).map(({ source, cue, content }) => [
      part(source!),
      part(cue[0]!),
      part(content[0]!),
    ]),
  )
}

test.each([
  [
    'a day after the verb',
    'Nobody was hurt, a spokesman for the railway said late on Sunday.',
    [['a spokesman for the railway', 'said', 'Nobody was hurt']],
  ],
  [
    'the place where it was told',
    'The dam had been cracked for a year, minister Ada Holt told reporters in Orlo.',
    [['minister Ada Holt', 'told', 'The dam had been cracked for a year']],
  ],
  ['no statement before the comma', 'On Monday, the mayor said.', []],
  ['a clause about somebody', 'The report praised Ada Holt, who said on Monday she would go.', []],
  ['a statement after the verb', 'In Orlo, the mayor said that the pier is shut.', []],
])('%s', (_name, text, expected) => {
  expect(words(text)).toEqual(expected)
})
