import type { Name, Token } from '../analysis.ts'

/** First guess at names: runs of capitalised words, typed "other". */
export function findNames(text: string, tokens: readonly Token[]): Name[] {
  const names: Name[] = []
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at]!.tag !== 'PROPN') {
      at++
      continue
    }
    let to = at + 1
    while (to < tokens.length && tokens[to]!.tag === 'PROPN' && tokens[to]!.sentence === tokens[at]!.sentence) to++
    const start = tokens[at]!.start
    const end = tokens[to - 1]!.end
    names.push(Object.freeze({ start, end, text: text.slice(start, end), type: 'other' as const }))
    at = to
  }
  return names
}
