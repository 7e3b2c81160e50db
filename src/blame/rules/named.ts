import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  finding,
  group,
  hedged,
  holds,
  isParty,
  isPerson,
  lowerAt,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'
import { CALLED_AS } from '../words.en.ts'

const MAYBE = wordSet('suspect suspects defendant accused fugitive')

/** Suspicion for a suspect, blame for an attacker. */
const byName = (scene: Scene, word: string, first: number, last: number): 'blames' | 'suspects' =>
  MAYBE.has(word) || hedged(scene, first, last) ? 'suspects' : 'blames'

const isNamed = (scene: Scene, range: Range): boolean => {
  for (let at = range.first; at < range.last; at++) if (tagOf(scene.tokens[at]!) === 'PROPN') return true
  return false
}

const NAMED_AS = new RegExp(`^,? ?(?:${CALLED_AS}) `)

/** "the attacker, Rolf Abel,", "gunman Rolf Abel", "the suspect, named by police as Rolf Abel". */
export const namedBeside: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (!isPerpetrator(word) || isForce(word)) return null
  // "Lund accused Berg of".
  if (word === 'accused' && tagOf(scene.tokens[at]!) === 'VERB') return null
  const next = lowerAt(scene, at + 1)
  const match = NAMED_AS.exec(`${wordsOf(scene, at + 1, at + 16)} `)
  // "the boss of the gang, identified as Abel": no name of the gang.
  if (match && match[0].length > 3 && !/^(?:gangs?|mobs?|cells?)$/.test(word)) {
    const party = phraseAt(scene, at + 1 + match[0].trim().split(' ').length)
    return party && isParty(scene, party)
      ? finding('blame/named-as', byName(scene, word, at - 3, at), party, { first: at, last: party.last })
      : null
  }
  const from = next === ',' ? at + 2 : at + 1
  // "the suspect, 22-year-old Rolf Abel": the age stands before the name.
  const aged = /^\d+-year-old$/.test(lowerAt(scene, from)) ? from + 1 : from
  const token = scene.tokens[aged]
  if (!token || aged >= scene.end || isForce(token.lower)) return null
  if (token.tag !== 'PROPN') return next === ',' ? described(scene, at, from) : null
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || (party.last - party.first < 2 && next !== ',')) return null
  if (
    party.last - party.first < 2 ||
    oneOf(token.lower, 'monday tuesday wednesday thursday friday saturday sunday state nation')
  )
    return null
  // "terrorist Islamic State", "the attacker, Police said": a comma pair or the end of the name must close it.
  if (next === ',' && !/^[,.;)—–]$|^(?:and|was|who|had|has|is)$/.test(lowerAt(scene, party.last))) return null
  return finding('blame/named-beside', byName(scene, word, at - 3, at), party, { first: at, last: party.last })
}

/** "the suspect, a former guard," and "the gunman, the victim's husband,": told by what he is. */
function described(scene: Scene, at: number, from: number) {
  if (
    !oneOf(lowerAt(scene, from), 'an a the his her two three') ||
    !/^(?:the|an?|one)$|\w/.test(lowerAt(scene, at - 1))
  )
    return null
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || !isPerson(scene, party) || isPerpetrator(lowerAt(scene, party.last - 1)))
    return null
  if (!/^[,.;)—–]$|^(?:who|in|with|from|aged|armed|and)$|^$/.test(lowerAt(scene, party.last))) return null
  const last = lowerAt(scene, party.last - 1)
  if (tagOf(scene.tokens[party.last - 1]!) === 'PRON' || isForce(last)) return null
  const word = lowerAt(scene, at)
  return finding('blame/named-beside', byName(scene, word, at - 3, at), party, { first: at, last: party.last })
}

/** "Police identified the gunman as Rolf Abel", "the attacker was named as Rolf Abel", "the suspect is Rolf Abel". */
export const identified: Rule = (scene, at) => {
  let as = -1
  for (let i = at + 1; i < Math.min(at + 14, scene.end) && as < 0; i++) if (lowerAt(scene, i) === 'as') as = i
  if (as < 0) return null
  const party = phraseAt(scene, as + 1)
  if (!party || (!isPerson(scene, party) && !isNamed(scene, party))) return null
  const seen = lowerAt(scene, at).startsWith('describ')
  const first = group(scene, at)
  const passive = holds(scene, first, at, 'was were been is are being')
  const object = phraseAt(scene, at + 1)
  const who = passive ? subject(scene, at) : object && object.last <= as ? object : null
  if (!who) return null
  const words = wordsOf(scene, who.first, who.last).split(' ')
  // "... the second gunman. He was identified as Rolf Abel": the pronoun's attacker stands just before.
  if (words.length === 1 && oneOf(words[0]!, 'he she')) {
    for (let i = who.first - 1; i >= Math.max(0, who.first - 14); i--) {
      const word = scene.tokens[i]!.lower
      if (!isPerpetrator(word) || isForce(word)) continue
      return finding('blame/identified', byName(scene, word, first, at), party, { first: at, last: as + 1 })
    }
  }
  const suspect = words.find((word) => isPerpetrator(word) || oneOf(word, 'driver pilot owner'))
  if (seen && suspect && !isPerpetrator(lowerAt(scene, party.last - 1)) && !passive)
    return finding('blame/identified', 'suspects', party, { first: at, last: as + 1 }, subject(scene, at))
  if (seen) return null
  if (!suspect || oneOf(words.at(-1)!, 'victims victim dead')) return null
  // "identified as a suspect": the party comes before.
  return finding(
    'blame/identified',
    // "identified the suspected gunman as": he stays suspected.
    oneOf(suspect, 'driver pilot owner') || hedged(scene, who.first, who.last)
      ? 'suspects'
      : byName(scene, suspect, first, at),
    party,
    { first: at, last: as + 1 },
    passive ? null : subject(scene, at),
  )
}

/** "Rolf Abel was named as the attacker", "identified by police as the gunman", "is the suspect". */
export const asPerpetrator: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (!isPerpetrator(word)) return null
  const before = wordsOf(scene, at - 9, at)
  const match =
    /\b(?:named|identified|described|known|pictured)(?: (?:by|in|on|only) \S+(?: \S+){0,2})? as (?:(?:the|a|an|one of the) )?(?:\S+ ){0,2}$/.exec(
      before + ' ',
    )
  if (!match) return null
  const verb = at - match[0].trim().split(' ').length
  const party = subject(scene, verb)
  return party && isPerson(scene, party)
    ? finding('blame/named-perpetrator', byName(scene, word, verb, at), party, { first: verb, last: at + 1 })
    : null
}
