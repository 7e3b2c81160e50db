import type { Name, NameType, Sentence, Token } from '../analysis.ts'
import { readModel } from '../model-file.ts'
import type { NameToken } from '../name-features.ts'
import { KINDS } from '../name-labels.ts'
import { Namer } from '../namer.ts'
import { isNationality } from '../nationalities.en.ts'
import { isHeadline } from '../tagger.ts'
import { ROLES } from '../titles.en.ts'
import { agreeWithinReport, type NameSpan, PERSON } from './agree-within-report.ts'
import { mendNames } from './mend-names.ts'

const TYPES: Readonly<Record<(typeof KINDS)[number], NameType>> = {
  PERSON: 'person',
  ORG: 'organisation',
  LOC: 'place',
  MISC: 'other',
}

let namer: Namer | null = null

/** No model, no names: only while the model itself is being trained. */
function modelOrNull(): Namer | null {
  try {
    return new Namer(readModel('names'))
  } catch {
    return null
  }
}

/** The setting of every token: 0 as usual, 1 first of its sentence, 2 in a headline or all in capitals. */
export function settingsOf(
  tokens: readonly NameToken[],
  sentences: readonly Pick<Sentence, 'first' | 'last'>[],
): Uint8Array {
  const settings = new Uint8Array(tokens.length)
  const words = tokens.map((token) => token.word)
  for (const { first, last } of sentences) {
    if (isHeadline(words, first, last)) settings.fill(2, first, last)
    else settings[first] = 1
  }
  return settings
}

/**
 * The names of an article, in order of the text. The model is read when first needed.
 */
export function findNames(text: string, tokens: readonly Token[], sentences: readonly Sentence[]): Name[] {
  if (tokens.length === 0) return []
  namer ??= modelOrNull()
  if (namer === null) return []
  const settings = settingsOf(tokens, sentences)
  const labels = namer.label(tokens, sentences, settings)
  const spans: NameSpan[] = []
  for (let at = 0; at < tokens.length; at++) {
    const label = labels[at]!
    if (label % 2 !== 1) continue
    let end = at + 1
    while (end < tokens.length && labels[end] === label + 1) end++
    const kind = (label - 1) / 2
    let from = at
    // "President Hale": the title is no part of the name.
    if (kind === PERSON) while (from < end - 1 && ROLES.has(tokens[from]!.lower)) from++
    spans.push({ from, to: end, kind })
    at = end - 1
  }
  const small = smallWords(tokens)
  const agreed = agreeWithinReport(mendNames(spans, tokens, settings, small), tokens, settings, small)
  const names: Name[] = []
  for (const { from, kind, to } of agreed) {
    const { start } = tokens[from]!
    const { end } = tokens[to - 1]!
    const isNation = kind !== PERSON && namesNation(tokens, from, to)
    const type = isNation ? 'nationality' : TYPES[KINDS[kind]!]
    names.push(Object.freeze({ start, end, text: text.slice(start, end), type }))
  }
  return names
}

/** The words that a report also writes small, so that a capital elsewhere says less. */
function smallWords(tokens: readonly Token[]): Set<string> {
  const small = new Set<string>()
  for (const { lower, word } of tokens) if (word === lower) small.add(lower)
  return small
}

const DIRECTIONS = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'latin',
  'middle',
])

/** "Russian", "Tajiks", "South Korean", "Middle Eastern". */
function namesNation(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!.lower
  if (to - from === 1) return isNationality(last)
  return (
    to - from === 2 &&
    DIRECTIONS.has(tokens[from]!.lower) &&
    (isNationality(last) || last === 'eastern' || last === 'easterners')
  )
}
