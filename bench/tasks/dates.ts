/**
 * The day a page was published.
 *
 *   npm run bench -- dates --data FOLDER --out PREDICTIONS.json
 *
 * FOLDER holds pages named by the first 16 hexadecimal digits of SHA-1 of their address, and truth.json, keyed by address or by that
 * name: {key: {url?, date?}}. The predictions are one JSON object {key: {date: 'YYYY-MM-DD' | null}} with the keys of truth.json. A page without
 * a date of publication is given the date of its last change. Right: the same day; accuracy: share of right pages; F1 counts
 * another day as a false one and no day as a missing one.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingOf } from '../../src/article/html/reading.ts'
import { idsOf, labelsOf } from '../pages.ts'
import type { Task } from '../task.ts'

interface Label {
  readonly url?: string
  readonly date?: string | null
}

export const run: Task = ({ data, out, errors }) => {
  const labels = labelsOf<Label>(data)
  const items = new Map<string, { page: string; url: string | null }>()
  const named = new Set<string>()
  for (const [key, label] of Object.entries(labels)) {
    const url = label.url ?? (/^https?:/.test(key) ? key : null)
    const page = existsSync(join(data, `${key}.html`))
      ? key
      : url
        ? createHash('sha1').update(url).digest('hex').slice(0, 16)
        : key
    items.set(key, { page, url })
    named.add(page)
  }
  for (const page of idsOf(data, {})) if (!named.has(page)) items.set(page, { page, url: null })
  const predictions: Record<string, { date: string | null }> = {}
  let right = 0
  let other = 0
  let none = 0
  for (const [key, { page, url }] of items) {
    const file = join(data, `${page}.html`)
    const facts = existsSync(file) ? readingOf(readFileSync(file, 'utf8'), url).facts : null
    const mark = facts?.published ?? facts?.updated ?? null
    const date = mark ? mark.value.slice(0, 10) : null
    predictions[key] = { date }
    const truth = labels[key]?.date
    if (typeof truth !== 'string') continue
    if (date === truth) right++
    else if (date === null) none++
    else other++
    if (errors && date !== truth)
      console.log(`${page}  is ${truth}  given ${date ?? 'none'}  ${mark?.how ?? ''}  ${url ?? ''}`)
  }
  if (out) writeFileSync(out, JSON.stringify(predictions, null, 1))
  const scored = right + other + none
  if (scored === 0) console.log(`${items.size} pages, no labels to score against`)
  else {
    const f1 = (2 * right) / (2 * right + other + none)
    console.log(
      `${scored} pages  accuracy ${(right / scored).toFixed(4)}  F1 ${f1.toFixed(4)}  right ${right}  another day ${other}  none ${none}`,
    )
  }
}
