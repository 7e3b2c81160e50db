import type { CueAt } from './cues/cue-at.ts'
import type { FigureKind } from './figure.ts'
import type { Count } from './numbers/count.ts'
import type { Word } from './words.ts'

/** One sentence with its number phrases and cues: what the binding rules look at. */
export interface Scene {
  readonly words: readonly Word[]
  readonly counts: readonly Count[]
  readonly cues: readonly CueAt[]
}

/** A number phrase taken as a count of a kind, by one rule, on one cue (or none). */
export interface Bound {
  readonly count: Count
  readonly kind: FigureKind
  readonly rule: string
  readonly cue: CueAt | null
  /** Words that make it a part of a larger count: [first, last) of the sentence. */
  readonly part: { readonly first: number; readonly last: number } | null
  /** One number for two kinds ("killed and wounded dozens"). */
  readonly joint: boolean
}

/** The counts bound so far. A count may be bound to two kinds, never twice to one. */
export class Bindings {
  readonly #bound: Bound[] = []
  readonly #byCount = new Map<Count, Bound[]>()

  add(bound: Pick<Bound, 'count' | 'kind' | 'rule'> & Partial<Bound>): void {
    const known = this.#byCount.get(bound.count)
    if (known?.some((other) => other.kind === bound.kind)) return
    const full: Bound = { cue: null, part: null, joint: false, ...bound }
    this.#bound.push(full)
    if (known) known.push(full)
    else this.#byCount.set(bound.count, [full])
  }
  replace(old: Bound, changed: Bound): void {
    this.#bound[this.#bound.indexOf(old)] = changed
  }
  has(count: Count): boolean {
    return this.#byCount.has(count)
  }
  of(count: Count): readonly Bound[] {
    return this.#byCount.get(count) ?? []
  }
  byCue(cue: CueAt): readonly Bound[] {
    return this.#bound.filter((bound) => bound.cue === cue)
  }
  get all(): readonly Bound[] {
    return this.#bound
  }
}

/** People, or a number that may stand for people. */
export function mayBePeople(count: Count): boolean {
  return count.of === 'people' || count.of === 'bare' || count.of === 'unknown'
}

/** The count that starts at word `at`, if any. */
export function countAt(scene: Scene, at: number): Count | null {
  return scene.counts.find((count) => count.first === at) ?? null
}

/** The count that ends just before word `at`, if any. */
export function countBefore(scene: Scene, at: number): Count | null {
  return scene.counts.find((count) => count.last === at) ?? null
}

/** "saves 100 calories", "six crates of rifles have vanished": a noun of no list that does not look like people. */
export function mayBeGoods(count: Count): boolean {
  return count.of === 'unknown' && !/(?:ers|ors|ists|ians|ees|eers)$/.test(count.head ?? '')
}

/** "40 marchers in 12 towns", "60 miners at three pits": the second number says where the first were. */
export function isPlaceOf(scene: Scene, count: Count): boolean {
  if (count.of === 'people' || count.of === 'bare') return false
  const before = scene.words[count.first - 1]?.lower ?? ''
  return (
    /^(?:in|at|across|throughout|on|near|around)$/.test(before) &&
    scene.counts.some(
      (other) => other.last === count.first - 1 && other.of !== 'bare' && mayBePeople(other) && !mayBeGoods(other),
    )
  )
}
