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
    let tokens = 0
    const started = performance.now()
    for (const article of articles) tokens += analyse(article).tokens.length
    const ours = tokens / (performance.now() - started)
    let theirs = 0
    const began = performance.now()
    for (const text of texts.slice(0, 100)) theirs += wink.readDoc(text).tokens().out(wink.its.pos).length
    const speed = theirs / (performance.now() - began)
    console.log(
      `turn ${turn}: language ${Math.round(ours * 1000)} tokens a second (tokens, sentences, quotations, tags, lemmas, names); wink-nlp tagging ${Math.round(speed * 1000)}`,
    )
  }
}
