import { expect, test } from 'vitest'
import { articleFrom } from '../../../src/article/index.ts'

function blocks(text: string): [string, string][] {
  const article = articleFrom({ id: 'a', input: 'a.txt', form: 'text', text, stated: { title: 'Storm over Selm' } })
  if (!('blocks' in article)) throw new Error(article.why)
  return article.blocks.map(({ start, end, kind }) => [kind, article.text.slice(start, end)])
}

test('the clock times of a live report are no words of its sentences', () => {
  expect(
    blocks(
      [
        '08:20 The storm has killed two people in Selm, the fire brigade says.',
        '7.55 am GMT – Police say that the bridge to the island stays shut all day.',
        'Yesterday 22:10 Emergency services now say that 29 people are in hospital.',
        '2031 was the worst year of storms that the island has ever seen, it said.',
      ].join('\n'),
    ),
  ).toEqual([
    ['heading', '08:20'],
    ['paragraph', 'The storm has killed two people in Selm, the fire brigade says.'],
    ['heading', '7.55 am GMT –'],
    ['paragraph', 'Police say that the bridge to the island stays shut all day.'],
    ['heading', 'Yesterday 22:10'],
    ['paragraph', 'Emergency services now say that 29 people are in hospital.'],
    ['paragraph', '2031 was the worst year of storms that the island has ever seen, it said.'],
  ])
})

test('a single time at the start of a line is a word of its sentence', () => {
  const line = '08:20 The storm has killed two people in Selm, the fire brigade says.'
  expect(blocks(`${line}\nThe bridge stays shut all day, the police in Selm say.`)[0]).toEqual(['paragraph', line])
})
