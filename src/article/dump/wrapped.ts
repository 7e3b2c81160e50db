/** A line as it stands in the text. */
export interface PrintedLine {
  readonly start: number
  readonly end: number
  readonly text: string
  /** No empty line stands between it and the one before. */
  readonly follows: boolean
}

/** Columns of texts that were broken for a screen or a wire; wider lines are paragraphs. */
const WIDTH = { least: 45, most: 100 }
/** Breaks within paragraphs that it takes to tell a broken text. */
const BREAKS = 6
/** First lines of paragraphs lost their indent, and widths are not kept to the letter. */
const SLACK = 0.92

/**
 * The width at which a text was broken into lines, as wires, mails and old pages are: its breaks stand where the next word would
 * have been too long. Null for a text whose lines are its paragraphs.
 */
export function widthOf(lines: readonly PrintedLine[]): number | null {
  const inner: { readonly length: number; readonly next: number }[] = []
  let midSentence = 0
  let wide = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i + 1]!.follows || isMarked(lines[i + 1]!.text)) continue
    const { length } = lines[i]!.text
    if (length > WIDTH.most) wide++
    else {
      inner.push({ length, next: firstWord(lines[i + 1]!.text) })
      if (!ENDED.test(lines[i]!.text) && /^[\p{Ll}\d]/u.test(lines[i + 1]!.text)) midSentence++
    }
  }
  // Headlines below each other, or a sentence a line, are alike in length too, but each begins anew.
  if (inner.length < BREAKS || wide * 5 > inner.length || midSentence < inner.length * 0.45) return null
  const lengths = inner.map(({ length }) => length).sort((a, b) => a - b)
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!
  if (width < WIDTH.least || lengths[lengths.length >> 1]! < width * 0.75) return null
  const forced = inner.filter(({ length, next }) => length + 1 + next > width * SLACK).length
  return forced >= inner.length * 0.6 ? width : null
}

/** Whether a line goes on in the next: broken for its width, or in the middle of a sentence. */
export function goesOn(line: PrintedLine, next: PrintedLine, width: number): boolean {
  if (!next.follows || isMarked(next.text) || line.text.length > width * 1.4) return false
  // "What we know:", and an address, which is one word.
  if (/^[\p{L} -]{2,20}:\s*$/u.test(line.text) || !/\s/.test(line.text)) return false
  const isForced = line.text.length + 1 + firstWord(next.text) > width * SLACK
  return isForced || (!ENDED.test(line.text) && /^[\p{Ll}\d,;]/u.test(next.text))
}

const ENDED = /[.!?:]["”’')\]]*$/

const firstWord = (text: string): number => /^\S*/.exec(text)![0].length

/** An entry of a list, a quoted line, a heading, the header of a mail. */
const isMarked = (text: string): boolean =>
  /^(?:[•●▪■◦‣*>#|]|[-–—]{1,3}\s|\d{1,2}[.)]\s|[A-Z][\w-]{1,15}:\s|https?:\/\/\S+$)/.test(text)
