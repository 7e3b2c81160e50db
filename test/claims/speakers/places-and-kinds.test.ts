import { expect, test } from 'vitest'
import { sourcesOf } from './sources-of.ts'

test.each<[string, string, string[], (string | null)[]]>([
  [
    'a people is nobody by name',
    'The ferry stopped on Monday. Norwegians often say that it never ran. Marlicans say so too.',
    ['Norwegians', 'Marlicans'],
    [null, null],
  ],
  [
    'a part with a place at the head of a line is no name',
    'Harbour quarrel goes on. Member of quay panel says the pier must stay open.',
    ['Member of quay panel'],
    [null],
  ],
  [
    'a senator of the second headline is the one of the lead',
    'Friends again: Bo Lind backs the pier.\n\nSenator from Ohio says the quay cannot wait.\n\nSen. Bo Lind (R-Ohio) is backing the pier.',
    ['Senator from Ohio'],
    ['Bo Lind'],
  ],
  [
    'a kind of body at the head of a headline is no name',
    'Popular Website Shows Its Age.\n\nReaders were told on Monday that the pier is shut.',
    ['Popular Website'],
    [null],
  ],
  [
    'the fund is the one with the word in its name',
    'The Harbour Repair Fund lowered its forecast on Monday. The quay is slow. Overall, the fund predicted a wet year.',
    ['the fund'],
    ['Harbour Repair Fund'],
  ],
  [
    'the city is the one told of just now',
    'Divers of the city of Lind want the ferry back. The city sent a letter on Thursday.',
    ['The city'],
    ['Lind'],
  ],
  [
    'the state is the only one told of just now',
    'Divers remember the storm in Ohio, when the state said the pier would hold.',
    ['the state'],
    ['Ohio'],
  ],
  [
    'her campaign is of the woman told of last',
    'Ann Rusk fell ill on Sunday. Rusk went home at noon (her campaign later disclosed that she had a cold).',
    ['her campaign'],
    ['Rusk campaign'],
  ],
  [
    'it is no body when a thing was told of since',
    'The Harbour Office said the pier is shut. The tide rate is a common term: It refers to the height of the water.',
    ['The Harbour Office', 'It'],
    ['Harbour Office', null],
  ],
  [
    'a chamber before a first name is no part of it',
    'The plan was backed by Speaker of the House Newt Oddson’s party in 1994. In July, the pier shut. Oddson called the pier a ruin.',
    ['Newt Oddson', 'Oddson'],
    ['Newt Oddson', 'Newt Oddson'],
  ],
  [
    'shouted words are no name',
    'Ann Rusk runs the pier. EVEN RUSK’S BOSS THINKS HE’S FULL OF IT — The head of Quay Films said so in a letter.',
    ['The head of Quay Films'],
    [null],
  ],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map(({ name }) => name)).toEqual(names)
})
