import { weekdayOf } from '../calendar.ts'
import { find, type Match, type Reading, type Rule, wordAfter, wordBefore } from '../context.ts'
import { onDay, onWeekday, onWeekendOf, partly, recurring } from '../readings.ts'
import { tenseAt } from '../tense.ts'
import { partLetters } from '../words.en.ts'

/** "Black Friday", "Remembrance Sunday": names of days that no table of feasts here resolves. */
const namedDays = new Set(
  'black cyber remembrance palm super bloody ash giving maundy shrove holy golden red'.split(' '),
)

/** "Monday", "last Friday", "early Tuesday", "Friday night", "this coming Sunday", "the previous Friday". */
export const weekday: Rule = {
  name: 'times/weekday',
  explained:
    'A weekday is the last one up to the report; the next one when its verb looks ahead or "next" stands by it.',
  anchors: 'W',
  pattern: /(?:[meaL]-?)?(?:d?[ltxbh]{1,2}|d(?=W))?(?:m-?)?W(?:-?m?P)?/g,
  read(match) {
    const name = find(match, 'W')!
    if (match.from > 0 && namedDays.has(wordBefore(match)) && match.lexemes.at(match.from - 1)!.capital) return null
    const reading = onDayNamed(match, name.value)
    // "Saturday Night Live"
    if (find(match, 'P')?.capital && /^(?:live|football|fever|lights)$/.test(wordAfter(match))) return null
    return withPart(match, reading)
  },
}

function onDayNamed(match: Match, value: number): Reading {
  const side = find(match, 'ltxbh')
  const { context } = match
  if (side && (side.word === 'previous' || side.word === 'preceding') && context.day) {
    const gap = (weekdayOf(context.day.number) - value + 6) % 7
    return onDay(context.day.number - gap - 1, false, context.day.words)
  }
  if (find(match, 'x')) {
    if (side?.word === 'following' && context.day) {
      return onDay(context.day.number + ((value - weekdayOf(context.day.number) + 6) % 7) + 1, false, context.day.words)
    }
    return onWeekday(match, value, 'next')
  }
  if (find(match, 'l')) return onWeekday(match, value, 'last')
  if (find(match, 'b')) return onWeekday(match, value, 'past')
  if (find(match, 'h') && context.day && weekdayOf(context.day.number) === value) {
    return onDay(context.day.number, false, context.day.words)
  }
  // "look for ways around Wednesday's ruling": what is owned by a day mostly lies behind.
  const owned = match.classes[match.to] === "'" && !find(match, 't')
  const tense = owned ? 'past' : tenseAt(match).direction
  if (find(match, 't') && tense !== 'past') return onWeekday(match, value, 'future')
  return onWeekday(match, value, tense === 'future' ? 'future' : 'past')
}

/** Puts a part of the day that stands in the match on the reading's day. */
function withPart(match: Match, reading: Reading): Reading {
  const part = find(match, 'P')
  if (!part) return reading
  return { ...reading, type: 'time', timex: `${reading.timex}T${partLetters[part.value]}` }
}

/** "Mondays", "every Monday", "each Thursday", "Monday and Tuesday nights". */
export const everyWeekday: Rule = {
  name: 'times/every weekday',
  explained: 'A weekday in the plural or after "every" is a set.',
  anchors: 'WV',
  besides: 'Vyp',
  near: 'V y>W W>p',
  pattern: /(?:yW(?:P)?|Vp?|W(?:cW)?p)/g,
  read(match) {
    const part = find(match, 'Pp')
    return recurring(`XXXX-WXX-${find(match, 'WV')!.value}${part ? `T${partLetters[part.value]}` : ''}`)
  },
}

/** "today", "yesterday morning", "late yesterday", "tonight", "this morning", "last night", "overnight". */
export const dayFromToday: Rule = {
  name: 'times/day from today',
  explained: '"Today", "yesterday", "tonight" and "last night" are counted from the day of the report.',
  anchors: 'R09P',
  near: 'R 0 9 tmlx>P',
  pattern: /(?:(?:duA)?(?:[mea]-?)?R(?:m?P)?|0|(?<!d)9|tm?P|lP|(?<=[GmA])dxP|dxP)/g,
  read(match) {
    const { reference, day } = match.context
    const part = find(match, 'P09')
    const today = find(match, 'R')
    const tail = part ? `T${partLetters[part.value]}` : ''
    if (find(match, 'x')) {
      const from = day?.number ?? reference.day
      return from === null ? null : withPart(match, onDay(from + 1, false, day?.words))
    }
    if (today && wordPair(match)) return null
    let shift = today?.value ?? 0
    if (match.classes[match.from] === 'd' && find(match, 'A')) shift += find(match, 'A')!.value
    if (match.classes[match.from] === 'l' || match.classes[match.from] === '9') shift = -1
    const reading = reference.day === null ? partlyToday(match, shift) : onDay(reference.day + shift)
    return tail ? { ...reading, type: 'time', timex: reading.timex + tail } : reading
  },
}

/** "USA Today" is a newspaper. */
const wordPair = (match: Match): boolean => match.lexemes.at(match.from - 1)?.word === 'usa'

function partlyToday(match: Match, shift: number): Reading {
  const { weekday: known } = match.context.reference
  if (known !== null) return partly(`XXXX-WXX-${((((known - 1 + shift) % 7) + 7) % 7) + 1}`, false)
  return partly('XXXX-XX-XX', false)
}

/** "the weekend", "this weekend", "last weekend". */
export const weekend: Rule = {
  name: 'times/weekend',
  explained: 'A weekend is the last one before the report, or the coming one when the verb looks ahead.',
  anchors: 'w',
  pattern: /(?:d?(?:[ltxbh]|m)?)w/g,
  read(match) {
    const { day } = match.context.reference
    const side = find(match, 'ltxbh')
    const opener = match.classes[match.from]!
    if (opener === 'w') return null
    if (day === null) return partly('XXXX-WXX-WE')
    const today = weekdayOf(day)
    if (side?.letter === 'x') return onWeekendOf(day + 7)
    if (side?.letter === 't') return onWeekendOf(tenseAt(match).direction === 'past' && today < 5 ? day - 7 : day)
    if (side?.letter === 'l') return onWeekendOf(day - 7)
    if (tenseAt(match).direction === 'future' || today >= 6) return onWeekendOf(day)
    return onWeekendOf(day - 7)
  },
}
