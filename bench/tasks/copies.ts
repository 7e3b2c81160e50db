import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/article/article.ts'
import { articleFrom } from '../../src/article/index.ts'
import { plainArticle } from '../../src/article/plain.ts'
import { copiesAmong } from '../../src/copies/index.ts'
import type { Stated } from '../../src/intake/input.ts'
import { readRows, type Task, writeRows } from '../task.ts'

/** A row of reports.jsonl. */
interface Row {
  readonly id: string
  readonly outlet?: string | null
  readonly url?: string | null
  readonly date?: string | null
  readonly title?: string | null
  readonly author?: string | null
  readonly text: string
}

interface Pair {
  readonly a: string
  readonly b: string
  readonly relation: string
  readonly direction?: string
  readonly note?: string
}

/** The row as the program reads a record. */
export function articleOfRow(row: Row): Article {
  const facts: Record<string, string> = {}
  if (row.outlet) facts['outlet'] = row.outlet
  if (row.url) facts['url'] = row.url
  if (row.title) facts['title'] = row.title
  if (row.author) facts['byline'] = row.author
  if (row.date) facts['published'] = row.date
  const article = articleFrom({ id: row.id, input: row.id, form: 'record', text: row.text, stated: facts as Stated })
  if ('code' in article) return plainArticle(row.text, { id: row.id, input: row.id })
  // A record's own facts hold where the article stage set none.
  return {
    ...article,
    outlet: article.outlet ?? row.outlet ?? null,
    url: article.url ?? row.url ?? null,
    title: article.title ?? row.title ?? null,
    byline: article.byline ?? row.author ?? null,
    published:
      article.published ?? (row.date ? { value: row.date, how: 'stated in the record', certainty: 'metadata' } : null),
  }
}

const DERIVED = new Set(['copy', 'partial', 'shared-wire'])

/** Finds who copied whom among the reports of a folder (reports.jsonl; pairs.jsonl, where there, only to score). */
export const run: Task = ({ data, out, errors }) => {
  const articles = readRows<Row>(join(data, 'reports.jsonl')).map(articleOfRow)
  const { copies, origins } = copiesAmong(articles)
  const predicted = copies.map((copy) => ({
    a: copy.from,
    b: copy.to,
    relation: copy.relation as string,
    direction: copy.direction.known ? 'a<b' : 'unknown',
    reason: copy.direction.reason,
  }))
  writeRows(out, predicted)
  console.log(`${articles.length} reports, ${copies.length} pairs that share text, ${origins.length} origins`)
  const goldFile = join(data, 'pairs.jsonl')
  if (!existsSync(goldFile)) return
  const key = (pair: { a: string; b: string }): string => [pair.a, pair.b].sort().join(' ')
  const found = new Map(predicted.map((pair) => [key(pair), pair]))
  const tally = { tp: 0, fp: 0, fn: 0, right: 0, told: 0, toldRight: 0, known: 0 }
  const gold = readRows<Pair>(goldFile)
  for (const pair of gold) {
    const guess = found.get(key(pair)) ?? { a: pair.a, b: pair.b, relation: 'none', direction: 'unknown', reason: '' }
    const [is, says] = [DERIVED.has(pair.relation), DERIVED.has(guess.relation)]
    if (is && says) tally.tp++
    else if (says) tally.fp++
    else if (is) tally.fn++
    if (pair.relation === guess.relation) tally.right++
    const source = pair.direction === 'a<b' ? pair.a : pair.direction === 'b<a' ? pair.b : null
    const guessed = guess.direction === 'a<b' ? guess.a : null
    if (source) {
      tally.known++
      if (guessed) tally.told++
      if (guessed === source) tally.toldRight++
    }
    if (errors && (pair.relation !== guess.relation || (source && guessed !== source))) {
      console.log(
        `${pair.a} ${pair.b} gold ${pair.relation} ${pair.direction}, said ${guess.relation} ${guessed} | ${pair.note} | ${guess.reason}`,
      )
    }
  }
  const precision = tally.tp / Math.max(1, tally.tp + tally.fp)
  const recall = tally.tp / Math.max(1, tally.tp + tally.fn)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  console.log(`derived    P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`)
  console.log(`relation   accuracy ${(tally.right / gold.length).toFixed(4)}`)
  console.log(
    `direction  ${tally.toldRight} right, ${tally.told - tally.toldRight} wrong, ${tally.known - tally.told} untold of ${tally.known}`,
  )
}
