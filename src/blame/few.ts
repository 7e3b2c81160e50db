/**
 * The beginning of `words` up to the end of a pattern that fits at its first word or after at most `most` others; null
 * where it fits at none of them. The same as `^(?:\S+ ){0,most}?pattern`, but that makes the engine compile the pattern
 * anew for every count, a hundred times what it costs here.
 *
 * @param words with single spaces
 * @param pattern begins with `^`
 * @param over whether a word may be passed over
 */
export function within(
  words: string,
  most: number,
  pattern: RegExp,
  over: (word: string) => boolean = () => true,
): string | null {
  let at = 0
  for (let passed = 0; ; passed++) {
    const match = pattern.exec(words.slice(at))
    if (match) return words.slice(0, at + match[0].length)
    const space = words.indexOf(' ', at)
    if (passed === most || space < 0 || !over(words.slice(at, space))) return null
    at = space + 1
  }
}

/** Whether a word is letters only: no mark, no "n't". */
export const isPlain = (word: string): boolean => /^\w+$/.test(word)

/** What follows the pattern at the beginning of `words`; the words themselves where it does not fit. */
export function past(words: string, pattern: RegExp): string {
  return words.slice(pattern.exec(words)?.[0].length ?? 0)
}
