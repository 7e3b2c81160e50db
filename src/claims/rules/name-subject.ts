import type { Analysis, Token } from '../../language/analysis.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

const between = new Set(['ADV', 'AUX', 'PART'])
const day = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|now|then)$/

/**
 * `Town leaders, Ann Rusk among them, had described the pier as safe`: a cue that is a verb and has no source yet gets
 * the noun phrase before it, over its helpers. So does one whose source was sought behind its content, where another
 * statement stands: `The port on Monday blamed the storm, while Rusk also blamed the builders.`
 */
export function nameSubject(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  return relations.map((relation) => {
    const cue = relation.cue[0]
    if (!cue || (relation.source && !strayed(relation.source, relation, relations))) return relation
    const source = subjectOf(analysis, cue)
    if (!source) return relation
    const free = relation.content.every((range) => range.last <= source.first || source.last <= range.first)
    return free ? { ...relation, source } : relation
  })
}

/** Whether the source stands behind content that follows the cue, right before the cue of another relation that has it too. */
function strayed(source: Range, relation: Relation, relations: readonly Relation[]): boolean {
  const cue = relation.cue[0]!
  if (
    source.first <= cue.last ||
    !relation.content.some((range) => cue.last <= range.first && range.last <= source.first)
  )
    return false
  return relations.some(
    (other) =>
      other !== relation &&
      other.source?.first === source.first &&
      (other.cue[0]?.first ?? -1) >= source.last &&
      other.cue[0]!.first - source.last <= 4,
  )
}

function subjectOf(analysis: Analysis, cue: Range): Range | null {
  const { tokens, sentences } = analysis
  const verb = tokens.slice(cue.first, cue.last).find((token) => token.tag === 'VERB')
  if (!verb || tokens[cue.first]!.quoted > 0) return null
  // "was asked", "is expected": the passive has no speaker before it.
  if (tokens.slice(cue.first, verb.index).some((token) => token.tag === 'AUX' && token.lemma === 'be')) return null
  if (/ing$/.test(tokens[cue.first]!.lower)) return null
  const floor = sentences[verb.sentence]!.first
  return nounPhraseBefore(tokens, skipTime(tokens, cue.first, floor), floor)
}

/** Back over "on Monday", "later" and helpers. */
function skipTime(tokens: readonly Token[], from: number, floor: number): number {
  let end = from
  while (end > floor) {
    if (day.test(tokens[end - 1]!.lower)) end -= tokens[end - 2]?.lower === 'on' ? 2 : 1
    else if (between.has(tokens[end - 1]!.tag)) end--
    else break
  }
  return Math.max(end, floor)
}
