/** A line broken off after a word: "The council voted on Tuesday to close the bridge until the…" Not speech trailing off. */
export const CUT_TEASER = /^(?!["“‘«]|\p{Lu}[\p{Lu} .'’-]{1,30}:).{20,600}[\p{L}\d,][ ]?(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/u

/**
 * How many kickers a line holds: two and more words in capitals, five letters and more in all, followed by a sentence
 * that begins with a capital and goes on in small letters.
 */
export function kickers(text: string): number {
  if (text.length > 4000) return 0
  let count = 0
  for (const match of text.matchAll(
    /(?:^|\s)(\p{Lu}[\p{Lu}\d'’"“”?!.,&-]*(?:\s\p{Lu}[\p{Lu}\d'’"“”?!.,&-]*)+)\s["“‘']?\p{Lu}\p{Ll}+/gu,
  )) {
    if (match[1]!.replace(/[^\p{L}]/gu, '').length >= 6) count++
  }
  return count
}
