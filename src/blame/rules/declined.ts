import { finding, lowerAt, nextParty, type Rule, subject, wordsOf } from '../scene.ts'

const WHOM =
  /\b(?:who (?:is|was|were|are|might|may|could|had|made|did|carried)|whether|responsib\w+|behind|suspects?|culprits?|blame\w*|accus\w+|allegations?|theor\w+|involvement|links?|linked|motives?|perpetrators?|speculat\w+|attribut\w+|identity of)\b/

/** "declined to say who was behind it", "would not discuss the theories", "no point in commenting on the allegations". */
export const declined: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 16)
  let speaks: RegExpExecArray | null
  if (word === 'point') {
    if (lowerAt(scene, at - 1) !== 'no' && wordsOf(scene, at - 2, at) !== 'no absolutely') return null
    speaks = /^in (?:commenting|discussing|speculating|talking|responding)\b/.exec(rest)
  } else
    speaks =
      /^(?:to )?(?:comment|say|speculate|discuss|name|identify|confirm|elaborate|respond|talk|blame|point|attribute|be drawn|disclose)\b/.exec(
        rest,
      )
  // "Asked whether the north was behind it, Rusk declined to discuss it."
  const asked = /\basked (?:whether|if|about|by \S+ (?:whether|if))\b(.*)/.exec(wordsOf(scene, scene.start, at))
  if (!speaks || !(WHOM.test(rest.slice(speaks[0].length)) || (asked && WHOM.test(asked[1]!)))) return null
  if (
    /\bwhether\b/.test(rest) &&
    !/\b(?:involve\w*|linked|links?|behind|responsib\w+|terror\w*|suspects?|blame|arrest\w*)\b/.test(rest)
  )
    return null
  const by = word === 'point' ? null : subject(scene, at)
  const whether = wordsOf(scene, at + 1, at + 10)
    .split(' ')
    .findIndex((w) => w === 'whether' || w === 'accusations' || w === 'allegations')
  const open =
    asked && !WHOM.test(rest.slice(speaks[0].length))
      ? scene.start + wordsOf(scene, scene.start, at).slice(0, asked.index).split(' ').filter(Boolean).length + 2
      : -1
  const party =
    open >= 0
      ? nextParty(scene, open, open + 8)
      : whether < 0
        ? null
        : nextParty(scene, at + 2 + whether, at + 8 + whether)
  return finding('blame/declined', 'declines', party, { first: at, last: at + 3 }, by)
}
