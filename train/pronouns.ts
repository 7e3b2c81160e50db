import { readRows } from '../bench/task.ts'
import { plainArticle } from '../src/article/plain.ts'
import { draftsIn } from '../src/claims/drafts.ts'
import { candidatesAt } from '../src/claims/speakers/candidates.ts'
import { listen } from '../src/claims/speakers/pronouns.ts'
import { sceneOf, speakerReader } from '../src/claims/speakers/resolve.ts'
import { analyse } from '../src/language/index.ts'
import type { Trainer } from './trainer.ts'

/** A report; where its sources stand is known for some. */
interface Row {
  readonly text: string
  readonly attributions?: readonly { readonly source: readonly (readonly [number, number])[] | null }[]
}

/** The candidates of one "he" or "she", each by its features; the first is the right one. */
interface Example {
  readonly candidates: readonly (readonly string[])[]
  /** Pronouns that are marked as sources count more. */
  readonly weight: number
}

const gender: Readonly<Record<string, 'f' | 'm'>> = { he: 'm', she: 'f' }
/** Features that tell the answer here. */
const unfair = new Set(['gender told', 'has no name'])
const ridge = 1
const rounds = 400

/**
 * Prints the weights of src/claims/speakers/candidates.ts: a softmax over the candidates of every "he" and "she" outside
 * quotations for which only one man or woman is near, learned without looking at gender. No labels are needed.
 *
 *   npm run train -- pronouns --data train.jsonl
 */
export const train: Trainer = (options) => {
  const examples = options.data.flatMap((path) => readRows<Row>(path)).flatMap(examplesIn)
  const weights = learn(examples)
  console.log(`${examples.length} pronouns, ${(100 * accuracy(examples, weights)).toFixed(1)}% right without gender`)
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!unfair.has(feature)) console.log(`  '${feature}': ${weight.toFixed(1)},`)
}

function examplesIn({ text, attributions }: Row): Example[] {
  const marked = new Set(attributions?.map(({ source }) => source?.[0]?.[0] ?? -1))
  const article = plainArticle(text)
  const analysis = analyse(article)
  const scene = sceneOf(analysis)
  const reader = speakerReader(analysis, scene)
  const waiting = analysis.tokens
    .filter((token) => gender[token.lower] && (token.quoted === 0 || marked.has(token.start)))
    .map((token) => token.index)
  const examples: Example[] = []
  let next = 0
  const upTo = (end: number) => {
    for (; next < waiting.length && waiting[next]! <= end; next++) {
      const at = waiting[next]!
      listen(scene, at)
      const all = candidatesAt(scene, at, at + 1, () => true).filter(({ speaker }) => speaker.name !== null)
      const fitting = all.filter(({ speaker }) => speaker.gender === gender[analysis.tokens[at]!.lower])
      const unsure = all.some(
        ({ speaker, features }) =>
          speaker.gender === null && features.some((each) => /^(?:named|spoke) [0-3]$/.test(each)),
      )
      if (fitting.length !== 1 || all.length < 2 || unsure) continue
      const others = all.filter((each) => each !== fitting[0])
      examples.push({
        candidates: [fitting[0]!, ...others].map(({ features }) => features),
        weight: marked.has(analysis.tokens[at]!.start) ? 3 : 1,
      })
    }
  }
  for (const { source, cue } of draftsIn(article, analysis)) {
    upTo(source?.first ?? cue[0]?.first ?? 0)
    if (source) reader.read(source)
  }
  upTo(analysis.tokens.length)
  return examples
}

/** Gradient ascent with a step for each weight (Duchi et al. 2011). */
function learn(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map<string, number>([...weights].map(([feature, weight]) => [feature, -ridge * weight]))
    const add = (feature: string, by: number) => gradient.set(feature, (gradient.get(feature) ?? 0) + by)
    for (const { candidates, weight } of examples) {
      const scores = candidates.map((features) => Math.exp(scoreOf(features, weights)))
      const total = scores.reduce((sum, score) => sum + score, 0)
      candidates.forEach((features, i) => {
        for (const feature of features)
          if (!unfair.has(feature)) add(feature, weight * ((i === 0 ? 1 : 0) - scores[i]! / total))
      })
    }
    for (const [feature, slope] of gradient) {
      const square = (squares.get(feature) ?? 0) + slope * slope
      squares.set(feature, square)
      weights.set(feature, (weights.get(feature) ?? 0) + (0.3 * slope) / Math.sqrt(square + 1e-9))
    }
  }
  return weights
}

const scoreOf = (features: readonly string[], weights: ReadonlyMap<string, number>) =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)

function accuracy(examples: readonly Example[], weights: ReadonlyMap<string, number>): number {
  const right = examples.filter(({ candidates: [first, ...others] }) =>
    others.every((other) => scoreOf(other, weights) < scoreOf(first!, weights)),
  )
  return right.length / Math.max(1, examples.length)
}
