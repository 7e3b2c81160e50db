import { plainArticle } from '../../src/article/plain.ts'
import { relationsIn } from '../../src/claims/find.ts'
import { type Range, type Relation, spanOf } from '../../src/claims/relation.ts'
import type { Analysis } from '../../src/language/analysis.ts'
import { analyse } from '../../src/language/index.ts'
import { type Attribution, lossesOf, type ScoredReport, scoreTable } from '../attribution/score.ts'
import { readRows, type TaskOptions, writeRows } from '../task.ts'

interface Row {
  readonly id: string
  readonly text: string
  readonly attributions?: readonly Attribution[]
}

/** Who said what, over reports of one JSON Lines file: rows {id, text, attributions?}. Labels never reach the stage. */
export function run(options: TaskOptions): void {
  const rows = readRows<Row>(options.data)
  const predictions = rows.map(({ id, text }) => ({ id, attributions: attributionsIn(text) }))
  writeRows(options.out, predictions)
  const scored: ScoredReport[] = []
  rows.forEach((row, i) => {
    if (row.attributions)
      scored.push({ id: row.id, text: row.text, gold: row.attributions, found: predictions[i]!.attributions })
  })
  if (scored.length === 0) console.log(`${rows.length} reports, no labels: predictions only`)
  else console.log(scoreTable(scored))
  if (options.errors) console.log(lossesOf(scored))
}

/** The attributions of one bare text, in the scorer's form. */
export function attributionsIn(text: string): Attribution[] {
  const analysis = analyse(plainArticle(text))
  return attributionsFrom(analysis, relationsIn(analysis))
}

/** Relations between tokens as places in the text. */
export function attributionsFrom(analysis: Analysis, relations: readonly Relation[]): Attribution[] {
  const places = (ranges: readonly Range[]) =>
    ranges.map((range): [number, number] => {
      const span = spanOf(analysis, range)
      return [span.start, span.end]
    })
  return relations.map((relation) => ({
    source: relation.source ? places([relation.source]) : null,
    cue: places(relation.cue),
    content: places(relation.content),
  }))
}
