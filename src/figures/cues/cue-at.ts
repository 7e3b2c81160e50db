import type { FigureKind } from '../figure.ts'
import { grave, slight } from '../lexicon/grammar.en.ts'
import type { Cue } from '../lexicon/kinds.en.ts'
import type { Word } from '../words.ts'

/** A cue at words [first, last). */
export interface CueAt extends Cue {
  readonly first: number
  readonly last: number
  readonly graded: 'grave' | 'slight' | null
  /** "among the dead": the people are a part of those. */
  readonly part: boolean
  /** "with serious injuries": says so of people that another cue may count too. */
  readonly beside: boolean
}

export function make(
  words: readonly Word[],
  kind: FigureKind,
  voice: Cue['voice'],
  form: Cue['form'],
  first: number,
  last: number,
  more: Partial<CueAt> = {},
): CueAt {
  const before = words[first - 1]?.lower ?? ''
  const after = words[last]?.lower ?? ''
  const graded =
    grave.has(before) || (grave.has(after) && kind === 'injured') ? 'grave' : slight.has(before) ? 'slight' : null
  return { kind, voice, form, first, last, graded, part: false, beside: false, ...more }
}

/** The words after a cue up to the next mark, lower case. */
export function nounsAfter(words: readonly Word[], at: number, most: number): string[] {
  const nouns: string[] = []
  for (let place = at; place < words.length && place < at + most; place++) {
    const word = words[place]!
    if (word.type === 'mark' && word.text !== "'" && word.text !== '’') break
    nouns.push(word.lower)
  }
  return nouns
}

export function formOf(lower: string): Cue['form'] {
  return lower.endsWith('ing') ? 'ing' : lower === 'shoots' ? 'present' : lower === 'shoot' ? 'base' : 'participle'
}
