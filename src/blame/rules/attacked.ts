import { isPerpetrator } from '../kinds.ts'
import { oneOf, wordSet } from '../one-of.ts'
import { tagOf } from '../phrase.ts'
import { finding, group, holds, isPassive, lowerAt, type Rule, type Scene, subject, wordsOf } from '../scene.ts'
import { hasForce, isAttackerBefore, killer, stanceOf } from './killed.ts'

const BODILY = wordSet('stabbed shot slashed knifed attacked ambushed gunned mowed')

/** Whether somebody or something stands right after the verb: "shot three people", "shot at a car", "gunned down two". */
function hasObject(scene: Scene, at: number): boolean {
  const over = /^(?:dead|to death|down|up|and (?:\w+ )?(?:killed|wounded|injured)) /.exec(
    wordsOf(scene, at + 1, at + 6) + ' ',
  )
  const next = at + 1 + (over ? over[0].trim().split(' ').length : 0)
  if (next >= scene.end) return false
  return oneOf(lowerAt(scene, next), 'at into') || oneOf(tagOf(scene.tokens[next]!), 'DET NUM NOUN PROPN PRON ADJ')
}

const ATTACKER =
  /\b(?:him|her|attackers?|gunm[ae]n|suspects?|drivers?|assailants?|shooters?|bombers?|militants?|rebels?|hijackers?|truck|lorry|vehicle)\b/
/** Verbs that tell of an attack with whatever follows; and what must follow others. */
const ATTACKS = wordSet(
  'shot stabbed slashed knifed attacked ambushed gunned mowed downed detonated zigzagged zig-zagged stormed sprayed hijacked',
)
const DRIVES = wordSet(
  'ploughed plowed rammed drove crashed smashed steered careered barrelled barreled slammed drives drive rams ram plows plow ploughs plough swerved raced sped accelerated run ran',
)
const INTO = ['into', 'through', 'over', 'onto', 'down', 'at', 'across']
const CHARGES = ['bomb', 'explosive', 'device', 'blast', 'grenade']
const AIRCRAFT = ['aircraft', 'plane', 'airliner', 'jet', 'helicopter', 'chopper', 'drone']
const SHOTS = ['on', 'at', 'into', 'shots', 'indiscriminately', 'several']

/** Whether a word of [from, until) begins so. */
function begins(scene: Scene, from: number, until: number, beginnings: readonly string[]): boolean {
  for (let at = from; at < until; at++)
    if (beginnings.some((beginning) => lowerAt(scene, at).startsWith(beginning))) return true
  return false
}

/** "ploughed a lorry into", "opened fire", "blew himself up", "took three men hostage". */
function tellsAttack(scene: Scene, at: number): boolean {
  const word = lowerAt(scene, at)
  const next = lowerAt(scene, at + 1)
  if (ATTACKS.has(word)) return true
  if (DRIVES.has(word)) return begins(scene, at + 1, at + 10, INTO)
  if (word === 'opened') return next.startsWith('fire')
  if (word === 'blew')
    return oneOf(next, 'himself herself themselves itself') && lowerAt(scene, at + 2).startsWith('up')
  if (word === 'set')
    return next === 'off'
      ? begins(scene, at + 2, at + 6, CHARGES)
      : (next === 'the' ? lowerAt(scene, at + 2) : next).startsWith('fire')
  if (word === 'threw') return begins(scene, ...oneAfter(scene, at, 'a an'), ['bomb', 'grenade', 'explosive'])
  if (word === 'planted') return begins(scene, ...oneAfter(scene, at, 'a the'), ['bomb', 'device', 'explosive'])
  if (word === 'dropped') return begins(scene, at + 1, at + 5, ['bomb'])
  if (word === 'brought') return next === 'down' && begins(scene, at + 2, at + 7, AIRCRAFT)
  if (word === 'took') return begins(scene, at + 1, at + 5, ['hostage'])
  return (
    word === 'fired' &&
    (begins(scene, at + 1, at + 2, SHOTS) || /^\d/.test(next) || lowerAt(scene, at + 2).startsWith('shots'))
  )
}

/** The place after the word at `at` and an article. */
function oneAfter(scene: Scene, at: number, articles: string): [number, number] {
  const from = oneOf(lowerAt(scene, at + 1), articles) ? at + 2 : at + 1
  return [from, from + 1]
}

/** "were killed when a man ploughed a lorry into a crowd", "a gunman opened fire at a school": the deed with its doer. */
export const attacked: Rule = (scene, at) => {
  if (!tellsAttack(scene, at)) return null
  const first = group(scene, at)
  if (isPassive(scene, at) || holds(scene, first, at, "not n't never would could")) return null
  if (lowerAt(scene, at - 1) === 'to') return null
  const party = killer(scene, at, subject(scene, at))
  const head = party ? lowerAt(scene, party.last - 1) : ''
  if (!party || oneOf(head, 'police officers officer they we i you people someone somebody')) return null
  // "Deputy shot and killed", "man stabbed in Borg": headlines whose subject is the victim.
  if (BODILY.has(lowerAt(scene, at)) && !hasObject(scene, at)) return null
  const rest = wordsOf(scene, at, at + 11)
  const aim = wordsOf(scene, at + 1, at + 8)
  if (hasForce(scene, party) && (ATTACKER.test(aim) || isAttackerBefore(scene, at))) return null
  // A drive or a shot may be anybody's, and a step of the story: the dead or a name must stand beside it.
  const deadly = /\b(?:kill\w*|dead|die[ds]?|dying|deadly|massacre\w*|murder\w*)\b/.test(
    wordsOf(scene, scene.start, scene.end),
  )
  const named = scene.tokens[party.last - 1]!.tag === 'PROPN' && party.last - party.first > 1
  const aimed =
    /\b(?:crowds?|people|pedestrians|revell?ers|shoppers|officers?|passengers|passers-by)\b/.test(rest) ||
    /^(?:shot|brought) down|^downed/.test(rest)
  if (!deadly && !((named || isPerpetrator(head)) && aimed) && !/^(?:shot|brought) down|^downed/.test(rest)) return null
  return finding('blame/attacked', stanceOf(scene, party, first), party, { first, last: at + 2 })
}
