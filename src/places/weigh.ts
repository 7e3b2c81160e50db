import type { Name } from '../language/analysis.ts'
import {
  AREA_WORDS,
  BASED,
  cueBefore,
  LIVES,
  LOCAL_BODIES,
  OFFICES,
  PART_WORDS,
  SPEAKS,
  VENUES,
  WORKS,
} from './cues.ts'
import { fold } from './fold.ts'
import { notBare, notPlaces } from './ordinary.en.ts'
import { BEGINS_A_PLACE, isPersons, type OtherNames } from './persons.ts'
import { keyOf, type Piece, textOf } from './runs.ts'
import type { Sighting } from './sight.ts'
import type { Spot } from './spot.ts'
import { withinOf } from './within.ts'

/** A piece of a line with all that is known of its surroundings. Offsets are into `text`. */
export interface Seen {
  readonly text: string
  /** Where the line starts and ends. */
  readonly from: number
  readonly to: number
  readonly run: readonly Piece[]
  readonly at: number
  /** Nearly every word of the line has a capital. */
  readonly headline: boolean
  readonly names: readonly Name[]
  /** Words of the text that are parts of other names. */
  readonly others: OtherNames
}

/** Prepositions that put a happening at a place, and those that only lead there or away. */
const AT: ReadonlySet<string> = new Set('in inside outside near within into around across throughout off at'.split(' '))
/** What flies or sails by is not there. */
const PASSING = /^(?:into|across|over)$/
/** What puts a happening at a place even where a person has its name. */
const INSIDE = /^(?:in|near|outside)$/
const NEAR = /^(?:near|outside|off)$/
/** A team or body named after a town plays anywhere. */
const IN_A_NAME = 0.03
/** "the attack on Halden Quay" */
const STRUCK =
  /\b(?:attacks?|assaults?|raids?|strikes?|siege|bombings?|shelling|massacre) (?:on|at|of|against) (?:the )?$/
/** "Selmark's largest city" */
const NAMES_A_PART =
  /^['’]s (?:second[- ])?(?:largest|biggest|main|busiest|capital|coast|border|north|south|east|west)\b/
/** "four times the size of Elm" */
const COMPARED = /\b(?:size|length|area|population|equivalent|distance|depth|version) of (?:the )?$/
/** "a 3-1 win over visiting Elm" */
const BEATEN =
  /\b(?:wins?|won|victory|victories|triumph|loss|lead|rout|upset|defeat|beat|beats|beating|against|versus|vs\.?)(?: (?:over|to|against|of))?(?: (?:the|visiting|host|hosts|rivals|unranked|no\. \d+))* $/i
/** A name with no word beside it must be of a town of so many people, of one word or of several. */
const KNOWN_TOWN = { one: 150_000, several: 15_000 }

/**
 * What a piece of a line is as a place, and how much the words beside it speak for something having happened there.
 *
 * @returns null for what is no place: a person's name, an organisation's, an ordinary word
 */
export function sightingOf(seen: Seen): Sighting | null {
  const { text, from, to, run, at, headline, names, others } = seen
  const piece = run[at]!
  const start = from + piece.start
  const end = from + piece.end
  const cue = cueBefore(text, start, from)
  const unknown = piece.spots.length === 0
  if (unknown && cue.preposition === null && cue.sort === null) return null
  const ahead = text.slice(Math.max(from, start - 40), start)
  const led = cue.preposition !== null && (AT.has(cue.preposition) || STRUCK.test(ahead))
  if (unknown && !led && cue.sort === null && cue.preposition !== 'on') return null
  const name = textOf(piece)
  const key = keyOf(piece)
  const rest = text.slice(end, Math.min(to, end + 60))
  const within = withinOf(piece, text, end, to, cue.country)
  const typed = names.find((each) => each.start < end && start < each.end)
  if (typed?.type === 'person' && !(led && typed.start >= start)) return null
  if (!within?.told && isPersons(others, piece)) {
    if (!led || !INSIDE.test(cue.preposition ?? '') || /^['’]s?\b/.test(rest)) return null
  }
  const base = {
    name,
    key,
    start,
    end,
    spots: isMountain(key, piece.spots, cue.sort, within?.told === true) ? [] : piece.spots,
    led: led || cue.sort !== null || within?.told === true,
    near: cue.off !== null || (cue.preposition !== null && NEAR.test(cue.preposition)),
    off: cue.off,
    sort: cue.sort ?? sortAfter(rest),
    within,
    venue: null,
  }
  const next = run[at + 1]
  const before = run[at - 1]
  const joined =
    next?.tight === true &&
    !notPlaces.has(keyOf(next)) &&
    !LOCAL_BODIES.has(textOf(next)) &&
    (!headline || VENUES.has(textOf(next)) || others.teams.has(`${key} ${keyOf(next)}`))
  // Most names are led by "in" or followed by nothing of note: a cheap look goes before each pattern.
  const { preposition } = cue
  if (preposition === 'of' && COMPARED.test(ahead)) return null
  if (!led && BEATEN.test(ahead)) return { ...base, near: false, strength: 0.05 }
  const led2 = led || (cue.preposition === 'of' && cue.sort !== null)

  const follows = rest.charCodeAt(0)
  if (isApostrophe(follows) && NAMES_A_PART.test(rest)) return { ...base, near: false, strength: 0.3 }
  if (unknown)
    return unknownSighting(seen, base, { led, sorted: cue.sort !== null, preposition: cue.preposition, typed })
  if (piece.tight && before && before.spots.length === 0 && !headline && !PART_WORDS.has(textOf(before))) return null
  if (joined && next.spots.length === 0 && (!AREA_WORDS.has(textOf(next)) || isUniversity(name, textOf(next)))) {
    const venue = venueIn(run, at)
    if (venue === null) return { ...base, near: false, strength: led2 ? 0.3 : IN_A_NAME }
    const around = withinOf(piece, text, from + venue, to, cue.country) ?? base.within
    const named = { ...base, within: around, venue: text.slice(start, from + venue) }
    return { ...named, strength: led || cue.preposition === null ? 1.2 : 0.6 }
  }
  if (typed?.type === 'organisation' && (typed.start < start - 4 || typed.end > end + 1))
    return { ...base, near: false, strength: IN_A_NAME }
  if (follows === HYPHEN && BASED.test(rest)) return { ...base, near: false, strength: 0.15 }
  const wide = piece.spots.some(({ kind }) => kind === 'country' || kind === 'capital')
  const area = piece.spots.some(({ kind, people }) => kind === 'province' && people > 500_000)
  if (wide && follows === SPACE && OFFICES.test(rest)) return { ...base, near: false, strength: IN_A_NAME }
  if (!led && wide && SPEAKS.test(rest)) return { ...base, near: false, strength: 0.1 }
  if (!led && follows === SPACE && LIVES.test(rest)) return { ...base, strength: 0.4 }
  if (!led && follows === SPACE && WORKS.test(rest)) return { ...base, strength: 0.15 }
  const passes = PASSING.test(cue.preposition ?? '') && piece.spots.some(({ kind }) => kind === 'water')
  const small = !name.includes(' ') && !piece.spots.some(({ people }) => people >= 50_000)
  if (led && headline && small && !within?.told && cue.sort === null) return { ...base, strength: 0.3 }
  if (led && !passes) return { ...base, venue: venueBefore(seen), strength: cue.preposition === 'at' ? 0.8 : 1 }
  if (base.near) return { ...base, strength: 0.7 }
  if (cue.sort !== null) return { ...base, strength: 0.9 }
  if (cue.preposition !== null) return { ...base, strength: isLarge(piece) || within ? 0.4 : 0.25 }
  if (within?.told) return { ...base, strength: 0.7 }
  if (typed?.type === 'place') return { ...base, strength: notBare.has(key) || wide || area ? 0.3 : 0.5 }
  if (notBare.has(key) || !isLarge(piece) || (headline && name.length < 4)) return null
  return { ...base, strength: wide || area ? 0.25 : 0.45 }
}

interface Leading {
  readonly led: boolean
  readonly sorted: boolean
  readonly preposition: string | null
  readonly typed: Name | undefined
}
/** "Mount Ostvik" is the mountain, not the village at its foot, unless the words say so. */
const isMountain = (key: string, spots: readonly Spot[], sort: string | null, told: boolean): boolean =>
  key.startsWith('mount ') &&
  sort === null &&
  !told &&
  !spots.some(({ people, kind }) => people > 50_000 || kind === 'area')

/** "Ohio State" is a team; "Washington State" is the state. */
const isUniversity = (name: string, next: string): boolean =>
  next === 'State' && !/^(?:Washington|New York)$/.test(name)

const SPACE = 32
const HYPHEN = 45
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

type Base = Omit<Sighting, 'strength'>

/** A name that the gazetteer lacks counts only where the words say that it is a place. */
function unknownSighting(
  { text, run, at, headline, others }: Seen,
  base: Base,
  { led, sorted, preposition, typed }: Leading,
): Sighting | null {
  const last = lastOf(run, at)
  const words = run.slice(at, last + 1)
  const shift = words[words.length - 1]!.end - words[0]!.end
  const end = base.end + shift
  const struck = STRUCK.test(text.slice(Math.max(0, base.start - 40), base.start))
  const name = text.slice(base.start, end)
  const whole = { ...base, name, key: fold(name), end }
  if (headline && !base.within && typed?.type !== 'place') return null
  if (notPlaces.has(whole.key) || /^\p{Lu}{1,4}$/u.test(name) || typed?.type === 'organisation') return null
  if (!sorted && words.some((word) => isPersons(others, word))) return null
  const feature = BEGINS_A_PLACE.test(textOf(words[0]!))
  if (
    !feature &&
    words.some(({ spots }, i) => i > 0 && spots.length > 0 && !VENUES.has(textOf(words[words.length - 1]!)))
  )
    return null
  // "at the Old Mill in Elm": the mill is in Elm, which is the place.
  if (base.within && base.within.near.length > 0) return null
  if (!led && !sorted && !(feature && preposition === 'on')) return null
  return { ...whole, strength: typed?.type === 'place' || sorted || feature || struck ? 0.9 : 0.6 }
}

/** The last piece of the name that starts at a piece: those joined to it by single spaces. */
export function lastOf(run: readonly Piece[], at: number): number {
  let last = at
  while (run[last + 1]?.tight) last++
  return last
}

/** Where a venue ends that starts with the town's name: "Elm International Airport"; null where it is none. */
function venueIn(run: readonly Piece[], at: number): number | null {
  for (let i = lastOf(run, at); i > at; i--) if (VENUES.has(textOf(run[i]!))) return run[i]!.end
  return null
}

/** "at the Old Mill Theatre in Elm": a named building just before "in". */
function venueBefore({ text, run, at, from }: Seen): string | null {
  const start = from + run[at]!.start
  const match = /((?:\p{Lu}[\p{L}’'-]+ ){1,4})(?:in|near|outside) (?:the )?$/u.exec(
    text.slice(Math.max(from, start - 60), start),
  )
  if (!match) return null
  const words = match[1]!.trim()
  return VENUES.has(words.split(' ').pop()!) ? words : null
}

function sortAfter(rest: string): string | null {
  if (rest[0] !== ' ') return null
  const match =
    /^ (province|region|state|county|district|oblast|prefecture|governorate|city|town|village|republic|island|peninsula)\b/i.exec(
      rest,
    )
  return match ? match[1]!.toLowerCase() : null
}

const isLarge = (piece: Piece): boolean => {
  const { spots } = piece
  const text = textOf(piece)
  const least = text.includes(' ') || text.includes('-') ? KNOWN_TOWN.several : KNOWN_TOWN.one
  return spots.some(({ people, kind }) => people >= least || kind === 'capital' || kind === 'country')
}
