import type { Incident } from '../account/incident.ts'
import { shortId } from '../account/labels.ts'
import type { Copy } from '../copies/copy.ts'
import type { Run } from '../pipeline.ts'

/**
 * What stands between reports, in words: "b copies a: 85% of its text, 9 passages (it credits a)". Three and more reports
 * that print one text, none known to copy another, are told in one line, not pair by pair.
 *
 * @param withQuotations also pairs that only share quotations
 */
export function copyLines(
  run: Run,
  incident: Incident,
  labels: ReadonlyMap<string, string>,
  withQuotations = true,
): readonly string[] {
  const label = (id: string) => labels.get(id) ?? id
  const here = new Set(incident.reports)
  const copies = run.copies
    .filter((copy) => here.has(copy.from) && here.has(copy.to))
    .filter((copy) => withQuotations || copy.relation !== 'shared-quote-only')
  const together = companies(copies.filter(isMutual))
  const told = new Set<Copy>()
  return copies.flatMap((copy) => {
    if (told.has(copy)) return []
    const company = together.get(copy)
    if (!company) return [`${relationWords(copy, label)} [${shortId(copy.id, labels)}]`]
    for (const other of company) told.add(other)
    const ids = company.slice(0, 3).map(({ id }) => shortId(id, labels))
    const more = company.length > 3 ? ` +${company.length - 3}` : ''
    return [`${companyWords(company, label)} [${ids.join(', ')}${more}]`]
  })
}

/** Neither report is known to copy the other. */
const isMutual = (copy: Copy): boolean =>
  copy.relation === 'shared-wire' || (copy.relation !== 'shared-quote-only' && !copy.direction.known)

/** Pairs that hang together over three reports and more, for each of their copies. */
function companies(copies: readonly Copy[]): ReadonlyMap<Copy, readonly Copy[]> {
  const groupOf = new Map<string, Set<Copy>>()
  for (const copy of copies) {
    const [a, b] = [groupOf.get(copy.from), groupOf.get(copy.to)]
    // The smaller group moves into the larger.
    const [kept, moved] = (a?.size ?? 0) >= (b?.size ?? 0) ? [a ?? new Set<Copy>(), b] : [b!, a]
    kept.add(copy)
    groupOf.set(copy.from, kept).set(copy.to, kept)
    for (const other of moved && moved !== kept ? moved : []) {
      kept.add(other)
      groupOf.set(other.from, kept).set(other.to, kept)
    }
  }
  const found = new Map<Copy, readonly Copy[]>()
  for (const group of new Set(groupOf.values())) {
    if (group.size < 2) continue
    const own = copies.filter((copy) => group.has(copy))
    for (const copy of own) found.set(copy, own)
  }
  return found
}

/** "a, b and c print the same agency text: 43% to 99% of each stands in another". */
function companyWords(company: readonly Copy[], label: (id: string) => string): string {
  const names = [...new Set(company.flatMap(({ from, to }) => [label(from), label(to)]))].sort()
  const who = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  const shares = company.flatMap(({ share }) => [share.from, share.to])
  const [least, most] = [percent(Math.min(...shares)), percent(Math.max(...shares))]
  const how = `${least === most ? most : `${least} to ${most}`} of each stands in another`
  return company.some(({ relation }) => relation === 'shared-wire')
    ? `${who} print the same agency text: ${how}`
    : `${who} share text: ${how}; who copied whom is not known`
}

const percent = (share: number) => `${Math.round(share * 100)}%`

function relationWords(copy: Copy, label: (id: string) => string): string {
  const passages = `${copy.passages.length} ${copy.passages.length === 1 ? 'passage' : 'passages'}`
  const [from, to] = [label(copy.from), label(copy.to)]
  const share = percent(copy.share.to)
  if (copy.relation === 'shared-quote-only') return `${to} and ${from} share quotations only: ${passages}`
  const reason = withLabels(copy, label)
  const shares = `${share} and ${percent(copy.share.from)}, ${passages}`
  if (copy.relation === 'shared-wire') return `${to} and ${from} print the same agency text: ${shares}`
  const how = copy.relation === 'copy' ? 'copies' : 'takes parts of'
  return copy.direction.known
    ? `${to} ${how} ${from}: ${share} of its text, ${passages} (${reason})`
    : `${to} and ${from} share text: ${shares}; who copied whom is not known (${reason})`
}

/** The reason for a direction with the reports' short names. One id can begin with the other, so the longer goes first. */
function withLabels(copy: Copy, label: (id: string) => string): string {
  const [longer, shorter] = copy.from.length >= copy.to.length ? [copy.from, copy.to] : [copy.to, copy.from]
  return copy.direction.reason
    .split(longer)
    .map((part) => part.replaceAll(shorter, label(shorter)))
    .join(label(longer))
}
