import { measuring } from '../lexicon/things.en.ts'
import type { Bindings, Scene } from '../scene.ts'

/** Places, cities, buildings, vehicles, devices and calls where the sentence says what befell them: "23 buildings were evacuated". */
export function thingsCounted(scene: Scene, bindings: Bindings, text: string, offset: number): void {
  for (const count of scene.counts) {
    // The emergency number is no count: "911 calls".
    if (count.nounKind === 'calls' && (count.value === 911 || count.value === 999 || count.value === 112)) continue
    if (count.of !== 'thing' || !count.nounKind || bindings.has(count)) continue
    // What befell them has to stand close by, or "five safety cars" beside a crash are counted too.
    const start = scene.words[count.first]!.start - offset
    const end = scene.words[count.last - 1]!.end - offset
    if (measuring[count.nounKind]?.test(text.slice(Math.max(0, start - 50), end + 130)))
      bindings.add({ count, kind: count.nounKind, rule: 'figures/things' })
  }
}
