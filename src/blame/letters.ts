import { classOf, DIGIT, LETTER, SURROGATE } from '../language/characters.ts'

/** How many letters or digits must stand together for a mark to be a word. */
export function hasLetters(word: string, together = 1): boolean {
  let run = 0
  for (let at = 0; at < word.length; at++) {
    const kind = classOf(word.charCodeAt(at))
    run = kind === LETTER || kind === DIGIT || kind === SURROGATE ? run + 1 : 0
    if (run === together) return true
  }
  return false
}
