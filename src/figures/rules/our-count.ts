import type { Sentence } from '../../language/analysis.ts'
import type { FigureKind } from '../figure.ts'
import { type Bindings, type Bound, mayBePeople, type Scene } from '../scene.ts'

export const mayGive = /\b(?:count|tally|confirmed|counted|acknowledged|admitted|heard?)\b/i
const aboutTheDead = /\b(?:tolls?|the dead|deaths|fatalities)\b/i
const countIs =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?:our|their|its|his|her|the|official|[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]+'s) (?:(?:own|official|latest|current|confirmed|police) )?(?:count|tally) (?:(?:is|was|stands|stood|remains|remained|now) ){1,2}(?:still |now |at )?$/
const theyConfirmed =
  /^(?:(?:that |which )?(?:(?:the|an?) )?(?:[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ-]+ ){1,4}(?:has|have|had) (?:so far |now |officially )?(?:confirmed|counted|acknowledged|admitted)|(?:confirmed|counted|acknowledged) (?:so far )?by) /

/** "At one point, we heard 73.": told by hearsay, with nothing after it. */
const weHeard = /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ])(?:we|i|they) (?:(?:have|had|'ve) )?(?:also )?(?:heard|hear) (?:of )?$/

/**
 * What a bare count in a sentence with a word of `mayGive` ("our count is 31") must be of: the dead where the report speaks of a toll,
 * else what was counted last; null where it speaks of neither.
 */
export function topicAt(text: string, sentence: Sentence, recent: readonly Bound[]): FigureKind | null {
  if (aboutTheDead.test(text.slice(Math.max(0, sentence.start - 400), sentence.end))) return 'killed'
  return recent.findLast((bound) => bound.part === null && bound.count.of !== 'thing')?.kind ?? null
}

/** "Our count is 31", "the 31 the coast guard has confirmed": a count of what the report speaks of. */
export function ourCount(scene: Scene, bindings: Bindings, topic: FigureKind): void {
  const joined = (from: number, to: number): string =>
    scene.words
      .slice(Math.max(0, from), to)
      .map((word) => `${word.lower} `)
      .join('')
  for (const count of scene.counts) {
    if (bindings.has(count) || count.of !== 'bare' || !mayBePeople(count) || count.group) continue
    const pointed = count.pointing === 'the' || scene.words[count.first - 1]?.lower === 'the'
    if (
      countIs.test(joined(count.first - 7, count.first)) ||
      (weHeard.test(joined(count.first - 5, count.first)) && isLast(scene, count.last)) ||
      (pointed && theyConfirmed.test(joined(count.last, count.last + 9)))
    )
      bindings.add({ count, kind: topic, rule: 'figures/our-count' })
  }
}

/** Whether only a mark or the end of the sentence follows. */
const isLast = (scene: Scene, at: number): boolean => !/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9]/.test(scene.words[at]?.text ?? '')
