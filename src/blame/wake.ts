import type { Sentence, Token } from '../language/analysis.ts'
import { PerWord } from '../language/lexicon.ts'
import { cuesOf } from './cues.en.ts'
import { bitsOf, PERPETRATOR } from './kinds.ts'
import { LONGEST, type Rule } from './scene.ts'
import { TRIGGERS } from './triggers.ts'

/** The rules by the numbers that `woken` gives. */
export const RULES: readonly Rule[] = [...new Set([...TRIGGERS.values()].flatMap((wakes) => wakes.map((w) => w.rule)))]

/**
 * What each trigger word wakes, as numbers laid end to end, so that looking through them reads no records that are spread
 * over the memory: how many rules, then for each its number, how many needs, and of each need the bit and the window.
 */
const plans: number[] = [0]
const planOf = new Map<string, number>()
for (const [word, wakes] of TRIGGERS) {
  planOf.set(word, plans.length)
  plans.push(wakes.length)
  for (const { rule, needs } of wakes)
    plans.push(RULES.indexOf(rule), needs.length, ...needs.flatMap(({ bit, from, to }) => [bit, from, to]))
}

const PLANS = Int32Array.from(plans)

/** Set beside a word's classes when a rule looks at it, and when it has been looked up. */
const TRIGGER = 1 << 30
const KNOWN = 1 << 31

/** What is known of words, by their numbers, at a few bytes a word; made anew when the lexicon numbers its words anew. */
class Tables {
  cues = new Int32Array(8192)
  bits = new Uint16Array(8192)
  plans = new Uint16Array(8192)

  /** Looks a word up; gives its classes. */
  learn(id: number, lower: string): number {
    if (id >= this.cues.length) {
      const { cues, bits, plans } = this
      this.cues = new Int32Array(2 * id)
      this.cues.set(cues)
      this.bits = new Uint16Array(2 * id)
      this.bits.set(bits)
      this.plans = new Uint16Array(2 * id)
      this.plans.set(plans)
    }
    const plan = planOf.get(lower) ?? 0
    this.plans[id] = plan
    const bits = bitsOf(lower)
    this.bits[id] = bits
    return (this.cues[id] = cuesOf(lower, (bits & PERPETRATOR) !== 0) | (plan > 0 ? TRIGGER : 0) | KNOWN)
  }
}
const tablesNow = new PerWord(() => new Tables())

/** The classes of the words being looked at, by token; filled anew for each sentence. */
let scratch = new Int32Array(4096)

/**
 * The rules to try in a report's English sentences: places of triggers, each followed by the number of a rule, in order
 * of the text and of the table; and what each word of their sentences names (`bitsOf`), by token.
 *
 * @param ids the numbers of the report's words
 */
export function woken(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  ids: Int32Array,
): { readonly pairs: readonly number[]; readonly bits: Uint16Array } {
  const pairs: number[] = []
  if (scratch.length < ids.length) scratch = new Int32Array(2 * ids.length)
  const cues = scratch
  const bits = new Uint16Array(ids.length)
  const tables = tablesNow.at(0)
  for (const { first, last, language } of sentences) {
    if (language !== 'en') continue
    for (let start = first; start < last; start += LONGEST) {
      const end = Math.min(start + LONGEST, last)
      const known = tables.cues
      let any = 0
      for (let at = start; at < end; at++)
        any |= cues[at] = known[ids[at]!] || tables.learn(ids[at]!, tokens[at]!.lower)
      if ((any & TRIGGER) === 0) continue
      const before = pairs.length
      wakeIn(pairs, ids, tables.plans, cues, any, start, end)
      if (pairs.length > before) for (let at = start; at < end; at++) bits[at] = tables.bits[ids[at]!]!
    }
  }
  return { pairs, bits }
}

/** The rules to try in [start, end), whose words have the classes `any`: those whose needs all stand around their trigger. */
function wakeIn(
  pairs: number[],
  ids: Int32Array,
  plans: Uint16Array,
  cues: Int32Array,
  any: number,
  start: number,
  end: number,
): void {
  for (let at = start; at < end; at++) {
    if ((cues[at]! & TRIGGER) === 0) continue
    let plan = plans[ids[at]!]!
    for (let rules = PLANS[plan++]!; rules > 0; rules--) {
      const rule = PLANS[plan]!
      const next = plan + 2 + 3 * PLANS[plan + 1]!
      plan += 2
      for (; plan < next; plan += 3) {
        const bit = PLANS[plan]!
        if ((any & bit) === 0 || !isNear(cues, bit, start, end, at + PLANS[plan + 1]!, at + PLANS[plan + 2]!)) break
      }
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
