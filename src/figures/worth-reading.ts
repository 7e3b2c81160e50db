/**
 * Which sentences can hold a figure. A word is judged by itself, once; only a sentence with a number word and a word of harm
 * or measure is read whole. The judgement of single words says yes too often and never no too often.
 */
import type { Analysis, Sentence } from '../language/analysis.ts'
import { PerWord, wordIds } from '../language/lexicon.ts'
import { mayGive } from './rules/our-count.ts'

export const mayCount =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|scores?|several|couple|both|no|none|nobody|no-one|not (?:a single|one)|half|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/i
export const mayHarm =
  /kill|murder|massacr|slaughter|slay|slain|slew|behead|execut|assassin|electrocut|injur|wound|hurt|maim|trap|hospital|evacuat|rescu|sav(?:e|ing)|arrest|detain|detention|apprehend|captur|nabb|displac|uproot|abduct|kidnap|free|releas|liberat|\bdie|dying|dead|death|perish|drown|succumb|suffocat|disappear|vanish|missing|stuck|homeless|\blives?\b|lost|claim|condition|surgery|custody|unaccounted|among|rubble|buried|inside|hostage|captive|treat|arriv|fled|flee|forced|driven|ordered|told|led|escort|usher|relocat|pull|pluck|winch|airlift|brought|lift|haul|remov|extract|extricat|recover|taken|took|taking|rushed|toll|victim|casualt|fatalit|bod(?:y|ies)|corpse|remains|surviv|burn|critical|moved|life support|fight|debris|ruins|intensive|lying|putt?(?:s|ing)? the|escape|need|requir|avalanche|landslide|\bdug\b|\bcut\b|alive|received|bury|buries|seiz|leave|pick|swept|fell|plung|search|looking|froze|starv|bled|shot/i
export const mayMeasure =
  /building|house|home|school|kindergarten|universit|college|hospital|mall|cent(?:er|re)|station|hotel|theat|cinema|church|mosque|synagogue|temple|shop|store|market|office|apartment|flats|block|tower|warehouse|structure|propert|dwelling|\bhuts?\b|airport|courthouse|factor|restaurant|place|location|\bsites?\b|spot|facilit|venue|\barea|object|premises|village|neighbo|settlement|hamlet|cit(?:y|ies)|town|vehicle|\bcars?\b|lorr|truck|\bbus|coach|\bvans?\b|motor|train|tram|carriage|wagon|aircraft|plane|helicopter|boat|ship|vessel|tanker|device|bomb|explosive|grenade|\bmines?\b|missile|rocket|\bied|call|threat|hoax|mail|letter/i

/** A number word, or a sentence in another language. */
export const COUNTS = 1
export const HARMS = 2
export const MEASURES = 4
/** "these", "those" */
export const POINTS = 8
/** "our count", "has confirmed" */
export const GIVES = 16
const ALL = COUNTS | HARMS | MEASURES | POINTS | GIVES

/** Words that belong to a phrase of several words in the patterns: "not a single", "life support", "putting the". */
const ofPhrase = /^(?:single|life|put\w*)$/

const hintOfWord = new PerWord(
  (lower) =>
    (mayCount.test(lower) || ofPhrase.test(lower) ? COUNTS : 0) |
    (mayHarm.test(lower) || ofPhrase.test(lower) ? HARMS : 0) |
    (mayMeasure.test(lower) ? MEASURES : 0) |
    (/th[eo]se/.test(lower) ? POINTS : 0) |
    (mayGive.test(lower) ? GIVES : 0),
)

/** What the words of each sentence give reason to look for. A soft hyphen hides words, so such a report is read whole. */
export function hintsIn(analysis: Analysis): (sentence: Sentence) => number {
  if (analysis.text.includes('\u00ad')) return () => ALL
  const ids = wordIds(analysis)
  return ({ first, last, language }) => {
    if (language !== 'en') return ALL
    let hints = 0
    for (let at = first; at < last; at++) hints |= hintOfWord.at(ids[at]!)
    return hints
  }
}
