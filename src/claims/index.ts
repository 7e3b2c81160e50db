import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Claim, Source } from './claim.ts'
import { relationsByModel } from './model/find.ts'
import { claimModel } from './model/load.ts'
import { firstToken, type Relation, spanOf } from './relation.ts'
import { accordingTo } from './rules/according-to.ts'
import { formOf } from './rules/form.ts'
import { hedgesIn } from './rules/hedges.ts'
import { stanceOf } from './rules/stance.ts'

/** Every statement that the article attributes to somebody, in order of the text. */
export function claimsIn(article: Article, analysis: Analysis): readonly Claim[] {
  return Object.freeze(
    relationsIn(analysis).map((relation, n) => claimOf(article, analysis, relation, `${article.id}.c${n + 1}`)),
  )
}

/**
 * Sources, cues and contents as stretches of tokens, in order of the text: what the trained chain finds, then what
 * rules for surer phenomena add where it found nothing.
 */
export function relationsIn(analysis: Analysis): readonly Relation[] {
  const relations = relationsByModel(analysis, claimModel())
  const taken = new Uint8Array(analysis.tokens.length)
  for (const { cue, content } of relations)
    for (const range of [...cue, ...content]) taken.fill(1, range.first, range.last)
  const isTaken = (token: number) => taken[token] === 1
  for (const sentence of analysis.sentences) {
    if (sentence.language === 'en') relations.push(...accordingTo(analysis, sentence, isTaken))
  }
  return relations.sort((a, b) => firstToken(a) - firstToken(b))
}

function claimOf(article: Article, analysis: Analysis, relation: Relation, id: string): Claim {
  const cue = relation.cue.map((range) => spanOf(analysis, range))
  const content = relation.content.map((range) => spanOf(analysis, range))
  const cueTokens = relation.cue.flatMap((range) => analysis.tokens.slice(range.first, range.last))
  return Object.freeze({
    id,
    source: relation.source ? sourceOf(analysis, relation.source) : null,
    cue,
    content,
    form: formOf(article.text, content, analysis.quotations),
    stance: stanceOf(cueTokens),
    hedges: hedgesIn(article.text, [...cue, ...content]),
    via: [],
    why: Object.freeze({ rule: relation.rule, words: cue }),
  })
}

function sourceOf(analysis: Analysis, range: { first: number; last: number }): Source {
  const whole = spanOf(analysis, range)
  const span = spanAt(analysis.text, whole.start, whole.end - (whole.text.endsWith(',') ? 1 : 0))
  const name = analysis.names.find((name) => name.start >= span.start && name.end <= span.end)
  return Object.freeze({
    span,
    text: span.text,
    name: name?.text ?? null,
    role: null,
    kind: name?.type === 'person' ? 'person' : name?.type === 'organisation' ? 'organisation' : 'unknown',
    unnamed: false,
    count: null,
  })
}
