/**
 * Article text from web pages, scored on words.
 *
 *   npm run bench -- articles --data FOLDER --out PREDICTIONS.json
 *
 * FOLDER holds ID.html pages (UTF-8) and truth.json {id: {url, articleBody?}}. The predictions are one JSON object {id: {articleBody}}.
 * F1 as in article-extraction-benchmark: 4-word shingles, each page weighs the same.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingOf } from '../../src/article/html/reading.ts'
import { idsOf, labelsOf } from '../pages.ts'
import type { Task } from '../task.ts'

interface Label {
  readonly url?: string
  readonly articleBody?: string
}

export const run: Task = ({ data, out, errors }) => {
  const labels = labelsOf<Label>(data)
  const predictions: Record<string, { articleBody: string }> = {}
  const scores: { id: string; tp: number; fp: number; fn: number }[] = []
  for (const id of idsOf(data, labels)) {
    const html = readFileSync(join(data, `${id}.html`), 'utf8')
    const body = readingOf(html, labels[id]?.url ?? null)
      .kept.map((block) => block.text)
      .join('\n')
    predictions[id] = { articleBody: body }
    const truth = labels[id]?.articleBody
    if (typeof truth === 'string') scores.push({ id, ...shared(truth, body) })
  }
  if (out) writeFileSync(out, JSON.stringify(predictions, null, 1))
  if (scores.length === 0) {
    console.log(`${Object.keys(predictions).length} pages, no labels to score against`)
    return
  }
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length
  const precision = mean(scores.filter((s) => s.tp + s.fp > 0).map((s) => s.tp / (s.tp + s.fp)))
  const recall = mean(scores.filter((s) => s.tp + s.fn > 0).map((s) => s.tp / (s.tp + s.fn)))
  const f1 = (2 * precision * recall) / (precision + recall)
  console.log(
    `${scores.length} pages  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
  )
  if (errors) {
    for (const s of [...scores]
      .sort((a, b) => a.tp / (a.tp + a.fp + a.fn) - b.tp / (b.tp + b.fp + b.fn))
      .slice(0, 25)) {
      console.log(`${s.id.slice(0, 12)}  too much ${s.fp}  missing ${s.fn}  right ${s.tp}  ${labels[s.id]?.url ?? ''}`)
    }
  }
}

function shared(truth: string, body: string): { tp: number; fp: number; fn: number } {
  const a = shingles(truth)
  const b = shingles(body)
  let tp = 0
  let fn = 0
  let fp = 0
  for (const [key, count] of a) {
    tp += Math.min(count, b.get(key) ?? 0)
    fn += Math.max(0, count - (b.get(key) ?? 0))
  }
  for (const [key, count] of b) fp += Math.max(0, count - (a.get(key) ?? 0))
  return { tp, fp, fn }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  if (words.length === 0) return counts
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
