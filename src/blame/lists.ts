import { oneOf, wordSet } from './one-of.ts'
import { type Range, tagOf } from './phrase.ts'
import { type Finding, isParty, lowerAt, phraseAt, phraseUpTo, type Scene } from './scene.ts'

/**
 * "Ostmark, Ruritania, and the Front may all be linked to it": each name of a list is a party of its own. Only proper
 * names: "a man and a woman" stays one.
 */
export function listed(scene: Scene, found: Finding): readonly Finding[] {
  // "Ostmark and Ruritania accused each other": read one by one.
  if (!found.party || found.rule === 'blame/each-other') return [found]
  const neither = neitherNor(scene, found)
  if (neither) return neither
  const after = partiesAfter(scene, found)
  if (after.length > 0)
    return [{ ...found, party: withName(scene, found.party) }, ...after.map((party) => ({ ...found, party }))]
  const names = [...namesBefore(scene, found.party.first), ...namesIn(scene, found.party)]
  return names.length < 2 ? [found] : names.map((party) => ({ ...found, party }))
}

/** "Neither the police nor the coast guard was to blame": each of the two is cleared, or has not claimed it. */
function neitherNor(scene: Scene, found: Finding): readonly Finding[] | null {
  const nor = found.party!.first - 1
  if (lowerAt(scene, nor) !== 'nor') return null
  const other = phraseUpTo(scene, nor)
  if (!other) return null
  // "Neither" may be read as the first word of the phrase.
  const own = lowerAt(scene, other.first) === 'neither'
  if (!own && lowerAt(scene, other.first - 1) !== 'neither') return null
  const first = { first: own ? other.first + 1 : other.first, last: other.last }
  if (first.first >= first.last) return null
  const stance = found.stance === 'claims_own' ? 'no_evidence' : HELD.has(found.stance) ? 'denies' : found.stance
  const { by } = found
  return [first, found.party!].map((party) => ({ ...found, stance, party, by: by === found.party ? party : by }))
}
const HELD: ReadonlySet<string> = new Set(['blames', 'suspects'])

const isName = (scene: Scene, at: number): boolean =>
  at >= scene.start && at < scene.end && tagOf(scene.tokens[at]!) === 'PROPN'

/** "the operator, Nordline,": the name belongs to it. */
function withName(scene: Scene, party: Range): Range {
  let last = party.last
  if (lowerAt(scene, last) !== ',' || !isName(scene, last + 1) || tagOf(scene.tokens[last - 1]!) === 'PROPN')
    return party
  last++
  while (isName(scene, last)) last++
  return { first: party.first, last }
}

const BLAMING = wordSet(
  'blame/blamed blame/accused blame/pointed blame/sued blame/held-responsible blame/charges-against',
)

/** "blamed the operator, Nordline, and the port, Osthafen, for it": those that follow the first, with their names. */
function partiesAfter(scene: Scene, found: Finding): readonly Range[] {
  const parties: Range[] = []
  const party = found.party!
  if (!BLAMING.has(found.rule) || party.first < found.words.first) return parties
  let at = party.last
  while (at < scene.end) {
    let end = at
    // ", Nordline,": the name of the one before.
    if (lowerAt(scene, end) === ',' && isName(scene, end + 1)) {
      end++
      while (isName(scene, end)) end++
      if (lowerAt(scene, end) === ',') end++
    } else if (lowerAt(scene, end) === ',') end++
    if (lowerAt(scene, end) !== 'and') break
    const next = phraseAt(scene, end + 1)
    if (!next || next.first !== end + 1 || !isParty(scene, next)) break
    if (next.last < scene.end && oneOf(tagOf(scene.tokens[next.last]!), 'VERB AUX')) break
    parties.push(next)
    at = next.last
  }
  return parties
}

/** The names within a phrase that "and" joins: "Ostmark and Ruritania". */
function namesIn(scene: Scene, party: Range): readonly Range[] {
  for (let at = party.first; at < party.last; at++) {
    const word = lowerAt(scene, at)
    if (word !== 'and') {
      if (!isName(scene, at) && !oneOf(word, 'the of')) return [party]
      continue
    }
    const left = { first: party.first, last: at }
    const right = { first: at + 1, last: party.last }
    // "Rusk and Lind" are two, "Johnson and Johnson Trading" may be one: only short names are parted.
    return isName(scene, right.last - 1) &&
      left.last - left.first <= 3 &&
      right.last - right.first <= 4 &&
      left.last > left.first &&
      right.last > right.first
      ? [left, right]
      : [party]
  }
  return [party]
}

/** The names of a list before its last one: "Ostmark, Ruritania, and" the Front. */
function namesBefore(scene: Scene, first: number): readonly Range[] {
  const names: Range[] = []
  let at = first
  if (lowerAt(scene, at - 1) !== 'and' || !isName(scene, first + (lowerAt(scene, first) === 'the' ? 1 : 0)))
    return names
  at--
  for (;;) {
    if (lowerAt(scene, at - 1) === ',') at--
    const last = at
    while (isName(scene, at - 1)) at--
    if (at === last || last - at > 4) break
    const from = lowerAt(scene, at - 1) === 'the' ? at - 1 : at
    names.unshift({ first: from, last })
    at = from
    if (lowerAt(scene, at - 1) !== ',') break
  }
  // One name and a comma more, "On Friday, Berg and Lund": a list has a name right before its "and".
  return names
}
