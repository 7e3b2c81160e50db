import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { background } from '../../src/incidents/background.ts'
import { FREE, HashedIds } from '../../src/incidents/hashed-ids.ts'
import { termNameOf } from '../../src/incidents/term-names.ts'
import { TermTable } from '../../src/incidents/terms.ts'

/** The terms of a text with their counts, by name. */
function termsOf(text: string): Record<string, number> {
  const table = new TermTable(background())
  const { terms, counts } = table.read(plainArticle(text))
  return Object.fromEntries(Array.from(terms, (term, i) => [table.nameOf(term), counts[i]!]))
}

test.each([
  ['“Mayor’s boats, mayors’ boat”', { mayor: 2, boat: 2 }],
  ["O'Rusk and O’Rusk's dogs", { orusk: 2, dog: 1 }],
  ['45,000 herrings, 45000 more, 5.6 tons', { 45000: 2, her: 1, '5.6': 1, ton: 1 }],
  ['The ferry of the isle and its ferries', { ferri: 2, isl: 1 }],
  ["They don't; nobody’s", { nobodi: 1 }],
  ['Café, CAFE, cafés', { cafe: 3 }],
  ['½ and 7 of x', { '½': 1, 7: 1 }],
])('%s has the terms %o', (text, expected) => {
  const found = termsOf(text)
  for (const [name, count] of Object.entries(expected)) expect([name, found[name]]).toEqual([name, count])
})

test('a term is shown as it was printed first, without an apostrophe', () => {
  const table = new TermTable(background())
  const { terms } = table.read(plainArticle('Velmar’s bakers. VELMAR bakes.'))
  expect(Array.from(terms, (term) => table.printedOf(term)).sort()).toEqual(['Velmar', 'bakers', 'bakes'].sort())
})

test('each term of any text is the name of one of its words', () => {
  const letters = fc.constantFrom(..."aegnsty'’.,05 ABé\u0301ß½\ud835 ".split(''))
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 60 }), (text) => {
      const table = new TermTable(background())
      const { terms, counts, opening } = table.read(plainArticle(text))
      expect([...opening]).toEqual([...terms].slice(0, opening.length))
      for (const [i, term] of terms.entries()) {
        expect(counts[i]).toBeGreaterThan(0)
        expect(termNameOf(table.printedOf(term))).toBe(table.nameOf(term))
      }
    }),
    { numRuns: 60 },
  )
})

test('numbers are found by two hashes however many there are, and can be exchanged', () => {
  const ids = new HashedIds(1)
  // One place for all: they are told by the second hash.
  for (let i = 0; i < 2000; i++) ids.set(i & 7, i, i)
  ids.set(3, 11, 5)
  expect(ids.find(3, 11)).toBe(5)
  for (let i = 12; i < 2000; i++) expect(ids.find(i & 7, i)).toBe(i)
  expect(ids.find(7, 2000)).toBe(FREE)
})
