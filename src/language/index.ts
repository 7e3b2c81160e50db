import type { Article, Passage } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis, Quotation, Sentence, Tag, Token } from './analysis.ts'
import { boundLexicon, type KnownWord, knownWord, lemmaOf, rememberIds } from './lexicon.ts'
import { bodyParts } from './rules/body-parts.ts'
import { findNames } from './rules/find-names.ts'
import { findQuotations } from './rules/find-quotations.ts'
import { findSentences } from './rules/find-sentences.ts'
import { findTokens, type TokenSpans } from './rules/find-tokens.ts'
import { tagSentences } from './rules/tag-sentences.ts'

/**
 * Tokens, sentences, quotations and names of the article's body; residue is left out.
 *
 *   tokens → quotation marks → sentences → tags → lemmas → names
 *
 * Linear in the length of the text. Every offset is a UTF-16 offset into `article.text`.
 */
export function analyse(article: Article): Analysis {
  const { text } = article
  const spans: TokenSpans = { starts: [], ends: [] }
  const parts = bodyParts(article).map((part) => {
    const first = spans.starts.length
    findTokens(text, part.start, part.end, spans)
    return { ...part, first, last: spans.starts.length }
  })
  const count = spans.starts.length
  const roles = new Uint8Array(count)
  const depths = new Uint8Array(count)
  const quotations: Quotation[] = []
  const sentences: Sentence[] = []
  let runsOn = false
  for (const { first, last, block, lines } of parts) {
    if (first === last) continue
    const found = findQuotations(text, spans, first, last, runsOn, roles)
    runsOn = found.some((each) => each.level === 1 && each.close < 0)
    for (const each of found) {
      const start = spans.starts[each.from]!
      const end = spans.ends[each.last]!
      const innerStart = each.marked ? spans.starts[each.from + 1]! : start
      const innerEnd = each.close < 0 ? end : spans.ends[each.last - 1]!
      quotations.push(
        Object.freeze({
          start,
          end,
          inner: spanAt(text, Math.min(innerStart, Math.max(start + (each.marked ? 1 : 0), innerEnd)), innerEnd),
          level: each.level,
          open: each.close < 0,
        }),
      )
      const to = each.close < 0 ? each.last + 1 : each.last
      for (let k = each.marked ? each.from + 1 : each.from; k < to; k++) depths[k]!++
    }
    const starts = findSentences(text, spans, first, last, roles, lines)
    starts.forEach((from, at) => {
      const to = starts[at + 1] ?? last
      const start = spans.starts[from]!
      sentences.push(
        Object.freeze({
          index: sentences.length,
          start,
          end: spans.ends[to - 1]!,
          first: from,
          last: to,
          block,
          language: languageAt(article.passages, start, article.language),
        }),
      )
    })
  }
  boundLexicon()
  const tokens = tokensOf(text, spans, sentences, depths)
  return Object.freeze({
    text,
    tokens: Object.freeze(tokens),
    sentences: Object.freeze(sentences),
    quotations: Object.freeze(quotations),
    names: Object.freeze(findNames(text, tokens, sentences)),
  })
}

function languageAt(passages: readonly Passage[], at: number, otherwise: string): string {
  for (const passage of passages) if (passage.start <= at && at < passage.end) return passage.language
  return otherwise
}

function tokensOf(text: string, spans: TokenSpans, sentences: readonly Sentence[], depths: Uint8Array): Token[] {
  const count = spans.starts.length
  const known = new Array<KnownWord>(count)
  const words = new Array<string>(count)
  const ids = new Int32Array(count)
  for (let k = 0; k < count; k++) {
    const one = knownWord(text.slice(spans.starts[k], spans.ends[k]))
    known[k] = one
    words[k] = one.word
    ids[k] = one.id
  }
  const tags = tagSentences(words, sentences)
  const tokens: Token[] = []
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const one = known[index]!
      const tag = tags[index]!
      tokens.push({
        index,
        start: spans.starts[index]!,
        end: spans.ends[index]!,
        word: one.word,
        lower: one.lower,
        lemma: lemmaOf(one, tag),
        tag,
        sentence: sentence.index,
        quoted: depths[index]!,
      })
    }
  }
  rememberIds(tokens, ids)
  return tokens
}

/** The tags of the words of one sentence, for measuring on a treebank's own words. */
export function tagWords(words: readonly string[]): Tag[] {
  return tagSentences(words, [{ first: 0, last: words.length, language: 'en' }])
}
