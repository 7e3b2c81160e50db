/**
 * Sets of lexeme classes as bits, so that a rule is tried only on sentences that hold a class it needs. There are more
 * classes than bits in a number: two numbers hold them.
 */

/** Every class a rule may need; the place gives the bit. */
const alphabet = 'IXHYDNnoE5MWVSsRPpK09uUwqzlbxthjgeadyrFBmLvkiAGOc2TZ78fQJ1C*+36'

const low = new Int32Array(128)
const high = new Int32Array(128)
for (let index = 0; index < alphabet.length; index++) {
  const code = alphabet.charCodeAt(index)
  if (index < 31) low[code] = 1 << index
  else high[code] = 1 << (index - 31)
}

/** The classes of a class string. */
export interface ClassSet {
  readonly low: number
  readonly high: number
}

export function classSet(classes: string): ClassSet {
  let a = 0
  let b = 0
  for (let index = 0; index < classes.length; index++) {
    const code = classes.charCodeAt(index) & 127
    a |= low[code]!
    b |= high[code]!
  }
  return { low: a, high: b }
}

/** Whether two sets share a class. */
export const share = (a: ClassSet, b: ClassSet): boolean => ((a.low & b.low) | (a.high & b.high)) !== 0
