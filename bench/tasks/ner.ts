import { plainArticle } from '../../src/article/plain.ts'
import type { NameType } from '../../src/language/analysis.ts'
import { analyse } from '../../src/language/index.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly type: string
}
interface Row {
  readonly id: string
  readonly text: string
  readonly source?: string
  readonly spans?: readonly Span[]
}

const TYPES: Readonly<Record<NameType, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  place: 'LOC',
  nationality: 'MISC',
  other: 'MISC',
}
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** Plain dates, only so that the data sets' DATE spans are not all missed; times are read by a stage of their own. */
const DATE = new RegExp(
  `\\b(?:${DAY},? )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},?(?: \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:, ?\\d{4})?|${MONTH},? \\d{4})\\b|\\b${DAY}\\b|\\b(?:19|20)\\d\\d\\b(?!['’]?s)|\\b(?:today|yesterday|tomorrow)\\b`,
  'g',
)

/** Names on rows {id, text, spans}: span and type both exact. Dates come from a plain pattern, not from the language stage. */
export function run({ data, errors, out }: TaskOptions): void {
  const rows = readRows<Row>(data)
  const counts = new Map<string, [number, number, number]>()
  const predictions = rows.map((row) => {
    const spans: Span[] = analyse(plainArticle(row.text)).names.map((name) => ({
      start: name.start,
      end: name.end,
      type: TYPES[name.type],
    }))
    for (const match of row.text.matchAll(DATE)) {
      const start = match.index
      const end = start + match[0].length
      if (!spans.some((span) => span.start < end && start < span.end)) spans.push({ start, end, type: 'DATE' })
    }
    spans.sort((a, b) => a.start - b.start)
    score(row, spans, counts, errors)
    return { id: row.id, spans }
  })
  writeRows(out, predictions)
  for (const [key, [gold, pred, both]] of [...counts].sort()) {
    const share = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1)
    console.log(
      `${key.padEnd(10)} P ${share(both, pred)} R ${share(both, gold)} F1 ${share(2 * both, gold + pred)}  gold ${gold}`,
    )
  }
}

/** Types a source does not mark. */
const UNMARKED: Readonly<Record<string, readonly string[]>> = {
  wikigold: ['DATE'],
  wnut17: ['DATE'],
  'uner-ewt': ['DATE', 'MISC'],
}

function score(row: Row, spans: readonly Span[], counts: Map<string, [number, number, number]>, errors: boolean): void {
  if (!row.spans) return
  const skip = UNMARKED[row.source ?? ''] ?? []
  const key = (span: Span): string => `${span.start}-${span.end}-${span.type}`
  const bump = (span: Span, at: number): void => {
    for (const name of ['all', span.type, row.source ?? 'rows']) {
      const count = counts.get(name) ?? [0, 0, 0]
      count[at]!++
      counts.set(name, count)
    }
  }
  const gold = row.spans.filter((span) => !skip.includes(span.type))
  const found = spans.filter((span) => !skip.includes(span.type))
  const keys = new Set(gold.map(key))
  const foundKeys = new Set(found.map(key))
  const show = (span: Span): string =>
    `${row.text.slice(Math.max(0, span.start - 40), span.start)}[${row.text.slice(span.start, span.end)}]${row.text.slice(span.end, span.end + 30)}`.replace(
      /\s+/g,
      ' ',
    )
  for (const span of gold) {
    bump(span, 0)
    if (errors && !foundKeys.has(key(span))) console.log(`missed\t${row.source}\t${span.type}\t${show(span)}`)
  }
  for (const span of found) {
    bump(span, 1)
    if (keys.has(key(span))) bump(span, 2)
    else if (errors) console.log(`too many\t${row.source}\t${span.type}\t${show(span)}`)
  }
}
