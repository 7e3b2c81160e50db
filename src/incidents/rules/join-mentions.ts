import { daysOf } from '../../times/compare.ts'
import type { Group } from '../group.ts'
import { type Family, mayBeOne } from '../happenings.en.ts'
import type { Mention } from '../mention.ts'
import type { Report } from '../report.ts'

/** Another incident that the reports of a group tell of: all passages about it. */
export interface Told {
  /** The passage that says most of it. */
  readonly best: Mention
  /** In order of report and text. */
  readonly mentions: readonly Mention[]
  readonly family: Family | null
  readonly place: string | null
  readonly places: readonly string[]
  /** The finest time that any passage gives. */
  readonly time: string | null
  /** A report's words for its time, where none gives a value. */
  readonly when: string | null
  /** One report names it by its place alone. */
  readonly slight: boolean
}

/** Of these kinds the harm itself is another incident: the trial tells of the attack. */
const OF_ANOTHER = new Set(['trial', 'sentence', 'indictment', 'execution'])
/** So many days from a group's own happening a named day is still taken for it. */
const OWN_DAYS = 3
const LEAD = 600
const ROUND_UP = 'incidents/told-in-round-up'

/**
 * Joins the passages of a group's reports that tell of one other incident: by place and time and sort, or by the very same
 * words. Passages about the group's own happening are left out.
 *
 * @param mentions of all reports of the group
 * @param reports the group's reports
 */
export function joinMentions(mentions: readonly Mention[], group: Group, reports: readonly Report[]): readonly Told[] {
  if (mentions.length === 0) return []
  const own = ownOf(group, reports)
  const ordered = mentions
    // A round-up has no happening of its own.
    .filter((mention) => mention.why.rule === ROUND_UP || !isOwn(mention, own))
    .sort(
      (a, b) =>
        Number(a.slight) - Number(b.slight) ||
        exactness(b.time) - exactness(a.time) ||
        compare(a.report, b.report) ||
        a.what.start - b.what.start,
    )
  const told: Growing[] = []
  const byWords = new Map<string, Growing>()
  const byPlace = new Map<string, Growing[]>()
  const byTime = new Map<string, Growing[]>()
  for (const mention of ordered) {
    const words = wordsKey(mention.what.text)
    const places = mention.places.map(placeKey)
    // A name that one report's words mark as a place is one in the others' words too.
    const names = (mention.what.text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map(placeKey)
    const near = [
      ...[...places, ...names].flatMap((place) => byPlace.get(place) ?? []),
      ...(byTime.get(mention.time ?? '') ?? []),
    ]
    const fits = byWords.get(words) ? [byWords.get(words)!] : [...new Set(near)].filter((one) => isOne(one, mention))
    // "The Elm attacks", where the reports tell of two: nobody says which.
    if (fits.length > 1 && mention.slight) continue
    const into = fits.length === 1 ? fits[0]! : { family: null, places: new Set<string>(), time: null, mentions: [] }
    if (fits.length !== 1) told.push(into)
    into.family ??= mention.family
    into.time ??= mention.time
    into.mentions.push(mention)
    byWords.set(words, into)
    for (const place of places) {
      if (into.places.has(place)) continue
      into.places.add(place)
      byPlace.set(place, [...(byPlace.get(place) ?? []), into])
    }
    if (mention.time) byTime.set(mention.time, [...(byTime.get(mention.time) ?? []), into])
  }
  return Object.freeze(
    told
      .map((one) => toldOf(one, own))
      .sort((a, b) => compare(a.time ?? '~', b.time ?? '~') || compare(a.best.id, b.best.id)),
  )
}

interface Growing {
  family: Family | null
  readonly places: Set<string>
  time: string | null
  readonly mentions: Mention[]
}

interface Own {
  readonly isOfAnother: boolean
  readonly places: ReadonlySet<string>
  readonly title: string
  readonly days: { readonly first: number; readonly last: number } | null
}

/** What the group's own happening goes by: the places of titles and openings, its time, its sort. */
function ownOf(group: Group, reports: readonly Report[]): Own {
  const seen = new Map<string, number>()
  for (const { names } of reports) {
    const opening = names
      .filter((name) => name.type === 'place' && name.start < LEAD)
      .map((name) => placeKey(name.text))
    for (const place of new Set(opening)) seen.set(place, (seen.get(place) ?? 0) + 1)
  }
  const places = new Set([...seen].filter(([, count]) => count * 3 >= reports.length).map(([place]) => place))
  if (group.place) places.add(placeKey(group.place))
  return {
    isOfAnother: group.kind !== null && OF_ANOTHER.has(group.kind),
    places,
    title: [group.title, ...reports.map((report) => report.title ?? '')].join(' · ').toLowerCase(),
    days: group.time === null ? null : daysOf(group.time),
  }
}

/** Whether a passage tells of the group's own happening. */
function isOwn(mention: Mention, own: Own): boolean {
  const words = mention.what.text.toLowerCase()
  const isHere =
    [...own.places].some((place) => words.includes(place)) ||
    mention.places.some((place) => own.places.has(placeKey(place)) || own.title.includes(placeKey(place)))
  const days = mention.time === null ? null : daysOf(mention.time)
  if (days && own.days) {
    const isThen = days.first <= own.days.last + OWN_DAYS && days.last >= own.days.first - OWN_DAYS
    return isThen && (isHere || mention.places.length === 0)
  }
  if (mention.time !== null || mention.findings.length > 0) return false
  return isHere && !(own.isOfAnother && mention.family !== null)
}

/** Whether a passage can tell of an incident that others tell of. */
function isOne(told: Growing, mention: Mention): boolean {
  if (!mayBeOne(told.family, mention.family)) return false
  const words = mention.what.text.toLowerCase()
  const here = [...told.places].some((place) => words.includes(place))
  if (told.time !== null && mention.time !== null) {
    if (!agree(told.time, mention.time)) return false
    if (here || told.mentions.some((one) => one.report === mention.report && mention.places.length === 0)) return true
    return (told.places.size === 0 || mention.places.length === 0) && exactness(mention.time) >= 8
  }
  return here
}

/** Whether two times can mean one moment: one lies in the other, or they are a day apart. */
export function agree(a: string, b: string): boolean {
  const x = daysOf(a)
  const y = daysOf(b)
  if (x && y) return x.first <= y.last + 1 && y.first <= x.last + 1
  const bare = (value: string): string => value.slice(4, 10)
  return !(x && y) && bare(a).length >= 3 && (bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a)))
}

function toldOf({ family, mentions, time }: Growing, own: Own): Told {
  const sorted = mentions.toSorted((a, b) => compare(a.report, b.report) || a.what.start - b.what.start)
  const counts = new Map<string, number>()
  for (const mention of sorted) for (const place of mention.places) counts.set(place, (counts.get(place) ?? 0) + 1)
  const isOwnPlace = (place: string): number => Number(own.places.has(placeKey(place)))
  const places = [...counts].sort((a, b) => isOwnPlace(a[0]) - isOwnPlace(b[0]) || b[1] - a[1]).map(([place]) => place)
  const most = mentions.toSorted(
    (a, b) => weight(b) - weight(a) || a.what.text.length - b.what.text.length || compare(a.id, b.id),
  )
  return Object.freeze({
    best: most[0]!,
    mentions: Object.freeze(sorted),
    family,
    place: places[0] ?? null,
    places,
    time,
    when: time === null ? (sorted.find((mention) => mention.when !== null)?.when ?? null) : null,
    slight: mentions[0]!.slight && new Set(mentions.map(({ report }) => report)).size === 1,
  })
}

/** How much a passage says: a number, a place, a time. */
const weight = (mention: Mention): number =>
  (mention.findings.length > 0 ? 2 : 0) + (mention.places.length > 0 ? 2 : 0) + (mention.time === null ? 0 : 1)

/** Known digits of a time. */
const exactness = (time: string | null): number => (time ?? '').replace(/\D/g, '').length
const placeKey = (place: string): string => place.replace(/['’]s$/, '').toLowerCase()
const wordsKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
