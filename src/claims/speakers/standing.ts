import type { Token } from '../../language/analysis.ts'
import { verbOfForm } from '../cues.ts'
import type { Person } from './people.ts'

/** How a name stands in its sentence. */
export type Standing = 'subject' | 'whose' | 'attribute' | 'asked' | 'oblique' | 'object'

const askers =
  /^(?:ask|asks|asked|asking|press|presses|pressed|pressing|question|questions|questioned|questioning|interview|interviewed|interviewing|grilled|quizzed)$/
const aside = /^(?:[,(—–]|--)$/
const finite = (token: Token | undefined) =>
  token !== undefined &&
  (token.tag === 'AUX' || (token.tag === 'VERB' && !/ing$/.test(token.lower))) &&
  !/^(?:to|named|called|born)$/.test(token.lower)

/** The end of a mention: of the full name where it is printed, else of the one word. */
export function mentionEnd(tokens: readonly Token[], at: number, person: Person): number {
  let end = at
  for (const word of person.name.split(/\s+/)) {
    if (tokens[end]?.word !== word) return Math.min(tokens.length, at + 1)
    end++
  }
  return end
}

/**
 * How the name [at, end) stands: as the subject of a verb, after "asked", before a noun ("the Rusk outlets"), after a
 * preposition.
 *
 * @param floor first token of its sentence
 * @param ceiling end of its sentence
 */
export function standingOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  floor: number,
  ceiling: number,
): Standing {
  const next = end < ceiling ? tokens[end] : undefined
  if (next && /^['’]s?$/.test(next.word)) return 'whose'
  if (next && /^(?:NOUN|PROPN)$/.test(next.tag)) return 'attribute'
  if (next?.tag === 'ADJ' && tokens[end + 1]?.tag === 'NOUN') return 'attribute'
  let first = at
  while (first > floor && titleLike(tokens[first - 1]!)) first--
  const before = first > floor ? tokens[first - 1]! : undefined
  if (before && askers.test(before.lower)) return 'asked'
  // "..., said Ann Rusk".
  if (before && verbOfForm.has(before.lower) && before.tag === 'VERB') {
    const earlier = tokens[first - 2]
    return first - 2 < floor || (earlier && /^[,"”'’?!]+$/.test(earlier.word)) ? 'subject' : 'object'
  }
  if (before?.tag === 'ADP' && first - 1 > floor) return before.lower === 'by' ? 'asked' : 'oblique'
  if (before?.tag === 'ADP' && before.lower !== 'for') return 'oblique'
  // "He hit Rusk, the mayor said": whom a verb before it hits is no subject.
  if (before?.tag === 'VERB' && first - 1 > floor && !/ing$/.test(before.lower)) return 'object'
  if (next && aside.test(next.word)) return verbAfterAsides(tokens, end, ceiling) ? 'subject' : 'object'
  return end < ceiling && finite(skipAdverbs(tokens, end, ceiling)) ? 'subject' : 'object'
}

/**
 * Whether the verb of a name comes after asides: "Rusk (R), a keen diver, soon said", "Rusk, whose boat, Odd, sank, said",
 * "Rusk, 13, of Lind sold". A verb inside "who ..." is not it.
 */
function verbAfterAsides(tokens: readonly Token[], from: number, ceiling: number): boolean {
  let within = false
  let brackets = 0
  let and = false
  for (let i = from; i < Math.min(ceiling, from + 32); i++) {
    const token = tokens[i]!
    if (token.word === '(') brackets++
    else if (token.word === ')') brackets--
    else if (brackets > 0) continue
    else if (aside.test(token.word)) {
      within = false
      and = false
    } else if (/^(?:who|which|whose|whom|that|where|when|as|while|because|if|after|before)$/.test(token.lower)) {
      within = true
    } else if (token.tag === 'CCONJ' && aside.test(tokens[i - 1]!.word)) and = true
    else if (and && token.tag === 'PRON') return false
    else if (!within && finite(token)) return !(and && tokens[i - 1]!.tag !== 'CCONJ')
  }
  return false
}

function skipAdverbs(tokens: readonly Token[], from: number, ceiling: number): Token | undefined {
  let at = from
  while (
    at < ceiling &&
    at < from + 3 &&
    (tokens[at]!.tag === 'ADV' || /^(?:himself|herself)$/.test(tokens[at]!.lower))
  )
    at++
  return at < ceiling ? tokens[at] : undefined
}

const titleLike = (token: Token) =>
  token.tag === 'PROPN' || (/^\p{Lu}/u.test(token.word) && token.tag !== 'ADP' && token.tag !== 'VERB')
