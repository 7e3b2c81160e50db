import type { TokenFacts } from '../../src/claims/model/features.ts'
import { type Choice, choicesFor, linkTable, type Segment } from '../../src/claims/model/link.ts'
import { generator } from './chain.ts'
import type { Attribution } from './labels.ts'

/** One segment's choices and the one that the labels make. */
export interface LinkExample {
  readonly choices: readonly Choice[]
  readonly right: number
}

/**
 * The choices of a paragraph's segments, with the true ones told by the attributions that own their tokens.
 *
 * @param owners for every token the attributions that hold it, by role
 */
export function linkExamples(
  segments: readonly Segment[],
  facts: TokenFacts,
  sentenceOf: (token: number) => number,
  owners: (segment: Segment) => readonly number[],
): LinkExample[] {
  const examples: LinkExample[] = []
  const owned = segments.map(owners)
  segments.forEach((segment, at) => {
    if (segment.role === 0 || owned[at]!.length === 0) return
    const choices = choicesFor(segments, facts, sentenceOf, at)
    const right = choices.findIndex(
      (choice) => choice.other >= 0 && owned[choice.other]!.some((owner) => owned[at]!.includes(owner)),
    )
    examples.push({ choices, right: right < 0 ? 0 : right })
  })
  return examples
}

/** For each role the attributions that hold a token of a segment, most tokens first. */
export function ownersOf(
  tokens: readonly { readonly start: number; readonly end: number }[],
  attributions: readonly Attribution[],
): (segment: Segment) => readonly number[] {
  const roles = ['source', 'cue', 'content'] as const
  return (segment) => {
    const start = tokens[segment.first]!.start
    const end = tokens[segment.last - 1]!.end
    const found: [number, number][] = []
    attributions.forEach((attribution, number) => {
      let shared = 0
      for (const [s, e] of attribution[roles[segment.role]] ?? [])
        shared += Math.max(0, Math.min(e, end) - Math.max(s, start))
      if (shared > 0) found.push([number, shared])
    })
    return found.sort((a, b) => b[1] - a[1]).map(([number]) => number)
  }
}

/** Conditional choice by logistic regression over hashed features (AdaGrad). */
export function trainLinker(examples: readonly LinkExample[], epochs = 8): Float32Array {
  const weights = new Float32Array(linkTable)
  const squares = new Float32Array(linkTable).fill(1e-2)
  const random = generator(5)
  const order = examples.map((_, i) => i)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { choices, right } = examples[index]!
      const scores = choices.map((choice) => choice.features.reduce((sum, feature) => sum + weights[feature]!, 0))
      const top = Math.max(...scores)
      const shares = scores.map((score) => Math.exp(score - top))
      const total = shares.reduce((sum, share) => sum + share, 0)
      choices.forEach((choice, c) => {
        const gradient = (c === right ? 1 : 0) - shares[c]! / total
        if (Math.abs(gradient) < 1e-4) return
        for (const feature of choice.features) {
          squares[feature]! += gradient * gradient
          weights[feature]! += (0.05 * (gradient - 1e-4 * weights[feature]!)) / Math.sqrt(squares[feature]!)
        }
      })
    }
  }
  return weights
}
