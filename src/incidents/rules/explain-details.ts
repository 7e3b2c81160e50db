import { openingOf } from '../details.ts'
import { type IncidentText, publishedDay } from '../incident-text.ts'
import { SORTS, type SortOfDetail } from './detail.ts'
import { readDetails } from './read-details.ts'
import { SAYS } from './weigh-details.ts'

/** How sorts of details are called where they are explained. */
export const CALLED: Readonly<Record<SortOfDetail, string>> = {
  age: 'age',
  count: 'counted',
  date: 'date',
  magnitude: 'magnitude',
  money: 'money',
  person: 'person',
  place: 'place',
  region: 'region',
  toll: 'toll',
  vessel: 'ship, flight or storm',
  weekday: 'day',
  year: 'year',
}

/** The values that some reports tell of one thing, how they are printed, and in how many reports. */
interface Told {
  readonly sort: SortOfDetail
  readonly reports: { readonly values: ReadonlySet<string>; readonly printed: ReadonlyMap<string, string> }[]
}

/**
 * The details that two groups of reports both tell: "place: Leeds beside Cork" where they differ, "day: Friday" where they
 * agree. What weighs most comes first.
 */
export function detailReasons(
  ours: readonly IncidentText[],
  theirs: readonly IncidentText[],
): { readonly speaksFor: readonly string[]; readonly against: readonly string[] } {
  const [here, there] = [toldBy(ours), toldBy(theirs)]
  const speaksFor: { weight: number; line: string }[] = []
  const against: { weight: number; line: string }[] = []
  for (const [slot, a] of here) {
    const b = there.get(slot)
    if (!b) continue
    const agreeing = a.reports.reduce(
      (sum, one) => sum + b.reports.filter((other) => [...one.values].some((value) => other.values.has(value))).length,
      0,
    )
    const share = agreeing / (a.reports.length * b.reports.length)
    const { other, same } = SAYS[a.sort]
    const weight = (1 - share) * other + share * same
    const name = CALLED[a.sort]
    if (weight > 0) against.push({ weight, line: `${name}: ${usual(a)} beside ${usual(b)}` })
    else if (weight < 0) speaksFor.push({ weight: -weight, line: `${name}: ${either(usual(a, b), usual(b, a))}` })
  }
  const lines = (found: { weight: number; line: string }[]): readonly string[] => [
    ...new Set(found.sort((x, y) => y.weight - x.weight || (x.line < y.line ? -1 : 1)).map(({ line }) => line)),
  ]
  return { speaksFor: lines(speaksFor), against: lines(against) }
}

const either = (a: string, b: string): string => (a === b ? a : `${a} and ${b}`)

/** What reports tell, by sort and what is counted, in the order of SORTS. */
function toldBy(views: readonly IncidentText[]): Map<string, Told> {
  const told = new Map<string, Told>()
  for (const view of views) {
    const own = new Map<string, { sort: SortOfDetail; values: Set<string>; printed: Map<string, string> }>()
    readDetails(openingOf(view), publishedDay(view), (sort, unit, value, printed) => {
      const slot = `${sort} ${unit}`
      const found = own.get(slot) ?? { sort, values: new Set(), printed: new Map() }
      own.set(slot, found)
      found.values.add(value)
      found.printed.set(value, printed)
    })
    for (const [slot, { sort, values, printed }] of own) {
      const all = told.get(slot) ?? { sort, reports: [] }
      told.set(slot, all)
      all.reports.push({ values, printed })
    }
  }
  return new Map([...told].sort(([, x], [, y]) => SORTS.indexOf(x.sort) - SORTS.indexOf(y.sort)))
}

/** The one or two values that most reports print; of those only that some of the others tell too, where others are given. */
function usual({ reports }: Told, others?: Told): string {
  const counts = new Map<string, number>()
  for (const { printed } of reports) {
    const told = [...printed].filter(([value]) => !others || others.reports.some(({ values }) => values.has(value)))
    for (const word of new Set(told.map(([, word]) => word))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1))
    .slice(0, 2)
    .map(([word]) => word)
    .join(', ')
}
