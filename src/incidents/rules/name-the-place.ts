import { type Place, placeOf } from '../../places/index.ts'
import { bodyStretches, type IncidentText } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'

/** Characters of each report's body that are read. */
const OPENING = 900

/**
 * Where the happening was: the place that most reports name in their openings, in the words that tell of it.
 *
 * @param kind what kind of happening it is: places in sentences that tell of it count more
 */
export function whereOf(views: readonly IncidentText[], kind: KindWords | null): Place | null {
  const tells = (sentence: string): boolean => {
    if (!kind) return false
    kind.words.lastIndex = 0
    return kind.words.test(sentence)
  }
  return placeOf(
    views.map(({ id, title, text, dateline, names, ...view }) => ({
      id,
      title,
      text,
      dateline,
      names: names ?? [],
      opening: openingOf({ id, title, text, dateline, ...view }),
    })),
    kind && tells,
  )
}

function openingOf(view: IncidentText): readonly (readonly [number, number])[] {
  const opening: [number, number][] = []
  let read = 0
  for (const [start, end] of bodyStretches(view)) {
    const stop = Math.min(end, start + OPENING - read)
    opening.push([start, stop])
    read += stop - start
    if (read >= OPENING) break
  }
  return opening
}
