import { oneOf } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  checked,
  clauseStart,
  finding,
  group,
  harmIn,
  held,
  holds,
  isParty,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** "the operator was at fault", "the crash was the fault of the railway". */
export const atFault: Rule = (scene, at) => {
  const before = wordsOf(scene, at - 4, at)
  if (/\bat$/.test(before)) {
    const party = subject(scene, at - 1)
    const no = negated(scene, group(scene, at - 1), at)
    return checked(
      scene,
      party &&
        finding('blame/at-fault', no ? 'denies' : held(scene, party.first - 4, at), party, {
          first: at - 1,
          last: at + 1,
        }),
    )
  }
  if (!/\b(?:is|was|were|are|be|been)\b/.test(before)) return null
  const no = /\b(?:not|n't)\b/.test(before)
  const stance = no ? 'denies' : held(scene, clauseStart(scene, at), at)
  const of = lowerAt(scene, at + 1) === 'of' ? phraseAt(scene, at + 2) : null
  if (of) return checked(scene, finding('blame/at-fault', stance, of, { first: at, last: at + 2 }))
  const owner = ownerBefore(scene, at)
  return owner && finding('blame/at-fault', stance, owner, { first: at, last: at + 1 })
}

/** "the pilot's" before a noun. */
function ownerBefore(scene: Scene, at: number): Range | null {
  const phrase = phraseUpTo(scene, at + 1)
  const owner = phrase && phrase.last - phrase.first > 1 ? ownerOf(scene, { first: phrase.first, last: at }) : null
  if (!owner) return null
  for (let i = owner.first + 1; i <= at; i++)
    if (oneOf(lowerAt(scene, i), "'s ' ’s ’")) return { first: owner.first, last: i }
  return null
}

const CAUSE =
  /\b(?:caused? by|due to|because of|result(?:ed|s|ing)? (?:of|from)|owing to|down to|attributed to|stemm\w+ from|blam\w+|led to|leading to|consequence of|caus(?:ed|ing)|put down to|responsible for|contributed to)\b/

/** "caused by the pilot's negligence", "due to an error by the signaller", "negligence on the part of the port". */
export const negligence: Rule = (scene, at) => {
  const told = wordsOf(scene, scene.start, scene.end)
  if (
    !CAUSE.test(told) &&
    !/\b(?:crash|accident|collision|explosion|fire|collapse|disaster|derailment|sinking|deaths?)\b/.test(told)
  )
    return null
  const stance = held(scene, clauseStart(scene, at), at)
  const words = { first: at, last: at + 1 }
  const after = /^(?:by|of|on the part of) /.exec(wordsOf(scene, at + 1, at + 6))
  const agent = after ? phraseAt(scene, at + 1 + after[0].trim().split(' ').length) : null
  if (agent && isParty(scene, agent) && !oneOf(lowerAt(scene, at), 'failures failure') && CAUSE.test(told))
    return finding('blame/negligence', stance, agent, words)
  const owner = ownerBefore(scene, at)
  if (owner && CAUSE.test(told)) return finding('blame/negligence', stance, owner, words)
  const role = scene.tokens[at - 1]
  if (
    at - 1 < scene.start ||
    !role ||
    !oneOf(lowerAt(scene, at), 'errors error mistakes mistake negligence') ||
    !CAUSE.test(told)
  )
    return null
  return oneOf(
    role.lower,
    'pilots pilot drivers driver crews crew operators operator captains captain doctors doctor engineers engineer controllers controller',
  )
    ? finding('blame/negligence', stance, { first: at - 1, last: at }, words)
    : null
}

const CARE =
  /\b(?:safety|warnings?|red (?:lights?|signals?)|stop (?:sign|signal)|speed limit|maintain|maintained|inspect|inspections?|repairs?|repaired|brakes?|alarms?|rules|regulations|precautions|train|checks?|signals?|standards|procedures?|limits?|protocols?|act on|evacuate|protect|secure)\b/

const SAFETY = /\b(?:safety|maintain|maintained|inspect|repairs?|repaired|brakes?|alarms?|evacuate|precautions)\b/

/** "the company had failed to maintain the brakes", "management ignored safety rules": care that was not taken. */
export const carelessly: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 9)
  if (!CARE.test(rest) || (word === 'failed' && !/^(?:to|in)\b/.test(rest))) return null
  const first = group(scene, at)
  if (negated(scene, first, at) || holds(scene, first, at, 'was were been be')) return null
  const told = wordsOf(scene, scene.start, scene.end)
  const found =
    /\b(?:found|concluded|says|said|alleges?|alleged|ruled|accus\w+|according)\b/.test(told) &&
    /\b(?:report|inquiry|investigat\w+|prosecutors?|unions?|court|judge|lawsuit|regulators?|inspectors?|families|relatives|commission|audit|police|minister|ministry|agency|residents|survivors|witnesses|passengers|investigators?)\b/.test(
      told,
    )
  if (!found && !/\b(?:leading to|led to|causing|which caused|killing)\b/.test(told)) return null
  const party = subject(scene, at)
  const atControls =
    party !== null &&
    /\b(?:pilots?|drivers?|crew|captain|operator|controllers?|signal(?:ler|man)|engineers?|skipper)\b/.test(
      wordsOf(scene, party.first, party.last),
    )
  const grave = harmIn(scene, scene.start, scene.end) || (found && (SAFETY.test(rest) || atControls))
  if (!party || tagOf(scene.tokens[party.last - 1]!) === 'PRON' || !grave) return null
  if (/\b(?:brakes?|alarms?|signals?|engines?|systems?)$/.test(wordsOf(scene, party.first, party.last))) return null
  const known =
    isParty(scene, party) || holds(scene, party.first, party.last, 'management staff owners owner operators operator')
  return known ? finding('blame/careless', held(scene, party.first - 4, at), party, { first, last: at + 1 }) : null
}
