import type { Copy } from '../../copies/copy.ts'
import type { Link } from '../group.ts'
import type { Item } from '../growing.ts'
import { type IncidentText, publishedDay } from '../incident-text.ts'
import type { TermTable } from '../terms.ts'
import { product } from '../vectors.ts'

/** In larger groups each report is linked to the middle one only. */
const COMPARED = 40
const TOLD = 6

/**
 * Why the reports of a group stand together: each is linked to the one of the others that it is nearest to, so that the
 * links hold all of them, with what the two share in words.
 *
 * @param members places of the group's reports in `views`, ascending
 * @param centre the report nearest to all others
 */
export function linksOf(
  members: readonly number[],
  centre: number,
  views: readonly IncidentText[],
  items: readonly Item[],
  table: TermTable,
  copies: ReadonlyMap<string, Copy>,
): readonly Link[] {
  if (members.length < 2) return []
  const joined = [centre]
  const waiting = new Set(members.filter((i) => i !== centre))
  const best = new Map<number, { near: number; to: number }>()
  const links: Link[] = []
  const offer = (to: number): void => {
    for (const i of waiting) {
      const near = product(items[i]!.vector, items[to]!.vector)
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
        shared: Object.freeze(sharedWords(a, b, views, items, table, copies)),
        score: Math.round(near * 1000) / 1000,
      }),
    )
    if (joined.length <= COMPARED) offer(next)
  }
  return Object.freeze(links.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1)))
}

/** What two reports share, the weightiest first, told by kind: "names: Rusk, Ostvik", "numbers: 90", "words: radar, fog". */
function sharedWords(
  a: number,
  b: number,
  views: readonly IncidentText[],
  items: readonly Item[],
  table: TermTable,
  copies: ReadonlyMap<string, Copy>,
): string[] {
  const told: string[] = []
  const copy = copies.get(`${views[a]!.id}~${views[b]!.id}`)
  if (copy && copy.relation !== 'shared-quote-only') {
    const share = Math.round(Math.max(copy.share.from, copy.share.to) * 100)
    told.push(`text: ${copy.relation === 'shared-wire' ? 'the same agency text' : copy.relation}, ${share}%`)
  }
  const [x, y] = [items[a]!.vector, items[b]!.vector]
  const shared: { term: number; weight: number }[] = []
  for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length; ) {
    const d = x.terms[i]! - y.terms[j]!
    if (d === 0) shared.push({ term: x.terms[i]!, weight: x.weights[i++]! * y.weights[j++]! })
    else if (d < 0) i++
    else j++
  }
  shared.sort((p, q) => q.weight - p.weight || p.term - q.term)
  const say = (label: string, terms: readonly { term: number }[]): void => {
    const words = terms.slice(0, TOLD).map(({ term }) => table.printed[term]!)
    if (words.length > 0) told.push(`${label}: ${words.join(', ')}`)
  }
  say(
    'names',
    shared.filter(({ term }) => table.isName(term)),
  )
  say(
    'numbers',
    shared.filter(({ term }) => table.isNumber[term] && table.names[term]!.length > 1),
  )
  say(
    'words',
    shared.filter(({ term }) => !table.isName(term) && !table.isNumber[term]),
  )
  const days = Math.abs(publishedDay(views[a]!) - publishedDay(views[b]!))
  if (days === 0) told.push('published on one day')
  else if (days <= 3) told.push(`published ${days} ${days === 1 ? 'day' : 'days'} apart`)
  return told
}
