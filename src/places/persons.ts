import type { Name } from '../language/analysis.ts'
import { LOCAL_BODIES, PART_WORDS, VENUES } from './cues.ts'
import { fold } from './fold.ts'
import type { Piece } from './runs.ts'

const LED = /(?:^|[^\p{L}])(?:in|at|near|outside|off|of|from|to|around|across)(?: the)?(?: \p{Ll}+){0,2} $/iu
/** Begins a place's name, not a person's. */
export const BEGINS_A_PLACE =
  /^(?:Mount|Mt|Lake|River|Cape|Isle|Port|Camp|Fort|Saint|St|New|Point|Gulf|Bay|Rio|San|Santa|El|La|Los|Las|Nizhny|Khan|Tel|Beit|Bir|Wadi|Puerto|Ciudad|Great|Little|Royal|Grand)$/

/** Words of a text that are parts of names of persons, teams and bodies. */
export interface OtherNames {
  /** Folded words of persons' names. */
  readonly persons: ReadonlySet<string>
  /** Folded pairs of a town and the word after it: "chicago cubs". */
  readonly teams: ReadonlySet<string>
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
  const persons = new Set<string>()
  const teams = new Set<string>()
  for (const { text: line, runs } of lines) {
    for (const run of runs) {
      for (let at = 0; at < run.length; ) {
        let last = at
        while (run[last + 1]?.tight) last++
        const words = run.slice(at, last + 1)
        at = last + 1
        for (const [i, word] of words.entries())
          if (
            i > 0 &&
            word.spots.length === 0 &&
            words[i - 1]!.spots.length > 0 &&
            !VENUES.has(word.text) &&
            !LOCAL_BODIES.has(word.text)
          )
            teams.add(`${words[i - 1]!.key} ${word.key}`)
        if (
          words.length > 1 &&
          isPerson(words) &&
          !LED.test(line.slice(Math.max(0, words[0]!.start - 32), words[0]!.start))
        )
          for (const { key, spots } of words) if (!spots.some(({ kind }) => kind === 'country')) persons.add(key)
      }
    }
  }
  for (const { type, text } of names) {
    if (type !== 'person') continue
    for (const word of text.split(/\s+/)) if (word.length > 2) persons.add(fold(word))
  }
  return { persons, teams }
}

/** Two or three words, the first no place: or two towns side by side with no comma, "Vincent Jackson". */
function isPerson(words: readonly Piece[]): boolean {
  const [first, second] = words as [Piece, Piece]
  if (words.length > 4 || PART_WORDS.has(first.text) || BEGINS_A_PLACE.test(first.text)) return false
  if (first.text.includes(' ') || second.text.includes(' ')) return false
  if (first.spots.length === 0) return true
  return second.spots.length > 0 && !second.spots.some(({ kind }) => kind === 'province' || kind === 'country')
}
