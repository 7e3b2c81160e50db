import { find, type Match, place, type Reading, type Rule, wordAfter, wordBefore } from '../context.ts'
import { partLetters, zones } from '../words.en.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** "10:35 a.m.", "6am", "noon", "0735 GMT", "14:30", "4 in the morning". The day comes from `join-clock-and-day.ts`. */
export const clock: Rule = {
  name: 'times/clock',
  explained: 'A time on the clock is put on the day that its sentence names, or else on the day of the report.',
  anchors: 'THKZP',
  near: 'K H DNHn>T YN>Z d>P',
  pattern: /v{0,3}(?:(?:[DNHn]T|K)Z?(?:~[NYH]Z~)?|HZ?|[YN]Z|[Dn]GdP(?=[^a-z]|$))/g,
  read: readClock,
}

function readClock(match: Match): Reading | null {
  const zoneWord = find(match, 'Z')?.word
  const zone = zoneWord === undefined ? undefined : zones.get(zoneWord)
  const named = find(match, 'K')
  if (named) return clockReading(named.value, 0, zone)
  const at = place(match, 'DNHnY')
  const number = match.lexemes.at(at)!
  const half = find(match, 'T')
  const part = find(match, 'P')
  const [hour, minute] = hourAndMinute(number.letter, number.word, number.value)
  if (!(hour >= 0 && hour <= 24 && minute >= 0 && minute < 60)) return null
  if (number.letter === 'H' && !half && !zoneWord && !looksLikeClock(match)) return null
  if (number.letter === 'N' && !half && number.word.length !== 4) return null
  if (part && hour > 12) return null
  if (half && half.value >= 0 && (hour > 12 || hour === 0)) return null
  let afternoon = half?.value === 12
  if (part) afternoon = part.value > 0
  if ((half && half.value >= 0) || part) return clockReading((hour % 12) + (afternoon ? 12 : 0), minute, zone)
  return clockReading(hour, minute, zone)
}

const clockReading = (hour: number, minute: number, zone: string | undefined): Reading => {
  const clockText = `T${two(hour)}:${two(minute)}`
  return {
    type: 'time',
    value: clockText,
    timex: clockText,
    stated: false,
    clock: clockText,
    ...(zone ? { zone } : {}),
  }
}

function hourAndMinute(letter: string, word: string, value: number): readonly [number, number] {
  if (letter === 'H') {
    const [hour, minute] = word.split(':')
    return [Number(hour), Number(minute)]
  }
  if (/^\d{4}$/.test(word)) return [Number(word.slice(0, 2)), Number(word.slice(2))]
  // "9.30am"
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(word)
  if (dotted) return [Number(dotted[1]), Number(dotted[2])]
  return Number.isInteger(value) ? [value, 0] : [-1, 0]
}

/** "at 14:30", "around 10:35 local time"; not the score "won 10:35" nor the verse "John 3:16". */
function looksLikeClock(match: Match): boolean {
  const before = wordBefore(match)
  const after = wordAfter(match)
  if (after === 'local' || (after === 'moscow' && wordAfter(match, 2) === 'time')) return true
  if (match.classes[match.from] === 'v') return true
  return /^(?:at|by|until|till|from|around|about|before|after|since|to|between|and|в|um|gegen)$/.test(before)
}

/** "in the morning", "that evening", "mid afternoon": a part of the day that the sentence or the report is of. */
export const partOfDay: Rule = {
  name: 'times/part of a day',
  explained: 'A part of the day ("in the morning", "that evening") is put on the day that its sentence names.',
  anchors: 'P',
  near: 'mhd->P',
  pattern: /(?:(?<=G)m-?P|hP|(?<=G)dm?-?P|dm-?P)(?!O)/g,
  read(match) {
    const part = find(match, 'P')!
    const tail = `T${partLetters[part.value]}`
    return { type: 'time', value: tail, timex: tail, stated: false, clock: tail }
  },
}
