/**
 * Words by which details of a happening are told apart, for `rules/read-details.ts`. All lists are ours.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Numbers that newspapers print as words; "one" is left out: it mostly counts nothing. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i + 2)]),
)

/** What a number of harmed people counts. Tolls grow from report to report. */
export const HARMED_PEOPLE = words(
  'people person dead killed injured hurt wounded other others death deaths lives victim victims died casualties injuries',
)
/** "killing 10", with nothing counted after it. */
export const HARMING = /^(?:kill(?:ing|ed|s)|injur(?:ing|ed|es)|wound(?:ing|ed|s))$/

/** Words after which a number counts time, money or length, or nothing at all. */
export const NO_UNITS = words(
  'year years month months week weeks day days hour hours minute minutes second seconds am pm percent per cent times ' +
    'st nd rd th january february march april may june july august september october november december gmt local edt est ' +
    'million billion thousand euro euros dollar dollars mile miles kilometer kilometers kilometre kilometres km feet metre ' +
    'metres meter meters magnitude and or to in of on at the was were is are a an as for with from by who that after',
)

export const WEEKDAYS = words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
/** Months, written out or cut short, by what they are compared as. */
export const MONTHS: ReadonlyMap<string, string> = new Map(
  'January February March April May June July August September October November December'
    .split(' ')
    .flatMap((month) =>
      [month, month.slice(0, 3), month.slice(0, 4)].map((form) => [form, month.slice(0, 3)] as const),
    ),
)

/** What has a name of its own after it. */
export const VESSELS = words('INS USS HMS MV MT SS Hurricane Typhoon Cyclone Flight')

export const LEADS_TO_A_PLACE = words('in at near off outside')

/** Words with a capital that no person's name has. */
export const NO_PERSON = words(
  'The A An In On At He She It They But And After When While As For From With Police President Former New Los San United ' +
    'South North East West High Supreme Court Street Avenue County State City University Department House Office National ' +
    'International Navy Army Internet World Cup Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February ' +
    'March April May June July August September October November December',
)
