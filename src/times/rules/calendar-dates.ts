import { dayNumber, dayText, isDay } from '../calendar.ts'
import { find, type Match, place, type Rule, wordAfter } from '../context.ts'
import { inMonth, inNamedMonth, inWeekOf, inYear, onDay, onMonthDay, partly, recurring } from '../readings.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** "2017-09-14", "2017-09-14T08:30Z". */
export const isoDate: Rule = {
  name: 'times/iso date',
  explained: 'A date in ISO 8601 form is taken as it stands.',
  anchors: 'I',
  pattern: /I/g,
  read(match) {
    const { word } = match.lexemes.at(match.from)!
    const [year, month, day] = word.slice(0, 10).split('-').map(Number) as [number, number, number]
    if (!isDay(year, month, day)) return null
    const reading = onDay(dayNumber(year, month, day), true)
    if (word.length === 10) return reading
    return { ...reading, type: 'time', value: word, timex: word.replace(/(T\d\d:\d\d).*$/, '$1') }
  },
}

/** "09/14/17", "14.09.2017". Where day and month can be told apart by nothing, only the year is given. */
export const slashedDate: Rule = {
  name: 'times/date in numbers',
  explained: 'A date in numbers is read when one number can only be the day; else only its year is certain.',
  anchors: 'X',
  pattern: /X/g,
  read(match) {
    const { word } = match.lexemes.at(match.from)!
    const [a, b, c] = word.split(/[/.]/).map(Number) as [number, number, number]
    const year = c >= 100 ? c : c < 50 ? 2000 + c : 1900 + c
    if (word.includes('.')) return isDay(year, b, a) ? onDay(dayNumber(year, b, a), true) : null
    if (isDay(year, a, b) && (b > 12 || a === b)) return onDay(dayNumber(year, a, b), true)
    if (isDay(year, b, a) && a > 12) return onDay(dayNumber(year, b, a), true)
    return isDay(year, a, b) ? { ...partly(`${year}-XX-XX`), year } : null
  },
}

/** "Sept. 14, 2017", "Monday, Oct. 26", "March 7", "14 September 2017", "the 7th of March". */
export const dayOfMonth: Rule = {
  name: 'times/day and month',
  explained: 'A day and month without a year are the ones nearest the report, on the side that the verb says.',
  anchors: 'M',
  besides: 'Do',
  near: 'M.->Do DoO>M',
  pattern:
    /(?:(?:[ltxd]{0,2}W)(?:\.,|\.|,)?)?(?:t?M\.?-?[Do](?:,?Y(?!-)|(?:t|l|x)u)?|d?[Do]O?M\.?(?:,?Y|(?:t|l|x)u)?)/g,
  read(match) {
    const month = find(match, 'M')!.value
    const day = find(match, 'Do')!
    const year = find(match, 'Y')?.value ?? shiftedYear(match)
    if (year !== null) {
      if (!isDay(year, month, day.value)) return null
      return onDay(dayNumber(year, month, day.value), find(match, 'Y') !== undefined)
    }
    return onMonthDay(match, month, day.value)
  },
}

/** "from 3 to 5 May", "Oct. 12-14, 2019": an interval of days in one month. */
export const daysOfMonth: Rule = {
  name: 'times/days of a month',
  explained: 'Two days with one month are an interval.',
  anchors: 'M',
  besides: 'Do',
  near: 'Do>-2c',
  pattern: /(?:M\.?[Do](?:-|2|c)[Do](?:,?Y)?|[Do](?:-|2|c)[Do]O?M\.?(?:,?Y)?)/g,
  read(match) {
    const month = find(match, 'M')!.value
    const year = find(match, 'Y')?.value ?? null
    const first = place(match, 'Do')
    const a = match.lexemes.at(first)!.value
    const b = match.lexemes.at(place(match, 'Do', first + 1))!.value
    if (a >= b) return null
    if (year !== null && !(isDay(year, month, a) && isDay(year, month, b))) return null
    const start = year !== null ? onDay(dayNumber(year, month, a), true) : onMonthDay(match, month, a)
    if (start === null) return null
    if (start.day === undefined) return { ...start, value: `${start.value}/XXXX-${two(month)}-${two(b)}` }
    return { ...start, value: `${start.value}/${dayText(start.day + b - a)}` }
  },
}

/** "the 7th" with no month: in the month of the report. */
export const dayAlone: Rule = {
  name: 'times/day alone',
  explained: 'A day without a month ("on the 7th") is the last such day before the report.',
  anchors: 'o',
  near: 'd>o',
  pattern: /(?<=G)do(?=[.,)~]|$)/g,
  read(match) {
    const ordinal = find(match, 'o')!
    if (!/^\d/.test(ordinal.word) || ordinal.value > 31 || ordinal.value < 1) return null
    const { day, year, month } = match.context.reference
    if (day === null || year === null || month === null) return partly(`XXXX-XX-${two(ordinal.value)}`)
    for (let back = 0; back < 3; back++) {
      const total = year * 12 + month - 1 - back
      const y = Math.floor(total / 12)
      const m = (total % 12) + 1
      if (isDay(y, m, ordinal.value) && dayNumber(y, m, ordinal.value) <= day)
        return onDay(dayNumber(y, m, ordinal.value))
    }
    return null
  },
}

/** "March", "early March 2024", "the end of November", "last April", "June last year". */
export const monthName: Rule = {
  name: 'times/month',
  explained: 'A month without a year is the last one up to the report, or the next when the verb looks ahead.',
  anchors: 'M',
  pattern: /(?:d?BO)?(?:tb|[ltxbh]|dL)?(?:m-?)?(?:duO)?M\.?(?:,?Y|OY|[ltx]u)?/g,
  read(match) {
    const month = find(match, 'M')!
    const year = find(match, 'Y')?.value
    if (year !== undefined) return inMonth(year, month.value, true)
    const other = shiftedYear(match)
    if (other !== null) return inMonth(other, month.value)
    const before = match.classes[match.from]!
    if (before === 't' && !find(match, 'b')) return inNamedMonth(match, month.value, 'this')
    if (before === 'x') return inNamedMonth(match, month.value, 'next')
    const { month: now } = match.context.reference
    // "last March" in a report of March or April is a year back: the nearer one would be "this" or "last month".
    const { year: thisYear } = match.context.reference
    if (before === 'l' && thisYear !== null && now !== null && (now - month.value + 12) % 12 < 2) {
      return inMonth(month.value > now ? thisYear - 2 : thisYear - 1, month.value)
    }
    if (before === 'l' || find(match, 'b')) return inNamedMonth(match, month.value, 'last')
    return inNamedMonth(match, month.value, null)
  },
}

/** "each July": a set. */
export const everyMonth: Rule = {
  name: 'times/every month of a name',
  explained: 'A month that comes back every year is a set.',
  anchors: 'M',
  besides: 'y',
  near: 'y>M',
  pattern: /yM/g,
  read: (match) => recurring(`XXXX-${two(find(match, 'M')!.value)}`),
}

/** "the week of March 6". */
export const weekOf: Rule = {
  name: 'times/week of a day',
  explained: '"The week of 6 March" is the week that holds that day.',
  anchors: 'M',
  besides: 'u',
  near: 'O>M',
  pattern: /d?uOM\.?[Do](?:,?Y)?/g,
  read(match) {
    if (find(match, 'u')!.value !== 4) return null
    const inner = dayOfMonth.read({ ...match, from: place(match, 'M') })
    return inner?.day === undefined ? inner : inWeekOf(inner.day)
  },
}

/** "in 1995", "mid-1996", "the end of 1990", "the year 2000", "fiscal 1988". */
export const year: Rule = {
  name: 'times/year',
  explained: 'A number of four digits is a year where it stands as one and not before things that it counts.',
  anchors: 'Y',
  pattern: /(?:d?BO)?(?:du|uO|d?F(?:u)?)?(?:m-)?(?:[a-z_]-(?=Y))?m?Y(?:c[al])?/g,
  read(match) {
    const value = find(match, 'Y')!.value
    const opened = match.classes.slice(match.from, match.to)
    if (!/[uFmB]/.test(opened) && !isYear(match, value)) return null
    return inYear(value, true)
  },
}

const numbered = new Set('route flight room no number highway model boeing building class section article'.split(' '))
/** A year and not a count: "in 1995", "the 1988 bombing"; not "2000 troops", "Flight 1549", "Room 2020". */
function isYear(match: Match, value: number): boolean {
  const before = match.lexemes.at(match.from - 1)
  const next = match.lexemes.at(match.to)
  if (value < 1500 || (next && 'Uno'.includes(next.letter))) return false
  const opened = before !== undefined && 'GM2A'.includes(before.letter)
  const plural = countsThings(wordAfter(match))
  // "(1821)", "1715 - 1774"
  const enclosed = before?.word === '(' && (next?.word === ')' || next?.letter === '-' || next?.letter === ',')
  const ranged =
    (before?.letter === '-' && match.classes[match.from - 2] === 'Y') || match.classes.startsWith('-Y', match.to)
  if (enclosed || (ranged && (opened || before?.letter === '-' || enclosed))) return true
  if (value < 1900 || value > 2050) return opened && !plural
  if (next?.capital) return true
  if (opened || before === undefined) return value % 100 !== 0 || !plural || before?.word === 'in'
  if (numbered.has(before.word)) return false
  if (value % 50 === 0 || before.letter === 'v') return before.letter === 'd' && !plural
  return true
}

const littleWords = new Set('was is has as this its his us thus across does less perhaps always'.split(' '))
/** Whether a word looks like a plural noun, "troops"; the little words in -s are none. */
const countsThings = (word: string): boolean => word.endsWith('s') && !littleWords.has(word) && /[a-z]s$/.test(word)

/** "the year two thousand", "in nineteen ninety-one" (as transcripts of broadcasts have it). */
export const yearInWords: Rule = {
  name: 'times/year in words',
  explained: 'A year may be written out ("the year two thousand", "nineteen ninety-one").',
  anchors: 'n',
  near: 'n>n',
  pattern: /dunn(?:c?n){0,3}|(?<=[GMAd.,])nn(?:-?n)?(?![nuU])/g,
  read(match) {
    const unit = find(match, 'u')
    if (unit && unit.value !== 0) return null
    const numbers: number[] = []
    for (let index = match.from; index < match.to; index++) {
      if (match.classes[index] === 'n') numbers.push(match.lexemes.at(index)!.value)
    }
    if (!unit) {
      const [century = 0, tens = 0, ones = 0] = numbers
      if (century < 18 || century > 20 || tens < 10 || tens > 90) return null
      return ones > 9 || (ones > 0 && tens % 10 !== 0) ? null : inYear(century * 100 + tens + ones, true)
    }
    const total = numbers.reduce((sum, n) => (n >= 100 ? Math.max(sum, 1) * n : sum + n), 0)
    return total >= 1000 && total < 2200 ? inYear(total, true) : null
  },
}

/** The year of "June last year", "January this year", "April next year"; null when the match has none. */
function shiftedYear(match: Match): number | null {
  if (match.classes[match.to - 1] !== 'u' || match.lexemes.at(match.to - 1)!.value !== 0) return null
  const { year: now } = match.context.reference
  const side = match.lexemes.at(match.to - 2)!
  return now !== null && 'ltx'.includes(side.letter) ? now + side.value : null
}
