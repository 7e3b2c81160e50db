import { MONTH_NAMES } from '../detail-words.en.ts'
import { CAPITAL, NUMBER, openingWords } from '../opening-words.ts'
import type { Tell } from './detail.ts'
import { readNumber, readNumberWord } from './read-counts.ts'
import { readCapital } from './read-names.ts'

/**
 * Reads the details of a title and first lines: what tells this fire, this quake, this dismissal from another.
 *
 * @param published day of publication (days since 1970-01-01), NaN where it is not known
 */
export function readDetails(opening: string, published: number, tellAll: Tell): void {
  const words = openingWords(opening)
  const tell: Tell = (sort, unit, value, printed) => {
    // "12 May 2031" under a title says when the report came out, and nearly all reports of a run have one year.
    if (sort === 'year' && ownDate(published).endsWith(printed)) return
    if (sort === 'date' && ownDate(published).startsWith(`${printed} `)) return
    tellAll(sort, unit, value, printed)
  }
  for (let at = 0; at < words.size; at++) {
    const sort = words.sorts[at]!
    if (sort === NUMBER) readNumber(words, at, tell)
    else if (sort === CAPITAL) readCapital(words, at, published, tell)
    else readNumberWord(words, at, tell)
  }
}

/** A day as dates are told: "12 May 2031"; empty for NaN. */
function ownDate(published: number): string {
  if (Number.isNaN(published)) return ''
  const date = new Date(published * 86_400_000)
  return `${date.getUTCDate()} ${MONTH_NAMES[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}
