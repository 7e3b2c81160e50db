import { countryNames, nationalities } from './countries.en.ts'
import { features } from './features.en.ts'
import { fold } from './fold.ts'
import { type Entry, gazetteer, HASH_START, hashEnd, hashOn, type KindOfEntry, Pairs, pairOf } from './gazetteer.ts'
import { otherNames } from './names.en.ts'

/** What a name can stand for: an entry of the gazetteer, a country, a water or an informal region. */
export interface Spot {
  readonly name: string
  readonly kind: KindOfEntry | 'country' | 'water' | 'area'
  /** ISO 3166-1 alpha-2; null where it lies in several or none. */
  readonly country: string | null
  readonly region: string | null
  readonly lat: number
  readonly lon: number
  /** People; 0 where it is not known. */
  readonly people: number
}

/** A country counts like a great city among places of one name. */
const PEOPLE_OF_A_COUNTRY = 8_000_000
const NONE: readonly Spot[] = Object.freeze([])

let codes: ReadonlyMap<string, string> | null = null

/** The country that a folded name stands for, as an ISO code. */
export function countryCalled(key: string): string | undefined {
  codes ??= new Map([
    ...[...gazetteer().countries.values()].map(({ code, name }): [string, string] => [fold(name), code]),
    ...countryNames,
  ])
  return codes.get(key)
}

/** The country with an ISO code, as a spot. */
export function countrySpot(code: string): Spot | null {
  const country = gazetteer().countries.get(code)
  if (!country) return null
  const { name, lat, lon } = country
  return { name, kind: 'country', country: code, region: null, lat, lon, people: PEOPLE_OF_A_COUNTRY }
}

const known = new Map<string, readonly Spot[]>()

/**
 * All that a name can stand for, in no order of likelihood.
 *
 * @param key as `fold` gives it
 */
export function spotsCalled(key: string): readonly Spot[] {
  const before = known.get(key)
  if (before) return before
  const spots: Spot[] = []
  const code = countryCalled(key)
  const country = code ? countrySpot(code) : null
  if (country) spots.push(country)
  const feature = features.get(key)
  if (feature) {
    const { name, precision, lat, lon } = feature
    const kind = precision === 7 ? 'water' : 'area'
    spots.push({ name, kind, country: feature.country, region: null, lat, lon, people: PEOPLE_OF_A_COUNTRY })
  }
  const other = otherNames.get(key)
  if (other) spots.push(...gazetteer().named(other.key).filter(isIn(other.country)))
  spots.push(...gazetteer().named(key))
  if (known.size > 20_000) known.clear()
  const found = spots.length === 0 ? NONE : Object.freeze(spots)
  known.set(key, found)
  return found
}

const isIn = (country: string) => (entry: Entry) => entry.country === country

let beginnings: Uint8Array | null = null

/**
 * Whether something may be called by a word alone (1), by a name of several words that it begins (2), or whether it may be
 * a nationality (4); the bits added up. Says too much rather than too little.
 *
 * @param hash of a word of plain letters, as `hashEnd` gives it
 */
export function mayBegin(hash: number): number {
  beginnings ??= ownBeginnings()
  return gazetteer().begins(hash) | beginnings[hash & 0xffff]!
}

/** Whether something may be called by a name that begins with two words of plain letters. Says too much rather than too little. */
export function mayBeginWith(first: number, second: number): boolean {
  beginnings ??= ownBeginnings()
  const pair = pairOf(first, second)
  return gazetteer().beginsWith(pair) || ownPairs.has(pair)
}
const ownPairs = new Pairs()

/** The same as `mayBegin` for the names in our own tables. */
function ownBeginnings(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const mark = (key: string, alone: number, several: number): void => {
    const space = key.indexOf(' ')
    const first = hashOf(key, 0, space < 0 ? key.length : space)
    table[first & 0xffff]! |= space < 0 ? alone : several
    if (space < 0) return
    const next = key.indexOf(' ', space + 1)
    ownPairs.add(pairOf(first, hashOf(key, space + 1, next < 0 ? key.length : next)))
  }
  countryCalled('')
  for (const key of [...codes!.keys(), ...features.keys(), ...otherNames.keys()]) mark(key, 1, 2)
  for (const key of nationalities.keys()) mark(key, 4, 6)
  return table
}

function hashOf(key: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = hashOn(hash, key.charCodeAt(i))
  return hashEnd(hash)
}

/** Kilometres between two points on the globe (haversine, radius 6,371 km). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const radians = Math.PI / 180
  const half = (x: number): number => Math.sin((x * radians) / 2) ** 2
  const h = half(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * half(b.lon - a.lon)
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}
