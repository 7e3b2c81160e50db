import type { CueAt } from '../cues/cue-at.ts'
import type { FigureKind } from '../figure.ts'
import {
  auxiliaries,
  clauseBreaks,
  closed,
  plural,
  prepositions,
  relatives,
  singular,
  verbGroup,
} from '../lexicon/grammar.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Count } from '../numbers/count.ts'
import { type Bindings, isPlaceOf, mayBeGoods, mayBePeople, type Scene } from '../scene.ts'
import { ownerOf } from './again.ts'
import { isBodies, isOnlyThought, joinedWith } from './object-of.ts'

const groupWords = wordSet("lying gone went go seen who're feared being thankfully")
const passiveVerbs = wordSet("was were been being be are is get got gets getting remain remained remains 're")

/**
 * The subject of a passive, of a verb of dying or of a state: "84 people were killed", "four of whom were seriously injured",
 * "two women passengers and the driver died", "Two people inside the car remain trapped".
 */
export function subjectOf(scene: Scene, bindings: Bindings): void {
  for (const cue of scene.cues) {
    if (isOnlyThought(scene, cue)) continue
    const group = verbGroupBefore(scene, cue)
    if (!group) continue
    const nearest = subjectBefore(scene, bindings, group)
    const count = nearest && ownerOf(scene, nearest, false)
    // "nobody was seriously hurt" leaves open how many were hurt at all.
    if (count?.value === 0 && cue.graded === 'grave') continue
    if (!count || isBodies(bindings, count) || !mayBeOrdinal(count, cue.kind)) continue
    if (cue.kind === 'missing' && cue.voice === 'intransitive' && mayBeGoods(count)) continue
    if (cue.kind === 'arrested' && count.group && mayBeGoods(count)) continue
    const twin = joinedWith(scene, cue)
    bindings.add({
      count,
      kind: cue.kind,
      rule: 'figures/subject',
      cue,
      joint: twin !== null,
      part: cue.part ? { first: cue.first, last: cue.last } : null,
    })
    if (twin) bindings.add({ count, kind: twin.kind, rule: 'figures/subject', cue: twin, joint: true })
  }
  sharedSubjects(scene, bindings)
}

/** "shot two men dead and injured a woman": the second verb has an object; "were rescued and treated the next day" has none. */
function hasObject(scene: Scene, cue: CueAt): boolean {
  return (
    /^(?:an?|the|his|her|their|another)$/.test(scene.words[cue.last]?.lower ?? '') &&
    !scene.words
      .slice(cue.last + 1, cue.last + 4)
      .some((word) =>
        /^(?:days?|weeks?|months?|hours?|minutes?|night|morning|evening|afternoon|same|year|time)$/.test(word.lower),
      )
  )
}

/** "A third man has been arrested" counts three; "the 85th victim disappeared" tells the dead, whatever else. */
export function mayBeOrdinal(count: Count, kind: FigureKind): boolean {
  return !count.ordinal || (count.nounKind === null && (kind === 'killed' || kind === 'arrested'))
}

/** "were rescued by passing boats and later taken to hospital", "were evacuated or rescued": one subject, two predicates. */
function sharedSubjects(scene: Scene, bindings: Bindings): void {
  scene.cues.forEach((cue, place) => {
    if (cue.beside) {
      besideAnother(scene, bindings, cue)
      return
    }
    const before = scene.cues[place - 1]
    if (!before || bindings.byCue(cue).length > 0 || cue.form === 'ing' || cue.form === 'base') return
    let at = cue.first - 1
    while (at > before.last && isGroupWord(scene.words[at]!.lower)) at--
    const joint = scene.words[at]?.lower ?? ''
    if (!/^(?:and|or|but|then)$/.test(joint) && scene.words[at]?.text !== ',') return
    if (scene.counts.some((count) => count.first >= before.last && count.first < cue.first && mayBePeople(count)))
      return
    for (let step = before.last; step < at; step++) {
      const { lower } = scene.words[step]!
      if (clauseBreaks.has(lower) || relatives.has(lower)) return
    }
    // "missing and feared dead": still missing.
    const feared = scene.words.slice(at, cue.first).some((word) => /^(?:feared|presumed|believed)$/.test(word.lower))
    if (before.kind === 'missing' && feared) return
    if (cue.voice === 'transitive' && hasObject(scene, cue)) return
    for (const bound of bindings.byCue(before)) {
      if (!/^figures\/(?:subject|straight-after)$/.test(bound.rule) || bound.kind === cue.kind) continue
      bindings.add({ count: bound.count, kind: cue.kind, rule: 'figures/shared-subject', cue })
    }
  })
}

/** "Six people were taken to hospital with severe burns": the same four are injured. */
function besideAnother(scene: Scene, bindings: Bindings, cue: CueAt): void {
  const before = scene.cues.findLast((other) => other.last <= cue.first && bindings.byCue(other).length > 0)
  if (!before || bindings.byCue(cue).length > 0 || cue.first - before.last > 8) return
  for (let at = before.last; at < cue.first; at++) {
    const word = scene.words[at]!
    if (/^[,;:]$/.test(word.text) || clauseBreaks.has(word.lower) || word.lower === 'and') return
  }
  for (const bound of bindings.byCue(before)) {
    if (bound.rule === 'figures/object' && bound.count.first > before.first && bound.count.last > cue.first) continue
    if (bound.kind === 'hospitalised' || bound.kind === 'rescued' || bound.kind === 'evacuated') {
      bindings.add({ count: bound.count, kind: cue.kind, rule: 'figures/beside', cue })
    }
  }
}

interface VerbGroup {
  /** Place of the first word of the verb group. */
  readonly at: number
  /** The finite auxiliary, '' where there is none. */
  readonly finite: string
}

/** The auxiliaries and adverbs before a cue, or null where the cue can take no subject on its left. */
function verbGroupBefore(scene: Scene, cue: CueAt): VerbGroup | null {
  const { words } = scene
  let at = cue.first
  let seen = false
  while (at > 0 && isGroupWord(words[at - 1]!.lower)) {
    at--
    seen ||= auxiliaries.has(words[at]!.lower)
  }
  // "were killed or wounded" looks from its first cue; the second has nothing but "or" before it.
  if (cue.form === 'base' && !seen) return cue.voice === 'intransitive' ? { at, finite: '' } : null
  if (cue.form === 'ing' && !seen) return null
  if (!seen && cue.voice !== 'intransitive') return null
  if (cue.form === 'past' && cue.voice === 'transitive') return null
  if (cue.form === 'present' && cue.voice === 'transitive') return null
  if (cue.voice === 'transitive' && !hasBe(words.slice(at, cue.first).map((word) => word.lower))) return null
  // Skip adverbs and "all", "both" at the front to find the finite verb.
  let finite = ''
  for (let place = at; place < cue.first; place++) {
    if (auxiliaries.has(words[place]!.lower)) {
      finite = words[place]!.lower
      break
    }
  }
  return { at, finite }
}

function hasBe(group: readonly string[]): boolean {
  return group.some((word) => passiveVerbs.has(word))
}

function isGroupWord(lower: string): boolean {
  return (
    verbGroup.has(lower) ||
    (lower.length > 3 &&
      lower.endsWith('ly') &&
      lower !== 'family' &&
      lower !== 'only' &&
      lower !== 'july' &&
      lower !== 'italy') ||
    groupWords.has(lower)
  )
}

/** The nearest count that can be the subject of a verb group. */
function subjectBefore(scene: Scene, bindings: Bindings, group: VerbGroup): Count | null {
  let tries = 0
  for (let place = scene.counts.length - 1; place >= 0; place--) {
    const count = scene.counts[place]!
    if (count.last > group.at) {
      // "both", "all" are in the verb group and may also be read as counts: "they were both killed".
      if (count.first < group.at) return null
      continue
    }
    if (++tries > 3) return null
    // "Six people, including three from one family, died"
    if (
      scene.words[group.at - 1]?.text === ',' &&
      /^(?:including|them)$/.test(scene.words[count.first - 1]?.lower ?? '')
    )
      continue
    // "40 marchers in six towns were killed": the towns say where.
    if (isPlaceOf(scene, count)) continue
    const bound = bindings.of(count)
    const direct = count.last === group.at
    if (mayBePeople(count) && agrees(count, group.finite) && mayStretch(scene, count, group, bound.length > 0)) {
      if (
        direct ||
        bound.every((one) => one.rule !== 'figures/object' && one.rule !== 'figures/straight-after') ||
        isRelative(scene, count, group)
      )
        return count
    }
    // A count inside the gap belongs to a parenthesis ("84 people, including 10 children, were killed") or blocks.
    if (direct) return null
  }
  return null
}

function isRelative(scene: Scene, count: Count, group: VerbGroup): boolean {
  const between = scene.words.slice(count.last, group.at).map((word) => word.lower)
  return between.length > 0 && between.length <= 2 && relatives.has(between[between.length - 1]!)
}

/** "was" wants one, "were" many; "no one was" and "a total of 51 was" are let through. */
function agrees(count: Count, finite: string): boolean {
  const many = count.value === null || count.value > 1
  if (singular.has(finite)) return !many || count.head === 'couple' || count.head === 'crew' || count.ordinal
  if (plural.has(finite) && finite !== 'have' && finite !== 'remain') return count.value !== 1
  return true
}

/** Whether the words between a count and the verb group keep them one clause. */
function mayStretch(scene: Scene, count: Count, group: VerbGroup, taken: boolean): boolean {
  const { words } = scene
  const from = count.last
  const to = group.at
  if (from === to) return true
  // "the crowd (about 6,000 people) was moved"
  if (to - from === 1 && words[from]!.text === ')' && words[count.first - 1]?.text === '(') return true
  if (to - from > 26) return false
  // "wanted to be one with the tiger": a lone "one" is a count only beside its verb.
  if (count.of === 'bare' && count.value === 1) return false
  const first = words[from]!
  const last = words[to - 1]!
  // "two suspects - one Dane, one Swede - who had been arrested"
  if (relatives.has(last.lower) && /^[–—-]$/.test(first.text) && /^[–—-]$/.test(words[to - 2]!.text))
    return to - from > 4 && !hasFiniteVerb(scene, from + 1, to - 2, true)
  // "five officers who were shot dead"
  if (relatives.has(last.lower))
    return to - from === 1 || (to - from === 2 && (first.text === ',' || first.lower === 'of'))
  // "84 people, including 10 children, were killed"; "12 people (three of them children) died"
  if (/^[,(–—-]$/.test(first.text)) {
    // "the crowds - about 6,000 people - were moved"
    if (to - from === 1 && first.text !== ',')
      return /^[–—-]$/.test(first.text) && /^[–—-]$/.test(words[count.first - 1]?.text ?? '')
    const closes =
      first.text === '(' ? last.text === ')' : first.text === ',' ? last.text === ',' : /^[–—-]$/.test(last.text)
    return closes && to - from > 2 && !hasFiniteVerb(scene, from + 1, to - 1, true)
  }
  if (relatives.has(first.lower)) return !hasBreak(scene, from, to) && to - from <= 14 && !taken
  if (taken) return false
  if (first.lower === 'and' || first.lower === 'or') {
    // "two passengers and the driver died"; a verb would open a clause of its own.
    return (
      to - from <= 6 &&
      !hasBreak(scene, from + 1, to) &&
      !words.slice(from + 1, to).some((word) => word.type === 'mark' || prepositions.has(word.lower)) &&
      !hasFiniteVerb(scene, from + 1, to, false)
    )
  }
  // "Two riggers jumped off the barge and were treated for burns": the count opens the clause.
  if (last.lower === 'and' && opensClause(scene, count) && !hasBreak(scene, from, to)) {
    return !scene.counts.some((other) => other.first >= from && other.last <= to && mayBePeople(other))
  }
  if (
    prepositions.has(first.lower) ||
    /(?:ing|ed)$/.test(first.lower) ||
    /ly$/.test(first.lower) ||
    /^(?:aboard|on|aged|alone|there|here|elsewhere|caught|born|left|stuck|hurt|each|overall|altogether|nationwide|worldwide|more|thought|held|taken)$/.test(
      first.lower,
    )
  ) {
    return !hasBreak(scene, from, to) && !hasFiniteVerb(scene, from, to, true)
  }
  // A noun in no list: "one hairdresser was injured".
  return (
    (count.of === 'bare' || count.of === 'people') &&
    to - from <= 3 &&
    words.slice(from, to).every((word) => word.type === 'word' && !closed.has(word.lower) && word.tag !== 'VERB')
  )
}

function opensClause(scene: Scene, count: Count): boolean {
  const before = scene.words[count.first - 1]
  if (!before || before.lower === 'that') return true
  if (before.lower !== 'the') return before.type === 'mark' && before.text !== ','
  return count.first < 2 || scene.words[count.first - 2]!.type === 'mark'
}

function hasBreak(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = scene.words[at]!
    if (
      /^[;:]$/.test(word.text) ||
      (clauseBreaks.has(word.lower) &&
        word.lower !== 'after' &&
        word.lower !== 'before' &&
        word.lower !== 'since' &&
        word.lower !== 'amid' &&
        word.lower !== 'as')
    )
      return true
    if (word.lower === 'as' && scene.words[at + 1]?.lower !== 'part' && scene.words[at + 1]?.lower !== 'well')
      return true
  }
  return false
}

/** A verb with a subject of its own between the two, as far as its form or tag tells. */
function hasFiniteVerb(scene: Scene, from: number, to: number, participles: boolean): boolean {
  let relative = false
  for (let at = from; at < to; at++) {
    const word = scene.words[at]!
    if (relatives.has(word.lower)) relative = true
    if (relative) continue
    if (auxiliaries.has(word.lower)) return true
    if (/^(?:said|says|say|told|added|confirmed)$/.test(word.lower)) return true
    if (
      word.tag === 'VERB' &&
      !(participles && /(?:ed|ing|en|wn|ght|nt|hurt|dead)$/.test(word.lower)) &&
      !/ing$/.test(word.lower)
    )
      return true
  }
  return false
}
