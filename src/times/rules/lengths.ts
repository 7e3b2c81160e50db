import { find, type Match, place, type Reading, type Rule, wordAfter, wordBefore } from '../context.ts'
import { lasting, recurring, reference, stretch } from '../readings.ts'
import { unitLetters } from '../words.en.ts'
import { amountOf, lengthText } from './units.ts'

/** "the past three days", "the next two weeks", "the last decade": a length whose place is known, so an interval. */
export const lengthByReport: Rule = {
  name: 'times/length up to or from the report',
  explained:
    '"Over the past three days" is the interval that ends with the report, "the next two weeks" the one that begins with it.',
  anchors: 'lbxj',
  besides: 'uUq',
  near: 'lbxjvkODN5n+->uUq',
  pattern:
    /v{0,3}(?:d|h)?(?:[lbxj])(?:v)?(?:i?kO?|(?:[DN]5?|n(?:-?n|cn){0,5})(?:(?:2|c|-)(?:[DN]|n))?)?(?:\+)?-?[uUq](?:c_)?/g,
  read(match) {
    const unitWord = find(match, 'uUq')!
    const quarter = unitWord.letter === 'q'
    if (quarter && unitWord.word === 'quarter') return null
    const unit = quarter ? 'Q' : unitLetters[unitWord.value]!
    const side = find(match, 'lbxj')!
    const counted = find(match, 'DNnki')
    if (!counted && side.word === 'current') return null
    if (!counted && unitWord.letter === 'u') return wholeDecade(match, unit, side.value)
    const amount = amountOf(match)
    if (amount === null) {
      if (side.word === 'current' || side.word === 'following') return null
      // "recent years", "coming months" say no more than past and future; "recent days" says how near.
      if (!find(match, 'k') && unit !== 'D' && unit !== 'W') return reference(side.value)
      const direction = side.value < 0 ? 'PAST_REF' : 'FUTURE_REF'
      return lasting(lengthText(unit, null), direction)
    }
    const length = lengthText(unit, amount)
    return lasting(length, stretch(match.context.reference, unit, amount, side.value) ?? length)
  },
}

/** "the past decade", "the last century", "the last hour"; weeks, months and years are dates and read elsewhere. */
function wholeDecade(match: Match, unit: string, side: number): Reading | null {
  if (unit !== 'E' && unit !== 'C' && unit !== 'TH') return null
  const length = lengthText(unit, 1)
  return lasting(length, stretch(match.context.reference, unit, 1, side) ?? length)
}

/** "two weeks", "30-year", "almost three hours", "a couple of years", "2 1/2 years", "two to three weeks". */
export const length: Rule = {
  name: 'times/length',
  explained: 'A counted number of units is a length.',
  anchors: 'uUq',
  besides: 'YkDNn',
  near: 'YkODN5n+x_b->uUq',
  pattern:
    /(?:\+v)?v{0,3}(?:Y(?=U)|i?kO?|(?:[DN]5?|n(?:-?n|cn){0,5}(?:ci5)?)(?:(?:2|c|-)(?:[DN]|n))?)-?(?:[+x_b])?-?(?:[uU]|q(?=[ .,~]|$))(?:ci5)?(?:-?8)?/g,
  read(match) {
    if (isAge(match)) return null
    const gap = match.classes.slice(match.from, match.to).indexOf('_')
    if (gap >= 0 && !/(?:ly|al|ing)$/.test(match.lexemes.at(match.from + gap)!.word)) return null
    const unitWord = find(match, 'uUq')!
    const unit = unitWord.letter === 'q' ? 'Q' : unitLetters[unitWord.value]!
    const amount = amountOf(match)
    if (unit === 'Q' && (amount === null || unitWord.word === 'quarter')) return null
    // "two second" is no length, and "one day" with no more is told of the future or the past.
    if (unitWord.letter === 'u' && !find(match, '-') && amount !== null && amount !== 1) {
      if (match.classes[match.from] === 'Y' || unit === 'TM') return lasting(lengthText(unit, amount))
    }
    return lasting(lengthText(unit, amount))
  },
}

/** "a week", "an hour", "a year and a half", "half an hour"; "$2 million a year" is a rate, so a set. */
export const oneUnit: Rule = {
  name: 'times/one unit',
  explained: '"A week" is a length; after a count ("four flights a week") it is how often.',
  anchors: 'u',
  besides: '5i',
  near: '5i+->u',
  pattern: /v{0,3}(?:5i|5|i5|i\+?)-?u(?:ci5)?(?:-?8)?(?![eg-])/g,
  read(match) {
    if (isAge(match)) return null
    const unit = unitLetters[find(match, 'u')!.value]!
    const half = place(match, '5')
    const amount = half < 0 ? 1 : half < place(match, 'u') ? 0.5 : 1.5
    const text =
      unit === 'C' && amount === 0.5 ? 'P50Y' : unit === 'E' && amount === 0.5 ? 'P5Y' : lengthText(unit, amount)
    if (isRate(match)) return recurring(text)
    if (
      unit === 'D' &&
      !/^(?:for|in|within|by|of|about|almost|nearly|just|only|over|than|after)$/.test(wordBefore(match))
    ) {
      return /^(?:after|before|earlier|later)$/.test(wordAfter(match)) ? lasting(text) : null
    }
    return lasting(text)
  },
}

/** "four flights a week", "$1.7 million a year", "dozens a day". */
function isRate(match: Match): boolean {
  for (let back = 1; back <= 4; back++) {
    const lexeme = match.lexemes.at(match.from - back)
    if (!lexeme || /[G.,AJ]/.test(lexeme.letter)) return false
    if (/[DNYn~*]/.test(lexeme.letter) || /^(?:million|billion|percent|dozens|hundreds|thousands)$/.test(lexeme.word)) {
      return true
    }
  }
  return false
}

/** "a 35-year-old", "six months old", "aged 12 years". */
function isAge(match: Match): boolean {
  const hyphen = match.classes[match.to] === '-' ? 1 : 0
  if (match.classes[match.to + hyphen] !== 'f') return false
  // "an 8-month-old truce" has lasted so long; "her 6-month-old son" is that old.
  return (
    find(match, 'u')?.value === 0 ||
    hyphen === 0 ||
    /^(?:son|daughter|baby|boy|girl|child|infant|twins?)$/.test(wordAfter(match, 3))
  )
}

/** "for weeks", "in years", "weeks or months", "days before the attack": an unknown number of units. */
export const bareUnits: Rule = {
  name: 'times/unknown number of units',
  explained: '"For weeks" and "days before" are a length of an unknown number.',
  anchors: 'U',
  near: 'GAOod>U U>AaeO',
  pattern: /(?:(?<=[GA]|GO)(?:UcU|U)|U(?=[Aae])|U(?=O)|(?<=O)d?U(?=[A.]))|d[o]U|dU(?=[Aa_h])/g,
  read(match) {
    const unit = unitLetters[find(match, 'U')!.value]!
    const before = wordBefore(match)
    if (
      match.classes[match.from] === 'U' &&
      match.classes[match.to] === 'O' &&
      before !== 'after' &&
      before !== 'for'
    ) {
      if (!/^(?:on|in|following|follows|despite|through|with)$/.test(before)) return null
    }
    if (match.classes[match.from] === 'd') {
      const ordinal = find(match, 'o')
      if (!ordinal && !/^(?:before|after|ahead|since|leading|following|later|that)$/.test(wordAfter(match))) return null
      if (ordinal && ordinal.value !== 1) return null
    }
    return lasting(lengthText(unit, null))
  },
}

/** "day-long", "weeklong", "year-long". */
export const unitLong: Rule = {
  name: 'times/lasting a unit',
  explained: '"Weeklong" and "day-long" are a length of one unit.',
  anchors: '78',
  near: '7 ->8',
  pattern: /i?(?:7|u-8)/g,
  read: (match) => lasting(lengthText(unitLetters[find(match, '7u')!.value]!, 1)),
}

/** "a while". */
export const aWhile: Rule = {
  name: 'times/a while',
  explained: '"A while" is a length of which nothing is known.',
  anchors: '6',
  near: 'i>6',
  pattern: /i6/g,
  read: () => lasting('PXX'),
}
