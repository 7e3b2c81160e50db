import type { Article } from '../../article/article.ts'
import type { Copy, Origin } from '../copy.ts'
import { type Credits, creditsOf } from './credit.ts'

const percent = (share: number): string => `${Math.round(share * 100)}%`

/**
 * The independent texts among reports: reports joined by copying, partial copying or a shared wire are one origin.
 * Inside one incident, pass `families`: reports of one publisher, or of one agency, then count once also where their
 * words differ.
 *
 * @param articles the reports, of a whole run or of one incident
 * @param copies as found by `copiesAmong`; those of other reports are ignored
 */
export function originsAmong(
  articles: readonly Article[],
  copies: readonly Copy[],
  families = false,
): readonly Origin[] {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const place = new Map(sorted.map((article, i) => [article.id, i]))
  const parent = Int32Array.from(sorted.keys())
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!
    return i
  }
  const join = (i: number, j: number): boolean => {
    const [a, b] = [root(i), root(j)]
    if (a === b) return false
    parent[Math.max(a, b)] = Math.min(a, b)
    return true
  }
  const reasons = new Map<number, string[]>()
  const note = (at: number, words: string): void => {
    const list = reasons.get(at)
    if (list) list.push(words)
    else reasons.set(at, [words])
  }
  const ranked = copies
    .filter((copy) => copy.relation !== 'shared-quote-only' && place.has(copy.from) && place.has(copy.to))
    .sort((a, b) => Math.max(b.share.from, b.share.to) - Math.max(a.share.from, a.share.to) || (a.id < b.id ? -1 : 1))
  for (const copy of ranked) {
    if (join(place.get(copy.from)!, place.get(copy.to)!)) note(place.get(copy.to)!, inWords(copy))
  }
  if (families) joinFamilies(sorted, join, note)
  const groups = new Map<number, number[]>()
  sorted.forEach((_, i) => {
    const group = groups.get(root(i))
    if (group) group.push(i)
    else groups.set(root(i), [i])
  })
  return Object.freeze(
    [...groups.values()].map((group) =>
      Object.freeze({
        reports: Object.freeze(group.map((i) => sorted[i]!.id)),
        why:
          group.length === 1
            ? 'shares no text with another report'
            : group.flatMap((i) => reasons.get(i) ?? []).join('; '),
      }),
    ),
  )
}

function inWords(copy: Copy): string {
  const much = `${percent(copy.share.from)} of ${copy.from}, ${percent(copy.share.to)} of ${copy.to}`
  if (copy.relation === 'shared-wire')
    return `${copy.from} and ${copy.to} carry the same text (${much}): ${copy.direction.reason}`
  if (!copy.direction.known) return `${copy.from} and ${copy.to} share text (${much})`
  const verb = copy.relation === 'copy' ? 'copies' : 'takes over part of'
  return `${copy.to} ${verb} ${copy.from} (${much}): ${copy.direction.reason}`
}

/** Reports of one publisher family, and reports of one agency, are not independent of each other. */
function joinFamilies(
  sorted: readonly Article[],
  join: (i: number, j: number) => boolean,
  note: (at: number, words: string) => void,
): void {
  const first = new Map<string, { at: number; credits: Credits }>()
  sorted.forEach((article, at) => {
    const credits = creditsOf(article)
    // A paper's page with an agency's text is the agency's report, not the paper's.
    const agency = credits.agency ?? (credits.wire?.whole ? credits.wire.name : null)
    const keys: [string, string][] = []
    if (agency === null && credits.family !== '') {
      keys.push([`family ${credits.family}`, `are of one publisher, ${credits.outlet}`])
    } else if (agency !== null && agency !== 'an agency')
      keys.push([`agency ${agency}`, `are both reports of ${agency}`])
    for (const [key, words] of keys) {
      const known = first.get(key)
      if (!known) first.set(key, { at, credits })
      else if (join(known.at, at)) note(at, `${sorted[known.at]!.id} and ${article.id} ${words}`)
    }
  })
}
