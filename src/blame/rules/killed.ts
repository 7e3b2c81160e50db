import { type Range, tagOf } from '../phrase.ts'
import {
  finding,
  group,
  hedged,
  isForce,
  isParty,
  isPassive,
  isPerpetrator,
  isPerson,
  isPlace,
  lowerAt,
  negated,
  phraseAt,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** Whether a phrase can be who killed: a person or armed body, not those who stop an attacker. */
function isKiller(scene: Scene, range: Range): boolean {
  // "a bus with 40 pilgrims overturned, killing 12": those on board are its victims.
  if (/^(?:carrying|transporting|ferrying|with|aboard)$/.test(lowerAt(scene, range.first - 1))) return false
  if (!isParty(scene, range) || isPlace(scene, range) || (!isPerson(scene, range) && !armed(scene, range))) return false
  const words = wordsOf(scene, range.first, range.last).split(' ')
  return !words.some((word) => isForce(word) && !words.some(isPerpetrator))
}
const armed = (scene: Scene, range: Range): boolean =>
  /\b(?:group|militia|rebels|separatists|forces|gang|mob|cell|fighters|insurgents|warplanes?|jets|airstrikes?|artillery|coalition)\b/.test(
    wordsOf(scene, range.first, range.last),
  )

const stanceOf = (scene: Scene, party: Range, first: number): 'blames' | 'suspects' =>
  hedged(scene, party.first, party.last) ||
  hedged(scene, first - 4, first + 1) ||
  /\ballegedly\b/.test(wordsOf(scene, first - 4, first + 3))
    ? 'suspects'
    : 'blames'

/** "were killed by a suspected gunman", "stabbed by two men", "mown down by the driver". */
export const killedBy: Rule = (scene, at) => {
  let by = -1
  let reach = at + 7
  for (let i = at + 1; i < Math.min(reach, scene.end) && by < 0; i++) {
    // "was killed on 23 March 2029 by", "on Oct. 23, 2029 by": a date between says only when.
    if (/^\d{1,4}$/.test(lowerAt(scene, i))) reach += 2
    if (lowerAt(scene, i) === ',' && /^\d{4}$/.test(lowerAt(scene, i + 1))) continue
    if (/^[,;.]$/.test(lowerAt(scene, i))) return null
    if (lowerAt(scene, i) === 'by') by = i
  }
  if (by < 0 || negated(scene, group(scene, at), at)) return null
  if (/^(?:run|hit|struck)$/.test(lowerAt(scene, at)) && !isPassive(scene, at)) return null
  const party = phraseAt(scene, by + 1)
  if (!party || !isKiller(scene, party)) return null
  // "the gunman was shot dead by a guard", "he was killed by": the victim is the attacker.
  const victim = subject(scene, at)
  if (victim && /^(?:videos?|photos?|footage|film|pictures?|images?|clips?)$/.test(lowerAt(scene, victim.last - 1)))
    return null
  if (/^(?:videos?|photos?|footage|film|pictures?|images?|clips?)$/.test(lowerAt(scene, at - 1))) return null
  if (
    victim &&
    wordsOf(scene, victim.first, victim.last)
      .split(' ')
      .some((word) => isPerpetrator(word) || word === 'driver')
  )
    return null
  return finding('blame/killed-by', stanceOf(scene, party, at), party, { first: at, last: party.last })
}

const VICTIMS =
  /^(?:(?:at least|more than|about|nearly|some|up to|as many as|over|around|almost|an estimated|another|her|his|their|the|a|an|several|dozens of|scores of|hundreds of) )*(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|people|person|man|woman|men|women|child|children|civilians?|worshippers|passengers|students?|soldiers?|tourists|officers?|teenagers?|boy|girl|wife|husband|son|daughter|mother|father|everyone|innocent|members?|employees?|co-workers?|shoppers|bystanders?|pedestrians?|victims?|guards?|journalists?)\b/

/** "a gunman killed nine people", "the man drove into a crowd, killing three", "who murdered dozens". */
export const killing: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const rest = wordsOf(scene, at + 1, at + 8)
  if (!VICTIMS.test(rest)) return null
  if (/^le/.test(word) && !/\bdead\b/.test(rest)) return null
  // "charged with killing", "suspected of murdering": the charge says it.
  if (
    /\b(?:charged|accused|suspected|convicted|arrested|guilty|acquitted|cleared|plott\w+|attempt\w*|tried|trying)\b/.test(
      wordsOf(scene, at - 4, at),
    )
  )
    return null
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (isPassive(scene, at) || negated(scene, first, at)) return null
  const party = /ing$/.test(word)
    ? agentOf(scene, at)
    : subject(scene, first < at && /^(?:to|used)/.test(before) ? first : at)
  if (!party || !isKiller(scene, party)) return null
  // "A bombing killed 10 people and wounded 70": those killed wounded nobody.
  if (/\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es))\b/.test(wordsOf(scene, party.first - 4, party.last)))
    return null
  if (/^(?:who|which|that)$/.test(lowerAt(scene, party.first))) return null
  return finding('blame/killed', stanceOf(scene, party, party.first), party, { first: at, last: at + 1 })
}

const MISHAP =
  /^(?:sank|sunk|sinks|collapsed|collapses|derailed|derails|overturned|capsized|burned|burnt|crashed|exploded|plunged|flipped|tipped)$/

/** "the ferry sank", "the bus crashed into a wall": befalls its subject; "crashed the plane" is done to something. */
function isMishap(scene: Scene, verb: number): boolean {
  if (!MISHAP.test(lowerAt(scene, verb))) return false
  const next = scene.tokens[verb + 1]
  return !next || verb + 1 >= scene.end || !/^(?:DET|NOUN|PROPN|PRON)$/.test(tagOf(next)) || isWhen(next.lower)
}
const isWhen = (word: string): boolean => /^(?:.+day|last|this|off|near|early|late)$/.test(word)

/** The doer of ", killing three": the subject of the nearest verb before it that is no help verb. */
function agentOf(scene: Scene, at: number): Range | null {
  for (let verb = at - 1; verb > scene.start; verb--) {
    const tag = tagOf(scene.tokens[verb]!)
    if (tag !== 'VERB' || /ing$/.test(lowerAt(scene, verb))) continue
    if (/^(?:said|says|told|reported|added)$/.test(lowerAt(scene, verb))) return null
    if (/^(?:faced|suffered|saw|seen|witnessed|experienced|endured|marked)$/.test(lowerAt(scene, verb))) return null
    if (isMishap(scene, verb)) return null
    const before = wordsOf(scene, group(scene, verb), verb)
    if (/\b(?:was|were|been|being)\b/.test(before)) continue
    const who = subject(scene, verb)
    if (who && isPerson(scene, who)) return who
    if (who) return null
  }
  return null
}

const ATTACKS =
  /^(?:opened fire|(?:ploughed|plowed|rammed|drove|crashed|smashed|steered|careered|barrell?ed|slammed|drives?|rams?|plows?|ploughs?|swerved|raced|sped|accelerated|run|ran) (?:\S+ ){0,8}?(?:into|through|over|onto|down|at|across)|blew (?:himself|herself|themselves|itself) up|set off (?:\S+ ){0,3}?(?:bomb|explosive|explosives|device|blast|grenade)|shot down|brought down|downed|detonated|zig-?zagged|shot (?:dead|up)|stormed|(?:stabbed|shot|slashed|knifed|attacked|ambushed|gunned|mowed) |sprayed|threw (?:a |an )?(?:bomb|grenade|explosive)|planted (?:a |the )?(?:bomb|device|explosive)|set (?:the )?fire|hijacked|took (?:\S+ ){0,3}hostage|fired (?:on|at|into|shots))/

/** "were killed when a man ploughed a lorry into a crowd", "a gunman opened fire at a school": the deed with its doer. */
export const attacked: Rule = (scene, at) => {
  const rest = wordsOf(scene, at, at + 11) + ' '
  if (!ATTACKS.test(rest)) return null
  const first = group(scene, at)
  if (isPassive(scene, at) || /\b(?:not|n't|never|would|could)\b/.test(wordsOf(scene, first, at))) return null
  if (lowerAt(scene, at - 1) === 'to') return null
  const party = subject(scene, at)
  if (!party || !isKiller(scene, party)) return null
  const head = lowerAt(scene, party.last - 1)
  if (/^(?:police|officers?|they|we|i|you|people)$/.test(head)) return null
  // A drive or a shot may be anybody's, and a step of the story: the dead or a name must stand beside it.
  const deadly = /\b(?:kill\w*|dead|die[ds]?|dying|deadly|massacre\w*|murder\w*)\b/.test(
    wordsOf(scene, scene.start, scene.end),
  )
  const named = scene.tokens[party.last - 1]!.tag === 'PROPN' && party.last - party.first > 1
  const aimed =
    /\b(?:crowds?|people|pedestrians|revell?ers|shoppers|officers?|passengers|passers-by)\b/.test(rest) ||
    /^(?:shot|brought) down|^downed/.test(rest)
  if (!deadly && !(named && aimed) && !/^(?:shot|brought) down|^downed/.test(rest)) return null
  return finding('blame/attacked', stanceOf(scene, party, first), party, { first, last: at + 2 })
}
