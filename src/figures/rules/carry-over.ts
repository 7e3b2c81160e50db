import { closed, grave, slight } from '../lexicon/grammar.en.ts'
import { stateNouns } from '../lexicon/kinds.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import { boundsOf, type Count } from '../numbers/count.ts'
import { type Bindings, type Bound, mayBePeople, type Scene } from '../scene.ts'

const beforeOthers = wordSet('the another')
const beforePart = wordSet('the also only')
const newClause = wordSet(', and while ; but – — -')
const includes = wordSet('include included includes')
const listWords = wordSet(', and or plus as well the also & with')
const endsPerson = wordSet('and was were who that had')
const oneOfThem = wordSet('an a his her their the')
const opensParts = wordSet('– — : (')

/** "84 people, including 10 children"; "12 of them women"; "among them three nurses": a part of the count before. */
export function including(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  scene.counts.forEach((count, place) => {
    if (bindings.has(count) || !mayBePeople(count) || count.value === 0) return
    const lead = leadOf(scene, count)
    if (!lead || (!count.group && !standsAlone(scene, count))) return
    const before = scene.counts.slice(0, place).findLast((other) => bindings.has(other))
    const base = before
      ? (bindings.of(before).find((bound) => bound.kind === 'killed') ?? bindings.of(before)[0])
      : undefined
    if (!base) return
    // "three of them critically" are hurt, whatever the rest were.
    const graded = grave.has(words[count.last]?.lower ?? '')
    bindings.add({
      count,
      kind:
        words[count.last]?.lower === 'fatally' ? 'killed' : graded && base.kind !== 'injured' ? 'injured' : base.kind,
      rule: 'figures/including',
      cue: base.cue,
      part: lead,
    })
  })
}

/** A bare number before a noun of no list counts something else: "including one derailment". */
function standsAlone(scene: Scene, count: Count): boolean {
  if (count.of !== 'bare') return true
  const next = scene.words[count.last]
  if (!next || next.type === 'mark' || closed.has(next.lower) || /ly$/.test(next.lower)) return true
  return scene.cues.some((cue) => cue.first === count.last)
}

function leadOf(scene: Scene, count: Count): { first: number; last: number } | null {
  const { words } = scene
  const graded = grave.has(words[count.last]?.lower ?? '')
  // "one of them is accused" only says that somebody belongs to them.
  if (count.value === 1 && count.group && !graded) return null
  let at = count.first - 1
  while (at > 0 && beforePart.has(words[at]!.lower)) at--
  const lower = words[at]?.lower
  if (lower === 'including' || lower === 'includes' || lower === 'included') return { first: at, last: count.last }
  const list = personBefore(scene, at)
  if (list !== null && words[list]?.lower === 'including') return { first: list, last: count.last }
  if (lower === 'them' && /^(?:among|amongst|of)$/.test(words[at - 1]?.lower ?? ''))
    return { first: at - 1, last: count.last }
  const joint = words[count.first - 1]
  if (joint && opensParts.has(joint.text) && count.specific) {
    // "killed 26 people — 20 children and six adults"
    const whole = scene.counts.find((other) => other.last === count.first - 1)
    if (whole && (whole.value ?? 0) > (count.value ?? 0)) return { first: count.first, last: count.last }
  }
  if (count.group && /^(?:whom|them)$/.test(words[count.group.first]?.lower ?? '')) return count.group
  return null
}

/**
 * Over one single person of a list, to the word before it: from "and" in "including a police officer and two gunmen" to
 * "including". Null where no such person stands there.
 */
function personBefore(scene: Scene, joint: number): number | null {
  const { words } = scene
  const joining = words[joint]?.lower
  if (joining !== 'and' && joining !== ',') return null
  for (let at = joint - 1; at > 0 && at > joint - 6; at--) {
    const word = words[at]!
    if (word.type !== 'word' || endsPerson.has(word.lower)) return null
    if (oneOfThem.has(word.lower)) return at < joint - 1 ? at - 1 : null
  }
  return null
}

/** "Among the dead were 10 children": the count after the verb belongs to the group before it. */
export function amongThe(scene: Scene, bindings: Bindings): void {
  theDeadInclude(scene, bindings)
  for (const cue of scene.cues) {
    if (!cue.part || cue.voice !== 'state' || bindings.byCue(cue).length > 0) continue
    for (let at = cue.last; at < scene.words.length && at < cue.last + 12; at++) {
      if (!/^(?:were|are|was|is)$/.test(scene.words[at]!.lower)) continue
      const count = scene.counts.find((one) => one.first >= at + 1 && one.first <= at + 2)
      if (count && mayBePeople(count) && !bindings.has(count)) {
        bindings.add({ count, kind: cue.kind, rule: 'figures/among', cue, part: { first: cue.first, last: at } })
      }
      break
    }
  }
}

/** "The dead include seven Italians": parts of the group named as the subject. */
function theDeadInclude(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || !mayBePeople(count)) continue
    const verb = personBefore(scene, count.first - 1) ?? count.first - 1
    if (!includes.has(words[verb]?.lower ?? '')) continue
    for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
      const { lower } = words[at]!
      const kind = stateNouns.get(lower) ?? (/^(?:victims|fatalities|casualties)$/.test(lower) ? 'killed' : undefined)
      if (!kind) continue
      bindings.add({ count, kind, rule: 'figures/among', part: { first: at, last: count.first } })
      break
    }
  }
}

/** Counts in one list share the predicate: "three Tunisians and three Algerians were among", "killing 12 men, two women and a child". */
export function listed(scene: Scene, bindings: Bindings): void {
  // Leftwards from a bound count, then rightwards, until nothing changes; lists are short.
  for (let place = scene.counts.length - 2; place >= 0; place--)
    joinList(scene, bindings, scene.counts[place]!, scene.counts[place + 1]!, 'left')
  for (let place = 1; place < scene.counts.length; place++)
    joinList(scene, bindings, scene.counts[place]!, scene.counts[place - 1]!, 'right')
}

function joinList(scene: Scene, bindings: Bindings, count: Count, known: Count, side: 'left' | 'right'): void {
  if (bindings.has(count) || !mayBePeople(count) || count.value === 0 || !standsAlone(scene, count)) return
  if (count.head === 'survivors') return
  // "26 cases and 11 deaths": the noun "deaths" says nothing of the cases.
  if (known.of === 'event' && count.of !== 'event') return
  // "37 patients, five of them in a critical condition": what is said of the five is not said of all.
  if (side === 'left' && known.group && /^(?:them|whom|which)$/.test(scene.words[known.group.first]?.lower ?? ''))
    return
  const [a, b] = side === 'left' ? [count, known] : [known, count]
  const gap = scene.words.slice(a.last, b.first)
  const plain = gap.every((word) => listWords.has(word.lower)) && gap.length > 0 && gap.length <= 4
  // "killing two soldiers, a guard and 12 civilians": one single person between.
  const person =
    side === 'right' &&
    gap.length <= 8 &&
    /^(?:,|and)$/.test(gap[0]?.lower ?? '') &&
    /^(?:,|and)$/.test(gap[gap.length - 1]?.lower ?? '') &&
    /^(?:an?|the|his|her|their)$/.test(gap[1]?.lower ?? '') &&
    gap.slice(2, -1).every((word) => word.type === 'word')
  // "90 passengers, most of them Danes, and 14 crew members"
  const aside =
    gap.length <= 10 &&
    gap.length > 3 &&
    gap[0]!.text === ',' &&
    gap[gap.length - 1]!.lower === 'and' &&
    gap[gap.length - 2]!.text === ',' &&
    /^(?:most|many|some|all|mainly|mostly)$/.test(gap[1]!.lower)
  if (!plain && !person && !aside) return
  for (const bound of bindings.of(known)) {
    const isRight = side === 'right'
    if (
      isRight &&
      (bound.rule === 'figures/straight-after' || (bound.cue !== null && bound.cue.first >= bound.count.last))
    ) {
      // "12 were killed and 30 ...": the right one needs a predicate of its own, unless a group is being listed.
      if (bound.rule !== 'figures/including') continue
    }
    if (isRight && count.of === 'bare' && !endsAfter(scene, count)) continue
    // "The dead: 12 adults and three children", but not "the toll rose to 12 and ...".
    if (bound.rule === 'figures/toll' && !(known.specific && count.specific)) continue
    bindings.add({ ...bound, count, rule: 'figures/list', part: bound.part })
    return
  }
}

function endsAfter(scene: Scene, count: Count): boolean {
  const next = scene.words[count.last]
  return !next || /^[.,;)!?–—]$/.test(next.text) || /^(?:and|in|on|at|who|others)$/.test(next.lower)
}

/** "perished along with 10 others", "died with nine other passengers": the company died too. */
export function inCompany(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || count.of !== 'people' || words[count.first - 1]?.lower !== 'with') continue
    const along = /^(?:along|together)$/.test(words[count.first - 2]?.lower ?? '') ? 1 : 0
    const cue = scene.cues.find((one) => one.last === count.first - 1 - along)
    if (!cue || cue.voice === 'state' || cue.form === 'ing' || cue.form === 'base') continue
    bindings.add({ count, kind: cue.kind, rule: 'figures/in-company', cue })
  }
}

/** The predicate is left out the second time: "20 were taken to St Anne's and 31 to the university hospital", "one seriously". */
export function ellipsis(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  scene.counts.forEach((count, place) => {
    if (bindings.has(count) || !mayBePeople(count) || count.value === 0) return
    let at = count.first - 1
    if (beforeOthers.has(words[at]?.lower ?? '')) at--
    const joint = words[at]
    if (!joint || !newClause.has(joint.lower)) return
    const next = words[count.last]
    const base = lastBound(scene, bindings, place)
    // "Six people were shot, two fatally": nothing but the adverb says that they died.
    if (next?.lower === 'fatally' && place > 0) {
      bindings.add({ count, kind: 'killed', rule: 'figures/ellipsis', cue: base?.cue ?? null })
      return
    }
    if (!base || !next) return
    if (grave.has(next.lower) || slight.has(next.lower)) {
      bindings.add({
        count,
        kind: 'injured',
        rule: 'figures/ellipsis',
        cue: base.cue,
        part: { first: count.last, last: count.last + 1 },
      })
      return
    }
    if (!/^(?:to|in|at|on|from|near|outside|inside|by|of)$/.test(next.lower)) return
    if (base.cue === null || base.cue.last > count.first || count.of === 'unknown') return
    // The same preposition follows the predicate it repeats: "died at ... and three in hospital".
    const after = words[Math.max(base.cue.last, base.count.last)]?.lower ?? ''
    if (!/^(?:to|in|at|on|from|near|outside|inside|by)$/.test(after)) return
    bindings.add({
      count,
      kind: base.kind,
      rule: 'figures/ellipsis',
      cue: base.cue,
      part: { first: count.last, last: Math.min(count.last + 4, words.length) },
    })
  })
}

function lastBound(scene: Scene, bindings: Bindings, place: number): Bound | null {
  for (let step = place - 1; step >= 0; step--) {
    const bounds = bindings.of(scene.counts[step]!)
    if (bounds.length > 0) return bounds[0]!
  }
  return null
}

/** "At least three Danes and three Swedes were among them": the floor holds for both. */
export function sharedFloor(scene: Scene, bindings: Bindings): void {
  for (const bound of [...bindings.all]) {
    const { count, kind, cue } = bound
    if (count.qualifier !== 'exact' || count.value === null || !count.specific) continue
    const place = scene.counts.indexOf(count)
    const before = scene.counts[place - 1]
    if (before?.qualifier !== 'at_least' || !before.specific || scene.words[before.last]?.lower !== 'and') continue
    if (before.last + 1 !== count.first || !bindings.of(before).some((one) => one.kind === kind && one.cue === cue))
      continue
    bindings.replace(bound, {
      ...bound,
      count: { ...count, ...boundsOf('at_least', count.value), qualifier: 'at_least' },
    })
  }
}
