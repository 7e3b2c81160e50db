import { phraseFrom, type Range } from '../../blame/phrase.ts'
import { group, isParty, lowerAt, phraseAt, type Scene, subject, wordsOf } from '../../blame/scene.ts'
import { type MentionRule, mention } from '../mention.ts'
import { aboutFrom, cutAt } from './about.ts'
import { determinerOf, informationWithin, STOPS } from './nouns.ts'
import { openness } from './openness.ts'

/** "intelligence about a possible attack on public transport with Ostmark": words from the information to its receiver. */
const REACH = 12

/** "passed on to the harbour detailed information about a raid", "shared the intelligence with the port". */
export const passedOn: MentionRule = (scene, at) => {
  const noun = informationWithin(scene, at + 1, 11)
  if (noun < 0) return null
  const first = group(scene, at)
  const span = wordsOf(scene, at, noun + REACH)
  if (/^(?:pass|hand)/.test(lowerAt(scene, at)) && !/\b(?:on|to|along|over)\b/.test(span)) return null
  if (/^(?:shar|provid|relay|giv|gav|convey)/.test(lowerAt(scene, at)) && !/\b(?:with|to|them|him)\b/.test(span))
    return null
  if (/\b(?:was|were|been|being)\b/.test(wordsOf(scene, first, at))) return null
  let to: Range | null = null
  for (let i = at + 1; i < Math.min(noun + REACH, scene.end) && !to; i++) {
    if (i > noun && STOPS.has(lowerAt(scene, i))) break
    if (!/^(?:to|with)$/.test(lowerAt(scene, i))) continue
    // "to the port detailed information": the receiver ends where the information begins.
    const phrase = phraseFrom(scene.tokens, i + 1, i < noun ? noun : scene.end)
    if (phrase && isParty(scene, phrase)) to = withoutTime(scene, phrase)
  }
  const direct = phraseAt(scene, at + 1)
  if (!to && direct && direct.last <= noun && isParty(scene, direct)) to = direct
  if (!to) return null
  const back =
    /^(?:that|this|those|these|its|their|his|her)$/.test(determinerOf(scene, noun)) ||
    /^(?:them|him|her|us)$/.test(lowerAt(scene, to.last - 1))
  return mention(
    'warnings/passed-on',
    { first, last: noun + 1 },
    {
      from: subject(scene, at),
      to,
      about: back ? null : (aboutBefore(scene, noun + 1, to) ?? aboutFrom(scene, Math.max(noun + 1, to.last))),
      public: openness(scene, to, at),
      back,
    },
  )
}

/** "Lorvania in late February": the receiver without the time. */
function withoutTime(scene: Scene, range: Range): Range {
  for (let at = range.first + 1; at < range.last; at++)
    if (
      /^(?:in|on|at) (?:(?:early|mid|late) |the )?(?:\d|jan|feb|mar|apr|may\b|june?\b|july?\b|aug|sep|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|morning|evening|week|year)/.test(
        wordsOf(scene, at, at + 3),
      )
    )
      return { first: range.first, last: at }
  return range
}

/** "information about a raid" in "shared information about a raid with the port", not "of the port" in "shared it with the council of the port". */
function aboutBefore(scene: Scene, from: number, to: Range): Range | null {
  if (from >= to.first) return null
  const about = aboutFrom(scene, from)
  return about && about.first < to.first ? cutAt(about, to) : null
}
