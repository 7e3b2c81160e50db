import type { Group } from '../group.ts'
import { type Family, familyOfKind, mayBeOne } from '../happenings.en.ts'
import { agree, type Told } from './join-mentions.ts'

/** Finds the group of a run, by its place in the run, that tells of an incident which another group's reports mention. */
export type FindGroup = (told: Told, from: number) => number | null

interface Entry {
  readonly at: number
  readonly family: Family | null
  readonly time: string | null
}

/**
 * A finder of groups by place, time and sort. A mention without a time finds the only group of its sort at its place; one
 * with a time must agree with the group's.
 *
 * @param groups of the run
 */
export function groupFinder(groups: readonly Group[]): FindGroup {
  const byPlace = new Map<string, Entry[]>()
  groups.forEach((group, at) => {
    const family = familyOfKind(group.kind)
    if (family === null || group.form === 'topic') return
    const entry = { at, family, time: group.time }
    const target = / (?:on|in) (.+)$/.exec(group.title)?.[1]
    for (const place of new Set([group.place, target].flatMap((name) => (name ? [name.toLowerCase()] : [])))) {
      byPlace.set(place, [...(byPlace.get(place) ?? []), entry])
    }
  })
  return (told, from) => {
    const near = new Set(told.places.flatMap((place) => byPlace.get(place.toLowerCase()) ?? []))
    const fits = [...near].filter(
      (entry) =>
        entry.at !== from &&
        mayBeOne(entry.family, told.family) &&
        (told.time !== null && entry.time !== null ? agree(entry.time, told.time) : told.family !== null),
    )
    return fits.length === 1 ? fits[0]!.at : null
  }
}
