import { stem } from './stem.ts'
import stopWords from './stop.en.json' with { type: 'json' }

const STOP = new Set(stopWords.words.split(' '))
const ASCII = /^[a-z0-9]+$/

/** A printed word as people are shown it: without an apostrophe and what follows it at the end. */
export const bareOf = (word: string): string => word.replace(/['’‘´`][sS]?$/, '').replace(/['’‘´`]/g, '')

/** The number or stem that a printed word counts as; null for stop words and single letters. */
export function termNameOf(word: string): string | null {
  const lower = bareOf(word).toLowerCase()
  const number = /^\p{N}/u.test(lower)
  if ((lower.length < 2 && !number) || STOP.has(lower)) return null
  if (number) return lower.replaceAll(',', '')
  return stem(ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, ''))
}

export const isStopWord = (lower: string): boolean => STOP.has(lower)
export const STOP_WORDS: readonly string[] = [...STOP]
