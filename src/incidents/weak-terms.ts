import type { TermVector } from './vectors.ts'

/** Reports with more terms than this share enough others where they are near at all. */
const SHORT = 40
/** So much of what two short reports share must be more than dates, numbers and countries. */
const STRONG = 1 / 3

/**
 * Whether two short reports are near by weak terms only: a shop burned and a choir sang "on 14 January 2020", each in a line
 * or two, and nothing else is common to them.
 *
 * @param isWeak whether a term says little by itself
 */
export function restsOnWeakTerms(a: TermVector, b: TermVector, isWeak: (term: number) => boolean): boolean {
  const [x, y] = [a.terms, b.terms]
  if (Math.min(x.length, y.length) > SHORT) return false
  let all = 0
  let strong = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const d = x[i]! - y[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      const weight = a.weights[i]! * b.weights[j]!
      all += weight
      if (!isWeak(x[i]!)) strong += weight
      i++
      j++
    }
  }
  return strong < STRONG * all
}
