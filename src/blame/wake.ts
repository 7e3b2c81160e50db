import type { Sentence } from '../language/analysis.ts'
import { PerWord } from '../language/lexicon.ts'
import { cuesOf } from './cues.en.ts'
import { bitsOf } from './kinds.ts'
import { LONGEST, type Rule } from './scene.ts'
import { TRIGGERS } from './triggers.ts'

/** The rules by the numbers that `woken` gives. */
export const RULES: readonly Rule[] = [...new Set([...TRIGGERS.values()].flatMap((wakes) => wakes.map((w) => w.rule)))]

/**
 * What each trigger word wakes, as numbers laid end to end, so that looking through them reads no records that are spread
 * over the memory: how many rules, then for each its number, how many needs, and of each need the bit and the window.
 */
const PLANS: number[] = [0]
const planOf = new Map<string, number>()
for (const [word, wakes] of TRIGGERS) {
  planOf.set(word, PLANS.length)
  PLANS.push(wakes.length)
  for (const { rule, needs } of wakes)
    PLANS.push(RULES.indexOf(rule), needs.length, ...needs.flatMap(({ bit, from, to }) => [bit, from, to]))
}

const planOfWord = new PerWord((lower) => planOf.get(lower) ?? 0)
/** Set beside a word's classes when a rule looks at it. */
const TRIGGER = 1 << 30
const cuesOfWord = new PerWord((lower) => cuesOf(lower) | (planOf.has(lower) ? TRIGGER : 0))
const bitsOfWord = new PerWord(bitsOf)

/**
 * The rules to try in a report's English sentences: places of triggers, each followed by the number of a rule, in order
 * of the text and of the table; and what each word of their sentences names (`bitsOf`), by token.
 *
 * @param ids the numbers of the report's words
 */
export function woken(
  sentences: readonly Sentence[],
  ids: Int32Array,
): { readonly pairs: readonly number[]; readonly bits: Uint16Array } {
  const pairs: number[] = []
  const cues = new Int32Array(ids.length)
  const bits = new Uint16Array(ids.length)
  for (const { first, last, language } of sentences) {
    if (language !== 'en') continue
    for (let start = first; start < last; start += LONGEST) {
      const end = Math.min(start + LONGEST, last)
      let any = 0
      for (let at = start; at < end; at++) any |= cues[at] = cuesOfWord.at(ids[at]!)
      if ((any & TRIGGER) === 0) continue
      const before = pairs.length
      wakeIn(pairs, ids, cues, start, end)
      if (pairs.length > before) for (let at = start; at < end; at++) bits[at] = bitsOfWord.at(ids[at]!)
    }
  }
  return { pairs, bits }
}

/** The rules to try in [start, end): those whose needs all stand around their trigger. */
function wakeIn(pairs: number[], ids: Int32Array, cues: Int32Array, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if ((cues[at]! & TRIGGER) === 0) continue
    let plan = planOfWord.at(ids[at]!)
    for (let rules = PLANS[plan++]!; rules > 0; rules--) {
      const rule = PLANS[plan]!
      const next = plan + 2 + 3 * PLANS[plan + 1]!
      plan += 2
      while (plan < next && isNear(cues, PLANS[plan]!, start, end, at + PLANS[plan + 1]!, at + PLANS[plan + 2]!))
        plan += 3
      if (plan === next) pairs.push(at, rule)
      plan = next
    }
  }
}

/** Whether a word of the class `bit` stands in [from, to), cut to [start, end). */
function isNear(cues: Int32Array, bit: number, start: number, end: number, from: number, to: number): boolean {
  const last = Math.min(to, end)
  for (let at = Math.max(from, start); at < last; at++) if ((cues[at]! & bit) !== 0) return true
  return false
}
