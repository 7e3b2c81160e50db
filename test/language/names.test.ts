import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import { agreeWithinReport } from '../../src/language/rules/agree-within-report.ts'
import { mendNames } from '../../src/language/rules/mend-names.ts'

const namesOf = (text: string): string[] =>
  analyse(plainArticle(text)).names.map((name) => `${name.text} (${name.type})`)
const wordsOf = (text: string): { word: string; lower: string }[] =>
  text.split(' ').map((word) => ({ word, lower: word.toLowerCase() }))

describe('names', () => {
  test.each([
    ['a person without the title', 'On Monday, President Daniel Rusk denied it.', ['Daniel Rusk (person)']],
    ['a place', 'The train left Berlin in the evening.', ['Berlin (place)']],
    ['a nationality', 'Two Russian officers spoke.', ['Russian (nationality)']],
    ['nothing in other letters', 'Он сказал Москва.', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_name, text, expected) => {
    expect(namesOf(text)).toEqual(expected)
  })

  test('calls the surname a person once the whole name was given', () => {
    const tokens = wordsOf('Daniel Hale spoke . Later , Hale left for Hale')
    const spans = [
      { from: 0, to: 2, kind: 0 },
      { from: 6, to: 7, kind: 2 },
    ]
    expect(agreeWithinReport(spans, tokens, new Uint8Array(tokens.length), new Set())).toEqual([
      { from: 0, to: 2, kind: 0 },
      { from: 6, to: 7, kind: 0 },
      { from: 9, to: 10, kind: 0 },
    ])
  })

  test('knows a body by the letters it gave after its name', () => {
    const tokens = wordsOf('the Harbour Safety Agency ( HSA ) said . The HSA left')
    const spans = [{ from: 1, to: 4, kind: 1 }]
    expect(agreeWithinReport(spans, tokens, new Uint8Array(tokens.length), new Set())).toEqual([
      { from: 1, to: 4, kind: 1 },
      { from: 5, to: 6, kind: 1 },
      { from: 10, to: 11, kind: 1 },
    ])
  })

  test.each([
    [
      'a country and a person',
      'U.S. Martin Hale',
      3,
      2,
      0,
      [
        { from: 0, to: 1, kind: 2 },
        { from: 1, to: 3, kind: 0 },
      ],
    ],
    ['where a body is based', 'Orlo-based Harlow Group', 3, 3, 0, [{ from: 1, to: 3, kind: 1 }]],
    ['an adjective made of a place', 'San Orlo-based', 2, 2, 0, []],
    ['the words of a headline', 'Harlow Attack', 2, 1, 2, [{ from: 0, to: 1, kind: 1 }]],
  ])('mends %s', (_name, text, to, kind, setting, expected) => {
    const tokens = wordsOf(text)
    const settings = new Uint8Array(tokens.length).fill(setting)
    expect(mendNames([{ from: 0, to, kind }], tokens, settings, new Set(['attack']))).toEqual(expected)
  })
})

test('tags tell verbs from names and nouns', () => {
  const { tokens } = analyse(plainArticle('The minister denied that he had warned Hale on Friday.'))
  expect(tokens.map((token) => `${token.lemma}/${token.tag}`).join(' ')).toBe(
    'the/DET minister/NOUN deny/VERB that/SCONJ he/PRON have/AUX warn/VERB Hale/PROPN on/ADP Friday/PROPN ./PUNCT',
  )
})
