import type { Token } from '../../language/analysis.ts'
import { stateOf } from './states.en.ts'

const parties: Readonly<Record<string, string>> = { d: 'democrat', r: 'republican', i: 'independent' }
/** Words that go with everybody. */
const empty = /^(?:the|an?|of|for|and|in|on|at|to|who|is|was|by|with|from|its|his|her|their|mr|mrs|ms|dr|s)$/

/** One word for each party, state and office; null for what tells nothing. */
export function plainWord(word: string): string | null {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (lower.length < 2 || empty.test(lower)) return null
  if (/^(?:democratic|democrats|dem)$/.test(lower)) return 'democrat'
  if (/^(?:gop|republicans|rep\.?)$/.test(lower))
    return lower.startsWith('rep.') || lower === 'rep' ? 'rep' : 'republican'
  return lower.replace(/\.$/, '')
}

/** The words of a phrase that tell something, states of two words as one: "New York businessman" is new-york and businessman. */
export function tellingWords(text: string): string[] {
  const joined = text.replace(
    /\b(New|North|South|West|Rhode) (Hampshire|Jersey|Mexico|York|Carolina|Dakota|Virginia|Island)\b/g,
    '$1-$2',
  )
  return joined
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .map(plainWord)
    .filter((word) => word !== null)
}

/** What stands right after a name: "(D-Nev.)", ", R-Tex.,", "was a radio host". */
export function toldAfter(tokens: readonly Token[], end: number, ceiling: number): string[] {
  const told: string[] = []
  let at = end
  if (/^[(,]$/.test(tokens[at]?.word ?? '') && at + 1 < ceiling) {
    let words = ''
    for (let i = at + 1; i < Math.min(ceiling, at + 6) && !/^[),;]$/.test(tokens[i]!.word); i++)
      words += tokens[i]!.word
    const found = /^([DRI])(?:[-–—](.{2,20}))?$/.exec(words)
    if (found) {
      told.push(parties[found[1]!.toLowerCase()]!)
      const state = stateOf.get((found[2] ?? '').toLowerCase().replace(/\.$/, '').replace(' ', '-'))
      if (state) told.push(state)
    }
    return told
  }
  if (!/^(?:is|was|became|remains|as|being)$/.test(tokens[at]?.lower ?? '')) return told
  at++
  if (tokens[at]?.tag === 'ADV' && tokens[at]!.lower !== 'not') at++
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) return told
  for (let i = at + 1; i < Math.min(ceiling, at + 9); i++) {
    const token = tokens[i]!
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(token.tag)) break
    const word = plainWord(token.word)
    if (word) told.push(word)
  }
  return told
}
