import type { Input, Skipped } from '../intake/input.ts'
import type { Article } from './article.ts'
import { articleFromText } from './dump.ts'
import { articleFromHtml } from './html/index.ts'

/** Reads an input as an article: its facts, its text, and what in it is residue; or says why there is none. */
export function articleFrom(input: Input): Article | Skipped {
  return input.form === 'html' ? articleFromHtml(input) : articleFromText(input)
}
