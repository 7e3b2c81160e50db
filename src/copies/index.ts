import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import { joinEdited, sharedRuns } from './align.ts'
import { candidatePairs } from './candidates.ts'
import type { Copy, Origin } from './copy.ts'
import { overlapOf } from './overlap.ts'
import { repeatedLines, withoutSkipped } from './repeated.ts'
import { type Credits, creditsOf, familyOf, ownVoices } from './rules/credit.ts'
import { directionOf } from './rules/direct.ts'
import { originsAmong } from './rules/origins.ts'
import { relationOf, sharesOf } from './rules/relate.ts'
import { Slab } from './slab.ts'
import { type BodyWords, bodyWords, endOfWord } from './words.ts'

export { originsAmong } from './rules/origins.ts'

/**
 * Which of the articles hold text of another, and how many independent origins they have. The order of the articles does
 * not matter. Titles, residue, furniture of pages and quotations that everyone repeats make no copy.
 *
 * Cost grows with the length of the texts and the number of pairs that share text: an index of rare shingles names the
 * pairs, and only they are aligned word by word.
 *
 * @param articles articles with ids that differ
 * @throws RangeError when two articles have one id
 */
export function copiesAmong(articles: readonly Article[]): { copies: readonly Copy[]; origins: readonly Origin[] } {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  for (let i = 1; i < sorted.length; i++) {
    if (sorted[i]!.id === sorted[i - 1]!.id)
      throw new RangeError(`two articles have the id ${JSON.stringify(sorted[i]!.id)}`)
  }
  const slab = new Slab()
  return copiesBetween(
    sorted,
    sorted.map((article) => bodyWords(article, slab)),
  )
}

/**
 * The same for articles whose words are read: in the order of their ids, with the words of each.
 */
export function copiesBetween(
  sorted: readonly Article[],
  scanned: readonly BodyWords[],
): { copies: readonly Copy[]; origins: readonly Origin[] } {
  const credits = sorted.map(creditsOf)
  const skips = repeatedLines(
    scanned,
    credits.map((credit) => credit.family),
  )
  const words = scanned.map((each, doc) => withoutSkipped(each, skips[doc]!))
  const pairs = candidatePairs(words.map((each) => each.hashes))
  const copies: Copy[] = []
  for (let i = 0; i < pairs.a.length; i++) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!]
    const copy = compare(sorted[a]!, sorted[b]!, words[a]!, words[b]!, credits[a]!, credits[b]!)
    if (copy) copies.push(copy)
  }
  return Object.freeze({ copies: Object.freeze(copies), origins: originsAmong(sorted, copies) })
}

function compare(
  a: Article,
  b: Article,
  wordsA: BodyWords,
  wordsB: BodyWords,
  creditsA: Credits,
  creditsB: Credits,
): Copy | null {
  const runs = sharedRuns(wordsA.hashes, wordsB.hashes)
  if (runs.length === 0) return null
  const overlap = overlapOf(wordsA, wordsB, runs)
  if (relationOf(overlap, creditsA, creditsB, null) === null) return null
  const shown = joinEdited(runs).filter((run) => run.same >= 8)
  const voices = shown.flatMap((run) => {
    const [start, end] = placeOf(a, wordsA, run.from, run.fromEnd)
    return ownVoices(a.text.slice(start, end + 1))
  })
  const third = thirdParty(creditsA, creditsB, voices)
  const relation = relationOf(overlap, creditsA, creditsB, third?.name ?? null)
  if (relation === null) return null
  const shares = sharesOf(overlap)
  const direction =
    relation === 'shared-quote-only'
      ? { source: 0 as const, reason: 'both repeat the same words of others' }
      : relation === 'shared-wire'
        ? { source: 0 as const, reason: third?.reason ?? 'two outlets carry it and neither credits the other' }
        : directionOf({
            articles: [a, b],
            credits: [creditsA, creditsB],
            shares,
            opening: overlap.opening,
            voices,
          })
  const turned = direction.source === 1
  const passages = shown.map((run) => {
    const ours = spanAt(a.text, ...placeOf(a, wordsA, run.from, run.fromEnd))
    const theirs = spanAt(b.text, ...placeOf(b, wordsB, run.to, run.toEnd))
    return Object.freeze(turned ? { from: theirs, to: ours } : { from: ours, to: theirs })
  })
  return Object.freeze({
    id: `${a.id}~${b.id}`,
    from: turned ? b.id : a.id,
    to: turned ? a.id : b.id,
    relation,
    direction: Object.freeze({ known: direction.source !== 0, reason: direction.reason }),
    share: Object.freeze(turned ? { from: shares.b, to: shares.a } : { from: shares.a, to: shares.b }),
    passages: Object.freeze(passages.sort((x, y) => x.to.start - y.to.start || x.from.start - y.from.start)),
  })
}

/** Where the words [from, to) of an article start and end in its text. */
const placeOf = (article: Article, { starts }: BodyWords, from: number, to: number): [number, number] => [
  starts[from]!,
  endOfWord(article.text, starts[to - 1]!),
]

/** The agency or outlet behind both, whose own page neither is. */
function thirdParty(a: Credits, b: Credits, voices: readonly string[]): { name: string; reason: string } | null {
  const owner = a.agency ?? b.agency
  for (const wire of [a.wire, b.wire]) {
    if (wire && wire.name !== owner) return { name: wire.name, reason: `text of ${wire.name}: of one, ${wire.mark}` }
  }
  if (owner) return null
  for (const voice of voices) if ([a.family, b.family].includes(familyOf(voice))) return null
  const voice = voices[0]
  return voice ? { name: voice, reason: `the shared text speaks of "${voice}" as its own reporter` } : null
}
