import { expect, test } from 'vitest'
import { sourcesOf } from './sources-of.ts'

test.each<[string, string, string[], (string | null)[]]>([
  [
    'a rank before the name after a comma is the office',
    'The pier could reopen soon, Sen. Bo Lind (R-Harbour) told the Gazette. “It is time,” the senator said.',
    ['Sen. Bo Lind', 'the senator'],
    ['Bo Lind', 'Bo Lind'],
  ],
  [
    'a justice is the judge, whatever court stands before the office',
    'Marlow Supreme Court Justice Bo Rusk threw the case out on Monday. The judge said it came too late.',
    ['The judge'],
    ['Bo Rusk'],
  ],
  [
    'a side is no name of a survey',
    'Lind led in Republican polls. Republican polls say he still does.',
    ['Republican polls'],
    [null],
  ],
  [
    'a group told of as a number of people is no body',
    'The Marlow Policy Group counted them.\n\nIt found a large group of divers. The group likes cold water.',
    ['The group'],
    [null],
  ],
  [
    'somebody of the event is not taken for whoever spoke last',
    'Rusk said the pier is shut. The judge said it must open. The woman said it was open.',
    ['Rusk', 'The judge', 'The woman'],
    ['Rusk', null, null],
  ],
  [
    'a nominee whom the report never calls so beside the name is who its last sentences tell of',
    'Ann Rusk has big plans for May. Rusk met Bo Lind, the Marlow mayor, on Monday. The Republican nominee noted that May is near.',
    ['The Republican nominee'],
    ['Ann Rusk'],
  ],
  [
    'one party has several names',
    'GOP nominee Ann Rusk spoke first. Democratic nominee Bo Lind spoke last. The Republican nominee said it was late.',
    ['The Republican nominee'],
    ['Ann Rusk'],
  ],
  [
    'a nominee of whom nothing is told stays without a name',
    'Mayor Bo Lind opened the pier. Lind left early. The nominee said it was late.',
    ['The nominee'],
    [null],
  ],
  [
    'a country in a first name hides nobody',
    'A ban would hurt, said Chad Rusk, an expert on piers. Yet, as Mr. Rusk observed, nobody asked.',
    ['Mr. Rusk'],
    ['Chad Rusk'],
  ],
  [
    'a head of state only ever called by office and surname speaks under it, before and after',
    'This week the president declined to say who cut the net. “We know the net,” President Odd said later. He named nobody.',
    ['the president', 'President Odd', 'He'],
    ['Odd', 'Odd', 'Odd'],
  ],
  [
    'kin of an office holder do not hold the office',
    'Ann Rusk, the Marlow mayor’s eldest daughter, spoke on Monday. Rusk left early. The mayor said it was late.',
    ['The mayor'],
    [null],
  ],
  [
    'one of a kind has no name, nor has a survey of a day',
    'Chad Rusk spoke. A Marlow War combat veteran wept, one kind-hearted Canadian sang and a June poll said so.',
    ['A Marlow War combat veteran', 'one kind-hearted Canadian', 'a June poll'],
    [null, null, null],
  ],
  [
    'two people told of together are not the one with a name',
    'Chad Rusk spoke. Lind said both him and Rusk were wrong.',
    ['both him and Rusk'],
    [null],
  ],
  [
    'capitals of a headline make no name of anybody or anything',
    'One Note Says The Pier Is Shut And Another Official Agrees',
    ['One Note', 'Another Official'],
    [null, null],
  ],
  ['the US is no pronoun', 'The US and the EU said so.', ['The US and the EU'], ['US and EU']],
  [
    'a court, an agency and a campaign go to the one named before',
    'Ann Rusk spoke in Marlow. An ad from Rusk’s mayoral campaign ran. The U.S. Court of Appeals for the Third Circuit and the Department of Ports met. The appeals court ruled on it, the agency said, and the campaign objected.',
    ['The appeals court', 'the agency', 'the campaign'],
    ['U.S. Court of Appeals for the Third Circuit', 'Department of Ports', 'Rusk campaign'],
  ],
  [
    'a body of another kind is not the one named before',
    'The Marlow Policy Group met. The insurance company said it was late. The appeals court agreed.',
    ['The insurance company', 'The appeals court'],
    [null, null],
  ],
  [
    'a headline in capitals adds no words to a name',
    'Lind Hits Back At Rusk Over Pier Plan\n\nMayor Ann Rusk wants a pier. Her rival Bo Lind does not. Lind called it late.',
    ['Lind', 'Rusk'],
    ['Bo Lind', 'Ann Rusk'],
  ],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map((source) => source.name)).toEqual(names)
})

test('a surname with an office or a "who" after it is a person, though the report gives no first name', () => {
  const text = 'It is shut, said Odd, the harbour spokesman. Lind, who had left, agreed.'
  expect(
    sourcesOf(text, 'Odd, the harbour spokesman', 'Lind, who had left').map(({ name, kind }) => [name, kind]),
  ).toEqual([
    ['Odd', 'person'],
    ['Lind', 'person'],
  ])
})
