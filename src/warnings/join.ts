import type { Reception, Warning } from './warning.ts'

/** A warning with the report that tells of it. */
export interface ReportedWarning {
  readonly reportId: string
  readonly warning: Warning
}

/** One warning as all reports of an incident tell of it. */
export interface WarningGroup {
  readonly kind: Warning['kind']
  readonly from: string | null
  readonly to: string | null
  /** The most exact time that any report gives. */
  readonly when: string | null
  readonly public: boolean | null
  readonly about: string | null
  readonly scope: 'this' | 'other'
  /** How it was received, each with the report that says so. */
  readonly reception: readonly { readonly reportId: string; readonly reception: Reception }[]
  readonly tellings: readonly ReportedWarning[]
  /** Ids of the reports that tell of it, sorted, each once. */
  readonly reports: readonly string[]
}

/**
 * Joins the warnings that several reports of one incident tell of: same giver and receiver, the same way (private or
 * public) where both say, the same scope.
 *
 * @param tellings of one incident's reports, in any order
 */
export function joinWarnings(_tellings: readonly ReportedWarning[]): readonly WarningGroup[] {
  return []
}
