import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/article/article.ts'
import type { Copy } from '../../src/copies/copy.ts'
import { copiesAmong } from '../../src/copies/index.ts'
import type { Group } from '../../src/incidents/group.ts'
import { incidentStream, incidentsAmong } from '../../src/incidents/index.ts'
import { readRows, type Task, writeRows } from '../task.ts'
import { articleOfRow } from './copies.ts'

/** A row of an incidents file. `incident`, `audited` and `topic` are labels, never shown to the stage. */
export interface IncidentRow {
  readonly id: string
  readonly outlet?: string | null
  readonly url?: string | null
  readonly date?: string | null
  readonly title?: string | null
  readonly text: string
  readonly incident?: string
  readonly audited?: string
}

/** B-cubed precision, recall and F1 (Bagga and Baldwin, 1998) and the adjusted Rand index of a grouping. */
export function scoreGroups(
  gold: readonly string[],
  said: readonly string[],
): Record<'p' | 'r' | 'f1' | 'ari', number> {
  const tally = (labels: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
    return counts
  }
  const [golds, saids] = [tally(gold), tally(said)]
  const cells = tally(gold.map((label, i) => JSON.stringify([label, said[i]])))
  let [p, r, both] = [0, 0, 0]
  const pairs = (n: number): number => (n * (n - 1)) / 2
  for (const [key, count] of cells) {
    const [g, s] = JSON.parse(key) as [string, string]
    p += (count * count) / saids.get(s)!
    r += (count * count) / golds.get(g)!
    both += pairs(count)
  }
  const n = gold.length
  p /= n
  r /= n
  const sum = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + pairs(count), 0)
  const expected = n > 1 ? (sum(golds) * sum(saids)) / pairs(n) : 0
  const ceiling = (sum(golds) + sum(saids)) / 2
  return { p, r, f1: (2 * p * r) / (p + r), ari: ceiling === expected ? 1 : (both - expected) / (ceiling - expected) }
}

/** Groups reports one by one, in the order of the file. */
function streamed(articles: readonly Article[], copies: readonly Copy[]): readonly Group[] {
  const stream = incidentStream()
  const byReport = Map.groupBy(
    copies.flatMap((copy) => [copy.from, copy.to].map((id) => ({ id, copy }))),
    ({ id }) => id,
  )
  let [joined, moved] = [0, 0]
  for (const article of articles) {
    const arrival = stream.add(
      article,
      (byReport.get(article.id) ?? []).map(({ copy }) => copy),
    )
    joined += arrival.joined.length
    moved += arrival.moved.length
  }
  console.log(`as they arrive: ${joined} joins of two groups, ${moved} reports moved by another look`)
  return stream.groups()
}

/** Groups the reports of a .jsonl file, or of all of a folder together, by incident; with --stream one by one. */
export const run: Task = ({ data, out, errors }) => {
  const files = statSync(data).isDirectory()
    ? readdirSync(data)
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(data, name))
    : [data]
  const rows = files.flatMap((file) => readRows<IncidentRow>(file)).filter((row) => typeof row.text === 'string')
  const articles: Article[] = rows.map(({ id, outlet, url, date, title, text }) =>
    articleOfRow({ id, outlet: outlet ?? null, url: url ?? null, date: date ?? null, title: title ?? null, text }),
  )
  const { copies } = copiesAmong(articles)
  const started = performance.now()
  const groups = process.argv.includes('--stream') ? streamed(articles, copies) : incidentsAmong(articles, copies)
  const seconds = (performance.now() - started) / 1000
  const groupOf = new Map(groups.flatMap((group) => group.reports.map((id) => [id, group.id] as const)))
  writeRows(
    out,
    rows.map(({ id }) => ({ id, incident: groupOf.get(id) })),
  )
  console.log(
    `${rows.length} reports, ${groups.length} incidents, ${(rows.length / seconds).toFixed(0)} reports a second`,
  )
  for (const field of ['incident', 'audited'] as const) {
    const known = rows.filter((row) => row[field] ?? row.incident)
    if (known.length === 0 || (field === 'audited' && !rows.some((row) => row.audited))) continue
    const gold = known.map((row) => (row[field] ?? row.incident)!)
    const score = scoreGroups(
      gold,
      known.map((row) => groupOf.get(row.id)!),
    )
    const told = Object.entries(score).map(([name, value]) => `${name} ${value.toFixed(4)}`)
    console.log(`${field.padEnd(9)} ${told.join('  ')}`)
    if (errors && field === 'incident') listErrors(rows, gold, groupOf)
  }
}

function listErrors(rows: readonly IncidentRow[], gold: readonly string[], groupOf: ReadonlyMap<string, string>): void {
  const groups = Map.groupBy(rows.keys(), (i) => groupOf.get(rows[i]!.id)!)
  for (const [group, places] of groups) {
    const labels = [...Map.groupBy(places, (i) => gold[i]!)].map(
      ([label, list]) => `${label} ${list.length}/${gold.filter((it) => it === label).length}`,
    )
    if (labels.length === 1 && gold.filter((label) => label === gold[places[0]!]).length === places.length) continue
    console.log(`${group}: ${labels.join(', ')}`)
    if (places.length < 3)
      for (const i of places)
        console.log(`    ${(rows[i]!.title ?? rows[i]!.text).slice(0, 110).replaceAll('\n', ' / ')}`)
  }
}
