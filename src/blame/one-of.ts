/** The words of a list that is written as one string with single spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const lists = new Map<string, ReadonlySet<string>>()

/**
 * Whether a word is one of a few: `oneOf(word, 'was were been')`. A pattern would say the same, but patterns are compiled
 * anew in each process, each twice, which costs a short run more than all that they look at.
 *
 * @param words with single spaces between them, always the same string at one place in the code
 */
export const oneOf = (word: string, words: string): boolean => listOf(words).has(word)

/** The words of a list that stands in the code as one string, parted once. */
export function listOf(words: string): ReadonlySet<string> {
  let list = lists.get(words)
  if (list === undefined) lists.set(words, (list = wordSet(words)))
  return list
}
