import { expect, test } from 'vitest'
import { sourcesOf } from './sources-of.ts'

test.each<[string, string, string[], (string | null)[]]>([
  [
    'whoever a quotation tells of has not said it',
    'Karl Odd, a diver from Lind, gave the mayor a net. “Bo Rusk will lose, and Rusk knows it,” he said.',
    ['he'],
    ['Karl Odd'],
  ],
  [
    'whoever comes after the pronoun in its sentence is somebody else',
    'Rep. Doris Lind recalled the day. At the time, she said, Ann Rusk was mending nets. Ann Rusk laughed.',
    ['she'],
    ['Doris Lind'],
  ],
  [
    'a chain of "he" keeps the one it began with',
    'Bo Lind grew up in Marlow. He dives. He once lost a net to the harbour office under Carl Odd. “It was cold,” he said.',
    ['he'],
    ['Bo Lind'],
  ],
  [
    'a subject over an aside, not the name inside another noun',
    'The Odd papers wrote of it. David Rusk, a diver for years whose boat, Marlow, sank, said it was cold. The Odd papers were wrong, he said. Jim Odd agreed.',
    ['he'],
    ['David Rusk'],
  ],
  [
    'the report itself tells how somebody is spoken of',
    'Kit Marlow said she dives. Marlow said she had found a net. Bo Rusk said nothing. “It is mine,” she added.',
    ['she'],
    ['Kit Marlow'],
  ],
  [
    'an apposition before "who" tells of the name before it',
    'It is late, said Karl Odd, the head of the Lind Society for Old Harbours, who left. Bo Rusk, a Marlow diver and a keen swimmer who sank, agreed.',
    ['who', 'who'],
    ['Karl Odd', 'Bo Rusk'],
  ],
  [
    'a trade told nowhere goes to whom the report is telling of',
    'Bo Lind wants a pier. Lind was asked about the cost on Monday. “It pays,” the retired pilot said.',
    ['the retired pilot'],
    ['Bo Lind'],
  ],
  [
    'a party and a state in brackets find their holder',
    'The harbour of Marlow was where Sen. Bo Lind (D-Ohio) met Rep. Karl Odd (R-Utah) on Monday. Odd spoke first. The Ohio Democrat was late, and the Utah Republican said so.',
    ['The Ohio Democrat', 'the Utah Republican'],
    ['Bo Lind', 'Karl Odd'],
  ],
  [
    'a former office is not held by somebody who has another now',
    'In Marlow, Sen. Karl Odd attacked Ann Rusk on Monday. His long letter was directed at Rusk. The former secretary of ports said it was late.',
    ['The former secretary of ports'],
    ['Ann Rusk'],
  ],
  [
    'a description in the sentence of a name is not its subject',
    'Ann Rusk is late. Bo Lind took on Ann Rusk on Sunday after the Reform front-runner had said that it was late. Ann Rusk stayed.',
    ['the Reform front-runner'],
    ['Ann Rusk'],
  ],
  [
    'somebody told of with "a" has no name, and "she" after her neither',
    'A woman who has accused Bo Lind of theft said on Monday that it was dark. Ann Rusk is his wife. She also told of a net.',
    ['A woman who has accused Bo Lind of theft'],
    [null],
  ],
  [
    'a newspaper, a network, a bureau and a company',
    'The Lind Sentinel and MSNBC wrote of Harbor.com. The FBI looked on. The newspaper says so, the network agrees, the bureau does not, and the company denies it.',
    ['The newspaper', 'the network', 'the bureau', 'the company'],
    ['Lind Sentinel', 'MSNBC', 'FBI', 'Harbor.com'],
  ],
  [
    'several groups are not the one group named',
    'The Lind Harbour Foundation met others. The groups say it is late.',
    ['The groups'],
    [null],
  ],
  [
    'the campaign of the one told of',
    'Ann Rusk plans a pier. Rusk will speak on Monday. Rusk is late. The pier will be long, the campaign said.',
    ['the campaign'],
    ['Rusk campaign'],
  ],
  [
    'a headline without an article names an office whose holder the lines below give',
    'Harbour chief says pier is shut. The harbour chief, Ann Rusk, said so on Monday.',
    ['Harbour chief'],
    ['Ann Rusk'],
  ],
  [
    'people of a kind and a crowd told of with one name are nobody with a name',
    'Karl Odd shut the pier. That angered devout Catholics, and critics like Odd say so.',
    ['devout Catholics', 'critics like Odd'],
    [null, null],
  ],
  ['a day is nobody', 'By Labor Day, he had left. Bo Lind said he was late.', ['he'], [null]],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map((source) => source.name)).toEqual(names)
})

test('what stands before an office and a little word is no part of the office', () => {
  expect(
    sourcesOf('A win by 57 percent of the vote to law professor Bo Lind is late, Lind said.', 'Lind').map(
      ({ role }) => role,
    ),
  ).toEqual(['law professor'])
})

test.each<[string, string, string[], (string | null)[]]>([
  [
    'somebody of an office is not whoever is told of beside it',
    'Ann Rusk shut the pier. Rusk is late. The Port Department’s inspector general said it was dark, and the leader agreed.',
    ['The Port Department’s inspector general', 'the leader'],
    [null, null],
  ],
  [
    'a stranger brought in with "a" is meant by the "he" after it',
    'Bo Lind was at the pier on Monday. A diver from Marlow swam to the mole and waited. He said it was cold.',
    ['He'],
    [null],
  ],
  [
    'a newspaper called like a person is a body',
    'The Independent, a Lind newspaper, wrote of nets. Forbes wrote too.',
    ['The Independent, a Lind newspaper,', 'Forbes'],
    ['Independent', 'Forbes'],
  ],
  [
    'kin after a comma have their own name',
    'Bo Rusk spoke. The other man, his cousin James Odd, 40, told of nets. “It was dark,” he said.',
    ['The other man, his cousin James Odd, 40,', 'he'],
    ['James Odd', 'James Odd'],
  ],
  [
    'the first subject over brackets and asides',
    'Bo Rusk said “Probably.” Marlow Gov. Karl Lind (R), a keen Rusk ally, soon told of nets even as he praised the pier.',
    ['he'],
    ['Karl Lind'],
  ],
  [
    'a description that opens a sentence keeps the one it means',
    'Ferry candidate Bo Lind is shifting staff. Spokeswoman Ann Marlow told of it. The candidate has been far behind Karl Odd. He said it was late.',
    ['He'],
    ['Bo Lind'],
  ],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map((source) => source.name)).toEqual(names)
})

test.each<[string, string, string[], (string | null)[]]>([
  [
    'a long quotation puts nobody further away, and who comes in before it says it',
    'Karl Odd told of the pier on Monday. Former mayor Bo Rusk, one of Lind’s oldest divers, was even more sure. “It froze. The nets froze. Nobody came. It froze,” he said.',
    ['he'],
    ['Bo Rusk'],
  ],
  [
    'the subject over what joins a clause to it',
    'Bo Marlow said it was wrong. Col. Karl Lind, retired, started Marlow’s talk when he told of the nets.',
    ['he'],
    ['Karl Lind'],
  ],
  [
    'the governor is not the former governor of another state',
    'Former Utah Gov. Bo Rusk said so. Chris Lind told of nets. “It is,” Lind said. When the nets sank, the governor sighed and left it.',
    ['Chris Lind', 'Lind', 'the governor'],
    ['Chris Lind', 'Chris Lind', 'Chris Lind'],
  ],
  [
    'a name of two words that ends a longer one is the same person',
    'Ann Le Marlow spoke of nets on Monday. Le Marlow left. She said it was late.',
    ['Le Marlow', 'She'],
    ['Ann Le Marlow', 'Ann Le Marlow'],
  ],
  [
    'two people told of together are nobody alone',
    'It helps Bo Lind and Karl Odd, who said so.',
    ['who'],
    ['Bo Lind and Karl Odd'],
  ],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map((source) => source.name)).toEqual(names)
})

test('a part in the capitals of a headline is no name', () => {
  expect(
    sourcesOf('Police Source Says Calls Came From Abroad\n\nThey came on Monday.', 'Police Source')[0],
  ).toMatchObject({
    name: null,
    unnamed: true,
    count: 1,
  })
})
