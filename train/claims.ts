import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scoreTable } from '../bench/attribution/score.ts'
import { readRows } from '../bench/task.ts'
import { attributionsFrom } from '../bench/tasks/attribution.ts'
import { plainArticle } from '../src/article/plain.ts'
import { cueTable, levelOf } from '../src/claims/model/cue-table.ts'
import { factsOf, featureRows, type TokenFacts } from '../src/claims/model/features.ts'
import { relationsByModel, stretchesOf } from '../src/claims/model/find.ts'
import { segmentsOf } from '../src/claims/model/link.ts'
import { modelBytes, modelFrom } from '../src/claims/model/load.ts'
import type { Analysis } from '../src/language/analysis.ts'
import { analyse } from '../src/language/index.ts'
import { type Example, trainChain } from './claims/chain.ts'
import { type LabelledReport, labelTokens } from './claims/labels.ts'
import { linkExamples, ownersOf, trainLinker } from './claims/linker.ts'
import type { Trainer } from './trainer.ts'

interface Prepared {
  readonly report: LabelledReport
  readonly analysis: Analysis
  readonly labels: Uint8Array
}

const folds = 5

/**
 * Trains the claims model on reports with attributions (PolNeAR's form).
 *
 *   npm run train -- claims --data train.jsonl [--out FILE] [--set check=8] [--set reports=300] [--set epochs=12] [--set bonus=0.7]
 *
 * With `check=K` every K-th report is left out and scored instead, for several values of the bonus, and no model is
 * written unless `--out` asks for it: cross-validation, so that the development reports need not be looked at.
 */
export const train: Trainer = (options) => {
  const settings = new Map(options.set.map((setting) => setting.split('=') as [string, string]))
  const number = (name: string, otherwise: number) => Number(settings.get(name) ?? otherwise)
  const files = options.data.map((path) => (statSync(path).isDirectory() ? join(path, 'train.jsonl') : path))
  const check = number('check', 0)
  const started = Date.now()
  const say = (line: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`)
  const all = files.flatMap((file) => readRows<LabelledReport>(file))
  const held = all.filter((_, i) => check > 0 && i % check === 3)
  const rest = all.filter((_, i) => check === 0 || i % check !== 3)
  const wanted = number('reports', options.quick ? 100 : rest.length)
  const kept = rest.filter(
    (_, i) => Math.floor(((i + 1) * wanted) / rest.length) > Math.floor((i * wanted) / rest.length),
  )
  const prepared = kept.map((report): Prepared => {
    const analysis = analyse(plainArticle(report.text))
    return { report, analysis, labels: labelTokens(analysis, report.attributions) }
  })
  say(`${prepared.length} reports, ${prepared.reduce((sum, { analysis }) => sum + analysis.tokens.length, 0)} tokens`)

  const tables = Array.from({ length: folds + 1 }, (_, fold) =>
    cueLevelsOf(prepared.filter((_, i) => i % folds !== fold)),
  )
  const examples: Example[] = []
  const links: ReturnType<typeof linkExamples> = []
  prepared.forEach(({ report, analysis, labels }, i) => {
    const facts: TokenFacts = factsOf(analysis, cueTable(tables[i % folds]!))
    const sentenceOf = (token: number) => analysis.tokens[token]!.sentence
    const owners = ownersOf(analysis.tokens, report.attributions)
    for (const stretch of stretchesOf(analysis)) {
      const path = labels.slice(stretch[0]!.first, stretch.at(-1)!.last)
      examples.push({ rows: featureRows(facts, stretch), labels: path })
      links.push(...linkExamples(segmentsOf(path, stretch[0]!.first), facts, sentenceOf, owners))
    }
  })
  say(`${examples.length} paragraphs, ${links.length} links`)
  const chain = trainChain(examples, {
    epochs: number('epochs', 12),
    rate: number('rate', 0.03),
    l2: number('l2', 1e-5),
    dropout: number('dropout', 0.3),
    log: say,
  })
  const linker = trainLinker(links)
  const bytes = modelBytes({ levels: tables[folds]!, chain, linker, bonus: number('bonus', 0.7) })
  const out = options.out ?? (check ? null : new URL('../models/claims.bin', import.meta.url))
  if (out) {
    writeFileSync(out, bytes)
    say(`${(bytes.length / 1e6).toFixed(2)} MB written`)
  }
  if (held.length === 0) return
  const read = held.map((report) => ({ report, analysis: analyse(plainArticle(report.text)) }))
  for (const bonus of [0.5, 0.8, 1.1]) {
    const model = { ...modelFrom(bytes), bonus }
    const scored = read.map(({ report, analysis }) => ({
      id: report.id,
      text: report.text,
      gold: report.attributions,
      found: attributionsFrom(analysis, relationsByModel(analysis, model)),
    }))
    say(`bonus ${bonus}\n${scoreTable(scored)}`)
  }
}

/** How often each lemma is part of a cue, as levels. */
function cueLevelsOf(reports: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, [hits: number, seen: number]>()
  for (const { analysis, labels } of reports) {
    for (const token of analysis.tokens) {
      const count = counts.get(token.lemma) ?? [0, 0]
      counts.set(token.lemma, count)
      count[1]++
      if (labels[token.index] === 3 || labels[token.index] === 4) count[0]++
    }
  }
  const levels = new Map<string, number>()
  for (const [lemma, [hits, seen]] of counts) {
    const level = levelOf(hits, seen)
    if (level > 0) levels.set(lemma, level)
  }
  return levels
}
