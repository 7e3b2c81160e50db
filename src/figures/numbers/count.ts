import type { FigureKind, Qualifier } from '../figure.ts'

/**
 * A number phrase: qualifier, number and counted noun, words [first, last) of the sentence.
 * "at least 40 people" · "dozens more" · "Three of those trapped" · "no one" · "a couple and their child".
 */
export interface Count {
  readonly first: number
  readonly last: number
  /** Place of the number itself. */
  readonly number: number
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: Qualifier
  /** What the noun makes it a count of; 'bare' without a noun, 'unknown' with one that is in no list. */
  readonly of: 'people' | 'bare' | 'unknown' | 'thing' | 'event'
  /** The counted noun, lower case; null for a bare number. */
  readonly head: string | null
  /** The kind that the noun itself gives: "12 arrests", "20 buildings". */
  readonly nounKind: FigureKind | null
  /** The state before the noun: "10 dead bodies", "40 injured people". */
  readonly state: FigureKind | null
  /** Words of a definite group that the number is taken from: "of [those trapped]", "of [whom]". */
  readonly group: { readonly first: number; readonly last: number } | null
  /** "another", "more", "others", "further". */
  readonly more: boolean
  /** A word that says which ones: nationality, age, trade. False for "people", "others", "victims". */
  readonly specific: boolean
  readonly ordinal: boolean
  /** "those two people", "the two men": an earlier count told again. */
  readonly pointing: 'the' | 'those' | null
  /** Graded by an adverb or adjective inside: "12 seriously injured". */
  readonly graded: 'grave' | 'slight' | null
}

export interface Bounds {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
}

/** Bounds by qualifier: at least and more than give the least, nearly, under and up to the most, about only a value. */
export function boundsOf(qualifier: Qualifier, value: number): Bounds {
  if (qualifier === 'at_least' || qualifier === 'more_than') return { value, min: value, max: null }
  if (qualifier === 'nearly' || qualifier === 'under' || qualifier === 'up_to') return { value, min: null, max: value }
  if (qualifier === 'about') return { value, min: null, max: null }
  return { value, min: value, max: value }
}
