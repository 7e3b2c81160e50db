import type { DetailTable, Tally } from '../details.ts'
import { SORTS, type SortOfDetail } from './detail.ts'

/**
 * How much one pair of reports says that both tell, of a sort of detail, other values, or the same: natural logarithms of
 * how much more often that is so of two happenings of a kind than of one, counted over pairs of reports of the measured
 * sets and rounded. Tolls grow, so other ones say nothing; years are often those of something before.
 */
export const SAYS: Readonly<Record<SortOfDetail, { readonly other: number; readonly same: number }>> = {
  age: { other: 1, same: -2.5 },
  count: { other: 1.4, same: -1.8 },
  date: { other: 0.3, same: -1.7 },
  magnitude: { other: 2.5, same: -1.9 },
  money: { other: 1.3, same: -2.5 },
  person: { other: 0.8, same: -1.6 },
  place: { other: 1.4, same: -2.5 },
  region: { other: 0.4, same: -2 },
  toll: { other: 0, same: -2.5 },
  vessel: { other: 1.5, same: -2.5 },
  weekday: { other: 1.5, same: -0.9 },
  year: { other: 0.2, same: -2.5 },
}
const SAID = SORTS.map((sort) => SAYS[sort])

/** Details of so many sorts, or of so many reports on either side, say about two thirds of what they can. */
const ENOUGH = 4
/**
 * Where nearly all reports of two groups tell two things, always others, and agree in nothing, their words can be the same to
 * the letter: two launches of one rocket, told by one agency.
 */
const WHEN_CLEAR = 2
const NEARLY_ALL = Math.sqrt(2 / 3)
/** How far what details say moves the nearness of two groups. */
const MOVES = 0.7
/** Details lift no pair further than this, and lower none below that. */
export const MOST_BY_DETAILS = 1.2
const LEAST_BY_DETAILS = 0.1

/**
 * How much the details of two groups speak for or against one happening: a factor of their nearness. In each sort that both
 * tell, the share of agreeing pairs of reports counts; all counts more the more sorts there are and the more reports tell them.
 *
 * @param sizes reports of the two groups
 */
export function byDetails(a: Tally, b: Tally, sizes: readonly [number, number], table: DetailTable): number {
  findShared(a, b, table)
  against.fill(0)
  tells.fill(0)
  let [clear, agreed] = [0, 0]
  for (let s = 0; s < shared; s++) {
    const sort = table.sorts[slots[s]!]!
    const [tellA, tellB] = [tellsA[s]!, tellsB[s]!]
    const agreeing = Math.min(1, agrees[s]! / (tellA * tellB))
    const telling = Math.sqrt(Math.min(tellA / sizes[0], tellB / sizes[1]))
    const { other, same } = SAID[sort]!
    if (agreeing > 0) agreed++
    else if (other >= 1 && telling >= NEARLY_ALL) clear++
    const says = ((1 - agreeing) * other + agreeing * same) * telling
    // Of the things counted the one that says most: ties go to what speaks against.
    const before = against[sort]!
    if (Math.abs(says) > Math.abs(before) || (says > 0 && says === -before)) {
      against[sort] = says
      tells[sort] = Math.min(tellA, tellB)
    }
  }
  let all = 0
  let told = 0
  for (let sort = 0; sort < against.length; sort++) {
    all += against[sort]!
    told += tells[sort]!
  }
  all *= 1 - Math.exp(-told / ENOUGH)
  if (clear >= 2 && agreed === 0 && Math.min(sizes[0], sizes[1]) >= 2) all *= WHEN_CLEAR
  return Math.min(MOST_BY_DETAILS, Math.max(LEAST_BY_DETAILS, Math.exp(-MOVES * all)))
}

/** What speaks against one happening, by sort. */
const against = new Float64Array(SORTS.length)
/** How many reports of the group with fewer of them tell it. */
const tells = new Float64Array(SORTS.length)
/** Scratch: the slots that two groups share, how many reports of each tell them, and how many pairs of those agree. */
const MOST = 256
const slots = new Uint32Array(MOST)
const tellsA = new Uint32Array(MOST)
const tellsB = new Uint32Array(MOST)
const agrees = new Float64Array(MOST)
let shared = 0

function findShared(a: Tally, b: Tally, table: DetailTable): void {
  shared = 0
  const [xs, ys] = [a.ids, b.ids]
  for (let i = 0, j = 0; i < xs.length && j < ys.length; ) {
    const x = xs[i]!
    const y = ys[j]!
    if (x === y) {
      const slot = table.slots[x]!
      // The id of a slot is made before those of its values, so it comes first.
      if (slot !== x) addAgreeing(slot, a.counts[i]! * b.counts[j]!)
      else if (shared < MOST) {
        slots[shared] = x
        tellsA[shared] = a.counts[i]!
        tellsB[shared] = b.counts[j]!
        agrees[shared++] = 0
      }
    }
    if (x <= y) i++
    if (y <= x) j++
  }
}

function addAgreeing(slot: number, pairs: number): void {
  for (let s = 0; s < shared; s++) if (slots[s] === slot) agrees[s]! += pairs
}
