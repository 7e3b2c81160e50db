import type { Range } from '../../blame/phrase.ts'
import { group, isParty, lowerAt, phraseAt, type Scene, subject, wordsOf } from '../../blame/scene.ts'
import { type MentionRule, mention } from '../mention.ts'
import { aboutFrom } from './about.ts'

/** Nobody in particular: who made the calls is for the blame stage. */
const GENERIC =
  /^(?:(?:the|an?|some|several|many|two|three|other|unknown|unidentified|anonymous|young) )*(?:persons?|people|callers?|someone|somebody|men|man|individuals?|unknown)(?: (?!of\b)|$)/

const MEDIUM =
  /^(?:calls?|phone|telephone|e-?mails?|messages?|letters?|threats?|hoax|hoaxes|tweets?|notes?|text|texts)$/

/** "bomb threats", "anonymous calls about explosive devices", "a hoax call", "a threatening e-mail to the school". */
export const threatCall: MentionRule = (scene, at) => {
  const word = lowerAt(scene, at)
  const before = wordsOf(scene, at - 3, at)
  const after = wordsOf(scene, at + 1, at + 9)
  const isThreat =
    (/^threats?$/.test(word) &&
      /\b(?:bomb|hoax|death|phone|telephone|e-?mail|written|anonymous|false|fake|explosive|shooting)(?: \w+)?$/.test(
        before,
      )) ||
    (/^(?:calls?|e-?mails?|messages?|letters?|notes?)$/.test(word) &&
      (/\b(?:anonymous|hoax|threatening|threat|prank|bogus|fake|false|bomb)(?: \w+)?$/.test(before) ||
        /^(?:\w+ ){0,2}?(?:claiming|threatening|about|saying|warning|that|of|said)\b.*\b(?:bombs?|explosives?|explosive|devices?|mined|shoot\w*|blow)\b/.test(
          after,
        ))) ||
    (/^hoax(?:es)?$/.test(word) && /\b(?:bomb|telephone|phone)\b/.test(before + ' ' + after))
  if (!isThreat) return null
  if (/^(?:no|any)\b/.test(before) || (/^calls?$/.test(word) && /^(?:for|on|to (?:stop|end|resign))\b/.test(after)))
    return null
  const made = /\b(?:made|phoned|called|sent|initiated) by (.+)/.exec(after)
  const from = made ? phraseAt(scene, at + 1 + after.slice(0, made.index).split(' ').filter(Boolean).length + 2) : null
  return mention(
    'warnings/threat-call',
    { first: firstOf(scene, at), last: at + 1 },
    {
      kind: 'threat',
      from: from && isParty(scene, from) && !GENERIC.test(wordsOf(scene, from.first, from.last)) ? from : null,
      to: targetOf(scene, at + 1) ?? gotBy(scene, at),
      about: /^(?:about|that|of|claiming|saying|warning)\b/.test(after) ? aboutFrom(scene, at + 1) : null,
    },
  )
}

/** "threatened to blow up the station", "phoned in a bomb threat". */
export const threatened: MentionRule = (scene, at) => {
  const rest = wordsOf(scene, at + 1, at + 9)
  if (
    !/^(?:to|the \w+ with|\w+ with) .*?\b(?:blow|bomb|kill|shoot|attack|burn|explode|detonate|set|destroy|behead|massacre|harm|bombs?|violence)\b/.test(
      rest,
    )
  )
    return null
  const first = group(scene, at)
  const from = subject(scene, at)
  if (!from || !isParty(scene, from) || /\b(?:not|n't|never)\b/.test(wordsOf(scene, first, at))) return null
  return mention(
    'warnings/threatened',
    { first, last: at + 1 },
    { kind: 'threat', from, to: victimOf(scene, at + 1), about: aboutFrom(scene, at + 1) },
  )
}

function firstOf(scene: Scene, at: number): number {
  let first = at
  while (
    first > scene.start &&
    (MEDIUM.test(lowerAt(scene, first - 1)) ||
      /^(?:anonymous|bomb|hoax|threatening|threat|death|fake|false|prank|bogus)$/.test(lowerAt(scene, first - 1)))
  )
    first--
  return first
}

/** Where the threat went: "threats against three schools", "calls to the airport". */
function targetOf(scene: Scene, from: number): Range | null {
  for (let at = from; at < Math.min(from + 6, scene.end); at++) {
    const word = lowerAt(scene, at)
    if (/^[,.;]$/.test(word)) return null
    if (/^(?:against|to|targeting|at)$/.test(word)) return phraseAt(scene, at + 1)
  }
  return null
}

/** "the school received a bomb threat": who got it. */
function gotBy(scene: Scene, at: number): Range | null {
  for (let verb = at - 1; verb >= Math.max(scene.start, at - 6); verb--) {
    if (!/^(?:received|receives|receive|got|gets)$/.test(lowerAt(scene, verb))) continue
    const who = subject(scene, verb)
    return who && !/^(?:police|officers)$/.test(lowerAt(scene, who.last - 1)) ? who : null
  }
  return null
}

const DOES = /^(?:up|blow|bomb|kill|shoot|attack|burn|explode|detonate|destroy|behead|massacre|harm)$/

/** "threatened to blow up the station", "threatened the school with a bomb": what or whom. */
function victimOf(scene: Scene, from: number): Range | null {
  if (lowerAt(scene, from) !== 'to') {
    const direct = phraseAt(scene, from)
    return direct && direct.first === from ? direct : null
  }
  for (let at = from + 1; at < Math.min(from + 5, scene.end); at++) {
    if (!DOES.test(lowerAt(scene, at))) continue
    const next = lowerAt(scene, at + 1) === 'up' || lowerAt(scene, at + 1) === 'down' ? at + 2 : at + 1
    const object = phraseAt(scene, next)
    return object &&
      object.first === next &&
      !/^(?:bombs?|explosives?|himself|herself|themselves|it)$/.test(lowerAt(scene, object.last - 1))
      ? object
      : null
  }
  return null
}

/** "phoned the station saying a bomb was on the train". */
export const phoned: MentionRule = (scene, at) => {
  const to = phraseAt(scene, at + 1)
  if (!to || to.first !== at + 1) return null
  const rest = wordsOf(scene, to.last, to.last + 14)
  if (
    !/^(?:\S+ ){0,4}?(?:saying|claiming|warning|and said|to say|to claim|to warn|threatening)\b.*\b(?:bombs?|explosives?|mined|blow|shoot)\b/.test(
      rest,
    )
  )
    return null
  const first = group(scene, at)
  const from = subject(scene, at)
  if (/\b(?:not|n't|never|was|were|been)\b/.test(wordsOf(scene, first, at))) return null
  return mention(
    'warnings/phoned',
    { first, last: at + 1 },
    {
      kind: 'threat',
      from: from && isParty(scene, from) && !GENERIC.test(wordsOf(scene, from.first, from.last)) ? from : null,
      to,
      about: aboutFrom(scene, to.last),
    },
  )
}
