import type { Analysis, Token } from '../../language/analysis.ts'
import { plainSaying, verbOfForm } from '../cues.ts'
import { nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

/** A statement told inside another one's content: the outer speaker passes it on. */
export interface Nested {
  readonly inner: Relation
  readonly outer: Relation
}

const stop = (token: Token) => /^(?:[.!?;…]|\.\.\.)$/.test(token.word)
const opensClause = (token: Token | undefined) =>
  !token || /^(?:["“„«.!?;:…,—–]|\.\.\.)$/.test(token.word) || /^(?:that|and|but|because|as|while)$/.test(token.lower)

/**
 * `"One of the men said the others had left," a source told the paper`: what one of the men said, passed on by a source.
 * Also `according to papers, ...` inside a content.
 */
export function nested(analysis: Analysis, relations: readonly Relation[]): Nested[] {
  const { tokens } = analysis
  const isCue = new Uint8Array(tokens.length)
  for (const { cue } of relations) for (const range of cue) isCue.fill(1, range.first, range.last)
  const found: Nested[] = []
  for (const outer of relations) {
    for (const range of outer.content) {
      for (let at = range.first; at < range.last; at++) {
        if (isCue[at] === 1) continue
        const inner = saidInside(tokens, at, range) ?? accordingInside(tokens, at, range)
        if (!inner) continue
        found.push({ inner, outer })
        // The content may stand before its cue ("..., according to papers"): never go back.
        at = Math.max(at, inner.content[0]!.last, inner.cue[0]!.last)
      }
    }
  }
  return found
}

function clauseEnd(tokens: readonly Token[], from: number, ceiling: number): number {
  let end = from
  while (end < ceiling && !stop(tokens[end]!)) end++
  while (end > from && /^["”,]$/.test(tokens[end - 1]!.word)) end--
  return end
}

function saidInside(tokens: readonly Token[], at: number, range: Range): Relation | null {
  const verb = verbOfForm.get(tokens[at]!.lower)
  if (!verb || !plainSaying.has(verb.verb) || tokens[at]!.tag !== 'VERB' || tokens[at]!.lower === verb.verb) return null
  let group = at
  while (group > range.first && (tokens[group - 1]!.tag === 'AUX' || tokens[group - 1]!.tag === 'ADV')) group--
  // "The mayor was told about it" is nobody's statement: who told him stays unsaid.
  if (tokens.slice(group, at).some((token) => token.lemma === 'be' || token.lower === 'been')) return null
  const source = nounPhraseBefore(tokens, group, range.first)
  if (!source || !opensClause(tokens[source.first - 1]) || tokens[source.first]!.tag === 'PRON') return null
  // "told the paper that ...": the one told is not what is said; "told the paper about the pier" neither.
  let first = at + 1
  if (/^(?:tell|warn|advise)$/.test(verb.verb)) {
    while (first < range.last && first < at + 8 && !/^(?:that|about)$/.test(tokens[first]!.lower)) first++
    if (!/^(?:that|about)$/.test(tokens[first]?.lower ?? '')) return null
  }
  const last = clauseEnd(tokens, first, range.last)
  if (last - first < 2) return null
  return { source, cue: [{ first: group, last: at + 1 }], content: [{ first, last }], rule: 'claims/nested' }
}

function accordingInside(tokens: readonly Token[], at: number, range: Range): Relation | null {
  if (tokens[at]!.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || at + 3 >= range.last) return null
  let end = at + 2
  while (end < range.last && tokens[end]!.word !== ',' && !stop(tokens[end]!)) end++
  const named = nounPhraseAfter(tokens, at + 2, end)
  if (!named) return null
  const cue = [{ first: at, last: at + 2 }]
  const source = { first: at + 2, last: end }
  if (
    opensClause(tokens[at - 1]) &&
    tokens[end]?.word === ',' &&
    end + 1 < range.last &&
    tokens[at - 1]?.word !== ','
  ) {
    return {
      source,
      cue,
      content: [{ first: end + 1, last: clauseEnd(tokens, end + 1, range.last) }],
      rule: 'claims/nested',
    }
  }
  let first = at
  while (first > range.first && !stop(tokens[first - 1]!)) first--
  const last = tokens[at - 1]?.word === ',' ? at - 1 : at
  return last - first >= 3 ? { source, cue, content: [{ first, last }], rule: 'claims/nested' } : null
}
