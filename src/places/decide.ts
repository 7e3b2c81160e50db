import type { Sighting } from './sight.ts'
import { kilometres, type Spot } from './spot.ts'
import { liesWithin } from './within.ts'

/** A sighting with the report it stands in. */
export interface Told {
  /** Place of the report among those read. */
  readonly report: number
  readonly sighting: Sighting
  /** Whether its offsets are into the article text, not into the title. */
  readonly inText: boolean
}

/** What the reports say of where they are: shares of the reports that name a country or a region. */
export interface Surroundings {
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, number>
  /** By "US.Ohio". */
  readonly regions: ReadonlyMap<string, number>
  /** The one country that they speak of, where no other comes near. */
  readonly only: string | null
}

/** Which place a name stands for. */
export interface Decision {
  /** Null when the gazetteer has none of that name, or when it stays in doubt. */
  readonly spot: Spot | null
  /** ISO code; known also where all that the name can stand for lies in one country. */
  readonly country: string | null
  readonly rule: string
}

/** By so much, in our points, the likeliest place must lead: eight times the people, or a country named by a third of the reports. */
const LEAD = 0.8
/** Of a name in doubt the country is told where so many of the people live in it that live at a place of that name. */
const MOST_PEOPLE = 0.8
/** Entries so near each other are one place. */
const SAME = 60

/**
 * Decides which place a name stands for: by what stands beside it ("Erie, Pa."), by the countries and regions that the
 * reports name, by neighbours, then by population (Leidner, 2007, reviews these heuristics). In doubt it is left open.
 *
 * @param told all sightings of one name
 * @param sure places of the same reports that are beyond doubt
 */
export function decide(told: readonly Told[], { countries, regions }: Surroundings, sure: readonly Spot[]): Decision {
  const within = told.flatMap(({ sighting }) => (sighting.within ? [sighting.within] : []))
  const all = [...new Set(told.flatMap(({ sighting }) => sighting.spots))]
  if (all.length === 0) {
    const country = mostNamed(within.map((each) => each.country))
    return { spot: null, country, rule: 'places/not-in-the-gazetteer' }
  }
  const fits = (spot: Spot): number =>
    within.filter((each) => liesWithin(spot, each)).length / Math.max(1, within.length)
  const fitting = within.length === 0 ? all : all.filter((spot) => fits(spot) >= 0.34)
  if (fitting.length === 0)
    return { spot: null, country: mostNamed(within.map((each) => each.country)), rule: 'places/none-where-told' }
  const sorts = told.flatMap(({ sighting }) => sighting.sort ?? [])
  const points = (spot: Spot): number =>
    0.9 * Math.log10(spot.people + 30) +
    (spot.kind === 'capital' ? 0.8 : spot.kind === 'seat' ? 0.2 : spot.kind === 'quarter' ? -0.2 : 0) +
    sortPoints(spot, sorts, all) +
    (spot.country ? (spot.kind === 'country' ? 1.4 : 2.4) * (countries.get(spot.country) ?? 0) : 0) +
    (spot.region && spot.kind !== 'province' ? 2.4 * (regions.get(`${spot.country}.${spot.region}`) ?? 0) : 0) +
    (sure.some((other) => other !== spot && other.kind !== 'country' && kilometres(other, spot) < 120) ? 1.5 : 0) +
    3 * (within.length > 0 ? fits(spot) : 0)
  const ranked = fitting.map((spot) => ({ spot, points: points(spot) })).sort((a, b) => b.points - a.points)
  const best = ranked[0]!
  const rival = ranked.find(({ spot }) => !isSame(spot, best.spot))
  if (
    isUnsupported(
      best.spot,
      within.some((each) => liesWithin(best.spot, each)),
      sorts.length > 0,
      { countries, regions },
      sure,
    )
  )
    return { spot: null, country: null, rule: 'places/too-small-to-be-sure' }
  if (!rival || best.points - rival.points >= LEAD) {
    const rule = within.length > 0 ? 'places/named-beside' : rival ? 'places/likeliest' : 'places/only-one'
    return { spot: best.spot, country: best.spot.country, rule }
  }
  const mass = new Map<string | null, number>()
  for (const { spot } of ranked) mass.set(spot.country, (mass.get(spot.country) ?? 0) + spot.people)
  const everyone = [...mass.values()].reduce((a, b) => a + b, 0)
  const [country, people] = [...mass].sort((a, b) => b[1] - a[1])[0]!
  return { spot: null, country: people >= MOST_PEOPLE * everyone ? country : null, rule: 'places/in-doubt' }
}

/**
 * A name that only a small town has may as well be a firm's, a team's or a word: nothing beside it or around it speaks for
 * the town.
 */
function isUnsupported(
  spot: Spot,
  told: boolean,
  sorted: boolean,
  around: Pick<Surroundings, 'countries' | 'regions'>,
  sure: readonly Spot[],
): boolean {
  if (
    told ||
    sorted ||
    spot.people >= SMALL ||
    spot.kind === 'capital' ||
    !/^(?:town|quarter|seat|district)$/.test(spot.kind)
  )
    return false
  if ((around.regions.get(`${spot.country}.${spot.region}`) ?? 0) > 0.1) return false
  // Every other report names the United States; of a smaller country's towns it says something.
  if (spot.country !== 'US' && (around.countries.get(spot.country ?? '') ?? 0) > 0.2) return false
  return !sure.some(
    (other) => other !== spot && other.people >= SMALL && other.kind !== 'country' && kilometres(other, spot) < 120,
  )
}
const SMALL = 15_000

/** Whether two entries are one place: near each other, or a town and the district or province around it. */
function isSame(a: Spot, b: Spot): boolean {
  if (a.kind === 'country' || b.kind === 'country') return a.kind === b.kind && a.country === b.country
  if (a.kind === 'province' || b.kind === 'province') return a.country === b.country && a.region === b.region
  return kilometres(a, b) < SAME
}

const AREAS = /^(?:province|region|state|oblast|prefecture|governorate|republic|territory)$/
const DISTRICTS = /^(?:county|district|borough|municipality)$/
const TOWNS = /^(?:city|town|village|port|capital|suburb|resort|settlement|hamlet)$/

function sortPoints(spot: Spot, sorts: readonly string[], all: readonly Spot[]): number {
  const said = (pattern: RegExp): number =>
    sorts.filter((sort) => pattern.test(sort)).length / Math.max(1, sorts.length)
  if (spot.kind === 'province') {
    // "Lyon" is the city before the region; "Wyoming" is the state, though a town elsewhere has its name.
    const after = all.some(
      ({ kind, country, region, people }) =>
        kind === 'capital' ||
        (kind !== 'province' && country === spot.country && region === spot.region && people > spot.people / 20),
    )
    return 3 * said(AREAS) - (after ? 1.6 : 0)
  }
  if (spot.kind === 'district') return 2 * said(DISTRICTS) - 0.8
  if (spot.kind === 'country') return 0
  return said(TOWNS) - 2 * said(AREAS)
}

function mostNamed(codes: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const code of codes) if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? null
}
