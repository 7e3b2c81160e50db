import { hasLetters } from './letters.ts'
import { oneOf } from './one-of.ts'
import { headOf, type Range } from './phrase.ts'
import type { Finding, Scene } from './scene.ts'
import { lowerAt, wordsOf } from './scene.ts'

/** Which stances say more, when one sentence gives one party several. */
const RANK: Readonly<Record<string, number>> = {
  claims_own: 0,
  denies: 1,
  no_evidence: 2,
  declines: 3,
  blames: 4,
  suspects: 5,
}
/** Rules that count once a name in a report: a name beside "the attacker" tells nothing new the second time. */
const FIRST_ONLY = new Set(['blame/named-beside', 'blame/named-as', 'blame/attacked', 'blame/deed'])

/** The content words of a party, for telling two findings of one sentence apart. */
function wordsOfParty(scene: Scene, found: Finding): ReadonlySet<string> {
  const words = new Set<string>()
  if (!found.party) return words
  for (let at = found.party.first; at < found.party.last; at++) {
    const word = lowerAt(scene, at)
    if (hasLetters(word, 2) && !oneOf(word, 'the an of in from and to by with who his her its their')) words.add(word)
  }
  return words
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const word of a) if (b.has(word)) return true
  return false
}

/**
 * The findings of one sentence that stand: one a party and stance, the telling one where two clash, names once a report.
 *
 * @param seen names that earlier sentences gave; grows
 */
export function selected(scene: Scene, found: readonly Finding[], seen: Set<string>): readonly Finding[] {
  const kept: { finding: Finding; words: ReadonlySet<string> }[] = []
  const ordered = found
    .map((finding, n) => ({ finding, n }))
    .sort((a, b) => RANK[a.finding.stance]! - RANK[b.finding.stance]! || a.n - b.n)
  for (const { finding } of ordered) {
    const words = wordsOfParty(scene, finding)
    const twin = kept.some(
      (one) =>
        (one.finding.stance === finding.stance || isWeaker(scene, one.finding, finding)) &&
        (share(one.words, words) ||
          (words.size === 0 && one.words.size === 0) ||
          near(one.finding, finding) ||
          repeats(scene, one.finding, finding) ||
          (isWeaker(scene, one.finding, finding) && pointsBack(scene, finding))),
    )
    // "The suspect, Rolf Abel, was convicted": the name adds nothing to what is said of it.
    if (
      finding.rule === 'blame/named-beside' &&
      found.some((other) => other !== finding && other.party && share(wordsOfParty(scene, other), words))
    )
      continue
    if (twin) continue
    if (FIRST_ONLY.has(finding.rule) && finding.party) {
      if (seen.has(siteOf(scene, finding.party) ?? headOf(scene.tokens, finding.party).lower)) continue
    }
    kept.push({ finding, words })
  }
  for (const { finding } of kept) {
    if (!finding.party) continue
    seen.add(headOf(scene.tokens, finding.party).lower)
    const site = siteOf(scene, finding.party)
    if (site) seen.add(site)
  }
  return kept
    .map((one) => one.finding)
    .sort((a, b) => a.words.first - b.words.first || RANK[a.stance]! - RANK[b.stance]!)
}

/** "Guerrillas near Borg": others than the guerrillas told of before, wherever those were; null of "the guerrillas". */
function siteOf(scene: Scene, party: Range): string | null {
  const head = headOf(scene.tokens, party)
  const bare = scene.tokens[party.first] === head && /s$|men$/.test(head.lower)
  const place = scene.tokens[head.index + 2]
  if (!bare || !place || place.index >= scene.end || !oneOf(lowerAt(scene, head.index + 1), 'near in at')) return null
  return place.tag === 'PROPN' ? `${head.lower} ${place.lower}` : null
}

/** A denial or a claim on the same words outweighs the blame it is about: "denied that it was behind the blast". */
function isWeaker(scene: Scene, strong: Finding, weak: Finding): boolean {
  // "blamed rebels, who have denied any role": the one does not contain the other.
  if (
    weak.words.last <= strong.words.first &&
    /(?:^| )(?:,|but|who|which)(?: |$)/.test(wordsOf(scene, weak.words.last, strong.words.first))
  )
    return false
  if (RANK[strong.stance]! >= RANK[weak.stance]!) return false
  return (
    overlap(strong, weak) ||
    (TURNING.has(strong.stance) &&
      RANK[weak.stance]! >= RANK['blames']! &&
      weak.words.first >= strong.words.first &&
      weak.words.first - strong.words.last <= 12)
  )
}
const TURNING = new Set(['claims_own', 'denies', 'declines'])
/** "denied that it had anything to do with": the second denial is the content of the first. */
function repeats(scene: Scene, told: Finding, found: Finding): boolean {
  const after = found.words.first - told.words.last
  return (
    told.stance === found.stance && TURNING.has(found.stance) && pointsBack(scene, found) && after >= 0 && after <= 12
  )
}

/** "it", "their fighters": the party of the weaker finding is the speaker of the stronger. */
function pointsBack(scene: Scene, found: Finding): boolean {
  return found.party !== null && oneOf(lowerAt(scene, found.party.first), 'it they he she its their his her one')
}
function near(a: Finding, b: Finding): boolean {
  return a.stance === b.stance && overlap(a, b) && (a.party === null || b.party === null)
}
function overlap(a: Finding, b: Finding): boolean {
  return a.words.first < b.words.last + 4 && b.words.first < a.words.last + 4
}
