import type { Analysis } from '../../language/analysis.ts'
import { TAG_CODES } from '../../language/tag-codes.ts'
import { type CueTable, cueLevels } from './cue-table.ts'

/** Width of the hashed feature table, in bits. */
export const tableBits = 18

/** Feature numbers of a stretch of tokens: row i is `ids[offsets[i]] .. ids[offsets[i + 1]]`. */
export interface FeatureRows {
  readonly ids: Int32Array
  readonly offsets: Int32Array
  /** Which transition matrix leads into each token. */
  readonly classes: Uint8Array
}

const nameNumber = { person: 1, organisation: 2, place: 3, nationality: 4, other: 5 } as const

/** FNV-1a over UTF-16 units: the word's number wherever it stands. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

function shapeOf(word: string): number {
  let shape = 0
  let last = -1
  for (let i = 0; i < word.length && i < 12; i++) {
    const c = word.charCodeAt(i)
    const kind = c >= 48 && c <= 57 ? 1 : c >= 97 && c <= 122 ? 2 : c >= 65 && c <= 90 ? 3 : c < 128 ? 4 : 5
    if (kind === last) continue
    last = kind
    shape = (shape * 6 + kind) | 0
  }
  return shape
}

const distanceLevel = (d: number): number => (d <= 4 ? d : d <= 6 ? 5 : d <= 9 ? 6 : d <= 14 ? 7 : d <= 24 ? 8 : 9)
const few = (n: number): number => (n > 3 ? 3 : n)

/** What is known of every token of a report before features are drawn: all arrays run over `Analysis.tokens`. */
export interface TokenFacts {
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly tag: Uint8Array
  readonly name: Uint8Array
  /** 0 outside quotation marks, 1 inside, 2 an opening mark, 3 a closing mark. */
  readonly quote: Uint8Array
  /** How often the word brings a statement, 0 (never) to `cueLevels` - 1. */
  readonly cue: Uint8Array
  /** Running counts, for "how many between": commas, quotation marks, "that". */
  readonly commas: Int32Array
  readonly marks: Int32Array
  readonly thats: Int32Array
}

const openMark = /^["“„«]$/
const closeMark = /^["”»]$/

/** Reads the facts of every token once, in time linear in the report. */
export function factsOf(analysis: Analysis, cues: CueTable): TokenFacts {
  const { tokens } = analysis
  const n = tokens.length
  const facts = {
    word: new Int32Array(n),
    lemma: new Int32Array(n),
    suffix: new Int32Array(n),
    shape: new Int32Array(n),
    tag: new Uint8Array(n),
    name: new Uint8Array(n),
    quote: new Uint8Array(n),
    cue: new Uint8Array(n),
    commas: new Int32Array(n + 1),
    marks: new Int32Array(n + 1),
    thats: new Int32Array(n + 1),
  }
  for (let i = 0; i < n; i++) {
    const token = tokens[i]!
    const { word, lower } = token
    facts.word[i] = hashWord(lower)
    facts.lemma[i] = hashWord(token.lemma)
    facts.suffix[i] = hashWord(lower.slice(-3))
    facts.shape[i] = shapeOf(word)
    facts.tag[i] = TAG_CODES[token.tag]
    const before = i > 0 ? tokens[i - 1]!.quoted : 0
    const after = i + 1 < n ? tokens[i + 1]!.quoted : 0
    const isMark = word.length === 1 && (openMark.test(word) || closeMark.test(word))
    if (isMark) facts.quote[i] = closeMark.test(word) && (before > 0 || !openMark.test(word) || after === 0) ? 3 : 2
    else facts.quote[i] = token.quoted > 0 ? 1 : 0
    facts.cue[i] = cues.levelOf(token)
    facts.commas[i + 1] = facts.commas[i]! + (lower === ',' ? 1 : 0)
    facts.marks[i + 1] = facts.marks[i]! + (isMark ? 1 : 0)
    facts.thats[i + 1] = facts.thats[i]! + (lower === 'that' ? 1 : 0)
  }
  let at = 0
  for (const name of analysis.names) {
    while (at < n && tokens[at]!.end <= name.start) at++
    for (let i = at; i < n && tokens[i]!.start < name.end; i++) facts.name[i] = nameNumber[name.type]
  }
  return facts
}

/** What the sentence around a token looks like: where quotations and likely cues stand in it. */
interface SentenceFacts {
  readonly first: number
  readonly last: number
  /** Its runs of quoted and unquoted words, a likely cue marked: a number for "quotation, verb outside, quotation". */
  readonly pattern: number
  /** Token most likely to be a cue, outside quotation marks where there is one; -1 for none. */
  readonly best: number
  readonly second: number
}

function sentenceFacts(facts: TokenFacts, first: number, last: number): SentenceFacts {
  let pattern = 7
  let run = -1
  let runs = 0
  let strong = false
  let best = -1
  let second = -1
  for (let i = first; i < last; i++) {
    const inside = facts.quote[i] === 0 ? 0 : 1
    const level = facts.cue[i]!
    if (level >= 2) {
      const rank = (k: number) => facts.cue[k]! * 2 + (facts.quote[k] === 0 ? 8 : 0)
      if (best < 0 || rank(i) > rank(best)) {
        second = best
        best = i
      } else if (second < 0 || rank(i) > rank(second)) second = i
    }
    if (inside !== run) {
      if (run >= 0 && runs < 6) {
        pattern = pattern * 5 + run * 2 + (strong ? 2 : 1)
        runs++
      }
      run = inside
      strong = false
    }
    if (inside === 0 && level >= 4) strong = true
  }
  pattern = pattern * 5 + run * 2 + (strong ? 2 : 1)
  return { first, last, pattern: pattern | 0, best, second }
}

const perToken = 96

/**
 * The features of tokens [first, last): words and tags around, quotation state and the quotation shape of the
 * sentence, how likely the token, its neighbours and the best verb of the sentence are to bring a statement, side
 * and distance to it, commas and "that" between.
 */
export function featureRows(
  facts: TokenFacts,
  sentences: readonly { readonly first: number; readonly last: number }[],
): FeatureRows {
  const first = sentences[0]!.first
  const last = sentences.at(-1)!.last
  const ids = new Int32Array((last - first) * perToken)
  const offsets = new Int32Array(last - first + 1)
  const classes = new Uint8Array(last - first)
  let at = 0
  const shift = 32 - tableBits
  const add = (template: number, a: number, b: number): void => {
    let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
    hash ^= hash >>> 15
    hash = Math.imul(hash ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
    hash ^= hash >>> 13
    hash = Math.imul(hash, 0x165667b1)
    ids[at++] = hash >>> shift
  }
  const { word, lemma, suffix, shape, tag, name, quote, cue, commas, marks, thats } = facts
  const all = sentences.map((sentence) => sentenceFacts(facts, sentence.first, sentence.last))
  const W = (i: number) => (i < first ? 11 : i >= last ? 12 : word[i]!)
  const T = (i: number) => (i < first ? 30 : i >= last ? 31 : tag[i]!)
  const Q = (i: number) => (i < first ? 6 : i >= last ? 7 : quote[i]!)
  const C = (i: number) => (i < first || i >= last ? 0 : cue[i]!)
  const N = (i: number) => (i < first || i >= last ? 0 : name[i]!)
  const S = (i: number) => (i < first || i >= last ? 0 : shape[i]!)

  all.forEach((sentence, number) => {
    const previous = number > 0 ? all[number - 1]! : null
    const next = all[number + 1] ?? null
    // Nearest likely cue on the left and on the right, filled by two sweeps.
    const size = sentence.last - sentence.first
    const left = new Int32Array(size).fill(-1)
    const right = new Int32Array(size).fill(-1)
    for (let i = sentence.first, near = -1; i < sentence.last; i++) {
      left[i - sentence.first] = near
      if (cue[i]! >= 3) near = i
    }
    for (let i = sentence.last - 1, near = -1; i >= sentence.first; i--) {
      right[i - sentence.first] = near
      if (cue[i]! >= 3) near = i
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      const w0 = word[i]!
      const t0 = T(i)
      const q0 = Q(i)
      const c0 = C(i)
      offsets[i - first] = at
      add(0, 0, 0)
      add(1, w0, 0)
      add(2, W(i - 1), 0)
      add(3, W(i + 1), 0)
      add(4, W(i - 2), 0)
      add(5, W(i + 2), 0)
      add(6, W(i - 3), 0)
      add(7, W(i + 3), 0)
      add(8, lemma[i]!, 0)
      add(9, W(i - 1), w0)
      add(10, w0, W(i + 1))
      add(11, W(i - 1), W(i + 1))
      add(12, W(i - 2), W(i - 1))
      add(13, W(i + 1), W(i + 2))
      const tags3 = T(i - 1) + 32 * t0 + 1024 * T(i + 1)
      add(14, t0, 0)
      add(15, T(i - 1), t0)
      add(16, t0, T(i + 1))
      add(17, T(i - 2) + 32 * T(i - 1), t0)
      add(18, tags3, 0)
      add(19, t0 + 32 * T(i + 1), T(i + 2))
      add(20, w0, T(i + 1))
      add(21, T(i - 1), w0)
      add(22, T(i - 2), T(i - 1))
      add(23, T(i + 1), T(i + 2))
      add(24, shape[i]!, 0)
      add(25, S(i - 1), shape[i]!)
      add(26, shape[i]!, S(i + 1))
      add(27, suffix[i]!, 0)
      add(28, suffix[i]!, T(i - 1))
      add(29, N(i), t0)
      add(30, N(i - 1) + 8 * N(i), N(i + 1))
      add(31, q0, Q(i - 1) + 8 * Q(i + 1))
      add(32, q0, w0)
      add(33, q0 + 8 * Q(i - 1), W(i - 1))
      add(34, sentence.pattern, q0)
      add(35, sentence.pattern, 16 * few(i - sentence.first) + 4 * few(sentence.last - 1 - i) + (q0 & 1))
      add(36, c0, t0)
      add(37, C(i - 1) + 8 * c0, C(i + 1))
      add(38, C(i - 2) + 8 * C(i - 1), C(i + 1) + 8 * C(i + 2))
      add(39, c0, W(i + 1))
      add(40, c0 + 8 * q0, T(i + 1))
      add(41, previous ? previous.pattern : -1, q0)
      add(42, next ? next.pattern : -1, q0 + 8 * few(i - sentence.first))
      add(43, distanceLevel(i - sentence.first), t0)
      add(44, distanceLevel(sentence.last - 1 - i), t0)
      add(45, number > 3 ? 3 : number, q0)
      const b = sentence.best
      if (b >= 0) {
        const side = i < b ? 0 : i === b ? 1 : 2
        const far = side * 16 + distanceLevel(Math.abs(i - b))
        const lo = Math.min(i, b)
        const hi = Math.max(i, b)
        const between =
          few(commas[hi]! - commas[lo]!) + 4 * few(marks[hi]! - marks[lo]!) + 16 * few(thats[hi]! - thats[lo]!)
        add(46, far, cue[b]!)
        add(47, far, lemma[b]!)
        add(48, side, lemma[b]!)
        add(49, far, between)
        add(50, side + 4 * cue[b]!, between * 8 + q0)
        add(51, far, t0 + 32 * T(b + 1))
        add(52, side * 64 + few(between & 3), sentence.pattern)
        add(53, side, word[b]! ^ Math.imul(W(b + 1), 31))
        add(54, far, T(b - 1) + 32 * T(b + 1))
        if (sentence.second >= 0) {
          const s = sentence.second
          const sides = (i < s ? 0 : i === s ? 1 : 2) + 4 * (s < b ? 1 : 0)
          add(55, sides + 8 * side, lemma[s]!)
          add(56, sides + 8 * side, distanceLevel(Math.abs(i - s)) + 16 * cue[s]!)
        }
      }
      const l = left[i - sentence.first]!
      if (l >= 0) {
        const between = few(commas[i]! - commas[l]!) + 4 * few(marks[i]! - marks[l]!) + 16 * few(thats[i]! - thats[l]!)
        add(57, distanceLevel(i - l), cue[l]! * 32 + t0)
        add(58, lemma[l]!, between)
        add(59, distanceLevel(i - l), between)
        add(60, lemma[l]!, i - l < 4 ? w0 : q0)
        add(61, lemma[l]!, distanceLevel(i - l))
        add(62, W(l + 1), distanceLevel(i - l) + 16 * cue[l]!)
      } else add(63, t0, q0)
      const r = right[i - sentence.first]!
      if (r >= 0) {
        const between = few(commas[r]! - commas[i]!) + 4 * few(marks[r]! - marks[i]!) + 16 * few(thats[r]! - thats[i]!)
        add(64, distanceLevel(r - i), cue[r]! * 32 + t0)
        add(65, lemma[r]!, between)
        add(66, distanceLevel(r - i), between)
        add(67, lemma[r]!, r - i < 4 ? w0 : q0)
        add(68, lemma[r]!, distanceLevel(r - i))
        add(69, W(r - 1), distanceLevel(r - i))
      } else add(70, t0, q0)
      classes[i - first] =
        i === sentence.first
          ? 1
          : w0 === comma
            ? 2
            : q0 === 2
              ? 3
              : q0 === 3
                ? 4
                : w0 === that
                  ? 5
                  : c0 >= 4
                    ? 6
                    : Q(i - 1) === 3
                      ? 7
                      : W(i - 1) === comma
                        ? 8
                        : q0 === 1
                          ? 9
                          : T(i) === 13
                            ? 10
                            : 0
    }
  })
  offsets[last - first] = at
  return { ids: ids.subarray(0, at), offsets, classes }
}

export const transitionClasses = 11
const comma = hashWord(',')
const that = hashWord('that')
if (cueLevels > 8) throw new RangeError('cue levels must fit in three bits')
