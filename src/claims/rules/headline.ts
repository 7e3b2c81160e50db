import type { Article } from '../../article/article.ts'
import type { Analysis, Sentence, Token } from '../../language/analysis.ts'
import type { Range, Relation } from '../relation.ts'
import { readPhrase } from '../speakers/phrase.ts'
import { organisationWords, peopleNouns } from '../speakers/words.en.ts'

/** Labels that stand before a colon in headlines and name nobody. */
const labels = new Set(
  'exclusive breaking update updated updates live watch video analysis opinion editorial review explainer explained photos podcast interview factbox timeline correction read more comment poll news report'.split(
    ' ',
  ),
)
/** Words that name a kind of source after a dash: "Pier Shut For Good - Source". */
const sourceWords =
  /^(?:sources?|reports?|officials?|police|media|ministry|minister|spokes(?:man|woman|person)|dept|department|embassy|agency|army|military|president|pm|witness(?:es)?|state|tv|watchdog|company|ceo|governor|mayor|lawyer|court|un|nato)\.?$/i
const dash = /^(?:[—–-]|--|―)$/

/** `Pier Shut For Good - Harbour Office` and `Rusk: Pier Is Shut`, in titles only. */
export function headline(article: Article, analysis: Analysis, sentence: Sentence): Relation[] {
  const kind = article.blocks[sentence.block]?.kind
  if (kind !== 'title' && kind !== 'heading') return []
  const { tokens } = analysis
  const { first, last } = sentence
  const tail = lastDash(tokens, first, last)
  if (tail > first + 2 && isSource(article, tokens, tail + 1, last)) {
    return [
      {
        source: { first: tail + 1, last },
        cue: [{ first: tail, last: tail + 1 }],
        content: [{ first, last: tail }],
        rule: 'claims/headline-source',
      },
    ]
  }
  for (let at = first + 1; at < Math.min(last - 2, first + 7); at++) {
    if (tokens[at]!.word !== ':') continue
    const words = tokens.slice(first, at)
    if (
      labels.has(words.at(-1)!.lower) ||
      !words.some((token) => token.tag === 'PROPN' || sourceWords.test(token.word)) ||
      !isSomebody(analysis, { first, last: at })
    )
      return []
    return [
      {
        source: { first, last: at },
        cue: [{ first: at, last: at + 1 }],
        content: [{ first: at + 1, last }],
        rule: 'claims/headline-source',
      },
    ]
  }
  return []
}

/** "Attack on Halden Quay: 14 dead": what stands before the colon is no source. */
function isSomebody(analysis: Analysis, range: Range): boolean {
  const { kind, plural } = readPhrase(analysis, range)
  if (kind === 'unknown' || kind === 'relative') return false
  if (analysis.tokens.slice(range.first, range.last).some(({ tag }) => tag === 'AUX')) return false
  // "Evacuations in Lorvania": a noun in the plural that is no word for people.
  return kind !== 'organisation' || !plural
}

function lastDash(tokens: readonly Token[], first: number, last: number): number {
  for (let at = last - 2; at > first && at >= last - 7; at--) {
    const spaced = tokens[at - 1]!.end < tokens[at]!.start && tokens[at]!.end < tokens[at + 1]!.start
    if (spaced && dash.test(tokens[at]!.word)) return at
  }
  return -1
}

/** A tail of at most five words that names a kind of source, or a name that is not the outlet's own ("... - The Daily"). */
function isSource(article: Article, tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  if (words.length === 0 || words.length > 5) return false
  const text = words
    .map((token) => token.word)
    .join(' ')
    .toLowerCase()
  const outlet = article.outlet?.toLowerCase() ?? ''
  if (outlet && (text.includes(outlet) || outlet.includes(text))) return false
  return words.some(
    (token) => sourceWords.test(token.word) || organisationWords.has(token.lower) || peopleNouns.has(token.lower),
  )
}
