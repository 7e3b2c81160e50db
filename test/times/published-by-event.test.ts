import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import { publishedOf } from '../../src/times/published.ts'
import { publishedByEvent } from '../../src/times/published-by-event.ts'

/** What a report that names only weekdays is dated to, after a happening on Friday, 3 May 2019. */
function datedBy(text: string): { value: string; how: string } | null {
  const article = plainArticle(text)
  const analysis = analyse(article)
  const times = timesIn(article, analysis, null)
  const published = publishedOf(article, analysis, times)
  const told = publishedByEvent(published, times, { day: '2019-05-03', report: 'echo-1' })
  return told && { value: told.value, how: told.how }
}

test('the weekday of its statements is the first one on or after the happening', () => {
  expect(datedBy('The gunmen who struck the quay on Friday came by car, police said on Sunday.')).toEqual({
    value: '2019-05-05',
    how: 'the report says "said on Sunday", and echo-1 dates the happening to 3 May 2019',
  })
})
test('a report of the same day is of that day', () => {
  expect(datedBy('Police said on Friday that the quay was closed.')?.value).toBe('2019-05-03')
})
test('a report that does not name the day of the happening may be of any week', () => {
  expect(datedBy('The inquiry into the shooting goes on, police said on Sunday.')).toBeNull()
})
