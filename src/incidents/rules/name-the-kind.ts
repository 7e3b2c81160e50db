import { BeginningFilter, beginningKey, triggersOf } from '../kind-triggers.ts'
import { KINDS, type KindWords } from '../kinds.en.ts'

/** Kinds, by place in KINDS, for each word beginning that a text must have before their pattern can match. */
const KINDS_BY_TRIGGER = new Map<number, number[]>()
const filter = new BeginningFilter()
const ALWAYS_TRIED: number[] = []
for (const [at, entry] of KINDS.entries()) {
  const triggers = triggersOf(entry.words.source)
  if (!triggers) ALWAYS_TRIED.push(at)
  for (const key of new Set(triggers?.map(beginningKey))) {
    filter.add(key)
    const kinds = KINDS_BY_TRIGGER.get(key)
    if (kinds) kinds.push(at)
    else KINDS_BY_TRIGGER.set(key, [at])
  }
}

/** The openings of a group's reports: titles count three times, and each report once for each kind of word. */
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
/** Scratch for one text: the kinds whose pattern was tried, and word beginnings that a pattern may need. */
const tried = new Uint8Array(KINDS.length)
const met: number[] = []
const places: number[] = []
/** A match holds a needed beginning within so many characters: what stands further before the first is not searched. */
const BEFORE = 160

/** Counts how often a text tells of each kind, up to `most`. A pattern that shares no word beginning with it is not tried. */
function addMentions(text: string, most: number): void {
  for (const at of ALWAYS_TRIED) mentions[at] = count(text, KINDS[at]!.words, most, 0)
  const found = filter.beginningsIn(text, met, places)
  tried.fill(0)
  for (let i = 0; i < found; i++) {
    const kinds = KINDS_BY_TRIGGER.get(met[i]!)
    if (!kinds) continue
    for (const at of kinds) {
      if (tried[at] === 1) continue
      tried[at] = 1
      mentions[at] = count(text, KINDS[at]!.words, most, Math.max(0, places[i]! - BEFORE))
    }
  }
}

function count(text: string, words: RegExp, most: number, from: number): number {
  let found = 0
  words.lastIndex = from
  while (found < most && words.test(text)) found++
  return found
}
