import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

/** What became of a warning, by whom, on which words. */
export interface Reception {
  readonly by: string | null
  readonly how: 'acted_on' | 'dismissed' | 'denied_receipt' | 'not_aware' | 'no_answer' | 'passed_on'
  readonly span: Span
}

/** What a report says came of a warning or threat. */
export interface Outcome {
  readonly what: 'came_true' | 'nothing_found' | 'found' | 'evacuated' | 'givers_sought'
  readonly span: Span
}

/** A warning or threat given before the event, as a report tells it. */
export interface Warning {
  readonly id: string
  /** 'threat' for a bomb call, a hoax or a written threat: the giver is the one who would do it. */
  readonly kind: 'warning' | 'threat'
  readonly spans: readonly Span[]
  readonly from: string | null
  readonly to: string | null
  /** ISO 8601 (or EDTF) or null. */
  readonly when: string | null
  /** null when the report does not say. */
  readonly public: boolean | null
  readonly about: string | null
  /** 'other' when it is told as background about another incident. */
  readonly scope: 'this' | 'other'
  readonly reception: readonly Reception[]
  /** What came of it: it came true, nothing or something was found, those who gave it were found. */
  readonly outcome: readonly Outcome[]
  readonly why: Why
}
