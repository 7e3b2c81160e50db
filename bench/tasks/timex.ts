import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import type { Time } from '../../src/times/time.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

interface Timex {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}
interface Row {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timex?: readonly Timex[]
}

/**
 * Time expressions against TIMEX3 gold: rows {id, dct, text, timex}. The document's creation time is the reference, as
 * the published time of a report is. Spans count when they overlap, values when they are the same string but for
 * seconds, zone and letter case.
 */
export function run({ data, out, errors }: TaskOptions): void {
  const rows = readRows<Row>(data)
  let tokens = 0
  let spent = 0
  const predictions = rows.map(({ id, dct, text }) => {
    const article = plainArticle(text, { id })
    const analysis = analyse(article)
    const begun = process.cpuUsage()
    const times = timesIn(article, analysis, dct ?? null)
    const { user, system } = process.cpuUsage(begun)
    spent += user + system
    tokens += analysis.tokens.length
    return { id, timex: times.map(timexOf) }
  })
  writeRows(out, predictions)
  console.log(`${rows.length} documents, ${(spent / Math.max(1, tokens)).toFixed(2)} µs a token`)
  if (rows.some((row) => row.timex)) printScore(rows, predictions, errors)
}

function timexOf({ span, type, timex }: Time): Timex {
  // "three days later" is a date to us and a length to TIMEX3.
  const name = type === 'date' && /^P(?!AST|RESENT)/.test(timex) ? 'duration' : type
  return { start: span.start, end: span.end, type: name.toUpperCase(), value: timex }
}

const same = (value: string): string =>
  value
    .toUpperCase()
    .replace(/(T\d\d:\d\d):00(?:\.0+)?/, '$1')
    .replace(/(T\d\d(?::\d\d)*)(Z|[+-]\d\d:?\d\d)$/, '$1')

function printScore(rows: readonly Row[], predictions: readonly { timex: readonly Timex[] }[], errors: boolean): void {
  let gold = 0
  let predicted = 0
  let spans = 0
  let values = 0
  let dates = 0
  let datesRight = 0
  rows.forEach((row, index) => {
    const left = [...predictions[index]!.timex]
    gold += row.timex?.length ?? 0
    predicted += left.length
    for (const item of row.timex ?? []) {
      const at = bestMatch(left, item)
      const show = (kind: string, words: string): void => {
        if (errors) console.log(`${kind.padEnd(6)} ${row.id} (${row.dct}) ${words}`)
      }
      if (at < 0) {
        show('missed', `${item.value} ${inContext(row.text, item)}`)
        continue
      }
      const [taken] = left.splice(at, 1) as [Timex]
      const right = same(taken.value) === same(item.value)
      spans++
      if (right) values++
      if (item.type === 'DATE') dates++
      if (item.type === 'DATE' && right) datesRight++
      if (!right) show('value', `${item.value}, not ${taken.value} ${inContext(row.text, item)}`)
    }
    if (errors)
      for (const item of left) console.log(`extra  ${row.id} (${row.dct}) ${item.value} ${inContext(row.text, item)}`)
  })
  const f = (right: number): string => ((200 * right) / Math.max(1, gold + predicted)).toFixed(1)
  const share = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1)
  console.log(
    `spans      P ${share(spans, predicted)}  R ${share(spans, gold)}  F1 ${f(spans)}  (${gold} gold, ${predicted} found)`,
  )
  console.log(`and value  P ${share(values, predicted)}  R ${share(values, gold)}  F1 ${f(values)}`)
  console.log(`value right in ${share(datesRight, dates)}% of the ${dates} matched dates`)
}

function bestMatch(items: readonly Timex[], gold: Timex): number {
  let best = -1
  let most = 0
  items.forEach((item, index) => {
    const shared = Math.min(item.end, gold.end) - Math.max(item.start, gold.start)
    const exact = item.start === gold.start && item.end === gold.end ? 1e6 : 0
    if (shared > 0 && shared + exact > most) {
      most = shared + exact
      best = index
    }
  })
  return best
}

function inContext(text: string, { start, end }: { start: number; end: number }): string {
  const clean = (part: string): string => part.replace(/\s+/g, ' ')
  const before = clean(text.slice(Math.max(0, start - 60), start))
  return `| ${before}[[${clean(text.slice(start, end))}]]${clean(text.slice(end, end + 40))}`
}
