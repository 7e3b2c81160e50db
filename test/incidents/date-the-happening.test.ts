import { expect, test } from 'vitest'
import { articleFromText } from '../../src/article/dump.ts'
import { timeOf } from '../../src/incidents/rules/date-the-happening.ts'
import { reportFrom } from '../../src/pipeline.ts'

/** The day or days of the happening that one report tells of. */
function dayToldBy(text: string): string | null {
  const article = articleFromText({ id: 'a', input: 'a.txt', form: 'text', text, stated: {} })
  if ('todo' in article) throw new Error(article.why)
  return timeOf([reportFrom(article)], null)?.value ?? null
}

test.each([
  [
    'not the day of a statement',
    'Published: 12 June 2031\n\nA tank blew up at the Varn works on Wednesday. Norchem blamed a supplier on Thursday.',
    '2031-06-11',
  ],
  [
    'not the stamp of a page',
    'Published: 12 June 2031\n\nA tank blew up at the Varn works on Wednesday, the fire service said.',
    '2031-06-11',
  ],
  [
    'not the stamp of a post that is shown in it',
    'Published: 12 June 2031\n\nA tank blew up at the Varn works on Wednesday, the fire service said.\n\nAnn Lund (@annlund) 10 June 2031\n\nStaff had asked for repairs.',
    '2031-06-11',
  ],
  [
    'all days of a stretch',
    'Published: 12 June 2031\n\nFires have burned in the Varn hills over the past three days, the fire service said.',
    '2031-06-10/2031-06-12',
  ],
])('the day of a happening is %s', (_name, text, day) => {
  expect(dayToldBy(text)).toBe(day)
})
