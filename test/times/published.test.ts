import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { spanAt } from '../../src/article/span.ts'
import { analyse } from '../../src/language/index.ts'
import { type OutsideEvidence, publishedOf, timesIn } from '../../src/times/index.ts'

function published(text: string, outside?: OutsideEvidence) {
  const article = plainArticle(text)
  const analysis = analyse(article)
  const found = publishedOf(article, analysis, timesIn(article, analysis, null), outside)
  return found && [found.value, found.how, found.span?.text ?? null]
}

describe('from the report’s own words', () => {
  test.each([
    [
      'the weekday on which somebody spoke',
      'The calls came from abroad, a police source told the Courier on Thursday.',
      ['XXXX-WXX-4', 'the report says "told the Courier on Thursday"; the year is stated nowhere', 'Thursday'],
    ],
    [
      'the weekday of a statement, not that of the event',
      'The Foreign Office said on Monday that at least 40 people died when gunmen struck the fair on Friday.',
      ['XXXX-WXX-1', 'the report says "said on Monday"; the year is stated nowhere', 'Monday'],
    ],
    [
      'the month that "this month" and a day name',
      'The Foreign Office said on Monday it had warned Sora early this month. On March 7 its envoy told citizens to leave.',
      [
        'XXXX-03-XX',
        'the report says "said on Monday", "early this month" and "March 7"; the year is stated nowhere',
        'Monday',
      ],
    ],
    [
      'earlier in a month',
      'A document released Sunday lists the calls. Earlier in March the envoy had left.',
      [
        'XXXX-03-XX',
        'the report says "released Sunday" and "Earlier in March"; the document it names came out then, so the report is of that day or soon after; the year is stated nowhere',
        'Sunday',
      ],
    ],
    [
      'a verb after the weekday',
      'The palace on Monday blamed smugglers.',
      ['XXXX-WXX-1', 'the report says "on Monday blamed"; the year is stated nowhere', 'Monday'],
    ],
    ['nothing from the event’s weekday alone', 'Gunmen struck the fair last Friday and fled.', null],
    ['nothing from a lone day and month', 'The fair opened on March 7.', null],
    ['nothing from an empty text', '', null],
  ])('takes %s', (_name, text, expected) => {
    expect(published(text)).toEqual(expected)
  })

  test('takes the day of the dateline first', () => {
    const text = 'LUND, March 12 (Norra) - The mine flooded, Rusk said Tuesday.'
    const article = plainArticle(text, { dateline: { span: spanAt(text, 0, 25), place: 'LUND', agency: 'Norra' } })
    const analysis = analyse(article)
    expect(publishedOf(article, analysis, timesIn(article, analysis, null))).toEqual({
      value: 'XXXX-03-12',
      how: 'the dateline says "March 12"',
      certainty: 'inferred',
      span: { start: 6, end: 14, text: 'March 12' },
    })
  })

  test('leaves a stated time alone', () => {
    const stated = { value: '2021-05-01', how: 'stated in the text', certainty: 'stated' } as const
    const article = plainArticle('Rusk said on Monday.', { published: stated })
    expect(publishedOf(article, analyse(article), [])).toBe(stated)
  })
})

describe('from a copy', () => {
  const copyDate = { value: '2017-09-14', report: '001' }
  test.each([
    [
      'agrees with the weekday that the report names',
      'The calls came from abroad, a source said on Thursday.',
      [
        '2017-09-14',
        'the copy 001 carries 2017-09-14, a Thursday, and this report says "said on Thursday"',
        'Thursday',
      ],
    ],
    [
      'is a day after what was said',
      'The calls came from abroad, a source said on Wednesday.',
      ['2017-09-14', 'the copy 001 carries 2017-09-14', null],
    ],
    ['stands alone', 'The calls came from abroad.', ['2017-09-14', 'the copy 001 carries 2017-09-14', null]],
    [
      'is not used when the report names another day',
      'The calls came from abroad, a source said on Monday.',
      ['XXXX-WXX-1', 'the report says "said on Monday"; the year is stated nowhere', 'Monday'],
    ],
  ])('that %s', (_name, text, expected) => {
    expect(published(text, { copyDate })).toEqual(expected)
  })
})
