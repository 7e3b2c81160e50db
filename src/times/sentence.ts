import type { Context, Reading, Rule } from './context.ts'
import type { Lexed } from './lexemes.ts'
import { RuleFinder } from './rule-finder.ts'
import { joinClocks } from './rules/join-clock-and-day.ts'
import { joinIntervals } from './rules/join-interval.ts'

/** An expression of a sentence: its lexemes [from, to), what it means, and by which rule. */
export interface Found {
  readonly from: number
  readonly to: number
  readonly reading: Reading
  readonly rule: string
}

interface Candidate {
  readonly from: number
  readonly to: number
  readonly rule: Rule
  readonly order: number
}

const finders = new WeakMap<readonly Rule[], RuleFinder>()

function finderOf(rules: readonly Rule[]): RuleFinder {
  let finder = finders.get(rules)
  if (!finder) {
    finder = new RuleFinder(rules)
    finders.set(rules, finder)
  }
  return finder
}

const NOTHING: readonly Found[] = Object.freeze([])

/**
 * The time expressions of one sentence. All rules are matched first; from left to right the longest match wins, and
 * where its rule finds that the words are no time the next candidate is asked.
 */
export function timesOfSentence(lexed: Lexed, rules: readonly Rule[], context: Context): readonly Found[] {
  const { lexemes, classes } = lexed
  const finder = finderOf(rules)
  finder.find(classes)
  if ((finder.low | finder.high) === 0) return NOTHING
  const candidates: Candidate[] = []
  for (let bits = finder.low; bits !== 0; bits &= bits - 1)
    match(lexed, rules, 31 - Math.clz32(bits & -bits), finder, candidates)
  for (let bits = finder.high; bits !== 0; bits &= bits - 1)
    match(lexed, rules, 63 - Math.clz32(bits & -bits), finder, candidates)
  if (candidates.length === 0) return NOTHING
  if (candidates.length > 1) candidates.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)
  const found: Found[] = []
  let end = 0
  for (const { from, to, rule } of candidates) {
    if (from < end) continue
    const reading = rule.read({ lexemes, classes, from, to, context })
    if (!reading) continue
    const beside = reading.type === 'duration' && !reading.from ? besideWhat(lexed, to) : null
    found.push({ from, to, reading: beside ? { ...reading, from: beside } : reading, rule: rule.name })
    end = to
    remember(context, reading, lexed.text.slice(lexemes.at(from)!.start, lexemes.at(to - 1)!.end))
  }
  return joinIntervals(joinClocks(found, lexed, context), lexed)
}

/** Adds all fits of one rule to the candidates. */
function match(lexed: Lexed, rules: readonly Rule[], order: number, finder: RuleFinder, candidates: Candidate[]): void {
  const { classes } = lexed
  const rule = rules[order]!
  const { pattern } = rule
  pattern.lastIndex = 0
  for (let fit = pattern.exec(classes); fit !== null; fit = pattern.exec(classes)) {
    const end = fit.index + fit[0].length
    if (end === fit.index) pattern.lastIndex++
    else {
      candidates.push({ from: fit.index, to: withoutStop(lexed, end), rule, order })
      if (!finder.mayFitFrom(order, classes, end)) break
    }
  }
}

/** "before the attack", "after the fire at the depot": the event that a length lies beside; null when none is named. */
function besideWhat({ text, lexemes, classes }: Lexed, to: number): string | null {
  const opener = lexemes.at(to)
  if (!opener) return null
  let at = to + 1
  if (opener.word === 'ahead' || opener.word === 'prior') at++
  else if (opener.word !== 'before' && opener.word !== 'after') return null
  if (classes[at] !== 'd' && classes[at] !== 'h' && classes[at] !== 't') return null
  let end = at + 1
  while (end < lexemes.length && end < at + 7 && /[_oNDY'-]/.test(classes[end]!) && !closes.test(lexemes.at(end)!.word))
    end++
  if (end === at + 1) return null
  return text.slice(opener.start, lexemes.at(end - 1)!.end)
}

/** Words that end the name of an event. */
const closes =
  /^(?:which|who|that|as|when|where|but|was|were|is|are|had|has|have|he|she|they|it|said|killed|left|began|with|near|for)$/

/** Drops the full stop of the sentence; the one of "Sept." stays. */
function withoutStop({ lexemes, classes }: Lexed, to: number): number {
  const last = classes[to - 1]
  if (last === ',') return to - 1
  if (last !== '.') return to
  const { word } = lexemes.at(to - 2)!
  return word.length > 4 || /^(?:may|june|july)$/.test(word) ? to - 1 : to
}

const compared = /earlier|ago|last year/i

/** Keeps what later expressions are counted from. */
function remember(context: Context, reading: Reading, words: string): void {
  if (reading.type === 'duration' && reading.timex.endsWith('M') && /^P\d+M$/.test(reading.timex))
    context.quarter = null
  if (reading.type !== 'date' && reading.type !== 'time') return
  if (reading.day !== undefined && (words.length !== 9 || words.toLowerCase() !== 'overnight'))
    context.day = { number: reading.day, words }
  if (reading.month) context.month = reading.month
  if (reading.year === undefined || compared.test(words)) return
  context.year = reading.year
  context.yearIsNewer = reading.day === undefined && reading.stated
  rememberQuarter(context, reading)
}

/** Quarters that are over count; the running one and those to come are not what a report compares with. */
function rememberQuarter(context: Context, reading: Reading): void {
  const { year, month } = context.reference
  if (reading.quarter === undefined || reading.year === undefined || year === null) return
  const index = reading.year * 4 + reading.quarter
  if (month !== null && index >= year * 4 + Math.ceil(month / 3)) return
  const count = (context.quarters.get(index) ?? 0) + 1
  context.quarters.set(index, count)
  const leading = context.quarter
  const most = leading ? (context.quarters.get(leading.year * 4 + leading.quarter) ?? 0) : 0
  // Of two named as often, the later is the one reported on: "up from the second quarter" names the one before it.
  const later = !leading || index >= leading.year * 4 + leading.quarter
  if (count > most || (count === most && later)) context.quarter = { year: reading.year, quarter: reading.quarter }
}
