import type { Relation } from '../relation.ts'
import type { TokenFacts } from './features.ts'

/** 0 source, 1 cue, 2 content. */
export type Role = 0 | 1 | 2

/** A run of tokens [first, last) with one role. */
export interface Segment {
  readonly role: Role
  readonly first: number
  readonly last: number
}

/** The runs that a sequence of labels spells; `offset` is the place of its first token. */
export function segmentsOf(path: Uint8Array, offset: number): Segment[] {
  const segments: Segment[] = []
  let i = 0
  while (i < path.length) {
    const label = path[i]!
    if (label === 0) {
      i++
      continue
    }
    const inside = label % 2 === 1 ? label + 1 : label
    let end = i + 1
    while (end < path.length && path[end] === inside) end++
    segments.push({ role: (inside / 2 - 1) as Role, first: offset + i, last: offset + end })
    i = end
  }
  return segments
}

/** Width of the linker's weight table. */
export const linkTable = 1 << 14
/** How many segments to either side a cue may reach. */
const reach = 9

const near = (d: number): number => (d <= 3 ? d : d <= 6 ? 4 : d <= 12 ? 5 : d <= 25 ? 6 : 7)

/**
 * Features of "this segment belongs to that cue", or, with `segment` null, of "to none".
 *
 * @param segments the paragraph's, in order
 * @param cue place of the cue in `segments`
 * @param other place of the source or content, or -1
 * @param role what is sought for: 0 a source for the cue, 2 a cue for the content
 */
export function linkFeatures(
  segments: readonly Segment[],
  facts: TokenFacts,
  sentenceOf: (token: number) => number,
  cue: number,
  other: number,
  role: Role,
  out: number[],
): void {
  out.length = 0
  const add = (template: number, a: number, b: number) => {
    let hash = Math.imul(a ^ Math.imul(template + 64 * role, 0x9e3779b1), 0x85ebca6b)
    hash ^= hash >>> 15
    hash = Math.imul(hash ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
    hash ^= hash >>> 13
    out.push(Math.imul(hash, 0x165667b1) >>> 18)
  }
  if (other < 0 || cue < 0) {
    const known = segments[cue < 0 ? other : cue]!
    add(0, facts.lemma[known.first]!, 0)
    add(1, segments.length > 6 ? 6 : segments.length, 0)
    add(2, facts.quote[known.first]!, 0)
    return
  }
  const c = segments[cue]!
  const o = segments[other]!
  const before = o.first < c.first
  const lo = before ? o.last : c.last
  const hi = before ? c.first : o.first
  const gap = hi - lo
  let between = 1
  let cues = 0
  let same = 0
  for (let k = Math.min(cue, other) + 1; k < Math.max(cue, other); k++) {
    if (between < 4096) between = between * 4 + segments[k]!.role + 1
    if (segments[k]!.role === 1) cues++
    if (segments[k]!.role === o.role) same++
  }
  const side = before ? 1 : 2
  const commas = Math.min(3, facts.commas[hi]! - facts.commas[lo]!)
  const marks = Math.min(3, facts.marks[hi]! - facts.marks[lo]!)
  const sentences = Math.min(3, Math.abs(sentenceOf(o.first) - sentenceOf(c.first)))
  const quoted = facts.quote[o.first]! > 0 ? 1 : 0
  const cueQuoted = facts.quote[c.first]! > 0 ? 1 : 0
  const after = segments[cue + 1]
  const prior = segments[cue - 1]
  const around = (prior ? prior.role + 1 : 0) * 4 + (after ? after.role + 1 : 0)
  add(10, side, near(gap))
  add(11, side * 4 + sentences, between)
  add(12, side, Math.min(cues, 3) * 4 + Math.min(same, 3))
  add(13, side * 4 + sentences, quoted * 2 + cueQuoted)
  add(14, facts.lemma[c.last - 1]!, side * 8 + near(gap))
  add(15, facts.lemma[c.first]!, side * 4 + sentences)
  add(16, side * 4 + commas, marks)
  add(17, facts.word[o.first]!, side)
  add(18, gap > 0 ? facts.word[lo]! : 5, side)
  add(19, gap > 0 ? facts.word[hi - 1]! : 5, side)
  add(20, around, side * 4 + Math.min(3, cues))
  add(21, between, near(gap))
  add(22, side * 4 + sentences, commas * 16 + Math.min(3, cues) * 4 + Math.min(3, same))
  add(23, side * 32 + around, between)
  add(24, side * 2 + quoted, facts.quote[o.last - 1]! * 8 + facts.word[o.last - 1]! * 64)
  add(25, facts.tag[o.first]!, side * 8 + near(gap))
  add(26, facts.tag[c.last - 1]! * 32 + facts.tag[c.first]!, side * 4 + Math.min(cues, 3))
  add(27, o.last - o.first > 3 ? 4 : o.last - o.first, side * 8 + near(gap))
}

export interface Choice {
  /** Place of the chosen segment, -1 for none. */
  readonly other: number
  readonly features: readonly number[]
}

/** What a segment may be tied to: candidates with their features, "none" first. */
export function choicesFor(
  segments: readonly Segment[],
  facts: TokenFacts,
  sentenceOf: (token: number) => number,
  at: number,
): Choice[] {
  const role = segments[at]!.role
  const wanted = role === 1 ? 0 : 1
  const choices: Choice[] = []
  const scratch: number[] = []
  const push = (other: number) => {
    if (role === 1) linkFeatures(segments, facts, sentenceOf, at, other, 0, scratch)
    else linkFeatures(segments, facts, sentenceOf, other, at, 2, scratch)
    choices.push({ other, features: scratch.slice() })
  }
  push(-1)
  for (let k = Math.max(0, at - reach); k < Math.min(segments.length, at + reach + 1); k++) {
    if (k !== at && segments[k]!.role === wanted) push(k)
  }
  return choices
}

/** The best choice under the weights. */
export function bestChoice(choices: readonly Choice[], weights: Float32Array): Choice {
  let best = choices[0]!
  let top = Number.NEGATIVE_INFINITY
  for (const choice of choices) {
    let score = 0
    for (const feature of choice.features) score += weights[feature]!
    if (score > top) {
      top = score
      best = choice
    }
  }
  return best
}

/** Ties the segments of a paragraph into relations: every cue picks a source, every content picks a cue. */
export function linkSegments(
  segments: readonly Segment[],
  facts: TokenFacts,
  sentenceOf: (token: number) => number,
  weights: Float32Array,
): Relation[] {
  const contents = new Map<number, Segment[]>()
  const relations: Relation[] = []
  segments.forEach((segment, at) => {
    if (segment.role !== 2) return
    const { other } = bestChoice(choicesFor(segments, facts, sentenceOf, at), weights)
    if (other < 0) return
    const list = contents.get(other)
    if (list) list.push(segment)
    else contents.set(other, [segment])
  })
  segments.forEach((segment, at) => {
    if (segment.role !== 1) return
    const content = contents.get(at)
    if (!content) return
    const { other } = bestChoice(choicesFor(segments, facts, sentenceOf, at), weights)
    relations.push({ source: other < 0 ? null : segments[other]!, cue: [segment], content, rule: 'claims/crf-cue' })
  })
  return relations
}
