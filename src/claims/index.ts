import type { Article } from '../article/article.ts'
import { spanAt } from '../article/span.ts'
import type { Analysis } from '../language/analysis.ts'
import type { Claim, Source } from './claim.ts'
import { relationsIn } from './find.ts'
import { type Relation, spanOf } from './relation.ts'
import { formOf } from './rules/form.ts'
import { hedgesIn } from './rules/hedges.ts'
import { stanceOf } from './rules/stance.ts'

/** Every statement that the article attributes to somebody, in order of the text. */
export function claimsIn(article: Article, analysis: Analysis): readonly Claim[] {
  return Object.freeze(
    relationsIn(analysis).map((relation, n) => claimOf(article, analysis, relation, `${article.id}.c${n + 1}`)),
  )
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
