import { DESTROYED } from '../deeds.en.ts'
import { leftOpen } from '../doubt.ts'
import { isForce, isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { headOf, type Range, tagOf } from '../phrase.ts'
import {
  clauseStart,
  finding,
  firstPhrase,
  group,
  harmIn,
  hedged,
  holds,
  isParty,
  isPassive,
  isPerson,
  isPlace,
  lowerAt,
  negated,
  ownerOf,
  partyIn,
  phraseAt,
  phraseUpTo,
  type Rule,
  type Scene,
  subject,
  wordsOf,
} from '../scene.ts'

/** Whether a phrase can be who killed or hurt: a person or armed body; police too, where it is no attacker they stop. */
export function isKiller(scene: Scene, range: Range): boolean {
  // "a bus with 40 pilgrims overturned, killing 12": those on board are its victims.
  if (oneOf(lowerAt(scene, range.first - 1), 'carrying transporting ferrying with aboard')) return false
  if (oneOf(lowerAt(scene, range.first), 'we i you us me')) return false
  if (
    oneOf(lowerAt(scene, range.first), 'another both those others each') &&
    tagOf(headOf(scene.tokens, range)) !== 'NOUN'
  )
    return false
  if (!isParty(scene, range) || (isPlace(scene, range) && range.last - range.first === 1)) return false
  return isPerson(scene, range) || armed(scene, range) || hasForce(scene, range)
}
const armed = (scene: Scene, range: Range): boolean =>
  holds(
    scene,
    range.first,
    range.last,
    'group militia rebels separatists forces gang mob cell fighters insurgents warplanes warplane jets airstrikes airstrike artillery coalition groups gangs mobs submarine warship drones drone gunship hackers hacker cartels cartel faction remnants brigade clan regime junta vigilantes traffickers syndicate tribesmen',
  )
export const hasForce = (scene: Scene, range: Range): boolean =>
  wordsOf(scene, range.first, range.last)
    .split(' ')
    .some((word) => isForce(word) && !isPerpetrator(word))

/** Whether a phrase is an attacker, or points to one: "the gunman", "him", "the driver". */
export function isAttacker(scene: Scene, range: Range): boolean {
  return wordsOf(scene, range.first, range.last)
    .split(' ')
    .some(
      (word) =>
        isPerpetrator(word) || oneOf(word, 'drivers driver he him himself herself themselves them they she who'),
    )
}

/** What stands before a statement that is only supposed. */
const SUPPOSED = wordSet(
  'appears appear appeared seems seem suggest suggests suggested believe believes believed suspect suspects suspected alleged allege alleges think thought fear fears feared presumed',
)
/** With a place after it, whose fire it was. */
const FIREPOWER =
  'shelling fire missile missiles rocket rockets artillery mortar mortars shell shells strike strikes drone drones'

export const stanceOf = (scene: Scene, party: Range, first: number): 'blames' | 'suspects' =>
  hedged(scene, party.first, party.last) ||
  hedged(scene, group(scene, first), first) ||
  (party.last < first &&
    first - party.last < 10 &&
    holds(scene, party.last, first, 'apparently allegedly reportedly possibly probably')) ||
  hedged(scene, first - 4, first + 1) ||
  // "it appears that robbers attacked", "some reports suggested that robbers".
  SUPPOSED.has(lowerAt(scene, lowerAt(scene, party.first - 1) === 'that' ? party.first - 2 : party.first - 1)) ||
  holds(scene, first - 4, first + 3, 'allegedly')
    ? 'suspects'
    : 'blames'

const PICTURES = wordSet('videos video photos photo footage film pictures picture images image clips clip')
/** Verbs that are harm only in their sense here: "hit by a fever", "seized by police", "run by a family". */
const LOOSE = wordSet(
  'run hit struck held seized taken captured targeted cut disabled set brought burned burnt stolen planted crushed leaked mined blown destroyed buried',
)

/** "were killed by a suspected gunman", "stabbed by two men", "shot down by rebels", "hacked by a group". */
export const killedBy: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  const by = byAfter(scene, at)
  if (by < 0 || negated(scene, group(scene, at), at)) return null
  // "placed on injured reserve by the Borg Saints".
  if (oneOf(word, 'injured wounded hurt') && /^(?:reserve|list|lists)\b/.test(wordsOf(scene, at + 1, at + 2)))
    return null
  const party = agentAt(scene, by + 1)
  if (!party) return null
  const thing = DESTROYED.has(word)
  if (holds(scene, party.first, party.last, MAKES)) return null
  const shelled = isPlace(scene, party) && holds(scene, by, party.first, FIREPOWER)
  if (!isKiller(scene, party) && !shelled && !(thing && isState(scene, party, by))) return null
  // "the gunman was shot dead by a guard", "he was killed by": the victim is the attacker.
  const victim = subject(scene, at)
  if ((victim && PICTURES.has(lowerAt(scene, victim.last - 1))) || PICTURES.has(lowerAt(scene, at - 1))) return null
  const between = wordsOf(scene, at + 1, by)
  if (LOOSE.has(word) && !isHurtful(scene, at, between, victim, party)) return null
  // "attacked on the speeches by Nils Berg", "crushed by Berg at the polls": in words or votes.
  if (oneOf(word, 'attacked crushed targeted hit hurt') && !isViolent(scene)) return null
  const force = hasForce(scene, party)
  if (victim && isAttacker(scene, victim) && (force || !oneOf(lowerAt(scene, victim.first), 'he she they who')))
    return null
  // "was shot dead by police" with nobody before it: an attacker's end more often than not.
  if (force && (!victim || isAttackerBefore(scene, victim.first))) return null
  // "prosecutors believe she was killed by the cartel".
  const supposed =
    victim !== null &&
    SUPPOSED.has(lowerAt(scene, lowerAt(scene, victim.first - 1) === 'that' ? victim.first - 2 : victim.first - 1))
  const stance = supposed ? 'suspects' : stanceOf(scene, party, at)
  return { ...finding('blame/killed-by', stance, party, { first: at, last: party.last }), victim }
}

/** "struck by a grey Toyota": a car by its maker. */
const MAKES = wordSet(
  'toyota honda ford bmw mercedes mercedes-benz nissan hyundai kia audi volkswagen vw chevrolet chevy jeep dodge subaru mazda tesla volvo fiat peugeot renault opel vauxhall skoda seat lexus suv acura cadillac buick gmc jaguar porsche ferrari lada suzuki mitsubishi',
)

const VIOLENT = wordSet(
  'dead deadly died die gun guns gunman gunmen shot fire fired weapon weapons police victim victims machete machetes axe axes hammer hammers acid truck trucks rocket rockets grenade grenades armed masked hostage hostages troops soldier soldiers militant militants rebel rebels pirate pirates hacker hackers insurgent insurgents terrorist terrorists convoy checkpoint village villagers bus mosque church school base stone stones rob robbed robber robbers mob crowd crowds dog dogs shark women girl girls child children passenger passengers drone drones missile missiles jet jets',
)
const VIOLENCE =
  /^(?:kill|injur|wound|hospital$|knif|knives$|shoot|stabb|bomb|blood|beat|assault|murder|rape|ambush|insurgen|shell)/
const isViolentWord = (word: string): boolean => VIOLENT.has(word) || VIOLENCE.test(word)

/** Whether the sentence tells of bodily harm, where "attacked" may be of words. */
function isViolent(scene: Scene): boolean {
  for (let at = scene.start; at < scene.end; at++) {
    const word = lowerAt(scene, at)
    if (isViolentWord(word) || (word.includes('-') && word.split('-').some(isViolentWord))) return true
  }
  return false
}

/** The "by" after a passive, over "on 23 March 2029", "several times", "to death". */
function byAfter(scene: Scene, at: number): number {
  let reach = at + 7
  let plain = isPassive(scene, at)
  for (let i = at + 1; i < Math.min(reach, scene.end); i++) {
    const word = lowerAt(scene, i)
    // "was killed on 23 March 2029 by", "on Oct. 23, 2029 by": a date between says only when.
    if (/^\d{1,4}$/.test(word)) reach += 2
    if (word === ',' && /^\d{4}$/.test(lowerAt(scene, i + 1))) continue
    if (oneOf(word, ', ; .') || oneOf(word, 'who which that while when after before')) return -1
    // "killed a man at a rally held by the party": the rally was held by them.
    if (word === 'by') return i > at + 6 && tagOf(scene.tokens[i - 1]!) === 'VERB' ? -1 : i
    // "were seized on Friday from a platform 40 miles off the coast by": where it was may be told at length.
    if (oneOf(tagOf(scene.tokens[i]!), 'VERB AUX PRON CCONJ')) plain = false
    if (plain && reach < at + 16) reach = Math.max(reach, Math.min(i + 3, at + 16))
  }
  return -1
}

const WEAPON = wordSet(
  'bullets bullet gunfire shots shot missiles missile rockets rocket shells shell bombs bomb grenades grenade knife blade gun rifle fire car truck lorry van drones drone blast attack mines mine shelling artillery mortars mortar bombardment strike strikes airstrike airstrikes',
)
/** Who acts: "a gunman"; of "a sniper's bullet", "rebel gunfire" the sniper. */
function agentAt(scene: Scene, from: number): Range | null {
  const phrase = phraseAt(scene, from)
  if (!phrase || isParty(scene, phrase)) return phrase
  const what = headOf(scene.tokens, phrase).lower
  if (!WEAPON.has(what)) return null
  const owner = ownerOf(scene, phrase)
  if (owner) return owner
  // "killed by shelling from Ostmark", "by a missile fired by rebels".
  for (let at = phrase.first + 1; at < phrase.last + 3; at++) {
    if (!oneOf(lowerAt(scene, at), 'from by')) continue
    const side = phraseAt(scene, at + 1)
    return side && side.first === at + 1 && isParty(scene, side) ? side : null
  }
  return null
}

/** "by Ruritania": a state shells, hacks and poisons, where a place is only where it happened. */
const isState = (scene: Scene, party: Range, by: number): boolean =>
  party.first === by + 1 && isPlace(scene, party) && tagOf(scene.tokens[party.first]!) === 'PROPN'

/** Whether a verb of many senses hurts here: by an attacker, or in its own harmful phrase. */
function isHurtful(scene: Scene, at: number, between: string, victim: Range | null, party: Range): boolean {
  const word = lowerAt(scene, at)
  const doer = wordsOf(scene, party.first, party.last).split(' ')
  if (word === 'set') return /^(?:alight|ablaze|on fire|afire)/.test(between)
  if (word === 'taken' || word === 'held') return /^(?:hostage|captive|prisoner)/.test(between)
  if (word === 'brought') return between.startsWith('down')
  if (word === 'blown') return between.startsWith('up')
  if (word === 'run') return /^(?:over|down)/.test(between)
  if (doer.some((one) => isPerpetrator(one) && !isForce(one)) || armed(scene, party)) return true
  if (!oneOf(word, 'hit struck crushed targeted burned burnt stolen planted')) return false
  return (
    isPassive(scene, at) &&
    ((victim !== null && isPerson(scene, victim) && !oneOf(lowerAt(scene, victim.last - 1), 'run ball shot')) ||
      oneOf(word, 'burned burnt stolen planted')) &&
    (word !== 'hit' || doer.some((one) => /driver|motorist|rider|cyclist|pilot|train|man|woman/.test(one)))
  )
}

/** An attacker in the words before, whom "he" and "the man" may stand for. */
export function isAttackerBefore(scene: Scene, until: number): boolean {
  for (let at = Math.max(scene.start, until - 12); at < until; at++)
    if (isPerpetrator(lowerAt(scene, at)) && !isForce(lowerAt(scene, at))) return true
  return false
}

const VICTIMS =
  /^(?:(?:dead|to death|and (?:critically |fatally |seriously )?(?:killed|wounded|injured)|down) )?(?:(?:at least|more than|about|nearly|some|up to|as many as|over|around|almost|an estimated|another|other|fellow|young|elderly|unarmed|innocent|pregnant|off-duty|her|his|their|the|a|an|several|dozens of|scores of|hundreds of|thousands of) )*(?:(?:[\d,.]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:times?|rounds?|shots?|bullets?|years?|days?|minutes?|hours?))|\d+ ?- ?year ?- ?old|dozens|scores|hundreds|people|person|man|woman|men|women|child|children|civilians?|worshippers|passengers|students?|soldiers?|tourists|officers?|teenagers?|boy|girl|wife|husband|son|daughter|mother|father|everyone|innocent|members?|employees?|co-workers?|shoppers|bystanders?|pedestrians?|victims?|guards?|journalists?|villagers?|protesters?|protestors?|demonstrators?|residents?|workers?|pupils?|patients?|sailors?|hostages?|migrants?|refugees?|farmers?|teachers?|doctors?|nurses?|deput(?:y|ies)|policem[ae]n|policewom[ae]n|peacekeepers?|troops|reporters?|colleagues?|ex-colleagues|neighbou?rs?|relatives|pilgrims?|customers?|drivers?|brother|sister|ex-wife|girlfriend|ex-girlfriend|boyfriend|babies|baby|toddlers?|crew)\b/

const DOOMED =
  /\b(?:charged|accused|suspected|convicted|arrested|guilty|acquitted|cleared|plott\w+|attempt\w*|tried|trying)\b/

/** "a gunman killed nine people", "the man drove into a crowd, killing three", "who murdered dozens". */
export const killing: Rule = (scene, at) => {
  const word = lowerAt(scene, at)
  // "muscling in a bank shot over two defenders": a noun.
  if (word === 'shot' && oneOf(tagOf(scene.tokens[at]!), 'NOUN PROPN') && isNounBefore(scene, at)) return null
  const rest = wordsOf(scene, at + 1, at + 9)
  // "terrorist attacks", "the shooting of": a noun.
  if (oneOf(word, 'attacks shoots murders kills murder') && tagOf(scene.tokens[at]!) !== 'VERB') return null
  // "The Saints beat the Borg Rovers": a match.
  const named = !/^le|ing$|^beat$/.test(word) && namesVictim(scene, at)
  if (!VICTIMS.test(rest) && !named && !(!word.startsWith('le') && personalVictim(scene, at))) return null
  if (word.startsWith('le') && !/\bdead\b/.test(rest)) return null
  if (word === 'attacked' && !isViolent(scene)) return null
  // "called on its followers to kill civilians", "Muslims kill people": nobody did so here.
  if (oneOf(word, 'kill murder shoot')) {
    if (lowerAt(scene, at - 1) === 'to' && !oneOf(lowerAt(scene, at - 2), 'used managed conspired')) return null
    if (
      !oneOf(lowerAt(scene, at - 1), 'to who that which') &&
      !/^(?:at least |more than |about |up to |an? |the |another )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores|hundreds|man|woman|boy|girl|teenager)/.test(
        rest,
      )
    )
      return null
  }
  // "had personally attacked his wife": in words.
  if (holds(scene, at - 2, at, 'personally verbally publicly')) return null
  // "charged with killing", "suspected of murdering": the charge says it.
  if (
    /ing$|^(?:kill|murder|shoot)$/.test(word) &&
    DOOMED.test(wordsOf(scene, at - (lowerAt(scene, at - 1) === 'and' ? 8 : 4), at))
  )
    return null
  const first = group(scene, at)
  const before = wordsOf(scene, first, at)
  if (isPassive(scene, at) || negated(scene, first, at) || /\b(?:would|could|should|must|can)\b/.test(before))
    return null
  const doer = word.endsWith('ing') ? agentOf(scene, at) : ownSubject(scene, at, first, before)
  // "the group was the one that killed her": the group.
  const one = doer !== null && oneOf(lowerAt(scene, doer.last - 1), 'one ones')
  const party = killer(
    scene,
    at,
    one && oneOf(lowerAt(scene, doer.first - 1), 'is was are were') ? subject(scene, doer.first - 1) : doer,
  )
  if (!party) return null
  // "asked whether the gunmen killed anybody", "no indication that he attacked first".
  if (/^(?:whether|if)$/.test(lowerAt(scene, party.first - 1)) || leftOpen(scene, party.first)) return null
  // "a shooting at Borg High School left four dead": the school did nothing.
  if (
    /^(?:at|in|near|on|outside|inside)$/.test(lowerAt(scene, party.first - 1)) &&
    harmIn(scene, party.first - 4, party.first)
  )
    return null
  // "A bombing killed 10 people and wounded 70": those killed wounded nobody.
  if (
    holds(scene, party.first - 4, party.last, 'killed killing kills wounded wounding wounds injured injuring injures')
  )
    return null
  if (oneOf(lowerAt(scene, party.first), 'who which that')) return null
  // "met her aides after the bombings in Borg, which have killed 90": the bombings did.
  if (lowerAt(scene, first - 1) === 'which' && harmIn(scene, party.last, first)) return null
  const victim = victimOf(scene, at)
  if (victim && isAttacker(scene, victim) && (hasForce(scene, party) || isPerpetrator(lowerAt(scene, victim.last - 1))))
    return null
  if (
    hasForce(scene, party) &&
    /^(?:a|the|one) (?:man|woman|person)$/.test(wordsOf(scene, at + 1, at + 4)) &&
    isAttackerBefore(scene, at)
  )
    return null
  return {
    ...finding('blame/killed', hedged(scene, first, at) ? 'suspects' : stanceOf(scene, party, party.first), party, {
      first: at,
      last: at + 1,
    }),
    victim,
  }
}

const ownSubject = (scene: Scene, at: number, first: number, before: string): Range | null =>
  subject(scene, first < at && /^(?:to|used)/.test(before) ? first : at)

/** "a long shot", "his bank shot": a determiner and no person stand before it. */
function isNounBefore(scene: Scene, at: number): boolean {
  const phrase = phraseUpTo(scene, at)
  return phrase === null || !isParty(scene, phrase)
}

/** The phrase after the verb, over "dead", "to death", "and killed". */
function victimOf(scene: Scene, at: number): Range | null {
  const over = /^(?:dead|down|to death|and (?:critically |fatally |seriously )?(?:killed|wounded|injured))(?= )/.exec(
    wordsOf(scene, at + 1, at + 6),
  )
  return phraseAt(scene, at + 1 + (over ? over[0].split(' ').length : 0))
}

/** Whether nothing but "dead", "and killed" stands between the verb and whom it befell: not "killed when a man". */
const isNext = (scene: Scene, at: number, victim: Range): boolean =>
  /^(?:|dead|down|to death|and (?:\w+ )?(?:killed|wounded|injured))$/.test(wordsOf(scene, at + 1, victim.first))

/** "killing the chief executive": a person in so many words. */
function personalVictim(scene: Scene, at: number): boolean {
  const victim = victimOf(scene, at)
  if (!victim || !isNext(scene, at, victim)) return false
  const what = headOf(scene.tokens, victim)
  return tagOf(what) === 'NOUN' && isPerson(scene, victim) && !isPerpetrator(what.lower)
}

/** "hit and killed Lena Maas", "killed Dr. Lena Maas in her kitchen": a name of two words whom a deed befalls. */
function namesVictim(scene: Scene, at: number): boolean {
  const victim = victimOf(scene, at)
  if (!victim || victim.last - victim.first < 2 || isPlace(scene, victim) || !isNext(scene, at, victim)) return false
  const name = headOf(scene.tokens, victim).index
  return name > victim.first && tagOf(scene.tokens[name]!) === 'PROPN' && tagOf(scene.tokens[name - 1]!) === 'PROPN'
}

/** The subject, when it can kill; "a man recently let go from his job opened fire": not his job, but the man. */
export function killer(scene: Scene, at: number, subject: Range | null): Range | null {
  const found = subject && (partyIn(scene, subject) ?? subject)
  if (found && isKiller(scene, found)) return found
  if (found && tagOf(scene.tokens[found.first - 1] ?? scene.tokens[found.first]!) !== 'ADP') return null
  const from = clauseStart(scene, at)
  const outer = firstPhrase({ ...scene, start: from }, at)
  if (!outer || !isPerson(scene, outer) || !isKiller(scene, outer) || outer.first - from > 2) return null
  const between = wordsOf(scene, outer.last, at)
  return found && !/\b(?:is|are|was|were|has|have|had|will|said|says|told)\b/.test(between) ? outer : null
}

const MISHAP = wordSet(
  'sank sunk sinks collapsed collapses derailed derails overturned capsized burned burnt crashed exploded plunged flipped tipped',
)

/** "the ferry sank", "the bus crashed into a wall": befalls its subject; "crashed the plane" is done to something. */
function isMishap(scene: Scene, verb: number): boolean {
  if (!MISHAP.has(lowerAt(scene, verb))) return false
  const next = scene.tokens[verb + 1]
  return !next || verb + 1 >= scene.end || !oneOf(tagOf(next), 'DET NOUN PROPN PRON') || isWhen(next.lower)
}
const isWhen = (word: string): boolean => /^(?:.+day|last|this|off|near|early|late)$/.test(word)

/** The doer of ", killing three": the subject of the nearest verb before it that is no help verb. */
function agentOf(scene: Scene, at: number): Range | null {
  for (let verb = at - 1; verb > scene.start; verb--) {
    const tag = tagOf(scene.tokens[verb]!)
    if (tag !== 'VERB' || lowerAt(scene, verb).endsWith('ing')) continue
    if (oneOf(lowerAt(scene, verb), 'said says told reported added')) return null
    if (oneOf(lowerAt(scene, verb), 'faced suffered saw seen witnessed experienced endured marked')) return null
    if (isMishap(scene, verb)) return null
    const before = wordsOf(scene, group(scene, verb), verb)
    if (/\b(?:was|were|been|being)\b/.test(before)) continue
    const who = subject(scene, verb)
    if (who && isPerson(scene, who)) return who
    if (who) return null
  }
  return null
}
