import { bitOf, type Cue } from './cues.en.ts'
import { LONGEST, type Scene } from './scene.ts'

/** Words of a class of which one must stand in [at + from, at + to) of a trigger, within its sentence. */
export interface Need {
  readonly bit: number
  readonly from: number
  readonly to: number
}

export const near = (cue: Cue, from: number, to: number): Need => ({ bit: bitOf(cue), from, to })
export const before = (cue: Cue): Need => near(cue, -LONGEST, 0)
export const after = (cue: Cue): Need => near(cue, 1, LONGEST)

/**
 * Whether everything that a rule needs stands around its trigger.
 *
 * @param cues the classes of the report's words, by token
 */
export function met(
  scene: Pick<Scene, 'start' | 'end'>,
  cues: Int32Array,
  at: number,
  needs: readonly Need[],
): boolean {
  for (const { bit, from, to } of needs) {
    const last = Math.min(at + to, scene.end)
    let place = Math.max(at + from, scene.start)
    while (place < last && (cues[place]! & bit) === 0) place++
    if (place >= last) return false
  }
  return true
}
