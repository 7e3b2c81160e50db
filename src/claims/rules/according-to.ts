import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import type { Range, Relation } from '../relation.ts'

const isComma = (token: Token) => token.word === ','
const isMark = (token: Token) => /^["“”„«»]$/.test(token.word)
const ends = (token: Token) => /^[.!?;:—–]$/.test(token.word)

/**
 * `According to X, content` and `content, according to X`, where the trained chain has found no statement: two words
 * that always bring one.
 */
export function accordingTo(analysis: Analysis, sentence: Sentence, taken: (token: number) => boolean): Relation[] {
  const { tokens } = analysis
  let last = sentence.last
  while (last > sentence.first && ends(tokens[last - 1]!)) last--
  for (let at = sentence.first; at + 2 < last; at++) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to' || tokens[at]!.quoted > 0 || taken(at))
      continue
    let end = at + 2
    while (end < last && !isComma(tokens[end]!) && !isMark(tokens[end]!) && !ends(tokens[end]!)) end++
    const source = { first: at + 2, last: end }
    const relation = (content: Range): Relation => ({
      source,
      cue: [{ first: at, last: at + 2 }],
      content: [content],
      rule: 'claims/according-to',
    })
    if (at === sentence.first) {
      while (end < last && isComma(tokens[end]!)) end++
      return end < last ? [relation({ first: end, last })] : []
    }
    const stop = isComma(tokens[at - 1]!) ? at - 1 : at
    return stop > sentence.first ? [relation({ first: sentence.first, last: stop })] : []
  }
  return []
}
