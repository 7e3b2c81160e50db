import type { Article } from '../../article/article.ts'
import { type Credits, familyOf } from './credit.ts'
import type { Shares } from './relate.ts'

/** Which of two reports is the source: -1 the first, 1 the second, 0 not known; and why, in words. */
export interface Direction {
  readonly source: -1 | 0 | 1
  readonly reason: string
}

/** Two reports that share text, and what is known of each. */
export interface Sharing {
  readonly articles: readonly [Article, Article]
  readonly credits: readonly [Credits, Credits]
  /** Share of each body, and of the first words of each. */
  readonly shares: Shares
  readonly opening: Shares
  /** Outlets that the shared passages name as their own reporter ("told The Elmton Post"). */
  readonly voices: readonly string[]
}

type Rule = (pair: Sharing) => Direction | null

/**
 * The direction of copying: an agency's own page or a credit first, then containment, then time. Between versions of one
 * outlet the day tells, then a new opening, since a later version is often the longer one.
 */
export function directionOf(pair: Sharing): Direction {
  const [a, b] = pair.credits
  const oneOutlet = a.family !== '' && a.family === b.family
  for (const rule of oneOutlet ? BETWEEN_VERSIONS : BETWEEN_OUTLETS) {
    const direction = rule(pair)
    if (direction) return direction
  }
  return {
    source: 0,
    reason: oneOutlet
      ? 'one outlet and no two days: which version came first is not told'
      : 'no credit, neither holds the other, and no two days to compare',
  }
}

const first = (reason: string): Direction => ({ source: -1, reason })
const second = (reason: string): Direction => ({ source: 1, reason })

const byAgency: Rule = ({ credits: [a, b] }) => {
  const agency = a.agency ?? b.agency
  if (agency === null || (a.agency && b.agency)) return null
  return (a.agency ? first : second)(`${agency} is an agency and this is its own page`)
}

const byVoice: Rule = ({ credits: [a, b], voices }) => {
  for (const voice of voices) {
    const family = familyOf(voice)
    const reason = `the shared text speaks of "${voice}" as its own reporter`
    if (family === a.family) return first(reason)
    if (family === b.family) return second(reason)
  }
  return null
}

const byCredit: Rule = ({ articles: [a, b], credits }) => {
  for (const credit of a.credits) {
    if (credits[1].family !== '' && familyOf(credit.outlet) === credits[1].family)
      return second(`${a.id} credits ${credit.outlet}: "${credit.span.text}"`)
  }
  for (const credit of b.credits) {
    if (credits[0].family !== '' && familyOf(credit.outlet) === credits[0].family)
      return first(`${b.id} credits ${credit.outlet}: "${credit.span.text}"`)
  }
  return null
}

/** A running report: the later version puts new paragraphs before the old opening. */
const byOpening: Rule = ({ articles: [a, b], opening }) => {
  if (opening.a >= 0.7 && opening.b <= 0.4) return first(`${b.id} puts new text before the opening of ${a.id}`)
  if (opening.b >= 0.7 && opening.a <= 0.4) return second(`${a.id} puts new text before the opening of ${b.id}`)
  return null
}

/** A report that stands in another to WHOLE, and the other has so much MORE, was taken from the fuller one. */
const WHOLE = 0.8
const MORE = 0.25

const byContainment: Rule = ({ articles: [a, b], shares }) => {
  const reason = (whole: Article, part: Article, share: number): string =>
    `${Math.round(share * 100)}% of ${part.id} stands in ${whole.id}, which holds more`
  if (shares.b >= WHOLE && shares.b - shares.a >= MORE) return first(reason(a, b, shares.b))
  if (shares.a >= WHOLE && shares.a - shares.b >= MORE) return second(reason(b, a, shares.a))
  return null
}

/** Of one day, a short version and a long one can each be the earlier. */
const byContainmentUnlessOneDay: Rule = (pair) => {
  const [a, b] = pair.articles.map(dayOf)
  return a !== null && a === b ? null : byContainment(pair)
}

/** Time counts by the day only: outlets re-date their pages within the day. */
const byDay: Rule = ({ articles: [a, b] }) => {
  const [dayA, dayB] = [dayOf(a), dayOf(b)]
  if (dayA === null || dayB === null || dayA === dayB) return null
  return dayA < dayB
    ? first(`${a.id} is dated ${dayA}, ${b.id} ${dayB}`)
    : second(`${b.id} is dated ${dayB}, ${a.id} ${dayA}`)
}

const BETWEEN_OUTLETS: readonly Rule[] = [byAgency, byVoice, byCredit, byContainment, byDay]
const BETWEEN_VERSIONS: readonly Rule[] = [byDay, byOpening, byContainmentUnlessOneDay]

/** The day of a full date, or null where digits are unknown. */
function dayOf(article: Article): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(article.published?.value ?? '')?.[0] ?? null
}
