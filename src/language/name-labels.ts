import { classOf, DIGIT, isUpper, LETTER } from './characters.ts'
import type { NameToken } from './name-features.ts'

/** Labels of the model's columns: outside, then begin and inside of each kind. */
export const KINDS = ['PERSON', 'ORG', 'LOC', 'MISC'] as const
export const LABELS = 1 + 2 * KINDS.length

/** A small word that names are joined by: "Bank of Vellport", "bin Hale". */
const JOINS = new Set(
  "of the and for de del la le du di da dos van von der den al el bin ibn abu & ' - on in to without upon a 's ’s - .".split(
    ' ',
  ),
)

/** Which labels a token may get: 0 outside only, 1 may go on a name, 2 may also begin one. */
export function chanceOf(tokens: readonly NameToken[], k: number, first: number, last: number): number {
  const { lower, word } = tokens[k]!
  const code = word.charCodeAt(0)
  const kind = classOf(code)
  if (kind === LETTER) {
    // Names are learnt from words in Latin letters only.
    if (code > 0x24f) return 0
    if (isUpper(code)) return 2
    for (let at = 1; at < word.length; at++) if (isUpper(word.charCodeAt(at))) return 2
  } else if (kind === DIGIT) {
    return k + 1 < last && isUpper(tokens[k + 1]!.word.charCodeAt(0)) ? 2 : k > first ? 1 : 0
  } else if (code === 0x23 || code === 0x40) return word.length > 1 ? 2 : 0
  if (k === first || !JOINS.has(lower)) return 0
  for (let at = k + 1; at < last && at < k + 4; at++) {
    if (isUpper(tokens[at]!.word.charCodeAt(0))) return 1
    if (!JOINS.has(tokens[at]!.lower)) return 0
  }
  return 0
}

/** Whether label `to` may follow label `from`. */
const mayFollow = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1

/**
 * The best labels of a sentence by emissions and transitions (Viterbi).
 *
 * @param emissions LABELS numbers for each token
 * @param chances by `chanceOf`
 * @param out set to labels
 */
export function bestLabels(
  emissions: Int32Array | Float64Array,
  transitions: Int16Array | Float64Array,
  chances: Uint8Array,
  count: number,
  out: Uint8Array,
): void {
  const back = BACK.length >= count * LABELS ? BACK : (BACK = new Uint8Array(count * LABELS * 2))
  let now = new Float64Array(LABELS).fill(-1e15)
  let next = new Float64Array(LABELS)
  now[0] = 0
  for (let k = 0; k < count; k++) {
    const chance = chances[k]!
    for (let to = 0; to < LABELS; to++) {
      next[to] = -1e15
      if (to > 0 && (chance === 0 || (chance === 1 && to % 2 === 1))) continue
      for (let from = 0; from < LABELS; from++) {
        if (now[from]! <= -1e14 || !mayFollow(from, to)) continue
        const score = now[from]! + transitions[from * LABELS + to]!
        if (score > next[to]!) {
          next[to] = score
          back[k * LABELS + to] = from
        }
      }
      if (next[to]! > -1e14) next[to]! += emissions[k * LABELS + to]!
    }
    ;[now, next] = [next, now]
  }
  let label = 0
  for (let to = 1; to < LABELS; to++) if (now[to]! > now[label]!) label = to
  for (let k = count - 1; k >= 0; k--) {
    out[k] = label
    label = back[k * LABELS + label]!
  }
}
let BACK = new Uint8Array(512 * LABELS)
