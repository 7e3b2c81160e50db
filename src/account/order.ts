import type { Origin } from '../copies/copy.ts'
import type { Group } from '../incidents/group.ts'

/** A group of reports with its own origins. */
export interface GroupWithOrigins {
  readonly group: Group
  readonly origins: readonly Origin[]
}

/**
 * Groups in the order in which a reader wants them: what most independent reports tell of first, then what was told of last;
 * topics, which are no incident, after all others. Groups that weigh the same stay in the order given.
 */
export function byWeight(groups: readonly GroupWithOrigins[]): readonly GroupWithOrigins[] {
  const weighed = groups.map((one) => ({
    one,
    topic: one.group.form === 'topic' ? 1 : 0,
    origins: one.origins.length,
    reports: one.group.reports.length,
    last: one.group.span?.last ?? '',
  }))
  return weighed
    .sort(
      (a, b) =>
        a.topic - b.topic ||
        b.origins - a.origins ||
        b.reports - a.reports ||
        (a.last < b.last ? 1 : a.last > b.last ? -1 : 0),
    )
    .map(({ one }) => one)
}
