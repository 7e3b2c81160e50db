import type { Place } from '../places/place.ts'

/** Reports that tell of one happening, or share a subject, and why they were put together. */
export interface Group {
  readonly id: string
  /**
   * 'incident': one happening, told within a week. 'story': one happening that reports tell of over a longer time. 'topic':
   * reports that share a subject, with no happening in common; a topic has no time of its own.
   */
  readonly form: 'incident' | 'story' | 'topic'
  /** Why it is called so, in words. */
  readonly formWhy: string
  /** ISO 8601 days on which its first and its last report were published; null where none is dated. */
  readonly span: { readonly first: string; readonly last: string } | null
  readonly reports: readonly string[]
  /** 'attack', 'bomb threats', 'train accident', ...; null when no kind is clear. */
  readonly kind: string | null
  /** Its name, as the reports print it. */
  readonly place: string | null
  /** Country, coordinates and precision of that place. */
  readonly where: Place | null
  /** ISO 8601 date or interval (EDTF where digits are unknown, 'XXXX-03-22') of the happening. */
  readonly time: string | null
  /** How its time is known, in words; null where it is not. */
  readonly timeHow: string | null
  readonly title: string
  readonly links: readonly Link[]
}

/** Why two reports stand in one group. */
export interface Link {
  readonly a: string
  readonly b: string
  /** Shared names, places, numbers, dates, terms, or copied passages, in words. */
  readonly shared: readonly string[]
  readonly score: number
}
