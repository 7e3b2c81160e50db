import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { timeLanguage } from '../../src/times/languages.ts'
import { RuleFinder } from '../../src/times/rule-finder.ts'
import { rulesInOrder } from '../../src/times/rules/index.ts'

/** Whether the finder, asked for the rules of a sentence, names this one. */
function isFound(finder: RuleFinder, rule: number, classes: string): boolean {
  finder.find(classes)
  return ((rule < 32 ? finder.low >> rule : finder.high >> (rule - 32)) & 1) === 1
}

describe('the rules that can fit a sentence are told from its classes', () => {
  for (const language of ['en', 'ru', 'de']) {
    const { rules } = timeLanguage(language)!
    const finder = new RuleFinder(rules)
    test.each(
      rules.map((rule, index) => [rule.name, index] as const),
    )(`${language}: no fit of %s is passed over`, (_, index) => {
      const { pattern } = rules[index]!
      // The letters of a pattern and a few that stand around: most such strings fit somewhere.
      const letters = [...new Set([...pattern.source.replace(/[^A-Za-z0-9_~',.*+-]/g, ''), '_', '.', 'd', 'G'])]
      const classes = fc.array(fc.constantFrom(...letters), { maxLength: 9 }).map((each) => each.join(''))
      fc.assert(
        fc.property(classes, (inside) => {
          // A sentence is looked at where it has a class that tells of time at all.
          const sentence = `M~~${inside}`
          pattern.lastIndex = 3
          const fit = pattern.exec(sentence)
          if (!fit || fit[0] === '') return
          expect(isFound(finder, index, sentence)).toBe(true)
          expect(finder.mayFitFrom(index, sentence, fit.index)).toBe(true)
        }),
        { numRuns: 300 },
      )
    })
  }

  test('a sentence with the class of a rule but without its neighbours leaves the rule out', () => {
    const finder = new RuleFinder(rulesInOrder)
    const place = rulesInOrder.findIndex((rule) => rule.name === 'times/one unit')
    expect(isFound(finder, place, '_iu_')).toBe(true)
    expect(isFound(finder, place, 'i_tu')).toBe(false)
  })

  test('a rule that asks for a class that no word has is refused', () => {
    expect(() => new RuleFinder([{ ...rulesInOrder[0]!, near: '^' }])).toThrow("'^' is no class")
  })
})
