import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { reportFrom } from '../../src/pipeline.ts'

/** Kind, count and scope of each figure of a text, with the words for its part. */
const scopes = (text: string) =>
  reportFrom(plainArticle(text)).figures.map(
    ({ kind, value, min, scope, of }) => `${kind} ${value ?? min} ${scope}${of ? ` ${of.text}` : ''}`,
  )

describe('a report of what followed an old deed', () => {
  test.each([
    [
      'an arrest',
      'Another man was arrested in connection with the bombings of ferries in Ostmark and Lundia last year that killed 231 people, police said today. The arrest was made at a farm.',
      ['killed 231 total'],
    ],
    [
      'a reward',
      'The marshals put Joren Malk on their list of most wanted fugitives Monday. A reward is offered to whoever finds Malk, indicted as the planner of the bombings of two ferries. The May 7, 1998, bombings killed over 200 people, among them 12 Lundians.',
      ['killed 200 total', 'killed 12 part 12 Lundians'],
    ],
    [
      'a suit, further down',
      'Parents of two Velmora victims sue the governor. They are the parents of two guards killed in the 2012 attacks on a mill in Velmora. The suit was filed on Monday. It names the governor alone. She spoke last month of Velmora, where four guards lost their lives.',
      ['killed 4 total'],
    ],
  ])('%s', (_, text, expected) => {
    expect(scopes(text)).toEqual(expected)
  })

  test.each([
    [
      'fresh harm keeps the older event another',
      'A bomb exploded at a market in Velmora on 4 May 2031, killing nine people. Police arrested a suspect. The May 7, 1998, bombings in Velmora killed over 200 people.',
      ['killed 9 total', 'killed 200 other May 7, 1998'],
    ],
    [
      'a deed of another year and place is another',
      'Another man was arrested over the bombing of a ferry in Ostmark last year that killed 231 people, police say. He is held in custody. Two others were charged in the 1988 bombing of a train that killed 59 people in Arlen.',
      ['killed 231 total', 'killed 59 other'],
    ],
  ])('%s', (_, text, expected) => {
    expect(scopes(text)).toEqual(expected)
  })
})

test('lists with a place at their head count the parts of the whole', () => {
  expect(
    scopes(
      'These are the latest figures for the blasts. OSTMARK: Total dead: 192; Tents: 57; LUNDIA: Total dead: 10; Tents: 4',
    ),
  ).toEqual(['killed 192 part OSTMARK', 'killed 10 part LUNDIA'])
})
