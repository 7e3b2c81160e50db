import type { Sentence, Token } from '../language/analysis.ts'
import type { Range } from './relation.ts'

const inside = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'X', 'SYM'])
const possessive = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", '’s', "'", '’'])
const linking = new Set(['of', 'in', 'for', 'at', 'from', 'to', 'on', 'with', 'close', 'familiar'])

const isPlain = (token: Token) =>
  (inside.has(token.tag) && /[\p{L}\p{N}]/u.test(token.word)) || possessive.has(token.lower)

/**
 * The noun phrase that ends just before `end`: "the head of the port, Ann Rusk," or one pronoun. Null where there is
 * none.
 *
 * @param floor first token that may belong to it
 */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  const last = tokens[end - 1]
  if (!last || end <= floor) return null
  if (last.tag === 'PRON') return { first: end - 1, last: end }
  let at = end
  // "the mayor, Ann Rusk, said": the closing comma of an apposition.
  const apposition = last.word === ',' && end - 2 > floor && isPlain(tokens[end - 2]!)
  if (apposition) at--
  let first = at
  let commas = 0
  while (first > floor) {
    const token = tokens[first - 1]!
    const before = tokens[first - 2]
    if (isPlain(token)) first--
    else if (linking.has(token.lower) && before && first - 2 >= floor && isPlain(before) && first < at) first--
    else if (
      (token.lower === 'and' || token.lower === '&') &&
      before &&
      first - 2 >= floor &&
      isPlain(before) &&
      first < at
    )
      first--
    else if (apposition && token.word === ',' && commas === 0 && before && first - 2 >= floor && isPlain(before)) {
      commas++
      first--
    } else break
    if (end - first > 24) break
  }
  // A preposition cannot open it, and a phrase of determiners alone is none.
  while (
    first < at &&
    (linking.has(tokens[first]!.lower) || (possessive.has(tokens[first]!.lower) && /^['’]/.test(tokens[first]!.lower)))
  )
    first++
  if (tokens[first]?.lower === 'that' && at - first > 1) first++
  const some = tokens.slice(first, at).some((token) => token.tag === 'NOUN' || token.tag === 'PROPN')
  if (some) return { first, last: end }
  return last.word === ',' ? beforeAside(tokens, end, floor) : null
}

/** `Town leaders, including Ann Rusk herself, had said`: over an aside between commas to the phrase before it. */
function beforeAside(tokens: readonly Token[], end: number, floor: number): Range | null {
  let comma = end - 2
  while (comma > floor && end - comma < 16 && tokens[comma]!.word !== ',') comma--
  if (tokens[comma]?.word !== ',' || comma <= floor || tokens[comma - 1]!.word === ',') return null
  const phrase = nounPhraseBefore(tokens, comma, floor)
  return phrase && phrase.last === comma ? { first: phrase.first, last: end } : null
}

/** The noun phrase that starts at `start`, with what "of" and the like tie to it; or one pronoun. */
export function nounPhraseAfter(tokens: readonly Token[], start: number, ceiling: number): Range | null {
  const opening = tokens[start]
  if (!opening || start >= ceiling) return null
  if (opening.tag === 'PRON' && !possessive.has(opening.lower)) return { first: start, last: start + 1 }
  let last = start
  while (last < ceiling && last - start < 24) {
    const token = tokens[last]!
    const next = tokens[last + 1]
    if (isPlain(token)) last++
    else if (
      last > start &&
      (linking.has(token.lower) || token.lower === 'and') &&
      next &&
      last + 1 < ceiling &&
      isPlain(next)
    )
      last++
    else break
  }
  const some = tokens.slice(start, last).some((token) => token.tag === 'NOUN' || token.tag === 'PROPN')
  return some ? { first: start, last } : null
}

/** The end of a sentence without its closing stop. */
export function endOfWords(tokens: readonly Token[], sentence: Sentence): number {
  let last = sentence.last
  while (last > sentence.first && /^[.!?]+$/.test(tokens[last - 1]!.word)) last--
  return last
}

/** Place of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
