import { classOf, isUpper, LETTER } from './characters.ts'
import type { NameForm, NameToken } from './name-features.ts'

/** What else a report says of a capitalised word (after Chieu and Ng 2002): one bit each. */
const AFTER_ROLE = 1
const AFTER_FIRST_NAME = 2
const BESIDE_SAYING = 4
const AFTER_WHERE = 8
const BEFORE_BODY = 16
const IN_BRACKETS = 32
const ALSO_SMALL = 64
const ALSO_CAPITAL = 128

/** List 0 holds given names. */
const GIVEN = 1

/** Finds for every word of a report what its other places say of it. */
export function evidenceIn(
  tokens: readonly NameToken[],
  forms: readonly NameForm[],
  sentences: readonly { readonly first: number; readonly last: number }[],
  settings: Uint8Array,
): Map<string, number> {
  const found = new Map<string, number>()
  for (const { first, last } of sentences) {
    for (let k = first; k < last; k++) {
      const code = tokens[k]!.word.charCodeAt(0)
      if (classOf(code) !== LETTER || settings[k] === 2) continue
      const { lower } = tokens[k]!
      if (!isUpper(code)) {
        if (found.has(lower) || lower.length > 3) found.set(lower, (found.get(lower) ?? 0) | ALSO_SMALL)
        continue
      }
      let bits = k > first ? ALSO_CAPITAL : 0
      if (k > first) {
        const before = forms[k - 1]!
        if (before.kind === 1) bits |= AFTER_ROLE
        if (before.shape === 1 && (before.lists & GIVEN) !== 0) bits |= AFTER_FIRST_NAME
        if (before.kind === 4) bits |= AFTER_WHERE
        if (tokens[k - 1]!.word === '(' && k + 1 < last && tokens[k + 1]!.word === ')') bits |= IN_BRACKETS
      }
      if (k + 1 < last) {
        const next = forms[k + 1]!
        if (next.kind === 3) bits |= BESIDE_SAYING
        if (next.kind === 2 && next.shape === 1) bits |= BEFORE_BODY
      }
      found.set(lower, (found.get(lower) ?? 0) | bits)
    }
  }
  return found
}
