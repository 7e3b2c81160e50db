import type { Article, Block } from './article.ts'

/**
 * An article whose whole text is body: one paragraph a line, nothing marked as residue, no facts known.
 * For texts that are known to be clean, and for tests: `analyse(plainArticle('The calls came from abroad, Rusk said.'))`.
 *
 * @param text the body
 * @param facts facts to set beside it
 */
export function plainArticle(text: string, facts: Partial<Article> = {}): Article {
  return Object.freeze({
    id: 'text',
    input: 'text',
    url: null,
    outlet: null,
    title: null,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    language: 'en',
    passages: [],
    credits: [],
    residue: [],
    blocks: blocksByLine(text),
    ...facts,
    text,
  })
}

/** One paragraph for every line that holds more than white space; spans leave the white space at the ends out. */
export function blocksByLine(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const start = line.index + (/^\s*/.exec(line[0])?.[0].length ?? 0)
    const end = line.index + line[0].trimEnd().length
    if (start < end) blocks.push(Object.freeze({ start, end, kind: 'paragraph' as const }))
  }
  return Object.freeze(blocks)
}
