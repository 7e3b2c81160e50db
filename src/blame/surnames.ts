import type { Analysis, Sentence, Tag, Token } from '../language/analysis.ts'

/**
 * The report's words with the names of its people tagged as names. A tagger that knows "Karim Odal" may take the bare
 * "Odal" of the next sentence, or "Baker" anywhere, for a common word; the rules then find nobody.
 *
 * @param pairs places of triggers, each followed by the number of a rule: a bare surname that opens one of their sentences
 *   is no name to the names stage
 * @returns the same analysis where nothing is to mend
 */
export function withSurnames(analysis: Analysis, pairs: readonly number[]): Analysis {
  if (pairs.length === 0) return analysis
  const { tokens, sentences } = analysis
  const people = analysis.names.filter((name) => name.type === 'person')
  let mended: Token[] | null = null
  const mend = (at: number): void => {
    mended ??= [...tokens]
    mended[at] = { ...tokens[at]!, tag: 'PROPN' }
  }
  let name = 0
  let last = -1
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const { sentence: index } = tokens[pairs[pair]!]!
    if (index === last) continue
    last = index
    const sentence = sentences[index]!
    for (; name < people.length && people[name]!.start < sentence.end; name++) {
      const { start, end } = people[name]!
      if (start < sentence.start) continue
      for (let at = tokenAt(tokens, sentence, start); at < sentence.last && tokens[at]!.end <= end; at++) {
        const token = tokens[at]!
        if (isCommon(token.tag) && token.word !== token.lower) mend(at)
      }
    }
    const opening = tokens[sentence.first]!
    if (isCommon(opening.tag) && people.some(({ text }) => isSurname(opening.word, text))) mend(sentence.first)
  }
  return mended === null ? analysis : { ...analysis, tokens: mended }
}

const isCommon = (tag: Tag): boolean => tag === 'NOUN' || tag === 'ADJ' || tag === 'VERB' || tag === 'ADV'

/** Whether a word is the last of a full name: the "Odal" of "Karim Odal". */
const isSurname = (word: string, name: string): boolean =>
  word.length > 2 && name.length > word.length + 1 && name.endsWith(word) && name[name.length - word.length - 1] === ' '

/** Number of the first word of a sentence that begins at an offset or after it. */
function tokenAt(tokens: readonly Token[], { first, last }: Sentence, offset: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
