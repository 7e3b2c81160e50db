import { type Place, placeOf } from '../../places/index.ts'
import { bodyStretches, type IncidentText } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'

/** Characters of each report's body that are read: of many reports less of each, since they say the same. */
const OPENING = { most: 500, least: 300, ofAll: 1600 }

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
  const length = Math.max(OPENING.least, Math.min(OPENING.most, OPENING.ofAll / views.length))
  return placeOf(
    views.map((view) => ({
      id: view.id,
      title: view.title,
      text: view.text,
      dateline: view.dateline,
      names: view.names ?? [],
      opening: openingOf(view, length),
    })),
    kind && tells,
  )
}

function openingOf(view: IncidentText, length: number): readonly (readonly [number, number])[] {
  const opening: [number, number][] = []
  let read = 0
  for (const [start, end] of bodyStretches(view, length)) {
    const stop = Math.min(end, start + length - read)
    opening.push([start, stop])
    read += stop - start
    if (read >= length) break
  }
  return opening
}
