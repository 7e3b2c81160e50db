import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

/** What became of a warning, by whom, on which words. */
export interface Reception {
  readonly by: string | null
  readonly how: 'acted_on' | 'dismissed' | 'denied_receipt' | 'not_aware' | 'no_answer' | 'passed_on'
  readonly span: Span
}

/** A warning or threat given before the event, as a report tells it. */
export interface Warning {
  readonly id: string
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
  readonly why: Why
}
