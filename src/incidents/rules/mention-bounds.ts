import { DETERMINER, STOP, TAIL_END } from '../mention-words.en.ts'

/** Characters of the words that tell what happened. */
const LONGEST = 170
const MODIFIERS = 7

/** Where the name of a happening begins: at its determiner, some words before the noun. */
export function nameStart(text: string, noun: number, from: number): number {
  const before = text.slice(Math.max(from, noun - 100), noun)
  const words = [...before.matchAll(/\S+/g)]
  let start = noun
  for (let i = words.length - 1, taken = 0; i >= 0 && taken < MODIFIERS; i--, taken++) {
    const word = words[i]![0].replace(/^[(“"‘[]+/, '')
    if (/[,;:"“”()]$/.test(word) || (/[.!?]$/.test(word) && !/^\p{Lu}\p{L}{0,4}\.$/u.test(word)) || STOP.test(word))
      break
    start = noun - before.length + words[i]!.index + words[i]![0].length - word.length
    if (word.length < words[i]![0].length) break
    if (DETERMINER.test(word) && !/^(?:two|three|four|five|six|several|twin)$/i.test(word)) break
  }
  return start
}

/** Where the words about a happening end. */
export function tailEnd(text: string, noun: number, to: number): number {
  const after = text.slice(noun, Math.min(to, noun + LONGEST))
  const stop = TAIL_END.exec(after)
  let end = noun + (stop ? stop.index : after.length)
  if (!stop && end < to) end = noun + Math.max(after.lastIndexOf(' '), 0)
  const loose = /(?:\s(?:that|which|who|all|to|in|of|and|or|the|an?|by|on|at|for|with))*[\s,.’']*$/u.exec(
    text.slice(noun, end),
  )
  return loose ? noun + loose.index : end
}

/** Where the clause begins that holds a count; a participle ("killing one") takes the clause before it along. */
export function clauseStart(text: string, at: number, from: number): number {
  const low = Math.max(from, at - LONGEST)
  const before = text.slice(low, at)
  // "the worst since 2004, when seven people were killed"
  const when = /\b(?:\p{Lu}\p{L}+ )?\d{4}, when (?:[^,;]*)$/u.exec(before)
  if (when) return low + when.index
  // "in Sousse, where 38 people were killed"
  const where = /\b(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}[\p{L}'’-]+, where (?:[^,;]*)$/u.exec(before)
  if (where) return low + where.index
  const stops = [...before.matchAll(/(?:^|[,;:—–"“”(]\s?|\b(?:when|where|after|since|and)\s)(?=\S)/gu)].map(
    (stop) => low + stop.index + stop[0].length,
  )
  const participle = (start: number): boolean => /^\p{Ll}+ing\b/u.test(text.slice(start, start + 30))
  while (stops.length > 1 && participle(stops.at(-1)!)) stops.pop()
  return stops.at(-1) ?? low
}

export function clauseEnd(text: string, at: number, to: number): number {
  const after = text.slice(at, Math.min(to, at + LONGEST))
  const stop = /[;:—–―"“”()]|\s-\s|,\s(?!\d{4}|\p{Lu}|after|when|following|where|including)|[.!?]\s*$/u.exec(after)
  let end = at + (stop ? stop.index : Math.max(after.lastIndexOf(' '), at + after.length >= to ? after.length : 0))
  while (end > at && /\s/.test(text[end - 1]!)) end--
  return end
}
