import { DIRECTION_WORD, DISTRICT_WORD, VENUE } from './cues.ts'
import { fold } from './fold.ts'
import { notPlaces } from './ordinary.en.ts'
import { countryCalled, type Spot, spotsCalled } from './spot.ts'

const WORD = String.raw`(?:\p{Lu}\.){2,}|(?:St|Ste|Mt|Ft)\.(?= \p{Lu})|\p{Lu}[\p{L}\p{M}]*(?:[’'ʼ-][\p{L}\p{M}]+)*`
const BETWEEN = ` (?:(?:of|de|del|du|da|do|dos|la|le|les|los|las|upon|the|ez|al|el) ){0,2}`
const RUN = new RegExp(`(?:(?:al|el|as|ash|an|ar|at)-)?(?:${WORD})(?:${BETWEEN}(?:${WORD}))*`, 'gu')
const WORDS = new RegExp(WORD, 'gu')
/** Words of a run that are no part of a name: a headline prints them with capitals too. */
const NO_NAME =
  /^(?:In|At|Near|Of|On|The|A|An|And|From|To|For|After|With|As|By|Over|Off|Is|Are|Was|Were|Be|Has|Have|Had|It|Its|He|She|They|His|Her|Their|This|That|But|When|While|Where|Who|How|Why|What|Not|No|Into|Than|Or|If|So|We|I|You|Two|Three|One|More|Says|Said|Outside|Inside|Around|Across)$/
const LONGEST = 5

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A piece of a run: words that name something the gazetteer has, or one word that does not. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly key: string
  readonly spots: readonly Spot[]
  /** Joined to the piece before by one space or hyphen. */
  readonly tight: boolean
}

/** The runs of capitalised words of a line, cut into pieces. */
export function runsIn(line: string): Piece[][] {
  const runs: Piece[][] = []
  RUN.lastIndex = 0
  for (let match = RUN.exec(line); match; match = RUN.exec(line)) {
    const words: Word[] = []
    WORDS.lastIndex = 0
    for (let word = WORDS.exec(match[0]); word; word = WORDS.exec(match[0])) {
      const text = word[0].replace(/['’]s$/, '')
      words.push({ text, start: match.index + word.index, end: match.index + word.index + text.length })
    }
    const first = words[0]
    // "al-Qaim": the article is part of the name.
    if (first && match.index < first.start)
      words[0] = { ...first, text: line.slice(match.index, first.end), start: match.index }
    runs.push(piecesOf(line, words))
  }
  return runs
}

function piecesOf(line: string, words: readonly Word[]): Piece[] {
  const pieces: Piece[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]!
    if (NO_NAME.test(word.text)) {
      at++
      continue
    }
    let piece: Piece | null = null
    for (let length = Math.min(LONGEST, words.length - at); length > 0 && !piece; length--) {
      const end = words[at + length - 1]!.end
      const printed = line.slice(word.start, end)
      const key = fold(printed)
      const spots = isNoName(printed, key) ? [] : spotsCalled(key)
      if (spots.length > 0 || (length === 1 && !piece)) {
        const before = pieces[pieces.length - 1]
        const tight = before !== undefined && /^[ -]$/.test(line.slice(before.end, word.start))
        piece = { start: word.start, end, text: printed, key, spots, tight }
        at += length
      }
    }
    pieces.push(piece!)
  }
  return pieces
}

/** Words that only take part in names: "City", "Northern", "Airport"; and two letters, unless they are a country's. */
function isNoName(printed: string, key: string): boolean {
  if (notPlaces.has(key)) return true
  if (key.length < 3) return countryCalled(key) === undefined && !/^(?:la)$/.test(key)
  return VENUE.test(printed) || DISTRICT_WORD.test(printed) || DIRECTION_WORD.test(printed)
}
