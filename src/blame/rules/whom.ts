import { oneOf } from '../one-of.ts'
import { phraseBefore, phraseFrom, type Range } from '../phrase.ts'
import { group, isParty, lowerAt, phraseUpTo, type Scene } from '../scene.ts'

/** The most words that name who blames in a relative clause. */
const REACH = 8

/**
 * "the ferry line, which the lawmaker accused of neglect", "the gang that police blame for the raid": who is blamed stands
 * before the pronoun and who blames behind it, up to the verb.
 */
export function blamedInRelative(scene: Scene, verb: number): { readonly party: Range; readonly by: Range } | null {
  if (!oneOf(lowerAt(scene, verb + 1), 'of for over in on')) return null
  const first = group(scene, verb)
  for (let at = first - 1; at > scene.start && first - at <= REACH; at--) {
    if (!oneOf(lowerAt(scene, at), 'which whom who that')) continue
    const by = phraseFrom(scene.tokens, at + 1, first)
    // "who accused", "that was blamed": the pronoun is the subject itself.
    if (!by || by.first !== at + 1 || by.last !== first || !isParty(scene, by)) return null
    const end = lowerAt(scene, at - 1) === ',' ? at - 1 : at
    const whole = phraseUpTo(scene, end)
    // "the offices of Nordline, which": the offices are not blamed.
    const party = whole && isParty(scene, whole) ? whole : phraseBefore(scene.tokens, end, scene.start, 0)
    return party && isParty(scene, party) ? { party, by } : null
  }
  return null
}
