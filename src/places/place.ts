import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

/**
 * How precisely a place is known, after `where_prec` of the UCDP Georeferenced Event Dataset (Sundberg and Melander, 2013;
 * Högbladh, UCDP GED Codebook):
 *
 * 1. the exact location is known: a town, a village, a part of a town
 * 2. within about 25 km around a known point: "near X", "20 km north of X"
 * 3. only the second-order division is known: a district, a county
 * 4. only the first-order division is known: a province, a state
 * 5. a linear feature or a fuzzy region: a river, a border, a mountain range, "New England"
 * 6. only the country is known
 * 7. at sea or in the air outside any country
 */
export type WherePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A point on the map, and what it is the point of: not always what the reports name. */
export interface Coordinates {
  /** Degrees north, WGS 84, to 0.01. */
  readonly lat: number
  /** Degrees east. */
  readonly lon: number
  /** "the town Elm", "the middle of France". */
  readonly of: string
}

/** Where a happening was: stated is the name, the rest is inferred from the gazetteer. */
export interface Place {
  /** As the reports print it. */
  readonly name: string
  /** A named building or ground in it; null when none is named. */
  readonly venue: string | null
  /** ISO 3166-1 alpha-2 code and English name; null where no country holds it or none is sure. */
  readonly country: { readonly code: string; readonly name: string } | null
  /** First-order division, in GeoNames' words. */
  readonly region: string | null
  /** Null when the gazetteer has no such place or two could be meant: no guess is made. */
  readonly coordinates: Coordinates | null
  /** Of the coordinates, on UCDP's scale; null without them. */
  readonly precision: WherePrecision | null
  /** The reason in words. */
  readonly reason: string
  /** One mention in each of the first reports that name it. */
  readonly mentions: readonly PlaceMention[]
}

/** Words of a report that name the place. */
export interface PlaceMention {
  /** `REPORT.p1`. */
  readonly id: string
  readonly report: string
  readonly span: Span
  readonly why: Why
}
