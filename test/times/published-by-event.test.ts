import { expect, test } from 'vitest'
import { articleFromText } from '../../src/article/dump.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import { publishedOf } from '../../src/times/published.ts'
import { publishedByEvent } from '../../src/times/published-by-event.ts'

/** What a report that names only weekdays is dated to, after a happening on Friday, 3 May 2019. */
function datedBy(text: string): { value: string; how: string } | null {
  const article = articleFromText({ id: 'a', input: 'a.txt', form: 'text', text, stated: {} })
  if ('todo' in article) throw new Error(article.why)
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

test('the day of a dateline is of the year of the happening, where it follows it within three weeks', () => {
  expect(datedBy('VARN, May 6 (Norpress) - Two more victims of the quay attack died.')).toEqual({
    value: '2019-05-06',
    how: 'the dateline, which leaves the year out, and echo-1 dates the happening to 3 May 2019',
  })
})
test('the day of a dateline months after the happening, or before it, keeps its year open', () => {
  expect(datedBy('VARN, November 6 (Norpress) - The trial over the quay attack opened.')).toBeNull()
  expect(datedBy('VARN, May 1 (Norpress) - A union warned of the quay.')).toBeNull()
})
