import type { Analysis } from '../language/analysis.ts'
import { relationsByModel } from './model/find.ts'
import { type ClaimModel, claimModel } from './model/load.ts'
import { firstToken, type Range, type Relation } from './relation.ts'
import { accordingTo } from './rules/according-to.ts'
import { blockQuotation, paragraphsOf } from './rules/block-quotation.ts'
import { closingSaid } from './rules/closing-said.ts'
import { completeContent } from './rules/complete-content.ts'
import { dashName } from './rules/dash-name.ts'
import { fillQuotation } from './rules/fill-quotation.ts'
import { nameSubject } from './rules/name-subject.ts'
import { plainSaid } from './rules/plain-said.ts'
import { transcript } from './rules/transcript.ts'
import { trimDateline } from './rules/trim-dateline.ts'

/**
 * Sources, cues and contents as stretches of tokens, in order of the text.
 *
 *   what the trained chain finds → its edges mended (datelines, quotations, subjects)
 *                                → what rules for surer phenomena add
 */
export function relationsIn(analysis: Analysis, model: ClaimModel = claimModel()): readonly Relation[] {
  const english = analysis.sentences.some((sentence) => sentence.language === 'en')
  if (!english) return []
  let relations = relationsByModel(analysis, model)
  const paragraphs = paragraphsOf(analysis).filter((paragraph) => paragraph[0]!.language === 'en')

  const sure = [
    ...transcript(analysis, paragraphs),
    ...paragraphs.flatMap((paragraph) => dashName(analysis, paragraph)),
  ]
  relations = [...withoutInner(analysis, relations, sure), ...sure]
  relations = trimDateline(analysis, relations)
  relations = fillQuotation(analysis, relations, takenBy(analysis, relations))
  relations = completeContent(analysis, relations, takenBy(analysis, relations))
  relations = nameSubject(analysis, relations)
  relations = blockQuotation(analysis, relations)

  const taken = takenBy(analysis, relations)
  const blocked = takenBy(
    analysis,
    relations.map((relation) => ({ ...relation, source: null })),
  )
  for (const paragraph of paragraphs) {
    for (const sentence of paragraph) {
      const isTaken = (token: number) => taken[token] === 1
      const closing = closingSaid(analysis, sentence, isTaken)
      const said = closing.length > 0 ? closing : plainSaid(analysis, sentence, blocked)
      relations.push(...accordingTo(analysis, sentence, isTaken), ...said)
    }
  }
  return relations.sort((a, b) => firstToken(a) - firstToken(b))
}

function takenBy(analysis: Analysis, relations: readonly Relation[]): Uint8Array {
  const taken = new Uint8Array(analysis.tokens.length)
  for (const { source, cue, content } of relations) {
    for (const range of [...cue, ...content, ...(source ? [source] : [])]) taken.fill(1, range.first, range.last)
  }
  return taken
}

/** The relations that share no word with those a surer rule has found. */
function withoutInner(analysis: Analysis, relations: readonly Relation[], sure: readonly Relation[]): Relation[] {
  if (sure.length === 0) return [...relations]
  const taken = takenBy(analysis, sure)
  const free = (range: Range) => !taken.subarray(range.first, range.last).includes(1)
  return relations.filter((relation) => [...relation.cue, ...relation.content].every(free))
}
