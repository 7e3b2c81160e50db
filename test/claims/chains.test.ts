import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { rules } from '../../src/claims/rules.ts'
import { analyse } from '../../src/language/index.ts'

function chainsOf(text: string) {
  const article = plainArticle(text)
  return claimsIn(article, analyse(article)).map(({ source, via }) => [
    source?.text ?? null,
    ...via.map((hop) => `${hop.kind}: ${hop.name}`),
  ])
}

test.each([
  [
    'what a report cites stands behind it',
    'The mine was laid days before the blast, the Lind Times reported on Tuesday, citing three sources close to the talks.',
    [['the Lind Times', 'unnamed: three sources close to the talks']],
  ],
  [
    'papers cited by a group stand behind the group',
    'The harbour police knew of the mine days before the blast, according to internal papers cited by a Lind-based group.',
    [['a Lind-based group', 'document: internal papers']],
  ],
  [
    'a statement passed on by another has the inner speaker as a hop',
    '“The divers were told to go. One of the divers said some boats had already left,” a source told the paper.',
    [['a source'], ['a source', 'unnamed: One of the divers']],
  ],
])('%s', (_name, text, expected) => {
  expect(chainsOf(text)).toEqual(expected)
})

test('a source named behind its statement inside a quotation is read once', () => {
  expect(chainsOf('“The pier was mined, according to papers, and then shut,” Rusk said.').length).toBeLessThan(4)
})

test('every rule that a claim names is explained', () => {
  const text =
    'Rusk: Pier is shut\n“It is shut,” Rusk said. According to the port, it will stay shut. The mayor did not respond to a request for comment.'
  const article = plainArticle(text)
  for (const claim of claimsIn(article, analyse(article))) expect(Object.keys(rules)).toContain(claim.why.rule)
})
