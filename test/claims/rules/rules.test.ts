import { expect, test } from 'vitest'
import { plainArticle } from '../../../src/article/plain.ts'
import { type Relation, spanOf } from '../../../src/claims/relation.ts'
import { accordingTo } from '../../../src/claims/rules/according-to.ts'
import { blockQuotation, paragraphsOf } from '../../../src/claims/rules/block-quotation.ts'
import { claimedResponsibility } from '../../../src/claims/rules/claimed-responsibility.ts'
import { completeContent } from '../../../src/claims/rules/complete-content.ts'
import { dashName } from '../../../src/claims/rules/dash-name.ts'
import { headline } from '../../../src/claims/rules/headline.ts'
import { noAnswer } from '../../../src/claims/rules/no-answer.ts'
import { nounClaim } from '../../../src/claims/rules/noun-claim.ts'
import { transcript } from '../../../src/claims/rules/transcript.ts'
import { analyse } from '../../../src/language/index.ts'

const nothing = () => false

function words(analysis: ReturnType<typeof analyse>, relations: readonly Relation[]) {
  return relations.map(({ source, cue, content }) => [
    source ? spanOf(analysis, source).text : null,
    cue.map((range) => spanOf(analysis, range).text).join(' … '),
    content.map((range) => spanOf(analysis, range).text).join(' … '),
  ])
}
const read = (text: string) => analyse(plainArticle(text))

test.each([
  [
    'before the rest',
    'According to the harbour office, the pier was shut on Monday.',
    [['the harbour office', 'According to', 'the pier was shut on Monday']],
  ],
  [
    'after the rest',
    'The pier was shut on Monday, according to the harbour office.',
    [['the harbour office', 'according to', 'The pier was shut on Monday']],
  ],
  ['with no source after it', 'It went according to.', []],
])('"according to" %s brings source and content', (_name, text, expected) => {
  const analysis = read(text)
  expect(words(analysis, accordingTo(analysis, analysis.sentences[0]!, nothing))).toEqual(expected)
})

test.each([
  [
    'after the last dash',
    'Pier in Lind Shut for Good - Harbour Office',
    [['Harbour Office', '-', 'Pier in Lind Shut for Good']],
  ],
  [
    'a kind of source after the dash',
    'Divers Found No Bomb Under Pier – Source',
    [['Source', '–', 'Divers Found No Bomb Under Pier']],
  ],
  [
    'before a colon',
    'Ann Rusk: Pier must stay shut this winter',
    [['Ann Rusk', ':', 'Pier must stay shut this winter']],
  ],
  ["the outlet's own name is no source", 'Pier in Lind Shut for Good - The Lind Times', []],
  ['a label is no source', 'Exclusive: Pier must stay shut', []],
])('a headline names its source %s', (_name, text, expected) => {
  const article = plainArticle(text, {
    outlet: 'The Lind Times',
    blocks: [{ start: 0, end: text.length, kind: 'title' }],
  })
  const analysis = analyse(article)
  expect(words(analysis, headline(article, analysis, analysis.sentences[0]!))).toEqual(expected)
})

test('a noun of saying needs "by" somebody and "that"', () => {
  const analysis = read(
    'Rusk was asked about a denial by the port authority that any call was received. A denial by the port came late.',
  )
  expect(
    words(
      analysis,
      analysis.sentences.flatMap((sentence) => nounClaim(analysis, sentence)),
    ),
  ).toEqual([['the port authority', 'denial', 'that any call was received']])
})

test.each([
  ['The ministry has not responded to a request for comment.', 'The ministry', 'has not responded to'],
  ['The spokesperson did not, however, speak to the cost of the works.', 'The spokesperson', 'did not, however, speak'],
  ['The port could not immediately be reached for comment.', 'The port', 'could not immediately be reached'],
  ['There was no immediate comment from the harbour office.', 'the harbour office', 'There was no immediate comment'],
  ['Rusk declined to comment.', 'Rusk', 'declined to comment'],
])('%s', (text, source, cue) => {
  const analysis = read(text)
  const found = words(analysis, noAnswer(analysis, analysis.sentences[0]!, nothing))
  expect(found.map(([who, how]) => [who, how])).toEqual([[source, cue]])
})

test('a quotation signed with a dash is a statement of the name', () => {
  const analysis = read('“They shut it for good and told nobody.” ― Ann Rusk, nurse')
  expect(words(analysis, dashName(analysis, analysis.sentences))).toEqual([
    ['Ann Rusk, nurse', '―', '“They shut it for good and told nobody.”'],
  ])
})

test('turns with names in capitals are a transcript only when there are several', () => {
  const turns = ['RUSK: Is the pier shut?', 'LIND: It is shut.', 'RUSK: Since when?']
  const several = read(turns.join('\n'))
  expect(words(several, transcript(several, paragraphsOf(several)))).toEqual([
    ['RUSK', ':', 'Is the pier shut?'],
    ['LIND', ':', 'It is shut.'],
    ['RUSK', ':', 'Since when?'],
  ])
  const one = read(turns[0]!)
  expect(transcript(one, paragraphsOf(one))).toEqual([])
})

test('a paragraph that ends in a colon brings the quotation after it, over its paragraphs', () => {
  const analysis = read('The harbour office wrote:\n“The pier is shut.\n“It stays shut.”\nNobody came.')
  expect(words(analysis, blockQuotation(analysis, []))).toEqual([
    ['The harbour office', 'wrote:', '“The pier is shut. … “It stays shut.”'],
  ])
})

test('a quotation that has a speaker of its own does not go to the paragraph before', () => {
  const analysis = read('The harbour office wrote:\n“The pier is shut,” Rusk said on Monday.')
  expect(blockQuotation(analysis, [])).toEqual([])
})

test('who claims responsibility is a source', () => {
  const analysis = read('The southern wing of the group has claimed responsibility for the blast, police said.')
  expect(words(analysis, claimedResponsibility(analysis, analysis.sentences[0]!, nothing))).toEqual([
    ['The southern wing of the group', 'has claimed', 'responsibility for the blast'],
  ])
})

test.each([
  // Seen cut off before its verb: a "that" clause is not whole without one.
  ['Rusk stated that the pier was shut by the storm.', 'that the pier', 'that the pier was shut by the storm'],
  [
    'Rusk stated that the pier was shut by the port (HLO).',
    'that the pier was shut by the port (HLO',
    'that the pier was shut by the port (HLO)',
  ],
  ['Rusk stated that the pier was shut, and left.', 'that the pier was shut', 'that the pier was shut'],
])('a content that stops too early is completed: %s', (text, found, expected) => {
  const analysis = read(text)
  const start = text.indexOf(found)
  const first = analysis.tokens.findIndex((token) => token.start === start)
  const last = analysis.tokens.findIndex((token) => token.end === start + found.length) + 1
  const relation: Relation = {
    source: { first: 0, last: 1 },
    cue: [{ first: 1, last: 2 }],
    content: [{ first, last }],
    rule: 'claims/crf-cue',
  }
  const taken = new Uint8Array(analysis.tokens.length)
  expect(words(analysis, completeContent(analysis, [relation], taken))[0]![2]).toBe(expected)
})
