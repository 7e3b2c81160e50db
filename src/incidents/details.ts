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
  readonly #ids = new Map<string, number>()
  readonly #read = new Map<string, Tally>()

  /** The details of a report's title and first lines; each report is read once. */
  of(view: IncidentText): Tally {
    const known = this.#read.get(view.id)
    if (known) return known
    const found = new Set<number>()
    readDetails(openingOf(view), publishedDay(view), (sort, unit, value) => {
      const slot = this.#idOf(sort, unit, '', -1)
      found.add(slot)
      found.add(this.#idOf(sort, unit, value, slot))
    })
    const ids = Uint32Array.from(found).sort()
    const tally = { ids, counts: new Uint32Array(ids.length).fill(1) }
    this.#read.set(view.id, tally)
    return tally
  }

  #idOf(sort: SortOfDetail, unit: string, value: string, slot: number): number {
    const key = `${sort}\n${unit}\n${value}`
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = this.slots.length
      this.#ids.set(key, id)
      this.sorts.push(SORTS.indexOf(sort))
      this.slots.push(slot < 0 ? id : slot)
    }
    return id
  }
}

/** The title and the first lines, the title once. */
export function openingOf(view: IncidentText): string {
  let opening = view.title ?? ''
  let left = OPENING
  for (const [start, end] of bodyStretches(view)) {
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
