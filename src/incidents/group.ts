/** Reports that tell of one happening, and why they were put together. */
export interface Group {
  readonly id: string
  readonly reports: readonly string[]
  /** 'attack', 'bomb threats', 'train accident', ...; null when no kind is clear. */
  readonly kind: string | null
  readonly place: string | null
  /** ISO 8601 date or interval (EDTF where digits are unknown) of the happening. */
  readonly time: string | null
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
