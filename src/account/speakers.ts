import type { Source } from '../claims/claim.ts'
import { sameEntity } from '../claims/speakers/same-entity.ts'
import type { Report } from '../incidents/report.ts'

/** The speakers of an incident's reports: one name for one entity, the fullest that a report gives. */
export interface Speakers {
  /** Name and office of a claim's source; an unnamed source has no name. */
  readonly of: (source: Source) => { readonly name: string | null; readonly role: string | null }
  /** The person whom printed words end in ("Minister Torvald", "Selmark's president, Oskar Lindahl"), else the words. */
  readonly named: (printed: string) => string
}

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
    const last = lastWord(source.name!)
    byLast.set(last, [...(byLast.get(last) ?? []), source])
  }
  const joined = new Map<string, { name: string; role: string | null }>()
  const people = new Map<string, string[]>()
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
      const name = entity[0]!.name!
      for (const source of entity) joined.set(source.name!, { name, role: roles[0] ?? null })
      if (entity[0]!.kind === 'person') people.set(lastWord(name), [...(people.get(lastWord(name)) ?? []), name])
    }
  }
  return {
    of: (source) => (source.name ? (joined.get(source.name) ?? source) : { name: null, role: source.role }),
    named: (printed) => {
      const fits = people.get(lastWord(printed)) ?? []
      // "Ann Holt" is not Ada Holt: a first name that is printed must be theirs.
      const own = fits.filter(
        (name) => printed.endsWith(name) || !/\p{Lu}\p{Ll}+ \p{Lu}\S+$/u.test(withoutTitle(printed)),
      )
      return own.length === 1 ? own[0]! : printed
    },
  }
}

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1)!.toLowerCase()

/** "Minister Torvald" without the office: one capitalised word before a surname may be either. */
const withoutTitle = (printed: string): string =>
  printed.replace(
    /^(?:The )?(?:Prime |Interior |Foreign |Defence |Deputy )*(?:Minister|President|Mayor|Governor|Chief|Mr|Mrs|Ms|Dr|Senator|Judge|General|Captain|Ambassador|Secretary|Spokes(?:man|woman|person))\.? /,
    '',
  )
