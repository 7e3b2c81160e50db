import { bitOf, type Cue } from './cues.en.ts'
import { LONGEST } from './scene.ts'

/** Words of a class of which one must stand in [at + from, at + to) of a trigger, within its sentence. */
export interface Need {
  readonly bit: number
  readonly from: number
  readonly to: number
}

export const near = (cue: Cue, from: number, to: number): Need => ({ bit: bitOf(cue), from, to })
export const before = (cue: Cue): Need => near(cue, -LONGEST, 0)
export const after = (cue: Cue): Need => near(cue, 1, LONGEST)
