import type { FigureKind, Qualifier } from '../figure.ts'

/** What `countsInOther` needs to know of a language. A further language is a further file of these. */
export interface LanguageData {
  /** ISO 639-1. */
  readonly language: string
  readonly rule: string
  readonly worthReading: RegExp
  /** Qualifier, then its phrases. */
  readonly qualifiers: readonly (readonly [Qualifier, ...string[]])[]
  readonly numbers: ReadonlyMap<string, number>
  readonly magnitudes: ReadonlyMap<string, number>
  readonly scales: readonly (readonly [RegExp, number])[]
  readonly people: RegExp
  readonly things: readonly (readonly [FigureKind, RegExp])[]
  readonly measuring: RegExp
  readonly kinds: readonly (readonly [FigureKind, RegExp])[]
  readonly measures: RegExp
}
