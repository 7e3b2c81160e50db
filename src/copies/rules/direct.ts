import type { Article } from '../../article/article.ts'
import { type Credits, familyOf } from './credit.ts'
import type { Shares } from './relate.ts'

/** Which of two reports is the source: -1 the first, 1 the second, 0 not known; and why, in words. */
export interface Direction {
  readonly source: -1 | 0 | 1
  readonly reason: string
}

/** Where one of two holds more of the other by this much, and the rest is far more than edits, it is the fuller text. */
const FULLER = 0.3

/** The day of a full date, or null where digits are unknown. */
function dayOf(article: Article): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(article.published?.value ?? '')?.[0] ?? null
}

/**
 * The direction of copying: a credit or an agency's own page first, then containment, then time.
 * Time counts only by the day and only where the days differ: outlets re-date their pages within the day.
 *
 * @param voices outlets that the shared passages name as their own reporter ("told The Elmton Post")
 */
export function directionOf(
  a: Article,
  b: Article,
  creditsA: Credits,
  creditsB: Credits,
  shares: Shares,
  opening: Shares,
  voices: readonly string[],
): Direction {
  if (creditsA.agency && !creditsB.agency)
    return { source: -1, reason: `${creditsA.agency} is an agency and this is its own page` }
  if (creditsB.agency && !creditsA.agency)
    return { source: 1, reason: `${creditsB.agency} is an agency and this is its own page` }
  const differ = creditsA.family !== creditsB.family
  if (differ) {
    for (const voice of voices) {
      const family = familyOf(voice)
      if (family === creditsA.family)
        return { source: -1, reason: `the shared text speaks of "${voice}" as its own reporter` }
      if (family === creditsB.family)
        return { source: 1, reason: `the shared text speaks of "${voice}" as its own reporter` }
    }
    for (const credit of a.credits) {
      if (creditsB.family !== '' && familyOf(credit.outlet) === creditsB.family)
        return { source: 1, reason: `${a.id} credits ${credit.outlet}: "${credit.span.text}"` }
    }
    for (const credit of b.credits) {
      if (creditsA.family !== '' && familyOf(credit.outlet) === creditsA.family)
        return { source: -1, reason: `${b.id} credits ${credit.outlet}: "${credit.span.text}"` }
    }
  }
  const [dayA, dayB] = [dayOf(a), dayOf(b)]
  if (!differ && creditsA.family !== '' && dayA === dayB) {
    // A running report: the later version puts new paragraphs before the old opening.
    if (opening.a >= 0.7 && opening.b <= 0.4)
      return { source: -1, reason: `${b.id} puts new text before the opening of ${a.id}` }
    if (opening.b >= 0.7 && opening.a <= 0.4)
      return { source: 1, reason: `${a.id} puts new text before the opening of ${b.id}` }
    return { source: 0, reason: 'one outlet, one day: which version came first is not told' }
  }
  if (!differ && creditsA.family !== '') return byDay(a, b, dayA, dayB)
  if (shares.b >= 0.8 && shares.b - shares.a >= FULLER) return { source: -1, reason: contained(a, b, shares.b) }
  if (shares.a >= 0.8 && shares.a - shares.b >= FULLER) return { source: 1, reason: contained(b, a, shares.a) }
  return byDay(a, b, dayA, dayB)
}

function byDay(a: Article, b: Article, dayA: string | null, dayB: string | null): Direction {
  if (dayA && dayB && dayA < dayB) return { source: -1, reason: `${a.id} is dated ${dayA}, ${b.id} ${dayB}` }
  if (dayA && dayB && dayB < dayA) return { source: 1, reason: `${b.id} is dated ${dayB}, ${a.id} ${dayA}` }
  return { source: 0, reason: 'no credit, neither holds the other, and no two days to compare' }
}

const contained = (whole: Article, part: Article, share: number): string =>
  `${Math.round(share * 100)}% of ${part.id} stands in ${whole.id}, which holds more`
