import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { reportFrom } from '../../src/pipeline.ts'

/** Kind, count and scope of each figure of a text, with the words for its part. */
const scopes = (text: string) =>
  reportFrom(plainArticle(text)).figures.map(
    ({ kind, value, min, scope, of }) => `${kind} ${value ?? min} ${scope}${of ? ` ${of.text}` : ''}`,
  )

describe('an incident of several sites', () => {
  test.each([
    [
      'each site is a part of the toll of both',
      'Bombs exploded at stations in Arlen and Lund on Friday, killing at least 81 people. At least 74 were killed in Arlen and more than 600 wounded. At least seven died in Lund, and 72 others were hurt.',
      [
        'killed 81 total',
        'killed 74 part in Arlen',
        'injured 600 part in Arlen',
        'killed 7 part in Lund',
        'injured 72 part in Lund',
      ],
    ],
    [
      'the toll of one blast is a part, that for both the whole',
      "The blast in Arlen came at almost the same moment as an explosion in Lund's main square. The death toll in the Lund blast, initially 10, has risen to 12, doctors said Sunday. This brings the toll for both bombings to 259.",
      ['killed 10 part in the Lund', 'killed 12 part in the Lund', 'killed 259 total'],
    ],
    [
      'a second attack in another town makes both parts',
      'A gunman killed nine people in Borg on Friday. In Lund, a second gunman killed four.',
      ['killed 9 part in Borg', 'killed 4 part In Lund'],
    ],
    [
      'the place may stand before the count',
      'Bombings in Arlen and Lund shook Ostmark. A blast wrecked the bank in Arlen, killing 40 people while wounding at least 900 people.',
      ['killed 40 part in Arlen', 'injured 900 part in Arlen'],
    ],
    [
      'a total that lists its sites stays the whole',
      'At least 60 people were killed in the blasts in Arlen and Lund, including 22 in Arlen.',
      ['killed 60 total', 'killed 22 part'],
    ],
    [
      'one block of flats is one of several',
      'In Borg, 30 people were found dead in one block of flats.',
      ['killed 30 part 30 people'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(scopes(text)).toEqual(expected)
  })

  test.each([
    ['a hospital elsewhere is no site', 'Twelve people were killed in Borg when a bus fell. Nine were taken to Lund.'],
    [
      'a town and its country are one',
      'Bombings hit Lund, Ostmark. Twelve people died in Lund. Twelve died in Ostmark.',
    ],
    [
      'the raids of other years are not this report',
      'A fire killed nine people in Borg. Police recalled the previous attacks in Arlen and Lund.',
    ],
  ])('%s', (_name, text) => {
    expect(scopes(text).filter((one) => one.includes('part'))).toEqual([])
  })
})

test('a count told by hearsay is of what was counted just before', () => {
  expect(scopes('We hear that more than 70 may be dead. At one point, we heard 73.')).toEqual([
    'killed 70 total',
    'killed 73 total',
  ])
  expect(scopes('Nine people are dead. We heard three shots. At one point we heard 12 of them.')).toEqual([
    'killed 9 total',
  ])
})

test('"they said" takes the count from who spoke just before, ": Police" from the police', () => {
  const sources = (text: string) => reportFrom(plainArticle(text)).figures.map((one) => one.source?.text ?? null)
  expect(
    sources(
      'At least 82 were killed, officials said on Friday. Dozens of people were still missing, however, they said.',
    ),
  ).toEqual(['officials', 'officials'])
  expect(sources('Worker kills two women at a depot: Police')).toEqual(['Police'])
})
