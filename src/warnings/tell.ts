import { sameParty, tellingWords } from '../blame/names.ts'

/** Capital letters of the telling words: "United States" is "us", "Harbour Police Service" is "hps". */
function initials(name: string): string {
  return name
    .replace(/^the /i, '')
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('')
}
const letters = (name: string): string =>
  name
    .replace(/^the /i, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()

/** An office abroad or a ministry is another giver than its country. */
const OFFICE = /\b(?:embass(?:y|ies)|consulates?|ministry|council|mission|police)\b/i

/**
 * Whether two names, as reports print them, stand for one giver or receiver: the same words, the initials of the
 * other ("U.S.", "United States"), or a word made from the other ("Ruritania", "the Ruritanian side").
 */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [letters(a), letters(b)]
  if (x === y) return true
  if (OFFICE.test(a) !== OFFICE.test(b)) return false
  if (x.length >= 2 && x === initials(b)) return true
  if (y.length >= 2 && y === initials(a)) return true
  if (tellingWords(a).size === 0 || tellingWords(b).size === 0) return false
  return sameParty(a, b)
}

/** Same where both are known; unknown fits anything. */
export const fitsName = (a: string | null, b: string | null): boolean => a === null || b === null || sameName(a, b)
