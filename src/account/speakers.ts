import type { Source } from '../claims/claim.ts'
import { sameEntity } from '../claims/speakers/same-entity.ts'
import type { Report } from '../incidents/report.ts'

/** The speakers of an incident's reports: one name for one entity, the fullest that a report gives. */
export type Speakers = (source: Source) => { readonly name: string | null; readonly role: string | null }

/**
 * Joins the named sources of several reports: "Putin" of one and "Vladimir Putin" of another, "Dmitry" and "Dmitri".
 * Two entities whose names both fit a short one ("Miller", with an Ann and a Max Miller about) are left apart.
 */
export function speakersIn(reports: readonly Report[]): Speakers {
  const named = new Map<string, Source>()
  for (const report of reports) {
    for (const { source } of report.claims) {
      if (!source?.name) continue
      const known = named.get(source.name)
      // Of two roles the longer says more: "spokesman", "Kremlin spokesman".
      if (!known || (source.role?.length ?? 0) > (known.role?.length ?? 0)) named.set(source.name, source)
    }
  }
  // Only names that end alike can be one entity: compare within these, the fullest first.
  const byLast = new Map<string, Source[]>()
  for (const source of named.values()) {
    const last = source.name!.split(/\s+/).at(-1)!.toLowerCase()
    byLast.set(last, [...(byLast.get(last) ?? []), source])
  }
  const joined = new Map<string, { name: string; role: string | null }>()
  for (const sources of byLast.values()) {
    sources.sort((a, b) => b.name!.length - a.name!.length || (a.name! < b.name! ? -1 : 1))
    const entities: Source[][] = []
    for (const source of sources) {
      const fits = entities.filter((entity) => sameEntity(entity[0]!, source))
      if (fits.length === 1) fits[0]!.push(source)
      else entities.push([source])
    }
    for (const entity of entities) {
      const roles = entity
        .flatMap((source) => source.role ?? [])
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      for (const source of entity) joined.set(source.name!, { name: entity[0]!.name!, role: roles[0] ?? null })
    }
  }
  return (source) => (source.name ? (joined.get(source.name) ?? source) : { name: null, role: source.role })
}
