import { timeOf } from '../figures/count-time.ts'
import { type CountedFigure, type Dispute, figureWords } from '../figures/reconcile.ts'
import { compareTimes, dayWords } from '../times/compare.ts'

/** Counts of one kind that cannot all be right: each number once, with all who give it. */
export interface Rivals {
  readonly sides: readonly { readonly words: string; readonly figures: readonly CountedFigure[] }[]
  /** "14 (Echo, 3 May 2019), 16 (Mail, 3 May 2019) and 17 (Post, 4 May 2019) cannot all be right". */
  readonly reason: string
}

/**
 * Puts disputes over one kind of count that hang together into one: a night on which five papers give five numbers is one
 * disagreement with five sides, not ten.
 *
 * @param disputes pairs of figures that exclude each other
 */
export function disputesTogether(disputes: readonly Dispute[]): readonly Rivals[] {
  const groupOf = new Map<string, Set<CountedFigure>>()
  const words = (one: CountedFigure): string => figureWords(one.figure)
  for (const { a, b } of disputes) {
    const [own, other] = [groupOf.get(words(a)), groupOf.get(words(b))]
    const group = own ?? other ?? new Set<CountedFigure>()
    for (const one of own && other && own !== other ? other : []) {
      group.add(one)
      groupOf.set(words(one), group)
    }
    for (const one of [a, b]) {
      group.add(one)
      groupOf.set(words(one), group)
    }
  }
  return [...new Set(groupOf.values())].map((group) => {
    const sides = [...Map.groupBy([...group].sort(byTime), words)].map(([said, figures]) => ({ words: said, figures }))
    const told = sides.map((side) => `${side.words} (${[...new Set(side.figures.map(whose))].join('; ')})`)
    const all = told.length === 2 ? 'both' : 'all'
    return { sides, reason: `${told.slice(0, -1).join(', ')} and ${told.at(-1)} cannot ${all} be right` }
  })
}

/** The outlet of a count and the day it holds for: "Orlo Echo, 8 Mar 2022". */
export function whose(one: CountedFigure): string {
  const day = dayOf(one)
  const outlet = one.outlet ?? one.reportId
  return day === null ? outlet : `${outlet}, ${day}`
}

/** The day a count holds for, in words. */
export function dayOf(one: CountedFigure): string | null {
  const time = timeOf(one)
  return time === null ? null : dayWords(time)
}

/** By day, then from the least number to the most, so that the order of papers does not show. */
function byTime(a: CountedFigure, b: CountedFigure): number {
  const day = (one: CountedFigure): string => (timeOf(one) ?? 'XXXX').replace(/T[^/]*/g, '')
  const least = ({ figure }: CountedFigure): number => figure.value ?? figure.min ?? figure.max ?? 0
  return (
    compareTimes(day(a), day(b)) ||
    least(a) - least(b) ||
    (a.reportId < b.reportId ? -1 : a.reportId > b.reportId ? 1 : a.figure.span.start - b.figure.span.start)
  )
}
