import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import { endOfWords, nounPhraseAfter, nounPhraseBefore } from '../phrases.ts'
import type { Range, Relation } from '../relation.ts'

const helpers = new Set(['AUX', 'ADV', 'PART'])
const isStop = (token: Token | undefined) => token === undefined || /^[,.;:—–)”"]$/.test(token.word)
const isMark = (token: Token) => /^(?:["”’]|'')$/.test(token.word)

/**
 * "Said" that the trained chain passed over, put off by a long subject or a quotation marked in an odd way:
 *
 *   Ann Rusk, a nurse who lives by the pier, said it had been shut for weeks.
 *   It had been shut for weeks, a spokeswoman, Ann Rusk, said on Monday.
 *   ''It was shut,'' said Ann Rusk.
 *
 * @param blocked tokens that are cue or content of a statement already found
 */
export function plainSaid(analysis: Analysis, sentence: Sentence, blocked: Uint8Array): Relation[] {
  const { tokens } = analysis
  const last = endOfWords(tokens, sentence)
  for (let at = sentence.first + 1; at < last; at++) {
    const token = tokens[at]!
    if (!/^sa(?:id|ys)$/.test(token.lower) || token.quoted > 0 || blocked[at] === 1) continue
    let group = at
    while (group > sentence.first && helpers.has(tokens[group - 1]!.tag)) group--
    // "is said to", "had not said": no statement of the subject's.
    if (tokens.slice(group, at).some((each) => each.lemma === 'be' || each.lower === "n't" || each.lower === 'not'))
      continue
    const cue = [{ first: group, last: at + 1 }]
    const source = subjectOf(tokens, group, at, sentence.first, last)
    if (!source || anyOf(blocked, source)) continue
    const head = Math.min(group, source.first)
    const next = tokens[at + 1]
    const opening = tokens[head - 1]
    if (opening && head > sentence.first && /^(?:as|what|than|like|which|who)$/.test(opening.lower)) continue
    const content =
      opensClause(next) && source.last <= at
        ? freeAfter(blocked, at + 1, last)
        : freeBefore(tokens, blocked, head, sentence.first)
    if (content) return [{ source, cue, content: [content], rule: 'claims/plain-said' }]
  }
  return []
}

function subjectOf(tokens: readonly Token[], group: number, at: number, floor: number, ceiling: number): Range | null {
  const before = tokens[group - 1]
  if (before && group > floor && isMark(before)) return nounPhraseAfter(tokens, at + 1, ceiling)
  return nounPhraseBefore(tokens, group, floor)
}

const opensClause = (next: Token | undefined) => !isStop(next) && next!.tag !== 'ADP' && next!.lower !== 'to'

function freeAfter(blocked: Uint8Array, first: number, ceiling: number): Range | null {
  let last = first
  while (last < ceiling && blocked[last] === 0) last++
  return last - first >= 3 ? { first, last } : null
}

/** What stands before "..., Rusk said": back to the start of the sentence or to another statement. */
function freeBefore(tokens: readonly Token[], blocked: Uint8Array, end: number, floor: number): Range | null {
  const before = tokens[end - 1]
  if (!before || end - 1 <= floor || !(before.word === ',' || isMark(before))) return null
  let first = end - 1
  while (first > floor && blocked[first - 1] === 0) first--
  const last = before.word === ',' ? end - 1 : end
  return last - first >= 3 ? { first, last } : null
}

function anyOf(blocked: Uint8Array, range: Range): boolean {
  return blocked.subarray(range.first, range.last).includes(1)
}
