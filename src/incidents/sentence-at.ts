import type { Sentence } from '../language/analysis.ts'

/** The sentence that holds an offset, by binary search over a report's sentences; null outside them. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low - 1]
  return sentence && offset < sentence.end ? sentence : null
}
