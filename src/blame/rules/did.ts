import { isPerpetrator } from '../kinds.ts'
import { hasLetters } from '../letters.ts'
import { oneOf, wordSet } from '../one-of.ts'
import type { Range } from '../phrase.ts'
import {
  clauseStart,
  find,
  finding,
  group,
  harmIn,
  held,
  holds,
  isParty,
  isPassive,
  lowerAt,
  negated,
  nextParty,
  ownerOf,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** Acts that are harm in themselves, and those that need a word for the harm beside them. */
const SURELY = wordSet(
  'carried perpetrated orchestrated masterminded staged plotted engineered initiated instigated detonated hijacked mounted planted driven',
)
const NEEDS_HARM = wordSet(
  'planned launched committed conducted organised organized caused started triggered ordered directed executed set made sponsored coordinated fired piloted sent',
)
const SHOT = wordSet(
  'missiles missile rockets rocket shells shell shots shot bullets bullet bombs bomb e-mails e-mail emails email messages message letters letter',
)
/** What is no harm in every sentence, but has somebody "behind" it where it is one. */
const UNREST = wordSet(
  'illness disappearance disappearances unrest outbreak hijack smear cover-up plot plots coup ambushes blackout arsons cyber cyberattacks malware ransomware virus intrusion intrusions break-in poison',
)
const NO_PARTY = wordSet(
  'those who anyone someone one whoever people person culprits culprit masterminds mastermind perpetrators perpetrator police officers officer investigators investigator prosecutors prosecutor',
)

/** "carried out by militants", "initiated by persons abroad", "driven into the crowd by an armed man". */
export const doneBy: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  let by = -1
  for (let i = at + 1; i < Math.min(at + 9, scene.end) && by < 0; i++) {
    if (oneOf(lowerAt(scene, i), ', ; .')) return null
    if (lowerAt(scene, i) === 'by') by = i
  }
  if (by < 0) return null
  if (!SURELY.has(word) && !(NEEDS_HARM.has(word) && (harmIn(scene, at - 7, at) || holds(scene, at - 4, at, SHOT))))
    return null
  if (word === 'driven' && !harmIn(scene, scene.start, scene.end) && !/\bcrowd/.test(wordsOf(scene, at, by)))
    return null
  // "laws carried out by", "a study carried out by": only a deed.
  if (oneOf(word, 'carried staged mounted engineered initiated driven planted')) {
    const what = subject(scene, at) ?? phraseUpTo(scene, at)
    const pronoun = what !== null && oneOf(wordsOf(scene, what.first, what.last), 'it this that they these both')
    if (
      !pronoun &&
      !harmIn(scene, at - 12, by) &&
      !holds(scene, at - 8, by, SHOT) &&
      !holds(scene, at - 12, by, 'crowds crowd massacre deed crime bombs bomb devices device operation')
    )
      return null
  }
  const agent = phraseAt(scene, by + 1)
  // "caused by Nordline's power lines": Nordline.
  const party = agent && ownerOf(scene, agent)
  if (!party || NO_PARTY.has(lowerAt(scene, party.last - 1))) return null
  const first = group(scene, at)
  const denied = /\bnot\b|n't/.test(wordsOf(scene, first, at))
  return finding('blame/done-by', denied ? 'denies' : held(scene, first - 6, party.last), party, {
    first,
    last: party.first,
  })
}

/** "militants carried out the attack", "the Front was behind the blast", "the group responsible for the raid". */
export const did: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const first = group(scene, at)
  let last = at + 1
  let party: Range | null
  if (word === 'behind') {
    if (
      !harmIn(scene, at + 1, at + 5) &&
      !oneOf(lowerAt(scene, at + 1), 'it this') &&
      !holds(scene, at + 1, at + 6, UNREST)
    )
      return null
    party = first < at ? subject(scene, at) : phraseUpTo(scene, at)
  } else if (word === 'responsible') {
    // "said that Ostmark was responsible."
    if (!/^for$/.test(lowerAt(scene, at + 1))) return plainlyResponsible(scene, at, first)
    if (!harmIn(scene, at + 2, at + 8) && !/\b(?:it|this|kill\w*)\b/.test(wordsOf(scene, at + 2, at + 5))) return null
    party = first < at ? subject(scene, at) : nameBefore(scene, phraseUpTo(scene, at))
  } else {
    // "urged followers to carry out attacks".
    if (
      lowerAt(scene, at - 1) === 'to' &&
      oneOf(word, 'carry orchestrate mastermind perpetrate stage') &&
      lowerAt(scene, first) === 'to'
    )
      return null
    if (word.startsWith('carr')) {
      if (lowerAt(scene, at + 1) !== 'out') return null
      last = at + 2
    }
    if (lowerAt(scene, last) === 'by' || !harmIn(scene, last, last + 6)) return null
    // "ordered the strikes", "ordered an evacuation": an office's order is no deed here.
    if (
      word === 'ordered' &&
      !holds(
        scene,
        last,
        last + 4,
        'attacks attack killings killing murders murder assassinations assassination bombings bombing massacres massacre hits hit hacks hack hacking poisonings poisoning executions execution assaults assault shootings shooting',
      )
    )
      return null
    if (isPassive(scene, at)) return null
    party = subject(scene, lowerAt(scene, at - 1).startsWith('help') ? at - 1 : at)
  }
  if (!party || !isParty(scene, party) || NO_PARTY.has(lowerAt(scene, party.last - 1))) return null
  const no = negated(scene, first, at + 1) || /^no /.test(wordsOf(scene, party.first, party.last))
  const stance = no ? 'denies' : held(scene, Math.min(first, party.first) - 6, at)
  return finding('blame/did-it', stance, party, { first, last })
}

/** "it was highly likely that Ostmark was responsible": said of what was told before. */
function plainlyResponsible(scene: Scene, at: number, first: number) {
  if (!/^(?:[.,;"”]|)$/.test(lowerAt(scene, at + 1)) || !isPassive(scene, at)) return null
  const party = subject(scene, at)
  if (!party || !isParty(scene, party) || NO_PARTY.has(lowerAt(scene, party.last - 1))) return null
  if (
    !/^(?:that|said|says|say|believe|believes|believed|suspect|think|insists?|claims?|claimed)$/.test(
      lowerAt(scene, party.first - 1),
    )
  )
    return null
  const stance = negated(scene, first, at) ? 'denies' : held(scene, party.first - 6, at)
  return finding('blame/did-it', stance, party, { first, last: at + 1 })
}

/** "the Front — the armed group responsible for the raid": the name before the dash is the party. */
function nameBefore(scene: Scene, party: Range | null): Range | null {
  if (!party || party.first - 1 <= scene.start || !/^[,—–-]$/.test(lowerAt(scene, party.first - 1))) return party
  if (scene.tokens[party.last - 1]!.tag === 'PROPN' || scene.tokens[party.first - 2]!.tag !== 'PROPN') return party
  return phraseUpTo(scene, party.first - 1) ?? party
}

/** "the work of militants", "bears the hallmarks of the Front". */
export const workOf: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  if (lowerAt(scene, at + 1) !== 'of' || (word === 'work' && lowerAt(scene, at - 1) !== 'the')) return null
  const party = phraseAt(scene, at + 2)
  if (!party || !isParty(scene, party)) return null
  if (word === 'work' && !isPerpetrator(lowerAt(scene, party.last - 1)) && !harmIn(scene, scene.start, at)) return null
  const stance = word.startsWith('hallmark') ? 'suspects' : held(scene, clauseStart(scene, at), at)
  return finding('blame/work-of', stance, party, { first: at, last: at + 2 })
}

/** "the calls came from abroad", "the threats were sent from the north": where hoaxes and attacks come from. */
export const cameFrom: Rule = (scene, at) => {
  const from = find(scene, at + 1, 3, ['from'])
  if (from < 0) return null
  // "450 rockets fired from the coast" are counted, and nobody is said to have fired the one.
  if (/^(?:sent|made|launched|fired)$/.test(lowerAt(scene, at)) && !isPassive(scene, at)) return null
  const who = subject(scene, at)
  const what = who ? lowerAt(scene, who.last - 1) : ''
  if (
    !oneOf(
      what,
      'calls call threats threat e-mails e-mail emails email attacks attack messages message missiles missile rockets rocket gunfire shots hack drones drone',
    )
  )
    return null
  // "The calls came from abroad, a source says": the source is behind the comma and sent nothing.
  let until = from + 1
  while (until < from + 6 && hasLetters(lowerAt(scene, until))) until++
  const party = nextParty(scene, from + 1, until)
  const first = group(scene, at)
  return party && finding('blame/came-from', held(scene, first, at), party, { first, last: from + 1 })
}

const FAULT =
  /^(?:blacked out|(?:had |have |has )?fallen asleep|fell asleep|falling asleep|nodded off|nodding off|dozed off|passed out|asleep at the (?:wheel|controls)|drunk|intoxicated|impaired|distracted|texting|speeding|going too fast|driving too fast|travell?ing too fast|over the (?:legal |alcohol )?limit|under the influence|on (?:his|her|their) (?:phone|mobile|cellphone))\b/

/** "the driver fell asleep", "the pilot had been drunk": the fault that somebody at the controls is suspected of. */
export const fault: Rule = (scene, at) => {
  if (oneOf(lowerAt(scene, at), 'had has have') && lowerAt(scene, at + 1) !== 'fallen') return null
  if (lowerAt(scene, at) === 'on' && !oneOf(lowerAt(scene, at + 1), 'his her their')) return null
  const match = FAULT.exec(wordsOf(scene, at, at + 5))
  if (!match) return null
  const party = subject(scene, at)
  if (
    !party ||
    (!oneOf(
      lowerAt(scene, party.last - 1),
      'driver drivers motorist pilot captain crew conductor operator he she engineer man woman skipper helmsman',
    ) &&
      !holds(scene, party.first, party.last, 'driver pilot captain operator motorist'))
  )
    return null
  const no = negated(scene, group(scene, at), at)
  return finding('blame/fault', no ? 'denies' : 'suspects', party, { first: at, last: at + match[0].split(' ').length })
}
