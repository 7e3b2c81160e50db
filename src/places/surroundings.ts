import type { Surroundings, Told } from './decide.ts'
import type { Spot } from './spot.ts'

/** A province so much larger than any town of its name is meant by the name alone: Texas, Bavaria. */
const LARGER = 3

/**
 * The countries and regions that the reports name, with how far each report speaks of them: in each report the one named
 * most counts whole, the others by their share of it.
 *
 * @param nations by report, the countries of the nationalities it names
 */
export function surroundingsOf(
  told: readonly Told[],
  nations: readonly (readonly string[])[],
  reports: number,
): Surroundings {
  const countries: Counts = new Array(reports).fill(null)
  const regions: Counts = new Array(reports).fill(null)
  for (let report = 0; report < nations.length; report++)
    for (const code of nations[report]!) count(countries, report, code, 0.6)
  for (const { report, sighting } of told) {
    const { spots, within } = sighting
    if (within?.country) count(countries, report, within.country, 1)
    if (within?.region) count(regions, report, `${within.country}.${within.region}`, 1)
    let most = 0
    for (const { kind, people } of spots) if (kind !== 'province' && people > most) most = people
    for (const { kind, country, region, people } of spots) {
      if (country === null) continue
      // "Georgia" alone tells of neither Georgia.
      if (kind === 'country') count(countries, report, country, isStateToo(spots) ? 0 : 1)
      else if (kind === 'province' && people > most * LARGER) {
        count(countries, report, country, 0.8)
        if (region) count(regions, report, `${country}.${region}`, 1)
      }
    }
  }
  const shares = sharesOf(countries)
  const [first, second] = [...shares].sort((a, b) => b[1] - a[1])
  const only = first && first[1] >= 0.5 && (second?.[1] ?? 0) < first[1] / 2 ? first[0] : null
  return { countries: shares, regions: sharesOf(regions), only }
}

const isStateToo = (spots: readonly Spot[]): boolean =>
  spots.some(({ kind, people }) => kind === 'province' && people > 1_000_000)

/** By report; null where it names none. */
type Counts = (Map<string, number> | null)[]

function count(counts: Counts, report: number, key: string, by: number): void {
  const own = (counts[report] ??= new Map())
  own.set(key, (own.get(key) ?? 0) + by)
}

function sharesOf(counts: Counts): ReadonlyMap<string, number> {
  const shares = new Map<string, number>()
  for (const own of counts) {
    if (own === null) continue
    let most = 0
    for (const times of own.values()) if (times > most) most = times
    if (most === 0) continue
    for (const [key, count] of own) shares.set(key, (shares.get(key) ?? 0) + count / most / counts.length)
  }
  return shares
}
