import type { Link } from '../group.ts'
import { publishedDay } from '../incident-text.ts'
import type { Run } from '../run.ts'
import type { TermTable } from '../terms.ts'
import type { TermVector } from '../vectors.ts'

/** In larger groups each report is linked to the middle one only. */
const COMPARED = 40
const TOLD = 6

/**
 * Why the reports of a group stand together: each is linked to the one of the others that it is nearest to, so that the
 * links hold all of them, with what the two share in words.
 *
 * @param members places of the group's reports in the run, ascending
 * @param centre the report nearest to all others
 */
export function linksOf(members: readonly number[], centre: number, run: Run): readonly Link[] {
  const { views, items, laid } = run
  if (members.length < 2) return []
  const joined = [centre]
  const waiting = new Set(members.filter((i) => i !== centre))
  const best = new Map<number, { near: number; to: number }>()
  const links: Link[] = []
  const offer = (to: number): void => {
    laid.lay(items[to]!.vector)
    for (const i of waiting) {
      const near = laid.product(items[i]!.vector)
      const known = best.get(i)
      if (!known || near > known.near) best.set(i, { near, to })
    }
  }
  offer(centre)
  while (waiting.size > 0) {
    let next = -1
    for (const i of waiting) if (next < 0 || best.get(i)!.near > best.get(next)!.near) next = i
    const { near, to } = best.get(next)!
    waiting.delete(next)
    joined.push(next)
    const [a, b] = next < to ? [next, to] : [to, next]
    links.push(
      Object.freeze({
        a: views[a]!.id,
        b: views[b]!.id,
        shared: Object.freeze(sharedWords(a, b, run)),
        score: Math.round(near * 1000) / 1000,
      }),
    )
    if (joined.length <= COMPARED) offer(next)
  }
  return Object.freeze(links.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)))
}

/** What two reports share, the weightiest first, told by kind: "names: Rusk, Ostvik", "numbers: 90", "words: radar, fog". */
function sharedWords(a: number, b: number, { views, items, table, copies }: Run): string[] {
  const told: string[] = []
  const copy = copies.get(`${views[a]!.id}~${views[b]!.id}`)
  if (copy && copy.relation !== 'shared-quote-only') {
    const share = Math.round(Math.max(copy.share.from, copy.share.to) * 100)
    told.push(`text: ${copy.relation === 'shared-wire' ? 'the same agency text' : copy.relation}, ${share}%`)
  }
  const shared = weightiestShared(items[a]!.vector, items[b]!.vector, table)
  for (const label of ['names', 'numbers', 'words'] as const) {
    const words = shared[label].map(({ term }) => table.printed[term]!)
    if (words.length > 0) told.push(`${label}: ${words.join(', ')}`)
  }
  const days = Math.abs(publishedDay(views[a]!) - publishedDay(views[b]!))
  if (days === 0) told.push('published on one day')
  else if (days <= 3) told.push(`published ${days} ${days === 1 ? 'day' : 'days'} apart`)
  return told
}

interface Shared {
  readonly term: number
  readonly weight: number
}

/** Of the terms that two reports share the TOLD weightiest of each sort; ties go to the lower term. */
function weightiestShared(
  x: TermVector,
  y: TermVector,
  table: TermTable,
): Record<'names' | 'numbers' | 'words', Shared[]> {
  const found = { names: [] as Shared[], numbers: [] as Shared[], words: [] as Shared[] }
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const term = x.terms[i]!
    const d = term - y.terms[j]!
    if (d < 0) i++
    else if (d > 0) j++
    else {
      const weight = x.weights[i++]! * y.weights[j++]!
      if (!table.isNumber(term)) keepWeightiest(table.isName(term) ? found.names : found.words, term, weight)
      else if (table.names[term]!.length > 1) keepWeightiest(found.numbers, term, weight)
    }
  }
  return found
}

/** Puts a term into a list of at most TOLD, the weightiest first. */
function keepWeightiest(list: Shared[], term: number, weight: number): void {
  if (list.length === TOLD && list[TOLD - 1]!.weight >= weight) return
  let at = Math.min(list.length, TOLD - 1)
  for (; at > 0 && list[at - 1]!.weight < weight; at--) list[at] = list[at - 1]!
  list[at] = { term, weight }
}
