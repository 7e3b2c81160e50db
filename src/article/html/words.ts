import { unspaced } from './size.ts'

const sentenceEnd = /[.!?…。？！؟।:;]["'”’»」)\]]*$/

/** Whether a block ends as a sentence does, or announces what follows. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-12))
}

/** Words of a text; in scripts without spaces two characters count as one. */
export function wordCount(text: string): number {
  const joined = text.match(unspaced)?.length ?? 0
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length + (joined >> 1)
}
