import { expect, test } from 'vitest'
import { sourcesOf } from './sources-of.ts'

test.each<[string, string, string[], (string | null)[]]>([
  [
    'the lawyer of somebody is the one whom the report calls so',
    'An attorney for Bo Lind, Mark Oddson, stressed that the pier is shut.\n\nThe hearing went on for hours. However, Lind’s lawyer has said he will not come.',
    ['Lind’s lawyer'],
    ['Mark Oddson'],
  ],
  [
    'somebody’s lawyer whom the report never names stays without a name',
    'Bo Lind met Ann Rusk, the mayor, on Monday. Lind left early. However, Lind’s lawyer has said he will not come.',
    ['Lind’s lawyer'],
    [null],
  ],
  [
    'a doctor of the lead is brought in by the next sentence',
    'Rusk Hid a Cold.\n\nThere was a cold, the Reform candidate’s former doctor maintains.\n\nDr. Connie Oddson, who served in Lind, wrote a book.',
    ['the Reform candidate’s former doctor'],
    ['Connie Oddson'],
  ],
  [
    'after a quotation somebody’s former strategist is who was just speaking',
    'David Oddson on Wednesday called on Ann Rusk to say sorry.\n\n“My view, that was wrong,” Lind’s former campaign strategist said on Monday.',
    ['David Oddson', 'Lind’s former campaign strategist'],
    ['David Oddson', 'David Oddson'],
  ],
  [
    'a part of the headline is the one at the head of the lead',
    'Retired General Speaks Out.\n\nRetired Marlow Air Force Gen. Norman Oddson is speaking out about the pier.',
    ['Retired General'],
    ['Norman Oddson'],
  ],
  [
    'a plan’s owner within a sentence about somebody else has no turn',
    'Anna Rusk has a word for Bo Lind’s plan to close the pier.\n\nThe Reform candidate blasted Lind’s call on Wednesday. Rusk left. Lind left. Rusk ate.',
    ['Bo Lind’s', 'The Reform candidate'],
    ['Bo Lind', 'Anna Rusk'],
  ],
  [
    'her own rival is the rival of a woman',
    'Anna Rusk spoke in Lind, and Anna Rusk sang. Mark Oddson spoke too, Mark Oddson sang, and Rusk left.\n\nThe Reform nominee attacked her opponent as late.',
    ['The Reform nominee'],
    ['Anna Rusk'],
  ],
  [
    'a nominee’s daughter is no nominee',
    'Mark Oddson’s plan is cheap. The Reform nominee’s eldest daughter, Anna Oddson, likes it. Mark Oddson’s breaks are wide.\n\nThe nominee proposes more.',
    ['The nominee'],
    ['Mark Oddson'],
  ],
  [
    'the bank is the name without a first name that has employees',
    'Odd Harrow employees were told to go home. In the Odd Harrow scandal, people lost money. The bank said that it was sorry.',
    ['The bank'],
    ['Odd Harrow'],
  ],
])('%s', (_, text, sources, names) => {
  expect(sourcesOf(text, ...sources).map(({ name }) => name)).toEqual(names)
})
