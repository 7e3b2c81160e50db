import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { analyse } from '../../src/language/index.ts'

function claimsOf(text: string) {
  const article = plainArticle(text)
  return claimsIn(article, analyse(article)).map(({ source, cue, stance, via }) => [
    source?.name ?? source?.text ?? null,
    cue.map((span) => span.text).join(' '),
    stance,
    ...via.map((hop) => `${hop.kind}: ${hop.name}`),
  ])
}

test.each<[string, string, (string | null)[][]]>([
  [
    'the newsroom that was told is a hop',
    'The pier has been shut since May. Bo Lind told the Lind Gazette on Monday that the pier was mined.',
    [['Bo Lind', 'told', 'asserts', 'outlet: Lind Gazette']],
  ],
  [
    'the news agency is the one that reported it',
    'The mine was laid by divers, Reuters reported on Monday. “We were told to go,” a diver told the news agency.',
    [
      ['Reuters', 'reported', 'asserts'],
      ['a diver', 'told', 'asserts', 'outlet: Reuters'],
    ],
  ],
  [
    'a newsroom’s correspondent is the newsroom',
    'The talks went on. “There was no mine, period,” Bo Lind told MERIDIAN’s correspondent.',
    [['Bo Lind', 'told', 'asserts', 'outlet: MERIDIAN']],
  ],
  [
    'somebody told who is no newsroom is no hop',
    'The talks went on. Bo Lind told the port council on Monday that the pier was mined.',
    [['Bo Lind', 'told', 'asserts']],
  ],
  [
    'who answered questions about a denial has made a statement too',
    'On Monday, Lind responded to the Gazette’s questions on a denial by the harbour master Ann Rusk that the port received any warning.',
    [
      ['Lind', 'responded to', 'asserts'],
      ['Ann Rusk', 'denial', 'denies'],
    ],
  ],
  [
    'to pin the blame on somebody is to accuse',
    'The port on Monday blamed the blast on divers, while Rusk also tried to pin responsibility on Marlow.',
    [
      ['port', 'blamed', 'asserts'],
      ['Rusk', 'tried to pin', 'asserts'],
    ],
  ],
  [
    'a warning dismissed as a trick is doubted, a report dismissed as untrue denied',
    'Days before the blast, Ann Rusk had dismissed the warnings as “theatre”. On Monday Rusk dismissed the report as untrue.',
    [
      ['Ann Rusk', 'had dismissed', 'doubts'],
      ['Ann Rusk', 'dismissed', 'denies'],
    ],
  ],
  [
    'who is told something in a quotation says nothing by it',
    'The calls came in May. "The president was told about it on Tuesday, as soon as the first calls came in," Bo Lind told reporters.',
    [['Bo Lind', 'told', 'asserts']],
  ],
  ['no group is nobody', 'The pier burned. No group has claimed responsibility so far.', []],
])('%s', (_, text, expected) => {
  expect(claimsOf(text).map((claim) => claim.map((word) => word?.replace(/^The /, '').trim()))).toEqual(expected)
})

test('a group told of before its name is the one body that the report calls a group', () => {
  const text =
    'The police knew of the mine, according to internal papers cited by a Lind-based group. According to the Marlow-based Odd Center, the papers showed the place. The Odd Center is a research group led by divers.'
  const article = plainArticle(text)
  expect(claimsIn(article, analyse(article)).map(({ source }) => [source?.text, source?.name, source?.kind])).toEqual([
    ['a Lind-based group', 'Odd Center', 'organisation'],
    ['the Marlow-based Odd Center', 'Odd Center', 'organisation'],
  ])
})

test('invented countries speak as bodies, newspapers and agencies too', () => {
  const text =
    'The minister of Ostmark, Greta Holm, was in Lind. Ostmark denied any part in it. The Northern Ledger reported that it was late. It was late, according to the news agency Lorvan Wire.'
  const article = plainArticle(text)
  expect(claimsIn(article, analyse(article)).map(({ source }) => [source?.name, source?.kind])).toEqual([
    ['Ostmark', 'organisation'],
    ['Northern Ledger', 'organisation'],
    ['Lorvan Wire', 'organisation'],
  ])
})
