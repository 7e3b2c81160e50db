import { CAPITAL, NUMBER, openingWords } from '../opening-words.ts'
import type { Tell } from './detail.ts'
import { readNumber, readNumberWord } from './read-counts.ts'
import { readCapital } from './read-names.ts'

/**
 * Reads the details of a title and first lines: what tells this fire, this quake, this dismissal from another.
 *
 * @param published day of publication (days since 1970-01-01), NaN where it is not known
 */
export function readDetails(opening: string, published: number, tell: Tell): void {
  const words = openingWords(opening)
  for (let at = 0; at < words.size; at++) {
    const sort = words.sorts[at]!
    if (sort === NUMBER) readNumber(words, at, tell)
    else if (sort === CAPITAL) readCapital(words, at, published, tell)
    else readNumberWord(words, at, tell)
  }
}
