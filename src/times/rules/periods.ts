import { yearText } from '../calendar.ts'
import { find, type Match, place, type Reading, type Rule } from '../context.ts'
import { inQuarter, inYear, lasting, partly, recurring } from '../readings.ts'
import { tenseAt } from '../tense.ts'
import { seasonLetters } from '../words.en.ts'

/** The year of a period: stated in the match, or from "this year's", "last year", "next year". */
function yearOf(match: Match): { readonly year: number | null; readonly stated: boolean } {
  const stated = find(match, 'Y')
  if (stated) return { year: stated.value, stated: true }
  const now = match.context.reference.year
  const unit = place(match, 'u')
  const side = unit > match.from ? match.lexemes.at(unit - 1) : undefined
  if (now !== null && side && 'ltx'.includes(side.letter)) return { year: now + side.value, stated: false }
  return { year: null, stated: false }
}

/** "the third quarter", "fourth-quarter", "the fiscal first quarter", "the third quarter of 1984". */
export const namedQuarter: Rule = {
  name: 'times/quarter of a year',
  explained: 'A quarter without a year is the last that has begun, or the coming one when the verb looks ahead.',
  anchors: 'q',
  besides: 'o',
  pattern: /d?(?:[tlx]u')?(?:F-?)?Y?'?o-?(?:F-?)?q(?:O?(?:d?F?Y|[dtlx]F?u))?|d?o(?=,?co-?q)/g,
  read(match) {
    const quarter = find(match, 'o')!.value
    if (quarter < 1 || quarter > 4) return null
    const { year, stated } = yearOf(match)
    if (year !== null) return inQuarter(year, quarter, stated)
    const { reference: ref } = match.context
    if (ref.year === null || ref.month === null) return partly(`${ref.year ?? 'XXXX'}-Q${quarter}`)
    const now = Math.ceil(ref.month / 3)
    if (quarter <= now || tenseAt(match).direction === 'future') return inQuarter(ref.year, quarter)
    return inQuarter(ref.year - 1, quarter)
  },
}

/** "the quarter", "the latest quarter", "the latest period", "last quarter", "the 1988 quarter". */
export const quarterAgain: Rule = {
  name: 'times/quarter told before',
  explained: '"The quarter" is the one told of before, or else the last that ended before the report.',
  anchors: 'qz',
  pattern: /(?:d?(?:[ltxbL]|j)q|hq|dq|dLz|d?Y(?:q|z))(?!-)/g,
  read(match) {
    const quarter = find(match, 'q')
    const { context } = match
    const stated = find(match, 'Y')
    if (stated) return context.quarter ? inQuarter(stated.value, context.quarter.quarter) : inYear(stated.value, true)
    if (quarter?.word === 'quarters') return null
    const side = find(match, 'ltxbj')
    const { year, month } = context.reference
    if (year === null || month === null) return partly('XXXX-QX')
    const now = year * 4 + Math.ceil(month / 3) - 1
    // "the quarter of voters" is a share.
    if (match.classes[match.to] === 'O' && !side) return null
    if (side && side.letter !== 'L') return quarterAt(now + side.value)
    if (context.quarter) return inQuarter(context.quarter.year, context.quarter.quarter)
    return quarter || side ? quarterAt(now - 1) : null
  },
}

const quarterAt = (index: number): Reading => inQuarter(Math.floor(index / 4), (index % 4) + 1)

/** "the year-earlier quarter", "a year ago", "a year earlier": compared with the period just told of. */
export const yearEarlier: Rule = {
  name: 'times/year earlier',
  explained: '"A year earlier" is a year before the quarter told of, or else before the report.',
  anchors: 'u',
  besides: 'egqz',
  near: 'u>-eg l>u',
  pattern: /v{0,3}d?[in]?u-?[eg](?:-?(?:o-?)?[qz])?|d?_zlu|lu'[qz]/g,
  read(match) {
    const number = find(match, 'n')
    if (find(match, 'u')!.value !== 0 || (number && number.value !== 1)) return null
    const { context } = match
    if (context.quarter) return inQuarter(context.quarter.year - 1, context.quarter.quarter)
    const now = find(match, 'e') && context.year !== null && !find(match, '-') ? context.year : context.reference.year
    return now === null ? partly('XXXX') : inYear(now - 1)
  },
}

/** "the first half of 1990", "second-half". */
export const halfYear: Rule = {
  name: 'times/half of a year',
  explained: 'A half of a year is the one of the year named, or of the year of the report.',
  anchors: '5',
  near: 'o->5',
  pattern: /d?o-?5(?:O(?:d?F?Y|[dtlx]F?u|[dtlx]?w?E|M\.?Y?))?/g,
  read(match) {
    const half = find(match, 'o')!.value
    if (half > 2 || find(match, 'EM')) return null
    const { year, stated } = yearOf(match)
    // The first half of a match or debate has no year by it.
    if (year === null && place(match, '-') < 0) return null
    const known = year ?? match.context.reference.year
    if (match.classes[match.to - 1] === '5' && match.lexemes.at(match.to)?.letter === 'O') return null
    return half < 1 || known === null ? null : { ...partly(`${yearText(known)}-H${half}`, stated), year: known }
  },
}

/** "last fall", "this summer", "spring 2001", "the winter of 1998", "each summer". */
export const season: Rule = {
  name: 'times/season',
  explained: 'A season without a year is the last one that has begun, or the one that "this" or "next" names.',
  anchors: 'S',
  pattern: /(?:y|d?(?:m-?)?[ltxbh]?)S(?:O?Y|O?[ltx]u)?/g,
  read(match) {
    const { value } = find(match, 'S')!
    const letters = seasonLetters[value - 1]!
    if (match.classes[match.from] === 'y') return recurring(`XXXX-${letters}`)
    const { year, stated } = yearOf(match)
    if (year !== null) return { ...partly(`${yearText(year)}-${letters}`, stated), year }
    const { reference: ref } = match.context
    if (ref.year === null || ref.month === null) return partly(`${ref.year ?? 'XXXX'}-${letters}`)
    // Winter has its months on both sides of the year's end: it counts to the year it began in.
    const begun = ref.month >= [3, 6, 9, 12][value - 1]!
    const side = find(match, 'ltxh')?.letter
    if (side === 't' && value !== 4) return seasonOf(ref.year, letters)
    if (side === 'x') return seasonOf(begun ? ref.year + 1 : ref.year, letters)
    const running = begun && ref.month < [6, 9, 12, 15][value - 1]!
    if (side === 'l' && running) return seasonOf(ref.year - 1, letters)
    if (!begun && side !== 'l' && tenseAt(match).direction === 'future') return seasonOf(ref.year, letters)
    return seasonOf(begun ? ref.year : ref.year - 1, letters)
  },
}

const seasonOf = (year: number, letters: string): Reading => ({
  ...partly(`${yearText(year)}-${letters}`, false),
  year,
})

/** "the past three summers". */
export const seasons: Rule = {
  name: 'times/seasons',
  explained: 'Several seasons are a set.',
  anchors: 's',
  pattern: /d?[lbx]?[nD]?s/g,
  read(match) {
    if (!find(match, 'lbxnD')) return null
    return recurring(`XXXX-${seasonLetters[find(match, 's')!.value - 1]}`)
  },
}

/** "the 1980s", "early 1990s", "the nineties". */
export const decade: Rule = {
  name: 'times/decade',
  explained: 'A decade is given by the digits that its years share.',
  anchors: 'E',
  pattern: /d?(?:m-?)?E/g,
  read(match) {
    const printed = find(match, 'E')!
    // "in her forties" is an age.
    if (/^[a-z]/.test(printed.word) && match.classes[match.from] !== 'd' && !find(match, 'm')) return null
    const digits = yearText(printed.value).slice(0, 3)
    return { type: 'date', value: `${digits}X`, timex: digits, stated: true, year: printed.value }
  },
}

/** "the 20th century", "this century". */
export const century: Rule = {
  name: 'times/century',
  explained: 'A century is given by the two digits that its years share.',
  anchors: 'u',
  besides: 'o',
  near: 'o->u',
  pattern: /d?(?:m-?)?o-?u/g,
  read(match) {
    const ordinal = find(match, 'o')!
    if (find(match, 'u')!.value !== 2 || ordinal.value < 2 || ordinal.value > 22) return null
    const digits = String(ordinal.value - 1).padStart(2, '0')
    return { type: 'date', value: `${digits}XX`, timex: digits, stated: true }
  },
}

/** "the nine months", "the first nine months": lengths of an accounting period. */
export const monthsOfPeriod: Rule = {
  name: 'times/months of a period',
  explained: '"The first nine months" is a length, counted from the start of its year.',
  anchors: 'U',
  besides: 'nDN',
  near: 'nDN>U',
  pattern: /d(?:o|L|[DNn]?\+)?[nDN]U/g,
  read(match) {
    const unit = find(match, 'U')!
    const letters = ['Y', 'E', 'C', 'M', 'W', 'D', 'TH'][unit.value]
    const count = match.lexemes.at(match.to - 2)!.value
    return letters && Number.isInteger(count)
      ? lasting(`P${letters === 'TH' ? 'T' : ''}${count}${letters.at(-1)}`)
      : null
  },
}
