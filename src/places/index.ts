import type { Dateline } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import { outletCalled } from '../copies/rules/credit.ts'
import { unitsOf } from '../copies/units.ts'
import type { Name } from '../language/analysis.ts'
import { type Decision, decide, type Surroundings, type Told } from './decide.ts'
import { tooWide } from './features.en.ts'
import { fold } from './fold.ts'
import { type OtherNames, otherNamesIn } from './persons.ts'
import type { Place, PlaceMention } from './place.ts'
import { coordinatesOf, precisionOf } from './precision.ts'
import { isTitleCase, keyOf, type Piece, runsIn } from './runs.ts'
import { sentencesIn } from './sentences.ts'
import { type Sighting, sightingsIn } from './sight.ts'
import { countrySpot, type Spot } from './spot.ts'
import { surroundingsOf } from './surroundings.ts'
import { liesWithin } from './within.ts'

export type { Place } from './place.ts'

/** What is read of a report to find where its happening was. */
export interface PlaceText {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly dateline: Dateline | null
  readonly names?: readonly Name[]
  /** The opening: stretches of `text` outside residue. */
  readonly opening: readonly (readonly [start: number, end: number])[]
}

/** Sums of one name's sightings. */
interface Tally {
  readonly key: string
  readonly told: Told[]
  readonly byReport: Map<number, number>
}

const MOST_OF_ONE_REPORT = 4
/** So many mentions are shown. */
const SHOWN = 3
/** A name is the place only where some words speak for it: being part of a team's name is not enough. */
const SPEAKS_FOR = 0.4
/** A name in fewer of the reports is not where all of them tell of. */
const LEAST_SHARE = 0.3

/**
 * Where the happening was that some reports tell of: the place that most of them name in the words that tell of it,
 * looked up in the gazetteer. A dateline says only where the reporter was.
 *
 * @param views the reports, in order of their ids
 * @param tells whether a sentence, in lower case, has words of the kind of happening; null when that kind is not clear
 * @returns null when no place is named
 */
export function placeOf(views: readonly PlaceText[], tells: ((sentence: string) => boolean) | null): Place | null {
  const kindKnown = tells !== null
  const told: Told[] = []
  const nations: (readonly string[])[] = []
  const others: OtherNames[] = []
  for (const [report, view] of views.entries()) nations.push(sightingsOf(view, report, tells, told, others))
  const tallies = talliesOf(knownTo(others, ownNames(told)))
  const around = surroundingsOf(told, nations, views.length)
  const decisions = decideAll(tallies, around)
  const least = Math.max(1, views.length * leastShare(views.length, kindKnown))
  let best: Candidate | null = null
  const all = withoutSurroundings(mergedBySpot(tallies, decisions))
  const likely = all.filter(
    ({ tally }) => tally.byReport.size >= least && tally.told.some(({ sighting }) => sighting.strength >= SPEAKS_FOR),
  )
  for (const candidate of likely) if (!best || candidate.score > best.score) best = candidate
  if (!best) return null
  const { tally, decision } = townIn(best, all) ?? best
  return placeFrom(tally, decision, around, views)
}

/** A country or province gives way to a town in it that the reports speak of nearly as much. */
function townIn(best: Candidate, all: readonly Candidate[]): Candidate | null {
  const area = best.decision.spot
  if (!area || (area.kind !== 'country' && area.kind !== 'province')) return null
  const inside = all.filter(({ tally: { byReport, told }, decision: { spot }, score }) => {
    if (!spot || spot.country !== area.country || LEVEL[spot.kind] < 1) return false
    if (area.kind === 'province' && spot.region !== area.region) return false
    // A dateline alone is not enough.
    if (!told.some(({ sighting }) => sighting.led || sighting.strength > DATELINE)) return false
    return score >= best.score * NEARLY && byReport.size >= best.tally.byReport.size
  })
  return inside.reduce<Candidate | null>((a, b) => (a && a.score >= b.score ? a : b), null)
}
const NEARLY = 0.4
/** A dateline says where the reporter was: an agency's office in a great city, or the town where it happened. */
const DATELINE = 0.4
const OFFICE = 1_000_000
const datelineStrength = ({ spots }: Sighting): number =>
  spots.some(({ kind, people }) => kind === 'capital' || people >= OFFICE) ? DATELINE / 3 : DATELINE

/** A place that may be the one, under all the names the reports give it. */
interface Candidate {
  readonly tally: Tally
  readonly decision: Decision
  readonly score: number
}

/** "Croydon, near London": London only says where Croydon is. */
function withoutSurroundings(all: readonly Candidate[]): readonly Candidate[] {
  const around = new Set(all.flatMap(({ tally }) => tally.told.flatMap(({ sighting }) => sighting.within?.near ?? [])))
  return all.map((each) =>
    each.decision.spot && around.has(each.decision.spot) ? { ...each, score: each.score * SAYS_WHERE } : each,
  )
}
const SAYS_WHERE = 0.5

/** Puts names of one place together: "NYC", "New York City". */
function mergedBySpot(tallies: ReadonlyMap<string, Tally>, decisions: ReadonlyMap<string, Decision>): Candidate[] {
  const bySpot = new Map<string, { tally: Tally; decision: Decision }>()
  for (const tally of [...tallies.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const decision = decisions.get(tally.key)!
    const { spot } = decision
    const point = spot ? `${spot.kind} ${spot.lat} ${spot.lon}` : tally.key
    const known = bySpot.get(point)
    if (!known) {
      bySpot.set(point, { tally, decision })
      continue
    }
    const byReport = new Map(known.tally.byReport)
    for (const [report, strength] of tally.byReport)
      byReport.set(report, Math.min(MOST_OF_ONE_REPORT, (byReport.get(report) ?? 0) + strength))
    const told = [...known.tally.told, ...tally.told].sort((a, b) => a.report - b.report)
    bySpot.set(point, { tally: { key: known.tally.key, told, byReport }, decision: known.decision })
  }
  return [...bySpot.values()].map(({ tally, decision }) => ({ tally, decision, score: scoreOf(tally, decision) }))
}

/** Few reports without a clear kind name many places by the way; of many reports some are too short to name any. */
const leastShare = (reports: number, kindKnown: boolean): number =>
  reports > 10 ? 0.2 : reports <= 5 && !kindKnown ? 0.5 : LEAST_SHARE

/** A sentence or headline, read. */
interface Line {
  /** The text that the offsets are into, and the line's own words. */
  readonly text: string
  readonly words: string
  readonly from: number
  readonly to: number
  readonly headline: boolean
  readonly runs: readonly (readonly Piece[])[]
  readonly names: readonly Name[]
  /** What stands early counts more. */
  readonly weight: number
}

/** Null for a line without a name: nothing else of it is looked at. */
function lineOf(
  text: string,
  units: Uint16Array,
  from: number,
  to: number,
  weight: number,
  names: readonly Name[],
): Line | null {
  const words = text.slice(from, to)
  const { runs, capitals } = runsIn(words, units, from)
  if (runs.length === 0) return null
  const own = names.length === 0 ? names : names.filter((name) => name.start < to && from < name.end)
  return { text, words, from, to, weight, headline: isTitleCase(words, units, from, capitals), runs, names: own }
}

/** Adds the sightings of one report; returns the countries whose people it names. */
function sightingsOf(
  view: PlaceText,
  report: number,
  tells: ((sentence: string) => boolean) | null,
  told: Told[],
  read: OtherNames[],
): readonly string[] {
  const { text, title, dateline } = view
  const last = view.opening[view.opening.length - 1]?.[1] ?? 0
  const names = (view.names ?? []).filter((name) => name.start < last)
  const lines: Line[] = []
  const titleLine = title ? lineOf(title, unitsOf(title), 0, title.length, 1.4, []) : null
  if (titleLine) lines.push(titleLine)
  let chars = 0
  const units = unitsOf(text.slice(0, last))
  for (const [start, end] of view.opening) {
    if (end - start === title?.length && text.startsWith(title, start)) continue
    for (const [from, to] of sentencesIn(text, units, start, end)) {
      const line = lineOf(text, units, from, to, chars < 350 ? 1.2 : 1, names)
      if (line) lines.push(line)
      chars += to - from
    }
  }
  const others = otherNamesIn(
    lines.filter(({ headline }) => !headline).map(({ words, runs }) => ({ text: words, runs })),
    names,
  )
  read.push(others)
  const nations: string[] = []
  for (const line of lines) {
    const found = sightingsIn(line.text, line.from, line.to, line.names, others, line.runs, line.headline)
    for (const country of found.countries) nations.push(country)
    if (found.sightings.length === 0) continue
    const telling = tells?.(line.words.toLowerCase()) ? 1.8 : 1
    for (const sighting of found.sightings) {
      if (tooWide.has(sighting.key) || outletCalled(sighting.name) !== null) continue
      const inTitle = line === titleLine
      const inDateline =
        !inTitle && dateline !== null && sighting.end <= dateline.span.end && sighting.start >= dateline.span.start
      const strength = inDateline ? datelineStrength(sighting) : sighting.strength * telling * line.weight
      told.push({ report, sighting: { ...sighting, strength }, inText: !inTitle })
    }
  }
  return nations
}

/**
 * One report's "Vera Jackson" tells what another's "Jackson" is, and one's "Ostvik Rovers" what another's "Ostvik" did: such
 * a name is a place only where the words put something there.
 */
function knownTo(others: readonly OtherNames[], told: readonly Told[]): readonly Told[] {
  if (told.every(isPut)) return told
  const persons = new Set<string>()
  const towns = new Set<string>()
  for (const each of others) {
    for (const person of each.persons) persons.add(keyOf(person))
    for (const key of each.told) persons.add(key)
    for (const pair of each.teams) towns.add(pair.slice(0, pair.lastIndexOf(' ')))
  }
  const known: Told[] = []
  for (const each of told) {
    const { sighting } = each
    if (isPut(each)) known.push(each)
    else if (persons.has(sighting.key)) continue
    else if (!towns.has(sighting.key)) known.push(each)
    else known.push({ ...each, sighting: { ...sighting, strength: sighting.strength * IN_A_TEAM } })
  }
  return known
}
const IN_A_TEAM = 0.5
/** Whether the words put something there, or name a building. */
const isPut = ({ sighting }: Told): boolean => sighting.led || sighting.venue !== null

/** A town of so many people is told by a venue's name alone: Cincinnati Zoo. */
const TOLD_BY_A_VENUE = 200_000

/**
 * "Halden Quay" need not be in Halden: unless some words name the town by itself, or all the world knows it, the venue's
 * name is the place's.
 */
function ownNames(told: readonly Told[]): readonly Told[] {
  const alone = new Set<string>()
  for (const { sighting } of told)
    if (sighting.venue === null && sighting.strength >= SPEAKS_FOR) alone.add(sighting.key)
  return told.map((each) => {
    const { name, key, venue, spots, start, within } = each.sighting
    if (venue === null || !venue.startsWith(name) || alone.has(key)) return each
    if (within?.told && spots.some((spot) => liesWithin(spot, within))) return each
    if (spots.some(({ people, kind }) => people >= TOLD_BY_A_VENUE && kind !== 'province')) return each
    const whole = { name: venue, key: fold(venue), end: start + venue.length, spots: [], venue: null, within: null }
    return { ...each, sighting: { ...each.sighting, ...whole } }
  })
}

function talliesOf(told: readonly Told[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const each of told) {
    const { key, strength } = each.sighting
    let tally = tallies.get(key)
    if (!tally) tallies.set(key, (tally = { key, told: [], byReport: new Map() }))
    tally.told.push(each)
    const before = tally.byReport.get(each.report) ?? 0
    tally.byReport.set(each.report, Math.min(MOST_OF_ONE_REPORT, before + strength))
  }
  return tallies
}

/** Decides each name, twice: what the first look is sure of stands beside the others in the second. */
function decideAll(tallies: ReadonlyMap<string, Tally>, around: Surroundings): ReadonlyMap<string, Decision> {
  const look = (sure: readonly Spot[]): Map<string, Decision> =>
    new Map([...tallies.values()].map((tally) => [tally.key, decide(tally.told, around, sure)]))
  const first = look([])
  return look([...first.values()].flatMap(({ spot }) => spot ?? []))
}

/** A country gives way to a town in it. */
const LEVEL: Readonly<Record<Spot['kind'], number>> = {
  town: 1,
  quarter: 1,
  seat: 1,
  capital: 1,
  district: 0.8,
  province: 0.5,
  water: 0.5,
  area: 0.6,
  country: 0.3,
}
const UNKNOWN = 0.8
const UNSURE = 0.5

function scoreOf({ byReport, told }: Tally, { spot, rule }: Decision): number {
  let sum = 0
  for (const strength of byReport.values()) sum += strength
  const known = told.some(({ sighting }) => sighting.spots.length > 0)
  const wide = told[0]!.sighting.spots.some(({ kind }) => kind === 'country')
  return (
    sum *
    Math.sqrt(byReport.size) *
    (spot
      ? LEVEL[spot.kind]
      : rule === 'places/too-small-to-be-sure'
        ? UNSURE
        : wide
          ? LEVEL.province
          : known
            ? 1
            : UNKNOWN)
  )
}

function placeFrom(tally: Tally, decision: Decision, around: Surroundings, views: readonly PlaceText[]): Place {
  const { told } = tally
  const code = decision.country ?? (decision.spot ? null : around.only)
  const country = code ? countrySpot(code) : null
  const best = told.reduce((a, b) => (b.sighting.strength > a.sighting.strength ? b : a))
  const venue = told.flatMap(({ sighting }) => sighting.venue ?? []).sort((a, b) => a.length - b.length)[0] ?? null
  const precision = precisionOf(decision, told)
  const coordinates = coordinatesOf(decision, told)
  const mentions: PlaceMention[] = []
  const seen = new Set<number>()
  for (const { report, sighting, inText } of told) {
    if (!inText || seen.has(report) || mentions.length === SHOWN) continue
    seen.add(report)
    const view = views[report]!
    const span = spanAt(view.text, sighting.start, sighting.end)
    mentions.push(
      Object.freeze({
        id: `${view.id}.p1`,
        report: view.id,
        span,
        why: Object.freeze({ rule: decision.rule, words: [span] }),
      }),
    )
  }
  return Object.freeze({
    name: titled(best.sighting.name),
    venue,
    country: country ? Object.freeze({ code: country.country!, name: country.name }) : null,
    region: decision.spot?.region ?? null,
    coordinates,
    precision: coordinates ? precision : null,
    reason: reasonOf(decision, country?.name ?? null),
    mentions: Object.freeze(mentions),
  })
}

function reasonOf({ rule, spot }: Decision, country: string | null): string {
  if (rule === 'places/named-beside') return 'the words beside the name say where it lies'
  if (rule === 'places/only-one') return 'the gazetteer has one place of that name'
  if (rule === 'places/likeliest')
    return `of several places of that name the likeliest by the other places told and by population`
  if (rule === 'places/in-doubt')
    return `several places of that name could be meant${country ? ` in ${country}` : ''}: none is chosen`
  if (rule === 'places/too-small-to-be-sure') return 'only a small town has that name, and nothing else speaks for it'
  if (rule === 'places/none-where-told') return 'the gazetteer has no place of that name where the report says it lies'
  return spot ? rule : 'the gazetteer has no place of that name'
}

/** "OSTVIK" as "Ostvik". */
const titled = (place: string): string =>
  place === place.toUpperCase() && place.length > 3 && !place.includes('.')
    ? place
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : place
