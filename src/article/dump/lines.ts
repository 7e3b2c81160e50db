import { goesOn, type PrintedLine, widthOf } from './wrapped.ts'

/** One line of a text dump that holds more than white space, with what its shape tells. */
export interface Line {
  /** Place among the lines that hold anything. */
  readonly index: number
  /** Offsets without the white space at the ends. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Number of words (runs of letters or digits). */
  readonly words: number
  /** Ends as a sentence does: a full stop, question or exclamation mark, a closing quotation mark after one, or a colon. */
  readonly ended: boolean
  /** Is cut off: ends in an ellipsis. */
  readonly cut: boolean
}

const ENDED = /[.!?:;,。！？؟۔।]["'”’»)\]*\u200e\u200f\s]*$|[-–—]$|\p{Extended_Pictographic}\ufe0f?$/u
/** "... leads in the poll. [Norpress, Halden Post]": the sentence ended before its source. */
const SOURCE_AFTER = /[.!?]["”’']?\s*\[[^[\]]{1,40}\]$/u
const CLOSED_QUOTE = /["”’'»]\s*$/u
const CUT = /(?:…|\.\.\.)\s*["”’']?\s*$/u

/**
 * The lines of a text, empty ones left out. Line ends may be \n, \r\n, \r or Unicode line separators. The lines of a paragraph
 * that was broken for its width are one line, with a blank for each character of a break: offsets stay.
 */
export function linesOf(text: string): readonly Line[] {
  const printed: PrintedLine[] = []
  let end = 0
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const words = match[0].trim()
    if (words === '') continue
    const start = match.index + match[0].indexOf(words)
    const between = text.slice(end, start).replace(/\r\n/g, '\n')
    const follows = printed.length > 0 && (between.match(/[\n\r\u2028\u2029]/g)?.length ?? 0) === 1
    end = start + words.length
    printed.push({ start, end, text: words, follows })
  }
  const width = widthOf(printed)
  const lines: Line[] = []
  for (let i = 0; i < printed.length; i++) {
    const { start } = printed[i]!
    let last = i
    while (width !== null && last + 1 < printed.length && goesOn(printed[last]!, printed[last + 1]!, width)) last++
    const words =
      last === i ? printed[i]!.text : text.slice(start, printed[last]!.end).replace(/[\n\r\u2028\u2029]/g, ' ')
    lines.push(lineAt(words, start, lines.length))
    i = last
  }
  return lines
}

function lineAt(text: string, start: number, index: number): Line {
  const tail = text.slice(-60)
  const cut = CUT.test(tail)
  return {
    index,
    start,
    end: start + text.length,
    text,
    words: wordCount(text),
    ended: !cut && (ENDED.test(tail) || SOURCE_AFTER.test(tail) || (CLOSED_QUOTE.test(tail) && /[.!?,]/.test(text))),
    cut,
  }
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

function wordCount(text: string): number {
  let count = 0
  WORD.lastIndex = 0
  while (WORD.test(text)) count++
  return count
}

/** Rules ask for the words of one line many times over. Started again at this many characters, so that memory stays bounded. */
const KEPT_CHARACTERS = 300_000

/** `work` that keeps what it made of the texts of one report or so. */
function kept<T>(work: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>()
  let characters = 0
  return (text) => {
    const known = made.get(text)
    if (known !== undefined) return known
    if (characters > KEPT_CHARACTERS) {
      made.clear()
      characters = 0
    }
    const one = work(text)
    if (text.length > KEPT_CHARACTERS) return one
    characters += text.length
    made.set(text, one)
    return one
  }
}

/** The words of a line in lower case, for comparing lines. */
export const wordsOf: (text: string) => readonly string[] = kept(
  (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
)

/** Words too common to say what a text is about. Ours. */
const COMMON = new Set(
  (
    'about above after again against also although among another around because been before being below between both ' +
    'could does doing down during each even every first from further have having here himself herself into itself just ' +
    'last later least less like made make many might more most much must near never next none only other over said same ' +
    'says several should since some still such than that their them then there these they this those though three ' +
    'through today told took under until upon very want well went were what when where which while will with within ' +
    'without would year years your'
  ).split(' '),
)

/** The words that say what a stretch is about: four letters and more, common ones left out. */
export const contentWords: (text: string) => ReadonlySet<string> = kept((text) => {
  const found = new Set<string>()
  for (const word of wordsOf(text)) if (word.length >= 4 && !COMMON.has(word)) found.add(word)
  return found
})
