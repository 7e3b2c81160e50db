import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { sameEntity } from '../../src/claims/speakers/index.ts'
import { analyse } from '../../src/language/index.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

/** One source labelled by hand: its place in a report, and every name that is right for it; null where none may be given. */
interface Label {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly type: 'pronoun' | 'title' | 'surname' | 'unnamed'
  readonly names: readonly (string | null)[]
}

/** Whether sources are resolved to the right person or body: bench/speakers-labels.jsonl over the reports of --data. */
export function run(options: TaskOptions): void {
  const labels = readRows<Label>(new URL('../speakers-labels.jsonl', import.meta.url).pathname)
  const wanted = Map.groupBy(labels, (label) => label.id)
  const counts = new Map<string, { right: number; found: number; all: number; named: number }>()
  const losses: string[] = []
  const predictions: unknown[] = []
  for (const { id, text } of readRows<{ id: string; text: string }>(options.data)) {
    const own = wanted.get(id)
    if (!own) continue
    const article = plainArticle(text, { id })
    const claims = claimsIn(article, analyse(article))
    for (const label of own) {
      const claim = claims.find(
        ({ source }) => source && source.span.start < label.end && label.start < source.span.end,
      )
      const name = claim?.source?.name ?? null
      const right = claim !== undefined && label.names.some((each) => agrees(each, name))
      predictions.push({ id, start: label.start, end: label.end, found: claim !== undefined, name })
      for (const key of [label.type, 'all']) {
        const count = counts.get(key) ?? { right: 0, found: 0, all: 0, named: 0 }
        counts.set(key, count)
        count.all++
        if (claim) count.found++
        if (right) count.right++
        if (claim && name !== null && label.names.every((each) => each === null)) count.named++
      }
      if (claim && !right)
        losses.push(`${id} ${text.slice(label.start, label.end)}: ${name}, should be ${label.names.join(' or ')}`)
    }
  }
  writeRows(options.out, predictions)
  for (const [type, { right, found, all, named }] of counts) {
    const share = ((100 * right) / Math.max(1, found)).toFixed(1)
    console.log(
      `${type.padEnd(8)} right ${share}% (${right} of ${found} sources found, of ${all}); given a name that may have none: ${named}`,
    )
  }
  if (options.errors) console.log(losses.join('\n'))
}

/** The same name but for its article and titles, or the same person in fuller or shorter form. */
function agrees(label: string | null, name: string | null): boolean {
  if (label === null || name === null) return label === name
  const bare = (words: string) => words.replace(/^(?:the|mr\.?|mrs\.?|ms\.?|dr\.?|sens?\.?)\s+/i, '')
  const kind = 'person'
  return sameEntity({ name: bare(label), kind, unnamed: false }, { name: bare(name), kind, unnamed: false })
}
