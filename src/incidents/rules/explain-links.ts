import type { Place } from '../../places/place.ts'
import type { Link } from '../group.ts'
import type { IncidentText } from '../incident-text.ts'
import { NAME, NUMBER, type Run, WORD } from '../run.ts'
import type { TermVector } from '../vectors.ts'

/** In larger groups each report is linked to the middle one only. */
const COMPARED = 40
const TOLD = 6

/**
 * Why the reports of a group stand together: each is linked to the one of the others that it is nearest to, so that the
 * links hold all of them, with what the two share in words.
 *
 * @param members places of the group's reports in the run, ascending
 * @param centre place in `members` of the report nearest to all others; their vectors stand side by side in the run
 * @param where the group's place
 */
export function linksOf(members: readonly number[], centre: number, run: Run, where: Place | null): readonly Link[] {
  const { views, side } = run
  if (members.length < 2) return []
  let joined = 1
  /** Places in `members`; for each that waits, the nearest of those joined, and how near. */
  const waiting = Array.from(members.keys())
  waiting.splice(centre, 1)
  const nearest = new Int32Array(waiting.length)
  const best = new Float64Array(waiting.length).fill(-1)
  const links: Link[] = []
  const namesPlace = where?.coordinates ? naming(views, where.name) : null
  const offer = (to: number): void => {
    side.lay(to)
    for (let w = 0; w < waiting.length; w++) {
      const near = side.product(waiting[w]!)
      if (near <= best[w]!) continue
      best[w] = near
      nearest[w] = to
    }
  }
  const link = (w: number): void => {
    const [next, to] = [waiting[w]!, nearest[w]!]
    const [a, b] = next < to ? [members[next]!, members[to]!] : [members[to]!, members[next]!]
    links.push(
      Object.freeze({
        a: views[a]!.id,
        b: views[b]!.id,
        shared: Object.freeze(sharedWords(a, b, run, where, namesPlace)),
        score: Math.round(best[w]! * 1000) / 1000,
      }),
    )
  }
  offer(centre)
  // Once enough are compared nothing gets nearer: the rest is linked as it stands, in any order.
  while (waiting.length > 0 && joined <= COMPARED) {
    let w = 0
    for (let i = 1; i < waiting.length; i++) if (best[i]! > best[w]!) w = i
    const next = waiting[w]!
    link(w)
    waiting.splice(w, 1)
    best.copyWithin(w, w + 1)
    nearest.copyWithin(w, w + 1)
    if (++joined <= COMPARED && waiting.length > 0) offer(next)
  }
  for (let w = 0; w < waiting.length; w++) link(w)
  return Object.freeze(links.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)))
}

/** What two reports share, the weightiest first, told by kind: "names: Rusk, Ostvik", "numbers: 90", "words: radar, fog". */
export function sharedWords(
  a: number,
  b: number,
  { views, items, table, copies, sorts }: Run,
  where: Place | null,
  namesPlace: ((i: number) => boolean) | null,
): string[] {
  const told: string[] = []
  const copy = copies.get(`${views[a]!.id}~${views[b]!.id}`)
  if (copy && copy.relation !== 'shared-quote-only') {
    const share = Math.round(Math.max(copy.share.from, copy.share.to) * 100)
    told.push(`text: ${copy.relation === 'shared-wire' ? 'the same agency text' : copy.relation}, ${share}%`)
  }
  const shared = weightiestShared(items[a]!.vector, items[b]!.vector, sorts)
  for (const label of ['names', 'numbers', 'words'] as const) {
    const words = shared[label].map(({ term }) => table.printedOf(term))
    if (words.length > 0) told.push(`${label}: ${words.join(', ')}`)
  }
  // What is shared is said of a place that the gazetteer has: a name alone stands among the names.
  if (where && namesPlace?.(a) && namesPlace(b)) {
    const { name, country } = where
    told.push(`place: ${country && country.name !== name ? `${name}, ${country.name}` : name}`)
  }
  const days = Math.abs(items[a]!.day - items[b]!.day)
  if (days === 0) told.push('published on one day')
  else if (days <= 3) told.push(`published ${days} ${days === 1 ? 'day' : 'days'} apart`)
  return told
}

/** Tells whether a report names a place; a report with several links is searched once. */
function naming(views: readonly IncidentText[], place: string): (i: number) => boolean {
  const known = new Map<number, boolean>()
  return (i) => {
    let names = known.get(i)
    if (names === undefined) {
      const { title, text } = views[i]!
      known.set(i, (names = text.includes(place) || title?.includes(place) === true))
    }
    return names
  }
}

interface Shared {
  readonly term: number
  readonly weight: number
}

/** Of the terms that two reports share the TOLD weightiest of each sort; ties go to the lower term. */
function weightiestShared(
  x: TermVector,
  y: TermVector,
  sorts: Uint8Array,
): Record<'names' | 'numbers' | 'words', Shared[]> {
  const found = { names: [] as Shared[], numbers: [] as Shared[], words: [] as Shared[] }
  const [xs, ys] = [x.terms, y.terms]
  for (let i = 0, j = 0; i < xs.length && j < ys.length; ) {
    const term = xs[i]!
    const other = ys[j]!
    if (term === other) {
      const weight = x.weights[i]! * y.weights[j]!
      const sort = sorts[term]!
      if (sort === WORD) keepWeightiest(found.words, term, weight)
      else if (sort === NAME) keepWeightiest(found.names, term, weight)
      else if (sort === NUMBER) keepWeightiest(found.numbers, term, weight)
    }
    // Both steps are reckoned, not branched: which list is behind cannot be guessed.
    i += term <= other ? 1 : 0
    j += other <= term ? 1 : 0
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
