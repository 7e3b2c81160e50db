import { leftOpen } from '../doubt.ts'
import { isPerpetrator } from '../kinds.ts'
import { oneOf } from '../one-of.ts'
import {
  checked,
  clauseStart,
  type Finding,
  find,
  finding,
  group,
  harmIn,
  hedged,
  holds,
  isParty,
  isPerson,
  lowerAt,
  negated,
  nextParty,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** "may all be linked to the massacre", "has ties to the Front", "was connected with the attack". */
export const linked: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at + 1), 'to with')) return linkedBy(scene, at)
  const first = group(scene, at)
  if (first === at) return null
  // "was at an office linked to".
  const who = subject(scene, at)
  const to = phraseAt(scene, at + 2)
  if (!who || !to) return null
  const no = negated(scene, first, at) || leftOpen(scene, who.first)
  const words = { first, last: at + 2 }
  // "the two may be linked to the blast": who is linked to the harm is the party.
  if (harmIn(scene, to.first, to.last) && isParty(scene, who)) {
    return finding('blame/linked', no ? 'no_evidence' : 'suspects', who, words)
  }
  // "the attacker was linked to the Front", "the attack is linked to the Front".
  if (!isParty(scene, to)) return null
  const about = wordsOf(scene, who.first, who.last)
  if (
    !about.split(' ').some(isPerpetrator) &&
    !harmIn(scene, who.first, who.last) &&
    !/\b(?:he|she|they|it|this)\b/.test(about)
  )
    return null
  return finding('blame/linked', no ? 'no_evidence' : 'suspects', to, words)
}

/** "officials have linked the attack to the Front": somebody ties the harm to a party. */
function linkedBy(scene: Scene, at: number): Finding | null {
  if (!harmIn(scene, at + 1, at + 6) || negated(scene, group(scene, at), at)) return null
  const by = subject(scene, at)
  if (!by || !isParty(scene, by)) return null
  for (let to = at + 2; to < Math.min(at + 10, scene.end); to++) {
    if (/^[,;.]$/.test(lowerAt(scene, to))) return null
    if (!/^(?:to|with)$/.test(lowerAt(scene, to))) continue
    const party = phraseAt(scene, to + 1)
    return checked(
      scene,
      party && party.first === to + 1
        ? finding('blame/linked', 'suspects', party, { first: at, last: to + 1 }, by)
        : null,
    )
  }
  return null
}

/** "links to a terrorist enterprise", "ties to the Front": what stands behind the deed. */
export const linkNoun: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at + 1), 'to with between')) return null
  const before = wordsOf(scene, clauseStart(scene, at), at)
  if (/\b(?:no|not|n't|without|any|never|ruled|evidence|sign|indication|found)\b/.test(before)) return null
  if (lowerAt(scene, at + 1) === 'between') return linkBetween(scene, at, before)
  const party = phraseAt(scene, at + 2)
  if (!party || !isParty(scene, party)) return null
  if (!/\b(?:with|had|has|have|possible|suspected|alleged|investigat\w+|prob\w+|look\w*)\b/.test(before)) return null
  if (
    !harmIn(scene, scene.start, at) &&
    !/\b(?:extremis\w+|terror\w*|jihad\w*|militant\w*|islamist\w*|gang\w*|radical\w*)\b/.test(
      wordsOf(scene, party.first, party.last),
    )
  )
    return null
  return finding('blame/link-to', 'suspects', party, { first: at, last: at + 2 })
}

/** "possible links between the two men and Anton Krol": between the doers and somebody. */
function linkBetween(scene: Scene, at: number, before: string): Finding | null {
  if (!/\b(?:possible|suspected|alleged|investigat\w+|prob\w+|indicated|suggest\w*|found)\b/.test(before)) return null
  if (
    !harmIn(scene, scene.start, scene.end) &&
    !/\b(?:police|fbi|investigat\w+|detectives|prosecutors|suspects?)\b/.test(wordsOf(scene, scene.start, scene.end))
  )
    return null
  const one = phraseAt(scene, at + 2)
  if (!one || !isParty(scene, one) || one.first !== at + 2) return null
  const and = find(scene, at + 3, one.last - at, ['and'])
  const other = and < 0 ? null : phraseAt(scene, and + 1)
  return other && isParty(scene, other) && other.first === and + 1
    ? finding('blame/link-to', 'suspects', other, { first: at, last: at + 2 })
    : null
}

/** "suggested that the neighbours may be involved", "believe the crew might have", "fear there could be a cell". */
export const mayHave: Rule = (scene, at) => {
  const rest = wordsOf(scene, at, at + 6)
  const match =
    /^(?:may|might|could) (?:\w+ )?(?:(?:have )?(?:been |be )?(?:\w+ )?(?:involved|behind|responsible|linked|implicated|complicit|to blame)|have (?:\w+ )?(?:carried|planted|caused|started|orchestrated|organi[sz]ed|set|helped|acted|plotted|killed|planned|made the call))\b/.exec(
      rest,
    )
  if (!match || /\blinked$/.test(match[0])) return null
  // "may have been set by an arsonist": the subject is what was done to.
  if (
    /\bbeen (?!\w*(?:involved|behind|responsible|implicated|complicit|to blame)$)/.test(match[0]) ||
    (/\bbeen\b/.test(rest) &&
      oneOf(
        match[0].split(' ').at(-1)!,
        'carried planted caused started orchestrated organised organized set killed planned',
      ))
  )
    return null
  const who = subject(scene, at)
  return checked(
    scene,
    who && finding('blame/may-have', 'suspects', who, { first: at, last: at + match[0].split(' ').length }),
  )
}

/** "there might have been a second person", "there could be an active cell". */
export const thereMayBe: Rule = (scene, at) => {
  if (lowerAt(scene, at) !== 'there') return null
  const match = /^there (?:may|might|could) (?:also |well )?(?:have been|be)\b/.exec(wordsOf(scene, at, at + 6))
  if (!match) return null
  const from = at + match[0].split(' ').length
  const party = phraseAt(scene, from)
  if (!party || !isPerson(scene, party)) return null
  const words = wordsOf(scene, party.first, party.last)
  if (!words.split(' ').some(isPerpetrator) && !/\b(?:second|third|another|other|more)\b/.test(words)) return null
  return finding('blame/there-may-be', 'suspects', party, { first: at, last: from })
}

/** "left there by an accomplice", "with the help of accomplices": those who are named by their part in it. */
export const helper: Rule = (scene, at) => {
  const from = lowerAt(scene, at - 1)
  const phraseStart = oneOf(from, 'by of with from an a the two three his her their several possible alleged suspected')
  if (!phraseStart) return null
  const match = /\b(?:by|help of|helped by|with|from|had|have|has|of) (?:\S+ ){0,3}$/.exec(
    wordsOf(scene, at - 5, at) + ' ',
  )
  if (!match) return null
  if (negated(scene, clauseStart(scene, at), at) || holds(scene, at - 8, at, 'whether if')) return null
  let first = at
  while (
    first > scene.start &&
    oneOf(lowerAt(scene, first - 1), 'an a the two three his her their several possible alleged suspected')
  )
    first--
  const party = nextParty(scene, first, at + 1)
  const stance =
    hedged(scene, clauseStart(scene, at) - 4, at + 1) ||
    /\bthought\b|\bbelieved\b/.test(wordsOf(scene, scene.start, at))
      ? 'suspects'
      : 'blames'
  return party && finding('blame/accomplice', stance, party, { first, last: at + 1 })
}
