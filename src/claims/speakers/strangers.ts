import type { Analysis, Token } from '../../language/analysis.ts'
import { isPersonNoun, tidyRole } from './phrase.ts'
import type { Speaker } from './scene.ts'
import type { Standing } from './standing.ts'
import { femaleRoles, maleRoles } from './words.en.ts'

/** Somebody whom the report brings in without a name: "a diver from Lind". */
export interface Stranger {
  readonly speaker: Speaker
  /** First token of the words for them. */
  readonly at: number
  readonly standing: Standing
}

/** Words before "a diver" that make it a description of somebody else: "is a diver", "as a diver". */
const describing =
  /^(?:is|was|are|were|be|been|being|become|became|becomes|becoming|remain|remains|as|like|than|of|not|such|'s|’s|for|called|named|elect|elected|either|or|without|into)$/

/** Everybody whom a report brings in with "a" or "one", in the order of the text: "he" may be one of them. */
export function strangersOf({ tokens, sentences, text }: Analysis): Stranger[] {
  const found: Stranger[] = []
  for (const { first, last } of sentences) {
    for (let at = first; at + 1 < last; at++) {
      const token = tokens[at]!
      if (token.quoted > 0 || !/^(?:an?|one|another)$/.test(token.lower)) continue
      const end = endOfNoun(tokens, at + 1, last)
      const head = tokens[end - 1]!
      if (end - at < 2 || /^\p{Lu}/u.test(head.word) || !isPersonNoun(head.lower)) continue
      if (at > first && describes(tokens, at)) continue
      const next = tokens[end]
      // "a diver, Ann Rusk, said" has a name, and so has "a diver named Rusk".
      if (next && (/^\p{Lu}/u.test(next.word) || /^(?:named|called)$/.test(next.lower))) continue
      if (next?.word === ',' && /^\p{Lu}/u.test(tokens[end + 1]?.word ?? '')) continue
      const subject = at === first || next?.tag === 'VERB' || next?.tag === 'AUX' || next?.lower === 'who'
      found.push({
        at,
        standing: subject ? 'subject' : 'object',
        speaker: {
          name: null,
          role: tidyRole(text.slice(token.start, head.end)),
          kind: 'unnamed',
          unnamed: true,
          count: 1,
          gender: femaleRoles.has(head.lower) ? 'f' : maleRoles.has(head.lower) ? 'm' : null,
          plural: false,
          head: head.lower,
        },
      })
      at = end - 1
    }
  }
  return found
}

function endOfNoun(tokens: readonly Token[], from: number, last: number): number {
  let end = from
  while (end < last && end < from + 7 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[end]!.tag)) end++
  return end
}

/** "Rusk, a diver" and "is a diver": told of somebody who is there already. */
function describes(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  if (describing.test(before.lower)) return true
  return /^[,(—–]$/.test(before.word) && /^(?:[\p{Lu}\d].*|[)”"])$/u.test(tokens[at - 2]?.word ?? '')
}
