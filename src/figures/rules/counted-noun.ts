import { clauseBreaks, verbGroup } from '../lexicon/grammar.en.ts'
import { deeds, stateNouns } from '../lexicon/kinds.en.ts'
import { wordSet } from '../lexicon/word-set.ts'
import { type Bindings, mayBePeople, type Scene } from '../scene.ts'

const allOf = wordSet('the all those these another')
const bodyNouns = wordSet('bodies body corpses corpse')

/** The noun itself tells the kind: "84 deaths", "no injuries", "12 arrests", "10 dead bodies", "a 42nd victim". */
export function countedNoun(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (count.ordinal && count.nounKind) {
      bindings.add({ count, kind: 'killed', rule: 'figures/ordinal' })
      continue
    }
    if (count.of === 'event' && count.nounKind) {
      if (isBoundTo(scene, count.last)) bindings.add({ count, kind: count.nounKind, rule: 'figures/counted-noun' })
      continue
    }
    if (count.state && count.of === 'people') {
      bindings.add({ count, kind: count.state, rule: 'figures/counted-noun' })
      continue
    }
    // "One of the 12 wounded later died": the words for the group name its state.
    const named = scene.words[count.last]?.lower ?? ''
    if (count.of === 'bare' && count.pointing === 'the' && isNamedState(scene, count.last) && (count.value ?? 2) > 1) {
      bindings.add({ count, kind: stateNouns.get(named)!, rule: 'figures/counted-noun' })
      continue
    }
    // "no casualties" denies the dead and the hurt alike.
    if (count.value === 0 && count.head && /^(?:casualties|casualty|victims)$/.test(count.head)) {
      // "no casualties left at the scene": they have been taken away.
      if (/^(?:left|remain|remaining|remained)$/.test(scene.words[count.last]?.lower ?? '')) continue
      bindings.add({ count, kind: 'killed', rule: 'figures/none' })
      if (count.head !== 'victims') bindings.add({ count, kind: 'injured', rule: 'figures/none' })
    }
  }
  deedOf(scene, bindings)
  bodies(scene, bindings)
  survivors(scene, bindings)
}

/** "the 12 wounded" before a verb or the end of the clause; "the 12 injured miners" is read with its noun. */
function isNamedState(scene: Scene, at: number): boolean {
  if (!stateNouns.has(scene.words[at]?.lower ?? '')) return false
  const next = scene.words[at + 1]
  return !next || next.type === 'mark' || verbGroup.has(next.lower) || /^(?:later|who|in|at)$/.test(next.lower)
}

/** Events are counted where they are told, not where they are compared over years: "no fatalities on board since 1959". */
function isBoundTo(scene: Scene, at: number): boolean {
  for (let place = at; place < scene.words.length && place < at + 12; place++) {
    const { lower } = scene.words[place]!
    if (lower === 'since') return false
    if (clauseBreaks.has(lower)) break
  }
  return true
}

/** "the arrest of 18 people", "the deaths of at least three miners", "the release of 20 hostages". */
function deedOf(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    let at = count.first - 1
    if (allOf.has(words[at]?.lower ?? '')) at--
    if (words[at]?.lower !== 'of' || !mayBePeople(count)) continue
    const noun = words[at - 1]?.lower ?? ''
    const kind =
      deeds.get(noun) ??
      (noun === 'release' && /^(?:hostages?|captives?|prisoners?|detainees?|girls|schoolgirls)$/.test(count.head ?? '')
        ? 'freed'
        : undefined)
    if (kind) bindings.add({ count, kind, rule: 'figures/deed-of' })
  }
}

/** "recovered 12 bodies", "bodies of 12 miners", "at least 10 bodies in the street". */
function bodies(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (count.value === 0) continue
    const isBodies = count.head !== null && bodyNouns.has(count.head)
    const before = scene.words[count.first - 1]?.lower
    const ofBodies = before === 'of' && /^(?:bodies|corpses|remains)$/.test(scene.words[count.first - 2]?.lower ?? '')
    if ((isBodies && count.value !== 1) || ofBodies) bindings.add({ count, kind: 'killed', rule: 'figures/bodies' })
  }
}

/** "20 survivors were found": counted as rescued where a verb of finding stands by. */
function survivors(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (count.head !== 'survivors' || bindings.has(count)) continue
    if (
      scene.words.some((word) =>
        /^(?:found|find|finds|pulled|rescued|picked|plucked|recovered|brought)$/.test(word.lower),
      )
    ) {
      bindings.add({ count, kind: 'rescued', rule: 'figures/counted-noun' })
    }
  }
}

/** A number taken out of a group in a state: "20 of those injured", "Several of the injured were treated". */
export function ofGroup(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (!count.group || bindings.has(count) || count.value === 0) continue
    for (let at = count.group.first; at < count.group.last; at++) {
      const { lower } = scene.words[at]!
      const kind = stateNouns.get(lower) ?? (lower === 'victims' ? 'killed' : undefined)
      if (!kind) continue
      // "one of the injured" only says that somebody belongs to them.
      if (count.value === 1) break
      bindings.add({
        count,
        kind,
        rule: 'figures/of-group',
        part: { first: count.group.first - 1, last: count.group.last },
      })
      break
    }
  }
}

/** "the 84 victims", "all 12 victims were named": the dead, where nothing else is said of them. */
export function victims(scene: Scene, bindings: Bindings): void {
  for (const count of scene.counts) {
    if (count.head !== 'victims' || bindings.has(count) || count.value === 0) continue
    const next = scene.words[count.last]?.lower ?? ''
    const named = scene.words.some((word) =>
      /^(?:identified|named|buried|mourn\w*|funerals?|vigil|killed|died|dead|deadly|remembered|honou?r\w*|tribute|relatives|famil(?:y|ies))$/.test(
        word.lower,
      ),
    )
    if (count.pointing === 'the' || named || verbGroup.has(next)) {
      if (count.pointing === 'the' || named) bindings.add({ count, kind: 'killed', rule: 'figures/victims' })
    }
  }
}

/** "still looking for 23 people": missing, where rescuers and not the police look for them. */
export function searchedFor(scene: Scene, bindings: Bindings): void {
  const { words } = scene
  for (const count of scene.counts) {
    if (bindings.has(count) || count.of !== 'people' || words[count.first - 1]?.lower !== 'for' || count.value === 0)
      continue
    if (!/^(?:search|searching|searched|searches|looking|look)$/.test(words[count.first - 2]?.lower ?? '')) continue
    if (
      /^(?:suspects?|gunm[ae]n|attackers?|men|man|accomplices?|bombers?|inmates|prisoners|survivors?)$/.test(
        count.head ?? '',
      )
    )
      continue
    if (words.some((word) => /^(?:police|detectives|manhunt|fbi)$/.test(word.lower))) continue
    bindings.add({ count, kind: 'missing', rule: 'figures/searched-for' })
  }
}
