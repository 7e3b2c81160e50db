import { outletCalled } from '../../copies/rules/credit.ts'
import type { IncidentText } from '../incident-text.ts'
import type { KindWords } from '../kinds.en.ts'
import publicNames from '../public-names.en.json' with { type: 'json' }

const WIDE = new Set(publicNames.wide.split('|'))
const NOT_PLACES = new Set(publicNames.notPlaces.split('|'))

/** "in Elm", "near Ostvik harbour", "at the Old Mill in Velmar": a capitalised name after a word of place. */
const AFTER_PREPOSITION =
  /\b(?:in|at|near|outside|off|to|from|around|across|of) (?:the )?(?:(?:northern|southern|eastern|western|central|downtown|nearby|city|town|village) (?:of )?)?(\p{Lu}[\p{L}'’-]+(?: (?:of |de |la |el |al-)?\p{Lu}[\p{L}'’-]+){0,3})/gu

interface Tally {
  score: number
  reports: Set<string>
  readonly name: string
}

const clean = (name: string): string =>
  name
    .replace(/['’]s$/, '')
    .replace(/^(?:The|the) /, '')
    .trim()

/**
 * Where the happening was: the place that most reports name in their openings, by names marked as places, datelines and
 * words like "in" and "near". A country gives way to a town.
 *
 * @param leads the opening of each report, in the order of `views`
 * @param kind what kind of happening it is: places in sentences that tell of it count twice
 */
export function placeOf(
  views: readonly IncidentText[],
  leads: readonly string[],
  kind: KindWords | null,
): string | null {
  const tallies = new Map<string, Tally>()
  const add = (id: string, name: string, score: number): void => {
    const known = clean(name)
    const key = known.toLowerCase()
    if (known.length < 3 || NOT_PLACES.has(key) || outletCalled(known) !== null) return
    let tally = tallies.get(key)
    if (!tally) tallies.set(key, (tally = { score: 0, reports: new Set(), name: known }))
    tally.score += WIDE.has(key) ? score * 0.25 : score
    tally.reports.add(id)
  }
  views.forEach((view, i) => {
    // A dateline says where the reporter was: near the happening, or in the capital.
    if (view.dateline?.place) add(view.id, titled(view.dateline.place), 0.6)
    const telling = tellingSentences([view.title ?? '', leads[i]!], kind)
    const near = (name: string): number => (telling.some((sentence) => sentence.includes(name)) ? 2 : 1)
    const seen = new Map<string, number>()
    const once = (name: string, score: number): void => {
      const key = clean(name).toLowerCase()
      const before = seen.get(key) ?? 0
      if (before >= 3) return
      seen.set(key, before + score)
      add(view.id, name, score)
    }
    const persons = new Set<string>()
    for (const name of view.names ?? []) {
      if (name.type === 'person' || name.type === 'organisation') persons.add(clean(name.text).toLowerCase())
      else if (name.type === 'place' && name.start < 1200) once(name.text, near(name.text))
    }
    for (const text of [view.title ?? '', leads[i]!]) {
      for (const match of text.matchAll(AFTER_PREPOSITION)) {
        const key = clean(match[1]!).toLowerCase()
        // "in Nice" is a place even where the name was taken for a person's.
        const inside = /^(?:in|near|outside)\b/.test(match[0])
        if ((inside || !persons.has(key)) && !/^(?:mr|mrs|ms|dr|president|minister)\b/.test(key))
          once(match[1]!, 0.8 * near(match[1]!))
      }
    }
  })
  const weigh = ({ score, reports }: Tally): number => score * Math.sqrt(reports.size)
  let best: Tally | null = null
  const least = Math.max(1, views.length * 0.3)
  for (const tally of [...tallies.values()].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (tally.reports.size < least) continue
    if (!best || weigh(tally) > weigh(best)) best = tally
  }
  return best?.name ?? null
}

/** The sentences that hold words of the kind of happening, and the title. */
function tellingSentences(texts: readonly string[], kind: KindWords | null): string[] {
  if (!kind) return []
  return texts
    .flatMap((text) => text.split(/(?<=[.!?])\s|\n/))
    .filter((sentence) => {
      kind.words.lastIndex = 0
      return kind.words.test(sentence.toLowerCase())
    })
}

/** "OSTVIK" as "Ostvik". */
const titled = (place: string): string =>
  place === place.toUpperCase() && place.length > 3
    ? place
        .toLowerCase()
        .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : place
