import type { CueAt } from '../cues/cue-at.ts'
import { auxiliaries, closed, determiners, verbGroup } from '../lexicon/grammar.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import type { Count } from '../numbers/count.ts'
import { type Bindings, countAt, countBefore, mayBeGoods, mayBePeople, type Scene } from '../scene.ts'

const passiveVerbs = wordSet('was were been being be are is get got gets getting')

/**
 * The object of a verb of harm or rescue: "killed 12", "killing at least 84 people", "to free five people",
 * "killing the driver and 12 passengers", "killed and wounded dozens".
 */
export function objectOf(scene: Scene, bindings: Bindings): void {
  for (const cue of scene.cues) {
    if (cue.voice !== 'transitive' || isPassive(scene, cue) || isOnlyThought(scene, cue)) continue
    // "five rescue units and 22 crews": a base form that is a noun takes no object.
    if (cue.form === 'base' && !isVerb(scene, cue)) continue
    const twin = joinedWith(scene, cue)
    const count = objectAfter(scene, twin ?? cue)
    if (!count || !mayBePeople(count) || isBodies(bindings, count)) continue
    if (scene.words[cue.first]!.lower.startsWith('sav') && mayBeGoods(count)) continue
    if (takesOwnCue(scene, count) && countBefore(scene, cue.first) !== null) continue
    bindings.add({ count, kind: cue.kind, rule: 'figures/object', cue, joint: twin !== null })
    if (twin) bindings.add({ count, kind: twin.kind, rule: 'figures/object', cue: twin, joint: true })
  }
}

/** "were killed", "been wounded": a form of "be" stands in the verb group before the cue. */
export function isPassive(scene: Scene, cue: CueAt): boolean {
  if (cue.form !== 'participle') return false
  for (let at = cue.first - 1; at >= 0; at--) {
    const { lower } = scene.words[at]!
    if (passiveVerbs.has(lower)) return true
    // "were killed or wounded"
    if (lower === 'or' || lower === 'and') {
      const before = scene.cues.find((other) => other.last === at)
      return before !== undefined && isPassive(scene, before)
    }
    if (!verbGroup.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** "would have killed hundreds", "planned to kill 40", "could kill thousands". */
export function isOnlyThought(scene: Scene, cue: CueAt): boolean {
  const { words } = scene
  for (let at = cue.first - 1; at >= 0 && at >= cue.first - 4; at--) {
    const { lower } = words[at]!
    if (lower === 'would' || lower === "wouldn't") return true
    if ((lower === 'could' || lower === 'might' || lower === 'can') && cue.form === 'base') return true
    if (lower === 'to' && at > 0) {
      const before = words[at - 1]!.lower
      if (
        /^(?:plan\w*|want\w*|threat\w*|tried|trying|try|intend\w*|hop\w+|aim\w*|plot\w*|vow\w*|enough|potential|capable|prepar\w*|meant|designed|wish\w*|conspir\w*|order\w*|instruct\w*)$/.test(
          before,
        )
      )
        return true
    }
    if (!verbGroup.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** "12 bodies were recovered from the sea": nobody was rescued. */
export function isBodies(bindings: Bindings, count: Count): boolean {
  return bindings.of(count).some((bound) => bound.rule === 'figures/bodies')
}

/** A base form is a verb after "to" or an auxiliary, and before its object in a headline ("Gunmen kill 12"). */
function isVerb(scene: Scene, cue: CueAt): boolean {
  const before = scene.words[cue.first - 1]?.lower ?? ''
  if (before === 'to' || auxiliaries.has(before) || /ly$/.test(before)) return true
  return countAt(scene, cue.last) !== null && !/^(?:the|a|an|of)$/.test(before)
}

/** The second cue of "killed and wounded", where nothing but "and" or "or" stands between. */
export function joinedWith(scene: Scene, cue: CueAt): CueAt | null {
  const joint = scene.words[cue.last]?.lower
  if (joint !== 'and' && joint !== 'or') return null
  const next = scene.cues.find((other) => other.first === cue.last + 1)
  if (!next || next.kind === cue.kind || next.voice === 'intransitive') return null
  const kinds = [cue.kind, next.kind].sort().join()
  return kinds === 'injured,killed' || kinds === 'killed,missing' || kinds === 'injured,missing' ? next : null
}

/** The count straight after, or after other objects: "killing a guard, the driver and 12 passengers". */
function objectAfter(scene: Scene, cue: CueAt): Count | null {
  const { words } = scene
  let listed = false
  for (let at = cue.last; at < words.length && at < cue.last + 12; at++) {
    const count = countAt(scene, at)
    if (count) return at === cue.last || listed || isLeadIn(scene, cue.last, at) ? count : null
    const word = words[at]!
    // "saving face, settling scores": another verb begins.
    if (at > cue.last && /[^d]ing$/.test(word.lower)) return null
    if (at === cue.last && !isObjectStart(scene, at)) return null
    if (word.lower === 'and' || word.text === ',' || word.lower === 'or') {
      listed = true
      // "killing him, and 20 others were hurt": the list ends before a clause of its own.
      continue
    }
    if (word.type === 'mark' && !isQuotationMark(word.text)) return null
    if (scene.cues.some((other) => other.first === at)) return null
    if (
      word.lower === 'of' ||
      determiners.has(word.lower) ||
      /^(?:himself|herself|themselves|him|her|them|another|up|out|off)$/.test(word.lower)
    )
      continue
    if (closed.has(word.lower)) return null
  }
  return null
}

/** Only determiners and small adverbs between verb and number: "killed the 84", "evacuated all of the 200". */
function isLeadIn(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = scene.words[at]!
    if (
      !determiners.has(lower) &&
      !/^(?:of|up|out|other|others|only|just|["'“”‘’]|off|some)$/.test(lower) &&
      !lower.endsWith('ly')
    )
      return false
  }
  return true
}

const isQuotationMark = (text: string): boolean => '"\'“”‘’'.includes(text)

function isObjectStart(scene: Scene, at: number): boolean {
  const word = scene.words[at]!
  if (word.type === 'mark') return isQuotationMark(word.text)
  return (
    !/^(?:and|or|,|in|on|by|at|when|as|after|for|from|to|with|during|while|since|who|before|near|because|if|this|last|next|but|today|yesterday)$/.test(
      word.lower,
    ) && !auxiliaries.has(word.lower)
  )
}

/** "12 killed 30 wounded": the number right of the verb has a cue of its own. */
function takesOwnCue(scene: Scene, count: Count): boolean {
  return scene.cues.some((cue) => cue.first === count.last && (cue.form === 'participle' || cue.voice === 'state'))
}
