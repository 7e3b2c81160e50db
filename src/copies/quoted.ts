/**
 * Which stretches of a text are other people's words: quotations and posts. A quotation that every report repeats does
 * not make one report a copy of another, so shared words inside these count apart.
 *
 * Marks are read paragraph by paragraph: a quotation left open ends with its paragraph, and the next paragraph of the same
 * speech opens marks of its own. Straight marks open and close in turn.
 */
const POST = /pic\.twitter\.com|https?:\/\/t\.co\/|\(@\w{2,30}\)/

/**
 * @param lines the paragraphs to read, in order
 * @returns [start, end) pairs in order of the text, not overlapping
 */
export function quotedStretches(text: string, lines: readonly { start: number; end: number }[]): [number, number][] {
  const found: [number, number][] = []
  let carried = false
  for (const line of lines) {
    // A post pasted into the report: "The tower is open again. pic.twitter.com/Ab1 — Town of Elm (@elm) May 3, 2018"
    if (POST.test(text.slice(line.start, line.end))) {
      found.push([line.start, line.end])
      carried = false
      continue
    }
    carried = quotedIn(text, line.start, line.end, carried, found)
  }
  return found
}

const isSpace = (code: number): boolean => code <= 32 || code === 160 || (code >= 0x2000 && code <= 0x200b)
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 192

/** The mark at `at`: 1 opens, 2 closes, 3 is straight and does either, 0 is no mark. `width` is 2 for '' and ``. */
function markAt(text: string, at: number, end: number, inside: boolean): { does: 0 | 1 | 2 | 3; width: 1 | 2 } {
  const code = text.charCodeAt(at)
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  const before = at > 0 ? text.charCodeAt(at - 1) : 32
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

/** Adds the quotations of one paragraph; says whether its last was left open. */
function quotedIn(text: string, start: number, end: number, _carried: boolean, found: [number, number][]): boolean {
  let opened = -1
  let kind = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 34 && code !== 39 && code !== 96 && code !== 0xab && code !== 0xbb && (code < 0x2018 || code > 0x201e))
      continue
    const single = (code === 39 && text.charCodeAt(at + 1) !== 39) || code === 0x2018 || code === 0x2019
    // Inside double marks a single mark is a nested quotation or an apostrophe: the outer pair decides.
    if (single && kind === DOUBLE) continue
    if (!single && kind === SINGLE) {
      // "'…" a double mark inside single ones: the single was an apostrophe ('90s) unless it closes later; take the double.
      opened = -1
      kind = 0
    }
    const { does, width } = markAt(text, at, end, opened >= 0)
    if (opened < 0 && (does === 1 || does === 3)) {
      opened = at
      kind = single ? SINGLE : DOUBLE
    } else if (opened >= 0 && (does === 2 || does === 3)) {
      found.push([opened, at + width])
      opened = -1
      kind = 0
    }
    at += width - 1
  }
  if (opened < 0) return false
  // Single marks that never close are apostrophes ('twas); double ones run to the paragraph's end.
  if (kind === SINGLE) return false
  found.push([opened, end])
  return true
}
