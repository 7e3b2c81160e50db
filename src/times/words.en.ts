/**
 * English words of time by class. A class is one letter; a sentence becomes a string of them, and the rules are regular
 * expressions over that string. The lists are ours, from grammar books' closed classes and from reading news.
 *
 * Numbers and marks get theirs in lexemes.ts: I ISO date, X slashed date, H clock, Y year, D 1-31, N other number,
 * o ordinal, E decade, 5 fraction, and - , . ' for marks; _ is any other word, ~ any other mark.
 */

/** A word's class and the number it carries (a month's place, a weekday's, a unit's letter is in `units`). */
export interface WordClass {
  readonly letter: string
  readonly value: number
}

/** A table of words under making: `add` gives all words one value, `count` numbers them from `first`. */
export function wordTable() {
  const table = new Map<string, WordClass>()
  const add = (letter: string, words: string, value = 0): void => {
    for (const word of words.split(' ')) table.set(word, Object.freeze({ letter, value }))
  }
  const count = (letter: string, words: string, first: number): void => {
    words.split(' ').forEach((word, index) => {
      add(letter, word, first + index)
    })
  }
  return { table, add, count }
}

const { table, add, count } = wordTable()

// M months. "May" and "March" are verbs, "Mar" a town: lexemes.ts asks their neighbours.
count('M', 'january february march april may june july august september october november december', 1)
count('M', 'jan feb mar apr may jun jul aug sept oct nov dec', 1)
add('M', 'sep', 9)
// W weekdays, V their plurals ("Mondays", a set).
count('W', 'monday tuesday wednesday thursday friday saturday sunday', 1)
count('W', 'mon tues wed thurs fri sat sun', 1)
add('W', 'tue', 2)
add('W', 'thu thur', 4)
count('V', 'mondays tuesdays wednesdays thursdays fridays saturdays sundays', 1)
// S seasons; the value is the quarter-like place in `seasonLetters`.
count('S', 'spring summer fall winter', 1)
add('S', 'autumn', 3)
count('s', 'springs summers falls winters', 1)
add('s', 'autumns', 3)
// R days counted from today.
add('R', 'today', 0)
add('R', 'tomorrow', 1)
add('R', 'yesterday', -1)
add('k', 'several many few numerous', 0)
add('k', 'couple', 2)
add('k', 'dozen', 12)
// P parts of a day (value: place in `partLetters`), p their plurals, t... "tonight" is its own.
count('P', 'morning afternoon evening night', 0)
add('P', 'dawn', 0)
add('P', 'midmorning', 0)
add('P', 'midafternoon', 1)
add('P', 'nightfall', 3)
count('p', 'mornings afternoons evenings nights', 0)
add('0', 'tonight', 3)
add('9', 'overnight', 3)
add('K', 'noon midday', 12)
add('K', 'midnight', 24)
// u units, U their plurals; the value is the place in `unitLetters`.
count('u', 'year decade century month week day hour minute', 0)
count('U', 'years decades centuries months weeks days hours minutes seconds fortnights', 0)
add('u', 'fortnight', 9)
add('u', 'yr', 0)
add('U', 'yrs', 0)
add('U', 'hrs', 6)
add('U', 'mins', 7)
add('w', 'weekend weekends', 0)
add('q', 'quarter quarters', 0)
add('z', 'period', 0)
add('l', 'last', -1)
add('b', 'past previous preceding prior', -1)
add('x', 'next coming upcoming following', 1)
add('t', 'this', 0)
add('h', 'that same', 0)
add('j', 'current', 0)
add('j', 'recent', -1)
add('g', 'ago', -1)
add('e', 'earlier', -1)
add('a', 'later', 1)
add('A', 'after', 1)
add('A', 'before', -1)
add('d', 'the', 0)
add('i', 'a an', 1)
add('y', 'every each', 0)
add('r', 'per', 0)
add('F', 'fiscal financial', 0)
add('B', 'end beginning start middle close', 0)
add('m', 'early late mid', 0)
add('L', 'latest', 0)
add(
  'v',
  'about around nearly almost over roughly some approximately barely only just least most more less than under up',
  0,
)
add('+', 'more additional consecutive straight trading full whole extra other long', 0)
add('O', 'of', 0)
add('c', 'and or', 0)
add('2', 'to through till until', 0)
add('G', 'in on by at since during for over within from between throughout into after before', 0)
add('A', 'after', 1)
add('A', 'before', -1)
add('5', 'half', 0)
add('f', 'old', 0)
add('8', 'long', 0)
add('Q', 'daily nightly', 5)
add('Q', 'weekly', 4)
add('Q', 'monthly', 3)
add('Q', 'yearly annually', 0)
add('Q', 'hourly', 6)
add('*', 'once twice times', 0)
// J adverbs that say past (-1), present (0) or future (1) and no more.
add('J', 'now currently presently nowadays', 0)
add('J', 'recently lately', -1)
add('J', 'soon', 1)
add('1', 'future', 1)
// 3 "at the moment", "at present".
add('3', 'moment present', 0)
// 6 "a while".
add('6', 'while', 0)
// C days that have a name; see holidays.ts.
add('C', 'christmas thanksgiving easter halloween', 0)

// n numbers in words.
count('n', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen', 1)
count('n', 'seventeen eighteen nineteen', 17)
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  add('n', word, (index + 2) * 10)
})
add('n', 'hundred', 100)
add('n', 'thousand', 1000)
// o ordinals in words.
count('o', 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1)
count('o', 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14)
'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((word, index) => {
  add('E', word, 1900 + (index + 2) * 10)
})

export const englishWords: ReadonlyMap<string, WordClass> = table

/** TIMEX3 letters of units, in the order of their values above; 'T' marks the ones of a clock. */
export const unitLetters = ['Y', 'E', 'C', 'M', 'W', 'D', 'TH', 'TM', 'TS', 'F'] as const
export const partLetters = ['MO', 'AF', 'EV', 'NI'] as const
export const seasonLetters = ['SP', 'SU', 'FA', 'WI'] as const

/** Zone names and their offsets from UTC; '' where the name alone does not give one ("ET" is EST or EDT). */
export const zones: ReadonlyMap<string, string> = new Map([
  ['GMT', 'Z'],
  ['UTC', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
  ['BST', '+01:00'],
  ['CET', '+01:00'],
  ['CEST', '+02:00'],
  ['EET', '+02:00'],
  ['EEST', '+03:00'],
  ['MSK', '+03:00'],
  ['TRT', '+03:00'],
  ['EAT', '+03:00'],
  ['SAST', '+02:00'],
  ['WAT', '+01:00'],
  ['PKT', '+05:00'],
  ['SGT', '+08:00'],
  ['HKT', '+08:00'],
  ['JST', '+09:00'],
  ['KST', '+09:00'],
  ['AEST', '+10:00'],
  ['AEDT', '+11:00'],
  ['NZST', '+12:00'],
  ['NZDT', '+13:00'],
  ['ET', ''],
  ['CT', ''],
  ['MT', ''],
  ['PT', ''],
  ['IST', ''],
])
