import type { Input, Skipped } from '../intake/input.ts'
import type { Article } from './article.ts'
import { articleFromHtml } from './html/index.ts'
import { plainArticle } from './plain.ts'

/** Reads an input as an article: its facts, its text, and what in it is residue; or says why there is none. */
export function articleFrom(input: Input): Article | Skipped {
  if (input.form === 'html') return articleFromHtml(input)
  return plainArticle(input.text, { id: input.id, input: input.input })
}
