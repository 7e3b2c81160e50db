import { Beginnings, startsOf, triggersOf } from '../kind-triggers.ts'
import { KINDS, type KindWords } from '../kinds.en.ts'

/** A kind whose matches start with one of some words, and its pattern, tried just there. */
interface Started {
  readonly kind: number
  readonly words: RegExp
}

const beginnings = new Beginnings()
/** By the number of a beginning: kinds whose matches may start with it, and others whose matches may hold it. */
const started: Started[][] = []
const holding: number[][] = []
const ALWAYS_TRIED: number[] = []
for (const [kind, { words }] of KINDS.entries()) {
  const starts = startsOf(words.source)
  const here = { kind, words: new RegExp(words.source, 'y') }
  for (const letters of new Set(starts)) (started[beginnings.numberOf(letters)] ??= []).push(here)
  if (starts) continue
  const triggers = triggersOf(words.source)
  if (!triggers) ALWAYS_TRIED.push(kind)
  for (const letters of new Set(triggers)) (holding[beginnings.numberOf(letters)] ??= []).push(kind)
}

/** The openings of a group's reports, as printed: titles count three times, and each report once for each kind of word. */
export interface Opening {
  readonly title: string
  /** Headline aside, the first lines. */
  readonly lead: string
}

/** A kind must be told by so large a part of what the best possible telling would give, else none is clear. */
const CLEAR = 0.35

/**
 * The kind of incident that most of the openings tell of.
 *
 * @returns the entry of the lexicon; null when no kind is clear
 */
export function kindOf(openings: readonly Opening[]): KindWords | null {
  scores.fill(0)
  for (const { title, lead } of openings) {
    mentions.fill(0)
    addMentions(title, 1)
    for (let at = 0; at < KINDS.length; at++) if (mentions[at]! > 0) scores[at]! += 1.5
    mentions.fill(0)
    addMentions(lead, 2)
    for (let at = 0; at < KINDS.length; at++) scores[at]! += mentions[at]! / 2
  }
  let best: KindWords | null = null
  let most = 0
  for (const [at, entry] of KINDS.entries()) {
    const score = (scores[at]! / openings.length) * entry.weight
    if (score > most) {
      most = score
      best = entry
    }
  }
  return most >= CLEAR * 2 ? best : null
}

/** Scratch for one group: what its openings give each kind, and how often one text tells of it. */
const scores = new Float64Array(KINDS.length)
const mentions = new Uint8Array(KINDS.length)
/** Scratch for one text: the kinds whose pattern was tried, or where its last match ended; and its word beginnings. */
const tried = new Uint8Array(KINDS.length)
const ended = new Uint32Array(KINDS.length)
const met: number[] = []
const places: number[] = []
/** A match holds a needed beginning within so many characters: what stands further before the first is not searched. */
const BEFORE = 160

/** Counts how often a text tells of each kind, up to `most`. Patterns are tried only where their word beginnings stand. */
function addMentions(text: string, most: number): void {
  const found = beginnings.metIn(text, met, places)
  if (found === 0 && ALWAYS_TRIED.length === 0) return
  const lower = text.toLowerCase()
  for (const kind of ALWAYS_TRIED) mentions[kind] = count(lower, KINDS[kind]!.words, most, 0)
  tried.fill(0)
  ended.fill(0)
  for (let i = 0; i < found; i++) {
    const place = places[i]!
    for (const { kind, words } of started[met[i]!] ?? NO_START) {
      if (mentions[kind]! >= most || place < ended[kind]!) continue
      words.lastIndex = place
      if (!words.test(lower)) continue
      mentions[kind]!++
      ended[kind] = words.lastIndex
    }
    for (const kind of holding[met[i]!] ?? NONE) {
      if (tried[kind] === 1) continue
      tried[kind] = 1
      mentions[kind] = count(lower, KINDS[kind]!.words, most, Math.max(0, place - BEFORE))
    }
  }
}
const NO_START: readonly Started[] = []
const NONE: readonly number[] = []

function count(text: string, words: RegExp, most: number, from: number): number {
  let found = 0
  words.lastIndex = from
  while (found < most && words.test(text)) found++
  return found
}
