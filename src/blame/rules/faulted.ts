import { isHarm, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { type Range, tagOf } from '../phrase.ts'
import {
  find,
  finding,
  group,
  harmIn,
  head,
  held,
  holds,
  isParty,
  isPassive,
  lowerAt,
  negated,
  ownerOf,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** What was said or shown, and can be blamed like its maker: "the fault of the film", "the rhetoric led to attacks". */
const SPEECH = wordSet(
  'rhetoric videos video films film cartoons cartoon broadcasts broadcast speeches speech propaganda incitement posts post tweets tweet leaflets leaflet sermons sermon articles article books book songs song talk rumours rumour rumors rumor',
)

const isSpeech = (scene: Scene, range: Range): boolean => SPEECH.has(head(scene, range).lower)

/** "blame the blast that hit a post near a school in the town of Borg, on rebels": the blamed far behind. */
export const blameFar: Rule = (scene, at) => {
  if (negated(scene, group(scene, at), at)) return null
  const object = phraseAt(scene, at + 1)
  if (!object || object.first > at + 2 || !isHarm(head(scene, object).lower)) return null
  for (let on = object.last; on < Math.min(at + 45, scene.end - 1); on++) {
    if (lowerAt(scene, on) !== 'on') continue
    const party = phraseAt(scene, on + 1)
    if (!party || party.first !== on + 1) continue
    if (isSpeech(scene, party) && on < at + 10)
      return finding('blame/blamed', 'blames', party, { first: at, last: at + 1 }, subject(scene, at))
    const far = on > at + 9 && lowerAt(scene, on - 1) === ','
    const armed = wordsOf(scene, party.first, party.last)
      .split(' ')
      .some((word) => isPerpetrator(word))
    if (far && armed) return finding('blame/blamed', 'blames', party, { first: at, last: on + 1 }, subject(scene, at))
  }
  return null
}

const LAPSE =
  /^for (?:\S+ ){0,3}?(?:lapses?|failures?|failings?|failing|negligence|neglect\w*|shortcomings?|mistakes?|errors?|violations?|lax|ignoring|inaction|poor|inadequate|lack of|not (?:acting|warning|stopping|evacuating|protecting|maintaining))\b/
const HARMED =
  /^(?:for|over) (?:\S+ ){0,5}?(?:kill(?:ing|ed)?|shoot(?:ing)?|shot|putting down|deaths?|failing to (?:stop|prevent|protect|warn|evacuate|act|maintain)|failures? to (?:stop|prevent|protect|warn|evacuate|act)|(?:safety|security) (?:lapses|failings|failures)|lapses|negligence|crash|collapse|fire)\b/

const CALAMITY = wordSet('floods flood storm hurricane earthquake outbreak wildfires wildfire rescue')
const ACTS = /['’]s?\b.*? (?:use|handling|failures?|negligence|lapses|inaction|neglect|mistakes|conduct)\b/

/** "The organisers were criticised for failing to open the exits". */
function faultedPassive(scene: Scene, at: number, first: number) {
  if (!/^(?:criticised|criticized|faulted|condemned|slammed|lambasted)$/.test(lowerAt(scene, at))) return null
  if (!LAPSE.test(wordsOf(scene, at + 1, at + 9)) && !HARMED.test(wordsOf(scene, at + 1, at + 9))) return null
  const party = subject(scene, at)
  return party && isParty(scene, party) && !isHarm(head(scene, party).lower)
    ? finding('blame/faulted', 'blames', party, { first, last: at + 2 })
    : null
}

/** "faulted the ministry for security lapses", "sharply criticised the zoo for shooting the bear". */
export const faulted: Rule = (scene, at) => {
  const first = group(scene, at)
  if (negated(scene, first, at)) return null
  if (isPassive(scene, at)) return faultedPassive(scene, at, first)
  if (oneOf(lowerAt(scene, at), 'faults fault') && tagOf(scene.tokens[at]!) !== 'VERB') return null
  const fault = /^(?:fault|cit)/.test(lowerAt(scene, at))
  const hitOut = /^out at$/.test(wordsOf(scene, at + 1, at + 3))
  if (/^(?:hit|lash)/.test(lowerAt(scene, at)) && !hitOut) return null
  const whom = phraseAt(scene, hitOut ? at + 3 : at + 1)
  const owner = whom && ACTS.test(wordsOf(scene, whom.first, whom.last)) ? ownerOf(scene, whom) : null
  // "faulted the mayor's handling of the fire": the mayor is faulted.
  if (
    owner &&
    owner.last < whom!.last &&
    !hitOut &&
    (harmIn(scene, at + 1, scene.end) || holds(scene, at + 1, at + 16, CALAMITY))
  )
    return finding('blame/faulted', 'blames', owner, { first: at, last: at + 1 }, subject(scene, at))
  const party = whom
  if (!party || !isParty(scene, party) || (isHarm(head(scene, party).lower) && !hitOut)) return null
  const what = find(scene, party.last, fault ? 6 : 8, ['for', 'over'])
  if (what < 0 || /[,;]/.test(wordsOf(scene, party.last, what))) return null
  const rest = wordsOf(scene, what, what + 9)
  if (!(fault ? LAPSE : HARMED).test(rest) && !(fault && HARMED.test(rest))) return null
  const joined = lowerAt(scene, party.last) === 'and' ? phraseAt(scene, party.last + 1) : null
  const whole = joined && joined.last <= what ? { first: party.first, last: joined.last } : party
  return finding('blame/faulted', 'blames', whole, { first: at, last: what + 1 }, subject(scene, at))
}

/** "called for the owners to be held accountable for the fire", "must hold the operator accountable". */
export const accountable: Rule = (scene, at) => {
  const own = /^for (?:his|her|its|their) (?:actions?|conduct|role|part|negligence|failures?)\b/.test(
    wordsOf(scene, at + 1, at + 5),
  )
  if (!own && !(lowerAt(scene, at + 1) === 'for' && harmIn(scene, at + 2, at + 8))) return null
  for (let verb = at - 1; verb > at - 9 && verb > scene.start; verb--) {
    if (!oneOf(lowerAt(scene, verb), 'held hold holding holds')) continue
    const passive = isPassive(scene, verb)
    const party = passive ? subject(scene, verb) : phraseAt(scene, verb + 1)
    if (!party || !isParty(scene, party) || negated(scene, group(scene, verb), verb)) return null
    if (
      oneOf(
        lowerAt(scene, party.last - 1),
        'those they he she it anyone perpetrators perpetrator people them us we everyone who',
      )
    )
      return null
    if (/^(?:those|all|any)\b/.test(wordsOf(scene, party.first, party.last))) return null
    return finding('blame/held-responsible', 'blames', party, { first: verb, last: at + 1 }, null)
  }
  return null
}

const CAUSED =
  /\b(?:caused by|due to|because of|result of|resulted from|led to|owing to|down to)(?: (?!who|that|which)[^ .;]+){0,7}$/

/** "the deaths were caused by the negligent and reckless actions of Lund". */
export const actionsOf: Rule = (scene, at) => {
  if (!CAUSED.test(wordsOf(scene, at - 11, at)) || !harmIn(scene, scene.start, at)) return null
  let of = at + 1
  if (oneOf(lowerAt(scene, of), '" ” \' ’')) of++
  const party = lowerAt(scene, of) === 'of' ? phraseAt(scene, of + 1) : ownedBefore(scene, at)
  return party && isParty(scene, party)
    ? finding('blame/negligence', held(scene, at - 12, at), party, { first: at, last: at + 1 })
    : null
}

/** "Lund's" in "Lund's negligent actions". */
function ownedBefore(scene: Scene, at: number): Range | null {
  for (let mark = at - 1; mark > at - 5; mark--)
    if (oneOf(lowerAt(scene, mark), "'s ' ’s ’")) return ownerOf(scene, { first: mark - 1, last: at })
  return null
}

/** "it was the fault of the film". */
export const faultOfSpeech: Rule = (scene, at) => {
  if (lowerAt(scene, at + 1) !== 'of' || !holds(scene, at - 3, at, 'is was were are be')) return null
  const party = phraseAt(scene, at + 2)
  if (!party || !isSpeech(scene, party) || negated(scene, at - 4, at)) return null
  return finding('blame/at-fault', 'blames', party, { first: at, last: at + 2 })
}

/** "the rhetoric of the movement has helped lead to violent attacks". */
export const speechLed: Rule = (scene, at) => {
  if (
    !harmIn(scene, at + 1, at + 7) ||
    !/^(?:to |directly to |violence|the |an? )/.test(wordsOf(scene, at + 1, at + 4))
  )
    return null
  const helped = lowerAt(scene, at - 1) === 'helped' ? at - 1 : at
  const party = subject(scene, helped)
  if (!party || !isSpeech(scene, party) || negated(scene, group(scene, helped), at)) return null
  return finding('blame/led-to', held(scene, party.first - 3, at), party, { first: helped, last: at + 1 })
}
