import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { wordsOf } from '../../src/figures/words.ts'
import { analyse } from '../../src/language/index.ts'

/** What a word is, over all scripts: the splitting by hand must never differ from it. */
const word =
  /\d{1,3}(?:[,.\u00a0\u202f\u2009]\d{3})+(?![\d\p{L}-])|\d{1,3}(?: \d\d0){1,2}(?![\d\p{L}])|\d+(?:[.,:]\d+)*-?\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+|-[\p{L}\p{M}\d]+)*|\S/uy

function wordsIn(text: string): string[] {
  const words: string[] = []
  for (let at = 0; at < text.length; ) {
    word.lastIndex = at
    const match = word.exec(text)
    if (match) words.push(match[0])
    at += match ? match[0].length : 1
  }
  return words
}

const pieces = fc.constantFrom(
  ...['12', '7', '000', '500', 'a', 'Orlo', 'th', 'é', 'ß', 'ж', 'λ', 'ễ', 'e\u0301', 'º', 'µ', '½', '²', '本', '😀'],
  ...[
    ' ',
    ' ',
    ',',
    '.',
    ':',
    '-',
    "'",
    '’',
    '–',
    '“',
    '£',
    '€',
    '§',
    '°',
    '×',
    '…',
    '●',
    '→',
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u00ad',
    '/',
    '%',
  ],
)

test('words of a sentence are the same letter by letter, by its tokens and by the pattern of all scripts', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 14 }), (parts) => {
      const analysis = analyse(plainArticle(parts.join('')))
      for (const sentence of analysis.sentences) {
        const printed = analysis.text.slice(sentence.start, sentence.end)
        expect(wordsOf(analysis, sentence).map(({ text }) => text)).toEqual(wordsIn(printed))
        expect(
          wordsOf({ ...analysis, tokens: [] }, { ...sentence, first: 0, last: 0 }).map(({ text }) => text),
        ).toEqual(wordsIn(printed))
      }
    }),
    { numRuns: 1500 },
  )
})
