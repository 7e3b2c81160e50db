import { find, place, type Rule, wordAfter } from '../context.ts'
import { recurring } from '../readings.ts'
import { unitLetters } from '../words.en.ts'
import { amountOf, lengthText } from './units.ts'

/** "every day", "each month", "every two weeks", "twice a week", "per day". */
export const everyUnit: Rule = {
  name: 'times/every unit',
  explained: '"Every day", "each month" and "twice a week" are sets.',
  anchors: 'yr*',
  pattern: /y(?:[DNn]|o)?[uU]|y_?q|(?:n?\*)[ir]u|rU?u/g,
  read(match) {
    const unitWord = find(match, 'uUq')!
    const unit = unitWord.letter === 'q' ? 'Q' : unitLetters[unitWord.value]!
    if (unitWord.letter === 'q' && match.to - match.from > 2) return null
    // "40 miles per hour" is a speed.
    if (find(match, 'r') && unit.startsWith('T')) return null
    const ordinal = find(match, 'o')
    if (place(match, 'y') >= 0) return recurring(lengthText(unit, ordinal ? ordinal.value : (amountOf(match) ?? 1)))
    return recurring(lengthText(unit, 1))
  },
}

/** "daily", "weekly", "annually". */
export const frequency: Rule = {
  name: 'times/frequency',
  explained: '"Daily" and its like are sets.',
  anchors: 'Q',
  pattern: /Q/g,
  read(match) {
    // "The Daily Post", "Weekly Standard": a paper's name.
    const { lexemes, from } = match
    if (lexemes.at(from)!.capital && lexemes.at(from - 1)?.capital) return null
    if (/^(?:mail|mirror|telegraph|express|news|star|post|times|sabah|beast|show)$/.test(wordAfter(match))) return null
    return recurring(lengthText(unitLetters[lexemes.at(from)!.value]!, 1))
  },
}
