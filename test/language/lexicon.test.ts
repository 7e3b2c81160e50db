import { expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import { knownWord, lemmaOf, PerWord, WordBits, wordIds } from '../../src/language/lexicon.ts'

const reading = (text: string) => analyse(plainArticle(text))

test('words that differ only in capitals and in the shape of their apostrophe share a number', () => {
  const analysis = reading("Police said the bomber’s car was found. THE BOMBER'S flat was searched by police.")
  const ids = wordIds(analysis)
  const numbersOf = (lower: string) => new Set(ids.filter((_, at) => analysis.tokens[at]!.lower === lower))
  expect(numbersOf('police').size).toBe(1)
  expect(numbersOf('the').size).toBe(1)
  expect(new Set(ids).size).toBe(new Set(analysis.tokens.map((token) => token.lower)).size)
})

test('a word is judged once, however often it stands in the reports', () => {
  const judged: string[] = []
  const isHarm = new PerWord((lower) => {
    judged.push(lower)
    return lower === 'blast'
  })
  const analysis = reading('The blast hit the depot. The blast killed two, the mayor said.')
  const ids = wordIds(analysis)
  const found = analysis.tokens.filter((_, at) => isHarm.at(ids[at]!))
  expect(found.map((token) => token.word)).toEqual(['blast', 'blast'])
  expect(judged).toHaveLength(new Set(judged).size)
})

test('a report keeps its numbers right after the lexicon was started again', () => {
  const isHarm = new PerWord((lower) => lower === 'blast')
  const analysis = reading('A blast shook Norhaven.')
  const harms = () => [...wordIds(analysis)].map((id) => isHarm.at(id))
  const before = harms()
  for (let n = 0; n < 70_000; n++) knownWord(`w${n}`)
  reading('Another report comes in between.')
  expect(harms()).toEqual(before)
  expect(before).toEqual([false, true, false, false, false])
})

test('the bits of a stretch are those of its words together, and places are those with any bit', () => {
  const [harm, thing, letters] = [1, 2, 4]
  const judged: string[] = []
  const hints = new WordBits((lower) => {
    judged.push(lower)
    return (lower === 'blast' ? harm : 0) | (lower === 'depot' ? thing : 0) | (lower.length > 6 ? letters : 0)
  })
  const analysis = reading('The blast hit the depot. It rained in the morning.')
  const ids = wordIds(analysis)
  const [first, second] = [analysis.sentences[0]!, analysis.sentences[1]!]
  expect(hints.union(ids, first.first, first.last)).toBe(harm | thing)
  expect(hints.union(ids, second.first, second.last)).toBe(letters)
  expect(hints.places(ids).map((at) => analysis.tokens[at]!.word)).toEqual(['blast', 'depot', 'morning'])
  expect([hints.at(ids[0]!), hints.at(ids[1]!)]).toEqual([0, harm])
  expect(judged).toHaveLength(new Set(judged).size)
})

test('bits are right after the lexicon was started again', () => {
  const hints = new WordBits((lower) => (lower === 'blast' ? 1 : 0))
  const analysis = reading('A blast shook Velmar.')
  const blasts = () => hints.places(wordIds(analysis))
  expect(blasts()).toEqual([1])
  for (let n = 0; n < 70_000; n++) knownWord(`x${n}`)
  reading('Another report comes in between.')
  expect(blasts()).toEqual([1])
})

test('the lemma of a known word goes with its tag', () => {
  const known = knownWord('Wounded')
  expect([lemmaOf(known, 'VERB'), lemmaOf(known, 'PROPN'), lemmaOf(known, 'VERB')]).toEqual([
    'wound',
    'Wounded',
    'wound',
  ])
})

test('tokens made by hand get numbers too', () => {
  const { tokens } = reading('Nobody was hurt. Nobody called.')
  const ids = wordIds({ tokens: tokens.map((token) => ({ ...token })) })
  expect(ids[0]).toBe(ids[4])
})
