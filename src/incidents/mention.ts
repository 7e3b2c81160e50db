import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'
import type { Family } from './happenings.en.ts'

/** A passage of a report that tells of another incident than the report's own, for background or beside it. */
export interface Mention {
  /** `${report}.o1`, numbered in text order. */
  readonly id: string
  readonly report: string
  /** What happened, in the report's words: "the 2004 siege of the Elm theatre". */
  readonly what: Span
  /** What sort of happening its words name; null where they name none or any ("incident"). */
  readonly family: Family | null
  /** The places that its words name, in text order. */
  readonly places: readonly string[]
  /** ISO 8601 or EDTF as the times stage gave it, null where the passage names no time. */
  readonly time: string | null
  /** The report's words for a time whose value nobody can tell: "earlier this year" in a report without a date. */
  readonly when: string | null
  /** Ids of the figures, blame and warnings that the passage gives for it. */
  readonly findings: readonly string[]
  /** Told by a place alone ("the Elm attacks"): counts only beside a passage that gives a time or a number. */
  readonly slight: boolean
  readonly why: Why
}
