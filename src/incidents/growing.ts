import type { Slab } from '../copies/slab.ts'
import { bothTallies, type DetailTable, type Tally } from './details.ts'
import { byDetails, MOST_BY_DETAILS } from './rules/weigh-details.ts'
import { type HeldVector, heldOnce, lengthOf, product, sumOfHeld, type TermVector } from './vectors.ts'

/** What stands between two groups, beside the nearness of their words. */
export interface Item {
  readonly vector: TermVector
  /** Day of publication, NaN when unknown. */
  readonly day: number
  /** Names in its opening. */
  readonly names: TermVector
  /** Numbers with what they count, places, persons, days of its opening. */
  readonly details: Tally
}

/** Groups nearer than this, on the average of all pairs, tell of one happening. */
export const NEAR = 0.125
/** In a folder of few reports more is asked: their rare words are rare by the background only, and chance weighs more. */
export const nearFor = (reports: number): number => NEAR + (0.03 * 20) / (20 + reports)
/** No factor lifts a pair further than this. */
const MOST_BY_DAYS = 1.2
const MOST_LIFT = MOST_BY_DAYS * MOST_BY_DETAILS

/**
 * How much the days between two groups speak for or against one happening. Mild on purpose: an anniversary report is
 * near in words, and old news can be printed late.
 */
export function byDays(days: number): number {
  if (Number.isNaN(days)) return 1
  if (days <= 3) return MOST_BY_DAYS
  if (days <= 30) return 1
  return days <= 120 ? 0.85 : 0.7
}

/** From this many reports on, names that nearly all reports of a group have tell it from its like. */
const TELLING = 3
/**
 * From this many on they tell it from a single report too, where that has names of its own and hardly one of the group's:
 * a headline of four words ("Judge sentences Orsk to death") is else near to any other sentence.
 */
const KNOWN = 5
const WEIGHT_BESIDE_FEW = 0.7
const WEIGHT_OF_NAMES = 0.77

/** What is weighed of a group while it grows. */
export interface Growing {
  size: number
  days: number
  dated: number
  /** Sum of the names, and in how many reports each stands. */
  names: HeldVector
  /** Length of the sum of the names. */
  nameLength: number
  details: Tally
}

/** A growing group with the sum of its reports' vectors. */
export interface Summed extends Growing {
  sum: TermVector
}

/**
 * The veto between two incidents of a kind: each has a name that nearly all its reports have and the other's lack
 * ("Elm" burns in one, "Ostvik" in the other, in the same words). 1 when nothing speaks against one happening.
 */
function byNames(a: Growing, b: Growing): number {
  if (Math.min(a.size, b.size) >= TELLING) return byOwnNames(a, b, WEIGHT_OF_NAMES)
  const few = byFewNames(a, b)
  return few < 1 && Math.max(a.size, b.size) >= KNOWN ? Math.min(few, byOwnNames(a, b, WEIGHT_BESIDE_FEW)) : few
}

function byOwnNames(a: Growing, b: Growing, weight: number): number {
  return 1 - weight * Math.max(0, Math.min(ownName(a, b), ownName(b, a)))
}

/** Between one or two reports and others: hardly a name in common speaks against one happening, though mildly. */
function byFewNames(a: Growing, b: Growing): number {
  const lengths = a.nameLength * b.nameLength
  const common = lengths === 0 ? 0 : product(a.names, b.names) / lengths
  return common < 0.05 ? 0.75 : common < 0.1 ? 0.9 : 1
}

/** The best share by which a name is in `a` and not in `b`. */
function ownName(a: Growing, b: Growing): number {
  const [ours, theirs] = [a.names, b.names]
  let best = 0
  for (let i = 0, j = 0; i < ours.terms.length; i++) {
    const here = ours.holders[i]! / (a.size + 0.5)
    if (here <= best) continue
    while (j < theirs.terms.length && theirs.terms[j]! < ours.terms[i]!) j++
    const there = theirs.terms[j] === ours.terms[i] ? theirs.holders[j]! : 0
    const own = here - there / b.size
    if (own > best) best = own
  }
  return best
}

/** A group of one report. */
export const groupOfOne = (item: Item): Summed => ({
  sum: item.vector,
  size: 1,
  days: Number.isNaN(item.day) ? 0 : item.day,
  dated: Number.isNaN(item.day) ? 0 : 1,
  names: heldOnce(item.names),
  nameLength: lengthOf(item.names),
  details: item.details,
})

/**
 * Takes the reports of `gone` into `into`. The sums of their vectors are the caller's.
 *
 * @param slab where to keep the names
 */
export function absorb(into: Growing, gone: Growing, slab: Slab): void {
  into.names = sumOfHeld(into.names, gone.names, slab)
  into.nameLength = lengthOf(into.names)
  into.details = bothTallies(into.details, gone.details)
  into.size += gone.size
  into.days += gone.days
  into.dated += gone.dated
}

/**
 * How near two groups are: the average cosine of their pairs, weighed by days, names and details.
 *
 * @param sum sum of the cosines of all pairs
 * @param least what it takes to join: below it the costlier weighing is left out
 */
export function nearness(a: Growing, b: Growing, sum: number, least: number, table: DetailTable): number {
  const words = sum / (a.size * b.size)
  if (words * MOST_LIFT < least) return words
  const days = Math.abs(a.days / a.dated - b.days / b.dated)
  const timed = words * byDays(days)
  if (timed * MOST_BY_DETAILS < least) return timed
  const named = timed * byNames(a, b)
  return named * MOST_BY_DETAILS < least ? named : named * byDetails(a.details, b.details, [a.size, b.size], table)
}
