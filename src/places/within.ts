import { fold } from './fold.ts'
import { shortRegions } from './regions.en.ts'
import { keyOf, type Piece } from './runs.ts'
import { kilometres, type Spot, spotsCalled } from './spot.ts'

/** A country, region or neighbour that the words beside a place say it lies in: "Erie, Pa.", "the Kenyan capital". */
export interface Within {
  readonly country: string | null
  /** First-order region of that country. */
  readonly region: string | null
  /** Other towns or districts that can be meant: the place must lie within 60 km of one. */
  readonly near: readonly Spot[]
  /** Whether words after the name say it. */
  readonly told: boolean
  /** Where the naming words end; the start of the place where they stand before it. */
  readonly end: number
}

const NEXT =
  /^(?:,? \(|, (?:in )?(?:the )?|,? in (?:the )?)(?:(?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west|northern|southern|eastern|western|upstate|rural)(?:ern)? )?((?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}’'-]*(?: (?:of |de |la |du )?\p{Lu}[\p{L}\p{M}’'-]*){0,4})/u
const FAR = 60

/**
 * Reads what the words right after a name, or a nationality before it, say the place lies in.
 *
 * @param nation ISO code of a nationality before the name, null for none
 * @returns null when they say nothing
 */
export function withinOf(piece: Piece, text: string, end: number, to: number, nation: string | null): Within | null {
  const next = text[end]
  const mayFollow = end < to && (next === ',' || (next === ' ' && (text[end + 1] === '(' || text[end + 1] === 'i')))
  const after = mayFollow ? NEXT.exec(text.slice(end, Math.min(to, end + 70))) : null
  if (after) {
    const stop = end + after[0].length
    const words = after[1]!.split(' ')
    for (let length = words.length; length > 0; length--) {
      const printed = words
        .slice(0, length)
        .join(' ')
        .replace(/['’]s$/, '')
      const found = meant(piece, printed, /^(?:, \p{Lu}|,? and )/u.test(text.slice(stop, stop + 6)))
      const cut = stop - (after[1]!.length - printed.length)
      if (found) return { ...found, end: cut, told: true }
    }
  }
  return nation ? { country: nation, region: null, near: [], end, told: false } : null
}

/** The country, region or town that a name after a comma can be for the place before it. */
function meant(piece: Piece, printed: string, listed: boolean): Omit<Within, 'end' | 'told'> | null {
  const { spots } = piece
  const key = keyOf(piece)
  const short = shortRegions.get(printed.replaceAll('.', ''))
  if (short && printed.length <= 6) return { country: short.country, region: short.region, near: [] }
  const named = spotsCalled(fold(printed)).filter((spot) => fold(printed) !== key || spot.kind === 'province')
  const areas = named.filter(({ kind }) => kind === 'country' || kind === 'province' || kind === 'area')
  const fitting = (area: Spot): boolean =>
    spots.some(
      (spot) =>
        spot !== area &&
        spot.country === area.country &&
        (area.kind === 'country' ? spot.kind !== 'country' : spot.region === area.region && spot.kind !== 'country'),
    )
  const shapeless = spots.some(({ kind }) => SHAPELESS.test(kind))
  if (listed && shapeless) return null
  // "in Egypt, India and Kuwait": a list says nothing of where its first lies.
  const alone = spots.length === 0 || (!listed && !shapeless)
  const holds = areas.find(fitting) ?? (alone ? areas.find(isWhole) : undefined)
  if (holds) return { country: holds.country, region: holds.kind === 'province' ? holds.region : null, near: [] }
  const district = alone ? named.find((each) => each.kind === 'district' && isWhole(each)) : undefined
  if (district) return { country: district.country, region: district.region, near: [district] }
  const near = named.filter(
    (other) =>
      (other.kind === 'district' || other.people > 50_000) &&
      (spots.length === 0 || spots.some((spot) => spot !== other && kilometres(spot, other) < FAR)),
  )
  return near.length > 0 && named.length > 0 ? { country: null, region: null, near } : null
}

/** What lies in no other place that a comma could name. */
const SHAPELESS = /^(?:country|water|area|province)$/

/** A state or country after a comma is meant even where the gazetteer has no such town in it. */
const isWhole = ({ kind, people }: Spot): boolean =>
  kind === 'country' || ((kind === 'province' || kind === 'district') && people > 300_000)

/** Whether a spot lies in what the words say. */
export function liesWithin(spot: Spot, within: Within): boolean {
  if (within.near.length > 0) return within.near.some((other) => other !== spot && kilometres(spot, other) <= FAR)
  if (within.country !== spot.country) return false
  return within.region === null ? spot.kind !== 'country' : spot.region === within.region
}
