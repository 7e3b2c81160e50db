import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import { nounPhraseBefore } from '../phrases.ts'
import type { Relation } from '../relation.ts'

/** Verbs that do nothing but bring a statement; others ("found", "noted") want the trained chain's judgement. */
const SAYING = new Set(['said', 'says', 'told', 'added', 'reported', 'announced', 'confirmed', 'stated', 'warned'])
/** What can stand between the verb and the full stop: "said on Tuesday evening", "told reporters in a statement". */
const AFTER = new Set(['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'PRON'])
const RELATIVE = new Set(['who', 'which', 'that'])
const LONGEST_TAIL = 9
const ends = (token: Token) => /^[.!?]$/.test(token.word)

/**
 * `Nobody was hurt, a spokesman for the railway said late on Sunday.`: a whole sentence, a comma, who said so and when,
 * where the trained chain has found no statement. What follows the verb must not be a statement itself.
 *
 * @param taken whether a token belongs to a statement found already
 */
export function closingSaid(analysis: Analysis, sentence: Sentence, taken: (token: number) => boolean): Relation[] {
  const { tokens } = analysis
  let last = sentence.last
  while (last > sentence.first && ends(tokens[last - 1]!)) last--
  for (let at = last - 1; at > sentence.first + 2 && at >= last - 1 - LONGEST_TAIL; at--) {
    const token = tokens[at]!
    if (SAYING.has(token.lower)) {
      const source = taken(at) || token.quoted > 0 ? null : nounPhraseBefore(tokens, at, sentence.first)
      // "..., who said on Monday" goes on about somebody; it closes no statement.
      if (!source || RELATIVE.has(tokens[source.first]!.lower)) return []
      if (tokens[source.first - 1]?.word !== ',' || source.first - 1 <= sentence.first) return []
      const content = { first: sentence.first, last: source.first - 1 }
      const held = tokens.slice(content.first, content.last)
      if (held.some((t) => taken(t.index)) || !held.some((t) => t.tag === 'VERB' || t.tag === 'AUX')) return []
      return [{ source, cue: [{ first: at, last: at + 1 }], content: [content], rule: 'claims/closing-said' }]
    }
    if (!AFTER.has(token.tag) || token.lower === 'that') return []
  }
  return []
}
