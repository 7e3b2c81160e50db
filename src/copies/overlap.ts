import type { Run } from './align.ts'
import type { BodyWords } from './words.ts'

/** How much two reports share, in words. `own` words stand outside quotations in both, `said` ones inside in either. */
export interface Overlap {
  readonly own: { readonly a: number; readonly b: number }
  readonly said: { readonly a: number; readonly b: number }
  /** Words compared in each. */
  readonly words: { readonly a: number; readonly b: number }
  /** Share of the first 150 words of each, 0 to 1: a reprint keeps its opening, a new version gets a new one. */
  readonly opening: { readonly a: number; readonly b: number }
  /** Longest stretch of own words in one run, and of quoted words. */
  readonly longest: number
  readonly longestSaid: number
}

let marksA = new Uint8Array(4096)
let marksB = new Uint8Array(4096)

const OWN = 1
const SAID = 2

/**
 * Counts the shared words. A run that is short and mostly inside a quotation counts wholly as quotation: the shared
 * "he told reporters" belongs to the words it carries.
 */
export function overlapOf(a: BodyWords, b: BodyWords, runs: readonly Run[]): Overlap {
  if (marksA.length < a.hashes.length) marksA = new Uint8Array(a.hashes.length * 2)
  if (marksB.length < b.hashes.length) marksB = new Uint8Array(b.hashes.length * 2)
  marksA.fill(0, 0, a.hashes.length)
  marksB.fill(0, 0, b.hashes.length)
  let longest = 0
  let longestSaid = 0
  for (const run of runs) {
    const length = run.toEnd - run.to
    let said = 0
    for (let k = 0; k < length; k++) said += a.quoted[run.from + k]! | b.quoted[run.to + k]!
    const whole = said * 2 >= length && length - said < 12
    if (whole) longestSaid = Math.max(longestSaid, length)
    else {
      longest = Math.max(longest, length - said)
      longestSaid = Math.max(longestSaid, said)
    }
    for (let k = 0; k < length; k++) {
      const mark = whole || a.quoted[run.from + k]! | b.quoted[run.to + k]! ? SAID : OWN
      if (marksA[run.from + k] !== OWN) marksA[run.from + k] = mark
      if (marksB[run.to + k] !== OWN) marksB[run.to + k] = mark
    }
  }
  const sizeA = a.hashes.length
  const sizeB = b.hashes.length
  const countsA = countMarks(marksA, sizeA)
  const countsB = countMarks(marksB, sizeB)
  return {
    own: { a: countsA.own, b: countsB.own },
    said: { a: countsA.said, b: countsB.said },
    words: { a: sizeA, b: sizeB },
    opening: { a: openingShare(marksA, sizeA), b: openingShare(marksB, sizeB) },
    longest,
    longestSaid,
  }
}

/** How many of the first `size` marks are OWN and how many SAID. */
function countMarks(marks: Uint8Array, size: number): { own: number; said: number } {
  let own = 0
  let said = 0
  for (let i = 0; i < size; i++) {
    own += marks[i]! & OWN
    said += marks[i]! & SAID
  }
  return { own, said: said / SAID }
}

function openingShare(marks: Uint8Array, size: number): number {
  const first = Math.min(size, 150)
  let shared = 0
  for (let i = 0; i < first; i++) if (marks[i] !== 0) shared++
  return first === 0 ? 0 : shared / first
}
