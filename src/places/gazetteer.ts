import { readModel } from '../language/model-file.ts'

/** Sorts of gazetteer entries: a quarter is a part of a town; a seat heads a province. */
export const KIND = ['town', 'quarter', 'seat', 'capital', 'district', 'province'] as const
export type KindOfEntry = (typeof KIND)[number]

/** Degrees to one step of the packed coordinates (at most 300 m off), and steps to a doubling of the population. */
export const LATITUDE_STEP = 90 / 32767
export const LONGITUDE_STEP = 180 / 32767
export const POPULATION_STEP = 8

/** A town, district or province as GeoNames has it. */
export interface Entry {
  readonly name: string
  readonly kind: KindOfEntry
  /** ISO 3166-1 alpha-2 code. */
  readonly country: string
  /** First-order region: "Pennsylvania", "Bavaria"; null where GeoNames has none. */
  readonly region: string | null
  /** Degrees north and east. Of a district or province: the mean of its towns. */
  readonly lat: number
  readonly lon: number
  /** People, within 5%; 0 where it is not known. Of a district or province: of its towns. */
  readonly people: number
}

/** A country with its middle: the centroid of its largest piece of land. */
export interface Country {
  readonly code: string
  readonly name: string
  readonly lat: number
  readonly lon: number
}

export interface Gazetteer {
  /**
   * All entries filed under a name, those with most people first.
   *
   * @param key as `fold` gives it
   */
  readonly named: (key: string) => readonly Entry[]
  /**
   * Whether some entry's name begins with a word: 0 none does (or, rarely, one that only hashes alike), 1 one of that
   * word alone, 3 also names of several words.
   *
   * @param hash of the folded word, as `hashEnd` gives it
   */
  readonly begins: (hash: number) => 0 | 1 | 2 | 3
  /**
   * Whether some entry's name may begin with two words: says too much rather than too little.
   *
   * @param pair as `pairOf` gives it
   */
  readonly beginsWith: (pair: number) => boolean
  /** By ISO 3166-1 alpha-2 code. */
  readonly countries: ReadonlyMap<string, Country>
}

let loaded: Gazetteer | null = null

/** The gazetteer in models/places.bin, read when it is first asked for. */
export function gazetteer(): Gazetteer {
  loaded ??= read()
  return loaded
}

function read(): Gazetteer {
  const { header, parts } = readModel('places')
  const [keys, keyLengths, names, nameLengths, country, region, lat, lon, people, kind] = parts as Uint8Array[]
  const countries = header['countries'] as readonly Country[]
  const regions = header['regions'] as readonly string[]
  const places = header['places'] as number
  const keyAt = startsOf(keyLengths!)
  const nameAt = startsOf(nameLengths!)
  const shorts = (part: Uint8Array): DataView => new DataView(part.buffer, part.byteOffset, part.byteLength)
  const [regionView, latView, lonView] = [shorts(region!), shorts(lat!), shorts(lon!)]
  const decoder = new TextDecoder()
  const line = (bytes: Uint8Array, at: Uint32Array, row: number): string =>
    decoder.decode(bytes.subarray(at[row]!, at[row + 1]!))

  const entry = (row: number): Entry => {
    const within = regionView.getUint16(row * 2, true)
    return Object.freeze({
      name: line(names!, nameAt, row) || titled(line(keys!, keyAt, row)),
      kind: KIND[kind![row]!]!,
      country: countries[country![row]!]?.code ?? '',
      region: within === 0 ? null : regions[within - 1]!,
      lat: latView.getInt16(row * 2, true) * LATITUDE_STEP,
      lon: lonView.getInt16(row * 2, true) * LONGITUDE_STEP,
      people: Math.round(2 ** (people![row]! / POPULATION_STEP) - 1),
    })
  }

  const found = new Map<string, readonly Entry[]>()
  const pairs = new Pairs()
  const firsts = firstWords(keys!, keyAt, places, pairs)
  const named = (key: string): readonly Entry[] => {
    // Most names that are asked for are persons' and firms': a look at their first words spares the search.
    if (!mayBeFiled(key, firsts, pairs)) return NONE
    const known = found.get(key)
    if (known) return known
    const asked = bytesOf(key)
    let row = firstRow(keys!, keyAt, places, asked)
    const entries: Entry[] = []
    for (; row < places && order(keys!, keyAt[row]!, keyAt[row + 1]!, asked) === 0; row++) entries.push(entry(row))
    if (found.size >= REMEMBERED) found.clear()
    const all = entries.length === 0 ? NONE : Object.freeze(entries)
    found.set(key, all)
    return all
  }
  const begins = (hash: number): 0 | 1 | 2 | 3 => firsts[hash & HASHES]! as 0 | 1 | 2 | 3
  const beginsWith = (pair: number): boolean => pairs.has(pair)
  return { named, begins, beginsWith, countries: new Map(countries.map((each) => [each.code, Object.freeze(each)])) }
}

const NONE: readonly Entry[] = Object.freeze([])
/** So many names are remembered; then the memory starts anew. */
const REMEMBERED = 20_000
const titled = (key: string): string => key.replace(/(^| )\S/g, (first) => first.toUpperCase())

/** Where each piece of a text starts, and where the last one ends. */
function startsOf(lengths: Uint8Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return starts
}

const HASHES = (1 << 20) - 1
const SPACE = 32

/** The hash of a word's UTF-16 units, small letters without accents: start, one unit on, end. */
export const HASH_START = 7
export const hashOn = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0
export const hashEnd = (hash: number): number => hash ^ (hash >>> 15)

/** One number for the hashes of two words. */
export const pairOf = (first: number, second: number): number => {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** Pairs of words, by some bits of their number. */
export class Pairs {
  readonly #bits = new Uint8Array(PAIR_BITS >>> 3)

  add(pair: number): void {
    const bit = pair & (PAIR_BITS - 1)
    this.#bits[bit >>> 3]! |= 1 << (bit & 7)
  }

  has(pair: number): boolean {
    const bit = pair & (PAIR_BITS - 1)
    return (this.#bits[bit >>> 3]! & (1 << (bit & 7))) !== 0
  }
}
const PAIR_BITS = 1 << 21

/** By the hash of the first word of a name: 1 where it is the whole name, 2 where more follows. */
function firstWords(bytes: Uint8Array, starts: Uint32Array, rows: number, pairs: Pairs): Uint8Array {
  const firsts = new Uint8Array(HASHES + 1)
  for (let row = 0; row < rows; row++) {
    const end = starts[row + 1]!
    let hash = HASH_START
    let at = starts[row]!
    for (; at < end && bytes[at] !== SPACE; at++) {
      // Words beyond ASCII are few and are looked up without this.
      hash = hashOn(hash, bytes[at]!)
    }
    const first = hashEnd(hash)
    firsts[first & HASHES]! |= at === end ? 1 : 2
    if (at === end) continue
    hash = HASH_START
    for (at++; at < end && bytes[at] !== SPACE; at++) hash = hashOn(hash, bytes[at]!)
    pairs.add(pairOf(first, hashEnd(hash)))
  }
  return firsts
}

/** Whether an entry may be filed under a key, going by its first two words: says too much rather than too little. */
function mayBeFiled(key: string, firsts: Uint8Array, pairs: Pairs): boolean {
  let hash = HASH_START
  let at = 0
  for (; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    if (unit > 127) return true
    if (unit === SPACE) break
    hash = hashOn(hash, unit)
  }
  const first = hashEnd(hash)
  const begins = firsts[first & HASHES]!
  if (at === key.length) return (begins & 1) !== 0
  if ((begins & 2) === 0) return false
  hash = HASH_START
  for (at++; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    if (unit > 127) return true
    if (unit === SPACE) break
    hash = hashOn(hash, unit)
  }
  return pairs.has(pairOf(first, hashEnd(hash)))
}

const encoder = new TextEncoder()
const scratch = new Uint8Array(256)

/** UTF-8 of a key; of a short plain one into scratch space. */
function bytesOf(key: string): Uint8Array {
  if (key.length > scratch.length) return encoder.encode(key)
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i)
    if (code > 127) return encoder.encode(key)
    scratch[i] = code
  }
  return scratch.subarray(0, key.length)
}

/** Compares the bytes [from, to) with a key: UTF-8 sorts like the code points it stands for. */
function order(bytes: Uint8Array, from: number, to: number, key: Uint8Array): number {
  const length = Math.min(to - from, key.length)
  for (let i = 0; i < length; i++) {
    const d = bytes[from + i]! - key[i]!
    if (d !== 0) return d
  }
  return to - from - key.length
}

/** The first row whose key is not before `key`. */
function firstRow(bytes: Uint8Array, starts: Uint32Array, rows: number, key: Uint8Array): number {
  let [low, high] = [0, rows]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (order(bytes, starts[middle]!, starts[middle + 1]!, key) < 0) low = middle + 1
    else high = middle
  }
  return low
}
