import { dayNumber, weekdayOf } from '../calendar.ts'
import { find, type Rule } from '../context.ts'
import { onDay, partly } from '../readings.ts'
import { tenseAt } from '../tense.ts'

/** Western Easter Sunday of a year (Gregorian computus; Meeus, Jones and Butcher). */
export function easterOf(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1)
}

/** The n-th weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  const first = dayNumber(year, month, 1)
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7
}

const days: Readonly<Record<string, (year: number) => number>> = {
  christmas: (year) => dayNumber(year, 12, 25),
  'christmas day': (year) => dayNumber(year, 12, 25),
  'christmas eve': (year) => dayNumber(year, 12, 24),
  "new year 's day": (year) => dayNumber(year, 1, 1),
  "new year 's eve": (year) => dayNumber(year, 12, 31),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'thanksgiving day': (year) => nth(year, 11, 4, 4),
  easter: easterOf,
  'easter sunday': easterOf,
  'easter monday': (year) => easterOf(year) + 1,
  'good friday': (year) => easterOf(year) - 2,
  halloween: (year) => dayNumber(year, 10, 31),
  'election day': (year) => nth(year, 11, 1, 1) + 1,
  'labor day': (year) => nth(year, 9, 1, 1),
  'independence day': (year) => dayNumber(year, 7, 4),
  'veterans day': (year) => dayNumber(year, 11, 11),
  'martin luther king day': (year) => nth(year, 1, 1, 3),
}

/** The words that their names begin with. */
const firstWords = new Set(Object.keys(days).map((name) => name.split(' ')[0]!))

/** "Thanksgiving Day", "Christmas Eve", "Election Day", "Good Friday". */
export const holiday: Rule = {
  name: 'times/holiday',
  explained: 'A feast is put on its day in the year nearest the report, on the side that the verb says.',
  anchors: 'CuW',
  near: '_>uW C>u_W',
  pattern: /_u'(?:u|_)Y?|[tlx]?C(?:u|_|W)Y?|_uY?|_W/g,
  read(match) {
    const opener = match.classes[match.from]!
    const opened = opener === 't' || opener === 'l' || opener === 'x' ? 1 : 0
    if (!firstWords.has(match.lexemes.at(match.from + opened)!.word)) return null
    const words: string[] = []
    const side = find(match, 'tlx')
    for (let index = side ? match.from + 1 : match.from; index < match.to; index++) {
      const { word } = match.lexemes.at(index)!
      if (match.classes[index] !== 'Y') words.push(word === "'" ? "'s" : word.toLowerCase())
    }
    const name = words.join(' ')
    const dayIn = Object.hasOwn(days, name) ? days[name] : undefined
    // A feast's name before a noun is part of that noun's: "Christmas tree".
    if (!dayIn || (match.classes[match.to - 1] === 'C' && /[_3]/.test(match.classes[match.to] ?? '') && !side))
      return null
    const stated = find(match, 'Y')?.value
    if (stated !== undefined) return onDay(dayIn(stated), true)
    const { day, year } = match.context.reference
    if (day === null || year === null) return partly('XXXX-XX-XX')
    const tense =
      side?.letter === 'l' ? 'past' : side?.letter === 'x' ? 'future' : side ? null : tenseAt(match).direction
    let best: number | null = null
    for (const candidate of [year - 1, year, year + 1]) {
      const number = dayIn(candidate)
      if (tense === 'past' && number > day) continue
      if (tense === 'future' && number < day) continue
      if (best === null || Math.abs(number - day) < Math.abs(best - day)) best = number
    }
    return best === null ? null : onDay(best)
  },
}

/** "Christmas", "Easter 2016" with no more. */
export const holidayAlone: Rule = {
  ...holiday,
  name: 'times/holiday alone',
  anchors: 'C',
  near: 'C',
  pattern: /[tlx]?CY?/g,
}
