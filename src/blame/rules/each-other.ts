import type { Range } from '../phrase.ts'
import { finding, group, harmIn, isParty, lowerAt, negated, type Rule, type Scene, subject, wordsOf } from '../scene.ts'
import { CHARGE } from './blamed.ts'

/** The two sides of "Ostmark and Ruritania accused each other", each to be blamed by the other; null where no such words stand. */
function sides(
  scene: Scene,
  at: number,
): { readonly left: Range; readonly right: Range; readonly words: Range } | null {
  const each = /^(?:each other|one another)$/.test(wordsOf(scene, at + 1, at + 3))
  if (!each || negated(scene, group(scene, at), at)) return null
  const clash = /\b(?:clash\w*|skirmish\w*|fighting|violence|firing|shelling|truce|cease-?fire)\b/
  if (
    !harmIn(scene, scene.start, scene.end) &&
    !clash.test(wordsOf(scene, scene.start, scene.end)) &&
    !CHARGE.test(wordsOf(scene, at + 3, at + 14))
  )
    return null
  const both = subject(scene, at)
  if (!both) return null
  const words = { first: group(scene, at), last: at + 3 }
  for (let and = both.first + 1; and < both.last - 1; and++) {
    if (lowerAt(scene, and) !== 'and') continue
    const left = { first: both.first, last: and }
    const right = { first: and + 1, last: both.last }
    return isParty(scene, left) && isParty(scene, right) ? { left, right, words } : null
  }
  // "both sides", "the two neighbours".
  return isParty(scene, both) || /\bsides$/.test(wordsOf(scene, both.first, both.last))
    ? { left: both, right: both, words }
    : null
}

/** The one side of "Ostmark and Ruritania blamed each other", in the mouth of the other. */
export const leftBlames: Rule = (scene, at) => {
  const two = sides(scene, at)
  return two && finding('blame/each-other', 'blames', two.right, two.words, two.left)
}

/** The other side. */
export const rightBlames: Rule = (scene, at) => {
  const two = sides(scene, at)
  return two && two.left !== two.right ? finding('blame/each-other', 'blames', two.left, two.words, two.right) : null
}
