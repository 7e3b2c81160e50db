import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import { endOfWords } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

/**
 * Contents that stop too early:
 *
 *   "shut by the port (HLO"                    the bracket is closed
 *   "The pier had been" [mined days before], ...   it goes on to the comma before who said it
 *   "that the pier" [was shut by the storm]    a "that" clause without a verb goes on to the end of its sentence
 */
export function completeContent(analysis: Analysis, relations: readonly Relation[], taken: Uint8Array): Relation[] {
  const { tokens } = analysis
  return relations.map((relation) => {
    const end = relation.content.at(-1)
    if (!end) return relation
    const [only] = relation.content
    if (relation.content.length === 1 && relation.source && only!.last < relation.source.first) {
      const last = upToSource(analysis, only!, relation, taken)
      if (last > only!.last) return { ...relation, content: [{ first: only!.first, last }] }
    }
    const last = closed(tokens, end, whole(analysis, end, taken))
    if (last === end.last) return relation
    return { ...relation, content: [...relation.content.slice(0, -1), { first: end.first, last }] }
  })
}

/**
 * `The pier had been ‘mined’ days before the blast, the port said`: a content that opens its sentence goes on to the
 * comma before who said it.
 */
function upToSource(analysis: Analysis, content: Range, relation: Relation, taken: Uint8Array): number {
  const { tokens, sentences } = analysis
  const sentence = sentences[tokens[content.first]!.sentence]!
  if (content.first !== sentence.first) return content.last
  const next = Math.min(relation.source!.first, relation.cue[0]?.first ?? sentence.last)
  if (next > sentence.last || next - content.last > 40 || tokens[next - 1]?.word !== ',') return content.last
  for (let i = content.last; i < next; i++) if (taken[i] === 1) return content.last
  return next - 1
}

function whole(analysis: Analysis, range: Range, taken: Uint8Array): number {
  const { tokens, sentences } = analysis
  if (tokens[range.first]!.lower !== 'that' || range.last - range.first > 12) return range.last
  for (let i = range.first; i < range.last; i++) if (/^(?:VERB|AUX)$/.test(tokens[i]!.tag)) return range.last
  const sentence: Sentence = sentences[tokens[range.first]!.sentence]!
  const next = tokens[range.last]
  if (!next || !/^(?:VERB|AUX|ADV|PART)$/.test(next.tag)) return range.last
  let last = range.last
  const end = endOfWords(tokens, sentence)
  while (last < end && taken[last] === 0) last++
  while (last > range.last && /^[,;:—–-]$/.test(tokens[last - 1]!.word)) last--
  return last
}

function closed(tokens: readonly Token[], range: Range, last: number): number {
  if (tokens[last]?.word !== ')' && tokens[last]?.word !== ']') return last
  const open = tokens[last]!.word === ')' ? '(' : '['
  let depth = 0
  for (let i = Math.max(range.first, last - 60); i < last; i++) {
    if (tokens[i]!.word === open) depth++
    else if (tokens[i]!.word === tokens[last]!.word) depth--
  }
  return depth > 0 ? last + 1 : last
}
