import { wordSet } from '../lexicon/word-set.ts'
import type { Count } from '../numbers/count.ts'
import { type Bindings, type Bound, mayBePeople, type Scene } from '../scene.ts'

const definite = wordSet('the those these their its')

/** "those 80 people" after "80 people have died": the same count told again. `recent` holds the last sentences' findings. */
export function again(scene: Scene, bindings: Bindings, recent: readonly Bound[]): void {
  for (const count of scene.counts) {
    if (bindings.has(count) || count.pointing !== 'those' || !mayBePeople(count) || count.value === null) continue
    const known = recent.findLast((bound) => bound.count.value === count.value)
    if (known) {
      const part = known.part === null ? null : { first: count.first, last: count.last }
      bindings.add({ count, kind: known.kind, rule: 'figures/again', part })
    }
  }
}

/** "Two of those 80 people", "ten of the 40 wounded": the smaller number belongs to the larger one's kind. */
export function outOf(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (bindings.has(count) || count.of !== 'bare' || (count.value ?? 1) === 0) continue
    const whole = wholeOf(scene, count)
    if (!whole) continue
    for (const bound of bindings.of(whole)) {
      bindings.add({ count, kind: bound.kind, rule: 'figures/out-of', part: { first: count.first, last: whole.last } })
    }
  }
}

/** The number after "of the": "two of the 80 dead". */
export function wholeOf(scene: Scene, count: Count): Count | null {
  const { words } = scene
  if (words[count.last]?.lower !== 'of' || !definite.has(words[count.last + 1]?.lower ?? '')) return null
  return scene.counts.find((other) => other.first === count.last + 2) ?? null
}

/**
 * Whose predicate it is: in "thirteen of the 15 crew were rescued" that of thirteen, in "half of the 80 passengers were hurt"
 * that of no number (null). A word straight after the larger number is its own: "two of the 80 dead".
 */
export function ownerOf(scene: Scene, count: Count, adjacent: boolean): Count | null {
  if (adjacent) return count
  const { words } = scene
  let at = count.first - 1
  if (!definite.has(words[at]?.lower ?? '')) return count
  at--
  if (words[at]?.lower !== 'of') return count
  const smaller = scene.counts.find((other) => other.last === at)
  if (smaller) return smaller
  return /^(?:half|most|some|many|few|none|one|each|any|quarter|third|thirds|majority|rest|all|two|part|out|number)$/.test(
    words[at - 1]?.lower ?? '',
  )
    ? null
    : count
}
