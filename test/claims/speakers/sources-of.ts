import { plainArticle } from '../../../src/article/plain.ts'
import { speakerReader } from '../../../src/claims/speakers/index.ts'
import { analyse } from '../../../src/language/index.ts'

/** Reads sources by their words, each at its first place after the one before, whole words only. */
export function sourcesOf(text: string, ...sources: string[]) {
  const analysis = analyse(plainArticle(text))
  const reader = speakerReader(analysis)
  let from = 0
  return sources.map((words) => {
    const start =
      from + text.slice(from).search(new RegExp(`(?<![\\p{L}])${words.replace(/[.()]/g, '\\$&')}(?!\\p{L})`, 'u'))
    from = start + words.length
    const first = analysis.tokens.findIndex((token) => token.start >= start)
    const end = analysis.tokens.findIndex((token) => token.start >= from)
    return reader.read({ first, last: end < 0 ? analysis.tokens.length : end })
  })
}
