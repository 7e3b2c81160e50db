import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../../src/article/dump.ts'

/** Lines of every kind the rules look for, to be shuffled into any text. */
const LINES = [
  'Two dock workers were hurt when a crane fell across the quay at Halden on Tuesday, the port police said.',
  'The crane had been inspected a week earlier, harbour master Ida Ruhl told reporters at the gate.',
  'HALDEN (Norpress) — "Nobody had told us," she said.',
  'Subscribe',
  'World',
  '-',
  'Comments',
  '0',
  'Published: 3 May 2031',
  'By Dana Ruhl',
  'Crane falls on Halden quay, two hurt',
  'Reuters The crane lies across two barges',
  '1/3 The crane before its fall',
  'READ MORE: Ferry line sells its last ship',
  'Related stories',
  'A court in Brenn has sent three brothers to prison for smuggling eels across the…',
  'Кран упал на причал. — Иван Руль (@ruhl)',
  'Новости',
  '© Norpress / Ann Lee',
  'Copyright 2031 Halden Post. All rights reserved.',
  'Jon Lee, 34, of Brenn',
  '',
  ' ',
  '"',
  '…',
  '\ud800',
  '\u0000',
  '👍🏽',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...LINES), { maxLength: 40 }).map((lines) => lines.join('\n')),
  fc
    .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 80 })), { maxLength: 25 })
    .map((lines) => lines.join('\r\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
)

function read(words: string) {
  return articleFromText({ id: 'x', input: 'x.txt', form: 'text', text: words, stated: {} })
}

describe('any text', () => {
  test('keeps its text, and every word of it stands in one block or in residue', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = read(words)
        if (!('text' in article)) return
        expect(article.text).toBe(words)
        const taken = new Uint8Array(words.length)
        for (const { start, end } of [...article.blocks, ...article.residue]) {
          expect(start).toBeLessThan(end)
          for (let i = start; i < end; i++) taken[i]!++
        }
        const missed =
          [...words].length === 0
            ? -1
            : taken.findIndex(
                (times, i) => times > 1 || (times === 0 && /\S/.test(words[i]!) && !/[\u2028\u2029]/.test(words[i]!)),
              )
        expect(missed).toBe(-1)
      }),
      { numRuns: 120 },
    )
  })

  test('gives the same article twice, with spans that equal their words', () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = read(words)
        expect(read(words)).toEqual(article)
        if (!('text' in article)) return
        for (const span of [
          article.dateline?.span,
          article.published?.span,
          article.updated?.span,
          ...article.credits.map((credit) => credit.span),
        ]) {
          if (span) expect(words.slice(span.start, span.end)).toBe(span.text)
        }
        for (const { start, end } of article.passages) expect(start).toBeLessThan(end)
      }),
      { numRuns: 80 },
    )
  })
})

test.each<[string, string]>([
  ['two megabytes in one line', 'crane fell '.repeat(180_000)],
  ['thirty thousand lines', 'A crane fell across the quay at Halden on Tuesday.\n'.repeat(30_000)],
  ['lines that are nothing but dashes', `${'— '.repeat(440)}\n`.repeat(500)],
  ['capitals without end', `${'AB CD EF '.repeat(95)}\n`.repeat(300)],
  ['counters without end', '1/8 Ab '.repeat(60_000)],
])(
  'reads %s in a few seconds',
  (_name, words) => {
    const article = read(words)
    expect('text' in article ? article.text.length : article.code).toBe('text' in article ? words.length : 'no-article')
  },
  10_000,
)
