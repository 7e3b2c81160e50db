import type { Analysis } from '../../language/analysis.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Relation } from '../relation.ts'

const between = new Set(['ADV', 'AUX', 'PART'])

/**
 * `Town leaders, Ann Rusk among them, had described the pier as safe`: a cue that is a verb and has no source yet gets
 * the noun phrase before it, over its helpers.
 */
export function nameSubject(analysis: Analysis, relations: readonly Relation[]): Relation[] {
  const { tokens, sentences } = analysis
  return relations.map((relation) => {
    const cue = relation.cue[0]
    if (relation.source || !cue) return relation
    const verb = tokens.slice(cue.first, cue.last).find((token) => token.tag === 'VERB')
    if (!verb || tokens[cue.first]!.quoted > 0) return relation
    // "was asked", "is expected": the passive has no speaker before it.
    if (tokens.slice(cue.first, verb.index).some((token) => token.tag === 'AUX' && token.lemma === 'be'))
      return relation
    if (/ing$/.test(tokens[cue.first]!.lower)) return relation
    const floor = sentences[verb.sentence]!.first
    let end = cue.first
    while (end > floor && between.has(tokens[end - 1]!.tag)) end--
    const source = nounPhraseBefore(tokens, end, floor)
    if (!source) return relation
    const free = relation.content.every((range) => range.last <= source.first || source.last <= range.first)
    return free ? { ...relation, source } : relation
  })
}
