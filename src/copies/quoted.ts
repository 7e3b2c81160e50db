/**
 * Which stretches of a text are other people's words: quotations and posts. A quotation that every report repeats does
 * not make one report a copy of another, so shared words inside these count apart.
 *
 * Marks are read paragraph by paragraph: a quotation left open ends with its paragraph, and the next paragraph of the same
 * speech opens marks of its own. Straight marks open and close in turn.
 */
const POST = /pic\.twitter\.com|https?:\/\/t\.co\/|\(@\w{2,30}\)/

/** 1 for each unit that may open or close a quotation. */
export const isMark = new Uint8Array(65536)
for (const mark of '"\'`\u00ab\u00bb\u2018\u2019\u201a\u201b\u201c\u201d\u201e') isMark[mark.charCodeAt(0)] = 1

/** A paragraph, and the first of the marks that stand in it. */
interface Paragraph {
  readonly start: number
  readonly end: number
  readonly mark: number
}

/**
 * @param units the text, unit by unit
 * @param lines the paragraphs to read, in order
 * @param marks where units stand that may be marks, in these paragraphs
 * @returns [start, end) pairs in order of the text, not overlapping
 */
export function quotedStretches(
  text: string,
  units: Uint16Array,
  lines: readonly Paragraph[],
  marks: Uint32Array,
): [number, number][] {
  const found: [number, number][] = []
  const posts = text.includes('(@') || text.includes('pic.twitter.com') || text.includes('//t.co/')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const last = i + 1 < lines.length ? lines[i + 1]!.mark : marks.length
    // A post pasted into the report: "The tower is open again. pic.twitter.com/Ab1 — Town of Elm (@elm) May 3, 2018"
    if (posts && POST.test(text.slice(line.start, line.end))) found.push([line.start, line.end])
    else if (last > line.mark) quotedIn(units, text.length, line, last, marks, found)
  }
  return found
}

const isSpace = (code: number): boolean => code <= 32 || code === 160 || (code >= 0x2000 && code <= 0x200b)
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192

/** The mark at `at`: 1 opens, 2 closes, 3 is straight and does either, 0 is no mark. `width` is 2 for '' and ``. */
function markAt(units: Uint16Array, at: number, end: number, inside: boolean): { does: 0 | 1 | 2 | 3; width: 1 | 2 } {
  const code = units[at]!
  const next = at + 1 < end ? units[at + 1]! : 32
  const before = at > 0 ? units[at - 1]! : 32
  switch (code) {
    case 0x201c: // “
    case 0x201e: // „
    case 0xab: // «
      return { does: 1, width: 1 }
    case 0x201d: // ”
    case 0xbb: // »
      return { does: 2, width: 1 }
    case 34:
      return { does: 3, width: 1 }
    case 96: // ``
      return next === 96 ? { does: 1, width: 2 } : { does: 0, width: 1 }
    case 39: // '
    case 0x2018: // ‘
    case 0x2019: // ’
      if (code === 39 && next === 39) return { does: 3, width: 2 }
      // 'It is over,' she said: single marks open after a space before a word, and close before a space or a stop.
      if (!inside && code !== 0x2019 && !isWord(before) && isWord(next)) return { does: 1, width: 1 }
      if (inside && code !== 0x2018 && !isSpace(before) && !isWord(next)) return { does: 2, width: 1 }
      return { does: 0, width: 1 }
    default:
      return { does: 0, width: 1 }
  }
}

const SINGLE = 1
const DOUBLE = 2

/** Adds the quotations of one paragraph of a text of `length` units, whose marks end before the one numbered `last`. */
function quotedIn(
  units: Uint16Array,
  length: number,
  { end, mark }: Paragraph,
  last: number,
  marks: Uint32Array,
  found: [number, number][],
): void {
  let opened = -1
  let kind = 0
  let next = 0
  for (let i = mark; i < last; i++) {
    const at = marks[i]!
    if (at < next) continue
    const code = units[at]!
    const single = (code === 39 && !(at + 1 < length && units[at + 1] === 39)) || code === 0x2018 || code === 0x2019
    // Inside double marks a single mark is a nested quotation or an apostrophe: the outer pair decides.
    if (single && kind === DOUBLE) continue
    if (!single && kind === SINGLE) {
      // "'…" a double mark inside single ones: the single was an apostrophe ('90s) unless it closes later; take the double.
      opened = -1
      kind = 0
    }
    const { does, width } = markAt(units, at, end, opened >= 0)
    if (opened < 0 && (does === 1 || does === 3)) {
      opened = at
      kind = single ? SINGLE : DOUBLE
    } else if (opened >= 0 && (does === 2 || does === 3)) {
      found.push([opened, at + width])
      opened = -1
      kind = 0
    }
    next = at + width
  }
  // Single marks that never close are apostrophes ('twas); double ones run to the paragraph's end.
  if (opened >= 0 && kind !== SINGLE) found.push([opened, end])
}
