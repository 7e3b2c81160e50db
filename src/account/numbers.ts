import type { Qualifier } from '../figures/figure.ts'

const BEFORE: Readonly<Partial<Record<Qualifier, string>>> = {
  at_least: 'at least',
  more_than: 'more than',
  about: 'about',
  nearly: 'nearly',
  under: 'under',
  up_to: 'up to',
}

const thousands = (value: number): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

/** A count in words: 'at least 1,200', '30 to 40', 'dozens' (a vague count has only the bound that its word implies). */
export function numberWords(
  count:
    | number
    | {
        readonly value: number | null
        readonly min: number | null
        readonly max: number | null
        readonly qualifier: Qualifier
      },
): string {
  if (typeof count === 'number') return thousands(count)
  const { value, min, max, qualifier } = count
  if (qualifier === 'vague') return min === null ? 'not counted' : `a vague count (${thousands(min)} or more)`
  if (value === null && min !== null && max !== null) return `${thousands(min)} to ${thousands(max)}`
  const bare = value ?? min ?? max
  if (bare === null) return 'not counted'
  const before = BEFORE[qualifier]
  return before ? `${before} ${thousands(bare)}` : thousands(bare)
}
