import type { Token } from '../../language/analysis.ts'

/** Levels of "how often does this word bring a statement", from 0 (never seen to) to 7 (nearly always). */
export const cueLevels = 8

/** Knows how often each lemma was part of a cue in the training reports. */
export interface CueTable {
  levelOf(token: Token): number
}

/** Level of a share: smoothed, on a scale that keeps rare cues apart from never. */
export function levelOf(hits: number, seen: number): number {
  if (hits === 0) return 0
  const share = (hits + 0.1) / (seen + 1)
  return share < 0.02
    ? 1
    : share < 0.06
      ? 2
      : share < 0.15
        ? 3
        : share < 0.3
          ? 4
          : share < 0.5
            ? 5
            : share < 0.7
              ? 6
              : 7
}

/** A table from "lemma level" pairs. */
export function cueTable(levels: ReadonlyMap<string, number>): CueTable {
  return { levelOf: (token) => levels.get(token.lemma) ?? 0 }
}
