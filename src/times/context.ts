import type { Lexeme, Lexemes } from './lexemes.ts'
import type { Reference } from './reference.ts'

/** What a rule made of an expression. */
export interface Reading {
  readonly type: 'date' | 'time' | 'duration' | 'set'
  readonly value: string
  readonly timex: string
  /** Whether the words alone gave the value. */
  readonly stated: boolean
  /** The day it means, as a day number, where it is one day. */
  readonly day?: number
  /** The month it means, where it is one month or one day. */
  readonly month?: { readonly year: number; readonly month: number }
  /** The year it means or lies in. */
  readonly year?: number
  /** Quarter of `year`, where it is one quarter. */
  readonly quarter?: number
  /** A time of day whose day the sentence gives elsewhere: the TIMEX3 tail ('T10:35', 'TMO'). */
  readonly clock?: string
  /** Offset from UTC of `clock`, 'Z' or '-05:00'. */
  readonly zone?: string
  /**
   * What it was counted from, when that is not the reference: the printed words of an earlier expression, or what a
   * length lies before or after ("before the attack").
   */
  readonly from?: string
}

/** A stretch of a sentence that a rule's pattern fits. */
export interface Match {
  readonly lexemes: Lexemes
  readonly classes: string
  /** Half-open range of lexemes. */
  readonly from: number
  readonly to: number
  readonly context: Context
}

/** One rule: the classes it fits and what the expression means. */
export interface Rule {
  /** `times/phenomenon`. */
  readonly name: string
  /** One sentence for `hearsay why`. */
  readonly explained: string
  /** Classes of which every fit of the pattern holds at least one. */
  readonly anchors: string
  /** Classes of which a sentence must have one besides, where every fit of the pattern has. */
  readonly besides?: string
  /**
   * What a sentence must have one of, where every fit of the pattern has: two neighbours, one of the classes before '>' and
   * then one of those after it, or a class alone. 'H DN>T': a clock, or a number before "a.m.".
   */
  readonly near?: string
  /** Over the class string of a sentence; global. */
  readonly pattern: RegExp
  /** Its meaning, or null when the words turn out to be no time. */
  read(match: Match): Reading | null
}

/** What is known while an article is read from top to bottom. */
export interface Context {
  readonly reference: Reference
  /** A day after the reference on which the report was still written, and how we know ("changed 2017-09-15"). */
  readonly updated: { readonly day: number; readonly words: string } | null
  /** The last single day mentioned, for "that day" and "three days later". */
  day: { readonly number: number; readonly words: string } | null
  /** The last month mentioned. */
  month: { readonly year: number; readonly month: number } | null
  /** The last year mentioned. */
  year: number | null
  /** Whether that year was told after the last day: "won in 2008 but lost four years later". */
  yearIsNewer: boolean
  /** The quarter that the report is about, which "a year earlier" compares with: the one named most often so far. */
  quarter: { readonly year: number; readonly quarter: number } | null
  /** How often each quarter (year * 4 + quarter) was named. */
  readonly quarters: Map<number, number>
}

export function newContext(reference: Reference, updated: Context['updated'] = null): Context {
  return {
    reference,
    updated,
    day: null,
    month: null,
    year: null,
    yearIsNewer: false,
    quarter: null,
    quarters: new Map(),
  }
}

/** The first lexeme of the match whose class is one of `letters`. */
export function find(match: Match, letters: string): Lexeme | undefined {
  const at = place(match, letters)
  return at < 0 ? undefined : match.lexemes.at(at)
}

/** The place of that lexeme, or -1. */
export function place(match: Match, letters: string, from: number = match.from): number {
  const { classes, to } = match
  for (let index = from; index < to; index++) {
    const code = classes.charCodeAt(index)
    for (let at = 0; at < letters.length; at++) if (letters.charCodeAt(at) === code) return index
  }
  return -1
}

/** The word before the match, '' at the start of the sentence. */
export function wordBefore(match: Match, back = 1): string {
  return match.lexemes.at(match.from - back)?.word.toLowerCase() ?? ''
}

/** The word after the match, '' at the end of the sentence. */
export function wordAfter(match: Match, on = 1): string {
  return match.lexemes.at(match.to - 1 + on)?.word.toLowerCase() ?? ''
}
