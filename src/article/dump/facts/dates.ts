/** A calendar time read from print: an ISO 8601 date or date-time, or EDTF with the year unknown ('XXXX-12-29'). */
export interface PrintedTime {
  readonly value: string
  readonly start: number
  readonly end: number
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      'january jan januar enero janvier gennaio janeiro января',
      'february feb februar febrero février fevrier febbraio fevereiro февраля',
      'march mar märz marz maerz marzo mars março marco марта',
      'april apr abril avril aprile апреля',
      'may mai mayo maggio maio мая',
      'june jun juni junio juin giugno junho июня',
      'july jul juli julio juillet luglio julho июля',
      'august aug agosto août aout августа',
      'september sept sep septiembre septembre settembre setembro сентября',
      'october oct oktober okt octubre octobre ottobre outubro октября',
      'november nov noviembre novembre novembro ноября',
      'december dec dezember dez diciembre décembre decembre dicembre dezembro декабря',
    ] as const
  ).flatMap((names, month) => names.split(' ').map((name) => [name, month + 1])),
)
const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')
const CLOCK = String.raw`(?:(?:,?\s+(?:at\s+)?|T)(\d{1,2})[:.h](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(Z|GMT|UTC|BST|CET|CEST|EST|EDT|ET|MSK|[+-]\d{2}:?\d{2})?)?`
const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`

/** The ways a date is printed, in the order they are tried; groups are named. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`\b(?<y>(?:19|20)\d{2})-(?<m>\d{1,2})-(?<d>\d{1,2})\b` + named(CLOCK), 'i'),
  new RegExp(String.raw`\b(?<y>(?:19|20)\d{2})[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})\b` + named(CLOCK), 'i'),
  new RegExp(
    String.raw`(?<![\p{L}\d])${WEEKDAY}(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?<n>${MONTH})\.?,?\s+(?:de\s+)?(?<y>(?:19|20)\d{2})` +
      named(CLOCK),
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])${WEEKDAY}(?<n>${MONTH})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d{2})` +
      named(CLOCK),
    'iu',
  ),
  new RegExp(String.raw`\b(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>(?:19|20)\d{2})\b` + named(CLOCK), 'i'),
  new RegExp(String.raw`\b(?<a>\d{1,2})/(?<b>\d{1,2})/(?<y>(?:19|20)\d{2})\b` + named(CLOCK), 'i'),
]
const NO_YEAR: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])(?<n>${MONTH})\.?\s+(?<d>\d{1,2})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\d])(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s+(?<n>${MONTH})(?![\p{L}])`, 'iu'),
]

/** Names the groups of the clock. */
function named(clock: string): string {
  return clock
    .replace('(\\d{1,2})', '(?<h>\\d{1,2})')
    .replace('(\\d{2})', '(?<min>\\d{2})')
    .replace('([ap]', '(?<half>[ap]')
    .replace('(Z|', '(?<zone>Z|')
}

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EST: '-05:00',
  EDT: '-04:00',
  ET: '',
  MSK: '+03:00',
}

/**
 * The first date with a year printed in a short text, with its time of day where one follows.
 *
 * @param text a line or less; the caller keeps it under a few hundred characters
 * @param orderOf whether '03/04/2031' is read day first; null leaves a date that can be read both ways unread
 */
export function firstDate(text: string, orderOf: 'day-first' | 'month-first' | null = null): PrintedTime | null {
  let best: PrintedTime | null = null
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match || (best && match.index >= best.start)) continue
    const value = isoOf(match.groups as Record<string, string | undefined>, orderOf)
    if (value !== null) best = { value, start: match.index, end: match.index + match[0].trimEnd().length }
  }
  return best
}

/** A day and month without a year, 'XXXX-09-14'. */
export function firstDayAndMonth(text: string): PrintedTime | null {
  for (const form of NO_YEAR) {
    const match = form.exec(text)
    if (!match) continue
    const month = MONTHS[match.groups!['n']!.toLowerCase()]!
    const day = Number(match.groups!['d'])
    if (day >= 1 && day <= 31)
      return { value: `XXXX-${two(month)}-${two(day)}`, start: match.index, end: match.index + match[0].length }
  }
  return null
}

function isoOf(groups: Record<string, string | undefined>, orderOf: 'day-first' | 'month-first' | null): string | null {
  const year = Number(groups['y'])
  let month = groups['n'] === undefined ? Number(groups['m']) : MONTHS[groups['n'].toLowerCase()]!
  let day = Number(groups['d'])
  if (groups['a'] !== undefined) {
    const [a, b] = [Number(groups['a']), Number(groups['b'])]
    const order = a > 12 ? 'day-first' : b > 12 ? 'month-first' : a === b ? 'day-first' : orderOf
    if (order === null) return null
    ;[day, month] = order === 'day-first' ? [a, b] : [b, a]
  }
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return null
  return `${year}-${two(month)}-${two(day)}${clockOf(groups)}`
}

function clockOf(groups: Record<string, string | undefined>): string {
  if (groups['h'] === undefined) return ''
  let hour = Number(groups['h'])
  const minute = Number(groups['min'])
  const half = groups['half']?.toLowerCase()[0]
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return ''
  const zone = groups['zone']
  const offset =
    zone === undefined ? '' : (ZONES[zone.toUpperCase()] ?? zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2'))
  return `T${two(hour)}:${two(minute)}${offset}`
}

const two = (value: number): string => String(value).padStart(2, '0')

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
