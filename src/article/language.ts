import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The language of a stretch of text, ISO 639-1, and whether the guess is worth acting on. `und`: no letters to judge by. */
export interface Language {
  readonly language: string
  readonly sure: boolean
}

/** The languages whose reports Hearsay reads; a report in another is skipped with that as the reason. */
export const LANGUAGES_READ: readonly string[] = ['en']

/** Scripts told apart by their letters alone, before any statistics. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
]

/** Scripts that one language of the news uses almost alone. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Hebrew: 'he',
  Greek: 'el',
  Hangul: 'ko',
  Bengali: 'bn',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
}

/** Words that make up about two fifths of English running text and little of any other language's. Ours. */
const ENGLISH =
  /\b(?:the|of|and|to|in|was|were|is|are|that|for|with|said|has|have|had|from|by|on|at|it|as|be|who|which|they|he|she|his|her|not|but|after|this|an|their|been|will|would|when|more|about)\b/gi

/** Text beyond this many characters adds nothing to the guess. */
const ENOUGH = 4000

/**
 * The script most of the letters belong to.
 *
 * @param text any text; only its first 4000 characters are looked at
 * @returns a Unicode script name ('Han' also stands for kana), or null without letters
 */
export function scriptOf(text: string): string | null {
  const sample = text.length > ENOUGH ? text.slice(0, ENOUGH) : text
  // Most reports are plain Latin text: one test instead of twelve counts.
  if (/[A-Za-z]/.test(sample) && !/[\u0370-\u1fff\u2c00-\ufdff\ufe70-\u{10ffff}]/u.test(sample)) {
    return 'Latin'
  }
  let best: string | null = null
  let most = 0
  for (const [name, letters] of SCRIPTS) {
    const count = sample.match(letters)?.length ?? 0
    if (count > most) {
      best = name
      most = count
    }
  }
  return best
}

/**
 * The language of a text. English is known by its function words without loading anything; for the rest the n-gram
 * tables of the `eld` package (Apache-2.0) are loaded when first needed.
 *
 * @param text any text; short lines and labels give `sure: false` unless their script settles it
 */
export function languageOf(text: string): Language {
  const sample = text.length > ENOUGH ? text.slice(0, ENOUGH) : text
  const script = scriptOf(sample)
  if (script === null) return { language: 'und', sure: false }
  const only = LANGUAGE_OF_SCRIPT[script]
  if (only !== undefined) return { language: only, sure: true }
  if (script === 'Han') return { language: hanLanguage(sample), sure: true }
  // "#Kerman https://t.co/x @desk" is no language; handles, tags and addresses are left out of the count.
  const words = sample.replace(/(?:https?:\/\/|pic\.twitter\.com\/|[@#])\S+/g, ' ').match(/\p{L}+/gu) ?? []
  const latin = script === 'Latin' ? words.filter((word) => /\p{Script=Latin}/u.test(word)).length : 0
  if (latin >= 4) {
    const common = sample.match(ENGLISH)?.length ?? 0
    if (common >= 0.22 * latin && common >= 2) return { language: 'en', sure: true }
  }
  if (words.length < 3) return { language: script === 'Latin' ? 'und' : byNgrams(sample).language, sure: false }
  return byNgrams(sample, words.length)
}

/** Kana make it Japanese; Chinese is written in Han alone. */
function hanLanguage(sample: string): string {
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample) ? 'ja' : 'zh'
}

interface Detector {
  detect(text: string): { language: string; isReliable(): boolean; getScores(): Record<string, number> }
}
let detector: Detector | null = null

/** Loads the tables (1 MB, a quarter of a second) on first need: a run over English reports never does. */
function loadDetector(): Detector {
  const file = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  return (createRequire(import.meta.url)(file) as { eld: Detector }).eld
}

function byNgrams(sample: string, words = 1): Language {
  detector ??= loadDetector()
  const guess = detector.detect(sample)
  if (guess.language === '') return { language: 'und', sure: false }
  const [first = 0, second = 0] = Object.values(guess.getScores()).sort((a, b) => b - a)
  return { language: guess.language, sure: guess.isReliable() && words >= 6 && first - second > 0.003 }
}
