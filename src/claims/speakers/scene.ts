import type { Analysis } from '../../language/analysis.ts'
import type { Source } from '../claim.ts'
import type { Body } from './bodies.ts'
import type { Kind } from './body-kinds.ts'
import type { People, Person } from './people.ts'
import type { Phrase } from './phrase.ts'
import type { Stranger } from './strangers.ts'

/** Somebody who spoke, as far as the report lets us know. */
export interface Speaker {
  readonly name: string | null
  readonly role: string | null
  readonly kind: Source['kind']
  readonly unnamed: boolean
  readonly count: number | null
  readonly gender: 'f' | 'm' | null
  readonly plural: boolean
  readonly head: string
}

/** Somebody's turn: who spoke, and the first token of the words for it. */
export interface Spoke {
  readonly speaker: Speaker
  readonly at: number
}

/** A report while its sources are read in the order of the text. */
export interface Scene {
  readonly analysis: Analysis
  readonly people: People
  /** First tokens of all mentions of people, rising. */
  readonly mentions: readonly number[]
  readonly bodies: readonly Body[]
  /** First tokens of `bodies`, rising. */
  readonly bodyPlaces: readonly number[]
  /** The kinds of bodies that a name may be, each worked out once. */
  readonly kindsOf: (name: string) => readonly Kind[]
  /** People brought in without a name, and the first tokens of the words for them, rising. */
  readonly strangers: readonly Stranger[]
  readonly strangerPlaces: readonly number[]
  /** Single names that stand for countries and towns. */
  readonly countries: ReadonlySet<string>
  /** Names that the language stage took for bodies. */
  readonly organisations: ReadonlySet<string>
  /** Who has spoken so far. */
  readonly spoken: Spoke[]
  /** Whom "he" and "she" have meant so far, outside quotations, whether or not they brought a statement. */
  readonly voices: Spoke[]
  /** Up to which token "he" and "she" have been followed. */
  listened: number
}

/** How many speakers or bodies back anything may point: a report without end stays linear. */
export const reach = 300

/** The latest who spoke and fits. */
export function lastSpoken({ spoken }: Scene, fits: (spoke: Spoke) => boolean): Spoke | undefined {
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - reach); i--) if (fits(spoken[i]!)) return spoken[i]
  return undefined
}

/** A person of the report as a speaker. */
export function asSpeaker(person: Person): Speaker {
  return {
    name: person.name,
    role: person.role,
    kind: 'person',
    unnamed: false,
    count: null,
    gender: person.gender,
    plural: false,
    head: person.surname,
  }
}

/** A speaker of whom only the printed words are known. */
export function nobody(phrase: Phrase): Speaker {
  return {
    name: null,
    role: null,
    kind: 'unknown',
    unnamed: false,
    count: phrase.count,
    gender: null,
    plural: phrase.plural,
    head: phrase.head,
  }
}

/** A noun without its plural ending. */
export const singular = (word: string) => word.replace(/(?<!s)s$/, '')
