import { hasMark, isPerpetrator } from './kinds.ts'

/**
 * Words that must stand near a trigger before its rule is worth waking: "had" is everywhere, "had a hand in" needs its
 * "hand". Each class is one bit; a report's words are looked up once and the rules' needs are checked on numbers.
 *
 * A class holds every word that the rules which need it can find there, and may hold more. Whoever widens a rule widens
 * its class. `carr*` stands for all words that begin so. Origin: ours, taken from the rules' own patterns.
 */
const LISTS = {
  /** Words that leave a thing open or turn it over, before "whether", "who". */
  open: `not n't never no nobody nor cannot unable without yet still too trying against wrong premature refused declined
    unclear unknown uncertain unconfirmed mystery question remain remains remained`,
  /** What was done, and by whom, when it is left open: "whether he had help", "whether it was deliberate". */
  acting: `behest behalf order orders help helped aided alone accomplice accomplices link links linked ties connected
    inspired directed involved responsible behind claimed carr* deliberate* intentional* part`,
  /** Deeds that somebody owns up to or is believed to have done. */
  did: `behind carried carry conducted responsible attacked bombed targeted staged planted detonated launched ambushed
    fired shot killed struck hit set perpetrated did done made sent started committed caused placed ordered took left
    triggered planned plotted orchestrated organized organised helped acted involved linked implicated complicit blame
    driving attacker attackers gunman gunmen stabbed fell ignited sabotaged poisoned hacked stole kidnapped abducted
    murdered drove crashed drunk speeding threw thrown destroyed downed captured executed breached sank claim abducted
    beheaded lit strangled pushed beat opened`,
  /** Who owns up: "said it did", "said one of its fighters did". */
  own: 'it they he she its their his one some',
  /** What is declined: "would not discuss", "no point in commenting". */
  speak: `comment say speculate discuss name identify confirm elaborate respond talk blame point attribute drawn disclose
    commenting discussing speculating talking responding`,
  /** Having part in a thing: "had a hand in", "nothing to do with". */
  part: 'role roles part parts hand participated involved implicated complicit involvement do',
  /** Faults of people at the controls that several words tell: "had fallen asleep", "over the limit". */
  lapse: 'fallen limit influence phone mobile cellphone fast',
  /** "on the run", "at large". */
  flight: 'run large',
  /** What is put, laid or pointed at somebody. */
  burden: 'responsibility blame finger fingers responsible accountable',
  /** "I did not", "I am innocent". */
  denial: "not n't never innocent",
  /** Whom a deed befell, told by themselves or of them. */
  whom: 'me her him them us himself',
  may: 'may might could',
  /** Attackers, and men who are known as such by what they carry or hide: "armed men". */
  villain: 'armed masked unidentified unknown hooded',
  /** What is called untrue. */
  charge: 'charge charges claim claims allegation allegations accusation accusations story stories',
  whether: 'whether if',
  /** "It was the army that". */
  that: 'that who',
  /** Where the law holds, tries and punishes: "faces years in prison", "appeared before magistrates", "upheld". */
  law: `prison jail bars imprisonment penalty custody sentence court courts magistrate magistrates judge tribunal dock
    hearing upheld uphold upholds confirmed affirmed reduced cut commuted increased extended imposed appealed appealing
    overturned quashed annulled reversed vacated threw thrown voided set`,
  /** Whose arms, and what is not to be done with them: "rebel rockets", "Ostmark troops", "broke the truce". */
  arms: `strike strikes airstrike airstrikes raid raids missile missiles rocket rockets shell shells warplane warplanes
    jets drone drones artillery bomb bombs planes helicopter helicopters gunship gunships by soldiers troops forces army
    military navy guards gunners marines gunboats warships tanks chemical gas chlorine sarin nerve mustard munitions live
    force shields truce ceasefire cease-fire armistice airspace territory border`,
  hurt: 'kill* die died dead dies injur* wound* hurt death deaths',
  /** What came of whose doing: "blamed on", "the result of", "known about the cracks". */
  cause: `blame blames blamed blaming result caused due because triggered sparked put risk risks danger dangers crack cracks
    defect defects fault faults faulty problem problems leak leaks hazard hazards unsafe flaw flaws overload* contaminat*
    corrosion corroded`,
  /** "each other", "one another", "could be charged". */
  each: 'each one be',
  by: 'by',
  to: 'to',
  up: 'up',
  from: 'from',
  into: 'into* through* over* onto* down* at* across*',
  /** What is taken, set, thrown or brought down in an attack. */
  assault: 'hostage* fire* off down bomb* explosive* device* grenade*',
  /** "did it", "did this". */
  it: 'it this',
} as const

/** The bit of each class, at most thirty of them; `attacker` is known by `isPerpetrator` and not by a list. */
export type Cue = keyof typeof LISTS | 'attacker'

export const CUES: readonly Cue[] = ['attacker', ...(Object.keys(LISTS) as (keyof typeof LISTS)[])]
export const bitOf = (cue: Cue): number => 1 << CUES.indexOf(cue)

const whole = new Map<string, number>()
const beginnings = new Map<string, number>()
for (const [cue, words] of Object.entries(LISTS)) {
  for (const word of words.split(/\s+/)) {
    const [map, key] = word.endsWith('*') ? [beginnings, word.slice(0, -1)] : [whole, word]
    map.set(key, (map.get(key) ?? 0) | bitOf(cue as Cue))
  }
}
/** All words of the classes, beginnings as they stand. */
export const CUE_WORDS: readonly string[] = [...whole.keys(), ...beginnings.keys()]
const byFirst = new Map<number, (readonly [string, number])[]>()
for (const [begin, bits] of beginnings) {
  const first = begin.charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), [begin, bits]])
}

const ATTACKER = bitOf('attacker') | bitOf('villain')

/** The classes of one lower-case word, as bits; of "no-one" those of its parts too. */
export function cuesOf(word: string, perpetrator = isPerpetrator(word)): number {
  let bits = perpetrator ? ATTACKER : 0
  bits |= whole.get(word) ?? 0
  for (const [begin, own] of byFirst.get(word.charCodeAt(0)) ?? []) if (word.startsWith(begin)) bits |= own
  if (hasMark(word)) for (const part of word.split(/\W+/)) if (part !== '' && part !== word) bits |= cuesOf(part)
  return bits
}
