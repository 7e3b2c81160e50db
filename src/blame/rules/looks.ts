import { isPerpetrator } from '../kinds.ts'
import { oneOf } from '../one-of.ts'
import { finding, holds, isParty, lowerAt, phraseAt, type Rule, type Scene, wordsOf } from '../scene.ts'

const PEOPLE =
  /\b(?:migrants?|immigrants?|refugees?|asylum-seekers?|nationals?|citizens?|foreigners|teenagers|youths|men|women|students|soldiers|locals|schoolboys|brothers|members|employees|relatives|neighbou?rs|descent|origin|appearance|background)\b/

/** The word for the attackers that the verb at `at` is about, over "in most of the robberies"; -1 when there is none. */
function attackersBefore(scene: Scene, at: number): number {
  // Every "was" comes here: the word itself is looked for first, and what stands between only then.
  let found = at - 1
  const first = Math.max(scene.start, at - 9)
  while (found >= first && !ATTACKERS.has(scene.tokens[found]!.lower)) found--
  if (found < first) return -1
  const between = wordsOf(scene, found + 1, at)
  return /[,;:"“”.]|\b(?:who|that|which|and|but|by|against)\b/.test(between) ? -1 : found
}

const ATTACKERS: ReadonlySet<string> = new Set([
  'attackers',
  'suspects',
  'assailants',
  'perpetrators',
  'gunmen',
  'robbers',
  'killers',
  'culprits',
])

/** "the attackers were among a crowd of 400 men", "the suspects in most robberies were migrants", "were of Ostmark descent". */
export const amongWhom: Rule = (scene, at) => {
  if (!oneOf(lowerAt(scene, at), 'was were are is')) return null
  const next = lowerAt(scene, at + 1)
  const who = attackersBefore(scene, at)
  if (who < 0 || !isPerpetrator(lowerAt(scene, who)) || holds(scene, who - 3, who, 'no none')) return null
  const joined = oneOf(next, 'among of part')
  const from = next === 'part' ? at + 3 : joined ? at + 2 : at + 1
  let skip = from
  while (oneOf(lowerAt(scene, skip), 'mostly mainly all both largely either young') && skip < from + 2) skip++
  const party = phraseAt(scene, skip)
  if (!party || party.first > skip) return null
  const told = wordsOf(scene, party.first, party.last + 4)
  if (
    !PEOPLE.test(told) ||
    (!/\b[A-Z]/.test(capitals(scene, party.first, party.last)) &&
      !/\b(?:crowd|group|gang|migrants?|immigrants?|refugees?|asylum-seekers?|foreigners|nationals?)\b/.test(told))
  )
    return null
  if (holds(scene, at - 1, at + 3, "not n't")) return null
  const ofDescent = next === 'of' && /\b(?:descent|origin|appearance|background)\b/.test(told)
  if (next === 'of' && !ofDescent) return null
  if (!joined && !isParty(scene, party)) return null
  // "all of the suspects were of northern descent": they, and not the descent, are who is meant.
  const whom = ofDescent ? { first: lowerAt(scene, who - 1) === 'the' ? who - 1 : who, last: who + 1 } : party
  return finding('blame/who-they-were', 'suspects', whom, { first: at, last: party.last })
}

const capitals = (scene: Scene, first: number, last: number): string =>
  scene.tokens
    .slice(first, last)
    .map((token) => token.word)
    .join(' ')

/** "he says they look Ruritanian or Ostmarker", after the attackers: as they seemed. */
export const theyLook: Rule = (scene, at) => {
  if (lowerAt(scene, at - 1) !== 'they' || !attackersJustBefore(scene)) return null
  let first = at + 1
  if (oneOf(lowerAt(scene, first), '" “')) first++
  let last = first
  while (last < scene.end && last < first + 6 && /^\p{Lu}|^or$|^and$/u.test(scene.tokens[last]!.word)) last++
  while (last > first && oneOf(lowerAt(scene, last - 1), 'or and')) last--
  if (last === first) return null
  return finding('blame/they-look', 'suspects', { first, last }, { first: at - 1, last })
}

/** Whether attackers were spoken of in the sentences just before, whom "they" stands for. */
function attackersJustBefore(scene: Scene): boolean {
  for (let at = Math.max(0, scene.start - 200); at < scene.start; at++)
    if (oneOf(scene.tokens[at]!.lower, 'attackers suspects assailants perpetrators gunmen robbers culprits mob gang'))
      return true
  return false
}
