import { fitsName, sameName } from './tell.ts'
import type { Reception, Warning } from './warning.ts'

/** A warning with the report that tells of it. */
export interface ReportedWarning {
  readonly reportId: string
  readonly warning: Warning
}

/** One warning as all reports of an incident tell of it. */
export interface WarningGroup extends Pick<Warning, 'kind' | 'from' | 'to' | 'public' | 'about' | 'scope'> {
  /** The most exact time that any report gives. */
  readonly when: string | null
  /** How it was received, each with the report that says so. */
  readonly reception: readonly { readonly reportId: string; readonly reception: Reception }[]
  readonly tellings: readonly ReportedWarning[]
  /** Ids of the reports that tell of it, sorted, each once. */
  readonly reports: readonly string[]
}

/**
 * Joins the warnings that several reports of one incident tell of: same giver and receiver, the same way (private or
 * public) where both say, the same scope. Threats of one incident are one wave.
 *
 * @param tellings of one incident's reports, in any order
 */
export function joinWarnings(tellings: readonly ReportedWarning[]): readonly WarningGroup[] {
  const ordered = tellings.toSorted(
    (a, b) =>
      // Those that say both who and whom come first, so that the others find them whatever report is read first.
      known(b.warning) - known(a.warning) || compare(a.reportId, b.reportId) || compare(a.warning.id, b.warning.id),
  )
  const groups: ReportedWarning[][] = []
  for (const one of ordered) {
    const group = groups.find((told) => told.some((other) => isOne(other.warning, one.warning)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return Object.freeze(
    groups
      .map(groupOf)
      .sort(
        (a, b) =>
          compare(b.scope, a.scope) ||
          compare(a.when ?? '~', b.when ?? '~') ||
          compare(a.tellings[0]!.warning.id, b.tellings[0]!.warning.id),
      ),
  )
}

const known = (warning: Warning): number => Number(warning.from !== null) + Number(warning.to !== null)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function isOne(a: Warning, b: Warning): boolean {
  if (a.kind !== b.kind || a.scope !== b.scope) return false
  if (a.kind === 'threat') return true
  if (a.public !== null && b.public !== null && a.public !== b.public) return false
  if (!fitsName(a.from, b.from) || !fitsName(a.to, b.to)) return false
  // One side must be the same in words, and a missing receiver needs the very same giver.
  if (a.to !== null && b.to !== null && a.from !== null && b.from !== null) return true
  if (a.from !== null && b.from !== null) {
    const [x, y] = [bareName(a.from), bareName(b.from)]
    // "the US Embassy" and "the U.S. Embassy in Lindhaven": one name opens the other.
    return a.to === b.to || x === y || (x.length >= 6 && y.startsWith(x)) || (y.length >= 6 && x.startsWith(y))
  }
  return a.to !== null && b.to !== null && sameName(a.to, b.to) && a.from === null && b.from === null
}
const bareName = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

function groupOf(told: readonly ReportedWarning[]): WarningGroup {
  const tellings = told.toSorted((a, b) => compare(a.reportId, b.reportId) || compare(a.warning.id, b.warning.id))
  const warnings = tellings.map((one) => one.warning)
  const first = <T>(pick: (warning: Warning) => T | null): T | null => {
    for (const warning of warnings) {
      const value = pick(warning)
      if (value !== null) return value
    }
    return null
  }
  const longest = (pick: (warning: Warning) => string | null): string | null =>
    warnings.reduce<string | null>(
      (best, warning) => ((pick(warning)?.length ?? -1) > (best?.length ?? -1) ? pick(warning) : best),
      null,
    )
  return Object.freeze({
    kind: warnings[0]!.kind,
    from: longest((warning) => warning.from),
    to: first((warning) => warning.to),
    when: finest(warnings.map((warning) => warning.when)),
    public: first((warning) => warning.public),
    about: first((warning) => warning.about),
    scope: warnings[0]!.scope,
    reception: Object.freeze(
      tellings.flatMap(({ reportId, warning }) =>
        warning.reception.map((reception) => Object.freeze({ reportId, reception })),
      ),
    ),
    tellings: Object.freeze(tellings),
    reports: Object.freeze([...new Set(tellings.map((one) => one.reportId))].sort(compare)),
  })
}

/** The time with the most digits that are known; the first by the alphabet among equals. */
function finest(times: readonly (string | null)[]): string | null {
  const digits = (time: string) => time.replace(/\D/g, '').length
  return times.filter((time) => time !== null).toSorted((a, b) => digits(b) - digits(a) || compare(a, b))[0] ?? null
}
