import type { Sentence } from '../language/analysis.ts'
import type { Time } from '../times/time.ts'
import type { Bound, Scene } from './scene.ts'

/** A bound count in its sentence, before scope, time and source are known. */
export interface Found {
  readonly sentence: Sentence
  readonly scene: Scene
  readonly bound: Bound
  /** The time expressions of the sentence. */
  readonly times: readonly Time[]
  /** What the words of the sentence give reason to look for: the bits of worth-reading.ts. */
  readonly hints: number
  readonly start: number
  readonly end: number
}
