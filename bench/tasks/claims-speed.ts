import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { plainArticle } from '../../src/article/plain.ts'
import { claimsIn } from '../../src/claims/index.ts'
import { claimModel } from '../../src/claims/model/load.ts'
import { analyse } from '../../src/language/index.ts'
import { readRows, type TaskOptions } from '../task.ts'

/**
 * How fast raw text becomes claims on one core: tokens a second, stage by stage, beside wink-nlp's tagging in the same
 * run; model load, and growth with length.
 */
export function run(options: TaskOptions): void {
  const texts = readRows<{ text: string }>(options.data).map((row) => row.text)
  const loading = cpuNow()
  claimModel()
  console.log(`claims model loaded in ${(cpuNow() - loading).toFixed(0)} ms`)
  const first = cpuNow()
  read(texts[0] ?? '')
  console.log(`first report, all models loaded: ${(cpuNow() - first).toFixed(0)} ms`)
  for (const text of texts) read(text)
  let tokens = 0
  let language = 0
  let claims = 0
  for (const text of texts) {
    const article = plainArticle(text)
    const start = cpuNow()
    const analysis = analyse(article)
    const middle = cpuNow()
    claimsIn(article, analysis)
    language += middle - start
    claims += cpuNow() - middle
    tokens += analysis.tokens.length
  }
  const rate = (ms: number) => Math.round((1000 * tokens) / ms).toLocaleString('en')
  console.log(
    `${tokens} tokens: text to claims ${rate(language + claims)}/s (language ${rate(language)}/s, claims ${rate(claims)}/s)`,
  )
  const wink = winkNLP(model, ['sbd', 'pos'])
  const tag = (text: string) => wink.readDoc(text).tokens().out(wink.its.pos).length
  for (const text of texts) tag(text)
  const start = cpuNow()
  const tagged = texts.reduce((sum, text) => sum + tag(text), 0)
  const winkRate = Math.round((1000 * tagged) / (cpuNow() - start)).toLocaleString('en')
  console.log(`beside it, wink-nlp's tagging alone: ${winkRate}/s`)
  const body = texts.join('\n\n')
  for (const size of [100_000, 200_000, 400_000]) {
    if (body.length < size) break
    const start = cpuNow()
    const count = read(body.slice(0, size))
    const ms = cpuNow() - start
    console.log(`one report of ${size} characters: ${Math.round((1000 * count) / ms).toLocaleString('en')} tokens/s`)
  }
}

/** Processor time of this process in milliseconds: the machine may be busy with other work. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function read(text: string): number {
  const article = plainArticle(text)
  const analysis = analyse(article)
  claimsIn(article, analysis)
  return analysis.tokens.length
}
