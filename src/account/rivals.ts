import { timeOf } from '../figures/count-time.ts'
import { type CountedFigure, type Dispute, figureWords, type HistoryEntry } from '../figures/reconcile.ts'
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
 * @param states of the count: whoever gives a number on the same day stands with it
 */
export function disputesTogether(disputes: readonly Dispute[], states: readonly HistoryEntry[]): readonly Rivals[] {
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
    const all = states.filter((state) => state.figures.some((one) => group.has(one))).flatMap(({ figures }) => figures)
    const sides = [...Map.groupBy([...new Set([...group, ...all])].sort(byTime), words)].map(([said, figures]) => ({
      words: said,
      figures,
    }))
    const told = sides.map((side) => `${side.words} (${whoseWords(side.figures)})`)
    const many = told.length === 2 ? 'both' : 'all'
    return { sides, reason: `${told.slice(0, -1).join(', ')} and ${told.at(-1)} cannot ${many} be right` }
  })
}

/** The outlets of counts and the days they hold for: "Orlo Echo and County Mail, 8 Mar 2022; Selm Today, 9 Mar 2022". */
export function whoseWords(figures: readonly CountedFigure[]): string {
  const days = Map.groupBy(figures, dayOf)
  return [...days]
    .map(([day, own]) => {
      const outlets = [...new Set(own.map((one) => one.outlet ?? one.reportId))]
      const names = outlets.length > 1 ? `${outlets.slice(0, -1).join(', ')} and ${outlets.at(-1)}` : outlets[0]!
      return day === null ? names : `${names}, ${day}`
    })
    .join('; ')
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
