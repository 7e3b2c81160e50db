import { type IncidentText, publishedDay } from '../incident-text.ts'

/** Days before publication within which a report's opening is taken to tell of the happening itself. */
const RECENT = 21
/** Words of the opening, in characters. */
const OPENING = 1500

/**
 * When the happening was, by the full dates that the openings of its reports give: the day most of them name, or the
 * interval where two days and more are named about as often (calls that went on from the 12th to the 14th).
 * Only stated or reckoned days count; the day of publication alone tells nothing.
 *
 * @returns ISO 8601 day or interval, null when no report gives a full date
 */
export function timeOf(views: readonly IncidentText[]): string | null {
  const votes = new Map<string, number>()
  let latest = Number.NEGATIVE_INFINITY
  for (const view of views) {
    const published = publishedDay(view)
    if (!Number.isNaN(published)) latest = Math.max(latest, published)
    const own = new Map<string, number>()
    for (const time of view.times ?? []) {
      if (time.span.start > OPENING || (time.type !== 'date' && time.type !== 'time')) continue
      const days = daysOfValue(time.value)
      if (days === null) continue
      for (const day of days) {
        const number = Date.parse(`${day}T00:00:00Z`) / 86_400_000
        if (!Number.isNaN(published) && (number > published || published - number > RECENT)) continue
        own.set(day, Math.max(own.get(day) ?? 0, time.span.start < OPENING / 2 ? 1 : 0.5) + (own.has(day) ? 0.25 : 0))
      }
    }
    for (const [day, vote] of own) votes.set(day, (votes.get(day) ?? 0) + Math.min(2, vote))
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const top = ranked[0]
  if (!top) return null
  const near = ranked
    .filter(([day, vote]) => vote >= top[1] * 0.8 && Math.abs(Date.parse(day) - Date.parse(top[0])) <= 7 * 86_400_000)
    .map(([day]) => day)
    .sort()
  return near.length > 1 ? `${near[0]}/${near[near.length - 1]}` : top[0]
}

/** The day of a date or date-time, or both ends of a short interval; null for years, months and references. */
function daysOfValue(value: string): readonly string[] | null {
  const interval = /^(\d{4}-\d{2}-\d{2})[T\d:]*\/(\d{4}-\d{2}-\d{2})/.exec(value)
  if (interval) return [interval[1]!, interval[2]!]
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)
  return day ? [day[0]] : null
}
