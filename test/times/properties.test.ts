import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import type { Analysis } from '../../src/language/analysis.ts'
import { analyse } from '../../src/language/index.ts'
import { publishedOf, timesIn } from '../../src/times/index.ts'
import { timeRules } from '../../src/times/rules.ts'

const words =
  `Monday, last next this early late the a in on of ago earlier later year years week days two 3 14 2017 1990s
  Sept. March May quarter third past half -  ' , . ; ( ) 10:35 p.m. GMT noon night weekend every daily now $ % 2/3 31 32nd
  07/08/09 2024-02-30 99:99 hundred thousand and to few several couple Christmas Day said will \u00a0 \ud800 Москва`.split(
    /\s+/,
  )
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '))
const reference = fc.constantFrom(null, '2017-09-14', 'XXXX-03-XX', 'XXXX-WXX-1', '2024-XX-XX', '0001-01-01', 'junk')

test('spans lie in the text, in order and apart, and every rule is explained', () => {
  fc.assert(
    fc.property(fc.oneof(sentence, fc.string()), reference, (text, day) => {
      const article = plainArticle(text)
      let end = 0
      for (const { span, rule, value, timex } of timesIn(article, analyse(article), day)) {
        expect(text.slice(span.start, span.end)).toBe(span.text)
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.text.trim()).toBe(span.text)
        expect(value).not.toMatch(/NaN|undefined|null/)
        expect(timex).not.toMatch(/NaN|undefined|null/)
        expect(timeRules[rule]).toBeTypeOf('string')
        end = span.end
      }
    }),
    { numRuns: 500 },
  )
})

test('the same words give the same times', () => {
  fc.assert(
    fc.property(sentence, reference, (text, day) => {
      const article = plainArticle(text)
      expect(timesIn(article, analyse(article), day)).toEqual(timesIn(article, analyse(article), day))
    }),
  )
})

test('a report without a date never gets one that nothing states', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const article = plainArticle(text)
      const analysis = analyse(article)
      const found = publishedOf(article, analysis, timesIn(article, analysis, null))
      if (found && /^\d{4}/.test(found.value)) expect(text).toContain(found.value.slice(0, 4))
    }),
  )
})

test.each([
  ['a long run of near matches', 'the last two or three hundred and twenty and '.repeat(4000) + '1,'.repeat(100_000)],
  ['one word again and again', 'about '.repeat(60_000)],
  ['numbers in words', 'two '.repeat(60_000)],
  ['clocks without a day', '10:35 a.m. '.repeat(30_000)],
  ['weekdays', 'Monday '.repeat(40_000)],
  ['digits', '1 '.repeat(100_000)],
  ['one number', '1'.repeat(200_000)],
  ['one word', 'a'.repeat(200_000)],
  ['hyphens', '-'.repeat(200_000)],
  ['a unit again and again', 'early year of the '.repeat(20_000)],
])('a hostile line is read in linear time: %s', (_name, text) => {
  const article = plainArticle(text)
  const analysis: Analysis = {
    text,
    tokens: [],
    sentences: [{ index: 0, start: 0, end: text.length, first: 0, last: 0, block: 0, language: 'en' }],
    quotations: [],
    names: [],
  }
  const begun = process.cpuUsage()
  timesIn(article, analysis, '2017-09-14')
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2)
})
