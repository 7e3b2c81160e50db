/** English number words and the phrases that qualify a number. Ours, written for this project. */
import type { Qualifier } from '../figure.ts'

export const units: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

export const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
)

export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['mln', 1_000_000],
])

/** Words that stand for a number nobody counted, with the least that they mean. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
  ['several', 3],
])

const ordinalWords =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...ordinalWords.split(' ').map((word, at) => [word, at + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10] as const),
  ['hundredth', 100],
])

/** Phrases before a number. "as many as" and "up to" set a ceiling, "an estimated" a guess. */
const before: Record<Exclude<Qualifier, 'exact' | 'range' | 'vague'>, string> = {
  // "a least" is a slip that gets printed.
  at_least:
    'at least|a least|at the very least|at a minimum|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|fully',
  more_than:
    'more than|more then|over|well over|just over|slightly over|slightly more than|a little over|a little more than|many more than|far more than|upwards of|upward of|in excess of|above|greater than|well above|exceeding|north of|better than',
  about:
    'about|some|around|roughly|approximately|approx|an estimated|estimated|circa|c|~|somewhere around|in the region of|in the order of|something like|perhaps|maybe|probably',
  nearly: 'nearly|almost|close to|just under|just below|virtually|approaching|just short of|not quite',
  under: 'fewer than|less than|under|below|well under|slightly fewer than|slightly less than',
  up_to: 'up to|as many as|at most|no more than|not more than|a maximum of|maximum of|at the most',
}
export const qualifiersBefore: ReadonlyMap<string, readonly { words: readonly string[]; qualifier: Qualifier }[]> =
  byFirstWord(
    Object.entries(before).flatMap(([qualifier, phrases]) =>
      phrases.split('|').map((phrase) => ({ words: phrase.split(' '), qualifier: qualifier as Qualifier })),
    ),
  )

/** Words that may stand between qualifier and number and belong to the phrase: "at least another 40", "a total of 51". */
export const extrasBefore: ReadonlyMap<string, readonly { words: readonly string[] }[]> = byFirstWord(
  'another|a further|further|an additional|additional|a total of|total of|a combined|a combined total of|a record|other|all|all of|a whopping|the total of|as few as|a group of|groups of|a crowd of|a mere|a staggering'
    .split('|')
    .map((phrase) => ({ words: phrase.split(' ') })),
)

/** Words that are, or open, a number without anything before them. */
export const numberWords: ReadonlySet<string> = new Set([
  ...units.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  ...ordinals.keys(),
  ...'a tens half both'.split(' '),
])

/** Words that "nothing" is told with. */
export const zeroWords: ReadonlySet<string> = new Set("no nobody nobody's none no-one no-one's not".split(' '))

/** Every lower-case word that a number phrase can open with, digits aside. */
export const openers: ReadonlySet<string> = new Set([
  ...numberWords,
  ...zeroWords,
  ...qualifiersBefore.keys(),
  ...extrasBefore.keys(),
  ...'an between'.split(' '),
])

/** The words that follow "at", "a" and the like in a number phrase: "at least", "a total of", "a dozen", "a few". */
export const goingOn: ReadonlySet<string> = new Set([
  ...[...qualifiersBefore.values(), ...extrasBefore.values()].flat().flatMap(({ words }) => words.slice(1, 2)),
  ...scales.keys(),
  ...'few couple score'.split(' '),
])

/** "forty-two", "forty-second" */
export function isJoinedNumber(lower: string): boolean {
  const dash = lower.indexOf('-')
  return dash > 0 && tens.has(lower.slice(0, dash))
}

function byFirstWord<T extends { words: readonly string[] }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>()
  for (const entry of entries) map.set(entry.words[0]!, [...(map.get(entry.words[0]!) ?? []), entry])
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
