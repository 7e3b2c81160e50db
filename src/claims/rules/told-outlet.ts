import type { Analysis } from '../../language/analysis.ts'
import type { Draft } from '../draft.ts'
import { nounPhraseAfter } from '../phrases.ts'
import type { Range } from '../relation.ts'

/** Who was told, and whether the words make it a newsroom whatever its name. */
export interface Hearer {
  readonly range: Range
  readonly newsroom: boolean
}

const staff = /^(?:correspondents?|reporters?|journalists?|team|programme|program|audience|viewers|listeners|readers)$/

/**
 * Who was told: the words after "told", "speaking to" or "in an interview with" of a statement's cue. "told the Gazette's
 * correspondent" is told to the Gazette.
 */
export function hearerOf({ tokens, sentences }: Analysis, draft: Draft): Hearer | null {
  const cue = draft.cue.at(-1)
  if (!cue) return null
  const ceiling = sentences[tokens[cue.first]!.sentence]!.last
  let from = -1
  for (let i = cue.first; i < cue.last; i++)
    if (/^(?:told|tells?|telling|informed)$/.test(tokens[i]!.lower)) from = i + 1
  if (from < 0) {
    // "said in an interview with the Gazette".
    for (let i = cue.last; i < Math.min(ceiling, cue.last + 7); i++) {
      if (tokens[i]!.lower === 'interview' && tokens[i + 1]?.lower === 'with') from = i + 2
    }
  }
  if (from < 0 || from >= ceiling) return null
  const phrase = nounPhraseAfter(tokens, from, Math.min(ceiling, from + 8))
  if (!phrase) return null
  let last = phrase.first
  while (
    last < phrase.last &&
    !/^(?:on|in|at|that|about|from|for|by|after|earlier|late|later)$/.test(tokens[last]!.lower)
  ) {
    // "the Gazette's correspondent", "the Gazette on Monday".
    if (/^['’]s?$/.test(tokens[last]!.word)) {
      return staff.test(tokens[last + 1]?.lower ?? '') ? { range: { first: phrase.first, last }, newsroom: true } : null
    }
    last++
  }
  while (last > phrase.first && /(?:day|week|month|year)$/.test(tokens[last - 1]!.lower)) last--
  return last > phrase.first ? { range: { first: phrase.first, last }, newsroom: false } : null
}
