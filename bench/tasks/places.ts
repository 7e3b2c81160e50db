import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { background } from '../../src/incidents/background.ts'
import { describe } from '../../src/incidents/describe.ts'
import { DetailTable } from '../../src/incidents/details.ts'
import { groupAll } from '../../src/incidents/grouping.ts'
import type { IncidentText } from '../../src/incidents/incident-text.ts'
import { runOf } from '../../src/incidents/run.ts'
import { TermTable } from '../../src/incidents/terms.ts'
import { analyse } from '../../src/language/index.ts'
import { fold } from '../../src/places/fold.ts'
import type { Place } from '../../src/places/place.ts'
import { kilometres } from '../../src/places/spot.ts'
import { readRows, type Task, writeRows } from '../task.ts'
import { articleOfRow } from './copies.ts'
import type { IncidentRow } from './incidents.ts'

/** What a reader says of an incident's place, written down before the first run; null where there is none to name. */
interface Label {
  readonly incident: string
  readonly places: readonly (string | null)[]
  /** ISO codes that are right. */
  readonly countries: readonly (string | null)[]
  /** Degrees north and east; coordinates within `km` of one of them are right. */
  readonly points: readonly (readonly [number, number])[]
  readonly km: number
}

const LABELS = new URL('../places-labels.jsonl', import.meta.url).pathname

/**
 * Names the place of each incident of a .jsonl file or of all of a folder. The reports are put together as the labels of the
 * file say, so that a wrong group does not count against its place; without labels as the program groups them.
 */
export const run: Task = ({ data, out, errors }) => {
  const files = statSync(data).isDirectory()
    ? readdirSync(data)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(data, name))
    : [data]
  const rows = files.flatMap((file) => readRows<IncidentRow>(file)).filter((row) => typeof row.text === 'string')
  rows.sort((a, b) => (a.id < b.id ? -1 : 1))
  const views: IncidentText[] = rows.map(({ id, outlet, url, date, title, text }) => {
    const article = articleOfRow({
      id,
      outlet: outlet ?? null,
      url: url ?? null,
      date: date ?? null,
      title: title ?? null,
      text,
    })
    return process.argv.includes('--bare') ? article : { ...article, names: analyse(article).names }
  })
  const table = new TermTable(background())
  const counts = views.map((view) => table.read(view))
  const { items, groupOf } = groupAll(views, counts, table, new DetailTable(), [])
  const about = runOf(views, items, table, [])
  const groups = Map.groupBy(rows.keys(), (i) => rows[i]!.audited ?? rows[i]!.incident ?? `group-${groupOf[i]}`)
  const started = performance.now()
  const found = new Map([...groups].map(([incident, members]) => [incident, describe(members, about).where]))
  const seconds = (performance.now() - started) / 1000
  console.log(
    `${rows.length} reports, ${groups.size} incidents, ${(rows.length / seconds).toFixed(0)} reports a second`,
  )
  writeRows(
    out,
    [...found].map(([incident, place]) => ({ incident, place })),
  )
  const labels = readRows<Label>(LABELS).filter(({ incident }) => found.has(incident))
  if (labels.length > 0) score(labels, found, errors)
}

/** Shares of the labelled incidents whose name, country and coordinates are right. */
function score(labels: readonly Label[], found: ReadonlyMap<string, Place | null>, errors: boolean): void {
  const tally = { name: 0, country: 0, placed: 0, near: 0, given: 0, wrong: 0 }
  for (const label of labels) {
    const place = found.get(label.incident) ?? null
    const verdict = judge(label, place)
    if (verdict.name) tally.name++
    if (verdict.country) tally.country++
    const placed = label.points.length > 0 && !label.places.includes(null)
    if (placed) tally.placed++
    if (placed && verdict.near) tally.near++
    if (place?.coordinates) tally.given++
    if (verdict.wrong) tally.wrong++
    if (errors && (!verdict.name || !verdict.country || verdict.wrong || (placed && !verdict.near)))
      console.log(told(label, place, verdict))
  }
  const share = (n: number, of: number): string => `${n}/${of} ${((100 * n) / of).toFixed(1)}%`
  console.log(
    `name ${share(tally.name, labels.length)}  country ${share(tally.country, labels.length)}  ` +
      `near ${share(tally.near, tally.placed)}  coordinates given ${tally.given}, wrong ${share(tally.wrong, labels.length)}`,
  )
}

interface Verdict {
  readonly name: boolean
  readonly country: boolean
  readonly near: boolean
  readonly wrong: boolean
}

function judge({ places, countries, points, km }: Label, place: Place | null): Verdict {
  const said = place ? fold(place.name) : null
  const name = places.some((each) => (each === null ? said === null : said !== null && same(fold(each), said)))
  const country = countries.includes(place?.country?.code ?? null)
  const at = place?.coordinates
  const near = at != null && points.some(([lat, lon]) => kilometres(at, { lat, lon }) <= km)
  // The middle of a country or a province is right where the country is, and the precision says no more.
  const coarse = place?.precision === 6 || (place?.precision === 4 && name)
  return { name, country, near, wrong: at != null && !near && !(coarse && country && place?.country != null) }
}

const same = (a: string, b: string): boolean => a === b || ` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `)

function told({ incident, places }: Label, place: Place | null, verdict: Verdict): string {
  const wrong = Object.entries(verdict).filter(([what, is]) => (what === 'wrong' ? is : !is && what !== 'wrong'))
  const at = place?.coordinates
  return (
    `${incident.padEnd(14)} ${wrong.map(([what]) => what).join('+')}: should be ${places.join(' / ')}; ` +
    (place
      ? `is ${place.name} (${place.country?.code ?? '-'}) ${at ? `${at.lat},${at.lon} ${at.of}` : 'no coordinates'} p${place.precision}: ${place.reason}`
      : 'none')
  )
}
