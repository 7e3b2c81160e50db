import type { Decision, Told } from './decide.ts'
import { fold } from './fold.ts'
import type { Coordinates, WherePrecision } from './place.ts'
import { countrySpot, type Spot, spotsCalled } from './spot.ts'

/** Kilometres that precision 2 reaches from its point. */
const AROUND = 25
/** From this share of the words on that put the happening near a place, it was near and not in it. */
const NEAR_SHARE = 0.34

/**
 * The point that stands for a decided place. A name that the gazetteer lacks stands at the middle of the region or country
 * that the reports say it lies in; a name in doubt stands nowhere.
 */
export function coordinatesOf(decision: Decision, told: readonly Told[]): Coordinates | null {
  const spot = decision.spot ?? areaTold(decision, told)
  if (!spot) return null
  const round = (x: number): number => Math.round(x * 100) / 100
  return Object.freeze({ lat: round(spot.lat), lon: round(spot.lon), of: pointOf(spot) })
}

/** How precisely the words and the gazetteer place it, on UCDP's scale. */
export function precisionOf(decision: Decision, told: readonly Told[]): WherePrecision | null {
  const spot = decision.spot ?? areaTold(decision, told)
  if (!spot) return null
  if (spot.kind === 'water') return 7
  if (spot.kind === 'area') return 5
  if (spot.kind === 'country') return 6
  if (spot.kind === 'province') return 4
  if (spot.kind === 'district') return 3
  const near = told.filter(({ sighting }) => sighting.near)
  const share = sum(near) / Math.max(0.001, sum(told))
  if (share < NEAR_SHARE) return 1
  return near.some(({ sighting }) => (sighting.off ?? 0) > AROUND) ? 5 : 2
}

const sum = (told: readonly Told[]): number => told.reduce((all, { sighting }) => all + sighting.strength, 0)

/** The region or country that the words beside a name not in the gazetteer put it in. */
function areaTold({ spot, rule, country }: Decision, told: readonly Told[]): Spot | null {
  if (spot || rule === 'places/in-doubt' || !country) return null
  const district = told.flatMap(({ sighting }) => sighting.within?.near ?? []).find((each) => each.kind === 'district')
  if (district) return district
  const region = told.find(({ sighting }) => sighting.within?.region && sighting.within.country === country)?.sighting
    .within?.region
  const province = region
    ? spotsCalled(fold(region)).find((each) => each.kind === 'province' && each.country === country)
    : undefined
  return province ?? (told.some(({ sighting }) => sighting.within?.country === country) ? countrySpot(country) : null)
}

const POINTS: Readonly<Record<Spot['kind'], string>> = {
  town: 'the town',
  seat: 'the town',
  capital: 'the city',
  quarter: 'the quarter',
  district: 'the middle of the towns of',
  province: 'the middle of the towns of',
  country: 'the middle of',
  water: 'a point in the middle of the',
  area: 'a point in the middle of',
}
const pointOf = ({ kind, name }: Spot): string => `${POINTS[kind]} ${name}`
