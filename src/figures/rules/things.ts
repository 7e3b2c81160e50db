import { measuring } from '../lexicon/things.en.ts'
import type { Bindings, Scene } from '../scene.ts'

/** Places, cities, buildings, vehicles, devices and calls where the sentence says what befell them: "23 buildings were evacuated". */
export function thingsCounted(scene: Scene, bindings: Bindings, sentence: string): void {
  for (const count of scene.counts) {
    if (count.of !== 'thing' || !count.nounKind || bindings.has(count)) continue
    if (measuring[count.nounKind]?.test(sentence)) bindings.add({ count, kind: count.nounKind, rule: 'figures/things' })
  }
}
