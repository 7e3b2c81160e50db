import type { Copy } from '../copies/copy.ts'
import { Slab } from '../copies/slab.ts'
import { background } from './background.ts'
import { describe } from './describe.ts'
import { DetailTable } from './details.ts'
import type { Group } from './group.ts'
import { byItself, groupAll } from './grouping.ts'
import { absorb, groupOfOne, type Item, nearFor, nearness, type Summed } from './growing.ts'
import { type IncidentText, publishedDay } from './incident-text.ts'
import { sectionsOfRoundUp } from './rules/tell-round-ups.ts'
import { runOf } from './run.ts'
import { TermTable } from './terms.ts'
import { areComparable, tellsTheSame } from './together.ts'
import { openingNames, product, sumOf, vectorOf } from './vectors.ts'
import { restsOnWeakTerms } from './weak-terms.ts'

/** What an arriving report did to the groups. */
export interface Arrival {
  readonly report: string
  /** Name of its group: the id of the group's first report to arrive. */
  readonly group: string
  /** Names of other groups that the report joined to its own. */
  readonly joined: readonly string[]
  /** Reports that another look at all of them moved from one group to another: nothing is split without a trace. */
  readonly moved: readonly { readonly report: string; readonly from: string; readonly to: string }[]
}

export interface IncidentStream {
  /** Takes in a report, with the copies that it stands in. */
  add(view: IncidentText, copies?: readonly Copy[]): Arrival
  /** All groups as they stand, in the order of their first reports' ids. */
  groups(): readonly Group[]
}

/** After growing by half, all reports are looked at again with what is by then known of rare and common words. */
const GROWTH = 1.5
/** Before so many reports have come, every arrival looks at all. */
const FEW = 12
/** Weightiest terms of a report that are looked up, and the most reports looked at for one term. */
const LOOKED_UP = 40
const LOOKED_AT = 400

/** Takes the reports of `gone` into `into`, with the sum of their vectors. */
function absorbSummed(into: Summed, gone: Summed, slab: Slab): void {
  into.sum = sumOf(into.sum, gone.sum)
  absorb(into, gone, slab)
}

/**
 * Groups reports as they arrive: a report joins the group nearest to it, and may join two groups to one. Costs as much per
 * report as the batch, three times over, however many have come.
 */
export function incidentStream(): IncidentStream {
  const table = new TermTable(background())
  const details = new DetailTable()
  const views: IncidentText[] = []
  const counts: ReturnType<TermTable['read']>[] = []
  const copies: Copy[] = []
  const place = new Map<string, number>()
  let items: Item[] = []
  /** Lowest place in the group of each report. */
  let groupOf: number[] = []
  let growing = new Map<number, Summed>()
  let holders = new Map<number, number[]>()
  /** Of groups that the last look split, the numbers of the splits: parts of one come together by a copy only. */
  let splitsOf = new Map<number, readonly number[]>()
  let nextLook = 0
  /** Room for the rarity of the terms of one report. */
  let rarity = new Float32Array(0)
  /** Memory of the vectors made since the last look at all. */
  let slab = new Slab()

  const nameOf = (i: number): string => views[groupOf[i]!]!.id

  /** Looks at all reports again; tells which changed their group. */
  const lookAgain = (): Arrival['moved'] => {
    const before = views.map((_, i) => (groupOf[i] === undefined ? null : nameOf(i)))
    const all = groupAll(views, counts, table, details, copies)
    items = [...all.items]
    slab = new Slab()
    groupOf = [...all.groupOf]
    growing = new Map()
    holders = new Map()
    items.forEach((item, i) => {
      const group = growing.get(groupOf[i]!)
      if (group) absorbSummed(group, groupOfOne(item), slab)
      else growing.set(groupOf[i]!, groupOfOne(item))
      index(i)
    })
    splitsOf = new Map()
    all.cameApart.forEach(({ groups }, number) => {
      for (const group of groups) splitsOf.set(group, [...(splitsOf.get(group) ?? []), number])
    })
    nextLook = Math.max(FEW, Math.ceil(views.length * GROWTH))
    return views.flatMap((view, i) => {
      const from = before[i]
      return from === null || from === undefined || from === nameOf(i) ? [] : [{ report: view.id, from, to: nameOf(i) }]
    })
  }

  const index = (i: number): void => {
    for (const term of items[i]!.vector.terms) {
      const list = holders.get(term)
      if (list) list.push(i)
      else holders.set(term, [i])
    }
  }

  /** Groups that hold reports with some of the rare terms of report `i`, itself left out. */
  const candidates = (i: number): number[] => {
    const { terms, weights } = items[i]!.vector
    const order = Array.from(terms.keys()).sort((x, y) => weights[y]! - weights[x]! || x - y)
    const found = new Set<number>()
    for (const at of order.slice(0, LOOKED_UP)) {
      const list = holders.get(terms[at]!)
      if (list && list.length <= LOOKED_AT) for (const other of list) if (other !== i) found.add(groupOf[other]!)
    }
    return [...found].sort((a, b) => a - b)
  }

  const cameApart = (a: number, b: number): boolean => {
    const theirs = splitsOf.get(b)
    return theirs !== undefined && (splitsOf.get(a) ?? []).some((split) => theirs.includes(split))
  }

  const merge = (a: number, b: number): number => {
    const [into, gone] = a < b ? [a, b] : [b, a]
    absorbSummed(growing.get(into)!, growing.get(gone)!, slab)
    growing.delete(gone)
    splitsOf.set(into, [...(splitsOf.get(into) ?? []), ...(splitsOf.get(gone) ?? [])])
    for (let i = gone; i < groupOf.length; i++) if (groupOf[i] === gone) groupOf[i] = into
    return into
  }

  const add = (view: IncidentText, withCopies: readonly Copy[] = []): Arrival => {
    if (place.has(view.id)) throw new RangeError(`the report ${JSON.stringify(view.id)} has come before`)
    const i = views.length
    place.set(view.id, i)
    views.push(view)
    counts.push(table.read(view))
    copies.push(...withCopies)
    if (views.length <= FEW || views.length >= nextLook) {
      const moved = lookAgain().filter(({ report }) => report !== view.id)
      return Object.freeze({ report: view.id, group: nameOf(i), joined: [], moved })
    }
    const isName = (term: number): boolean => table.isName(term)
    const isWeak = (term: number): boolean => table.isWeak(term)
    if (rarity.length < table.terms) rarity = new Float32Array(2 * table.terms)
    for (const term of counts[i]!.terms) rarity[term] = table.rarity(term)
    const vector = vectorOf(counts[i]!, rarity, slab)
    items.push(
      sectionsOfRoundUp(view)
        ? byItself(view)
        : {
            vector,
            day: publishedDay(view),
            names: openingNames(vector, counts[i]!.opening, isName, slab),
            details: details.of(view),
          },
    )
    groupOf.push(i)
    growing.set(i, groupOfOne(items[i]!))
    const near = candidates(i)
    index(i)
    const joined: string[] = []
    let own = i
    for (const copy of withCopies) {
      const other = place.get(copy.from === view.id ? copy.to : copy.from)
      if (other === undefined || !tellsTheSame(copy) || groupOf[other] === own) continue
      if (!areComparable(items[i]!, items[other]!)) continue
      if (own !== i) joined.push(nameOf(other))
      own = merge(own, groupOf[other]!)
    }
    const least = nearFor(views.length)
    for (;;) {
      let best = -1
      let most = least
      for (const other of near) {
        if (other === own || !growing.has(other) || cameApart(own, other)) continue
        if (restsOnWeakTerms(growing.get(own)!.sum, growing.get(other)!.sum, isWeak)) continue
        const value = nearness(
          growing.get(own)!,
          growing.get(other)!,
          product(growing.get(own)!.sum, growing.get(other)!.sum),
          least,
          details,
        )
        if (value >= most && (value > most || best < 0)) {
          most = value
          best = other
        }
      }
      if (best < 0) break
      if (own !== i) joined.push(views[Math.max(own, best)]!.id)
      own = merge(own, best)
    }
    return Object.freeze({ report: view.id, group: nameOf(i), joined: Object.freeze(joined), moved: [] })
  }

  const groups = (): readonly Group[] => {
    const order = [...views.keys()].sort((a, b) => (views[a]!.id < views[b]!.id ? -1 : 1))
    const members = Map.groupBy(order, (i) => groupOf[i]!)
    const run = runOf(views, items, table, copies)
    return Object.freeze([...members.values()].map((group) => describe(group, run)))
  }
  return { add, groups }
}
