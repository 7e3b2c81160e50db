import type { Citation } from '../incident.ts'

/** One line of an account as every output shows it: a label, words, and where to check them. */
export interface Line {
  readonly label: string
  readonly text: string
  readonly cites: readonly Citation[]
  /** Lines that belong under it: the history of a figure, how a warning was received. */
  readonly under: readonly Line[]
  /** How many lines under it were left out for want of room. */
  readonly left?: number
  /** Id of another account that it points to. */
  readonly account?: string
}

/** A part of an account under one heading. */
export interface Section {
  readonly name:
    | 'Figures'
    | 'Blame'
    | 'Warnings'
    | 'Disagreements'
    | 'Said'
    | 'Timeline'
    | 'Other incidents these reports tell of'
  readonly lines: readonly Line[]
  /** How many of its lines were left out for want of room. */
  readonly left: number
}

/** How many lines of each long section to show, and of the states of each count; all of one that is not named. */
export type Room = Readonly<Partial<Record<Section['name'] | 'states', number>>>
