import type { Copy } from '../copies/copy.ts'
import type { Item } from './growing.ts'
import type { IncidentText } from './incident-text.ts'
import { SideBySide } from './side-by-side.ts'
import type { TermTable } from './terms.ts'

/** What is known of all reports of a run when its groups are written up. */
export interface Run {
  readonly views: readonly IncidentText[]
  /** By place in `views`. */
  readonly items: readonly Item[]
  readonly table: TermTable
  /** By the ids of the two reports, the lower first: "a~b". */
  readonly copies: ReadonlyMap<string, Copy>
  /** The sort of each term, WORD to OTHER. */
  readonly sorts: Uint8Array
  /** Scratch for the scalar products of one group. */
  readonly side: SideBySide
}

/** Sorts of terms as links tell them; a number of one digit tells nothing. */
export const WORD = 0
export const NAME = 1
export const NUMBER = 2
export const OTHER = 3

function sortsOf(table: TermTable): Uint8Array {
  const sorts = table.nameMarks()
  for (let term = 0; term < sorts.length; term++)
    if (table.isNumber(term)) sorts[term] = table.isOneDigit(term) ? OTHER : NUMBER
  return sorts
}

/** Puts together what is known of a run. */
export function runOf(
  views: readonly IncidentText[],
  items: readonly Item[],
  table: TermTable,
  copies: readonly Copy[],
): Run {
  const byPair = new Map(copies.map((copy) => [[copy.from, copy.to].sort().join('~'), copy]))
  return { views, items, table, copies: byPair, sorts: sortsOf(table), side: new SideBySide(table.terms) }
}
