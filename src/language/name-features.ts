import type { Tag } from './analysis.ts'
import { isUpper } from './characters.ts'
import { isNationality } from './nationalities.en.ts'
import { TAG_CODES } from './tag-codes.ts'
import { BODIES, ROLES, SAYING, WHERE } from './titles.en.ts'
import { hashOf, pairOf, patternOf, rowOf, shapeOf } from './word-form.ts'

/** What is needed of a token. */
export interface NameToken {
  readonly word: string
  readonly lower: string
  readonly tag: Tag
}

/** A word as the name finder sees it, without its place. */
export interface NameForm {
  readonly hash: number
  readonly shape: number
  readonly pattern: number
  readonly ending2: number
  readonly ending3: number
  readonly ending4: number
  readonly start2: number
  readonly start3: number
  /** What silver names say of it, as a class; 0 for unknown. */
  readonly seen: number
  /** Lists that have it. */
  readonly lists: number
  /** 1 role or title, 2 body, 3 saying, 4 where, 5 nationality, 0 none. */
  readonly kind: number
}

export function nameFormOf(
  word: string,
  seenOf: (hash: number) => number,
  listsOf: (hash: number) => number,
): NameForm {
  const lower = word.toLowerCase().replace(/[’ʼ´`]/g, "'")
  const plain = /\p{N}/u.test(lower) ? lower.replace(/\p{N}/gu, '0') : lower
  const length = plain.length
  const end = (size: number): number => (length > size ? hashOf(plain, length - size, length) : 0)
  const start = (size: number): number => (length > size ? hashOf(plain, 0, size) : 0)
  const hash = hashOf(plain)
  const kind = isNationality(lower)
    ? 5
    : ROLES.has(lower)
      ? 1
      : BODIES.has(lower)
        ? 2
        : SAYING.has(lower)
          ? 3
          : WHERE.has(lower)
            ? 4
            : 0
  return {
    hash,
    shape: shapeOf(word),
    pattern: patternOf(word),
    ending2: end(2),
    ending3: end(3),
    ending4: end(4),
    start2: start(2),
    start3: start(3),
    seen: seenOf(hash),
    lists: listsOf(hash),
    kind,
  }
}

/** Feature rows of the word itself. `setting`: 0 as usual, 1 first of its sentence, 2 headline. */
export function ownRows(form: NameForm, setting: number, mask: number): number[] {
  const set = form.shape * 3 + setting
  return [
    rowOf(1, form.hash, mask),
    rowOf(2, pairOf(form.hash, set), mask),
    rowOf(3, form.ending2, mask),
    rowOf(4, form.ending3, mask),
    rowOf(5, form.ending4, mask),
    rowOf(6, form.start2, mask),
    rowOf(7, form.start3, mask),
    rowOf(8, set, mask),
    rowOf(9, pairOf(form.pattern, setting), mask),
    rowOf(10, pairOf(form.seen, set), mask),
    rowOf(11, pairOf(form.lists, set), mask),
    rowOf(12, pairOf(form.seen, form.lists), mask),
    rowOf(13, form.kind * 3 + setting, mask),
  ]
}

/** Feature rows of a word beside the one labelled; `place` is -2, -1, 1 or 2. */
export function besideRows(form: NameForm, place: number, mask: number): number[] {
  const base = 20 + (place + 2) * 8
  const rows = [
    rowOf(base, form.hash, mask),
    rowOf(base + 1, form.shape * 8 + form.kind, mask),
    rowOf(base + 2, form.seen, mask),
  ]
  if (place === 1 || place === -1) {
    rows.push(
      rowOf(base + 3, pairOf(form.lists, form.shape), mask),
      rowOf(base + 4, form.ending3, mask),
      rowOf(base + 5, form.kind, mask),
    )
  }
  return rows
}

/** Feature rows of words, tags and report together; set into `rows` from `at` on. */
export const TOGETHER = 16
export function togetherRows(
  before: NameForm,
  form: NameForm,
  next: NameForm,
  tags: number,
  evidence: number,
  phrase: number,
  mask: number,
  rows: Int32Array,
  at: number,
): void {
  const shapes = (before.shape * 16 + form.shape) * 16 + next.shape
  rows[at] = rowOf(70, pairOf(before.hash, form.hash), mask)
  rows[at + 1] = rowOf(71, pairOf(form.hash, next.hash), mask)
  rows[at + 2] = rowOf(72, shapes, mask)
  rows[at + 3] = rowOf(73, tags, mask)
  rows[at + 4] = rowOf(74, tags & 0x3ff, mask)
  rows[at + 5] = rowOf(75, pairOf(before.hash, form.shape), mask)
  rows[at + 6] = rowOf(76, pairOf(next.hash, form.shape), mask)
  rows[at + 7] = rowOf(77, pairOf(before.lists, form.lists), mask)
  rows[at + 8] = rowOf(78, pairOf(form.lists, next.lists), mask)
  rows[at + 9] = rowOf(79, pairOf(before.seen, form.seen), mask)
  rows[at + 10] = rowOf(80, pairOf(form.seen, next.seen), mask)
  rows[at + 11] = rowOf(81, pairOf(before.kind * 8 + next.kind, form.shape), mask)
  rows[at + 12] = rowOf(82, evidence, mask)
  rows[at + 13] = rowOf(83, pairOf(evidence & 0x37, form.lists), mask)
  rows[at + 14] = rowOf(84, pairOf(phrase, form.shape), mask)
  rows[at + 15] = rowOf(85, pairOf(pairOf(before.kind, form.lists), next.kind), mask)
}

/** What stands before the first and after the last word. */
export const EDGE: NameForm = {
  hash: 3,
  shape: 15,
  pattern: 3,
  ending2: 3,
  ending3: 3,
  ending4: 3,
  start2: 3,
  start3: 3,
  seen: 255,
  lists: 0,
  kind: 0,
}

/** Phrases of several words in a list of places: 1 begins one, 2 inside one, 0 none. */
export function phrasesIn(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  places: (hash: number) => boolean,
  out: Uint8Array,
): void {
  out.fill(0, first, last)
  for (let k = first; k < last; k++) {
    if (out[k] !== 0 || !isUpper(tokens[k]!.word.charCodeAt(0))) continue
    let hash = hashOf(tokens[k]!.lower)
    for (let end = k + 1; end < last && end < k + 4; end++) {
      hash = pairOf(hash, hashOf(tokens[end]!.lower)) >>> 0
      if (!places(hash)) continue
      out[k] = 1
      for (let at = k + 1; at <= end; at++) out[at] = 2
    }
  }
}

/** Tags of the word before, the word and the word after, as one number. */
export function tagsAt(tokens: readonly NameToken[], k: number, first: number, last: number): number {
  const before = k > first ? TAG_CODES[tokens[k - 1]!.tag] : 0
  const next = k + 1 < last ? TAG_CODES[tokens[k + 1]!.tag] : 0
  return (before * 32 + TAG_CODES[tokens[k]!.tag]) * 32 + next
}
