import type { Span } from '../article/span.ts'

export type CopyRelation = 'copy' | 'partial' | 'shared-wire' | 'shared-quote-only'

/** Text of one report found in another. `from` is the source where the direction is known. */
export interface Copy {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly relation: CopyRelation
  /** Whether `from` is known to be the source, and why. */
  readonly direction: { readonly known: boolean; readonly reason: string }
  /** Share of each report's body that stands in the other, 0 to 1. */
  readonly share: { readonly from: number; readonly to: number }
  readonly passages: readonly { readonly from: Span; readonly to: Span }[]
}

/** Reports that count as one independent text, and why. */
export interface Origin {
  readonly reports: readonly string[]
  readonly why: string
}
