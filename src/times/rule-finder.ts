/**
 * Which rules can fit a sentence, told from its classes in one pass and held as bits: most rules need a class, a second one
 * beside it, and two neighbours, which few sentences have. A rule's pattern is run only where all three are there.
 */
import type { Rule } from './context.ts'
import { neededByRules } from './triggers.ts'

/** Every class that a pattern may name; the place is its number. 0 is every other class. */
const alphabet = ` _-.,'~IXHYDNnoE5MWVSsRPpK09uUwqzlbxthjgeadyrFBmLvkiAGOc2TZ78fQJ1C*+36`
const numberOf = new Uint8Array(128)
for (let index = 1; index < alphabet.length; index++) numberOf[alphabet.charCodeAt(index)] = index
const WIDTH = alphabet.length
const PLAIN_WORD = numberOf['_'.charCodeAt(0)]!

/** 1 for the classes without one of which no rule is tried. */
const needed = new Uint8Array(WIDTH)
for (const letter of neededByRules) needed[numberIn(letter)] = 1

/** Rules by bits: a list has more of them than a number has bits, so two numbers hold them. */
interface RuleBits {
  readonly low: Int32Array
  readonly high: Int32Array
}

const ruleBits = (size: number): RuleBits => ({ low: new Int32Array(size), high: new Int32Array(size) })

function set({ low, high }: RuleBits, at: number, rule: number): void {
  if (rule < 32) low[at]! |= 1 << rule
  else high[at]! |= 1 << (rule - 32)
}

/** The most rules that a list may have. */
export const MOST_RULES = 64

/** Finds the rules of one list that can fit. */
export class RuleFinder {
  /** By class: the rules that have it among their anchors, and beside them. */
  private readonly anchors = ruleBits(WIDTH)
  private readonly besides = ruleBits(WIDTH)
  /** By class, and by two neighbours: the rules that ask for them. */
  private readonly single = ruleBits(WIDTH)
  private readonly pairs = ruleBits(WIDTH * WIDTH)
  /** Rules that need nothing beside their anchors; no neighbours. */
  private readonly freely = ruleBits(2)
  /** What the last sentence had. */
  low = 0
  high = 0

  constructor(rules: readonly Rule[]) {
    if (rules.length > MOST_RULES) throw new Error(`${rules.length} rules do not fit ${MOST_RULES} bits`)
    rules.forEach(({ anchors, besides, near }, rule) => {
      for (const letter of anchors) set(this.anchors, numberIn(letter), rule)
      for (const letter of besides ?? '') set(this.besides, numberIn(letter), rule)
      if (besides === undefined) set(this.freely, 0, rule)
      if (near === undefined) set(this.freely, 1, rule)
      for (const each of near?.split(' ') ?? []) {
        const [first = '', second] = each.split('>')
        for (const letter of first) {
          if (second === undefined) set(this.single, numberIn(letter), rule)
          else for (const next of second) set(this.pairs, numberIn(letter) * WIDTH + numberIn(next), rule)
        }
      }
    })
  }

  /** Leaves the rules that can fit a sentence of these classes in `low` (the first 32 of the list) and `high`. */
  find(classes: string): void {
    const { anchors, besides, single, pairs, freely } = this
    let anchorLow = 0
    let anchorHigh = 0
    let besideLow = freely.low[0]!
    let besideHigh = freely.high[0]!
    let nearLow = freely.low[1]!
    let nearHigh = freely.high[1]!
    let before = 0
    let tells = 0
    for (let at = 0; at < classes.length; at++) {
      const number = numberOf[classes.charCodeAt(at) & 127]!
      if (number !== PLAIN_WORD) {
        tells |= needed[number]!
        anchorLow |= anchors.low[number]!
        anchorHigh |= anchors.high[number]!
        besideLow |= besides.low[number]!
        besideHigh |= besides.high[number]!
        const pair = before * WIDTH + number
        nearLow |= single.low[number]! | pairs.low[pair]!
        nearHigh |= single.high[number]! | pairs.high[pair]!
      } else if (before !== PLAIN_WORD) {
        nearLow |= pairs.low[before * WIDTH + number]!
        nearHigh |= pairs.high[before * WIDTH + number]!
      }
      before = number
    }
    this.low = tells === 0 ? 0 : anchorLow & besideLow & nearLow
    this.high = tells === 0 ? 0 : anchorHigh & besideHigh & nearHigh
  }

  /** Whether a rule's pattern can fit from a place on: there is one of its anchors. */
  mayFitFrom(rule: number, classes: string, from: number): boolean {
    const bits = rule < 32 ? this.anchors.low : this.anchors.high
    const bit = 1 << (rule & 31)
    for (let at = from; at < classes.length; at++) {
      if ((bits[numberOf[classes.charCodeAt(at) & 127]!]! & bit) !== 0) return true
    }
    return false
  }
}

function numberIn(letter: string): number {
  const number = numberOf[letter.charCodeAt(0)]!
  if (number === 0) throw new Error(`'${letter}' is no class`)
  return number
}
