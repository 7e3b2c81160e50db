import { lastStartedBy } from '../article/span.ts'
import type { Sentence } from '../language/analysis.ts'

/** The sentence that holds an offset; null outside them. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  const sentence = sentences[lastStartedBy(sentences, offset)]
  return sentence && offset < sentence.end ? sentence : null
}
