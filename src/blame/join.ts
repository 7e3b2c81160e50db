import type { Blame, BlameStance } from './blame.ts'

/** A statement of responsibility with the report it stands in. */
export interface ReportedBlame {
  readonly reportId: string
  readonly blame: Blame
}

/** One voice on one party: everything that one speaker says of it with one stance, over all reports. */
export interface BlameVoice {
  /** Resolved name or printed words; null for the reports' own voice. */
  readonly by: string | null
  readonly statements: readonly ReportedBlame[]
}

/** What is said of one party with one stance, by whom. */
export interface BlameGroup {
  /** The party's fullest printed name; null for "nobody has claimed", "not known who". */
  readonly party: string | null
  readonly stance: BlameStance
  readonly scope: 'this' | 'other'
  readonly voices: readonly BlameVoice[]
  /** Ids of the reports that say so, sorted, each once. */
  readonly reports: readonly string[]
}

/** A party that some hold responsible and others clear: who says what against whom. */
export interface BlameDispute {
  readonly party: string
  /** Groups that hold it responsible: claims_own, blames, suspects. */
  readonly held: readonly BlameGroup[]
  /** Groups that deny it, find no evidence or decline. */
  readonly cleared: readonly BlameGroup[]
}

/**
 * Groups the statements of several reports by party, stance and scope. Names of one party ("ISIS", "Islamic State")
 * are joined only where a report itself puts them together.
 *
 * @param statements of one incident's reports, in any order
 */
export function joinBlame(_statements: readonly ReportedBlame[]): readonly BlameGroup[] {
  return []
}

/** The parties on which the groups disagree: a denial beside the accusations it answers, across reports. */
export function disputesIn(_groups: readonly BlameGroup[]): readonly BlameDispute[] {
  return []
}
