import type { Analysis, Sentence } from '../../language/analysis.ts'
import type { Relation } from '../relation.ts'
import { bestLabels, labelCount, unaryScores } from './decode.ts'
import { factsOf, featureRows } from './features.ts'
import { linkSegments, segmentsOf } from './link.ts'
import type { ClaimModel } from './load.ts'

/** Longest stretch read at once; a page that is one endless line is cut between sentences. */
const longestStretch = 1200

/** The sentences of a report in the stretches that are read together: one paragraph each. */
export function stretchesOf(analysis: Analysis): Sentence[][] {
  const stretches: Sentence[][] = []
  let current: Sentence[] = []
  for (const sentence of analysis.sentences) {
    const opening = current[0]
    if (opening && (opening.block !== sentence.block || sentence.last - opening.first > longestStretch)) {
      stretches.push(current)
      current = []
    }
    current.push(sentence)
  }
  if (current.length > 0) stretches.push(current)
  return stretches
}

/** Sources, cues and contents as the trained chain labels them, tied together by the trained linker. */
export function relationsByModel(analysis: Analysis, model: ClaimModel): Relation[] {
  const facts = factsOf(analysis, model.cues)
  const sentenceOf = (token: number) => analysis.tokens[token]!.sentence
  const relations: Relation[] = []
  for (const stretch of stretchesOf(analysis)) {
    if (stretch[0]!.language !== 'en') continue
    const rows = featureRows(facts, stretch)
    const scores = unaryScores(rows, model.chain)
    for (let i = 0; i < scores.length; i += labelCount) {
      for (let b = 1; b < labelCount; b += 2) scores[i + b]! += model.bonus
    }
    const path = bestLabels(rows, model.chain, scores)
    const segments = segmentsOf(path, stretch[0]!.first)
    if (segments.length > 0) relations.push(...linkSegments(segments, facts, sentenceOf, model.linker))
  }
  return relations
}
