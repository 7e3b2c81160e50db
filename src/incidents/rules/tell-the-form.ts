import { daysOf } from '../../times/compare.ts'
import type { Group, Link } from '../group.ts'
import { familyOfKind } from '../happenings.en.ts'
import { type IncidentText, publishedDay } from '../incident-text.ts'
import { sectionsOfRoundUp } from './tell-round-ups.ts'

/** A group's form and the days over which its reports were published. */
type FormTold = Pick<Group, 'form' | 'span' | 'formWhy'>

/** Reports of one happening come within so many days. */
const WEEK = 7
/** So large a part of the reports must name the day of the happening. */
const COMMON = 2 / 3
/** A story of some harm goes on while its reports come without a longer break, in days. */
const BREAK = 10
/** Reports nearer than this on the average share more than a subject. */
const NEAR_IN_WORDS = 0.25

/**
 * Tells an incident from a rolling story and from a mere topic: by when the reports were published, whether they name one
 * day in common, and whether their words tell of a kind of happening.
 *
 * @param views all reports of the group
 * @param happened the day or days of the happening, ISO 8601 or EDTF, null where none is known
 * @param kind the kind of happening, null where none is clear
 * @param links why the reports stand together
 */
export function formOf(
  views: readonly IncidentText[],
  happened: string | null,
  kind: string | null,
  links: readonly Link[],
): FormTold {
  const published = views.map(publishedDay)
  const known = published.filter((day) => !Number.isNaN(day)).sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  const sections = views[0] ? sectionsOfRoundUp(views[0]) : null
  if (sections) {
    const span = first === undefined || last === undefined ? null : { first: isoDay(first), last: isoDay(last) }
    const headings = sections.map(({ heading }) => `“${heading}”`).join(', ')
    return { form: 'topic', span, formWhy: `a round-up of several happenings: ${headings}` }
  }
  if (first === undefined || last === undefined) return { form: 'incident', span: null, formWhy: 'no report is dated' }
  const span = { first: isoDay(first), last: isoDay(last) }
  const length = last - first + 1
  const over = length === 1 ? 'on one day' : `over ${lengthWords(length)}`
  if (views.length === 1) return { form: 'incident', span, formWhy: 'one report' }
  const near = links.reduce((sum, { score }) => sum + score, 0) / links.length
  if (length <= WEEK) {
    return kind === null && near < NEAR_IN_WORDS
      ? { form: 'topic', span, formWhy: `its reports came ${over} and share a subject, but no kind of happening` }
      : { form: 'incident', span, formWhy: `its reports came ${over}` }
  }
  const days = happened === null ? null : daysOf(happened)
  const late = days === null ? views : views.filter((_, i) => !isFresh(published[i]!, days))
  const back = days === null ? 0 : late.filter((view) => names(view, days)).length
  const naming = views.length - late.length + back
  if (naming > 1 && back > 0 && back >= late.length * COMMON) {
    return {
      form: 'story',
      span,
      formWhy: `${naming} of ${views.length} reports tell of the same day or come back to it`,
    }
  }
  const longest = Math.max(...known.slice(1).map((day, i) => day - known[i]!))
  if (familyOfKind(kind) !== null && longest <= BREAK) {
    return { form: 'story', span, formWhy: `never more than ${longest} days between its reports` }
  }
  const common = naming < 2 ? 'name no day in common' : `only ${naming} of ${views.length} name the same day`
  return { form: 'topic', span, formWhy: `its reports came ${over} and share a subject, but ${common}` }
}

interface Days {
  readonly first: number
  readonly last: number
}

/** Whether a report came out with the happening or within three days after: then it is the day's news. */
const isFresh = (published: number, days: Days): boolean => published >= days.first - 1 && published <= days.last + 3

/** Whether a report names one of the days, or the week or month they lie in. */
const names = (view: IncidentText, days: Days): boolean =>
  (view.times ?? []).some(({ value }) => {
    const told = daysOf(value)
    return told !== null && told.last - told.first <= 31 && told.last >= days.first - 1 && told.first <= days.last + 1
  })

/** "23 days", "19 months", "4 years". */
function lengthWords(days: number): string {
  if (days < 60) return `${days} days`
  return days < 730 ? `${Math.round(days / 30.44)} months` : `${Math.floor(days / 365.25)} years`
}

/** Many groups begin on one day: each is written once. Emptied when full. */
const isoDays = new Map<number, string>()
const MOST_DAYS = 5000

function isoDay(day: number): string {
  let iso = isoDays.get(day)
  if (iso === undefined) {
    if (isoDays.size >= MOST_DAYS) isoDays.clear()
    isoDays.set(day, (iso = new Date(day * 86_400_000).toISOString().slice(0, 10)))
  }
  return iso
}
