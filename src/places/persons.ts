import type { Name } from '../language/analysis.ts'
import { LOCAL_BODIES, PART_WORDS, VENUES } from './cues.ts'
import { fold } from './fold.ts'
import { keyOf, type Piece, textOf } from './runs.ts'
import { WordTable } from './word-table.ts'

const LED = /(?:^|[^\p{L}])(?:in|at|near|outside|off|of|from|to|around|across)(?: the)?(?: \p{Ll}+){0,2} $/iu
/** Begins a place's name, not a person's. */
export const BEGINS_A_PLACE =
  /^(?:Mount|Mt|Lake|River|Cape|Isle|Port|Camp|Fort|Saint|St|New|Point|Gulf|Bay|Rio|San|Santa|El|La|Los|Las|Nizhny|Khan|Tel|Beit|Bir|Wadi|Puerto|Ciudad|Great|Little|Royal|Grand)$/

/** Words of a text that are parts of names of persons, teams and bodies. */
export interface OtherNames {
  /** Words of persons' names, as the lines have them, and folded as the language stage has them. */
  readonly persons: readonly Piece[]
  readonly told: ReadonlySet<string>
  /** Folded pairs of a town and the word after it: "chicago cubs". */
  readonly teams: ReadonlySet<string>
}

/** Whether a word is part of a person's name. Most are other words of plain letters, which their hashes tell. */
export function isPersons({ persons, told }: OtherNames, word: Piece): boolean {
  if (persons.length === 0 && told.size === 0) return false
  const key = keyOf(word)
  for (const person of persons) {
    const mayBeSame = person.hash === word.hash || person.hash === 0 || word.hash === 0
    if (mayBeSame && keyOf(person) === key) return true
  }
  return told.has(key)
}

/**
 * The words that are parts of other names in a text: after "Vera Jackson", a later "Jackson" is she and not the town.
 *
 * @param lines the lines of the text whose capitals tell something
 */
export function otherNamesIn(
  lines: readonly { readonly text: string; readonly runs: readonly (readonly Piece[])[] }[],
  names: readonly Name[],
): OtherNames {
  const persons: Piece[] = []
  const teams = new Set<string>()
  for (const { text: line, runs } of lines) {
    for (const run of runs) {
      for (let at = 0, next = 0; at < run.length; at = next) {
        for (next = at + 1; next < run.length && run[next]!.tight; next++) {
          const [town, word] = [run[next - 1]!, run[next]!]
          if (town.spots.length > 0 && word.spots.length === 0 && isNoBody(textOf(word)))
            teams.add(`${keyOf(town)} ${keyOf(word)}`)
        }
        const { start } = run[at]!
        if (!isPerson(run, at, next) || LED.test(line.slice(Math.max(0, start - 32), start))) continue
        for (let i = at; i < next; i++) if (!run[i]!.spots.some(({ kind }) => kind === 'country')) persons.push(run[i]!)
      }
    }
  }
  if (names.length === 0) return { persons, told: NOBODY, teams }
  const told = new Set<string>()
  for (const { type, text } of names) {
    if (type !== 'person') continue
    for (const word of text.split(/\s+/)) if (word.length > 2) told.add(fold(word))
  }
  return { persons, told, teams }
}

const NOBODY: ReadonlySet<string> = new Set()
const isNoBody = (word: string): boolean => !VENUES.has(word) && !LOCAL_BODIES.has(word)

const NO_FIRST_NAMES = new WordTable([...PART_WORDS].map((word) => [word, true] as const))
const isSeveral = ({ found }: Piece): boolean => found?.text.includes(' ') === true

/** Two to four words, the first no place: or two towns side by side with no comma, "Vincent Jackson". */
function isPerson(run: readonly Piece[], at: number, end: number): boolean {
  if (end - at < 2 || end - at > 4) return false
  const [first, second] = [run[at]!, run[at + 1]!]
  if (isSeveral(first) || isSeveral(second) || NO_FIRST_NAMES.at(first.line, first.start, first.end)) return false
  if (BEGINS_A_PLACE.test(textOf(first))) return false
  if (first.spots.length === 0) return true
  return second.spots.length > 0 && !second.spots.some(({ kind }) => kind === 'province' || kind === 'country')
}
