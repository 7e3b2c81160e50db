import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  checked,
  clauseStart,
  finding,
  group,
  holds,
  isParty,
  isPassive,
  isPerson,
  isPlace,
  lowerAt,
  negated,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** Done to a body, whoever tells of it; the others of the triggers have harmless senses and need "me". */
const BODILY = wordSet(
  'assaulted raped choked groped molested harassed strangled yanked grabbed shoved slapped punched abused fondled beaten assaulting raping choking groping molesting harassing strangling abusing punching slapping',
)
const SAID =
  /\b(?:said|says|say|saying|claims?|claimed|claiming|alleg\w+|told|testified|wrote|writes|accus\w+|reveal\w*|recount\w*|recall\w*|describ\w+|story|according)\b/

const ALLEGED = /\b(?:alleg\w+|accus\w+|complain\w*|lawsuit|testif\w+|told police)\b/
const UNWANTED = /\b(?:consent|against (?:her|his|my) will|inappropriately|sexually|unwanted|forcibly)\b/
/** Never meant otherwise: whom it befell may be named. */
const SEVERE = wordSet('assaulted raped choked groped molested harassed strangled beaten beat')

/** "choked Krog", "molested the boy"; "beat" needs its weapon, or it is a game: "beat him with a belt". */
function namesSomebody(scene: Scene, at: number): boolean {
  const victim = phraseAt(scene, at + 1)
  if (!victim || victim.first !== at + 1 || !isPerson(scene, victim) || isPlace(scene, victim)) return false
  return !lowerAt(scene, at).startsWith('beat') || lowerAt(scene, victim.last) === 'with'
}

/** "he raped me", "said the producer assaulted her", "her story about Rusk harassing her": told by whom it befell. */
export const didToMe: Rule = (scene, at) => {
  const object = lowerAt(scene, at + 1) === 'himself' ? lowerAt(scene, at + 3) : lowerAt(scene, at + 1)
  if (!oneOf(object, 'me her him them us') && !(SEVERE.has(lowerAt(scene, at)) && namesSomebody(scene, at))) return null
  // "pushed me to be better", "kicked me out", "hit me that": no harm.
  if (
    /^me (?:to|by the (?:shoulder|hand)|out|that|off|away|aside|with (?:a|the) (?:question|bill))\b/.test(
      wordsOf(scene, at + 1, at + 5),
    )
  )
    return null
  const own = object === 'me' || object === 'us'
  const himself = lowerAt(scene, at + 1) === 'himself'
  // "alleging that Rusk hit her": with an accusation around it the plainer verbs are meant so too.
  if (
    !own &&
    !himself &&
    !oneOf(lowerAt(scene, at), 'touched kissed') &&
    !BODILY.has(lowerAt(scene, at)) &&
    !ALLEGED.test(wordsOf(scene, Math.max(scene.start, at - 20), at))
  )
    return null
  if (oneOf(lowerAt(scene, at), 'touched kissed') && !UNWANTED.test(wordsOf(scene, at + 1, at + 8))) return null
  // A gorilla "grabbed him", a friend "yanked them" out of the way.
  if (oneOf(object, 'him them') && oneOf(lowerAt(scene, at), 'grabbed yanked shoved')) return null
  // "grabbed her bag".
  if (object === 'her' && oneOf(tagOf(scene.tokens[Math.min(at + 2, scene.end - 1)]!), 'NOUN ADJ')) return null
  if (!own && !SAID.test(wordsOf(scene, scene.start, at)) && !isReported(scene, at)) return null
  const first = triedFrom(scene, at)
  if (isPassive(scene, at) || negated(scene, group(scene, first), at)) return null
  if (holds(scene, group(scene, first) - 1, at, 'would could might may can if whether')) return null
  const party = lowerAt(scene, at).endsWith('ing') ? beforeIng(scene, at) : subject(scene, first)
  if (!party || !isPerson(scene, party) || isPlace(scene, party)) return null
  // "Lund filed a complaint alleging he hit her": she who complains is not meant.
  if (!own && ALLEGED.test(wordsOf(scene, party.last, at)) && !oneOf(lowerAt(scene, party.last), ', who that'))
    return null
  if (oneOf(lowerAt(scene, party.first), 'i we you nobody somebody someone who them him her')) return null
  return checked(scene, finding('blame/did-to-me', 'blames', party, { first: at, last: at + 2 }))
}

/** "..., Lund told the Post": the one who tells comes after. */
const isReported = (scene: Scene, at: number): boolean =>
  /[,"”] (?:\S+ ){1,3}?(?:said|says|claimed|told|alleged|alleges|claims)\b/.test(wordsOf(scene, at, scene.end))

/** "tried to choke me": the verb that has the subject. */
function triedFrom(scene: Scene, at: number): number {
  return lowerAt(scene, at - 1) === 'to' && oneOf(lowerAt(scene, at - 2), 'tried began attempted started') ? at - 2 : at
}

/** "about Rusk (sexually) harassing her", "of the producer groping her". */
function beforeIng(scene: Scene, at: number): Range | null {
  const end = lowerAt(scene, at - 1).endsWith('ly') ? at - 1 : at
  const party = phraseUpTo(scene, end)
  return party && oneOf(lowerAt(scene, party.first - 1), 'about of that by with') ? party : null
}

/** "Lund's allegations against Rusk", "accusations of assault against the coach". */
export const allegationsAgainst: Rule = (scene, at) => {
  const rest = /^(?:of (?:\S+ ){1,5}?)?(?:made |brought |levelled |leveled )?against /.exec(
    wordsOf(scene, at + 1, at + 9) + ' ',
  )
  if (!rest || /[,;.]/.test(rest[0])) return null
  const around = wordsOf(scene, at - 5, at)
  if (/\b(?:no|any|den\w+|reject\w*|dismiss\w*|false|address\w*)\b/.test(around)) return null
  const from = at + 1 + rest[0].trim().split(' ').length
  const party = phraseAt(scene, from)
  if (!party || party.first !== from || !isPerson(scene, party) || isPlace(scene, party)) return null
  return checked(scene, finding('blame/accused', 'blames', party, { first: at, last: from }, accuser(scene, at)))
}

/** Of "Lund's allegations" Lund. */
function accuser(scene: Scene, at: number): Range | null {
  if (!oneOf(lowerAt(scene, at - 1), "'s ' ’s ’")) return null
  const who = phraseUpTo(scene, at - 1)
  return who && isParty(scene, who) ? who : null
}

const SUFFERED =
  /\b(?:abus\w+|assault\w*|misconduct|rap(?:e|ed|es)|harass\w+|violence|tortur\w+|killed|died|deaths?|murder\w*|beat(?:en|ings?)|brutality|cruelty|mistreat\w+|victims?|injur\w+|bullying|massacre\w*|suffer\w*)\b/

/** "victims of abuse at the hands of the coach"; not "a defeat at the hands of the champions". */
export const atTheHands: Rule = (scene, at) => {
  if (wordsOf(scene, at - 2, at) !== 'at the' || lowerAt(scene, at + 1) !== 'of') return null
  const told = wordsOf(scene, clauseStart(scene, at), at)
  if (!SUFFERED.test(told) || /\b(?:defeat\w*|loss|beating|thrashing)\b/.test(told)) return null
  if (negated(scene, at - 8, at)) return null
  const party = phraseAt(scene, at + 2)
  return checked(scene, party && finding('blame/at-hands-of', 'blames', party, { first: at - 2, last: at + 2 }))
}
