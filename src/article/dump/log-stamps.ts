import type { Line } from './lines.ts'

/** "08:20 The death toll ...", "Yesterday 22:10 - Police say ...", "9.15 am: The bridge ...": an entry of a log. */
const ENTRY =
  /^(?:(?:Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?: ?(?:[ap]\.?m\.?|hrs?|h)\b)?(?: (?:GMT|UTC|BST|CES?T|EE?S?T|[ECMP][SD]T|MSK|IST|JST|local time)\b)?(?:\s*[-–—|:•]\s*|\s+)(?=["“‘']?[\p{Lu}\d])/u
/** Fewer entries are no log: "12:00 Noon came and went". */
const FEWEST = 3

/**
 * The clock times that open the entries of a live report: no words of their sentences, and no part of a speaker's name.
 *
 * @param lines lines that are not residue
 * @returns none where too few lines open so
 */
export function logStampsIn(lines: readonly Line[]): readonly { readonly start: number; readonly end: number }[] {
  const stamps = lines.flatMap((line) => {
    const entry = ENTRY.exec(line.text.slice(0, 80))?.[0]
    return entry ? [{ start: line.start, end: line.start + entry.trimEnd().length }] : []
  })
  return stamps.length < FEWEST ? [] : stamps
}
