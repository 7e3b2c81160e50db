import { readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { plainArticle } from '../../src/article/plain.ts'
import { analyse } from '../../src/language/index.ts'
import type { TaskOptions } from '../task.ts'

/** Tokens a second of the language stage and of wink-nlp's tagging, in the same run; data: JSON Lines with `text`. */
export function run({ data }: TaskOptions): void {
  const texts = readFileSync(data, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .slice(0, 400)
  const articles = texts.map((text) => plainArticle(text))
  const loading = performance.now()
  analyse(plainArticle('The calls came from abroad, Rusk said.'))
  console.log(`models read in ${(performance.now() - loading).toFixed(0)} ms`)
  const wink = winkNLP(model, ['sbd', 'pos'])
  for (let turn = 1; turn <= 3; turn++) {
    const ours = speedOf(() => articles.reduce((sum, article) => sum + analyse(article).tokens.length, 0))
    const theirs = speedOf(() =>
      texts.reduce((sum, text) => sum + wink.readDoc(text).tokens().out(wink.its.pos).length, 0),
    )
    console.log(
      `turn ${turn}: language (tokens, sentences, quotations, tags, lemmas, names) ${ours}; wink-nlp tagging ${theirs}`,
    )
  }
}

/** Tokens a second by the clock, and by the processor's time, which other work on the machine disturbs less. */
function speedOf(count: () => number): string {
  const processor = process.cpuUsage()
  const started = performance.now()
  const tokens = count()
  const clock = performance.now() - started
  const { system, user } = process.cpuUsage(processor)
  return `${Math.round((tokens / clock) * 1000)} tokens a second (${Math.round((tokens / (user + system)) * 1e6)} of processor time)`
}
