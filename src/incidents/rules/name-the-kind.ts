import { beginningKey, markBeginnings, triggersOf } from '../kind-triggers.ts'
import { KINDS, type KindWords } from '../kinds.en.ts'

const TRIGGERS = KINDS.map((entry) => triggersOf(entry.words.source)?.map(beginningKey))

/** Scratch: the beginnings that the openings of one group hold. All zero between groups. */
const marks = new Uint8Array(1 << 20)

/** The openings of a group's reports: titles count three times, and each report once for each kind of word. */
export interface Opening {
  readonly title: string
  /** Headline aside, the first lines. */
  readonly lead: string
}

/** A kind must be told by so large a part of what the best possible telling would give, else none is clear. */
const CLEAR = 0.35

/**
 * The kind of incident that most of the openings tell of.
 *
 * @returns the entry of the lexicon; null when no kind is clear
 */
export function kindOf(openings: readonly Opening[]): KindWords | null {
  let best: KindWords | null = null
  let most = 0
  const marked: number[] = []
  for (const { title, lead } of openings) {
    markBeginnings(title, marks, marked)
    markBeginnings(lead, marks, marked)
  }
  for (const [at, entry] of KINDS.entries()) {
    if (TRIGGERS[at]?.every((key) => marks[key] === 0)) continue
    let score = 0
    for (const { title, lead } of openings) {
      if (count(title, entry.words) > 0) score += 1.5
      score += Math.min(1, count(lead, entry.words) / 2)
    }
    score = (score / openings.length) * entry.weight
    if (score > most) {
      most = score
      best = entry
    }
  }
  for (const key of marked) marks[key] = 0
  return most >= CLEAR * 2 ? best : null
}

function count(text: string, words: RegExp): number {
  let found = 0
  words.lastIndex = 0
  while (found < 4 && words.exec(text)) found++
  return found
}
