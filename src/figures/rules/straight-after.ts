import type { CueAt } from '../cues/cue-at.ts'
import { clauseBreaks, determiners, grave, prepositions, slight } from '../lexicon/grammar.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import { type Bindings, countBefore, isPlaceOf, mayBeGoods, mayBePeople, type Scene } from '../scene.ts'
import { ownerOf } from './again.ts'
import { isBodies, isOnlyThought, joinedWith } from './object-of.ts'
import { mayBeOrdinal } from './subject-of.ts'

const between = wordSet(
  'still now more feared believed presumed confirmed reported reportedly also already thought possibly apparently allegedly either fatally to be as pronounced remaining left lying so far were initially later listed declared known',
)

/** A state or participle straight after the number: "59 dead, 527 injured", "leaves 7 dead", "five people still trapped". */
export function straightAfter(scene: Scene, bindings: Bindings): void {
  for (const cue of scene.cues) {
    if (!mayFollow(cue) || isOnlyThought(scene, cue)) continue
    let at = cue.first
    while (at > 0 && isBetween(scene.words[at - 1]!.lower)) at--
    // "20 people killed or wounded": the second cue looks back over the first.
    let partner: CueAt | null = null
    const joint = scene.words[at - 1]?.lower
    if (joint === 'and' || joint === 'or') {
      const before = scene.cues.find((other) => other.last === at - 1)
      if (before && joinedWith(scene, before) === cue) {
        partner = before
        at = before.first
        while (at > 0 && isBetween(scene.words[at - 1]!.lower)) at--
      }
    }
    const nearest = countBefore(scene, at)
    const count =
      nearest &&
      ownerOf(scene, nearest, !scene.words.slice(nearest.last, cue.first).some((word) => word.lower === 'were'))
    // "Dead: 12 Injured: 40": the number belongs to the label before it.
    if (count && scene.words[count.first - 1]?.text === ':' && scene.words[cue.last]?.text === ':') continue
    if (!count || !mayBePeople(count) || !mayBeOrdinal(count, cue.kind) || isBodies(bindings, count)) continue
    if (isPlaceOf(scene, count) || (cue.voice === 'intransitive' && cue.kind === 'missing' && mayBeGoods(count)))
      continue
    // "Two died at the scene and three in hospital": the three died.
    if (
      cue.kind === 'hospitalised' &&
      cue.voice === 'state' &&
      /^(?:and|,)$/.test(scene.words[count.first - 1]?.lower ?? '')
    ) {
      if (scene.cues.some((other) => other.voice === 'intransitive' && other.last <= count.first)) continue
    }
    if (cue.voice !== 'state' && !endsHere(scene, cue)) continue
    if (count.state !== null && count.state !== cue.kind && cue.voice !== 'state') continue
    bindings.add({
      count,
      kind: cue.kind,
      rule: 'figures/straight-after',
      cue,
      joint: partner !== null || sharesWithNext(scene, cue),
      part: cue.part ? { first: cue.first, last: cue.last } : null,
    })
    if (partner) bindings.add({ count, kind: partner.kind, rule: 'figures/straight-after', cue: partner, joint: true })
  }
}

/** "12 dead or wounded" counts both; in "shot three people dead and wounded five" the second verb has an object of its own. */
function sharesWithNext(scene: Scene, cue: CueAt): boolean {
  const twin = joinedWith(scene, cue)
  if (!twin) return false
  if (twin.form !== 'participle' && twin.form !== 'past') return true
  return !scene.counts.some((one) => one.first === twin.last) && !determiners.has(scene.words[twin.last]?.lower ?? '')
}

function mayFollow(cue: CueAt): boolean {
  return cue.form === 'participle' || cue.voice === 'state' || cue.form === 'ing'
}

/** "feared dead", "still missing", "seriously injured", "believed to be trapped". */
function isBetween(lower: string): boolean {
  return grave.has(lower) || slight.has(lower) || between.has(lower)
}

/** A participle without an auxiliary is passive only where no object follows: "Two gunmen killed 14 people" is not. */
function endsHere(scene: Scene, cue: CueAt): boolean {
  if (cue.form === 'ing') return false
  const next = scene.words[cue.last]
  if (!next || next.type === 'mark') return true
  // Before the prepositions: in "Two gunmen killed at least 14 people" the "at" belongs to the object.
  const count = scene.counts.find((one) => one.first === cue.last)
  if (count) return scene.cues.some((other) => other.first === count.last)
  if (prepositions.has(next.lower) || clauseBreaks.has(next.lower)) return true
  return /^(?:and|or|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|here|there|so|last|this|early|late|overnight|who|that|is|are|was|were|have|has|had|near|alive|outright|instantly|critically|seriously|slightly|dead|live|earlier|so-far|online|abroad|back|up|down|home|alone|worldwide|nationwide|across|every|each|-|–)$/.test(
    next.lower,
  )
}
