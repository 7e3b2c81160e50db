import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

export type FigureKind =
  | 'killed'
  | 'injured'
  | 'missing'
  | 'trapped'
  | 'hospitalised'
  | 'evacuated'
  | 'rescued'
  | 'arrested'
  | 'displaced'
  | 'abducted'
  | 'freed'
  | 'places'
  | 'cities'
  | 'buildings'
  | 'vehicles'
  | 'devices'
  | 'calls'

export type Qualifier = 'exact' | 'at_least' | 'more_than' | 'about' | 'nearly' | 'under' | 'up_to' | 'range' | 'vague'

/** A count that a report states. Bounds follow the qualifier: at least 7 has min 7 and no max; about 100 has only a value. */
export interface Figure {
  readonly id: string
  /** Qualifier, number and counted noun: "over 45,000 people". */
  readonly span: Span
  readonly kind: FigureKind
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  /** 'total' is the whole incident at that moment, 'part' a subgroup, 'other' another incident. */
  readonly scope: 'total' | 'part' | 'other'
  /** Which part or which other incident, in the report's words. */
  readonly of: Span | null
  /** The time the count holds for: ISO 8601, or null. */
  readonly asOf: string | null
  /** Set when the report says that this count was given before its others: "a source told the Echo earlier". */
  readonly earlier?: true
  /** Who gives it, in the report's words; null where the report says it in its own voice. */
  readonly source: Span | null
  /** Id of the claim that the figure lies in. */
  readonly claim: string | null
  readonly why: Why
}
