import { isPerpetrator } from '../kinds.ts'
import { oneOf } from '../one-of.ts'
import {
  checked,
  clauseStart,
  find,
  finding,
  group,
  isPerson,
  lowerAt,
  negated,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** "police are hunting a second gunman", "a man is on the run", "a manhunt for the driver", "remains at large". */
export const hunted: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (word === 'on' || word === 'at') {
    if (!/^(?:on the run|at large)/.test(wordsOf(scene, at, at + 3))) return null
    const before = wordsOf(scene, at - 6, at)
    if (!/\b(?:is|are|was|were|be|still|remain|remains|remained|been|gone)\b/.test(before)) return null
    let verb = at
    while (
      verb > scene.start &&
      oneOf(lowerAt(scene, verb - 1), 'still be to remain remains remained gone now also possibly go')
    )
      verb--
    const who = subject(scene, verb)
    return checked(
      scene,
      who && isPerson(scene, who) ? finding('blame/at-large', 'suspects', who, { first: at, last: at + 2 }) : null,
    )
  }
  let from = at + 1
  if (oneOf(word, 'search searches searching searched look looks looking manhunt hunt')) {
    if (lowerAt(scene, from) !== 'for') return null
    from++
  } else if (
    !/\b(?:is|are|was|were|been|'re)$/.test(
      wordsOf(scene, group(scene, at), at).replace(/ (?:still|also|now|currently)$/, ''),
    )
  )
    return null
  const party = phraseAt(scene, from)
  if (!party) return pursued(scene, at)
  const asked = wordsOf(scene, party.first, party.last)
  // "searching for active shooters": nobody in particular.
  if (
    /^(?:[a-z-]+ )?[a-z]+s$/.test(asked) &&
    !/^(?:the|two|three|four|five|six|several|other|armed|masked)\b/.test(asked)
  )
    return null
  if (negated(scene, at - 4, at) || /\bany\b/.test(asked)) return null
  const sought = /\b(?:in connection|over the|on suspicion|suspected|believed to)\b/.test(
    wordsOf(scene, party.last, party.last + 10),
  )
  if (
    !sought &&
    !asked.split(' ').some(isPerpetrator) &&
    !/\b(?:second|another|third|other|armed|masked|wanted) \w+/.test(asked)
  )
    return null
  return checked(
    scene,
    isPerson(scene, party) ? finding('blame/hunted', 'suspects', party, { first: at, last: from }) : null,
  )
}

/** "a second man that police are still looking for". */
function pursued(scene: Scene, at: number) {
  const that = find(scene, clauseStart(scene, at) - 1, 12, ['that', 'who', 'whom'])
  if (that < 0 || that > at) return null
  const party = phraseUpTo(scene, that)
  return checked(
    scene,
    party && isPerson(scene, party) ? finding('blame/hunted', 'suspects', party, { first: at, last: at + 1 }) : null,
  )
}
