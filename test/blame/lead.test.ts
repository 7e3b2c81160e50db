import { describe, expect, test } from 'vitest'
import { plainArticle } from '../../src/article/plain.ts'
import { hasMark } from '../../src/blame/kinds.ts'
import { leadOf } from '../../src/blame/lead.ts'
import { HEDGE, HEDGES, NEGATION, NEGATIONS } from '../../src/blame/words.en.ts'
import { analyse } from '../../src/language/index.ts'

describe('what the head of a report is about', () => {
  const article = plainArticle("Blast at Borg's Café Núñez kills 12. Karim Odal, who had left in 2029, was not hurt.", {
    title: 'Twelve dead in Mill-Road blast',
  })
  const lead = leadOf(article, analyse(article))

  test.each([
    ['blast', true],
    ['borg', true],
    ['s', true],
    ['núñez', true],
    ['2029', true],
    ['mill', true],
    ['12', true],
    ['mill-road', false],
    ['bor', false],
    ['lastborg', false],
    ['nú', false],
    ['ñez', false],
    ['202', false],
    ['', false],
  ])('knows "%s": %s', (word, known) => {
    expect(lead.has(word)).toBe(known)
  })

  test('gives its words one by one until one is found', () => {
    const words: string[] = []
    expect(lead.some((word) => words.push(word) === 9)).toBe(true)
    expect(words).toEqual(['twelve', 'dead', 'in', 'mill', 'road', 'blast', 'blast', 'at', 'borg'])
    expect(lead.some(() => false)).toBe(false)
  })
})

describe('words of doubt and negation', () => {
  test.each([
    ['doubt', HEDGES, HEDGE],
    ['negation', NEGATIONS, NEGATION],
  ])('are the plain ones of the pattern: %s', (_name, words, pattern) => {
    for (const word of words) expect([word, pattern.test(word), hasMark(word)]).toEqual([word, true, false])
  })
})
