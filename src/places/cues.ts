import { nationalities } from './countries.en.ts'
import { fold } from './fold.ts'
import { WordTable } from './word-table.ts'

/** How the words before a name lead up to it. */
export interface Cue {
  /** 'in', 'near', 'from', ...; null where no preposition leads up to the name. */
  readonly preposition: string | null
  /** 'city', 'village', 'province', ...: what the words call the place. */
  readonly sort: string | null
  /** ISO code of a nationality before the name: "the Kenyan capital, Nairobi". */
  readonly country: string | null
  /** Kilometres in "20 km north of X"; 0 for "north of X", "outskirts of X"; null where nothing sets it off. */
  readonly off: number | null
}

export const SORTS: ReadonlySet<string> = new Set(
  (
    'city town village port capital suburb neighborhood neighbourhood district province region resort island isle state county borough ' +
    'municipality area republic prefecture governorate oblast territory settlement hamlet community camp enclave peninsula'
  ).split(' '),
)
const DIRECTIONS: ReadonlySet<string> = new Set(
  (
    'northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern ' +
    'southeastern southwestern north-eastern north-western south-eastern south-western downtown nearby upper lower inner greater suburban rural ' +
    'coastal border historic old mainland seaside holiday tourist mountain remote besieged rebel-held war-torn tiny small quiet restive mid'
  ).split(' '),
)
const POINTS =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|edge|suburb|suburbs|shores?|coast)$/
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at near outside inside into off from to of around across over through throughout within toward towards between for on along leaving reaching'.split(
    ' ',
  ),
)
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', "country's", 'country’s', "state's", 'state’s'])
const NUMBER = /^\d+(?:[.,]\d+)?$/
const UNIT = /^(?:km|kms|kilometers?|kilometres?|miles?|mi)$/

const NO_CUE: Cue = Object.freeze({ preposition: null, sort: null, country: null, off: null })
/** Characters before a name that are read. */
const BEFORE = 72
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}.,'’-]*/gu

/**
 * Reads the words before a name, from the last one back to the preposition that leads up to it.
 *
 * @param start where the name starts
 * @param from where its line starts
 */
export function cueBefore(text: string, start: number, from: number): Cue {
  const plain = prepositionBefore(text, start, from)
  if (plain !== null) return plain
  if (!canLead(text, start, from)) return NO_CUE
  const before = text.slice(Math.max(from, start - BEFORE), start)
  const read = before.match(WORDS) ?? []
  let sort: string | null = null
  let country: string | null = null
  let off: number | null = null
  for (let at = read.length - 1; at >= 0; at--) {
    const printed = read[at]!
    const comma = printed.endsWith(',')
    const word = printed.replace(/[.,]+$/, '').toLowerCase()
    if (comma && !(at === read.length - 1 && SORTS.has(word))) break
    if (SORTS.has(word)) sort ??= word
    else if (word === 'of' && at > 0 && (SORTS.has(bare(read[at - 1]!)) || POINTS.test(bare(read[at - 1]!)))) {
      const point = bare(read[at - 1]!)
      if (!SORTS.has(point) || point === 'suburb') {
        off = distanceBefore(read, at - 1)
        if (off !== null || /^(?:outskirts|edge|suburbs?|shores?|coast)$/.test(point)) {
          return { preposition: 'near', sort, country, off: off ?? 0 }
        }
        return { preposition: 'near', sort, country, off: 0 }
      }
    } else if (word === 'from' && UNIT.test(bare(read[at - 1] ?? ''))) {
      return { preposition: 'near', sort, country, off: distanceBefore(read, at) ?? 0 }
    } else if (PREPOSITIONS.has(word)) {
      return { preposition: word, sort, country, off }
    } else if (ARTICLES.has(word) || DIRECTIONS.has(word)) {
      // "in the northern", "in its"
    } else {
      const nation = /^\p{Lu}/u.test(printed) ? nationalities.get(fold(word)) : undefined
      if (!nation) break
      country ??= nation
    }
  }
  return sort === null && country === null ? NO_CUE : { preposition: null, sort, country, off }
}

/** The cue of a preposition just before the name: most have no other, and only "of" and "from" need what stands before them. */
function prepositionBefore(text: string, start: number, from: number): Cue | null {
  if (text.charCodeAt(start - 1) !== SPACE) return null
  let at = start - 1
  const least = Math.max(from, start - LONGEST_PREPOSITION - 2)
  while (at > least) {
    const code = text.charCodeAt(at - 1)
    if (code < SMALL_A || code > SMALL_Z) break
    at--
  }
  if (at === start - 1 || (at > from && text.charCodeAt(at - 1) !== SPACE)) return null
  return PLAIN_CUES.at(text, at, start - 1) ?? null
}
const SPACE = 32
const SMALL_A = 97
const SMALL_Z = 122
const LONGEST_PREPOSITION = Math.max(...[...PREPOSITIONS].map((word) => word.length))
const PLAIN_CUES = new WordTable<Cue>(
  [...PREPOSITIONS]
    .filter((word) => word !== 'of' && word !== 'from')
    .map((preposition) => [preposition, Object.freeze({ ...NO_CUE, preposition })]),
)

/** Whether the word just before can lead up to a name: a look at it alone, since most words cannot. */
export function canLead(text: string, start: number, from: number): boolean {
  let end = start
  while (end > from && isSkipped(text.charCodeAt(end - 1))) end--
  if (end === start || start - end > 2) return false
  let at = end
  let small = true
  for (; at > from; at--) {
    const code = text.charCodeAt(at - 1)
    if (code <= 44 || code === SLASH) break
    if (code < SMALL_A || code > SMALL_Z) small = false
  }
  // No leading word is longer, nor any people's name.
  if (end - at > LONGEST_LEADING || at === end) return false
  if (small) return SMALL_LEADING.at(text, at, end) === true
  const word = text.slice(at, end)
  const lower = word.toLowerCase()
  return LEADING.has(lower) || (lower !== word && nationalities.has(fold(word)))
}
/** Between the leading word and the name: a space, with the comma of "the capital, Nairobi" or an opening mark. */
const isSkipped = (code: number): boolean =>
  code === SPACE || code === 44 || code === 34 || code === 0x201c || code === 0x2018 || code === 40
const SLASH = 47
const LEADING: ReadonlySet<string> = new Set([...PREPOSITIONS, ...ARTICLES, ...SORTS, ...DIRECTIONS])
const LONGEST_LEADING = 40
const SMALL_LEADING = new WordTable([...LEADING].map((word) => [word, true] as const))

const bare = (word: string): string => word.replace(/[.,]+$/, '').toLowerCase()

/** Kilometres in "about 20 km north" before the word at `at`; null where no distance is given. */
function distanceBefore(words: readonly string[], at: number): number | null {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const unit = bare(words[i]!)
    if (!UNIT.test(unit) || i === 0 || !NUMBER.test(bare(words[i - 1]!))) continue
    const count = Number(bare(words[i - 1]!).replace(',', ''))
    return unit.startsWith('mi') ? count * 1.609 : count
  }
  return null
}

/** Governments and papers speak by their city's name: "Moscow denies", "Washington said". */
export const SPEAKS =
  /^(?:'s|’s)? (?:said|says|say|denied|denies|deny|insists?|insisted|warned|warns|has (?:said|denied|warned|accused|repeatedly)|accused|accuses|shared|passed|told|informed|alerted|offered|sent|claims?|claimed|wants?|must|believes?|rejected|rejects|vowed|vows|condemned|responded|knew|agreed|hopes)\b/
/** "the US embassy in Ostvik", "Kenyan and US officials": a state by its offices, which are anywhere. */
export const OFFICES =
  /^ (?:embass(?:y|ies)|consulates?|consul|ambassadors?|diplomats?|officials?|intelligence|State Department|Treasury|nationals|citizens|tourists?|troops|forces|special forces|jets|warplanes|aircraft|drones?)\b/
/** "the Ostvik man": where somebody lives. */
export const LIVES =
  /^ (?:man|woman|men|women|resident|residents|native|couple|teen|teenager|boy|girl|mother|father|family)\b/
/** "an Ostvik climber": somebody from there, who may be anywhere. */
export const WORKS =
  /^ (?:driver|(?:mountain )?climber|lawyer|attorney|businessman|actor|player|coach|star|tourist|sailor|trader|writer|physician|doctor|family doctor|governor|senator|congressman|lawmaker|immigrant|refugee|migrant|citizen|national)s?\b/
/** "Ostvik-based": where somebody works. */
export const BASED = /^-(?:based|born|bound|led|backed|held|trained|educated|registered)\b/
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Ends the name of a building or ground. */
export const VENUES = words(
  'Airport International Zoo Cathedral Hospital Station Prison Jail Courthouse Court Hall Beach Stadium Arena Square School Church ' +
    'Mosque Temple Synagogue Hotel Museum Park Bridge Harbor Harbour Port Gate Tower Mall Market Theatre Theater Palace Campus Refinery ' +
    'Mine Dam Plant Base Barracks Crossing Tunnel Subway Metro Marina Pier Quay Wharf Dock Docks Terminal Circuit Speedway',
)
/** Ends the name of an area. */
export const AREA_WORDS = words(
  'City County Province Region State Island Islands Oblast District Borough Parish Area Valley Metro Town Township Village ' +
    'Governorate Prefecture Peninsula',
)
/** Says which part of a place. */
export const PART_WORDS = words(
  'North South East West Northern Southern Eastern Western Central Downtown Upper Lower Greater Inner Northeast Northwest Southeast ' +
    'Southwest Old Suburban NE NW SE SW Outside Inside',
)
/** A body that serves the town it is named after: what it does happened there. */
export const LOCAL_BODIES = words(
  'Sheriff Police Fire Mayor Council Attorney District Coroner Magistrates Crown Superior Ambulance',
)
