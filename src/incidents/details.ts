import { bodyStretches, type IncidentText, publishedDay } from './incident-text.ts'
import { SORTS, type SortOfDetail } from './rules/detail.ts'
import { readDetails } from './rules/read-details.ts'

/** Details of a group: ids, ascending, and how many of its reports have each. */
export interface Tally {
  readonly ids: Uint32Array
  readonly counts: Uint32Array
}

/** Characters of a body that are read, after the title. Further down reports tell of what was before. */
const OPENING = 500

/** Gives details their ids. One table serves one run. */
export class DetailTable {
  /** Of each id its place in SORTS. */
  readonly sorts: number[] = []
  /** Of each id that of its slot: of "23 pirates" that of "so many pirates". Of a slot, that some value is told, its own. */
  readonly slots: number[] = []
  readonly #ids = new Map<SortOfDetail, Map<string, Slot>>()
  readonly #read = new Map<string, Tally>()
  /** Scratch for one report: the ids found, ascending. */
  readonly #found: number[] = []

  /** The details of a report's title and first lines; each report is read once. */
  of(view: IncidentText): Tally {
    const known = this.#read.get(view.id)
    if (known) return known
    const found = this.#found
    found.length = 0
    readDetails(openingOf(view), publishedDay(view), (sort, unit, value) => {
      const slot = this.#slotOf(sort, unit)
      let id = slot.values.get(value)
      if (id === undefined) slot.values.set(value, (id = this.#newId(sort, slot.id)))
      enter(slot.id, found)
      enter(id, found)
    })
    const tally = found.length === 0 ? NOTHING_TOLD : { ids: new Uint32Array(found), counts: onesOf(found.length) }
    this.#read.set(view.id, tally)
    return tally
  }

  #slotOf(sort: SortOfDetail, unit: string): Slot {
    let units = this.#ids.get(sort)
    if (units === undefined) this.#ids.set(sort, (units = new Map()))
    let slot = units.get(unit)
    if (slot === undefined) units.set(unit, (slot = { id: this.#newId(sort, -1), values: new Map() }))
    return slot
  }

  #newId(sort: SortOfDetail, slot: number): number {
    const id = this.slots.length
    this.sorts.push(SORTS.indexOf(sort))
    this.slots.push(slot < 0 ? id : slot)
    return id
  }
}

/** What reports tell of one thing: the id of its slot, and those of its values. */
interface Slot {
  readonly id: number
  readonly values: Map<string, number>
}

/** Puts an id into its place among some, once. */
function enter(id: number, ids: number[]): void {
  let at = ids.length
  while (at > 0 && ids[at - 1]! > id) at--
  if (at > 0 && ids[at - 1] === id) return
  for (let i = ids.length; i > at; i--) ids[i] = ids[i - 1]!
  ids[at] = id
}

/** The counts of one report, by how many they are: shared by all reports, as nobody writes into them. */
const ones: Uint32Array[] = []
const onesOf = (size: number): Uint32Array => (ones[size] ??= new Uint32Array(size).fill(1))
const NOTHING_TOLD: Tally = { ids: new Uint32Array(0), counts: new Uint32Array(0) }

/** The title and the first lines, the title once. */
export function openingOf(view: IncidentText): string {
  let opening = view.title ?? ''
  let left = OPENING
  for (const [start, end] of bodyStretches(view, OPENING)) {
    const line = view.text.slice(start, Math.min(end, start + left))
    if (line === view.title) continue
    opening += `\n${line}`
    left -= line.length
    if (left <= 0) break
  }
  return opening
}

/** The details of two groups together. */
export function bothTallies(a: Tally, b: Tally): Tally {
  const ids = new Uint32Array(a.ids.length + b.ids.length)
  const counts = new Uint32Array(ids.length)
  let [i, j, size] = [0, 0, 0]
  while (i < a.ids.length || j < b.ids.length) {
    const [x, y] = [a.ids[i] ?? Number.POSITIVE_INFINITY, b.ids[j] ?? Number.POSITIVE_INFINITY]
    ids[size] = Math.min(x, y)
    counts[size++] = (x <= y ? a.counts[i++]! : 0) + (y <= x ? b.counts[j++]! : 0)
  }
  return { ids: ids.slice(0, size), counts: counts.slice(0, size) }
}
