import type { Sentence, Tag } from '../analysis.ts'
import { readModel } from '../model-file.ts'
import { TAGS, Tagger } from '../tagger.ts'
import { guessTag } from './guess-tag.ts'

let tagger: Tagger | null = null

/**
 * A tag for every word of every sentence; the model is read when first needed. Sentences in other languages than English
 * get a guess from the form of each word.
 */
export function tagSentences(
  words: readonly string[],
  sentences: readonly Pick<Sentence, 'first' | 'last' | 'language'>[],
): Tag[] {
  const tags = new Array<Tag>(words.length).fill('X')
  const given = new Uint8Array(words.length)
  for (const { first, language, last } of sentences) {
    if (language !== 'en') {
      for (let k = first; k < last; k++) tags[k] = guessTag(words[k]!, words[k]!.toLowerCase(), k === first)
      continue
    }
    tagger ??= new Tagger(readModel('tagger'))
    tagger.tag(words, first, last, given)
    for (let k = first; k < last; k++) tags[k] = TAGS[given[k]!]!
  }
  return tags
}
