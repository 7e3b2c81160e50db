import type { Dateline } from '../../article.ts'
import { spanAt } from '../../span.ts'
import type { Line } from '../lines.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}\p{M}.'’-]+(?:[ /-]\p{Lu}[\p{Lu}\p{M}.'’-]*){0,4}`
const REGION = String.raw`(?:,\s(?:\p{Lu}[\p{L}.'’-]*)(?:\s\p{Lu}[\p{L}.'’-]*){0,3})?`
const ON = String.raw`,?\s(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?:\s\d{4})?)`
const DAY = `(?:${ON})?`
const AGENCY = String.raw`\((\p{L}[\p{L}\d.&'’/ -]{1,40})\)`
const DASH = String.raw`\s?(?:[—–:]|--?)\s`

/** "MOSCOW (Sputnik) —", "OFER, West Bank, Jan 1 (Reuters) -", "SEOUL, South Korea —". */
const WITH_PLACE = new RegExp(String.raw`^(${PLACE})(${REGION})${DAY}(?:\s*[,/]?\s*${AGENCY})?${DASH}`, 'u')
/** "Halden, May 3 (Norpress) -": a place in small letters needs the agency beside it. */
const SMALL_PLACE = new RegExp(
  String.raw`^(\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(${REGION})${DAY}\s*[,/]?\s*${AGENCY}${DASH}`,
  'u',
)
/** "Halden, May 3, 2031 -", "Halden, 3 May -": or the day. */
const SMALL_DATED = new RegExp(
  String.raw`^(\p{Lu}\p{Ll}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})(${REGION})(?=,)${ON}\s?(?:[—–]|--?)\s`,
  'u',
)
/** "(Reuters) -", "(CNN) Chaos broke out". */
const AGENCY_ALONE = new RegExp(String.raw`^${AGENCY}(?:${DASH}|\s*[—–-]{1,2}\s|\s(?=\p{Lu}))`, 'u')

/** Words in capitals that open a paragraph with a dash and are no place. */
const NO_PLACE =
  /^(?:BREAKING|UPDATE|UPDATED|EXCLUSIVE|LIVE|WATCH|VIDEO|PHOTOS?|FILE|CORRECTION|OPINION|ANALYSIS|NEWS|NOTE|READ MORE|MORE|WARNING|PREVIOUSLY|TL;DR|Q|A)\b/

/**
 * The dateline: it opens one of the first lines, or follows a stamp on the first.
 *
 * @param text the dump
 * @param lines its lines without residue
 * @param after offsets at which a line's running text begins later than the line does (after "date 2031-05-03 ")
 */
export function datelineIn(
  text: string,
  lines: readonly Line[],
  after: ReadonlyMap<number, number> = new Map(),
): Dateline | null {
  for (const line of lines.slice(0, 10)) {
    const from = after.get(line.index) ?? line.start
    const head = text.slice(from, Math.min(line.end, from + 160))
    const place = WITH_PLACE.exec(head) ?? SMALL_PLACE.exec(head) ?? SMALL_DATED.exec(head)
    if (place && !NO_PLACE.test(place[1]!) && line.words >= 6) {
      const agency = place[3]?.trim() ?? null
      if (agency === null && /:\s$/.test(place[0])) continue
      return dateline(text, from, place[0].replace(/\s?(?:[—–:]|--?)\s$/u, '').length, placeName(place[1]!), agency)
    }
    const alone = AGENCY_ALONE.exec(head)
    if (alone && line.words >= 6 && alone[1]!.split(' ').length <= 4) {
      return dateline(text, from, alone[0].indexOf(')') + 1, null, alone[1]!.trim())
    }
  }
  return null
}

function dateline(text: string, start: number, length: number, place: string | null, agency: string | null): Dateline {
  return Object.freeze({ span: spanAt(text, start, start + length), place, agency })
}

/** "NEW YORK" → "New York"; "St. PETERSBURG" stays readable. */
function placeName(printed: string): string {
  if (printed !== printed.toUpperCase()) return printed
  return printed
    .toLowerCase()
    .replace(/(^|[\s/.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
