import { articleFrom } from '../../src/article/index.ts'
import { blameIn } from '../../src/blame/index.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { figuresIn } from '../../src/figures/index.ts'
import type { Input, Stated } from '../../src/intake/input.ts'
import { analyse } from '../../src/language/index.ts'
import { timesIn } from '../../src/times/index.ts'
import {
  type DossierGold,
  type DossierPrediction,
  emptyScore,
  type Loss,
  scoreLines,
  scoreReport,
} from '../dossier-score.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

/** The fields of a row that a stage may see. */
interface Unlabelled {
  readonly id: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly title?: string
  readonly text: string
}

/** Figures, responsibility, credits and residue of whole reports, by the stages as the program runs them. */
export function run({ data, out, errors }: TaskOptions): void {
  const rows = readRows<Unlabelled & Partial<DossierGold>>(data)
  const spent = new Map<string, number>()
  const sum = emptyScore()
  const predictions: DossierPrediction[] = []
  let labelled = 0
  for (const row of rows) {
    const { id, url, outlet, published, title, text } = row
    const found = readReport(
      {
        id,
        text,
        ...(url !== undefined && { url }),
        ...(outlet !== undefined && { outlet }),
        ...(published !== undefined && { published }),
        ...(title !== undefined && { title }),
      },
      spent,
    )
    predictions.push(found)
    if (!row.figures) continue
    labelled++
    const gold: DossierGold = {
      id,
      text,
      figures: row.figures,
      responsibility: row.responsibility ?? [],
      credits: row.credits ?? [],
      residue: row.residue ?? [],
      ...(row.annotatedTo !== undefined && { annotatedTo: row.annotatedTo }),
    }
    const losses = scoreReport(sum, gold, found)
    if (errors) for (const loss of losses) console.log(lossLine(gold, loss, row))
  }
  writeRows(out, predictions)
  if (labelled > 0) for (const line of scoreLines(sum)) console.log(line)
  console.log([...spent].map(([stage, ms]) => `${stage} ${ms.toFixed(0)} ms`).join(' · '))
}

/** Runs the stages over one row. Offsets are into the row's own text. */
function readReport(row: Unlabelled, spent: Map<string, number>): DossierPrediction {
  const timed = <T>(stage: string, work: () => T): T => {
    const begun = performance.now()
    const result = work()
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - begun)
    return result
  }
  const stated: Stated = {
    ...(row.url !== undefined && { url: row.url }),
    ...(row.outlet !== undefined && { outlet: row.outlet }),
    ...(row.published !== undefined && { published: row.published }),
    ...(row.title !== undefined && { title: row.title }),
  }
  const input: Input = { id: row.id, input: row.id, form: 'record', text: row.text, stated }
  const article = timed('article', () => articleFrom(input))
  if (!('text' in article)) return { id: row.id, figures: [], responsibility: [], credits: [], residue: [] }
  const analysis = timed('language', () => analyse(article))
  const times = timed('times', () => timesIn(article, analysis, article.published?.value ?? null))
  const claims = timed('claims', () => claimsIn(article, analysis))
  const figures = timed('figures', () => figuresIn(article, analysis, claims, times))
  const blame = timed('blame', () => blameIn(article, analysis, claims))
  // Where the article stage put the row's body elsewhere in its own text, spans move with it.
  const moved = article.text === row.text ? 0 : Math.max(0, article.text.indexOf(row.text))
  const at = (span: { start: number; end: number }) => ({ start: span.start - moved, end: span.end - moved })
  return {
    id: row.id,
    figures: figures.map(({ span, kind, value, min, max, qualifier, scope, source }) => ({
      ...at(span),
      kind,
      value,
      min,
      max,
      qualifier,
      scope,
      by: source && at(source),
    })),
    responsibility: blame.map(({ span, party, partyName, stance, by, byName, scope }) => ({
      ...at(span),
      // The name that a pronoun stands for beside the printed words.
      party: partyName ?? party?.text ?? null,
      stance,
      by: byName ?? by?.text ?? null,
      scope,
    })),
    credits: article.credits.map(({ outlet, span }) => ({ ...at(span), outlet })),
    residue: article.residue.map((span) => [span.start - moved, span.end - moved] as const),
  }
}

/** One loss with its sentence. */
function lossLine(gold: DossierGold, loss: Loss, row: Unlabelled): string {
  const place = (loss.gold ?? loss.found)!
  const before = gold.text.lastIndexOf('\n', place.start) + 1
  const dot = gold.text.slice(before, place.start).search(/[.!?]["”]?\s(?!.*[.!?]["”]?\s)/)
  const from = dot < 0 ? before : before + dot + 1
  const after = gold.text.slice(place.end).search(/[.!?](\s|$)|\n/)
  const to = Math.min(after < 0 ? gold.text.length : place.end + after + 1, place.end + 400)
  const say = (item: Loss['gold']): string => {
    if (!item) return '-'
    const { start, end, ...rest } = item as typeof item & Record<string, unknown>
    const fields = ['kind', 'value', 'min', 'max', 'qualifier', 'scope', 'by', 'stance', 'party', 'outlet']
    const by = rest['by'] as { start: number; end: number } | string | null | undefined
    const said = fields
      .filter((key) => rest[key] !== undefined && rest[key] !== null)
      .map((key) => (key === 'by' && by && typeof by === 'object' ? gold.text.slice(by.start, by.end) : rest[key]))
    return `«${gold.text.slice(start, Math.min(end, start + 160)).replace(/\s+/g, ' ')}» ${said.join(' ')}`
  }
  return [
    `${loss.part} ${loss.how} · ${row.outlet ?? ''} ${gold.id.slice(0, 8)}`,
    `    gold  ${say(loss.gold)}`,
    `    found ${say(loss.found)}`,
    `    in    ${gold.text
      .slice(Math.max(from, place.start - 300), to)
      .replace(/\s+/g, ' ')
      .trim()}`,
  ].join('\n')
}
