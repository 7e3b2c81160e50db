/**
 * Which sentences can hold a figure: those with a number word and a word of harm or measure. A word is judged by itself, once,
 * and a sentence by its words.
 */
import type { Analysis, Sentence } from '../language/analysis.ts'
import { WordBits, wordIds } from '../language/lexicon.ts'
import { mayGive } from './rules/our-count.ts'

const mayCount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|scores?|several|couple|both|no|none|nobody|no-one|half|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i
const mayHarm =
  /kill|murder|massacr|slaughter|slay|slain|slew|behead|execut|assassin|electrocut|injur|wound|hurt|maim|trap|hospital|evacuat|rescu|sav(?:e|ing)|arrest|detain|detention|apprehend|captur|nabb|displac|uproot|abduct|kidnap|free|releas|liberat|\bdie|dying|dead|death|perish|drown|succumb|suffocat|disappear|vanish|missing|stuck|homeless|\blives?\b|lost|claim|condition|surgery|custody|unaccounted|among|rubble|buried|inside|hostage|captive|treat|arriv|fled|flee|forced|driven|ordered|told|led|escort|usher|relocat|pull|pluck|winch|airlift|brought|lift|haul|remov|extract|extricat|recover|taken|took|taking|rushed|toll|victim|casualt|fatalit|bod(?:y|ies)|corpse|remains|surviv|burn|critical|moved|fight|debris|ruins|intensive|lying|escape|need|requir|avalanche|landslide|\bdug\b|\bcut\b|alive|received|bury|buries|seiz|leave|pick|swept|fell|plung|search|looking|froze|starv|bled|shot/i
const mayMeasure =
  /building|house|home|school|kindergarten|universit|college|hospital|mall|cent(?:er|re)|station|hotel|theat|cinema|church|mosque|synagogue|temple|shop|store|market|office|apartment|flats|block|tower|warehouse|structure|propert|dwelling|\bhuts?\b|airport|courthouse|factor|restaurant|place|location|\bsites?\b|spot|facilit|venue|\barea|object|premises|village|neighbo|settlement|hamlet|cit(?:y|ies)|town|vehicle|\bcars?\b|lorr|truck|\bbus|coach|\bvans?\b|motor|train|tram|carriage|wagon|aircraft|plane|helicopter|boat|ship|vessel|tanker|device|bomb|explosive|grenade|\bmines?\b|missile|rocket|\bied|call|threat|hoax|mail|letter/i

/** A number word. */
export const COUNTS = 1
export const HARMS = 2
export const MEASURES = 4
/** "these", "those" */
export const POINTS = 8
/** "our count", "has confirmed" */
export const GIVES = 16
/** A word of a phrase below. */
const OF_PHRASE = 32
/** "earlier", "previously": the statement may be an old one. */
export const EARLIER = 64
/** "this year", "since 1993": the count may be a period's. */
export const OF_PERIOD = 128
/** "in Borg alone" */
export const ALONE = 256
/** "in one village" */
export const ONE = 512
/** "she saw", "we counted" */
export const WITNESSED = 1024
/** "two years after": how far from another incident. */
export const APART = 2048

/** A verb of saying. */
export const SAYS = 4096
/** "put at", "counted" */
export const PUTS = 8192
/** Who reports end with: ", police", ": reports". */
export const REPORTERS = 16_384

/** The words that `saidInSentence` looks for. */
const tellers: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        SAYS,
        'said says say saying reported reports report announced confirmed added tweeted told estimated stated wrote show shows showed indicate indicates',
      ],
      [PUTS, 'put puts count counts counted'],
      [REPORTERS, 'police official officials authorities media reports witnesses rescuers report'],
    ] as const
  ).flatMap(([hint, words]) => words.split(' ').map((word) => [word, hint] as const)),
)

const told: ReadonlyMap<string, number> = new Map(
  (
    [
      [EARLIER, 'earlier previously initially'],
      [OF_PERIOD, 'this since past'],
      [ALONE, 'alone'],
      [ONE, 'one'],
      [WITNESSED, 'saw counted watched see seen'],
      [APART, 'day days week weeks month months year years decade decades'],
    ] as const
  ).flatMap(([hint, words]) => words.split(' ').map((word) => [word, hint] as const)),
)

const countsTogether = /\bnot a single\b/i
const harmsTogether = /life support|putt?(?:s|ing)? the/i
const ofPhrase = /^(?:single|life|put\w*)$/

/** Words may stand in one that is joined: "state-reported". */
function tellersIn(lower: string): number {
  const known = tellersOf(lower)
  if (known !== 0 || !joined.test(lower)) return known
  return lower.split(joined).reduce((hints, part) => hints | tellersOf(part), 0)
}
const joined = /[^a-z]+/
const tellersOf = (lower: string): number =>
  (tellers.get(lower) ?? 0) | (lower === 'report' || lower === 'reports' ? SAYS : 0)

const hintOfWord = new WordBits(
  (lower) =>
    (mayCount.test(lower) ? COUNTS : 0) |
    (mayHarm.test(lower) ? HARMS : 0) |
    (mayMeasure.test(lower) ? MEASURES : 0) |
    (/\bth[eo]se\b/.test(lower) ? POINTS : 0) |
    (mayGive.test(lower) ? GIVES : 0) |
    (ofPhrase.test(lower) ? OF_PHRASE : 0) |
    (told.get(lower) ?? 0) |
    tellersIn(lower),
)

/** What each sentence of a report gives reason to look for. A sentence with a soft hyphen, which hides words, is judged by its text. */
export function hintsIn(analysis: Analysis): (sentence: Sentence) => number {
  const { text } = analysis
  const ids = wordIds(analysis)
  const hidesWords = text.includes('\u00ad')
  return ({ start, end, first, last }) => {
    if (hidesWords && text.slice(start, end).includes('\u00ad')) return hintsOf(text.slice(start, end))
    const hints = hintOfWord.union(ids, first, last)
    return (hints & OF_PHRASE) === 0 ? hints : withPhrases(hints, text.slice(start, end))
  }
}

/** The hints of a sentence with what its words say only together. */
function withPhrases(hints: number, printed: string): number {
  if ((hints & COUNTS) === 0 && !countsTogether.test(printed)) return hints
  return hints | COUNTS | ((hints & HARMS) === 0 && harmsTogether.test(printed) ? HARMS : 0)
}

/** What nothing speaks against: all the rest. */
export const ANYTHING = EARLIER | OF_PERIOD | ALONE | ONE | WITNESSED | APART | SAYS | PUTS | REPORTERS

const hintsOf = (printed: string): number =>
  withPhrases(
    ANYTHING |
      (mayCount.test(printed) ? COUNTS : 0) |
      (mayHarm.test(printed) ? HARMS : 0) |
      (mayMeasure.test(printed) ? MEASURES : 0) |
      (/\bth[eo]se\b/i.test(printed) ? POINTS : 0) |
      (mayGive.test(printed) ? GIVES : 0),
    printed,
  )
