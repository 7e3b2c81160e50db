/**
 * Words by which details of a happening are told apart, for `rules/read-details.ts`. All lists are ours.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Numbers that newspapers print as words; "one" is left out: it mostly counts nothing. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 2)]),
)

/** What a number of harmed people counts, with what befell them: empty where that is left open. */
export const HARMED_PEOPLE: ReadonlyMap<string, string> = new Map([
  ...'dead killed deaths death lives died'.split(' ').map((word): [string, string] => [word, 'killed']),
  ...'injured hurt wounded injuries'.split(' ').map((word): [string, string] => [word, 'hurt']),
  ...'people person others other victims victim casualties'.split(' ').map((word): [string, string] => [word, '']),
])
/** "killing 10", "injured 20". */
export const HARMING: ReadonlyMap<string, string> = new Map([
  ...'kill killing killed kills'.split(' ').map((word): [string, string] => [word, 'killed']),
  ...'injure injuring injured injures wounding wounded wounds'
    .split(' ')
    .map((word): [string, string] => [word, 'hurt']),
])

export const MILLIONS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
])
const COUNTED_MONEY = words('euro euros dollar dollars pounds rupees yen rubles roubles')

/** Words after which a number counts time, money or length, or nothing at all. */
const NO_UNITS = words(
  'year years month months week weeks day days hour hours minute minutes second seconds am pm percent per cent times ' +
    'st nd rd th january february march april may june july august september october november december gmt local edt est ' +
    'million billion thousand euro euros dollar dollars mile miles kilometer kilometers kilometre kilometres km feet metre ' +
    'metres meter meters magnitude and or to in of on at the was were is are a an as for with from by who that after',
)

/** After these a weekday is the day of a statement. */
const SAID = words('said told says say announced reported confirmed')

/** From the day on that 1 January 1970 was. */
export const WEEKDAYS = 'Thursday Friday Saturday Sunday Monday Tuesday Wednesday'.split(' ')
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')
/** Months, written out or cut short, with the days of the year before them. */
export const MONTHS: ReadonlyMap<string, { readonly name: string; readonly day: number }> = new Map(
  MONTH_NAMES.flatMap((name, i) =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((form) => [form, { name, day: i * 30.5 }] as const),
  ),
)

/** What has a name of its own after it. */
export const VESSELS = words('INS USS HMS MV MT SS Hurricane Typhoon Cyclone Flight')

/** Names in the gazetteer that are mostly a direction or a part of any town. */
export const DIRECTIONS = words('south north east west northeast northwest southeast southwest downtown central')

const LEADS_TO_A_PLACE = words('in at near off outside')

/** Words with a capital that no person's name has. */
export const NO_PERSON = words(
  'The A An In On At He She It They But And After When While As For From With Police President Former New Los San United ' +
    'South North East West High Supreme Court Street Avenue County State City University Department House Office National ' +
    'International Navy Army Internet World Cup Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February ' +
    'March April May June July August September October November December',
)

/** What lists a word is in, as bits: most words are in none, and need not be cut out of the text to be asked about. */
export const MARK = {
  numberWord: 1,
  harmed: 1 << 1,
  harming: 1 << 2,
  million: 1 << 3,
  money: 1 << 4,
  noUnit: 1 << 5,
  said: 1 << 6,
  weekday: 1 << 7,
  month: 1 << 8,
  vessel: 1 << 9,
  lead: 1 << 10,
  noPerson: 1 << 11,
  speaks: 1 << 12,
  noPersonAfter: 1 << 13,
  /** May stand after a magnitude. */
  quake: 1 << 14,
  /** Stands before a magnitude, or before what does. */
  measure: 1 << 15,
  /** Stands between a toll and its number. */
  tollLead: 1 << 16,
} as const

/** Words that speak: who has one after his name is a spokesman. */
const SPEAKING = words('said told says')
/** After these a name is a place's or a body's. */
const BEFORE_NO_PERSON = words('in at near off of outside from the to')
const QUAKES = words('magnitude quake earthquake tremor on')
/** "The toll rises to 10", "puts the toll at 10". */
const TOLL_LEADS = words('to at above over past passes passed tops topped hits hit reaches reached')
const MEASURES = words('magnitude measuring registering least of')

/** The words of all lists, in lower case, with their bits. A word printed with a capital has those of the small one. */
export const MARKED: ReadonlyMap<string, number> = marked([
  [NUMBER_WORDS.keys(), MARK.numberWord],
  [HARMED_PEOPLE.keys(), MARK.harmed],
  [HARMING.keys(), MARK.harming],
  [MILLIONS.keys(), MARK.million],
  [COUNTED_MONEY, MARK.money],
  [NO_UNITS, MARK.noUnit],
  [SAID, MARK.said],
  [WEEKDAYS, MARK.weekday],
  [MONTHS.keys(), MARK.month],
  [VESSELS, MARK.vessel],
  [LEADS_TO_A_PLACE, MARK.lead],
  [NO_PERSON, MARK.noPerson],
  [SPEAKING, MARK.speaks],
  [BEFORE_NO_PERSON, MARK.noPersonAfter],
  [QUAKES, MARK.quake],
  [MEASURES, MARK.measure],
  [TOLL_LEADS, MARK.tollLead],
])

function marked(lists: readonly (readonly [Iterable<string>, number])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>()
  for (const [list, bit] of lists)
    for (const word of list) bits.set(word.toLowerCase(), (bits.get(word.toLowerCase()) ?? 0) | bit)
  return bits
}
