import { KINDS, type KindWords } from '../kinds.en.ts'

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
  for (const entry of KINDS) {
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
  return most >= CLEAR * 2 ? best : null
}

function count(text: string, words: RegExp): number {
  let found = 0
  words.lastIndex = 0
  while (found < 4 && words.exec(text)) found++
  return found
}
