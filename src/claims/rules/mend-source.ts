import type { Analysis } from '../../language/analysis.ts'
import type { Draft } from '../draft.ts'
import { isPersonRun, nameRun, singular } from '../speakers/name-runs.ts'
import { roleNouns } from '../speakers/words.en.ts'

const time =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|\d{1,4}|morning|afternoon|evening|night|week|month|year|earlier|later|last|this)$/i

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

const aside = /^(?:,|—|–|however|meanwhile|too|also|though|instead|himself|herself|themselves)$/

/** Words for when, that no name holds: "Prosecutor Rusk today [said]". */
const now = /^(?:today|tonight|yesterday)$/
const partOfDay = /^(?:morning|afternoon|evening|night|week|month|weekend)$/
const dash = /^[-–—]+$/

/** `Earlier today police [said]`, `- Lind [said]` behind a dateline: where who speaks begins. */
function beginOf(analysis: Analysis, { first, last }: { readonly first: number; readonly last: number }): number {
  const { tokens, sentences } = analysis
  const word = (at: number): string => tokens[at]?.lower ?? ''
  let begin = first
  while (begin < last - 1 && dash.test(word(begin))) begin++
  // "Port Lind — Rusk's office [said]": at the head of a paragraph the place is a dateline's.
  const sentence = sentences[tokens[begin]!.sentence]!
  const before = sentences[tokens[begin]!.sentence - 1]
  if (begin - sentence.first <= 6 && before?.block !== sentence.block) {
    const own = tokens.slice(begin, last)
    const at = own.findIndex((token) => dash.test(token.word))
    const isPlace = at > 0 && at <= 4 && own.slice(0, at).every((token) => /^\p{Lu}/u.test(token.word))
    // "Rusk — Lind's mayor — [said]" has two.
    const isOne = isPlace && own.findLastIndex((token) => dash.test(token.word)) === at && at < own.length - 1
    if (isOne && /^\p{Lu}/u.test(own[at + 1]!.word)) begin += at + 1
  }
  if (/^(?:earlier|later|late|early)$/.test(word(begin)) && now.test(word(begin + 1))) begin += 2
  else if (/^(?:earlier|later|late|early|last|this)$/.test(word(begin)) && partOfDay.test(word(begin + 1))) begin += 2
  else if (now.test(word(begin)) && tokens[begin]!.word !== tokens[begin]!.word.toUpperCase()) begin += 1
  if (begin > first && word(begin) === ',') begin++
  return begin < last ? begin : first
}

/** Where who speaks ends: before "today", "last night", "this morning". */
function endOf(analysis: Analysis, first: number, last: number): number {
  const word = (at: number): string => analysis.tokens[at]!.lower
  if (last - first >= 2 && now.test(word(last - 1))) return last - 1
  return last - first >= 3 && partOfDay.test(word(last - 1)) && /^(?:this|last)$/.test(word(last - 2)) ? last - 2 : last
}

/** `The harbour office in Lind on March 7 [warned]`: the day is not part of who speaks. */
export function trimSource(analysis: Analysis, draft: Draft): Draft {
  const { tokens } = analysis
  const { source } = draft
  if (!source) return draft
  // "on Thursday called ...": a day is nobody.
  if (tokens.slice(source.first, source.last).every((token) => time.test(token.word))) return { ...draft, source: null }
  // "On Monday Lind [said]".
  if (weekday.test(tokens[source.first]!.lower))
    return trimSource(analysis, { ...draft, source: { ...source, first: source.first + 1 } })
  const begin = beginOf(analysis, source)
  const end = endOf(analysis, begin, source.last)
  if (begin > source.first || end < source.last)
    return trimSource(analysis, { ...draft, source: { first: begin, last: end } })
  let last = source.last
  // "Lind, however, [said]": an aside of the reporter's.
  while (last > source.first + 1 && aside.test(tokens[last - 1]!.lower)) last--
  if (last < source.last) return { ...draft, source: { first: source.first, last } }
  while (last > source.first + 1 && (time.test(tokens[last - 1]!.word) || tokens[last - 1]!.word === ',')) last--
  if (last === source.last || !/^(?:on|in|at)$/.test(tokens[last - 1]!.lower) || last - 1 <= source.first) return draft
  return { ...draft, source: { first: source.first, last: last - 1 } }
}

/** `Transport for Lind said`, of which only "Lind" was seen: the name before the little word belongs to it. */
export function wholeName(analysis: Analysis, draft: Draft): Draft {
  const { tokens, sentences } = analysis
  const { source } = draft
  if (!source || !/^(?:of|for)$/.test(tokens[source.first - 1]?.lower ?? '')) return draft
  const floor = sentences[tokens[source.first]!.sentence]!.first
  let first = source.first - 1
  while (first > floor && /^\p{Lu}/u.test(tokens[first - 1]!.word)) first--
  if (first === source.first - 1 || nameRun(tokens, first, source.last) <= source.first) return draft
  const free = draft.content.every((range) => range.last <= first || source.last <= range.first)
  return free ? { ...draft, source: { first, last: source.last } } : draft
}

/** `according to the port's chief doctor, Dr. Ann Rusk.`, of which only the office was seen: the name behind it belongs to it. */
export function withName(analysis: Analysis, draft: Draft): Draft {
  const { tokens, sentences } = analysis
  const { source } = draft
  if (!source || tokens[source.last]?.word !== ',' || !roleNouns.has(singular(tokens[source.last - 1]!.lower)))
    return draft
  const ceiling = sentences[tokens[source.last]!.sentence]!.last
  const last = nameRun(tokens, source.last + 1, ceiling)
  // Two words and more: "the mayor, Rusk" is rare, "the mayor, Monday" is not.
  if (last - source.last < 3 || !isPersonRun(tokens, source.last + 1, last)) return draft
  const closes = last === ceiling || /^[.,;:”"—–]$/.test(tokens[last]!.word) || draft.cue[0]?.first === last
  const free = [...draft.cue, ...draft.content].every((range) => range.last <= source.last || last <= range.first)
  return closes && free ? { ...draft, source: { first: source.first, last } } : draft
}

/** `Lind appears to be sceptical about the plan`: who appears to be is the source, not a piece of what is held. */
export function seemsTo(analysis: Analysis, draft: Draft): Draft {
  const { tokens } = analysis
  const cue = draft.cue[0]
  if (draft.source || !cue || draft.content.length < 2) return draft
  const words = tokens.slice(cue.first, cue.last)
  if (!/^(?:appear|seem)/.test(words[0]!.lower) || words.at(-1)!.lower === 'be' || words.at(-1)!.lower === 'to')
    return draft
  const [subject, ...content] = draft.content
  if (subject!.last > cue.first || subject!.last - subject!.first > 8) return draft
  return { ...draft, source: subject!, content }
}
