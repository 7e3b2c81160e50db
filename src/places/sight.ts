import type { Name } from '../language/analysis.ts'
import { nationalities } from './countries.en.ts'
import type { OtherNames } from './persons.ts'
import type { Piece } from './runs.ts'
import type { Spot } from './spot.ts'
import { sightingOf } from './weigh.ts'
import type { Within } from './within.ts'

/** A name that may be a place, where a text prints it. */
export interface Sighting {
  /** As printed. */
  readonly name: string
  /** Folded. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** What it can stand for; empty for a name that the gazetteer does not have. */
  readonly spots: readonly Spot[]
  /** A word before it puts something there: "in", "near", "the village of", or its country stands after it. */
  readonly led: boolean
  /** Near it, not in it: "outside X", "20 km north of X". */
  readonly near: boolean
  /** Kilometres off, where they are told. */
  readonly off: number | null
  /** 'city', 'province', ...: what the words beside it call it. */
  readonly sort: string | null
  /** What the words beside it say it lies in. */
  readonly within: Within | null
  /** A building or ground in it that the words name: "Elm Zoo". */
  readonly venue: string | null
  /** How much the words speak for something having happened there, 0 to 2. */
  readonly strength: number
}

/**
 * Finds the names in a line that may be places, with what the words beside them say.
 *
 * @param text the whole text
 * @param names what the language stage made of it, in order of the text; empty where it has not run
 * @param runs those of the line
 * @param headline whether a capital tells nothing in it
 * @param others words of the text that are parts of other names
 */
export function sightingsIn(
  text: string,
  from: number,
  to: number,
  names: readonly Name[],
  others: OtherNames,
  runs: readonly (readonly Piece[])[],
  headline: boolean,
): { readonly sightings: readonly Sighting[]; readonly countries: readonly string[] } {
  const sightings: Sighting[] = []
  const countries: string[] = []
  let qualifierEnd = -1
  for (const run of runs) {
    for (let at = 0; at < run.length; at++) {
      const piece = run[at]!
      if (piece.spots.length === 0) {
        const nation = piece.found === null ? undefined : nationalities.get(piece.found.key)
        if (nation) countries.push(nation)
        if (!(at === 0 || !piece.tight)) continue
      }
      const sighting = sightingOf({ text, from, to, run, at, headline, names, others })
      if (!sighting) continue
      const qualifies = sighting.start <= qualifierEnd && sighting.spots.length > 0
      sightings.push(qualifies ? { ...sighting, strength: sighting.strength * 0.3, near: false } : sighting)
      if (sighting.within && sighting.within.end > sighting.end) qualifierEnd = sighting.within.end
    }
  }
  return { sightings, countries }
}
