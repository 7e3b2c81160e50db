import type { Span } from '../article/span.ts'
import type { Why } from '../article/why.ts'

/** Who a claim rests on. An unnamed source has `name: null` for good, whatever names stand near it. */
export interface Source {
  readonly span: Span
  /** The printed words, "the spokesman". */
  readonly text: string
  /** Full name as the report gives it, once resolved: "Sergey Rusk"; the organisation's or document's name. */
  readonly name: string | null
  /** "Kremlin spokesman", "a UK-based group". */
  readonly role: string | null
  readonly kind: 'person' | 'organisation' | 'document' | 'unnamed' | 'unknown'
  readonly unnamed: boolean
  /** How many unnamed sources: "three sources familiar with the matter" is 3; null when the report does not say. */
  readonly count: number | null
}

export type ClaimForm = 'direct' | 'mixed' | 'indirect'

export type ClaimStance =
  | 'asserts'
  | 'denies'
  | 'doubts'
  | 'suspects'
  | 'confirms'
  | 'declines'
  | 'promises'
  | 'demands'
  | 'asks'
  | 'believes'
  | 'intends'
  | 'feels'
  | 'warns'
  | 'silent'

/**
 * One step of a claim's chain: who its source in turn rests on, nearer to the origin; or, of kind 'outlet', the newsroom
 * that the source told it to, between the report and the source.
 */
export interface Hop {
  readonly name: string
  readonly kind: 'outlet' | 'person' | 'organisation' | 'document' | 'unnamed'
  readonly span: Span
}

/** Somebody's statement in a report. Content and cue can be broken in pieces: "It is," he said, "not safe." */
export interface Claim {
  readonly id: string
  readonly source: Source | null
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: ClaimForm
  readonly stance: ClaimStance
  /** "allegedly", "reportedly", "appears to". */
  readonly hedges: readonly Span[]
  /**
   * From the source on towards the origin: Orlo Echo ← Harbour Institute (source) ← [ministry papers]. A newsroom that was
   * told comes first: of "a diver told the Lind Gazette" it is [Lind Gazette].
   */
  readonly via: readonly Hop[]
  readonly why: Why
}
