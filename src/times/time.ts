import type { Span } from '../article/span.ts'

/** A time expression and the time it means. */
export interface Time {
  readonly span: Span
  /** TIMEX3 class. */
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /**
   * ISO 8601 date, date-time or interval ('2017-09-12/2017-09-14'); for durations and sets the TIMEX3 value ('P3D');
   * EDTF with X for digits that are not known ('XXXX-03-07', 'XXXX-WXX-5'); 'PAST_REF', 'PRESENT_REF', 'FUTURE_REF'
   * where the words say no more than that. Never finer than the words are.
   */
  readonly value: string
  /**
   * The value in the TIMEX3 standard (TimeML 1.2.1), which has forms that ISO 8601 lacks: '1998-08-11TMO' (its
   * morning), '1990-W32-WE' (its weekend), '198' (the decade), 'P3D' for "the past three days".
   */
  readonly timex: string
  /** 'stated' when the words alone give the value, 'inferred' when it took the report's or the incident's date. */
  readonly basis: 'stated' | 'inferred'
  /**
   * What it was counted from, when inferred ("published 2017-09-14", or the words of a time told before), and what a
   * length lies before or after ("before the attack").
   */
  readonly from: string | null
  readonly rule: string
}
